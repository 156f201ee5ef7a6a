"""What stands under one of the tabs: a column of a width that can be read, which scrolls."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.ui.scroll_page import ScrollPage
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme

WIDTH_STEPS = 95
"""760 px."""


class TabPage(ScrollPage):
    """Widgets are added to `column`."""

    def __init__(self, theme: Theme) -> None:
        page = QWidget()
        super().__init__(page)
        self._theme = theme
        self.middle = QWidget()
        self.column = QVBoxLayout(self.middle)
        space_out(self.column, theme, margins=(3, 2, 3, 3), spacing=1.5)
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(self.middle, 1000)
        line.addStretch(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self.middle.setMaximumWidth(self._theme.space(WIDTH_STEPS))


def empty_out(layout: QVBoxLayout) -> None:
    """Take all widgets out of it, and away."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
