"""A message of the user, being said differently."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout

from gemma_desktop.ui.controls import Button, Ground, Kind, Panel
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme

LARGEST_STEPS = 44


class EditField(QTextEdit):
    """Enter saves and sends, Shift+Enter breaks the line, Esc gives up.

    Signals:
        send_requested, cancel_requested: by key.
    """

    send_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("edit_field")
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(theme.font(TextSize.READING))
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setAccessibleName(self.tr("Your message"))

    def event(self, event: QEvent) -> bool:
        # Esc means "stop" to the window; here it means this field.
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        breaks = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.cancel_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not breaks:
            self.send_requested.emit()
        else:
            super().keyPressEvent(event)


class MessageEditor(Panel):
    """The field and its two buttons.

    Signals:
        sent(str): the new text.
        cancelled: the old one stays.
        height_changed: the text grew or shrank.
    """

    sent = Signal(str)
    cancelled = Signal()
    height_changed = Signal()

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__(Ground.CARD, "message_editor")
        self._theme = theme
        self.field = EditField(text, theme)
        self._send = Button(theme, self.tr("Save and send"), "save_edit_button", kind=Kind.PRIMARY, shortcut="Return")
        self._cancel = Button(theme, self.tr("Cancel"), "cancel_edit_button", shortcut="Escape")
        buttons = QHBoxLayout()
        space_out(buttons, theme, spacing=1)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._send)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=1.5, spacing=1)
        column.addWidget(self.field, 1)
        column.addLayout(buttons)
        self._send.clicked.connect(self._on_send_requested)
        self._cancel.clicked.connect(self.cancelled)
        self.field.send_requested.connect(self._on_send_requested)
        self.field.cancel_requested.connect(self.cancelled)
        self.field.textChanged.connect(self._on_text_changed)

    def height_for(self, width: int) -> int:
        # A copy: the field sets its own document back to the width that it has before it is placed.
        document = self.field.document().clone()
        document.setTextWidth(width - 2 * self._theme.space(1.5) - 2)
        text = min(int(document.size().height()) + 4, self._theme.space(LARGEST_STEPS))
        return max(text, self._theme.space(4)) + self._send.sizeHint().height() + self._theme.space(4)

    def _on_text_changed(self) -> None:
        self._send.setEnabled(bool(self.field.toPlainText().strip()))
        self.height_changed.emit()

    def _on_send_requested(self) -> None:
        if text := self.field.toPlainText().strip():
            self.sent.emit(text)
