"""The text of a recording: hundreds of passages of which only what is in sight is laid out, and one can be edited."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from gemma_desktop.recording.values import Passage
from gemma_desktop.ui.recordings.letters import code_points, utf16
from gemma_desktop.ui.recordings.passage_delegate import PassageDelegate
from gemma_desktop.ui.recordings.passage_editor import PassageEditor, Said
from gemma_desktop.ui.recordings.passage_layout import Marked
from gemma_desktop.ui.recordings.passages_model import PassagesModel
from gemma_desktop.ui.theme import Theme

AHEAD_AT_A_TIME = 12
"""Passages that are measured at a time while nothing else is to do: 3 ms."""
STEP_S = 5.0
LEAST_EDITOR_STEPS = 16


@dataclass(frozen=True)
class Anchor:
    """A passage that stays where it is while heights change. top: below the upper edge of the view, or above."""

    passage_id: str
    top: int
    height: int


class PassagesView(QListView):
    """Plays from where one clicks, edits in place, follows what is played unless the reader scrolled away.

    Signals:
        play_requested(float): hear it from there, in seconds.
        pause_requested: play or be silent.
        skip_requested(float): so many seconds on, or back.
        said(Said): what the user made of a passage.
        menu_requested(QPoint): for the chosen passages, there on the screen.
    """

    play_requested = Signal(float)
    pause_requested = Signal()
    skip_requested = Signal(float)
    said = Signal(object)
    menu_requested = Signal(QPoint)

    def __init__(self, model: PassagesModel, theme: Theme) -> None:
        super().__init__()
        self._passages = model
        self._theme = theme
        self._rows = PassageDelegate(model, theme, self)
        self._editor: PassageEditor | None = None
        self._is_arranging = False
        self._is_following = True
        self._stays_at_end = False
        self._menu_offset = -1
        self._ahead = QTimer(self)
        self._ahead.setInterval(0)
        self._ahead.timeout.connect(self._on_ahead_timeout)
        self._ahead_row, self._ahead_moved = 0, False
        self.setObjectName("recording_transcript")
        self.setAccessibleName(self.tr("Text of the recording"))
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(self._on_data_changed)
        model.rowsInserted.connect(self._on_rows_inserted)
        theme.changed.connect(self._on_theme_changed)

    # --- what others ask ---------------------------------------------------------------------------------------------

    @property
    def is_editing(self) -> bool:
        return self._editor is not None

    def chosen(self) -> list[Passage]:
        """The chosen passages, in their order; where the keyboard is, if none are."""
        rows = sorted(index.row() for index in self.selectedIndexes() or [self.currentIndex()] if index.isValid())
        return [self._passages.passage_at(row) for row in rows]

    def current(self) -> Passage | None:
        index = self.currentIndex()
        return self._passages.passage_at(index.row()) if index.isValid() else None

    @property
    def menu_offset(self) -> int:
        """Code points of the text before the place where the menu was asked for; -1 if it was not on the text."""
        return self._menu_offset

    def show_playing(self, passage_id: str, *, begins: bool = False) -> None:
        """Mark it, and follow. begins: the reader asked for it just now, so follow wherever the page is."""
        before, self._rows.playing = self._rows.playing, passage_id
        if begins:
            self._is_following = True
        if before == passage_id and not begins:
            return
        for row in (self._passages.row_of(before), self._passages.row_of(passage_id)):
            if row >= 0:
                self.update(self._passages.index(row))
        row = self._passages.row_of(passage_id)
        if row >= 0 and self._is_following and self._editor is None:
            self._bring_into_sight(row)

    def show_passage(self, passage_id: str) -> None:
        """Choose it, and bring it into sight."""
        row = self._passages.row_of(passage_id)
        if row >= 0:
            self.setCurrentIndex(self._passages.index(row))
            self._bring_into_sight(row)

    def set_marked(self, marked: dict[str, tuple[Marked, ...]]) -> None:
        """What a search found; offsets in code points."""
        self._rows.marked = {
            passage_id: tuple(_in_utf16(mark, self._passages.passage_at(row)) for mark in marks)
            for passage_id, marks in marked.items()
            if (row := self._passages.row_of(passage_id)) >= 0
        }
        self.viewport().update()

    def edit_passage(self, passage_id: str, offset: int = -1) -> None:
        """offset: code points of the text before the cursor; -1 puts it at the end."""
        self.leave_editor()
        row = self._passages.row_of(passage_id)
        if row < 0 or self._passages.index(row).data(PassagesModel.GrowsRole):
            return
        self.setCurrentIndex(self._passages.index(row))
        passage = self._passages.passage_at(row)
        editor = PassageEditor(passage, self._theme, self.viewport(), two_columns=self._rows.look.two_columns)
        self._editor = editor
        self._rows.edited = passage_id
        editor.saved.connect(self._on_editor_saved)
        editor.cancelled.connect(self._on_editor_cancelled)
        editor.left.connect(self._on_editor_left)
        editor.play_requested.connect(self._on_editor_play_requested)
        editor.height_changed.connect(self._on_editor_height_changed)
        editor.deserted.connect(self.leave_editor)
        self._on_editor_height_changed()
        editor.show()
        self._bring_into_sight(row)
        editor.put_cursor(offset)

    def leave_editor(self, *, save: bool = True) -> None:
        """What was written there counts, unless the user gave it up."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        self._rows.edited = ""
        had_keyboard = editor.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        editor.hide()
        editor.deleteLater()
        if had_keyboard:
            self.setFocus()
        said = editor.said
        if save and (said.text, said.translation) != (editor.passage.text, editor.passage.translation):
            self.said.emit(said)
        self.doItemsLayout()

    # --- laying out --------------------------------------------------------------------------------------------------

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
        self._place_editor()
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
            self._place_editor()
        if self._rows.playing:
            self._is_following = self._is_in_sight(self._passages.row_of(self._rows.playing))

    def _is_in_sight(self, row: int) -> bool:
        rect = self.visualRect(self._passages.index(row)) if row >= 0 else QRect()
        return rect.intersects(self.viewport().rect())

    def _bring_into_sight(self, row: int) -> None:
        """With some room around it; one that is higher than the view, at its beginning."""
        for _ in range(2):  # what comes into sight is measured, and may be higher than it was thought to be
            rect = self.visualRect(self._passages.index(row))
            edge, room = self._theme.space(4), self.viewport().height()
            if rect.top() < edge or rect.height() > room - 2 * edge:
                moved = rect.top() - edge
            else:
                moved = max(0, rect.bottom() + edge - room)
            following = self._is_following
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)
            self._is_following = following

    def _place_editor(self) -> None:
        if self._editor is None:
            return
        row = self._passages.row_of(self._editor.passage.id)
        rect = self.visualRect(self._passages.index(row))
        self._editor.setGeometry(self._editor_rect(rect))

    def _editor_rect(self, row: QRect) -> QRect:
        look, space = self._rows.look, self._theme.space
        at = QRect(look.gutter - space(1) - 1, 2, look.body_width + space(2) + 2, row.height() - 4)
        return self._rows.mirrored(at, row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            if self._editor is not None:
                self._on_editor_height_changed()
            self.doItemsLayout()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is written counts, also where the page or the window is closed."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.leave_editor()

    def _on_reset(self) -> None:
        self._rows.forget()
        self._rows.marked = {}
        self._rows.playing = ""
        self._is_following = True
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
        self._stays_at_end |= at_end and not self._rows.playing and self._editor is None

    def _on_theme_changed(self) -> None:
        self._rows.forget()
        self.leave_editor()
        self.scheduleDelayedItemsLayout()

    # --- the editor --------------------------------------------------------------------------------------------------

    def _on_editor_height_changed(self) -> None:
        editor = self._editor
        if editor is None:
            return
        room = self.viewport().height() - 2 * self._theme.space(2)
        wanted = editor.height_for(self._editor_rect(QRect(0, 0, self.viewport().width(), 0)).width()) + 4
        height = min(wanted, max(room, self._theme.space(LEAST_EDITOR_STEPS)))
        if height != self._rows.edited_height or self.sender() is not editor:
            self._rows.edited_height = height
            self.doItemsLayout()

    def _on_editor_saved(self, said: Said) -> None:
        changed = self._editor is not None and said.split_at >= 0
        self.leave_editor()
        if changed:
            self.said.emit(said)

    def _on_editor_cancelled(self) -> None:
        self.leave_editor(save=False)

    def _on_editor_left(self, step: int) -> None:
        """On to the passage after it or before it."""
        if self._editor is None:
            return
        row = self._passages.row_of(self._editor.passage.id)
        self.leave_editor()
        wanted = row + step
        if 0 <= wanted < len(self._passages.passages()):
            self.edit_passage(self._passages.passage_at(wanted).id, 0 if step > 0 else -1)
            if step < 0 and self._editor is not None:
                self._editor.focus_end()

    def _on_editor_play_requested(self) -> None:
        if self._editor is not None and self._rows.playing != self._editor.passage.id:
            self.play_requested.emit(self._editor.passage.start_s)
        else:
            self.pause_requested.emit()

    # --- mouse and keys ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leave_editor()
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid():
            return
        if event.button() == Qt.MouseButton.LeftButton and self._more_rect(index).contains(at):
            self._ask_for_menu(index, event.globalPosition().toPoint(), at=None)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, and not the end of choosing several."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if (
            event.button() == Qt.MouseButton.LeftButton
            and not event.modifiers()
            and index.isValid()
            and len(self.selectedIndexes()) == 1
            and not self._more_rect(index).contains(at)
        ):
            self.play_requested.emit(self._second_at(index, at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and not self._more_rect(index).contains(at):
            self.edit_passage(str(index.data(PassagesModel.IdRole)), self._offset_at(index, at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        over = index.isValid() and self._more_rect(index).contains(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2 if current is not None and plain:
                self.edit_passage(current.id)
            case Qt.Key.Key_Space if plain:
                if current is not None and current.id != self._rows.playing:
                    self.play_requested.emit(current.start_s)
                else:
                    self.pause_requested.emit()
            case Qt.Key.Key_Left | Qt.Key.Key_Right if plain:
                forward = (event.key() == Qt.Key.Key_Right) == self.isLeftToRight()
                self.skip_requested.emit(STEP_S if forward else -STEP_S)
            case _ if event.matches(QKeySequence.StandardKey.Copy):
                event.ignore()  # the page's, which knows how a passage is written
            case _ if event.text() and plain and event.text().isprintable():
                event.ignore()  # letters are not to jump about
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            rect = self.visualRect(index)
            place = self.viewport().mapToGlobal(
                rect.topLeft() + QPoint(self._rows.look.gutter, self._rows.look.line_px)
            )
            self._ask_for_menu(index, place if by_key else event.globalPos(), at=None if by_key else event.pos())

    def _ask_for_menu(self, index: QModelIndex, place: QPoint, *, at: QPoint | None) -> None:
        """at: where on the passage it was asked for, if on its words."""
        if index not in self.selectedIndexes():
            self.setCurrentIndex(index)
        self._menu_offset = -1 if at is None else self._offset_at(index, at)
        self.menu_requested.emit(place)

    def _more_rect(self, index: QModelIndex) -> QRect:
        return self._rows.more_rect(self.visualRect(index))

    def _offset_at(self, index: QModelIndex, at: QPoint) -> int:
        """Code points of the text before that place; -1 where it is not on the text."""
        passage = self._passages.passage_at(index.row())
        layout = self._rows.layout_of(passage)
        inside = self._rows.in_row(at, self.visualRect(index))
        if not layout.text_at.contains(inside):
            return -1
        return code_points(passage.text, layout.text_offset(inside))

    def _second_at(self, index: QModelIndex, at: QPoint) -> float:
        """When that place is said, by its share of the letters; a click beside the words is their beginning."""
        passage = self._passages.passage_at(index.row())
        layout = self._rows.layout_of(passage)
        inside = self._rows.in_row(at, self.visualRect(index))
        if not (layout.text_at.contains(inside) or layout.translation_at.contains(inside)):
            return passage.start_s
        return passage.start_s + layout.share_at(inside) * (passage.end_s - passage.start_s)


def _in_utf16(mark: Marked, passage: Passage) -> Marked:
    text = passage.translation if mark.in_translation else passage.text
    start = utf16(text, mark.start)
    return replace(mark, start=start, length=utf16(text, mark.start + mark.length) - start)
