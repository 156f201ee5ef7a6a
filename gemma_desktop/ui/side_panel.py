"""A panel of the right column: a heading, a button that closes it, and what it holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.ui.controls import IconButton, Label
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme


class SidePanel(QWidget):
    """Fill `column`.

    Signals:
        close_requested: its x was pressed.
    """

    close_requested = Signal()

    def __init__(self, heading: str, object_name: str, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setObjectName(object_name)
        self.setAccessibleName(heading)
        top = QHBoxLayout()
        top.addWidget(Label(heading, heading=True), 1)
        label = self.tr("Close {panel}").format(panel=heading)
        self._close = IconButton(theme, "x", label, f"close_{object_name}_button", icon_px=16)
        self._close.clicked.connect(self.close_requested)
        top.addWidget(self._close)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        space_out(self.column, theme, spacing=1)
        self.column.addLayout(top)
