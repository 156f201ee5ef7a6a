"""The key that is held down while dictating."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gemma_desktop.session.dictation import Dictation, DictationState
from gemma_desktop.ui.record_button import HeldKey

_KEYS = (Qt.Key.Key_F9, Qt.Key.Key_D)
"""Those of Keys.DICTATE: its action tells that it is pressed, and nothing but the event that it is let go."""


class DictationKey(QObject):
    """Held down, it dictates until it is let go; pressed shortly, until it is pressed again."""

    def __init__(self, window: QWidget, dictation: Dictation) -> None:
        super().__init__(window)
        self._dictation = dictation
        self._hold = HeldKey()
        window.installEventFilter(self)

    def press(self) -> None:
        if self._dictation.state is DictationState.LISTENING:
            self._dictation.finish()
        else:
            self._hold.press()
            self._dictation.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            if event.key() in _KEYS and not event.isAutoRepeat() and self._hold.release():
                self._dictation.finish()
        elif event.type() == QEvent.Type.WindowDeactivate and self._hold.is_down:
            # Where it is let go in another window, nobody tells this one.
            self._hold.release()
            self._dictation.finish()
        return super().eventFilter(watched, event)
