"""Closing the window with the icon in the tray, and without."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QListWidget

from gemma_desktop.session.values import RecorderState
from gemma_desktop.ui.desktop.tray import Tray
from tests.ui.open_window import OpenWindow
from tests.ui.test_settings import page

# Qt's tray for X11, on a platform that is none.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")
CTRL = Qt.KeyboardModifier.ControlModifier


def set_desktop(opened: OpenWindow, **changes: object) -> None:
    import msgspec

    preferences = opened.application.parts.preferences
    desktop = msgspec.structs.replace(preferences.settings.desktop, **changes)
    preferences.update(msgspec.structs.replace(preferences.settings, desktop=desktop))


def tray_of(opened: OpenWindow) -> Tray:
    (tray,) = opened.window.findChildren(Tray)
    return tray


def choose(opened: OpenWindow, label: str) -> None:
    """In the menu of the tray."""
    (action,) = (action for action in tray_of(opened).menu.actions() if action.text() == label)
    action.trigger()


@pytest.fixture
def in_tray(opened: OpenWindow, tray_is_there: None) -> OpenWindow:
    set_desktop(opened, tray=True)
    return opened


def test_the_window_only_hides_and_says_so_once(in_tray: OpenWindow) -> None:
    assert not QApplication.quitOnLastWindowClosed()
    in_tray.window.close()
    assert not in_tray.window.isVisible()
    choose(in_tray, "Open Gemma Desktop")
    assert in_tray.window.isVisible()
    assert in_tray.notices() == ["Gemma Desktop is still here, in the tray"]
    in_tray.click("notice_dismiss_button")
    in_tray.window.close()
    choose(in_tray, "Open Gemma Desktop")
    assert in_tray.notices() == []


def test_where_the_window_stood_is_remembered_when_it_hides(in_tray: OpenWindow) -> None:
    in_tray.window.resize(900, 640)
    in_tray.window.close()
    assert in_tray.application.parts.preferences.settings.window.geometry


def test_quit_ends_it(in_tray: OpenWindow) -> None:
    in_tray.press(Qt.Key.Key_Q, CTRL)
    assert not in_tray.window.isVisible()
    assert QApplication.quitOnLastWindowClosed()
    assert in_tray.window.findChildren(Tray) == [] or not tray_of(in_tray).icon.isVisible()


def test_quit_in_the_menu_ends_it(in_tray: OpenWindow) -> None:
    choose(in_tray, "Quit")
    assert not in_tray.window.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_the_menu_begins_a_chat_and_a_quick_question(in_tray: OpenWindow) -> None:
    in_tray.application.ask("Hello")
    in_tray.window.close()
    choose(in_tray, "New chat")
    assert in_tray.window.isVisible()
    assert in_tray.application.texts() == []
    choose(in_tray, "Quick question")
    assert any(one.objectName() == "quick_window" and one.isVisible() for one in QApplication.topLevelWidgets())


def test_without_the_setting_closing_is_the_end(opened: OpenWindow, tray_is_there: None) -> None:
    set_desktop(opened, tray=True)
    set_desktop(opened, tray=False)
    opened.window.close()
    assert QApplication.quitOnLastWindowClosed()


def test_a_desktop_without_a_tray_says_so_and_closing_is_the_end(opened: OpenWindow) -> None:
    opened.press(Qt.Key.Key_Comma, CTRL)
    dialog = opened.find("settings_dialog", QDialog)
    assert dialog.findChild(QListWidget, "settings_pages") is not None
    page(dialog, "Desktop")
    assert not opened.find("setting_desktop_tray", QCheckBox).isEnabled()
    assert opened.find("tray_note", QLabel).text().startswith("This desktop has no tray")
    set_desktop(opened, tray=True)  # of another desktop, where there was one
    opened.window.close()
    assert opened.window.findChildren(Tray) == [] or not tray_of(opened).icon.isVisible()


def test_the_icon_shows_that_a_microphone_is_listened_to(in_tray: OpenWindow) -> None:
    icon, recorder = tray_of(in_tray).icon, in_tray.application.parts.recorder
    before = icon.icon().pixmap(64).toImage()
    in_tray.press(Qt.Key.Key_R, CTRL)
    in_tray.until(lambda: recorder.state is RecorderState.RECORDING)
    in_tray.window.close()
    assert icon.toolTip() == "Gemma Desktop is recording"
    assert icon.icon().pixmap(64).toImage() != before
    recorder.stop()
    in_tray.until(lambda: icon.toolTip() == "Gemma Desktop")
    assert icon.icon().pixmap(64).toImage() == before
