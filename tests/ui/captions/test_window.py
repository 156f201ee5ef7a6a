"""The window of live captions, over captions that really listen, cut and write."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from gemma_desktop.recording.values import JobState, Passage
from gemma_desktop.ui.captions.window import CaptionsWindow
from gemma_desktop.ui.theme import Theme
from tests.fakes import FakeEngine, Hold, ScriptedMicrophone
from tests.helpers.scripted_application import ScriptedApplication
from tests.helpers.speakers import talk
from tests.session.caption_room import CaptionRoom, blocks_of
from tests.store.samples import paths_in
from tests.ui.open_window import OpenWindow


@pytest.fixture
def room(tmp_path: Path, engine: FakeEngine, qtbot: QtBot) -> Iterator[CaptionRoom]:
    paths = paths_in(tmp_path)
    paths.recordings.mkdir(parents=True)
    application = ScriptedApplication(paths, engine, qtbot)
    room = CaptionRoom(application, paths.recordings, talk("English", 2, pause_s=1.2).samples)
    yield room
    room.close()
    application.close()


@pytest.fixture
def window(room: CaptionRoom, theme: Theme, qtbot: QtBot) -> CaptionsWindow:
    window = CaptionsWindow(room.captions, room.application.parts.preferences, theme)
    qtbot.addWidget(window)
    window.open()
    qtbot.waitExposed(window)
    return window


def button(window: CaptionsWindow, name: str) -> QAbstractButton:
    found = window.findChild(QAbstractButton, name)
    assert found is not None
    return found


def press(qtbot: QtBot, window: CaptionsWindow, name: str) -> None:
    assert button(window, name).isVisible()
    qtbot.mouseClick(button(window, name), Qt.MouseButton.LeftButton)


def status(window: CaptionsWindow) -> str:
    label = window.findChild(QLabel, "caption_status")
    assert label is not None
    return label.text()


def _line(n: int) -> Passage:
    return Passage(str(n), n, n + 1, f"This is line {n} of what is said")


def test_words_appear_above_their_translation_while_somebody_speaks(
    room: CaptionRoom, window: CaptionsWindow, qtbot: QtBot
) -> None:
    into = window.findChild(QComboBox, "caption_translation_choice")
    assert into is not None
    into.setCurrentText("Spanish")
    into.activated.emit(into.currentIndex())
    room.engine.replies += [["one\n", "Spanish: uno"], ["two\nSpanish: dos"]]
    press(qtbot, window, "captions_start_button")
    room.until_written("one", "two")
    assert window.view.toPlainText() == "one\nuno\ntwo\ndos"


def test_a_line_that_is_heard_anew_takes_the_place_of_its_first_words(
    room: CaptionRoom, window: CaptionsWindow, qtbot: QtBot
) -> None:
    room.say(talk("English", 2, pause_s=0.3).samples)  # one phrase
    room.engine.replies += [["one", " one two" * 9], ["one"], ["two"]]
    press(qtbot, window, "captions_start_button")
    room.until_written("one", "two")
    assert window.view.toPlainText() == "one\ntwo"


def test_after_stop_the_recording_is_kept_or_discarded(room: CaptionRoom, window: CaptionsWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "captions_start_button")
    room.until(lambda: len(room.writer.written) == 2)
    assert not button(window, "captions_keep_button").isVisible()
    press(qtbot, window, "captions_start_button")  # says Stop now
    room.until(lambda: button(window, "captions_keep_button").isVisible())
    assert status(window) == "The sound was recorded too."
    press(qtbot, window, "captions_keep_button")
    assert room.until_listed().duration_s > 4
    assert not button(window, "captions_discard_button").isVisible()
    assert status(window) == "Kept under Recordings, sound and text."


def test_escape_closes_it_and_what_was_said_is_kept(room: CaptionRoom, window: CaptionsWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "captions_start_button")
    room.until(lambda: len(room.writer.written) == 2)
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    room.until_listed()
    assert not room.captions.is_listening


def test_late_words_are_told_with_a_number(room: CaptionRoom, window: CaptionsWindow, qtbot: QtBot) -> None:
    go_on = threading.Event()
    room.engine.replies.append([Hold(go_on), "one"])
    press(qtbot, window, "captions_start_button")
    room.until(lambda: room.writer.late_since is not None)
    room.now += 12.5
    room.until(lambda: status(window) in ("12 seconds behind", "13 seconds behind"))
    go_on.set()
    room.until(lambda: len(room.writer.written) == 2)


def test_copying_takes_what_is_selected_or_everything(room: CaptionRoom, window: CaptionsWindow, qtbot: QtBot) -> None:
    room.engine.replies += [["one"], ["two"]]
    press(qtbot, window, "captions_start_button")
    room.until_written("one", "two")
    press(qtbot, window, "captions_copy_button")
    assert QApplication.clipboard().text() == "one\ntwo"
    cursor = window.view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    window.view.setTextCursor(cursor)
    press(qtbot, window, "captions_copy_button")
    assert QApplication.clipboard().text() == "one"


def test_size_and_place_are_as_they_were_left(
    room: CaptionRoom, window: CaptionsWindow, theme: Theme, qtbot: QtBot
) -> None:
    height = window.view.fontMetrics().height()
    for _ in range(3):
        press(qtbot, window, "captions_larger_button")
    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.view.fontMetrics().height() > 1.5 * height
    press(qtbot, window, "captions_pin_button")
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    window.resize(640, 500)
    window.close()
    again = CaptionsWindow(room.captions, room.application.parts.preferences, theme)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (640, 500)
    assert again.view.fontMetrics().height() > 1.5 * height
    assert not again.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_letters_grow_where_they_stand_and_translations_stay_smaller(window: CaptionsWindow) -> None:
    window.view.set_lines([Passage("a", 0, 1, "What is said", "Lo que se dice")])

    def heights() -> list[float]:
        layout, block = window.view.document().documentLayout(), window.view.document().begin()
        return [layout.blockBoundingRect(each).height() for each in (block, block.next())]

    text, translation = heights()
    assert translation < text
    window.view.set_scale(2.0)
    assert heights()[0] > 1.7 * text
    assert heights()[1] < heights()[0]


def test_a_reader_who_scrolled_back_stays_there(room: CaptionRoom, window: CaptionsWindow) -> None:
    view: QTextEdit = window.view
    for n in range(40):
        window.view.set_line(n, _line(n))
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    bar.setValue(0)
    window.view.set_line(40, _line(40))
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    window.view.set_line(41, _line(41))
    assert bar.value() == bar.maximum()
    view.resize(view.width(), view.height() // 2)  # as when the buttons take a second row
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    view.resize(view.width(), view.height() * 2)
    assert bar.value() == 0


def test_every_control_has_a_name(window: CaptionsWindow) -> None:
    for control in (*window.findChildren(QAbstractButton), *window.findChildren(QComboBox), window.view):
        assert control.objectName()
        assert control.accessibleName() or control.text()


def test_it_opens_by_its_keys_and_closes_with_the_main_window(opened: OpenWindow) -> None:
    opened.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, CaptionsWindow)]
    assert window.isVisible()
    assert not opened.application.parts.captions.is_listening, "nothing listens before Start"
    opened.close()
    assert not window.isVisible()


def test_closing_the_application_while_somebody_speaks_keeps_sound_and_words(
    tmp_path: Path, engine: FakeEngine, qtbot: QtBot
) -> None:
    paths = paths_in(tmp_path)
    engine.replies += [["one"], ["two"]]
    microphone = ScriptedMicrophone(blocks_of(talk("English", 2, pause_s=1.2).samples))
    opened = OpenWindow(ScriptedApplication(paths, engine, qtbot, microphone), qtbot)
    captions, recordings = opened.application.parts.captions, opened.application.parts.recordings
    opened.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    captions.start()
    opened.until(lambda: len(captions.lines) == 2 and not captions.has_unwritten)
    assert not opened.window.close(), "it waits for the microphone to end"
    opened.until(lambda: not opened.window.isVisible())
    (recording_id,) = recordings.ids()
    opened.close()
    again = ScriptedApplication(paths, FakeEngine(), qtbot)
    again.parts.transcript.open(recording_id)
    assert [passage.text for passage in again.parts.transcript.passages()] == ["one", "two"]
    again.close()


def test_closing_the_application_does_not_wait_for_words(tmp_path: Path, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.replies.append([Hold(threading.Event()), "one"])
    microphone = ScriptedMicrophone(blocks_of(talk("English", 2, pause_s=1.2).samples))
    opened = OpenWindow(ScriptedApplication(paths_in(tmp_path), engine, qtbot, microphone), qtbot)
    captions, recordings = opened.application.parts.captions, opened.application.parts.recordings
    captions.start()
    opened.until(lambda: captions.has_unwritten)
    opened.window.close()
    opened.until(lambda: not opened.window.isVisible())
    recording = recordings.recording(recordings.ids()[0])
    assert recording is not None
    assert recording.job is not JobState.DONE, "the next start goes on with it"
    opened.close()
