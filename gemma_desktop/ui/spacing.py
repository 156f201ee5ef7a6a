"""Space in and around layouts, in steps of the theme: it grows and shrinks with the text while the window is open."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QSpacerItem

from gemma_desktop.ui.theme import Theme

Margins = tuple[float, float, float, float]
"""Left, top, right and bottom, in steps of 8 px at text scale 1."""


def space_out(
    layout: QLayout,
    theme: Theme,
    *,
    margins: float | Margins | None = None,
    spacing: float | None = None,
    across: float | None = None,
) -> None:
    """Give a layout margins and spacing, now and whenever the text size changes.

    None leaves the style's. across: between the columns of a grid, where that differs from `spacing`.
    """
    _Spacing(layout, theme, margins, spacing, across)


def add_gap(layout: QBoxLayout, theme: Theme, steps: float) -> None:
    """As QBoxLayout.addSpacing, but of a width that follows the text size."""
    item = QSpacerItem(0, 0)
    layout.addSpacerItem(item)
    _Gap(layout, item, theme, steps)


class _Spacing(QObject):
    """Lives as long as its layout."""

    def __init__(
        self,
        layout: QLayout,
        theme: Theme,
        margins: float | Margins | None,
        spacing: float | None,
        across: float | None,
    ) -> None:
        super().__init__(layout)
        self._layout = layout
        self._theme = theme
        self._margins = (margins,) * 4 if isinstance(margins, int | float) else margins
        self._spacing = spacing
        self._across = across
        self._apply()
        theme.changed.connect(self._apply)

    def _apply(self) -> None:
        space = self._theme.space
        if self._margins is not None:
            self._layout.setContentsMargins(*(space(steps) for steps in self._margins))
        if self._spacing is not None:
            self._layout.setSpacing(space(self._spacing))
        if self._across is not None and isinstance(self._layout, QGridLayout):
            self._layout.setHorizontalSpacing(space(self._across))


class _Gap(QObject):
    """Lives as long as its layout."""

    def __init__(self, layout: QBoxLayout, item: QSpacerItem, theme: Theme, steps: float) -> None:
        super().__init__(layout)
        self._layout = layout
        self._item = item
        self._theme = theme
        self._steps = steps
        self._apply()
        theme.changed.connect(self._apply)

    def _apply(self) -> None:
        px = self._theme.space(self._steps)
        is_across = self._layout.direction() in (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft)
        self._item.changeSize(px if is_across else 0, 0 if is_across else px)
        self._layout.invalidate()
