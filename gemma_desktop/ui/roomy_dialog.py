"""A dialog that takes the room it would like, or what its window has."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from gemma_desktop.ui.theme import Theme

SHARE_OF_SCREEN = 0.92


class RoomyDialog(QDialog):
    """Stays inside the screen, whatever the text size."""

    def __init__(self, theme: Theme, parent: QWidget, *, width_steps: float, height_steps: float) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps = (width_steps, height_steps)
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        width, height = (self._theme.space(steps) for steps in self._steps)
        room = self.screen().availableGeometry().size() * SHARE_OF_SCREEN
        self.resize(QSize(width, height).boundedTo(room))
