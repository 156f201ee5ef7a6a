from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from gemma_desktop.ui.desktop.quick_window import QuickWindow
from tests.ui.open_window import OpenWindow


class Quick:
    """The small window of an application, used with keys and clicks."""

    def __init__(self, opened: OpenWindow, qtbot: QtBot) -> None:
        self.opened = opened
        self.qtbot = qtbot
        self.chat = opened.application.parts.quick_chat
        opened.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self.window = self._window()

    def _window(self) -> QuickWindow:
        (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, QuickWindow))
        return window

    def again(self) -> None:
        """Open it once more."""
        self.opened.window.ask_quickly()

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.window.line.text, text)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.window.line.text, key)

    def click(self, name: str) -> None:
        button = self.window.findChild(object, name)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def texts(self) -> list[str]:
        return [node.message.text for node in self.chat.path()]

    def until(self, is_so: Callable[[], bool]) -> None:
        self.opened.until(is_so)


@pytest.fixture
def quick(opened: OpenWindow, qtbot: QtBot) -> Quick:
    return Quick(opened, qtbot)


@pytest.fixture
def tray_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """The platform of these tests has no screen, and so no tray."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
