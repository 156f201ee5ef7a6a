"""A microphone that is lost while it records, as the window hears of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.errors import MicrophoneTrouble
from gemma_desktop.session import capture
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.sound_device import SoundBlock
from gemma_desktop.session.values import Notice, RecorderState
from tests.fakes import ScriptedMicrophone
from tests.media.sounds import tone
from tests.session.sound_room import pcm

SECOND = SoundBlock(pcm(tone(1.0, 16_000)))


class Loss:
    """A recorder whose microphone gives a second of sound and is gone."""

    def __init__(self, folder: Path, qtbot: QtBot, *later: list[SoundBlock] | Exception) -> None:
        self.microphone = ScriptedMicrophone([SECOND], *later)
        self.recorder = Recorder(folder, self.microphone)
        self.notices: list[Notice] = []
        self.recorder.failed.connect(self.notices.append)
        self._qtbot = qtbot
        self.recorder.start()
        self.until_state(RecorderState.PAUSED)

    @property
    def trouble(self) -> str:
        return self.recorder.trouble.title if self.recorder.trouble else ""

    def until(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so)

    def until_state(self, state: RecorderState) -> None:
        self.until(lambda: self.recorder.state is state)

    def look(self) -> None:
        """What the recorder does by itself every 2.5 s then."""
        with self._qtbot.waitSignal(self.recorder.state_changed):
            self.recorder.refresh()


@pytest.fixture
def lose(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Loss]]:
    monkeypatch.setattr(capture, "SILENCE_OF_DRIVER_S", 0.05)
    losses: list[Loss] = []

    def lose(*later: list[SoundBlock] | Exception) -> Loss:
        losses.append(Loss(tmp_path, qtbot, *later))
        return losses[-1]

    yield lose
    for loss in losses:
        loss.recorder.close()


def test_it_is_told_and_stopping_keeps_what_was_recorded(lose: Callable[..., Loss]) -> None:
    loss = lose()
    assert [notice.title for notice in loss.notices] == ["The microphone went silent"]
    loss.recorder.stop()
    loss.until_state(RecorderState.HELD)
    assert loss.recorder.duration_s == 1.0


def test_plugged_in_again_it_is_offered_to_go_on_and_the_recording_goes_on(lose: Callable[..., Loss]) -> None:
    loss = lose([SECOND])
    plugged_in, loss.microphone.plugged_in = loss.microphone.plugged_in, []
    loss.look()
    assert loss.trouble == "The microphone went silent"
    loss.microphone.plugged_in = plugged_in
    loss.look()
    assert loss.trouble == "The microphone is there again"
    loss.recorder.resume()
    loss.until(lambda: loss.recorder.duration_s == 2.0)


def test_a_driver_that_only_went_silent_is_not_called_there_again(lose: Callable[..., Loss]) -> None:
    loss = lose()
    loss.look()
    assert loss.trouble == "The microphone went silent"


def test_going_on_without_it_says_why_not_and_keeps_the_recording(lose: Callable[..., Loss]) -> None:
    loss = lose(MicrophoneTrouble("Taken", "Close the other program."))
    loss.recorder.resume()
    loss.until(lambda: loss.trouble == "Taken")
    assert loss.recorder.state is RecorderState.PAUSED
    assert loss.notices[-1].title == "Taken"
    assert loss.recorder.duration_s == 1.0
