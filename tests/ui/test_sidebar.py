"""The left column: new, open, rename, delete and bring back, find, all of it also with keys."""

import time

import msgspec
import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from gemma_desktop.session.conversation_list import ConversationListModel
from gemma_desktop.ui.conversation_view import ConversationView
from tests.ui.open_window import OpenWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def chats(opened: OpenWindow) -> ConversationView:
    """Two chats, "older" and then "newer"; the newer one is open."""
    opened.application.ask("older")
    opened.click("new_chat_button")
    opened.application.ask("newer")
    return opened.window.sidebar.list


def row(chats: ConversationView, title: str) -> QModelIndex:
    rows = (chats.model().index(at, 0) for at in range(chats.model().rowCount()))
    return next(index for index in rows if index.data() == title)


def click(qtbot: QtBot, chats: ConversationView, title: str) -> None:
    place = chats.visualRect(row(chats, title))
    # Below the heading, which the first row has above it.
    at = QPoint(place.left() + 20, place.bottom() - 10)
    qtbot.mouseClick(chats.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_the_open_chat_is_marked_from_its_first_message_on(opened: OpenWindow) -> None:
    opened.application.ask("hello")
    assert opened.window.sidebar.list.currentIndex().data() == "hello"


def test_new_chat_shows_an_empty_one(opened: OpenWindow, chats: ConversationView) -> None:
    opened.press(Qt.Key.Key_N, CONTROL)
    assert opened.chat.path() == []
    assert opened.shows("welcome")
    assert opened.focused() is opened.window.composer.text


def test_a_click_opens_a_chat(opened: OpenWindow, chats: ConversationView, qtbot: QtBot) -> None:
    click(qtbot, chats, "older")
    assert opened.chat.title == "older"
    assert opened.window.windowTitle().startswith("older")


def test_page_keys_go_from_chat_to_chat(opened: OpenWindow, chats: ConversationView) -> None:
    opened.press(Qt.Key.Key_PageDown, CONTROL)
    assert opened.chat.title == "older"
    opened.press(Qt.Key.Key_PageUp, CONTROL)
    assert opened.chat.title == "newer"


def test_f2_renames_in_place(opened: OpenWindow, chats: ConversationView) -> None:
    chats.setFocus()
    opened.press(Qt.Key.Key_F2)
    opened.type("Trip to Sofia")
    opened.press(Qt.Key.Key_Return)
    opened.until(lambda: opened.chat.title == "Trip to Sofia")  # Qt takes the text over after the key
    assert opened.application.titles() == ["Trip to Sofia", "older"]


def test_escape_leaves_the_title_as_it_was(opened: OpenWindow, chats: ConversationView) -> None:
    chats.setFocus()
    opened.press(Qt.Key.Key_F2)
    opened.type("no")
    opened.press(Qt.Key.Key_Escape)
    assert opened.application.titles() == ["newer", "older"]


def test_an_empty_title_is_not_taken(opened: OpenWindow, chats: ConversationView) -> None:
    chats.setFocus()
    opened.press(Qt.Key.Key_F2)
    opened.find("rename_field", QLineEdit).setText("   ")
    opened.press(Qt.Key.Key_Return)
    opened.until(lambda: not opened.shows("rename_field"))
    assert opened.application.titles() == ["newer", "older"]


def test_delete_takes_the_chat_away_at_once_and_says_so(opened: OpenWindow, chats: ConversationView) -> None:
    chats.setFocus()
    opened.press(Qt.Key.Key_Delete)
    assert opened.application.titles() == ["older"]
    assert opened.notices() == ["“newer” was deleted"]
    assert opened.chat.path() == []


def test_undo_brings_a_deleted_chat_back(opened: OpenWindow, chats: ConversationView) -> None:
    chats.setFocus()
    opened.press(Qt.Key.Key_Delete)
    opened.click("notice_action_button")
    assert opened.application.titles() == ["newer", "older"]
    assert opened.notices() == []


def test_the_menu_of_a_chat_has_what_the_keys_do(opened: OpenWindow, chats: ConversationView) -> None:
    assert [action.text() for action in chats.findChild(object, "conversation_menu").actions()] == ["Rename", "Delete"]


def open_menu(chats: ConversationView, title: str, reason: QContextMenuEvent.Reason) -> QMenu:
    at = chats.visualRect(row(chats, title)).bottomLeft() + QPoint(20, -10)
    QApplication.sendEvent(chats.viewport(), QContextMenuEvent(reason, at, chats.viewport().mapToGlobal(at)))
    return chats.findChild(QMenu, "conversation_menu")


def choose(opened: OpenWindow, menu: QMenu, text: str) -> None:
    opened.until(menu.isVisible)
    menu.setActiveAction(next(action for action in menu.actions() if action.text() == text))
    opened.qtbot.keyClick(menu, Qt.Key.Key_Return)


def test_the_right_button_opens_the_menu_of_the_chat_beneath_it(opened: OpenWindow, chats: ConversationView) -> None:
    choose(opened, open_menu(chats, "older", QContextMenuEvent.Reason.Mouse), "Delete")
    assert opened.application.titles() == ["newer"]


def test_the_menu_key_opens_the_menu_of_the_current_chat(opened: OpenWindow, chats: ConversationView) -> None:
    choose(opened, open_menu(chats, "older", QContextMenuEvent.Reason.Keyboard), "Delete")
    assert opened.application.titles() == ["older"], "the current one, wherever the pointer is"


def test_the_three_dots_of_a_row_open_its_menu_and_not_the_chat(
    opened: OpenWindow, chats: ConversationView, qtbot: QtBot
) -> None:
    place = chats.visualRect(row(chats, "older"))
    qtbot.mouseClick(chats.viewport(), Qt.MouseButton.LeftButton, pos=place.bottomRight() - QPoint(10, 10))
    choose(opened, chats.findChild(QMenu, "conversation_menu"), "Rename")
    editor = chats.findChild(QLineEdit)
    assert (editor.text(), opened.chat.title) == ("older", "newer")


def test_a_double_click_renames_in_place(opened: OpenWindow, chats: ConversationView, qtbot: QtBot) -> None:
    click(qtbot, chats, "older")
    at = chats.visualRect(row(chats, "older")).bottomLeft() + QPoint(20, -10)
    qtbot.mouseDClick(chats.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chats.findChild(QLineEdit).text() == "older"


def test_search_finds_by_title_while_one_types(opened: OpenWindow, chats: ConversationView) -> None:
    opened.press(Qt.Key.Key_K, CONTROL)
    opened.type("old")
    assert opened.application.titles() == ["older"]


def test_search_that_finds_nothing_says_so(opened: OpenWindow, chats: ConversationView) -> None:
    opened.window.sidebar.search.setText("zebra")
    assert opened.application.titles() == []
    told = [label.text() for label in chats.findChildren(QLabel) if label.isVisible()]
    assert told == ["No chat contains “zebra”."]


def test_escape_in_the_search_lists_all_again(opened: OpenWindow, chats: ConversationView) -> None:
    opened.press(Qt.Key.Key_K, CONTROL)
    opened.type("old")
    opened.press(Qt.Key.Key_Escape)
    assert opened.application.titles() == ["newer", "older"]


def test_down_goes_from_the_search_to_the_list_and_enter_opens(opened: OpenWindow, chats: ConversationView) -> None:
    opened.press(Qt.Key.Key_K, CONTROL)
    opened.type("old")
    opened.press(Qt.Key.Key_Down)
    assert opened.focused() is chats
    opened.press(Qt.Key.Key_Return)
    assert opened.chat.title == "older"


def test_a_very_long_title_is_cut_in_the_list_and_the_header(opened: OpenWindow, chats: ConversationView) -> None:
    title = "A very long title " * 10
    opened.application.conversations.rename(opened.chat.conversation_id, title)
    header = opened.find("chat_title", QLabel)
    assert header.text().endswith("…")
    assert header.toolTip() == title.strip()
    assert chats.horizontalScrollBar().maximum() == 0


def picture_of(chats: ConversationView, title: str) -> QImage:
    """The newer chat's row, called so."""
    model = chats.model()
    assert isinstance(model, ConversationListModel)
    model.rename(row(chats, chats.currentIndex().data()).data(ConversationListModel.IdRole), title)
    return chats.viewport().grab(chats.visualRect(chats.currentIndex())).toImage()


def test_a_title_is_ordered_by_its_own_direction(opened: OpenWindow, chats: ConversationView) -> None:
    word, mark = "\u0645\u0631\u062d\u0628\u0627", "\u200f"
    # Between two marks nothing depends on the direction of the paragraph.
    assert picture_of(chats, f"{word} 1, 2!") == picture_of(chats, f"{mark}{word} 1, 2!{mark}")


def test_so_is_a_title_from_the_left_in_a_window_from_the_right(opened: OpenWindow, chats: ConversationView) -> None:
    chats.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mark = "\u200e"
    assert picture_of(chats, "Why?") == picture_of(chats, f"{mark}Why?{mark}")


def test_a_heading_goes_when_the_days_of_two_chats_become_one_section(
    opened: OpenWindow, chats: ConversationView, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = opened.application.conversations
    day_s, now = 24 * 3600, time.time()
    older = next(line for line in model._rows if line.title == "older")
    model._put(msgspec.structs.replace(older, updated_at=now - day_s))
    model._put(msgspec.structs.replace(older, id="oldest", title="oldest", updated_at=now - day_s - 1))

    def place(title: str) -> QRect:
        return chats.visualRect(row(chats, title))

    opened.until(lambda: place("older").height() == place("newer").height() > place("oldest").height())
    monkeypatch.setattr(model, "_clock", lambda: now + 3 * day_s)
    model.findChild(QTimer).setInterval(1)
    opened.until(lambda: place("older").height() == place("oldest").height())
    opened.until(lambda: place("oldest").top() == place("older").bottom() + 1)
