"""The way of the Tab key through messages, as one reads."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def tab_stops(views: Iterable[QWidget]) -> list[QWidget]:
    """Everything in these that Tab reaches."""
    return [stop for view in views for stop in sorted(_stops_of(view), key=lambda stop: _reading_place(stop, view))]


def _stops_of(view: QWidget) -> list[QWidget]:
    return [
        child
        for child in view.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled() and child.isVisibleTo(view)
    ]


def _reading_place(widget: QWidget, view: QWidget) -> tuple[int, int]:
    at = widget.mapTo(view, QPoint(0, 0))
    return at.y(), at.x()
