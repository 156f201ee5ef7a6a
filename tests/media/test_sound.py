"""Real files, encoded here, through FFmpeg's libraries."""

import itertools
import random
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from gemma_desktop.chat.media import SPEECH_RATE_HZ, PcmAudio
from gemma_desktop.errors import UnusableSound
from gemma_desktop.media.sound import blocks, convert_to_wav, read_sound, to_wav, wav_samples
from tests.helpers.memory import peak_growth_bytes
from tests.media.sounds import TONE_HZ, tone, write_encoded, write_video, write_wav

LEVEL = 0.5
TWENTY_MS = SPEECH_RATE_HZ // 50


def samples_of(audio: PcmAudio) -> NDArray[np.float32]:
    return np.frombuffer(audio.samples, "<f4")


def frequency_hz(samples: NDArray[np.float32]) -> float:
    return float(np.abs(np.fft.rfft(samples)).argmax()) * SPEECH_RATE_HZ / len(samples)


def level(samples: NDArray[np.float32]) -> float:
    """Amplitude of a sine away from its ends, where coders fade."""
    middle = samples[4000:-4000].astype(np.float64)
    return float(np.sqrt(2 * np.mean(middle**2)))


def assert_is_the_tone(audio: PcmAudio, duration_s: float) -> None:
    samples = samples_of(audio)
    assert abs(len(samples) - duration_s * SPEECH_RATE_HZ) <= TWENTY_MS
    assert frequency_hz(samples) == pytest.approx(TONE_HZ, abs=1)
    assert level(samples) == pytest.approx(LEVEL, rel=0.03)


