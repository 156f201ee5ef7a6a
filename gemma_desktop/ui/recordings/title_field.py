"""The title of the recording, to be written over in place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QStylePainter

from gemma_desktop.ui.words import runs_from_right, tooltip_text

TITLE_LETTERS = 200


class TitleField(QLineEdit):
    """Enter and leaving it save, Esc takes back.

    Signals:
        renamed(str)
    """

    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self.setObjectName("recording_title")
        self.setProperty("kind", "title")
        self.setAccessibleName(self.tr("Title of the recording"))
        self.setMaxLength(TITLE_LETTERS)
        self.setMinimumWidth(1)
        self.editingFinished.connect(self._on_editing_finished)

    def show_title(self, title: str) -> None:
        """What the user writes at this moment stays."""
        was_shown, self._title = self.text() == self._title, title
        if was_shown or not self.hasFocus():
            self.setText(title)
            self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """While it is not written in: what does not fit ends in an ellipsis, and begins where the window's lines do."""
        if self.hasFocus():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self).adjusted(2, 0, -2, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        self.setToolTip("" if shown == self.text() else tooltip_text(self.text()))
        side = Qt.AlignmentFlag.AlignLeft if self.isLeftToRight() else Qt.AlignmentFlag.AlignRight
        from_right = runs_from_right(shown)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, int(flags) | int(Qt.TextFlag.TextDontClip), shown)
        painter.end()

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if (
            is_override
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text() != self._title
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._title:
            self.setText(self._title)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)  # a long title shows its beginning

    def _on_editing_finished(self) -> None:
        title = " ".join(self.text().split())
        if title and title != self._title:
            self.renamed.emit(title)
        self.setText(title or self._title)
