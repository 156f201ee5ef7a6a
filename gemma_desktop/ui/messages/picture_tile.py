"""A picture that was sent: a thumbnail to click."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from gemma_desktop.chat.message import ImagePart
from gemma_desktop.session.thumbnails import Thumbnails
from gemma_desktop.ui.theme import Theme
from gemma_desktop.ui.words import tooltip_text

ONE_STEPS = 34  # the longer side of a single picture, in steps of the theme's space
MANY_STEPS = 16
NARROWEST_SHARE = 0.4


class PictureTile(QAbstractButton):
    """Has its size from the start, so that nothing moves when the thumbnail comes.

    Signals:
        enlarge_requested(ImagePart): it was clicked.
    """

    enlarge_requested = Signal(ImagePart)

    def __init__(self, part: ImagePart, thumbnails: Thumbnails, theme: Theme, *, alone: bool) -> None:
        super().__init__()
        self._part = part
        self._thumbnails = thumbnails
        self._theme = theme
        self._alone = alone
        self._image = QImage()
        self.setObjectName("picture_tile")
        self.setAccessibleName(self.tr("Enlarge {0}").format(part.name))
        self.setToolTip(tooltip_text(part.name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)
        thumbnails.ready.connect(self._on_ready)
        self._fetch()

    def size_for(self, width: int) -> QSize:
        """Within this width."""
        side = min(width, self._theme.space(ONE_STEPS if self._alone else MANY_STEPS))
        ratio = max(1, self._part.width_px) / max(1, self._part.height_px)
        if ratio >= 1:
            return QSize(side, round(side * max(NARROWEST_SHARE, 1 / ratio)))
        return QSize(round(side * max(NARROWEST_SHARE, ratio)), side)

    def sizeHint(self) -> QSize:
        return self.size_for(1 << 15)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(frame, self._theme.radius, self._theme.radius)
        painter.fillPath(shape, self._theme.color("surface"))
        if not self._image.isNull():
            painter.setClipPath(shape)
            size = QSize(self._image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
            painter.setClipping(False)
        edge = self._theme.color("accent" if self.hasFocus() else "line")
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), self._theme.radius, self._theme.radius)
        painter.end()

    def _fetch(self) -> None:
        longest = max(self.sizeHint().width(), self.sizeHint().height())
        self._image = self._thumbnails.image(self._part, round(longest * self.devicePixelRatioF()))
        self.update()

    def _on_ready(self, sha256: str) -> None:
        if sha256 == self._part.sha256 and self._image.isNull():
            self._fetch()

    def _on_clicked(self) -> None:
        self.enlarge_requested.emit(self._part)