@pytest.mark.parametrize("rate_hz", [8000, 16_000, 22_050, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_a_tone_keeps_its_pitch_level_and_length(tmp_path: Path, rate_hz: int, channels: int) -> None:
    path = write_wav(tmp_path / "tone.wav", tone(2.0, rate_hz), rate_hz, channels)
    assert_is_the_tone(read_sound(path), 2.0)


def test_8_bit_sound_is_read(tmp_path: Path) -> None:
    assert_is_the_tone(read_sound(write_wav(tmp_path / "t.wav", tone(2.0, 11_025), 11_025, sample_bytes=1)), 2.0)


@pytest.mark.parametrize(
    ("name", "codec", "rate_hz", "layout", "sample_format"),
    [
        ("a.flac", "flac", 44_100, "stereo", "s16"),
        ("a.ogg", "libopus", 48_000, "stereo", "flt"),
        ("a.webm", "libopus", 48_000, "mono", "flt"),
        ("a.m4a", "aac", 48_000, "5.1", "fltp"),
        ("a.mkv", "ac3", 48_000, "5.1", "fltp"),
        ("a.aiff", "pcm_s16be", 96_000, "5.1", "s16"),
        ("a.caf", "pcm_s24le", 48_000, "mono", "s32"),
        ("a.wav", "pcm_f32le", 16_000, "mono", "flt"),
        ("a.avi", "mp2", 44_100, "stereo", "s16"),
    ],
)
def test_each_format_is_read(
    tmp_path: Path, name: str, codec: str, rate_hz: int, layout: str, sample_format: str
) -> None:
    path = write_encoded(tmp_path / name, tone(2.0, rate_hz), rate_hz, codec, layout, sample_format)
    assert_is_the_tone(read_sound(path), 2.0)


def test_mp3_is_read(tmp_path: Path) -> None:
    # LAME lowers the level of a stereo tone by 5%; that is not ours to undo.
    path = write_encoded(tmp_path / "a.mp3", tone(2.0, 44_100), 44_100, "libmp3lame", "stereo", "fltp")
    samples = samples_of(read_sound(path))
    assert abs(len(samples) - 2 * SPEECH_RATE_HZ) <= TWENTY_MS
    assert frequency_hz(samples) == pytest.approx(TONE_HZ, abs=1)
    assert level(samples) == pytest.approx(LEVEL, rel=0.06)


def test_the_sound_of_a_video_is_read(tmp_path: Path) -> None:
    assert_is_the_tone(read_sound(write_video(tmp_path / "film.mp4", tone(2.0, 48_000))), 2.0)


def test_a_wrong_extension_does_not_matter(tmp_path: Path) -> None:
    path = write_encoded(tmp_path / "a.flac", tone(2.0, 44_100), 44_100, "flac", "mono", "s16")
    assert_is_the_tone(read_sound(path.rename(tmp_path / "notes.txt")), 2.0)


def test_loud_equal_channels_do_not_overflow(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "loud.wav", tone(1.0, 48_000, amplitude=0.99), 48_000, channels=6)
    assert level(samples_of(read_sound(path))) == pytest.approx(0.99, rel=0.03)


def test_what_is_above_speech_is_filtered_out_and_not_folded_down(tmp_path: Path) -> None:
    times_s = np.arange(2 * 48_000) / 48_000
    path = write_wav(tmp_path / "high.wav", (0.5 * np.sin(2 * np.pi * 12_000 * times_s)).astype(np.float32), 48_000)
    assert level(samples_of(read_sound(path))) < 0.005


def test_samples_stay_finite_and_in_range(tmp_path: Path) -> None:
    wild = np.tile(np.array([0.25, np.nan, np.inf, -np.inf, 5.0], np.float32), 4000)
    path = write_encoded(tmp_path / "wild.wav", wild, 16_000, "pcm_f32le", "mono", "flt")
    samples = samples_of(read_sound(path))
    assert np.isfinite(samples).all()
    assert np.abs(samples).max() <= 1.0
    assert samples[0] == 0.25


def test_a_truncated_file_gives_what_is_there(tmp_path: Path) -> None:
    whole = write_encoded(tmp_path / "a.flac", tone(4.0, 16_000), 16_000, "flac", "mono", "s16").read_bytes()
    (tmp_path / "cut.flac").write_bytes(whole[: len(whole) // 2])
    assert 1.0 < read_sound(tmp_path / "cut.flac").duration_s < 3.0


def test_a_damaged_stretch_is_left_out(tmp_path: Path) -> None:
    path = write_encoded(tmp_path / "a.mp3", tone(10.0, 16_000), 16_000, "libmp3lame", "mono", "fltp")
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 2000] = random.Random(1).randbytes(2000)
    path.write_bytes(data)
    assert 8.0 < read_sound(path).duration_s < 10.5


def write_text(path: Path) -> Path:
    path.write_text("This is no sound.\n" * 50)
    return path


def write_empty(path: Path) -> Path:
    path.touch()
    return path


def write_noise_of_bytes(path: Path) -> Path:
    path.write_bytes(random.Random(2).randbytes(50_000))
    return path


def write_png_head(path: Path) -> Path:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    return path


def write_headless_mp4(path: Path) -> Path:
    data = write_video(path, tone(2.0, 48_000)).read_bytes()
    path.write_bytes(data[: data.index(b"moov")])
    return path


def write_silent_film(path: Path) -> Path:
    return write_video(path, None)


def write_click(path: Path) -> Path:
    return write_wav(path, tone(0.05, 16_000), 16_000)


def write_nothing(path: Path) -> Path:
    return path


@pytest.mark.parametrize(
    ("write", "title"),
    [
        (write_empty, "x.mp4 is empty"),
        (write_text, "x.mp4 cannot be played"),
        (write_noise_of_bytes, "x.mp4 cannot be played"),
        (write_png_head, "x.mp4 cannot be played"),
        (write_headless_mp4, "x.mp4 cannot be played"),
        (write_nothing, "x.mp4 cannot be opened"),
        (write_silent_film, "x.mp4 has no sound"),
    ],
)
def test_what_is_no_sound_is_refused_by_name(tmp_path: Path, write: Callable[[Path], Path], title: str) -> None:
    with pytest.raises(UnusableSound) as refused:
        read_sound(write(tmp_path / "x.mp4"))
    assert refused.value.title == title
    assert refused.value.hint


def test_less_than_a_tenth_of_a_second_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableSound, match=r"x\.wav is too short"):
        read_sound(write_click(tmp_path / "x.wav"))


def test_more_than_the_limit_is_refused_with_the_number(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "x.wav", tone(121.0, 16_000), 16_000)
    with pytest.raises(UnusableSound, match="At most 2 minutes"):
        read_sound(path, limit_s=120)


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


@pytest.mark.parametrize(
    "text",
    [
        "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{address}\n#EXT-X-ENDLIST\n",
        "ffconcat version 1.0\nfile {address}\n",
        "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio {port} RTP/AVP 0\n",
        '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>{address}</BaseURL></MPD>',
    ],
)
@pytest.mark.parametrize("name", ["list.m3u8", "list.wav"])
def test_a_list_of_addresses_is_refused_and_nothing_is_fetched(
    tmp_path: Path, listener: socket.socket, text: str, name: str
) -> None:
    port = listener.getsockname()[1]
    path = tmp_path / name
    path.write_text(text.format(address=f"http://127.0.0.1:{port}/a.wav", port=port))
    with pytest.raises(UnusableSound):
        read_sound(path)
    with pytest.raises(BlockingIOError):
        listener.accept()


@pytest.mark.parametrize(
    "text",
    ["#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{file}\n#EXT-X-ENDLIST\n", "ffconcat version 1.0\nfile {file}\n"],
)
def test_a_list_of_files_is_refused_although_they_are_there(tmp_path: Path, text: str) -> None:
    secret = write_wav(tmp_path / "secret.wav", tone(1.0, 16_000), 16_000)
    path = tmp_path / "list.m3u8"
    path.write_text(text.format(file=secret.name))
    with pytest.raises(UnusableSound):
        read_sound(path)


@given(st.data())
def test_a_mutated_file_is_read_or_refused_and_never_anything_else(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("mutated")
    name, codec, sample_format = data.draw(
        st.sampled_from([("a.mp3", "libmp3lame", "fltp"), ("a.m4a", "aac", "fltp"), ("a.ogg", "libopus", "flt")])
    )
    path = write_encoded(folder / name, tone(0.5, 48_000), 48_000, codec, "mono", sample_format)
    content = bytearray(path.read_bytes())
    for position in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=20)):
        content[position] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    try:
        samples = samples_of(read_sound(path))
    except UnusableSound:
        return
    assert np.abs(samples).max() <= 1.0


def test_decoders_write_nothing_to_stderr(tmp_path: Path) -> None:
    path = write_encoded(tmp_path / "a.mp3", tone(5.0, 16_000), 16_000, "libmp3lame", "mono", "fltp")
    data = bytearray(path.read_bytes())
    data[1000:3000] = bytes(2000)
    path.write_bytes(data)
    code = (
        "import sys, pathlib; from gemma_desktop.media.sound import read_sound; read_sound(pathlib.Path(sys.argv[1]))"
    )
    child = subprocess.run(
        [sys.executable, "-c", code, str(path)], check=False, capture_output=True, text=True, timeout=60
    )
    assert (child.returncode, child.stdout, child.stderr) == (0, "", "")


def test_blocks_come_while_the_file_is_read(tmp_path: Path) -> None:
    path = write_encoded(tmp_path / "a.flac", tone(60.0, 16_000), 16_000, "flac", "mono", "s16")
    with closing(blocks(path)) as pieces:
        first = list(itertools.islice(pieces, 2))
    assert 0 < sum(len(piece) for piece in first) < 5 * SPEECH_RATE_HZ


def test_a_wav_of_ours_comes_back_unchanged(tmp_path: Path) -> None:
    original = np.random.default_rng(3).integers(-32768, 32768, 16_000).astype(np.int16)
    audio = PcmAudio((original.astype("<f4") / 32768).tobytes())
    data = to_wav(audio)
    assert wav_samples(data, "a.wav") == audio
    (tmp_path / "a.wav").write_bytes(data)
    assert read_sound(tmp_path / "a.wav") == audio


@pytest.mark.parametrize("cut", [0, 30, 44 + 1001], ids=["empty", "in the header", "in a sample"])
def test_samples_of_a_broken_wav_are_refused(cut: int) -> None:
    data = to_wav(PcmAudio(tone(1.0, 16_000).tobytes()))
    with pytest.raises(UnusableSound, match=r"a\.wav cannot be played"):
        wav_samples(data[:cut], "a.wav")


def test_samples_of_a_wav_at_another_rate_are_refused(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", tone(1.0, 8000), 8000)
    with pytest.raises(UnusableSound, match="16 kHz"):
        wav_samples(path.read_bytes(), "a.wav")


def test_converting_writes_a_wav_for_the_model(tmp_path: Path) -> None:
    source = write_wav(tmp_path / "a.wav", tone(2.0, 44_100), 44_100, channels=2)
    assert convert_to_wav(source, tmp_path / "b.wav") == pytest.approx(2.0, abs=0.02)
    assert_is_the_tone(wav_samples((tmp_path / "b.wav").read_bytes(), "b.wav"), 2.0)


@pytest.mark.soak
def test_half_an_hour_costs_its_samples_once(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", tone(1800.0, 8000), 8000)
    grown = peak_growth_bytes(
        "import pathlib\nfrom gemma_desktop.media.sound import read_sound",
        "read_sound(pathlib.Path(sys.argv[1]))",
        str(path),
    )
    assert grown < 1800 * SPEECH_RATE_HZ * 4 * 1.3


@pytest.mark.soak
def test_the_samples_of_a_kept_half_hour_cost_what_they_are(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", tone(1800.0, SPEECH_RATE_HZ), SPEECH_RATE_HZ)
    grown = peak_growth_bytes(
        "import pathlib\nfrom gemma_desktop.media.sound import wav_samples\n"
        "data = pathlib.Path(sys.argv[1]).read_bytes()",
        "wav_samples(data, 'a.wav')",
        str(path),
    )
    assert grown < 1800 * SPEECH_RATE_HZ * 4 * 1.3
