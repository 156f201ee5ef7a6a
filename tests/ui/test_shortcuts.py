"""The list of keys, and that it tells the truth."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QScrollArea, QWidget

from gemma_desktop.ui.shortcuts import Keys, Shortcut
from tests.ui.open_window import OpenWindow

CONTROL = Qt.KeyboardModifier.ControlModifier

# Not actions of the window: the field, the list and the header act on these while they have the keyboard.
ELSEWHERE = {"send", "break", "rename", "delete"}


@pytest.mark.parametrize(
    ("key", "modifier"), [(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Slash, CONTROL)]
)
def test_f1_and_ctrl_slash_show_the_list(opened: OpenWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    opened.press(key, modifier)
    told = {label.text() for label in opened.find("shortcut_list").findChildren(QLabel)}
    assert {"New chat", "Ctrl+N", "Send", "Stop the answer", "Esc"} <= told


def test_the_list_is_scrolled_by_keys(opened: OpenWindow) -> None:
    opened.press(Qt.Key.Key_F1)
    page = opened.find("shortcut_list").findChildren(QScrollArea)[0]
    opened.until(page.hasFocus)
    opened.press(Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > 0


def test_every_shortcut_of_the_list_does_something(opened: OpenWindow) -> None:
    actions = {action.objectName(): action for action in opened.window.actions()}
    for shortcut in Keys.ALL:
        if shortcut.name not in ELSEWHERE:
            assert actions[f"action_{shortcut.name}"].shortcuts() == shortcut.sequences


def test_no_two_shortcuts_have_the_same_keys(opened: OpenWindow) -> None:
    keys = [keys.toString() for shortcut in Keys.ALL for keys in shortcut.sequences]
    assert len(set(keys)) == len(keys)


def test_every_action_of_the_window_is_on_the_list(opened: OpenWindow) -> None:
    listed = {f"action_{shortcut.name}" for shortcut in Keys.ALL}
    assert {action.objectName() for action in opened.window.findChildren(QAction) if action.shortcuts()} <= listed


@pytest.mark.parametrize(
    ("button", "keys"),
    [
        ("new_chat_button", Keys.NEW_CHAT),
        ("send_button", Keys.SEND),
        ("attach_button", Keys.ATTACH),
        ("microphone_button", Keys.RECORD),
        ("hide_left_button", Keys.LEFT_COLUMN),
        ("settings_button", Keys.SETTINGS),
    ],
)
def test_buttons_tell_their_keys_in_tooltips(opened: OpenWindow, button: str, keys: Shortcut) -> None:
    written = QKeySequence(keys.keys).toString(QKeySequence.SequenceFormat.NativeText)
    assert f"({written})" in opened.find(button, QAbstractButton).toolTip()


def test_alt_and_arrows_go_through_the_versions_of_an_answer(opened: OpenWindow) -> None:
    node = opened.application.ask("hello")
    opened.chat.regenerate(node.id)
    opened.application.until_idle()
    opened.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert opened.application.growing() == "Answer 1."
    opened.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert opened.application.growing() == "Answer 2."


def test_files_are_chosen_with_a_key(opened: OpenWindow) -> None:
    opened.press(Qt.Key.Key_O, CONTROL)
    assert opened.shows("file_dialog")
    opened.find("file_dialog", QWidget).close()


def test_whoever_does_not_know_f1_finds_the_list_on_the_last_page_of_the_settings(opened: OpenWindow) -> None:
    opened.click("settings_button")
    pages = opened.find("settings_pages", QListWidget)
    pages.setCurrentRow(pages.count() - 1)
    opened.click("shortcuts_button")
    assert opened.shows("shortcut_list")
