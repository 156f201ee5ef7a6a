"""A picture of what a benchmark found, to show around."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QImageWriter, QPainter

from gemma_desktop.ui.theme import LIGHT

_SCALE: Final = 2
_WIDTH, _HEIGHT = 760, 420
_MARGIN, _GAP, _RADIUS, _PADDING = 32, 12, 10, 16
_BIG_PX, _SMALL_PX, _LEAST_PX = 34, 19, 11
_BIG: Final = 3
"""The first figures are larger than the rest."""


@dataclass(frozen=True)
class Card:
    """figures: names and values, the most interesting first; nine at most."""

    title: str
    subtitle: str
    figures: tuple[tuple[str, str], ...]
    machine: str
    origin: str


def card_png(card: Card) -> bytes:
    """Painted without a window, in the light colours of the application."""
    application = QGuiApplication.instance() or QGuiApplication(["gemma-desktop", "-platform", "offscreen"])
    image = QImage(_WIDTH * _SCALE, _HEIGHT * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(QColor(LIGHT.background))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _Pen(painter).draw(card)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    del application  # it must live until here
    return bytes(data.data())


class _Pen:
    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def draw(self, card: Card) -> None:
        width = _WIDTH - 2 * _MARGIN
        self._painter.fillRect(QRectF(0, 0, _WIDTH, 6), QColor(LIGHT.accent))
        self._text(QRectF(_MARGIN, 30, width, 34), card.title, 24, LIGHT.text, bold=True)
        self._text(QRectF(_MARGIN, 64, width, 22), card.subtitle, 14, LIGHT.quiet_text)
        big, small = card.figures[:_BIG], card.figures[_BIG:]
        self._row(QRectF(_MARGIN, 104, width, 112), big, _BIG_PX)
        self._row(QRectF(_MARGIN, 104 + 112 + _GAP, width, 84), small, _SMALL_PX)
        self._text(QRectF(_MARGIN, _HEIGHT - 70, width, 20), card.machine, 13, LIGHT.text)
        self._text(QRectF(_MARGIN, _HEIGHT - 48, width, 20), card.origin, 12, LIGHT.quiet_text)

    def _row(self, area: QRectF, figures: tuple[tuple[str, str], ...], size_px: int) -> None:
        """size_px: of the values; smaller, for all of them, where one does not fit."""
        if not figures:
            return
        width = (area.width() - _GAP * (len(figures) - 1)) / len(figures)
        color = LIGHT.accent if size_px > _SMALL_PX else LIGHT.text
        size_px = min(_fitting(value, size_px, width - 2 * _PADDING, bold=True) for _, value in figures)
        for index, (name, value) in enumerate(figures):
            box = QRectF(area.left() + index * (width + _GAP), area.top(), width, area.height())
            self._painter.setPen(QColor(LIGHT.line))
            self._painter.setBrush(QColor(LIGHT.raised))
            self._painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            inner = box.adjusted(_PADDING, 12, -_PADDING, -12)
            self._text(QRectF(inner.left(), inner.top(), inner.width(), 18), name, 13, LIGHT.quiet_text)
            self._text(inner.adjusted(0, 20, 0, 0), value, size_px, color, bold=True)

    def _text(self, area: QRectF, text: str, size_px: int, color: str, *, bold: bool = False) -> None:
        """One line, smaller or cut off where it does not fit."""
        font = _font(_fitting(text, size_px, area.width(), bold=bold), bold=bold)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        self._painter.setFont(font)
        self._painter.setPen(QColor(color))
        self._painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _font(size_px: int, *, bold: bool) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(size_px)
    font.setBold(bold)
    return font


def _fitting(text: str, size_px: int, width: float, *, bold: bool) -> int:
    """The largest size up to this one at which a line is not too wide, but one that can be read."""
    while size_px > _LEAST_PX and QFontMetricsF(_font(size_px, bold=bold)).horizontalAdvance(text) > width:
        size_px -= 1
    return size_px
