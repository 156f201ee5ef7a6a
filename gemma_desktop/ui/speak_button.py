"""A button that is clicked for one thing, and held down to speak."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from gemma_desktop.ui.controls import IconButton
from gemma_desktop.ui.record_button import HELD_S
from gemma_desktop.ui.theme import Theme


class SpeakButton(IconButton):
    """Pressed for longer than 0.4 s, by mouse or Space, it is held; let go then, it was not clicked.

    Signals:
        held, let_go
    """

    held = Signal()
    let_go = Signal()

    def __init__(self, theme: Theme, icon_name: str, label: str, object_name: str, *, shortcut: str) -> None:
        super().__init__(theme, icon_name, label, object_name, shortcut=shortcut, checkable=True)
        self._is_held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(HELD_S * 1000))
        self._timer.timeout.connect(self._on_timer_timeout)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._let_go():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._timer.start()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() != Qt.Key.Key_Space or not self._let_go():
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._let_go()

    def _on_timer_timeout(self) -> None:
        if self.isDown():
            self._is_held = True
            self.held.emit()

    def _let_go(self) -> bool:
        """Whether it was held."""
        self._timer.stop()
        if not self._is_held:
            return False
        self._is_held = False
        self.setDown(False)
        self.let_go.emit()
        return True
