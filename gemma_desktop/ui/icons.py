"""Icons of the Lucide set, drawn in the theme's colours at the screen's resolution."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from gemma_desktop import paths
from gemma_desktop.ui.theme import Theme

STROKE_WIDTH = b'stroke-width="1.75"'
"""Lucide draws with 2 on a grid of 24; a little lighter sits better beside 13 px text."""


def pixmap(name: str, color: QColor, size_px: int, gap_px: int = 0) -> QPixmap:
    """An icon in one colour, sharp on the densest screen. Raises FileNotFoundError for a name that is not there.

    gap_px: left free at its right side, or at its left side if negative.
    """
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    key = f"icon:{name}:{color.name(QColor.NameFormat.HexArgb)}:{size_px}:{gap_px}:{ratio}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    source = (paths.resources() / "icons" / f"{name}.svg").read_bytes()
    source = source.replace(b"currentColor", color.name().encode()).replace(b'stroke-width="2"', STROKE_WIDTH)
    drawn = QPixmap(QSize(size_px + abs(gap_px), size_px) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(max(0, -gap_px), 0, size_px, size_px))
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(theme: Theme, name: str, role: str = "text", size_px: int = 18, gap_px: int = 0) -> QIcon:
    """An icon in a colour of the theme, and paler where its control is disabled. size_px: at text scale 1."""
    drawn = QIcon()
    px = theme.icon_px(size_px)
    drawn.addPixmap(pixmap(name, theme.color(role), px, gap_px), QIcon.Mode.Normal)
    drawn.addPixmap(pixmap(name, QColor(theme.faint), px, gap_px), QIcon.Mode.Disabled)
    return drawn


def application_icon() -> QIcon:
    """What stands in the task bar."""
    return QIcon(str(paths.resources() / "icons" / "application.svg"))
