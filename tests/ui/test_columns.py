"""The columns beside the conversation: beside it where there is room, else over it, and never in the way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.open_window import OpenWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def narrow(opened: OpenWindow) -> OpenWindow:
    opened.window.resize(640, 480)
    opened.until(lambda: opened.window.columns.is_narrow)
    return opened


def test_the_left_column_goes_and_comes_with_a_key(opened: OpenWindow) -> None:
    opened.press(Qt.Key.Key_B, CONTROL)
    assert not opened.shows("sidebar")
    opened.click("show_left_button")
    assert opened.shows("sidebar")


def test_the_right_column_comes_with_both_panels(opened: OpenWindow) -> None:
    opened.press(Qt.Key.Key_B, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert opened.shows("image_drop_panel")
    assert opened.shows("microphone_panel")


def test_the_last_panel_that_is_closed_closes_the_column(opened: OpenWindow) -> None:
    opened.click("pictures_button")
    opened.click("close_image_drop_panel_button")
    assert not opened.shows("right_column")


def test_the_window_is_usable_from_640_by_480(narrow: OpenWindow) -> None:
    assert (narrow.window.width(), narrow.window.height()) == (640, 480)
    assert not narrow.shows("sidebar")
    for name in ("composer", "send_button", "attach_button", "microphone_button", "show_left_button"):
        part = narrow.find(name)
        place = part.rect().translated(part.mapTo(narrow.window, part.rect().topLeft()))
        assert narrow.window.rect().contains(place), name


def test_in_a_narrow_window_the_chats_lie_over_the_conversation(narrow: OpenWindow) -> None:
    width = narrow.window.chat_panel.width()
    narrow.click("show_left_button")
    assert narrow.shows("sidebar")
    assert narrow.window.chat_panel.width() == width


def test_a_click_beside_an_overlay_closes_it(narrow: OpenWindow) -> None:
    narrow.click("show_left_button")
    narrow.click("veil")
    assert not narrow.shows("sidebar")


def test_the_keyboard_returns_to_the_message_when_an_overlay_closes(narrow: OpenWindow) -> None:
    narrow.click("show_left_button")
    narrow.window.sidebar.focus_search()
    narrow.press(Qt.Key.Key_Escape)
    assert not narrow.shows("sidebar")
    assert narrow.focused() is narrow.window.composer.text


def test_a_chat_that_is_chosen_closes_the_overlay(narrow: OpenWindow) -> None:
    narrow.application.ask("hello")
    narrow.click("show_left_button")
    narrow.click("new_chat_button")
    assert not narrow.shows("sidebar")


def test_a_wider_window_has_its_columns_again(narrow: OpenWindow) -> None:
    narrow.window.resize(1180, 780)
    narrow.until(lambda: narrow.shows("sidebar"))
    assert not narrow.shows("veil")


def test_the_microphone_is_in_view_when_it_is_asked_for(narrow: OpenWindow) -> None:
    narrow.click("pictures_button")
    narrow.press(Qt.Key.Key_Escape)
    narrow.click("microphone_button")
    last = narrow.find("translate_button")
    narrow.until(lambda: last.visibleRegion().contains(last.rect().center()))


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_where_text_runs_from_the_right_everything_is_mirrored(mirrored: None, opened: OpenWindow) -> None:
    opened.click("pictures_button")
    sidebar, middle = opened.window.sidebar, opened.window.chat_panel
    assert sidebar.mapToGlobal(sidebar.rect().topLeft()).x() > middle.mapToGlobal(middle.rect().topRight()).x()
    assert opened.window.right.geometry().left() == 0
    assert opened.find("send_button").mapTo(opened.window, opened.find("send_button").rect().center()).x() < 640


def test_the_message_stands_in_the_middle_of_a_wide_window(opened: OpenWindow) -> None:
    frame = opened.find("composer_frame")
    left = frame.mapTo(opened.window.composer, frame.rect().topLeft()).x()
    right = opened.window.composer.width() - left - frame.width()
    assert left == pytest.approx(right, abs=12)  # the scroll bar of the conversation
    assert left > 8
