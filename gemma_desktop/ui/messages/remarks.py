"""Small lines in an answer that are no text of it: a call of a tool, what was left out, what went wrong."""

import msgspec
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gemma_desktop.chat.message import ToolCall
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
        return max(self._words(width).height(), self._theme.icon_px(16)) + self._theme.space(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        px = self._theme.icon_px(16)
        words = self._words(self.width()).translated(0, self._theme.space(0.5))
        top = words.top() + max(0, (painter.fontMetrics().height() - px) // 2)
        x = self.width() - px if self.isRightToLeft() else 0
        painter.drawPixmap(x, top, pixmap(self._icon_name, self._theme.color(self._tone), px))
        painter.setFont(self._theme.font(TextSize.CONTROL))
        painter.setPen(self._theme.color("text" if self._tone in ("bad", "warning") else "quiet_text"))
        painter.drawText(words, _FLAGS, self._text)
        painter.end()

    def _words(self, width: int) -> QRect:
        inset = self._theme.icon_px(16) + self._theme.space(1)
        room = QRect(0 if self.isRightToLeft() else inset, 0, max(1, width - inset), 1 << 16)
        font = self._theme.font(TextSize.CONTROL)
        self.setFont(font)
        needed = self.fontMetrics().boundingRect(room, _FLAGS, self._text)
        return QRect(room.left(), 0, room.width(), needed.height())


_FLAGS = (
    Qt.TextFlag.TextWordWrap.value
    | Qt.TextFlag.TextWrapAnywhere.value
    | Qt.AlignmentFlag.AlignLeading.value
    | Qt.AlignmentFlag.AlignTop.value
)


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
