"""Recording and playing through the real PortAudio, on devices made of files."""

import random
import signal
import time
import wave
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.sound_device import SoundDevices
from tests.helpers.processes import kill_and_wait
from tests.media.sounds import tone, write_wav
from tests.session.sound_room import SoundRoom, needs_alsa, pcm

pytestmark = needs_alsa


@pytest.fixture
def room(tmp_path: Path) -> SoundRoom:
    return SoundRoom(tmp_path)


def sound_of(path: str | Path) -> tuple[NDArray[np.int16], int]:
    """Samples of a mono WAV, and their rate."""
    with wave.open(str(path), "rb") as wav:
        assert (wav.getnchannels(), wav.getsampwidth()) == (1, 2)
        return np.frombuffer(wav.readframes(wav.getnframes()), "<i2"), wav.getframerate()


def begins_alike(samples: NDArray[np.int16], spoken: NDArray[np.float32]) -> bool:
    expected = np.frombuffer(pcm(spoken), "<i2")
    n_samples = min(len(samples), len(expected))
    return bool(np.array_equal(samples[:n_samples], expected[:n_samples]))


def test_what_the_microphone_hears_is_in_the_file(room: SoundRoom) -> None:
    spoken = tone(3.0, 16_000)
    with room.microphone_that_hangs_after(spoken), room.process() as recorder:
        recorder.do("start")
        recorder.until_state("recording")
        recorder.until_recorded(2.9)
        recorder.do("stop")
        path = recorder.until_told("recorded")
        assert recorder.news[-2]["state"] == "held"
    samples, rate_hz = sound_of(path)
    assert rate_hz == 16_000
    assert len(samples) >= 2.9 * 16_000
    assert begins_alike(samples, spoken)


def test_the_level_is_that_of_the_sound_in_decibels(room: SoundRoom) -> None:
    room.say(tone(5.0, 16_000, amplitude=0.1))
    with room.process(longest_s=2.0) as recorder:
        recorder.do("start")
        recorder.until_told("recorded")
        levels = [float(str(news["level"])) for news in recorder.news if "level" in news]
    assert max(levels) == pytest.approx(1 - 20 / 60, abs=0.01) or max(levels) == 0.0  # all within one look
    assert levels[-1] == 0.0, "the meter falls back at the end"


def test_more_than_half_a_minute_is_recorded_whole(room: SoundRoom) -> None:
    room.say(tone(50.0, 16_000))
    with room.process(longest_s=40.0) as recorder:
        recorder.do("start")
        path = recorder.until_told("recorded")
        assert "1 minutes long" in recorder.until_told("failed")
    samples, _ = sound_of(path)
    assert 40.0 <= len(samples) / 16_000 < 41.0


def test_a_recording_can_be_played_and_is_still_there(room: SoundRoom) -> None:
    room.say(tone(5.0, 16_000))
    with room.process(longest_s=2.0) as recorder:
        recorder.do("start")
        path = recorder.until_told("recorded")
        recorder.until_told("failed")  # its longest time was up
        recorder.do("play")
        recorder.until_state("playing")
        recorder.until_state("held")
        recorder.do("take")
        assert recorder.until_told("taken") == path
        assert recorder.news[-2]["state"] == "idle"
        assert recorder.close() == 0
    samples, _ = sound_of(path)
    assert samples.tobytes() in room.played.read_bytes()


def test_a_pause_writes_nothing_and_the_times_go_on_without_it(room: SoundRoom) -> None:
    spoken = tone(3.0, 16_000)
    room.say(spoken)
    with room.process(longest_s=100_000) as recorder:
        recorder.do("start")
        recorder.until_recorded(0.5)
        recorder.do("pause")
        recorder.until_state("paused")
        recorder.until_recorded(0.5)
        before_s = recorder.last("time")
        recorder.do("resume")
        recorder.until_state("recording")
        recorder.until_recorded(before_s + 0.5)
        recorder.do("stop")
        samples, _ = sound_of(recorder.until_told("recorded"))
    n_before = round(before_s * 16_000)
    assert begins_alike(samples[: min(n_before, 48_000)], spoken)
    assert begins_alike(samples[n_before : n_before + 8_000], spoken), "the microphone made of a file begins again"


def test_a_tap_hears_what_is_recorded(room: SoundRoom) -> None:
    room.say(tone(5.0, 16_000))
    with room.process(longest_s=2.0) as recorder:
        recorder.do("start")
        recorder.until_told("recorded")
        assert recorder.last("tapped") == recorder.last("time")


@pytest.mark.parametrize(("rate_hz", "channels"), [(44_100, 2), (16_000, 1)])
def test_a_file_is_played_to_its_end(room: SoundRoom, rate_hz: int, channels: int) -> None:
    path = write_wav(room.folder / "a.wav", tone(1.0, rate_hz), rate_hz, channels)
    with room.process() as player:
        player.do(f"play {path}")
        assert player.until_told("playing") == str(path)
        assert player.until_told("playing") == ""
        assert player.close() == 0
    with wave.open(str(path), "rb") as wav:
        assert wav.readframes(wav.getnframes()) in room.played.read_bytes()


