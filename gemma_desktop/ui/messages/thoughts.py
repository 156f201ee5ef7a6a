"""What the model thought before it answered: folded, with the time it took."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from gemma_desktop.ui.answer.answer_view import AnswerView
from gemma_desktop.ui.answer.section import Workshop
from gemma_desktop.ui.answer.text_view import TextGroup, place
from gemma_desktop.ui.icons import pixmap
from gemma_desktop.ui.theme import TextSize, Theme


class FoldLine(QAbstractButton):
    """Words with an arrow before them, quiet until the pointer or the focus is there."""

    def __init__(self, theme: Theme, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName(object_name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(TextSize.CONTROL))
        width = metrics.horizontalAdvance(self.text()) + self._theme.icon_px(16) + self._theme.space(1.5)
        return QSize(width, metrics.height() + self._theme.space(1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        color = self._theme.color("text" if self.underMouse() or self.hasFocus() else "quiet_text")
        px = self._theme.icon_px(16)
        mirrored = self.isRightToLeft()
        folded = "chevron-left" if mirrored else "chevron-right"
        arrow = pixmap("chevron-down" if self.isChecked() else folded, color, px)
        painter.drawPixmap(self.width() - px if mirrored else 0, (self.height() - px) // 2, arrow)
        inset = px + self._theme.space(0.5)
        room = self.rect().adjusted(0 if mirrored else inset, 0, -inset if mirrored else 0, 0)
        painter.setFont(self._theme.font(TextSize.CONTROL))
        painter.setPen(color)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(self._theme.color("accent"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()


class ThoughtsView(QWidget):
    """A line that unfolds.

    Signals:
        toggled: it was folded or unfolded by the reader.
        link_requested(str): the reader wants to open this address.
    """

    toggled = Signal()
    link_requested = Signal(str)

    def __init__(self, workshop: Workshop, group: TextGroup) -> None:
        super().__init__()
        self._workshop = workshop
        self._group = group
        self._text = ""
        self._answer: AnswerView | None = None
        self._is_thinking = False
        self._took_s = 0.0
        self._since = QElapsedTimer()
        self._line = FoldLine(workshop.style.theme, "thoughts_button", self)
        self._line.toggled.connect(self._on_line_toggled)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._say)

    @property
    def answer(self) -> AnswerView | None:
        """The text while it is unfolded."""
        return self._answer

    def set_thoughts(self, text: str, *, is_thinking: bool, took_s: float) -> None:
        """took_s: 0 where it is not known."""
        if is_thinking and not self._is_thinking:
            self._since.start()
            self._second.start()
        elif not is_thinking:
            if self._is_thinking and not took_s:
                took_s = self._since.elapsed() / 1000
            self._second.stop()
        self._is_thinking = is_thinking
        self._took_s = took_s or self._took_s
        self._text = text
        if self._answer is not None:
            self._answer.set_text(text, final=not is_thinking)
        self._say()

    def height_for(self, width: int) -> int:
        row = max(self._line.sizeHint().height(), self._workshop.style.line_px)
        wide = min(width, self._line.sizeHint().width())
        mirrored = self.isRightToLeft()
        place(self._line, width - wide if mirrored else 0, 0, wide, row)
        if self._answer is None:
            return row
        inset = self._workshop.style.theme.space(2)
        height = self._answer.height_for(width - inset)
        place(self._answer, 0 if mirrored else inset, row, width - inset, height)
        return row + height + self._workshop.style.theme.space(0.5)

    def realize(self, top: int, bottom: int) -> bool:
        if self._answer is None:
            return False
        return self._answer.realize(top - self._answer.y(), bottom - self._answer.y())

    def restyle(self) -> None:
        if self._answer is not None:
            self._answer.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._answer is not None:
            painter = QPainter(self)
            x = self.width() - 2 if self.isRightToLeft() else 0
            bar = QRectF(x, self._answer.y(), 2, self._answer.height())
            painter.fillRect(bar, self._workshop.style.line)
            painter.end()

    def _on_line_toggled(self, unfolded: bool) -> None:
        if unfolded:
            self._answer = AnswerView(self._workshop, self._group)
            self._answer.setParent(self)
            self._answer.link_requested.connect(self.link_requested)
            self._answer.set_text(self._text, final=not self._is_thinking)
            self._answer.show()
        elif self._answer is not None:
            self._answer.close_views()
            self._answer.hide()
            self._answer.deleteLater()
            self._answer = None
        self.update()
        self.toggled.emit()

    def _say(self) -> None:
        if self._is_thinking:
            passed_s = self._since.elapsed() // 1000
            text = self.tr("Thinking\u2026 {0} s").format(passed_s) if passed_s else self.tr("Thinking\u2026")
        elif self._took_s >= 1:
            text = self.tr("Thought for {0} s").format(round(self._took_s))
        else:
            text = self.tr("Thoughts")
        if text != self._line.text():
            self._line.set_text(text)
            self._line.resize(self._line.sizeHint().width(), self._line.height())
