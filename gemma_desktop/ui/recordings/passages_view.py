"""The text of a recording: hundreds of passages of which only what is in sight is laid out, and one can be edited."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame

from gemma_desktop.recording.values import Passage
from gemma_desktop.ui.recordings.letters import code_points, utf16
from gemma_desktop.ui.recordings.measured_list import MeasuredList
from gemma_desktop.ui.recordings.passage_editing import PassageEditing
from gemma_desktop.ui.recordings.passage_layout import Marked
from gemma_desktop.ui.recordings.passages_model import Index, PassagesModel
from gemma_desktop.ui.theme import Theme

STEP_S = 5.0


class PassagesView(MeasuredList):
    """Plays from where one clicks, edits in place, follows what is played unless the reader scrolled away.

    Signals:
        play_requested(float): hear it from there, in seconds.
        toggle_requested: Space: play or be silent.
        skip_requested(float): so many seconds on, or back.
        said(Said): what the user made of a passage.
        menu_requested(QPoint): for the chosen passages, there on the screen.
    """

    play_requested = Signal(float)
    toggle_requested = Signal()
    skip_requested = Signal(float)
    said = Signal(object)
    menu_requested = Signal(QPoint)

    def __init__(self, model: PassagesModel, theme: Theme) -> None:
        super().__init__(model, theme)
        self._is_following = True
        self._menu_offset = -1
        self._has_chosen = False
        self.editing = PassageEditing(self, model, self._rows, theme)
        self.setObjectName("recording_transcript")
        self.setAccessibleName(self.tr("Text of the recording"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self.editing.said.connect(self.said)
        self.editing.play_requested.connect(self._on_editing_play_requested)
        model.modelReset.connect(self._on_other_shown)

    # --- what others ask ---------------------------------------------------------------------------------------------

    def chosen(self) -> list[Passage]:
        """The chosen passages, in their order; where the keyboard is, if none are."""
        rows = sorted(index.row() for index in self.selectedIndexes() or [self.currentIndex()] if index.isValid())
        return [self._passages.passage_at(row) for row in rows]

    def current(self) -> Passage | None:
        index = self.currentIndex()
        return self._passages.passage_at(index.row()) if index.isValid() else None

    def take_choice(self) -> Passage | None:
        """What was chosen since this was asked last; None if nothing was."""
        has_chosen, self._has_chosen = self._has_chosen, False
        return self.current() if has_chosen else None

    @property
    def playing(self) -> str:
        """Id of the passage that is heard; empty while none is."""
        return self._rows.playing

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
        if row >= 0 and self._is_following and not self.editing.is_open:
            self.bring_into_sight(row)

    def show_passage(self, passage_id: str) -> None:
        """Choose it, and bring it into sight."""
        row = self._passages.row_of(passage_id)
        if row >= 0:
            self.setCurrentIndex(self._passages.index(row))
            self.bring_into_sight(row)

    def set_marked(self, marked: dict[str, tuple[Marked, ...]]) -> None:
        """What a search found; offsets in code points."""
        self._rows.marked = {
            passage_id: tuple(_in_utf16(mark, self._passages.passage_at(row)) for mark in marks)
            for passage_id, marks in marked.items()
            if (row := self._passages.row_of(passage_id)) >= 0
        }
        self.viewport().update()

    # --- following ---------------------------------------------------------------------------------------------------

    def bring_into_sight(self, row: int) -> None:
        """That is not the reader's doing: it is followed as before."""
        following = self._is_following
        super().bring_into_sight(row)
        self._is_following = following

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._has_chosen = current.isValid()

    def _on_moved(self, _value: int) -> None:
        if self._rows.playing:
            self._is_following = self.is_in_sight(self._passages.row_of(self._rows.playing))

    def _on_other_shown(self) -> None:
        self._rows.marked = {}
        self._rows.playing = ""
        self._is_following = True

    def _on_editing_play_requested(self) -> None:
        passage_id = self.editing.passage_id
        row = self._passages.row_of(passage_id)
        if row >= 0 and self._rows.playing != passage_id:
            self.play_requested.emit(self._passages.passage_at(row).start_s)
        else:
            self.toggle_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.editing.fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is written counts, also where the page or the window is closed."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.editing.leave()

    # --- mouse and keys ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.editing.leave()
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
            self.editing.begin(str(index.data(PassagesModel.IdRole)), self._offset_at(index, at))

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
                self.editing.begin(current.id)
            case Qt.Key.Key_Space if plain:
                self.toggle_requested.emit()
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
