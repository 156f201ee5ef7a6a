"""The way of the Tab key through messages, as one reads."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def tab_stops(views: Iterable[QWidget]) -> list[QWidget]:
    """Everything in these that Tab reaches."""
    return [stop for view in views for stop in sorted(_stops_of(view), key=lambda stop: _reading_place(stop, view))]


def after(widget: QWidget) -> QWidget | None:
    """The next widget of the window that Tab reaches outside of this one; None if there is none."""
    following = widget.nextInFocusChain()
    while following is not None and following is not widget:
        reachable = (
            following.focusPolicy() & Qt.FocusPolicy.TabFocus and following.isVisible() and following.isEnabled()
        )
        if reachable and not widget.isAncestorOf(following) and following.window() is widget.window():
            return following
        following = following.nextInFocusChain()
    return None


def _stops_of(view: QWidget) -> list[QWidget]:
    return [
        child
        for child in view.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled() and child.isVisibleTo(view)
    ]


def _reading_place(widget: QWidget, view: QWidget) -> tuple[int, int]:
    at = widget.mapTo(view, QPoint(0, 0))
    return at.y(), at.x()
