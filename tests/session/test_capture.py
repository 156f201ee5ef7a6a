"""From blocks of samples to a WAV that survives."""

import queue
import wave
from collections.abc import Container
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.errors import MicrophoneTrouble, StorageTrouble, Trouble
from gemma_desktop.media.sound import read_sound
from gemma_desktop.session.capture import MOST_WAITS, WAITS, Capture, Gap, Recorded, next_of, unfinished
from gemma_desktop.session.sound_device import LossClock, SoundBlock
from gemma_desktop.session.wav_file import WavFile
from tests.fakes import ScriptedMicrophone
from tests.media.sounds import tone, write_wav
from tests.session.sound_room import pcm
from tests.store.limits import limited_file_size

FRAMES = 10**6
PATIENCE_S = 0.01
SECOND = pcm(tone(1.0, 16_000))


def read_samples(path: Path) -> bytes:
    with wave.open(str(path)) as wav:
        return wav.readframes(FRAMES)


def recorded(microphone: ScriptedMicrophone, path: Path, longest_s: float = 60.0) -> Recorded:
    """What comes of all that the microphone gives, and a stop."""
    capture = Capture(microphone, "", path, longest_s)
    capture.start()
    assert microphone.given.wait(20)
    capture.stop()
    capture.join(20)
    assert capture.recorded is not None
    return capture.recorded


def test_a_microphone_at_its_own_rate_becomes_16_khz_mono(tmp_path: Path) -> None:
    stereo = np.repeat(np.frombuffer(pcm(tone(2.0, 44_100)), "<i2"), 2)
    blocks = [SoundBlock(part.tobytes()) for part in np.split(stereo, 200)]
    result = recorded(ScriptedMicrophone(blocks, rate_hz=44_100, channels=2), tmp_path / "a.wav")
    assert result.trouble is None
    assert result.path is not None
    with wave.open(str(result.path)) as wav:
        assert (wav.getframerate(), wav.getnchannels(), wav.getnframes()) == (16_000, 1, 32_000)
        samples = np.frombuffer(wav.readframes(32_000), "<i2") / 32768
    assert np.abs(samples - tone(2.0, 16_000))[200:-200].max() < 0.01, "no seam between the blocks"


def test_a_recording_of_nothing_but_zeros_is_kept_with_a_doubt(tmp_path: Path) -> None:
    result = recorded(ScriptedMicrophone([SoundBlock(bytes(32_000))]), tmp_path / "a.wav")
    assert result.path is not None
    assert result.trouble is not None
    assert result.trouble.title == "The recording is silent"


def test_lost_sound_is_told_with_its_time_and_silence_keeps_later_times_right(tmp_path: Path) -> None:
    blocks = [SoundBlock(SECOND), SoundBlock(SECOND, lost_some=True, lost_s=0.5), SoundBlock(SECOND, lost_some=True)]
    result = recorded(ScriptedMicrophone(blocks), tmp_path / "a.wav")
    assert result.path is not None
    assert read_samples(result.path) == SECOND + bytes(16_000) + SECOND + SECOND
    assert result.gaps == (Gap(1.0, 0.5), Gap(2.5, 0.0))
    assert result.trouble is not None
    assert result.trouble.title == "Some sound was lost"
    assert "at 0:01 and 0:02. Silence stands there for 0.5 s." in result.trouble.hint


def test_the_longest_recording_ends_by_itself(tmp_path: Path) -> None:
    result = recorded(ScriptedMicrophone([SoundBlock(SECOND)] * 200), tmp_path / "a.wav", longest_s=120.0)
    assert result.duration_s == 120.0
    assert result.trouble is not None
    assert result.trouble.title == "The recording is 2 minutes long"


