"""Small lines in an answer that are no text of it: a call of a tool, what was left out, what went wrong."""

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QStaticText
from PySide6.QtWidgets import QWidget

from gemma_desktop.chat.message import ToolCall
from gemma_desktop.ui.answer.style import plain_option
from gemma_desktop.ui.icons import pixmap
from gemma_desktop.ui.theme import TextSize, Theme


def call_text(call: ToolCall) -> str:
    """As in weather(city: "Sofia")."""
    arguments = ", ".join(f"{name}: {msgspec.json.encode(value).decode()}" for name, value in call.arguments.items())
    return f"{call.name}({arguments})"


class Remark(QWidget):
    """An icon and wrapped words. tone: a colour role of the theme, for the icon."""

    def __init__(self, theme: Theme, icon_name: str, object_name: str, *, tone: str = "quiet_text") -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon_name
        self._tone = tone
        self._text = ""
        self.setObjectName(object_name)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def height_for(self, width: int) -> int:
        words = round(self._words(width).size().height() + 0.499)
        return max(words, self._theme.icon_px(16)) + self._theme.space(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        px, top = self._theme.icon_px(16), self._theme.space(0.5)
        mirrored = self.isRightToLeft()
        words = self._words(self.width())
        painter.setFont(self._theme.font(TextSize.CONTROL))
        beside = top + max(0, (painter.fontMetrics().height() - px) // 2)
        icon = pixmap(self._icon_name, self._theme.color(self._tone), px)
        painter.drawPixmap(self.width() - px if mirrored else 0, beside, icon)
        painter.setPen(self._theme.color("text" if self._tone in ("bad", "warning") else "quiet_text"))
        painter.drawStaticText(0 if mirrored else self._inset, top, words)
        painter.end()

    @property
    def _inset(self) -> int:
        """Where the words begin, beside the icon."""
        return self._theme.icon_px(16) + self._theme.space(1)

    def _words(self, width: int) -> QStaticText:
        words = QStaticText(self._text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextOption(plain_option(wrap=True))
        words.setTextWidth(max(1, width - self._inset))
        words.prepare(font=self._theme.font(TextSize.CONTROL))
        return words


class Divider(QWidget):
    """A thin line with words in its middle."""

    def __init__(self, theme: Theme, object_name: str) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self.setObjectName(object_name)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def height_for(self, width: int) -> int:
        return self._theme.text_px(TextSize.NOTE) + self._theme.space(2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font(TextSize.NOTE))
        metrics = painter.fontMetrics()
        gap = self._theme.space(1.5)
        text = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width() - 4 * gap)
        wide = metrics.horizontalAdvance(text)
        start = (self.width() - wide) / 2
        y = self.height() // 2
        line = self._theme.color("line")
        painter.fillRect(QRectF(0, y, start - gap, 1), line)
        painter.fillRect(QRectF(start + wide + gap, y, self.width() - start - wide - gap, 1), line)
        painter.setPen(self._theme.color("quiet_text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
