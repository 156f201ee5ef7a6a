"""The user's settings, as the window sees them."""

from PySide6.QtCore import QObject, Signal

from gemma_desktop.settings import Settings


class Preferences(QObject):
    """The settings. Lives on the GUI thread; saving happens in the background.

    Signals:
        changed(Settings): update() was given another value.
        noticed(Notice): the settings could not be read or saved.
    """

    changed = Signal(object)
    noticed = Signal(object)

    @property
    def settings(self) -> Settings:
        raise NotImplementedError

    def update(self, settings: Settings) -> None:
        """Take over a new value and save it by atomic replace."""
        raise NotImplementedError
