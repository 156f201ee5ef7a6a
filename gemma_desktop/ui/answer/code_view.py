"""A block of code: its language, a copy button, colours, and lines that never wrap."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from gemma_desktop.ui.answer.copy_button import CopyButton
from gemma_desktop.ui.answer.highlight import CodeHighlighter, Lexers
from gemma_desktop.ui.answer.idle import IdleWork
from gemma_desktop.ui.answer.leaves import Code
from gemma_desktop.ui.answer.sideways import Sideways
from gemma_desktop.ui.answer.style import Style
from gemma_desktop.ui.answer.text_view import Selecting, TextGroup, TextView, place
from gemma_desktop.ui.controls import Label
from gemma_desktop.ui.theme import TextSize

TAB_COLUMNS = 4


class CodeText(TextView):
    """The lines."""

    def has_links(self) -> bool:
        return False

    def reveal(self, at: QPoint) -> None:
        frame = self.parentWidget()
        if isinstance(frame, Sideways):
            frame.reveal(at.x())


class CodeView(QWidget):
    """Shows code that may still grow."""

    def __init__(self, style: Style, selecting: Selecting, group: TextGroup, lexers: Lexers, idle: IdleWork) -> None:
        super().__init__()
        self._style = style
        self._lexers = lexers
        self._idle = idle
        self._code = Code("")
        self._final = False
        self._highlighter: CodeHighlighter | None = None
        self.text_view = CodeText(style, selecting, group, wrap=False)
        self.text_view.setObjectName("code_text")
        self._sideways = Sideways(self.text_view, style, "code_scroll", self.tr("Code"))
        self._sideways.setParent(self)
        self._language = Label(size=TextSize.NOTE, tone="quiet_text", parent=self)
        self._copy = CopyButton(style.theme, self.tr("Copy code"), "copy_code_button", self.code_text, icon_px=14)
        self._copy.setParent(self)
        self._copy.setCursor(Qt.CursorShape.PointingHandCursor)
        self.restyle()

    def code_text(self) -> str:
        return self._code.text

    def restyle(self) -> None:
        """The style was refreshed."""
        document = self.text_view.text_document
        document.setDefaultFont(self._style.code_font)
        option = document.defaultTextOption()
        option.setTabStopDistance(TAB_COLUMNS * QFontMetricsF(self._style.code_font).horizontalAdvance(" "))
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        code, final, self._code = self._code, self._final, Code("")
        document.clear()
        cursor = QTextCursor(document)
        form = QTextBlockFormat()
        form.setLineHeight(self._style.code_line_px, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.setBlockFormat(form)
        self._forget_highlighter()
        self.set_code(code, final=final)
        self.update()

    def set_code(self, code: Code, *, final: bool) -> None:
        """final: it will not grow any more."""
        if (code, final) == (self._code, self._final):
            return
        old, self._code, self._final = self._code, code, final
        document = self.text_view.text_document
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        if code.text.startswith(old.text):
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(code.text[len(old.text) :])
        else:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(code.text)
        cursor.endEditBlock()
        self._language.setText(code.language[:40] or self.tr("code"))
        if code.language != old.language:
            self._forget_highlighter()
        if code.language and self._highlighter is None:
            lexer = self._lexers.find(code.language)
            self._highlighter = CodeHighlighter(document, lexer, self._style.code_formats, self._idle)
        if self._highlighter is not None:
            self._highlighter.set_code(code.text, final=final)
        if code != old:
            self.text_view.text_changed()

    def lay_out(self, width: int) -> int:
        """Returns the height."""
        space = self._style.theme.space
        side, head = space(1.5), max(space(4), self._copy.height())
        document = self.text_view.text_document
        natural = int(document.idealWidth() + 2)
        height = self._sideways.lay_out(width - 2 * side, natural, self.text_view.text_height(), space(1.75))
        place(self._sideways, side, head, width - 2 * side, height)
        self._copy.move(width - self._copy.width() - space(0.5), (head - self._copy.height()) // 2 + 1)
        place(self._language, side, 0, self._copy.x() - side, head)
        return head + height

    def finish(self) -> None:
        self.text_view.finish()

    def close_view(self) -> None:
        """It is about to be deleted."""
        self._forget_highlighter()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.code_ground)
        radius = self._style.theme.radius
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.end()

    def _forget_highlighter(self) -> None:
        if self._highlighter is not None:
            self._highlighter.close()
            self._highlighter = None
