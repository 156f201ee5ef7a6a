"""How the window was left, and is to be found again."""

import base64

import msgspec
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

from gemma_desktop.session.preferences import Preferences
from gemma_desktop.ui.columns import Columns
from gemma_desktop.ui.right_column import RightColumn

DEFAULT_WIDTH_PX, DEFAULT_HEIGHT_PX = 1180, 780
SHARE_OF_SCREEN = 0.9


class WindowMemory:
    """Size, place, columns and panels, in the settings."""

    def __init__(self, window: QMainWindow, columns: Columns, right: RightColumn, preferences: Preferences) -> None:
        self._window = window
        self._columns = columns
        self._right = right
        self._preferences = preferences

    def restore(self) -> None:
        """As it was left. Qt brings back into sight what stood on a screen that has gone."""
        settings = self._preferences.settings.window
        room = self._window.screen().availableGeometry().size() * SHARE_OF_SCREEN
        self._window.resize(QSize(DEFAULT_WIDTH_PX, DEFAULT_HEIGHT_PX).boundedTo(room))
        if settings.geometry:
            self._window.restoreGeometry(QByteArray(base64.b64decode(settings.geometry)))
        self._columns.restore(left=settings.left_column, right=settings.image_panel or settings.microphone_panel)
        self._right.open_pictures(settings.image_panel)
        self._right.open_microphone(settings.microphone_panel)

    def save(self) -> None:
        """As it is left now."""
        left, right = self._columns.wanted
        settings = self._preferences.settings
        window = msgspec.structs.replace(
            settings.window,
            geometry=base64.b64encode(self._window.saveGeometry().data()).decode(),
            left_column=left,
            image_panel=right and self._right.pictures_open,
            microphone_panel=right and self._right.microphone_open,
        )
        if window != settings.window:
            self._preferences.update(msgspec.structs.replace(settings, window=window))
