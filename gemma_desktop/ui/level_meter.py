"""How loud it is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gemma_desktop.ui.theme import Theme

BARS = 28
FALL = 0.82
"""Share of its height that a bar keeps from one report to the next: falls slower than it rises, as meters do."""


class LevelMeter(QWidget):
    """Bars that light up from the leading side; the last ones in the warning colour, where it distorts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._level = 0.0
        self.setObjectName("level_meter")
        self.setAccessibleName(self.tr("Loudness"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def level(self) -> float:
        return self._level

    def set_level(self, level: float) -> None:
        """level: in [0, 1]."""
        shown = max(level, self._level * FALL if level > 0 else 0.0)
        if round(shown * BARS) != round(self._level * BARS):
            self.update()
        self._level = shown

    def sizeHint(self) -> QSize:
        return QSize(self._theme.space(12), self._theme.space(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        step = self.width() / BARS
        lit = round(self._level * BARS)
        for at in range(BARS):
            role = "line" if at >= lit else "warning" if at >= BARS - 3 else "accent"
            painter.setBrush(self._theme.color(role))
            left = at if self.isLeftToRight() else BARS - 1 - at
            painter.drawRoundedRect(QRectF(left * step, 0, step * 0.6, self.height()), 1.5, 1.5)
        painter.end()
