"""Sound from the middle of a file, and files whose sound has holes."""

import itertools
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
import numpy as np
import pytest
from av.stream import Stream
from numpy.typing import NDArray

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.media.sound import blocks, convert_to_wav, expected_duration_s
from gemma_desktop.media.soundtrack import _Resampler, without_first
from tests.media.sounds import tone, write_encoded, write_video, write_wav

RATE_HZ = 48_000
DURATION_S = 8.0
CODECS = {
    ".flac": ("flac", "s16"),
    ".mp3": ("libmp3lame", "fltp"),
    ".m4a": ("aac", "fltp"),
    ".mkv": ("aac", "fltp"),
    ".ogg": ("libopus", "flt"),
    ".ts": ("aac", "fltp"),
}


@cache
def rustle(duration_s: float, rate_hz: int = RATE_HZ) -> NDArray[np.float32]:
    """Noise without high tones: no two stretches are alike, and every encoder keeps it."""
    noise = np.random.default_rng(3).normal(0, 0.3, round(duration_s * rate_hz) + 32)
    return np.clip(np.convolve(noise, np.hanning(32) / 16, "valid")[: round(duration_s * rate_hz)], -1, 1).astype(
        np.float32
    )


def sound_of(path: Path, start_s: float = 0.0) -> NDArray[np.float32]:
    return np.concatenate([np.zeros(0, np.float32), *blocks(path, start_s)])


def lag(part: NDArray[np.float32], whole: NDArray[np.float32], at: int, most: int = 400) -> int:
    """By how many samples `part` comes later in `whole` than at `at`."""
    n = min(len(part), 8000)
    near = whole[at - most : at + most + n]
    likeness = np.correlate(near, part[:n], "valid") / np.sqrt(np.sum(part[:n] ** 2))
    return int(np.argmax(likeness)) - most


@dataclass(frozen=True)
class Files:
    """The same sound in many formats, each encoded once."""

    folder: Path

    def named(self, name: str) -> Path:
        path = self.folder / name
        if not path.exists():
            if name.endswith(".wav"):
                return write_wav(path, rustle(DURATION_S, 44_100), 44_100, channels=2)
            codec, sample_format = CODECS[path.suffix]
            write_encoded(path, rustle(DURATION_S), RATE_HZ, codec, "mono", sample_format)
        return path


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return Files(tmp_path_factory.mktemp("files"))


@pytest.mark.parametrize(
    ("name", "off_by"),
    [
        ("a.wav", 0),
        ("a.flac", 0),
        ("a.mp3", 0),
        ("a.m4a", 0),
        ("a.mkv", 16),  # Matroska counts milliseconds
        ("a.ogg", 0),
        ("a.ts", 0),
    ],
)
@pytest.mark.parametrize("start_s", [0.3, 4.7231875])
def test_sound_from_the_middle_is_where_it_stands(files: Files, name: str, off_by: int, start_s: float) -> None:
    whole, part = sound_of(files.named(name)), sound_of(files.named(name), start_s)
    start = round(start_s * SPEECH_RATE_HZ)
    later = lag(part, whole, start)
    assert abs(later) <= off_by
    beginning = np.corrcoef(part[:1600], whole[start + later :][:1600])
    assert beginning[0, 1] > 0.97, "decoded well from its first sample on"
    assert abs(len(part) - (len(whole) - start)) <= max(1, off_by)


