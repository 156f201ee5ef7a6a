"""A long list of rows that are laid out as they come into sight, and never jump while heights become exact."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView

from gemma_desktop.ui.recordings.passage_delegate import PassageDelegate
from gemma_desktop.ui.recordings.passages_model import PassagesModel
from gemma_desktop.ui.theme import Theme

AHEAD_AT_A_TIME = 12
"""Passages that are measured at a time while nothing else is to do: 3 ms."""


@dataclass(frozen=True)
class Anchor:
    """A passage that stays where it is while heights change. top: below the upper edge of the view, or above."""

    passage_id: str
    top: int
    height: int


class MeasuredList(QListView):
    """Passages with heights that are estimated until they are seen: 700 exact ones would take 0.2 s at every width.

    The passage at the upper edge stays where it is when heights above it turn out other than thought, and when the
    width changes. A reader at the end stays at the end while more is written.

    Signals:
        arranged: rows may be in other places now.
    """

    arranged = Signal()

    def __init__(self, model: PassagesModel, theme: Theme) -> None:
        super().__init__()
        self._passages = model
        self._theme = theme
        self._rows = PassageDelegate(model, theme, self)
        self._is_arranging = False
        self._stays_at_end = False
        self._ahead = QTimer(self)
        self._ahead.setInterval(0)
        self._ahead.timeout.connect(self._on_ahead_timeout)
        self._ahead_row, self._ahead_moved = 0, False
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(self._on_data_changed)
        model.rowsInserted.connect(self._on_rows_inserted)
        theme.changed.connect(self._on_theme_changed)

    def is_in_sight(self, row: int) -> bool:
        rect = self.visualRect(self._passages.index(row)) if row >= 0 else QRect()
        return rect.intersects(self.viewport().rect())

    def doItemsLayout(self) -> None:
        """Around the passage at the top, which stays where it is."""
        if self._is_arranging:
            return
        anchor = self._anchor()
        self._is_arranging = True
        self._rows.set_room(self._room, is_translated=self._is_translated())
        super().doItemsLayout()
        self._hold(anchor)
        while self._measure_sight():
            super().doItemsLayout()
            self._hold(anchor)
        if self._stays_at_end:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
            self._stays_at_end = self._measure_sight()
        self._is_arranging = False
        self.arranged.emit()
        if not self._ahead.isActive():
            self._ahead_row, self._ahead_moved = 0, False
            self._ahead.start()

    @property
    def _room(self) -> int:
        """Width of a row, the same whether there is a bar or not: its coming would change every height."""
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _is_translated(self) -> bool:
        return any(passage.translation for passage in self._passages.passages()[:50])

    def _anchor(self) -> Anchor | None:
        """The passage at the upper edge; None at the very beginning."""
        index = self.indexAt(QPoint(self._room // 2, 0))
        if not index.isValid() or self.verticalScrollBar().value() == 0:
            return None
        rect = self.visualRect(index)
        return Anchor(str(index.data(PassagesModel.IdRole)), rect.top(), rect.height())

    def _hold(self, anchor: Anchor | None) -> None:
        """Bring it back to the upper edge; the same share of it is above, where its height is another one."""
        row = -1 if anchor is None else self._passages.row_of(anchor.passage_id)
        if anchor is None or row < 0:
            return
        rect = self.visualRect(self._passages.index(row))
        wanted = round(anchor.top * rect.height() / anchor.height) if anchor.height else 0
        if rect.top() != wanted:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + rect.top() - wanted)

    def _measure_sight(self) -> bool:
        """Make the heights of what is in sight exact; returns whether one is another than it was thought to be."""
        has_moved = False
        index = self.indexAt(QPoint(self.viewport().width() // 2, 0))
        row = index.row() if index.isValid() else 0
        y = self.visualRect(self._passages.index(row)).top() if self._passages.rowCount() else 0
        while row < self._passages.rowCount() and y < self.viewport().height():
            passage = self._passages.passage_at(row)
            if not self._rows.is_exact(passage.id):
                has_moved |= self._rows.measure(passage)
            y += self._rows.height_of(passage)
            row += 1
        return has_moved

    def _on_ahead_timeout(self) -> None:
        """Measure what is out of sight while nothing else is to do, and lay out once when all are."""
        last = min(self._ahead_row + AHEAD_AT_A_TIME, self._passages.rowCount())
        for row in range(self._ahead_row, last):
            passage = self._passages.passage_at(row)
            if not self._rows.is_exact(passage.id):
                self._ahead_moved |= self._rows.measure(passage)
        self._ahead_row = last
        if last >= self._passages.rowCount():
            moved, self._ahead_moved = self._ahead_moved, False
            if moved:
                self.doItemsLayout()  # begins the timer's round anew, which then finds nothing
            else:
                self._ahead.stop()

    def _on_scrolled(self, _value: int) -> None:
        if self._is_arranging:
            return
        if self._measure_sight():
            self.doItemsLayout()
        else:
            self.arranged.emit()

    def bring_into_sight(self, row: int) -> None:
        """With some room around it; one that is higher than the view, at its beginning."""
        for _ in range(2):  # what comes into sight is measured, and may be higher than it was thought to be
            rect = self.visualRect(self._passages.index(row))
            edge, room = self._theme.space(4), self.viewport().height()
            if rect.top() < edge or rect.height() > room - 2 * edge:
                moved = rect.top() - edge
            else:
                moved = max(0, rect.bottom() + edge - room)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()

    # --- what changes ------------------------------------------------------------------------------------------------

    def _on_reset(self) -> None:
        self._rows.forget()
        self.scrollToTop()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Rows move only where a height is another one, and once for all that change at a time."""
        moved = False
        for row in range(first.row(), last.row() + 1):
            passage = self._passages.passage_at(row)
            before = self._rows.height_of(passage)
            self._rows.forget(passage.id)
            self._rows.measure(passage)
            moved |= self._rows.height_of(passage) != before
        if moved:
            self._note_end()
            self.scheduleDelayedItemsLayout()

    def _on_rows_inserted(self, _parent: QModelIndex, _first: int, last: int) -> None:
        if last == self._passages.rowCount() - 1:
            self._note_end()

    def _note_end(self) -> None:
        """A reader who is at the end stays there while more is written, unless something is played or edited."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 2 and bar.maximum() > 0
        self._stays_at_end |= at_end and not self._rows.playing and not self._rows.edited

    def _on_theme_changed(self) -> None:
        self._rows.restyle()
        self.scheduleDelayedItemsLayout()
