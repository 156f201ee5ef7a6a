"""The words of captions in large letters, each line above its translation."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QTextEdit

from gemma_desktop.recording.values import Passage, PassageState
from gemma_desktop.ui.theme import TextSize, Theme

_SMALLER: Final = -1
"""Of Qt's steps: four fifths of the size of what is said."""


class CaptionView(QTextEdit):
    """Follows what comes, unless its reader has scrolled back. Text can be selected and copied."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = 1.0
        self._lines: list[Passage] = []
        self._starts: list[int] = []  # where each line begins in the document
        self.setObjectName("caption_view")
        self.setAccessibleName(self.tr("Captions"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        theme.changed.connect(self._show_all)
        self._show_all()

    def set_scale(self, scale: float) -> None:
        """Of the letters, besides that of the whole application."""
        self._scale = scale
        self._set_font()

    def set_lines(self, lines: Sequence[Passage]) -> None:
        """Show these and no others."""
        self._lines = list(lines)
        self._show_all()

    def set_line(self, at: int, line: Passage) -> None:
        """The line at this place is another one, or new at the end."""
        del self._lines[at:]
        self._lines.append(line)
        self._show_from(at)

    def remove_line(self, at: int) -> None:
        """The last one."""
        del self._lines[at:]
        self._show_from(at)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._show_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - self._theme.space(1)
        super().resizeEvent(event)
        if follows:
            bar.setValue(bar.maximum())

    def _show_all(self) -> None:
        self._set_font()
        self.document().setDocumentMargin(self._theme.space(1.5))
        self._show_from(0)

    def _set_font(self) -> None:
        """Of everything; the text itself has only colours and steps, so that hours of it are quickly larger."""
        bar = self.verticalScrollBar()
        follows = bar.value() == bar.maximum()
        font = self._theme.font(TextSize.CAPTION)
        font.setPixelSize(max(1, round(self._theme.text_px(TextSize.CAPTION) * self._scale)))
        self.setFont(font)
        if follows:
            bar.setValue(bar.maximum())

    def _show_from(self, first: int) -> None:
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - self._theme.space(1)
        cursor = QTextCursor(self.document())
        del self._starts[first + 1 :]
        cursor.setPosition(self._starts[first] if first < len(self._starts) else self._end())
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        del self._starts[first:]
        for line in self._lines[first:]:
            self._starts.append(cursor.position())
            self._write(cursor, line)
        if follows:
            bar.setValue(bar.maximum())

    def _end(self) -> int:
        return self.document().characterCount() - 1

    def _write(self, cursor: QTextCursor, line: Passage) -> None:
        colors = self._theme.colors
        is_unclear = line.state is PassageState.UNCLEAR
        text = f"{self.tr('[unclear]')} {line.text}".strip() if is_unclear else line.text
        self._add(cursor, text, colors.warning if is_unclear else colors.text, 0, above=1.5)
        if line.translation:
            self._add(cursor, line.translation, colors.accent, _SMALLER, above=0.25)

    def _add(self, cursor: QTextCursor, text: str, color: str, step: int, *, above: float) -> None:
        """A paragraph; its direction is that of its letters."""
        layout = QTextBlockFormat()
        is_first = cursor.position() == 0
        layout.setTopMargin(0 if is_first else self._theme.space(above))
        letters = QTextCharFormat()
        letters.setProperty(QTextFormat.Property.FontSizeAdjustment, step)
        letters.setForeground(QColor(color))
        if is_first:
            cursor.setBlockFormat(layout)
        else:
            cursor.insertBlock(layout)
        cursor.insertText(text, letters)
