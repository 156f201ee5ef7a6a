"""The jobs of recordings, without a queue."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from gemma_desktop.chat.media import PcmAudio
from gemma_desktop.chat.message import AudioPart
from gemma_desktop.recording.values import SpeechWish
from gemma_desktop.session.engine_jobs import Heard, TranscribeJob, Wrote
from gemma_desktop.session.speech_asking import SpeechAsking
from gemma_desktop.session.speech_jobs import transcribe
from gemma_desktop.session.write_down import WriteDownWish, fulfil
from tests.fakes import FakeEngine
from tests.media.sounds import write_wav


class Impatient:
    """Is stopped when it was asked so often."""

    def __init__(self, after: int) -> None:
        self.n_asked = 0
        self._after = after

    def __call__(self) -> bool:
        self.n_asked += 1
        return self.n_asked > self._after


def of_page(asking: SpeechAsking, path: Path) -> list[Wrote]:
    return list(transcribe(TranscribeJob(1, "r", path, SpeechWish("English")), asking))


def of_chat(asking: SpeechAsking, path: Path) -> list[Heard]:
    silence = PcmAudio(np.zeros(300 * 16_000, np.float32).tobytes())
    return list(fulfil([AudioPart("s", "a.wav", 300.0)], WriteDownWish("English"), asking, lambda _part: silence))


@pytest.mark.parametrize("run", [of_page, of_chat])
def test_minutes_of_silence_do_not_keep_a_stop_waiting(
    tmp_path: Path, run: Callable[[SpeechAsking, Path], list[object]]
) -> None:
    path = write_wav(tmp_path / "quiet.wav", np.zeros(300 * 16_000, np.float32), 16_000)
    stopped = Impatient(after=3)
    events = run(SpeechAsking(FakeEngine(), stopped, lambda _event: None), path)
    assert not any(isinstance(event, Wrote) for event in events)
    assert 4 <= stopped.n_asked <= 6, "asked while it read, and obeyed"