def test_a_pause_is_not_in_the_recording_and_lets_the_microphone_go(tmp_path: Path, qtbot: QtBot) -> None:
    begin = SECOND + SECOND[:3200]
    microphone = ScriptedMicrophone([SoundBlock(SECOND), SoundBlock(SECOND[:3200])], [SoundBlock(SECOND)])
    capture = Capture(microphone, "", tmp_path / "a.wav")
    capture.start()
    qtbot.waitUntil(lambda: capture.duration_s == 1.1)
    capture.pause()
    qtbot.waitUntil(lambda: capture.is_paused and microphone.n_open == 0)
    assert read_samples(capture.path) == begin, "it is all in the file"
    capture.resume("")
    qtbot.waitUntil(lambda: capture.duration_s == 2.1)
    assert not capture.is_paused
    capture.stop()
    capture.join(20)
    assert capture.recorded == Recorded(capture.path, 2.1)
    assert read_samples(capture.path) == begin + SECOND


def test_a_microphone_that_cannot_be_opened_again_leaves_it_paused(tmp_path: Path, qtbot: QtBot) -> None:
    trouble = MicrophoneTrouble("Taken", "Close the other program.")
    microphone = ScriptedMicrophone([SoundBlock(SECOND)], trouble, [SoundBlock(SECOND)])
    capture = Capture(microphone, "", tmp_path / "a.wav")
    capture.start()
    qtbot.waitUntil(lambda: capture.duration_s == 1.0)
    capture.pause()
    capture.resume("")
    qtbot.waitUntil(lambda: capture.take_loss() is trouble)
    assert capture.is_paused
    capture.resume("")
    qtbot.waitUntil(lambda: capture.duration_s == 2.0)
    capture.stop()
    capture.join(20)
    assert capture.recorded == Recorded(capture.path, 2.0)


def test_a_listener_hears_what_is_in_the_file(tmp_path: Path) -> None:
    heard: list[bytes] = []
    stereo = [SoundBlock(SECOND * 2), SoundBlock(SECOND, lost_some=True, lost_s=0.2)]
    microphone = ScriptedMicrophone(stereo, rate_hz=48_000, channels=2)
    capture = Capture(microphone, "", tmp_path / "a.wav", on_samples=heard.append)
    capture.start()
    assert microphone.given.wait(20)
    capture.stop()
    capture.join(20)
    assert b"".join(heard) == read_samples(capture.path)


