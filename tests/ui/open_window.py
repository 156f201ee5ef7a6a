"""The real window on the scripted application, used as a person would: keys, clicks, drops."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.ui.main_window import MainWindow
from gemma_desktop.ui.notice_bar import NoticeCard
from tests.helpers.scripted_application import ScriptedApplication

W = TypeVar("W", bound=QWidget)
DROP_AT = QPoint(20, 20)
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class OpenWindow:
    """The window, shown and active.

    application: what it stands on.
    """

    def __init__(self, application: ScriptedApplication, qtbot: QtBot) -> None:
        self.application = application
        self._is_closed = False
        self.chat = application.chat
        self.qtbot = qtbot
        self.window = MainWindow(application.parts)
        qtbot.addWidget(self.window)
        self.window.resize(1180, 780)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.until(self.window.isActiveWindow)
        self.window.composer.focus_text()

    def close(self) -> None:
        """End everything; harmless where it has ended."""
        if not self._is_closed:
            self._is_closed = True
            self.window.close()
            self.application.close()

    def until(self, is_so: Callable[[], bool]) -> None:
        self.application.until(is_so)

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        """The one that is seen; with several, the first."""
        found = [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]
        assert found, f"no {name} is seen"
        return found[0]

    def shows(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def press(self, keys: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Where the keyboard is."""
        self.qtbot.keyClick(self.focused(), keys, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focused(), text)

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def notices(self) -> list[str]:
        """Titles of the notices that are shown, newest first."""
        return [card.notice.title for card in self.cards()]

    def cards(self) -> list[NoticeCard]:
        return self.window.notices.cards()

    def attached(self) -> list[str]:
        """Names of the files attached to the draft, once all are read."""
        self.until(lambda: all(kept.part is not None for kept in self.chat.attachments()))
        return [kept.name for kept in self.chat.attachments()]

    def drag(self, target: QWidget, mime: QMimeData) -> None:
        """Move something over a widget."""
        entering = QDragEnterEvent(DROP_AT, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NO_MODIFIER)
        QApplication.sendEvent(target, entering)
        assert entering.isAccepted()

    def drop(self, target: QWidget, mime: QMimeData) -> None:
        """Move something over a widget, and let go."""
        self.drag(target, mime)
        at = QPointF(DROP_AT)
        dropped = QDropEvent(at, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NO_MODIFIER)
        QApplication.sendEvent(target, dropped)


def files(paths: Iterable[Path]) -> QMimeData:
    """Files on the clipboard, or being dragged."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime
