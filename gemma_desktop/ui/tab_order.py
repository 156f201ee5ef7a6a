"""The way of the Tab key through the window: as one reads, wherever parts were made and added later."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

LINE_PX = 8
"""What begins at most so much lower stands on the same line."""


def lead_on(root: QWidget, focused: QWidget | None, *, forward: bool) -> bool:
    """Take the keyboard to where Tab leads from there, or Shift+Tab. False where nothing can be reached."""
    following = _neighbour(root, focused, forward=forward) if focused is not None else None
    if following is None:
        return False
    following.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _neighbour(root: QWidget, focused: QWidget, *, forward: bool) -> QWidget | None:
    """From the last it is the first.

    Qt's own chain has parts in the order in which they came into the window: what is added to a message would come
    after everything else.
    """
    stops = list(tab_stops(root))
    # The innermost one that it is, or is in.
    here = max((at for at, stop in enumerate(stops) if stop is focused or stop.isAncestorOf(focused)), default=-1)
    return stops[(here + (1 if forward else -1)) % len(stops)] if stops else None


def tab_stops(root: QWidget) -> Iterator[QWidget]:
    """Everything that can be reached inside, in order. What scrolls and takes the keyboard leads on inside itself."""
    children = (child for child in root.children() if isinstance(child, QWidget))
    for child in _as_read(child for child in children if child.isVisible() and not child.isWindow()):
        takes_it = bool(child.focusPolicy() & Qt.FocusPolicy.TabFocus) and child.isEnabled()
        if takes_it and child.focusProxy() is None:
            yield child
        if not (takes_it and isinstance(child, QAbstractScrollArea)):
            yield from tab_stops(child)


def _as_read(widgets: Iterable[QWidget]) -> list[QWidget]:
    """Line by line, and each line from the side where lines begin."""
    ordered: list[QWidget] = []
    line: list[QWidget] = []
    for widget in sorted(widgets, key=QWidget.y):
        if line and widget.y() > line[0].y() + LINE_PX:
            ordered += _along(line)
            line = []
        line.append(widget)
    return ordered + _along(line)


def _along(line: list[QWidget]) -> list[QWidget]:
    mirrored = bool(line) and line[0].isRightToLeft()
    return sorted(line, key=lambda widget: -widget.geometry().right() if mirrored else widget.x())
