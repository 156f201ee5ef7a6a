"""Dictation in the window: held keys and buttons, where the words stand, undo, and what shows that it listens."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gemma_desktop.paths import resources
from gemma_desktop.session.dictation import DictationState
from gemma_desktop.session.sound_device import SoundBlock
from gemma_desktop.ui import record_button
from tests.fakes import FakeEngine, ScriptedMicrophone
from tests.helpers.scripted_application import ScriptedApplication
from tests.session.test_capture import read_samples
from tests.store.samples import paths_in
from tests.ui.open_window import OpenWindow

SPOKEN = [SoundBlock(read_samples(resources() / "samples" / "uno-dos-tres.wav"))]


@pytest.fixture
def microphone() -> ScriptedMicrophone:
    return ScriptedMicrophone(SPOKEN, SPOKEN)


@pytest.fixture
def opened(tmp_path: Path, engine: FakeEngine, qtbot: QtBot, microphone: ScriptedMicrophone) -> Iterator[OpenWindow]:
    opened = OpenWindow(ScriptedApplication(paths_in(tmp_path), engine, qtbot, microphone), qtbot)
    yield opened
    opened.close()


@pytest.fixture
def until(opened: OpenWindow) -> Callable[[DictationState], None]:
    dictation = opened.application.parts.dictation

    def until(state: DictationState) -> None:
        opened.until(lambda: dictation.state is state)

    return until


@pytest.fixture
def quick_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_button, "HELD_S", 0.0)


@pytest.mark.usefixtures("quick_hold")
def test_the_words_spoken_while_the_key_is_held_come_in_at_the_cursor_and_one_undo_takes_them_out(
    opened: OpenWindow, until: Callable[[DictationState], None], engine: FakeEngine
) -> None:
    text = opened.window.composer.text
    opened.type("Count: !")
    text.moveCursor(QTextCursor.MoveOperation.Left)
    engine.replies.append(["uno, dos, tres"])
    opened.qtbot.keyPress(text, Qt.Key.Key_F9)
    until(DictationState.LISTENING)
    assert opened.find("dictation_state", QLabel).text().startswith("Listening 0:0")
    opened.qtbot.keyRelease(text, Qt.Key.Key_F9)
    until(DictationState.IDLE)
    assert text.toPlainText() == "Count: uno, dos, tres!"
    assert opened.chat.draft_text == "Count: uno, dos, tres!"
    assert not opened.shows("dictation_line")
    assert opened.notices() == []
    text.undo()
    assert text.toPlainText() == "Count: !"


def test_escape_forgets_what_was_said(opened: OpenWindow, until: Callable[[DictationState], None]) -> None:
    opened.press(Qt.Key.Key_F9)
    until(DictationState.LISTENING)
    opened.press(Qt.Key.Key_Escape)
    assert opened.application.parts.dictation.state is DictationState.IDLE
    assert opened.window.composer.text.toPlainText() == ""
    assert opened.notices() == []


@pytest.mark.usefixtures("quick_hold")
def test_a_key_that_is_let_go_in_another_window_ends_it(
    opened: OpenWindow, until: Callable[[DictationState], None], engine: FakeEngine
) -> None:
    engine.replies.append(["Uno."])
    opened.qtbot.keyPress(opened.window.composer.text, Qt.Key.Key_F9)
    until(DictationState.LISTENING)
    QApplication.sendEvent(opened.window, QEvent(QEvent.Type.WindowDeactivate))
    until(DictationState.IDLE)
    assert opened.notices() == [], "the microphone did not fall silent meanwhile"
    assert opened.window.composer.text.toPlainText() == "Uno."


def test_the_microphone_button_held_down_dictates_and_does_not_open_the_panel(
    opened: OpenWindow, until: Callable[[DictationState], None], engine: FakeEngine
) -> None:
    engine.replies.append(["Uno."])
    button = opened.find("microphone_button")
    opened.qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    until(DictationState.LISTENING)
    opened.qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    until(DictationState.IDLE)
    assert opened.window.composer.text.toPlainText() == "Uno."
    assert not opened.shows("microphone_panel")
    assert opened.notices() == []


def test_words_go_to_the_chat_where_they_were_spoken(
    opened: OpenWindow, until: Callable[[DictationState], None], engine: FakeEngine
) -> None:
    opened.application.ask("Hello")
    there = opened.chat.conversation_id
    engine.replies.append(["Uno."])
    opened.press(Qt.Key.Key_F9)
    until(DictationState.LISTENING)
    opened.chat.new_chat()
    opened.press(Qt.Key.Key_F9)
    until(DictationState.IDLE)
    assert opened.window.composer.text.toPlainText() == ""
    opened.chat.open(there)
    assert opened.window.composer.text.toPlainText() == "Uno."
