"""The user's settings, as the window sees them."""

from PySide6.QtCore import QObject, Signal

from gemma_desktop.session.store_worker import StoreWorker
from gemma_desktop.settings import Settings


class Preferences(QObject):
    """The settings. Lives on the GUI thread; saving happens in the background, and its trouble is the store's to tell.

    Signals:
        changed(Settings): update() was given another value.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, worker: StoreWorker) -> None:
        """settings: as they were read. worker: may be on its thread already."""
        super().__init__()
        self._settings = settings
        self._worker = worker

    @property
    def settings(self) -> Settings:
        return self._settings

    def update(self, settings: Settings) -> None:
        """Take over a new value and save it by atomic replace."""
        if settings != self._settings:
            self._settings = settings
            self._worker.save_settings(settings)
            self.changed.emit(settings)
