"""The line above the conversation: its title, and buttons for what belongs to it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.conversation_list import ConversationListModel
from gemma_desktop.ui.controls import ElidedLabel, IconButton
from gemma_desktop.ui.shortcuts import Keys
from gemma_desktop.ui.spacing import add_gap, space_out
from gemma_desktop.ui.theme import Theme


class ChatHeader(QWidget):
    """Title of the open conversation; a double click renames it.

    Signals:
        left_requested, right_requested: that column is to be shown or hidden.
        chat_settings_requested: the settings of this conversation are to be opened.
    """

    left_requested = Signal()
    right_requested = Signal()
    chat_settings_requested = Signal()

    def __init__(self, session: ChatSession, conversations: ConversationListModel, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._conversations = conversations
        self.setObjectName("chat_header")
        self._left = IconButton(
            theme, "panel-left", self.tr("Show the chats"), "show_left_button", shortcut=Keys.LEFT_COLUMN.keys
        )
        self._title = ElidedLabel()
        self._title.setObjectName("chat_title")
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._title.installEventFilter(self)
        self._field = QLineEdit()
        self._field.setObjectName("chat_title_field")
        self._field.setAccessibleName(self.tr("Title of the chat"))
        self._field.setMaxLength(200)
        self._field.hide()
        self._field.editingFinished.connect(self._on_editing_finished)
        self._field.installEventFilter(self)
        self._settings = IconButton(
            theme, "sliders-horizontal", self.tr("Settings of this chat"), "chat_settings_button"
        )
        self._right = IconButton(
            theme,
            "panel-right",
            self.tr("Pictures and microphone"),
            "toggle_right_button",
            shortcut=Keys.RIGHT_COLUMN.keys,
        )
        line = QHBoxLayout(self)
        space_out(line, theme, margins=1, spacing=0.5)
        line.addWidget(self._left)
        add_gap(line, theme, 1)
        line.addWidget(self._title, 1)
        line.addWidget(self._field, 1)
        line.addWidget(self._settings)
        line.addWidget(self._right)
        self._left.clicked.connect(self.left_requested)
        self._right.clicked.connect(self.right_requested)
        self._settings.clicked.connect(self.chat_settings_requested)
        session.title_changed.connect(self._on_title_changed)
        session.opened.connect(self._on_opened)
        self._on_opened()

    def set_left_shown(self, shown: bool) -> None:
        """The button is here only while the column with the other one is not."""
        self._left.setVisible(not shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._title and isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonDblClick and self._session.title:
                self._edit()
                return True
        elif (
            watched is self._field
            and isinstance(event, QKeyEvent)
            and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            self._field.setText(self._session.title)
            self._show_title()
            return True
        return super().eventFilter(watched, event)

    def _edit(self) -> None:
        self._field.setText(self._session.title)
        self._title.hide()
        self._field.show()
        self._field.setFocus()
        self._field.selectAll()

    def _show_title(self) -> None:
        self._field.hide()
        self._title.show()

    def _on_editing_finished(self) -> None:
        if self._field.isHidden():
            return
        title = self._field.text().strip()
        self._show_title()
        if title and title != self._session.title:
            self._conversations.rename(self._session.conversation_id, title)

    def _on_opened(self) -> None:
        self._show_title()
        self._on_title_changed(self._session.title)

    def _on_title_changed(self, title: str) -> None:
        self._title.set_text(title or self.tr("New chat"))
        self._title.set_tone("text" if title else "quiet_text")