def test_playing_begins_where_it_is_told_to(room: SoundRoom) -> None:
    spoken = tone(2.0, 16_000, amplitude=0.3)
    path = write_wav(room.folder / "a.wav", spoken, 16_000)
    with room.process() as player:
        player.do(f"play {path} 1.5")
        player.until_told("playing")
        assert player.until_told("playing") == ""
        assert player.last("position") == pytest.approx(2.0)
        assert player.close() == 0
    assert pcm(spoken[24_000:]) in room.played.read_bytes()
    assert pcm(spoken[23_000:]) not in room.played.read_bytes()


def test_what_is_paused_goes_on_where_it_was(room: SoundRoom) -> None:
    path = write_wav(room.folder / "a.wav", tone(60.0, 16_000), 16_000)
    with room.process() as player:
        player.do(f"play {path}")
        player.do("pause_playing")
        player.until(lambda news: news.get("playing") == "")
        player.do("seek 59")
        assert float(player.until_told("position")) == 59.0
        player.do("resume_playing")
        assert player.until_told("playing") == str(path)
        assert player.until_told("playing") == ""
        assert player.last("position") == pytest.approx(60.0)


def test_what_plays_is_stopped_where_it_is_asked_for_again(room: SoundRoom) -> None:
    path = write_wav(room.folder / "a.wav", tone(600.0, 16_000), 16_000)
    with room.process() as player:
        player.do(f"play_or_stop {path}")
        assert player.until_told("playing") == str(path)
        player.do(f"play_or_stop {path}")
        assert player.until_told("playing") == ""
        assert player.last("position") < 600.0


def test_twice_as_fast_takes_half_as_long(room: SoundRoom) -> None:
    path = write_wav(room.folder / "a.wav", tone(4.0, 16_000), 16_000)
    with room.process() as player:
        player.do("speed 2")
        player.do(f"play {path}")
        player.until_told("playing")
        assert player.until_told("playing") == ""
        assert player.last("position") == pytest.approx(4.0)
        assert player.close() == 0
    played = np.frombuffer(room.played.read_bytes(), "<i2")
    assert np.abs(played).max() > 10_000
    assert np.count_nonzero(played) / 16_000 == pytest.approx(2.0, abs=0.1)


@pytest.mark.parametrize("data", [b"", b"no sound at all", b"RIFF\0\0\0\0WAVE"])
def test_a_damaged_file_is_not_played_and_named(room: SoundRoom, data: bytes) -> None:
    path = room.folder / "broken.wav"
    path.write_bytes(data)
    with room.process() as player:
        player.do(f"play {path}")
        assert player.until_told("failed") == "broken.wav cannot be played"


def test_discarding_leaves_no_file(room: SoundRoom) -> None:
    room.say(tone(5.0, 16_000))
    with room.process(longest_s=2.0) as recorder:
        recorder.do("start")
        recorder.until_told("failed")
        recorder.do("discard")
        recorder.until_state("idle")
        assert list(room.recordings.iterdir()) == []


def test_discarding_while_it_records_leaves_no_file(room: SoundRoom) -> None:
    with room.microphone_that_hangs_after(tone(1.0, 16_000)), room.process() as recorder:
        recorder.do("start")
        recorder.until_recorded(0.5)
        recorder.do("discard")
        recorder.until_state("idle")
        assert list(room.recordings.iterdir()) == []


def test_a_click_on_record_and_stop_is_too_short_to_keep(room: SoundRoom) -> None:
    with room.microphone_that_hangs_after(tone(0.0, 16_000)), room.process() as recorder:
        recorder.do("start")
        recorder.do("stop")
        assert recorder.until_told("failed") == "Nothing was recorded"
        assert list(room.recordings.iterdir()) == []


def test_a_microphone_that_is_unplugged_pauses_the_recording_and_what_it_heard_is_kept(room: SoundRoom) -> None:
    spoken = tone(2.0, 16_000)
    with room.microphone_that_hangs_after(spoken), room.process() as recorder:
        recorder.do("start")
        assert recorder.until_state("paused")["trouble"] == "The microphone went silent"
        assert recorder.until_told("failed") == "The microphone went silent"
        recorder.do("stop")
        samples, _ = sound_of(recorder.until_told("recorded"))
        assert len(samples) > 1.8 * 16_000
        assert begins_alike(samples, spoken)


def test_a_driver_that_hangs_does_not_keep_the_application_from_ending(room: SoundRoom) -> None:
    with room.microphone_that_hangs_after(tone(1.0, 16_000)), room.process() as recorder:
        recorder.do("start")
        recorder.until_recorded(0.5)
        assert recorder.close() == 0