def test_a_listener_with_a_bug_does_not_end_the_recording(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    microphone = ScriptedMicrophone([SoundBlock(SECOND)] * 2)
    capture = Capture(microphone, "", tmp_path / "a.wav", on_samples=lambda _samples: 1 / 0)
    capture.start()
    assert microphone.given.wait(20)
    capture.stop()
    capture.join(20)
    assert capture.recorded == Recorded(capture.path, 2.0)
    assert "ZeroDivisionError" in caplog.text


def test_a_microphone_that_cannot_be_opened_leaves_no_file(tmp_path: Path) -> None:
    trouble = MicrophoneTrouble("Taken", "Close the other program.")
    assert recorded(ScriptedMicrophone(trouble), tmp_path / "a.wav") == Recorded(None, trouble=trouble)
    assert list(tmp_path.iterdir()) == []


def test_a_bug_in_opening_is_told_and_does_not_leave_the_recorder_waiting(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    result = recorded(ScriptedMicrophone(ValueError("odd device")), tmp_path / "a.wav")
    assert isinstance(result.trouble, Trouble)
    assert result.trouble.title == "Recording went wrong"
    assert "odd device" in caplog.text


def test_a_recording_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"precious")
    result = recorded(ScriptedMicrophone([SoundBlock(SECOND)]), path)
    assert isinstance(result.trouble, StorageTrouble)
    assert path.read_bytes() == b"precious"


def test_a_disk_that_fills_up_keeps_what_was_saved_and_says_how_much(tmp_path: Path) -> None:
    half = SoundBlock(SECOND[: len(SECOND) // 2])
    with limited_file_size(44 + 2 * 32_000 + 500):
        result = recorded(ScriptedMicrophone([half] * 9), tmp_path / "a.wav")
    assert isinstance(result.trouble, StorageTrouble)
    assert result.path is not None
    assert result.duration_s == 2.0
    assert read_sound(result.path).duration_s == 2.0


@pytest.mark.parametrize("heard_bytes", [320, 6400])
def test_a_full_disk_is_told_and_not_the_silence_in_which_it_is_found(tmp_path: Path, heard_bytes: int) -> None:
    capture = Capture(ScriptedMicrophone([SoundBlock(SECOND[:heard_bytes])]), "", tmp_path / "a.wav")
    with limited_file_size(100):
        capture.start()
        capture.join(20)
    assert capture.recorded is not None
    assert isinstance(capture.recorded.trouble, StorageTrouble)
    assert capture.recorded.path is None
    assert not capture.path.exists()
    assert capture.take_loss() is None


def test_the_device_is_closed_at_the_end(tmp_path: Path) -> None:
    microphone = ScriptedMicrophone([SoundBlock(SECOND)])
    recorded(microphone, tmp_path / "a.wav")
    assert microphone.n_open == 0


def test_what_an_overflow_has_cost_is_known_from_the_times_of_the_driver() -> None:
    clock = LossClock(16_000)
    assert clock.lost_s(1600, adc_s=50.0, now_s=7.1, lost_some=False) == 0.0
    assert clock.lost_s(1600, adc_s=50.1, now_s=7.2, lost_some=False) == 0.0
    assert clock.lost_s(1600, adc_s=50.6, now_s=7.75, lost_some=True) == pytest.approx(0.4)
    assert clock.lost_s(1600, adc_s=50.7, now_s=7.8, lost_some=True) == pytest.approx(0.0)


def test_a_driver_with_wild_times_does_not_fill_the_recording_with_silence() -> None:
    clock = LossClock(16_000)
    clock.lost_s(1600, adc_s=0.0, now_s=7.1, lost_some=False)
    assert clock.lost_s(1600, adc_s=1e6, now_s=7.5, lost_some=True) == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("late", "n_waits"), [([], WAITS), ([0, 3, 4], WAITS + 3), (range(MOST_WAITS), MOST_WAITS)], ids=["no", "3", "all"]
)
def test_waits_from_which_the_computer_woke_late_do_not_count_against_the_microphone(
    late: Container[int], n_waits: int
) -> None:
    now, looks = 0.0, 0

    def clock() -> float:
        """Is looked at before and after each wait."""
        nonlocal now, looks
        wait, is_after = divmod(looks, 2)
        looks += 1
        if is_after:
            now += (3.0 if wait in late else 1.0) * PATIENCE_S / WAITS
        return now

    assert next_of(queue.SimpleQueue(), PATIENCE_S, clock) is None
    assert looks == 2 * n_waits


def test_a_wav_is_readable_at_every_second(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    file = WavFile(path, 16_000, 1)
    for quarters in range(8):
        with wave.open(str(path)) as wav:
            assert wav.getnframes() == quarters * 4_000
        file.write(SECOND[:7_000])
        file.write(SECOND[7_000:8_000])
    file.write(SECOND[:100])
    file.close()
    with wave.open(str(path)) as wav:
        assert wav.readframes(10**6) == SECOND[:8_000] * 8 + SECOND[:100]


def test_what_a_kill_left_behind_the_header_is_found_again(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    with WavFile(path, 16_000, 1) as file:
        file.write(SECOND)
    with path.open("ab") as torn:
        torn.write(SECOND[:4_001])
    assert unfinished(tmp_path) == [path]
    assert read_samples(path) == SECOND + SECOND[:4_000]


@pytest.mark.parametrize("sample_bytes", [0, 1])
def test_a_file_that_is_no_recording_of_ours_is_not_repaired(tmp_path: Path, sample_bytes: int) -> None:
    path = tmp_path / "a.wav"
    if sample_bytes:
        write_wav(path, tone(1.0, 16_000), 16_000, sample_bytes=sample_bytes)
    with path.open("ab") as file:
        file.write(b"something else" * 1000)
    before = path.read_bytes()
    assert unfinished(tmp_path) == [path]
    assert path.read_bytes() == before


def test_what_is_unfinished_is_found_oldest_first_and_nothing_is_swept(tmp_path: Path) -> None:
    for name, seconds in (("Recording 2.wav", 1), ("Recording 1.wav", 2), ("Recording 3.wav", 0)):
        with WavFile(tmp_path / name, 16_000, 1) as file:
            file.write(SECOND * seconds)
    assert [path.name for path in unfinished(tmp_path)] == ["Recording 1.wav", "Recording 2.wav"]
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert unfinished(tmp_path / "none") == []
