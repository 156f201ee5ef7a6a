"""The chat panel on a chat that does what a test says."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.ui.chat_panel import ChatPanel
from gemma_desktop.ui.messages.reply_message import ReplyMessage
from gemma_desktop.ui.messages.user_message import UserMessage
from gemma_desktop.ui.theme import Theme
from tests.helpers.scripted_chat import ScriptedChat

W = TypeVar("W", bound=QWidget)
TIMEOUT_MS = 10_000


class Reading:
    """Shown in a window of 800 x 600."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.chat = ScriptedChat()
        self.composer = QLineEdit()
        self.panel = ChatPanel(self.chat, theme, self.composer, QLabel("empty"))  # type: ignore[arg-type]
        self.transcript = self.panel.transcript
        self.bar = self.transcript.verticalScrollBar()
        qtbot.addWidget(self.panel)
        self.panel.resize(800, 600)
        self.panel.show()
        self.panel.activateWindow()
        self.until(self.panel.isActiveWindow)

    def until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=TIMEOUT_MS)

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        """The one that is seen; with several, the last."""
        found = [widget for widget in self.panel.findChildren(kind, name) if widget.isVisible()]
        assert found, f"no {name} is there"
        return max(found, key=lambda widget: widget.mapTo(self.panel, QPoint(0, 0)).y())

    def has(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.panel.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.panel, key, modifier)

    def press_on_transcript(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.transcript, key)

    def move(self, widget: QWidget, at: QPoint) -> None:
        """Move the mouse with its left button held."""
        left = Qt.MouseButton.LeftButton
        where = QPointF(at), QPointF(widget.mapToGlobal(at))
        event = QMouseEvent(QEvent.Type.MouseMove, *where, left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)

    def open_menu(self, widget: QWidget, at: QPoint, choose: Callable[[], None]) -> None:
        """Open the context menu of a widget, and call `choose` when it is there."""
        QTimer.singleShot(0, choose)
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))

    def reply(self, node_id: str) -> ReplyMessage:
        view = self.transcript.view(node_id)
        assert isinstance(view, ReplyMessage)
        return view

    def question(self, node_id: str) -> UserMessage:
        view = self.transcript.view(node_id)
        assert isinstance(view, UserMessage)
        return view

    def shown_text(self, node_id: str) -> str:
        """What is read in a message, without what stands around it."""
        view = self.transcript.view(node_id)
        assert view is not None
        return "\n".join(one.text_document.toPlainText() for one in view.text_views(whole=True))

    def until_shown(self, node_id: str, text: str) -> None:
        self.until(lambda: self.transcript.view(node_id) is not None and text in self.shown_text(node_id))

    def top_of(self, node_id: str) -> int:
        """Where a message begins in the window."""
        view = self.transcript.view(node_id)
        assert view is not None
        return view.y()
