"""Selecting text with the mouse, across the blocks of one message."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from gemma_desktop.ui.answer.text_view import Span, TextGroup, TextView


@dataclass(frozen=True)
class _Anchor:
    """Where a selection began: a view, and the letters, word or paragraph in it that stay selected."""

    view: TextView
    span: Span
    unit: QTextCursor.SelectionType | None


class TextSelection(QObject):
    """The one selection of a transcript.

    Signals:
        began: the mouse was pressed on a text.
        dragged(QPoint): the mouse moved to this place of the screen while it selects.
    """

    began = Signal()
    dragged = Signal(QPoint)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._anchor: _Anchor | None = None
        self._selected: list[TextView] = []
        self._pressed_at: QPoint | None = None
        self._double_clicked = QElapsedTimer()

    @property
    def group(self) -> TextGroup | None:
        """Where something is selected, or being selected."""
        return self._anchor.view.group if self._anchor is not None else None

    @property
    def is_empty(self) -> bool:
        return not self.text()

    def text(self) -> str:
        """What is selected; blocks are separated by empty lines."""
        return "\n\n".join(text for view in self._selected if (text := view.selected_text()))

    def copy(self) -> bool:
        """Put it on the clipboard; returns whether there was anything."""
        if text := self.text():
            QGuiApplication.clipboard().setText(text)
        return bool(text)

    def clear(self) -> None:
        for view in self._selected:
            view.clear_selection()
        self._selected = []
        self._anchor = None
        self._pressed_at = None

    def select_all(self, group: TextGroup) -> None:
        self.clear()
        views = group.text_views(whole=True)
        if views:
            self._anchor = _Anchor(views[0], (0, 0), None)
            self._show(views, 0, (0, 0), len(views) - 1, (views[-1].length, views[-1].length))

    def forget(self, view: TextView) -> None:
        """This view is about to go."""
        if self._anchor is not None and self._anchor.view is view:
            self.clear()
        elif view in self._selected:
            self._selected.remove(view)

    # --- what a TextView tells ---------------------------------------------------------------------------------

    def press(self, view: TextView, at: QPoint, *, extend: bool) -> None:
        if self._double_clicked.isValid() and self._double_clicked.elapsed() < QApplication.doubleClickInterval():
            self._double_clicked.invalidate()
            self._begin(view, at, QTextCursor.SelectionType.BlockUnderCursor)
            return
        if extend and self._anchor is not None and self._anchor.view.group is view.group:
            self._pressed_at = at
            self.extend_to(at)
            return
        self.clear()
        self._begin(view, at, None)

    def press_twice(self, view: TextView, at: QPoint) -> None:
        self._double_clicked.start()
        self._begin(view, at, QTextCursor.SelectionType.WordUnderCursor)

    def drag(self, at: QPoint) -> None:
        if self._anchor is None or self._pressed_at is None:
            return
        if not self._selected and (at - self._pressed_at).manhattanLength() < QApplication.startDragDistance() // 2:
            return
        self.extend_to(at)
        self.dragged.emit(at)

    def extend_to(self, at: QPoint) -> None:
        """Select from where it began to this place of the screen."""
        if self._anchor is None:
            return
        views = self._anchor.view.group.text_views()
        if self._anchor.view not in views:
            self.clear()
            return
        target = _view_at(views, at)
        local = views[target].mapFromGlobal(at)
        position = views[target].position_at(local)
        views[target].reveal(local)
        unit = self._anchor.unit
        span = (position, position) if unit is None else views[target].unit_at(position, unit)
        self._show(views, views.index(self._anchor.view), self._anchor.span, target, span)

    def release(self) -> bool:
        """Returns whether something is selected."""
        self._pressed_at = None
        clipboard = QGuiApplication.clipboard()
        text = self.text()
        if text and clipboard.supportsSelection():
            clipboard.setText(text, QClipboard.Mode.Selection)
        return bool(text)

    def show_menu(self, view: TextView, at: QPoint, href: str) -> None:
        menu = QMenu(view)
        menu.setObjectName("text_menu")
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(not self.is_empty)
        copy_link = menu.addAction(self.tr("Copy address")) if href else None
        menu.addSeparator()
        everything = menu.addAction(self.tr("Select all"))
        chosen = menu.exec(at)
        menu.deleteLater()
        if chosen is copy:
            self.copy()
        elif chosen is everything:
            self.select_all(view.group)
        elif chosen is not None and chosen is copy_link:
            QGuiApplication.clipboard().setText(href)

    def _begin(self, view: TextView, at: QPoint, unit: QTextCursor.SelectionType | None) -> None:
        position = view.position_at(view.mapFromGlobal(at))
        span = (position, position) if unit is None else view.unit_at(position, unit)
        self._anchor = _Anchor(view, span, unit)
        self._pressed_at = at
        self.began.emit()
        if unit is not None:
            self.extend_to(at)

    def _show(self, views: Sequence[TextView], first: int, start: Span, last: int, end: Span) -> None:
        """Select from `start` in one view to `end` in another, whichever stands first."""
        for view in self._selected:
            view.clear_selection()
        if (last, end) < (first, start):
            (first, start), (last, end) = (last, end), (first, start)
        self._selected = list(views[first : last + 1])
        for index, view in enumerate(self._selected, first):
            low = min(start[0], end[0]) if first == last else start[0]
            high = max(start[1], end[1]) if first == last else end[1]
            view.select(low if index == first else 0, high if index == last else view.length)


def _view_at(views: Sequence[TextView], at: QPoint) -> int:
    """The view at this height, or the nearest one above it."""
    nearest = 0
    for index, view in enumerate(views):
        if view.mapToGlobal(QPoint(0, 0)).y() > at.y():
            break
        nearest = index
    return nearest
