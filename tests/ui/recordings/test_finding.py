"""Finding and replacing in a recording."""

import pytest
from PySide6.QtCore import Qt

from gemma_desktop.ui.controls import Label
from tests.ui.recordings.recording_window import RecordingWindow


def sought(page: RecordingWindow, words: str) -> None:
    page.control(Qt.Key.Key_F)
    page.opened.type(words)


def count(page: RecordingWindow) -> str:
    return page.opened.find("find_count", Label).text()


@pytest.mark.soak
def test_enter_goes_from_one_place_to_the_next_and_round(page: RecordingWindow) -> None:
    page.show()
    sought(page, "ferry")
    assert count(page) == "1 of 2"
    page.press(Qt.Key.Key_Return)
    assert count(page) == "2 of 2"
    current = page.text.current()
    assert current is not None
    assert current.id == "b"
    page.press(Qt.Key.Key_Return)
    assert count(page) == "1 of 2"
    page.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(page) == "2 of 2"


@pytest.mark.soak
def test_escape_closes_it_and_the_keyboard_goes_back_to_the_text(page: RecordingWindow) -> None:
    page.show()
    sought(page, "late")
    page.press(Qt.Key.Key_Escape)
    assert not page.opened.shows("find_bar")
    assert page.opened.focused() is page.text
    sought(page, "late")
    page.text.setFocus()
    page.press(Qt.Key.Key_Escape)
    assert not page.opened.shows("find_bar")
    assert page.opened.shows("recording_view")


@pytest.mark.soak
def test_one_place_is_replaced_and_then_the_next(page: RecordingWindow) -> None:
    page.show()
    sought(page, "ferry")
    page.press(Qt.Key.Key_Tab)
    page.opened.find("replace_field").setFocus()
    page.opened.type("ferryboat")
    page.press(Qt.Key.Key_Return)
    assert page.words()[:2] == ["The ferryboat leaves at eight.", "Anna said the ferry is late."]
    page.press(Qt.Key.Key_Return)
    assert page.words()[1] == "Anna said the ferryboat is late."


def test_all_are_replaced_at_once_and_taken_back_at_once(page: RecordingWindow) -> None:
    page.show()
    before = page.words()
    sought(page, "ferry")
    page.opened.find("replace_field").setFocus()
    page.opened.type("boat")
    page.button("replace_all_button").click()
    assert count(page) == "2 replaced"
    assert page.words()[:2] == ["The boat leaves at eight.", "Anna said the boat is late."]
    page.press(Qt.Key.Key_Escape)
    page.control(Qt.Key.Key_Z)
    assert page.words() == before


@pytest.mark.soak
def test_what_is_nowhere_is_said(page: RecordingWindow) -> None:
    page.show()
    sought(page, "zebra")
    assert count(page) == "Not found"
    assert not page.button("replace_all_button").isEnabled()
