"""Where the keyboard is, around something that has no frame to show it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from gemma_desktop.ui.theme import Theme

WIDTH_PX = 2
BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusRing(QWidget):
    """Lies along the edge of its parent while the keyboard is there; not for whoever clicked into it."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._around = parent
        self._theme = theme
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.FocusIn if isinstance(event, QFocusEvent):
                if event.reason() in BY_KEYBOARD:
                    self._fit()
                    self.show()
                    self.raise_()
            case QEvent.Type.FocusOut:
                self.hide()
            case QEvent.Type.Resize if self.isVisible():
                self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("accent"), 2 * WIDTH_PX))  # half of it lies outside
        painter.drawRect(self.rect())
        painter.end()

    def _fit(self) -> None:
        """Of the ring only the edge is there, so that what it encloses scrolls as if it were not."""
        room = self._around.rect()
        self.setGeometry(room)
        inside = room.adjusted(WIDTH_PX, WIDTH_PX, -WIDTH_PX, -WIDTH_PX)
        self.setMask(QRegion(room).subtracted(QRegion(inside)))
