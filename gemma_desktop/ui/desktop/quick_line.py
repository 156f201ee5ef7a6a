"""Where a quick question is written: one line that grows, and the button beside it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.values import ActivityKind, ModelStatusKind
from gemma_desktop.ui.attachment_row import AttachmentRow
from gemma_desktop.ui.controls import IconButton, Kind
from gemma_desktop.ui.message_edit import MessageEdit
from gemma_desktop.ui.shortcuts import Keys
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme

_LINES: Final = 7


class QuickLine(QWidget):
    """The draft of the quick question: words, and what was pasted with them.

    Signals:
        enlarge_requested(ImagePart): an attached picture was clicked.
    """

    enlarge_requested = Signal(object)

    def __init__(self, session: ChatSession, models: ModelShelf, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._models = models
        self.text = MessageEdit(theme, lines=_LINES)
        self.text.setObjectName("quick_text")
        self.text.setAccessibleName(self.tr("Quick question"))
        self._attachments = AttachmentRow(session, theme, side_steps=7)
        self._send = IconButton(
            *(theme, "arrow-up", self.tr("Ask"), "quick_send_button"),
            shortcut=Keys.SEND.keys,
            kind=Kind.PRIMARY,
            role="on_accent",
        )
        self._stop = IconButton(
            *(theme, "square", self.tr("Stop the answer"), "quick_stop_button"), kind=Kind.STOP, role="background"
        )
        line = QHBoxLayout()
        space_out(line, theme, spacing=1)
        line.addWidget(self.text, 1)
        line.addWidget(self._send, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=1)
        column.addWidget(self._attachments)
        column.addLayout(line)
        self.setFocusProxy(self.text)
        self._connect()
        self._on_draft_replaced()
        self._on_model_changed()
        self._on_activity_changed()

    def _connect(self) -> None:
        session = self._session
        self.text.textChanged.connect(self._on_text_changed)
        self.text.send_requested.connect(session.send)
        self.text.files_pasted.connect(session.attach_files)
        self.text.picture_pasted.connect(self._on_picture_pasted)
        self._attachments.enlarge_requested.connect(self.enlarge_requested)
        self._send.clicked.connect(session.send)
        self._stop.clicked.connect(session.stop)
        session.draft_replaced.connect(self._on_draft_replaced)
        session.can_send_changed.connect(self._send.setEnabled)
        session.activity_changed.connect(self._on_activity_changed)
        session.opened.connect(self._on_activity_changed)
        self._models.status_changed.connect(self._on_model_changed)
        self._models.current_changed.connect(self._on_model_changed)

    def _on_text_changed(self) -> None:
        self._session.set_draft_text(self.text.toPlainText())

    def _on_draft_replaced(self) -> None:
        if self.text.toPlainText() != self._session.draft_text:
            self.text.setPlainText(self._session.draft_text)
            self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self._send.setEnabled(self._session.can_send)

    def _on_picture_pasted(self, png: bytes) -> None:
        self._session.attach_image(png, self.tr("Pasted picture.png"))

    def _on_activity_changed(self, _activity: object = None) -> None:
        runs = self._session.activity.kind is not ActivityKind.IDLE
        self._send.setVisible(not runs)
        self._stop.setVisible(runs)

    def _on_model_changed(self, _status: object = None) -> None:
        current, status = self._models.current, self._models.status
        if current is None:
            told = self.tr("Choose a model first")
        elif status.kind is ModelStatusKind.LOADING:
            told = self.tr("Loading {name} {percent}%").format(name=current.name, percent=round(status.fraction * 100))
        else:
            told = self.tr("Ask {name}").format(name=current.name)
        self.text.setPlaceholderText(told)
        self.text.viewport().update()  # Qt 6.11 paints another placeholder only where it appears or goes
        self.text.setAccessibleDescription(told)
