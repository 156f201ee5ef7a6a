"""Record and stop: by click, or for as long as it is held down."""

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from gemma_desktop.ui.controls import Button, Kind
from gemma_desktop.ui.theme import Theme

HELD_S = 0.4
"""Pressed for longer than this, letting go ends the recording."""


class HeldKey:
    """Tells a click from a hold: press() begins, release() says whether it was a hold."""

    def __init__(self) -> None:
        self._pressed_s: float | None = None

    @property
    def is_down(self) -> bool:
        return self._pressed_s is not None

    def press(self) -> None:
        self._pressed_s = time.monotonic()

    def release(self) -> bool:
        pressed_s, self._pressed_s = self._pressed_s, None
        return pressed_s is not None and time.monotonic() - pressed_s > HELD_S


class RecordButton(Button):
    """A click or Space begins, the next one ends; held down it records until it is let go.

    Signals:
        start_requested, stop_requested: what the press means now.
    """

    start_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "record_button", kind=Kind.PRIMARY, icon_name="mic", parent=parent)
        self._records = False
        self._hold = HeldKey()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._on_clicked)
        self.set_recording(False)

    def set_recording(self, records: bool) -> None:
        self._records = records
        self.set_text(self.tr("Stop") if records else self.tr("Record"))
        self.set_icon("square" if records else "mic")
        self.setToolTip(self.tr("Click, or hold while you speak; Space does the same"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._release()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._press()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._release()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._release()

    def _press(self) -> None:
        self.setDown(True)
        if self._records:
            self.stop_requested.emit()
        else:
            self._hold.press()
            self.start_requested.emit()

    def _release(self) -> None:
        self.setDown(False)
        if self._hold.release():
            self.stop_requested.emit()

    def _on_clicked(self) -> None:
        """A screen reader presses without a key."""
        if self._records:
            self.stop_requested.emit()
        else:
            self.start_requested.emit()
