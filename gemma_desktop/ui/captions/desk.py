"""Opens the window of captions, and sees to it that nothing of them is lost when the application ends."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from gemma_desktop.session.captions import Captions
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from gemma_desktop.ui.captions.window import CaptionsWindow

_LONGEST_MS: Final = 4000
"""Closing waits no longer than this for a microphone and a disk."""


class CaptionsDesk(QObject):
    """The window of captions is one of its own: it stays when the main window is hidden, and ends with it.

    Signals:
        model_requested: a model that hears is wanted.
        ended: may_close() is true now.
    """

    model_requested = Signal()
    ended = Signal()

    def __init__(self, captions: Captions, preferences: Preferences, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._captions = captions
        self._preferences = preferences
        self._theme = theme
        self._window: CaptionsWindow | None = None
        self._is_waiting = False
        self._has_waited = False
        captions.changed.connect(self._on_captions_changed)

    def show(self) -> None:
        """Open it, or bring it to the front."""
        # Imported here: it is not needed for the first window, which has to come quickly.
        from gemma_desktop.ui.captions.window import CaptionsWindow

        if self._window is None:
            self._window = CaptionsWindow(self._captions, self._preferences, self._theme)
            self._window.model_requested.connect(self.model_requested)
        self._window.open()

    def may_close(self) -> bool:
        """End captions; what they recorded and wrote is kept first, and `ended` follows if that takes a moment."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None
        self._captions.close(hurry=True)
        if self._captions.is_settled or self._has_waited:
            return True
        self._is_waiting = True
        QTimer.singleShot(_LONGEST_MS, self._on_time_up)
        return False

    def _on_captions_changed(self) -> None:
        if self._is_waiting and self._captions.is_settled:
            self._is_waiting = False
            self.ended.emit()

    def _on_time_up(self) -> None:
        """The sound is on the disk in any case, and found again at the next start."""
        self._has_waited = True
        if self._is_waiting:
            self._is_waiting = False
            self.ended.emit()
