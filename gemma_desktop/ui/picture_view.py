"""An attached picture, as large as the window allows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from gemma_desktop.chat.message import ImagePart
from gemma_desktop.session.thumbnails import Thumbnails
from gemma_desktop.ui.theme import Theme

LARGEST_SIDE_PX = 2048


class PictureView(QDialog):
    """Shows one picture; a click or Esc closes it."""

    def __init__(self, part: ImagePart, thumbnails: Thumbnails, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self._thumbnails = thumbnails
        self._whole = QPixmap()
        self.setObjectName("picture_view")
        self.setWindowTitle(part.name)
        self.setModal(True)
        self._picture = QLabel(self.tr("Reading\u2026"))
        self._picture.setObjectName("enlarged_picture")
        self._picture.setAccessibleName(part.name)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumSize(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space(1)] * 4)
        column.addWidget(self._picture)
        room = parent.window().size() * 0.9
        self.resize(QSize(part.width_px, part.height_px).scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
        thumbnails.ready.connect(self._on_ready)
        self._on_ready(part.sha256)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def _on_ready(self, sha256: str) -> None:
        if sha256 != self._part.sha256:
            return
        image = self._thumbnails.image(self._part, LARGEST_SIDE_PX)
        if not image.isNull():
            self._whole = QPixmap.fromImage(image)
            self._fit()

    def _fit(self) -> None:
        if self._whole.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = (self._picture.size() * ratio).boundedTo(self._whole.size() * max(1.0, ratio))
        drawn = self._whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        drawn.setDevicePixelRatio(ratio)
        self._picture.setPixmap(drawn)
