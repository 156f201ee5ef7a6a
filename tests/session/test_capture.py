"""From blocks of samples to a WAV that survives."""

import wave
from pathlib import Path

import numpy as np
import pytest

from gemma_desktop.errors import MicrophoneTrouble, StorageTrouble, Trouble
from gemma_desktop.media.sound import read_sound
from gemma_desktop.session.capture import Capture, Recorded, unfinished
from gemma_desktop.session.wav_file import WavFile
from tests.fakes import ScriptedMicrophone
from tests.media.sounds import tone
from tests.session.sound_room import pcm
from tests.store.limits import limited_file_size

SECOND = pcm(tone(1.0, 16_000))


def recorded(microphone: ScriptedMicrophone, path: Path, longest_s: float = 60.0) -> Recorded:
    """What comes of all that the microphone gives, and a stop."""
    capture = Capture(microphone, "", path, longest_s)
    capture.start()
    capture.stop()
    capture.join(20)
    assert capture.recorded is not None
    return capture.recorded


def test_a_microphone_at_its_own_rate_becomes_16_khz_mono(tmp_path: Path) -> None:
    stereo = np.repeat(np.frombuffer(pcm(tone(2.0, 44_100)), "<i2"), 2).tobytes()
    result = recorded(ScriptedMicrophone([(stereo, False)], 44_100, 2), tmp_path / "a.wav")
    assert result.trouble is None
    with wave.open(str(result.path)) as wav:
        assert (wav.getframerate(), wav.getnchannels()) == (16_000, 1)
        assert wav.getnframes() / 16_000 == pytest.approx(2.0, abs=0.02)
    assert list(tmp_path.iterdir()) == [result.path]


def test_a_recording_of_nothing_but_zeros_is_kept_with_a_doubt(tmp_path: Path) -> None:
    result = recorded(ScriptedMicrophone([(bytes(32_000), False)]), tmp_path / "a.wav")
    assert result.path is not None
    assert result.trouble is not None
    assert result.trouble.title == "The recording is silent"


def test_lost_sound_is_told(tmp_path: Path) -> None:
    result = recorded(ScriptedMicrophone([(SECOND, False), (SECOND, True)]), tmp_path / "a.wav")
    assert result.path is not None
    assert result.trouble is not None
    assert result.trouble.title == "Some sound was lost"


def test_the_longest_recording_ends_by_itself(tmp_path: Path) -> None:
    result = recorded(ScriptedMicrophone([(SECOND, False)] * 200), tmp_path / "a.wav", longest_s=120.0)
    assert result.duration_s == 120.0
    assert result.trouble is not None
    assert result.trouble.title == "The recording is 2 minutes long"


def test_a_microphone_that_cannot_be_opened_leaves_no_file(tmp_path: Path) -> None:
    trouble = MicrophoneTrouble("Taken", "Close the other program.")
    assert recorded(ScriptedMicrophone(open_error=trouble), tmp_path / "a.wav") == Recorded(None, trouble=trouble)
    assert list(tmp_path.iterdir()) == []


def test_a_bug_in_opening_is_told_and_does_not_leave_the_recorder_waiting(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    result = recorded(ScriptedMicrophone(open_error=ValueError("odd device")), tmp_path / "a.wav")
    assert isinstance(result.trouble, Trouble)
    assert result.trouble.title == "Recording went wrong"
    assert "odd device" in caplog.text


def test_a_recording_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"precious")
    result = recorded(ScriptedMicrophone([(SECOND, False)]), path)
    assert isinstance(result.trouble, StorageTrouble)
    assert path.read_bytes() == b"precious"


def test_a_disk_that_fills_up_keeps_whole_seconds_and_says_how_many(tmp_path: Path) -> None:
    with limited_file_size(44 + 2 * 32_000 + 500):
        half = SECOND[: len(SECOND) // 2]
        result = recorded(ScriptedMicrophone([(half, False)] * 9), tmp_path / "a.wav")
    assert isinstance(result.trouble, StorageTrouble)
    assert result.path is not None
    assert result.duration_s == 2.0
    assert read_sound(result.path).duration_s == 2.0


def test_the_device_is_closed_at_the_end(tmp_path: Path) -> None:
    microphone = ScriptedMicrophone([(SECOND, False)])
    recorded(microphone, tmp_path / "a.wav")
    assert microphone.closed


def test_a_wav_is_readable_at_every_second(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    file = WavFile(path, 16_000, 1)
    for seconds in range(3):
        with wave.open(str(path)) as wav:
            assert wav.getnframes() == seconds * 16_000
        file.write(SECOND[:20_000])
        file.write(SECOND[20_000:])
    file.write(SECOND[:100])
    file.close()
    with wave.open(str(path)) as wav:
        assert wav.readframes(10**6) == SECOND * 3 + SECOND[:100]


def test_what_is_unfinished_is_found_oldest_first_and_nothing_is_swept(tmp_path: Path) -> None:
    for name, seconds in (("Recording 2.wav", 1), ("Recording 1.wav", 2), ("Recording 3.wav", 0)):
        with WavFile(tmp_path / name, 16_000, 1) as file:
            file.write(SECOND * seconds)
    (tmp_path / "Recording 2.part").write_bytes(b"half converted")
    assert [path.name for path in unfinished(tmp_path)] == ["Recording 1.wav", "Recording 2.wav"]
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert unfinished(tmp_path / "none") == []