def test_a_wav_of_ours_is_the_same_from_anywhere(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", rustle(5.0, SPEECH_RATE_HZ), SPEECH_RATE_HZ)
    assert np.array_equal(sound_of(path)[31_999:], sound_of(path, 31_999 / SPEECH_RATE_HZ))


def test_after_the_end_there_is_nothing(files: Files) -> None:
    assert len(sound_of(files.named("a.mp3"), 30.0)) == 0


def test_a_chain_of_oggs_is_searched_beyond_its_first_link(files: Files, tmp_path: Path) -> None:
    link = files.named("a.ogg")
    chain = tmp_path / "chain.ogg"
    chain.write_bytes(link.read_bytes() * 2)
    part = sound_of(chain, DURATION_S + 2.0)
    assert abs(lag(part, sound_of(link), 2 * SPEECH_RATE_HZ)) <= 1


def remuxed(source: Path, target: Path, later_s: Callable[[float], float | None]) -> Path:
    """The packets of a file, each later by what is told for its time, or left out."""
    with av.open(str(source)) as container, av.open(str(target), "w") as copy:
        track = container.streams.audio[0]
        copied = copy.add_stream_from_template(track)
        for packet in container.demux(track):
            if packet.dts is None or (later := later_s(float(packet.pts * packet.time_base))) is None:
                continue
            _put(packet, copied, later)
            copy.mux(packet)
    return target


def _put(packet: av.Packet, track: Stream, later_s: float) -> None:
    shift = round(Fraction(later_s) / packet.time_base)
    packet.pts, packet.dts, packet.stream = packet.pts + shift, packet.dts + shift, track


def test_what_was_lost_is_silence_and_what_follows_keeps_its_time(files: Files, tmp_path: Path) -> None:
    holed = remuxed(files.named("a.mkv"), tmp_path / "b.mkv", lambda at_s: None if 2.0 <= at_s < 4.0 else 0.0)
    whole, sound = sound_of(files.named("a.mkv")), sound_of(holed)
    assert abs(len(sound) - len(whole)) < 800
    assert np.abs(sound[round(2.1 * SPEECH_RATE_HZ) : round(3.9 * SPEECH_RATE_HZ)]).max() == 0.0
    later = 5 * SPEECH_RATE_HZ
    assert abs(lag(sound[later:], whole, later)) <= 320, "20 ms"
    assert abs(lag(sound_of(holed, 5.0), whole, later)) <= 320


def test_a_clock_that_was_set_anew_is_no_gap(files: Files, tmp_path: Path) -> None:
    jumped = remuxed(files.named("a.mkv"), tmp_path / "b.mkv", lambda at_s: 0.0 if at_s < 4.0 else 40_000.0)
    assert len(sound_of(jumped)) / SPEECH_RATE_HZ == pytest.approx(DURATION_S, abs=0.1)


def test_time_stamps_cannot_make_hours_of_silence(files: Files, tmp_path: Path) -> None:
    leaping = remuxed(files.named("a.mkv"), tmp_path / "b.mkv", lambda at_s: 500.0 * round(at_s / 0.1))
    assert sum(len(block) for block in blocks(leaping)) / SPEECH_RATE_HZ < 3600 + DURATION_S + 1


def test_sound_that_begins_after_the_picture_begins_with_silence(tmp_path: Path) -> None:
    path = tmp_path / "late.mkv"
    film = write_video(tmp_path / "film.mp4", tone(2.0, 48_000))
    with av.open(str(film)) as container, av.open(str(path), "w") as copy:
        tracks = {stream.index: copy.add_stream_from_template(stream) for stream in container.streams}
        packets = [packet for packet in container.demux() if packet.dts is not None]
        for packet in sorted(packets, key=lambda packet: packet.dts * packet.time_base):
            _put(packet, tracks[packet.stream.index], 3.0 if packet.stream.type == "audio" else 0.0)
            copy.mux(packet)
    sound = sound_of(path)
    assert np.abs(sound[: round(2.9 * SPEECH_RATE_HZ)]).max() == 0.0
    assert np.abs(sound[round(3.1 * SPEECH_RATE_HZ) : round(3.5 * SPEECH_RATE_HZ)]).max() > 0.3


@pytest.mark.parametrize("name", ["a.wav", "a.mp3", "a.ogg", "a.ts"])
def test_the_length_is_known_before_it_is_read(files: Files, name: str) -> None:
    assert expected_duration_s(files.named(name)) == pytest.approx(DURATION_S, rel=0.15)


def test_converting_shows_every_block_and_stops_where_it_is_told(files: Files, tmp_path: Path) -> None:
    source = files.named("a.wav")
    seen: list[int] = []
    duration_s = convert_to_wav(source, tmp_path / "b.wav", on_block=lambda block: seen.append(len(block)))
    assert sum(seen) == round(duration_s * SPEECH_RATE_HZ)

    def enough(block: NDArray[np.float32]) -> None:
        raise InterruptedError(len(block))

    with pytest.raises(InterruptedError):
        convert_to_wav(source, tmp_path / "c.wav", on_block=enough)


def test_a_beginning_is_left_out_across_blocks() -> None:
    parts = [np.arange(3, dtype=np.float32), np.arange(3, 6, dtype=np.float32), np.zeros(0, np.float32)]
    for n_samples in range(8):
        left = np.concatenate([np.zeros(0, np.float32), *without_first(iter(parts), n_samples)])
        assert list(left) == list(range(6))[n_samples:]


def test_blocks_are_of_two_seconds(files: Files) -> None:
    with closing(blocks(files.named("a.mp3"))) as sound:
        assert {len(block) for block in itertools.islice(sound, 2)} == {32_768}


def test_a_block_is_handed_out_as_soon_as_its_sound_was_fed(files: Files) -> None:
    resampler, fed, handed_out = _Resampler(), 0, 0
    with av.open(str(files.named("a.mp3"))) as container:
        for frame in container.decode(audio=0):
            fed += frame.samples * SPEECH_RATE_HZ // RATE_HZ
            handed_out += sum(block.samples for block in resampler.feed(frame))
            assert fed - handed_out <= 32_768 + 1000
    assert handed_out > 0


def test_a_stream_that_changes_its_rate_and_channels_goes_on(tmp_path: Path) -> None:
    first = write_encoded(tmp_path / "a.aac", tone(3.0, 48_000), 48_000, "aac", "stereo", "fltp")
    second = write_encoded(tmp_path / "b.aac", tone(3.0, 24_000), 24_000, "aac", "mono", "fltp")
    both = tmp_path / "both.aac"
    both.write_bytes(first.read_bytes() + second.read_bytes())
    sound = sound_of(both)
    assert len(sound) == pytest.approx(6 * SPEECH_RATE_HZ, rel=0.03)
    for at_s in (1.0, 4.5):
        part = sound[round(at_s * SPEECH_RATE_HZ) : round((at_s + 1) * SPEECH_RATE_HZ)]
        assert np.abs(np.fft.rfft(part)).argmax() == 440
