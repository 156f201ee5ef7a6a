"""The one passage that is edited in place: the editor over its row."""

from PySide6.QtCore import QObject, QRect, Signal

from gemma_desktop.ui.recordings.measured_list import MeasuredList
from gemma_desktop.ui.recordings.passage_delegate import PassageDelegate
from gemma_desktop.ui.recordings.passage_editor import PassageEditor, Said
from gemma_desktop.ui.recordings.passages_model import PassagesModel
from gemma_desktop.ui.theme import Theme

LEAST_STEPS = 16


class PassageEditing(QObject):
    """Opens an editor, keeps it over its row, and saves what is written there unless it is given up.

    Signals:
        said(Said): what the user made of a passage.
        play_requested: hear the passage that is edited, or be silent.
    """

    said = Signal(object)
    play_requested = Signal()

    def __init__(self, view: MeasuredList, model: PassagesModel, rows: PassageDelegate, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._passages = model
        self._rows = rows
        self._theme = theme
        self._editor: PassageEditor | None = None
        view.arranged.connect(self._place)
        theme.changed.connect(self.leave)

    @property
    def is_open(self) -> bool:
        return self._editor is not None

    @property
    def passage_id(self) -> str:
        """Of the passage that is edited; empty where none is."""
        return "" if self._editor is None else self._editor.passage.id

    def begin(self, passage_id: str, offset: int = -1) -> None:
        """offset: code points of the text before the cursor; -1 puts it at the end."""
        self.leave()
        row = self._passages.row_of(passage_id)
        if row < 0 or self._passages.index(row).data(PassagesModel.GrowsRole):
            return
        self._view.setCurrentIndex(self._passages.index(row))
        passage, two_columns = self._passages.passage_at(row), self._rows.look.two_columns
        editor = PassageEditor(passage, self._theme, self._view.viewport(), two_columns=two_columns)
        self._editor = editor
        self._rows.edited = passage_id
        editor.saved.connect(self._on_editor_saved)
        editor.cancelled.connect(self.give_up)
        editor.left.connect(self._on_editor_left)
        editor.play_requested.connect(self.play_requested)
        editor.height_changed.connect(self.fit)
        editor.deserted.connect(self.leave)
        self.fit()
        editor.show()
        self._view.bring_into_sight(row)
        editor.put_cursor(offset)

    def leave(self) -> None:
        """What was written there counts."""
        editor = self._close()
        if editor is not None:
            said = editor.said
            if (said.text, said.translation) != (editor.passage.text, editor.passage.translation):
                self.said.emit(said)

    def give_up(self) -> None:
        """The words stay as they were."""
        self._close()

    def fit(self) -> None:
        """Give the editor the height that its text needs, or what there is."""
        if self._editor is None:
            return
        room = self._view.viewport().height() - 2 * self._theme.space(2)
        width = self._rect(QRect(0, 0, self._view.viewport().width(), 0)).width()
        height = min(self._editor.height_for(width) + 4, max(room, self._theme.space(LEAST_STEPS)))
        if height != self._rows.edited_height or not self._editor.isVisible():
            self._rows.edited_height = height
            self._view.doItemsLayout()

    def _close(self) -> PassageEditor | None:
        editor, self._editor = self._editor, None
        if editor is None:
            return None
        self._rows.edited = ""
        focused = self._view.window().focusWidget()
        if focused is not None and editor.isAncestorOf(focused):
            self._view.setFocus()
        editor.hide()
        editor.deleteLater()
        self._view.doItemsLayout()
        return editor

    def _place(self) -> None:
        if self._editor is not None:
            row = self._passages.row_of(self._editor.passage.id)
            self._editor.setGeometry(self._rect(self._view.visualRect(self._passages.index(row))))

    def _rect(self, row: QRect) -> QRect:
        look, space = self._rows.look, self._theme.space
        at = QRect(look.gutter - space(1) - 1, 2, look.body_width + space(2) + 2, row.height() - 4)
        return self._rows.mirrored(at, row)

    def _on_editor_saved(self, said: Said) -> None:
        self.leave()
        if said.split_at >= 0:
            self.said.emit(said)

    def _on_editor_left(self, step: int) -> None:
        """On to the passage after it or before it."""
        row = self._passages.row_of(self.passage_id)
        self.leave()
        wanted = row + step
        if row >= 0 and 0 <= wanted < len(self._passages.passages()):
            self.begin(self._passages.passage_at(wanted).id, 0 if step > 0 else -1)
            if step < 0 and self._editor is not None:
                self._editor.focus_end()