def has_sound_card() -> bool:
    cards = Path("/proc/asound/cards")
    return cards.exists() and "[" in cards.read_text()


@pytest.mark.skipif(has_sound_card(), reason="this computer has a microphone of its own")
def test_without_a_microphone_it_says_what_to_do(room: SoundRoom) -> None:
    room.configuration = ""
    with room.process() as recorder:
        recorder.do("refresh")
        assert recorder.until_state("unavailable")["inputs"] == []
        recorder.do("start")
        notice = recorder.until(lambda news: "failed" in news)
        assert notice["failed"] == "No microphone was found"
        assert "Plug one in" in str(notice["hint"])
        recorder.until_state("unavailable")


def test_a_sound_system_that_does_not_start_is_told(room: SoundRoom) -> None:
    room.configuration = "pcm.!default {{ type file"  # an .asoundrc with a mistake in it
    with room.process() as recorder:
        recorder.do("start")
        assert recorder.until_told("failed") == "The sound system does not start"
        recorder.until_state("unavailable")


def test_without_portaudio_it_says_what_to_install(room: SoundRoom) -> None:
    library = room.folder / "library"
    library.mkdir()
    # What sounddevice itself does where the library is missing.
    (library / "sounddevice.py").write_text("raise OSError('PortAudio library not found')\n")
    room.environment["PYTHONPATH"] = str(library)
    with room.process() as recorder:
        recorder.do("start")
        notice = recorder.until(lambda news: "failed" in news)
        assert notice["failed"] == "Recording needs PortAudio"
        assert "libportaudio2" in str(notice["hint"])
        assert "sound files still work" in str(notice["hint"])


def test_a_full_disk_ends_the_recording_and_keeps_what_was_saved(room: SoundRoom) -> None:
    room.say(tone(20.0, 16_000))
    with room.process(longest_s=15.0, largest_file_bytes=100_000) as recorder:
        recorder.do("start")
        path = recorder.until_told("recorded")
        assert recorder.until_told("failed") == "The recording could not be saved to the end"
        told_s = next(float(str(news["time"])) for news in reversed(recorder.news) if "time" in news)
    samples, _ = sound_of(path)
    assert len(samples) / 16_000 == pytest.approx(told_s)
    assert 1.0 <= told_s < 4.0


def test_a_disk_without_any_room_gives_a_message_and_no_empty_recording(room: SoundRoom) -> None:
    room.say(tone(20.0, 16_000))
    with room.process(largest_file_bytes=20) as recorder:
        recorder.do("start")
        assert recorder.until_told("failed") == "The disk is full"
        assert list(room.recordings.iterdir()) == []


def test_a_kill_loses_at_most_a_second_and_the_next_start_finds_the_rest(room: SoundRoom, qapp: object) -> None:
    spoken = tone(4.0, 16_000)
    with room.microphone_that_hangs_after(spoken), room.process() as recorder:
        recorder.do("start")
        recorder.until_recorded(3.5)
        kill_and_wait(recorder.pid, signal.SIGKILL)
    (path,) = Recorder(room.recordings, SoundDevices()).leftovers()
    samples, _ = sound_of(path)
    assert len(samples) >= 3.0 * 16_000
    assert begins_alike(samples, spoken)


def test_a_kill_at_the_very_beginning_leaves_nothing_to_ask_about(room: SoundRoom, qapp: object) -> None:
    with room.microphone_that_hangs_after(tone(0.2, 16_000)), room.process() as recorder:
        recorder.do("start")
        recorder.until_recorded(0.05)
        kill_and_wait(recorder.pid, signal.SIGKILL)
    assert list(room.recordings.iterdir()) != []
    assert Recorder(room.recordings, SoundDevices()).leftovers() == []
    assert list(room.recordings.iterdir()) == []


@pytest.mark.soak
def test_a_kill_at_any_moment_loses_at_most_a_second_of_what_was_said(room: SoundRoom, qapp: object) -> None:
    """The sound says of itself when it was said: each millisecond has another value."""
    moments, lost_s = random.Random(5), []
    clock = np.repeat(np.arange(1, 20_001), 16).astype(np.float32) / 32767
    for _ in range(12):
        with room.microphone_at_the_pace_of_speech(clock) as began, room.process() as recorder:
            recorder.do("start")
            recorder.until_recorded(moments.uniform(0.5, 3.0))
            kill_and_wait(recorder.pid, signal.SIGKILL)
            said_s = time.monotonic() - began
        (path,) = Recorder(room.recordings, SoundDevices()).leftovers()
        samples, _ = sound_of(path)
        lost_s.append(said_s - samples.max() / 1000)
        path.unlink()
    assert max(lost_s) <= 1.0
    print(f"lost: {max(lost_s):.2f} s at most, {sum(lost_s) / len(lost_s):.2f} s on average")  # noqa: T201
