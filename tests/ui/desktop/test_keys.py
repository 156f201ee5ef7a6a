"""Keys that open a quick question whatever is in front: asked for, told of in the settings, and let go."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from tests.helpers.keys_portal import CANCELLED, PATH, SESSION, SHORTCUTS, Portal, bound
from tests.helpers.private_bus import private_bus
from tests.ui.desktop.test_tray import CTRL, set_desktop
from tests.ui.open_window import OpenWindow
from tests.ui.test_settings import page


@pytest.fixture
def portal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Portal]:
    with private_bus(tmp_path, monkeypatch) as bus:
        portal = Portal(bus)
        yield portal
        portal.program.close()


@pytest.fixture
def note(opened: OpenWindow) -> Callable[[], str]:
    """What the settings say of the keys; "" where they say nothing."""
    opened.press(Qt.Key.Key_Comma, CTRL)
    page(opened.find("settings_dialog", QDialog), "Desktop")
    label = opened.window.findChild(QLabel, "keys_note")
    return lambda: label.text() if label.isVisible() else ""


def is_quick_window_shown() -> bool:
    return any(one.objectName() == "quick_window" and one.isVisible() for one in QApplication.topLevelWidgets())


def test_keys_are_heard_until_they_are_switched_off(opened: OpenWindow, portal: Portal) -> None:
    set_desktop(opened, quick_keys="Ctrl+Alt+Space")
    opened.until(lambda: bool(portal.program.asked("BindShortcuts")))
    portal.press()
    opened.until(is_quick_window_shown)
    set_desktop(opened, notifications=False)
    set_desktop(opened, quick_keys="")
    opened.until(lambda: (SESSION, "Close", ()) in portal.program.calls)
    assert len(portal.program.asked("CreateSession")) == 1, "another setting asks the user nothing"


def test_the_settings_say_what_the_desktop_listens_for(
    opened: OpenWindow, portal: Portal, note: Callable[[], str]
) -> None:
    assert note() == ""
    set_desktop(opened, quick_keys="Ctrl+Alt+Space")
    opened.until(lambda: note() == "The desktop listens for: Ctrl+Alt+Space. Its own settings change them.")
    body = (SESSION, [bound("Meta+G")])
    portal.program.emit(PATH, SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", body)
    opened.until(lambda: "Meta+G" in note())
    set_desktop(opened, quick_keys="")
    assert note() == ""


def test_the_settings_say_that_the_desktop_refuses(opened: OpenWindow, portal: Portal, note: Callable[[], str]) -> None:
    portal.answers["CreateSession"] = (CANCELLED, {})
    set_desktop(opened, quick_keys="Ctrl+Alt+Space")
    opened.until(lambda: note().startswith("The desktop does not listen for these keys."))


def test_the_settings_say_that_this_desktop_has_no_way(
    opened: OpenWindow, note: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    set_desktop(opened, quick_keys="Ctrl+Alt+Space")
    assert note().startswith("This desktop lets no application listen for keys.")
