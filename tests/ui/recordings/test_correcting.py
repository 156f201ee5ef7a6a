"""Correcting what was heard, by keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QClipboard, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from gemma_desktop.recording.values import Passage, PassageState, SpeechWish
from tests.ui.open_window import OpenWindow
from tests.ui.recordings.recording_window import RecordingWindow


def edited(page: RecordingWindow, key: Qt.Key = Qt.Key.Key_F2) -> None:
    """Choose the first passage and edit it, with the cursor at its end."""
    page.press(Qt.Key.Key_Home)
    page.press(key)
    page.press(Qt.Key.Key_End)


def test_words_are_corrected_saved_and_taken_back(page: RecordingWindow) -> None:
    page.show()
    edited(page)
    page.opened.type(" sharp")
    page.control(Qt.Key.Key_Return)
    assert page.words()[0] == "The ferry leaves at eight. sharp"
    assert page.transcript.passages()[0].state is PassageState.EDITED
    assert page.opened.focused() is page.text
    page.control(Qt.Key.Key_Z)
    assert page.words()[0] == "The ferry leaves at eight."
    page.control(Qt.Key.Key_Z, shift=True)
    assert page.words()[0] == "The ferry leaves at eight. sharp"


@pytest.mark.soak
def test_escape_leaves_the_words_and_the_page_as_they_were(page: RecordingWindow) -> None:
    page.show()
    edited(page, Qt.Key.Key_Return)
    page.opened.type(" wrong")
    page.press(Qt.Key.Key_Escape)
    assert page.words()[0] == "The ferry leaves at eight."
    assert page.opened.shows("recordings_page")


def test_tab_saves_and_goes_on_to_the_next_passage_and_shift_tab_back(page: RecordingWindow) -> None:
    page.show()
    edited(page)
    page.opened.type(" one")
    page.press(Qt.Key.Key_Tab)
    page.opened.type("two ")
    page.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    page.opened.type(" three")
    page.control(Qt.Key.Key_Return)
    assert page.words()[:2] == ["The ferry leaves at eight. one three", "two Anna said the ferry is late."]


@pytest.mark.soak
def test_what_is_written_counts_where_another_passage_is_clicked(page: RecordingWindow) -> None:
    page.show()
    edited(page)
    page.opened.type(" kept")
    page.click(2)
    assert page.words()[0] == "The ferry leaves at eight. kept"


def test_what_is_written_counts_where_the_keyboard_goes_elsewhere(page: RecordingWindow) -> None:
    page.show()
    edited(page)
    page.opened.type(" kept")
    page.opened.find("search_recordings_field", QLineEdit).setFocus()
    assert page.words()[0] == "The ferry leaves at eight. kept"


@pytest.mark.soak
def test_what_is_written_counts_where_another_recording_is_opened(page: RecordingWindow) -> None:
    first = page.show()
    edited(page)
    page.opened.type(" kept")
    page.show(title="Other")
    page.page.open_recording(first)
    assert page.words()[0] == "The ferry leaves at eight. kept"


@pytest.mark.soak
def test_a_translation_is_corrected_beside_its_text(page: RecordingWindow) -> None:
    page.show([Passage("a", 0.0, 1.0, "hola", "hello")], wish=SpeechWish("Spanish", "English"))
    edited(page)
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_End)
    page.opened.type(" there")
    page.control(Qt.Key.Key_Return)
    assert page.transcript.passages()[0].translation == "hello there"


def test_a_passage_is_split_where_the_cursor_is_and_merged_again(page: RecordingWindow) -> None:
    page.show()
    edited(page)
    page.press(Qt.Key.Key_Home)
    for _ in "The ferry":
        page.press(Qt.Key.Key_Right)
    page.control(Qt.Key.Key_Return, shift=True)
    assert page.words()[:2] == ["The ferry", "leaves at eight."]
    page.press(Qt.Key.Key_Home)
    page.control(Qt.Key.Key_J)
    assert page.words()[0] == "The ferry leaves at eight."


@pytest.mark.soak
def test_letters_of_four_bytes_before_the_cursor_do_not_move_the_cut(page: RecordingWindow) -> None:
    page.show([Passage("a", 0.0, 1.0, "\U0001f600" * 8 + " left right")])
    edited(page)
    for _ in "right":
        page.press(Qt.Key.Key_Left)
    page.control(Qt.Key.Key_Return, shift=True)
    assert page.words() == ["\U0001f600" * 8 + " left", "right"]


@pytest.mark.soak
def test_a_double_click_edits_where_it_hits(page: RecordingWindow) -> None:
    page.show()
    page.double_click(2)
    page.opened.type("Now: ")
    page.control(Qt.Key.Key_Return)
    assert page.words()[2] == "Now: Nobody saw it."


@pytest.mark.soak
def test_unclear_passages_are_counted_visited_and_marked_as_clear(page: RecordingWindow) -> None:
    page.show()
    assert page.button("next_unclear_button").text() == "1 unclear"
    page.press(Qt.Key.Key_F8)
    current = page.text.current()
    assert current is not None
    assert current.id == "b"
    page.transcript.mark_clear({"b"})
    assert not page.opened.shows("next_unclear_button")


@pytest.mark.soak
def test_passages_are_copied_with_their_times(page: RecordingWindow, clipboard: QClipboard) -> None:
    page.show()
    page.press(Qt.Key.Key_Home)
    page.control(Qt.Key.Key_C)
    assert clipboard.text() == "The ferry leaves at eight."
    page.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.control(Qt.Key.Key_C)
    assert clipboard.text() == "0:00\nThe ferry leaves at eight.\n\n0:01\nAnna said the ferry is late.\n"


def speaker_action(page: RecordingWindow) -> QAction:
    """Of the menu that the menu key opens."""
    at = page.text.viewport().mapToGlobal(QPoint(0, 0))
    asking = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), at)
    QApplication.sendEvent(page.text.viewport(), asking)
    menu = page.opened.find("passage_menu", QMenu)
    menu.close()
    return next(action for action in menu.actions() if action.text().startswith("Speaker"))


@pytest.mark.soak
def test_who_speaks_is_named_for_the_chosen_passages_and_renamed_everywhere(page: RecordingWindow) -> None:
    page.show()
    page.press(Qt.Key.Key_Home)
    page.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    speaker_action(page).trigger()
    page.opened.find("speaker_field", QLineEdit).setText("Ana")
    page.button("save_speaker_button").click()
    assert [passage.speaker for passage in page.transcript.passages()] == ["Ana", "Ana", ""]
    page.press(Qt.Key.Key_Home)
    speaker_action(page).trigger()
    page.opened.find("speaker_field", QLineEdit).setText("Anna")
    page.button("speaker_everywhere").setChecked(True)
    page.button("save_speaker_button").click()
    assert [passage.speaker for passage in page.transcript.passages()] == ["Anna", "Anna", ""]


def test_what_is_written_counts_where_the_window_is_closed(
    page: RecordingWindow, next_start: Callable[[], OpenWindow], qtbot: QtBot
) -> None:
    id_ = page.show()
    edited(page)
    page.opened.type(" kept")
    again = RecordingWindow(next_start(), qtbot)
    again.page.open_recording(id_)
    assert again.words()[0] == "The ferry leaves at eight. kept"
