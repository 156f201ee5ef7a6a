"""The text of the open recording: read, heard, corrected and searched."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.recording.values import Passage
from gemma_desktop.session.recordings import Recordings
from gemma_desktop.session.transcript import Transcript
from gemma_desktop.ui.controls import Ground, Panel
from gemma_desktop.ui.recordings.find_bar import FindBar
from gemma_desktop.ui.recordings.passage_editor import Said
from gemma_desktop.ui.recordings.passage_menu import PassageMenu
from gemma_desktop.ui.recordings.passages_model import PassagesModel
from gemma_desktop.ui.recordings.passages_view import PassagesView
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme


class RecordingText(QWidget):
    """Follows the Transcript, and tells it what the user does to the words.

    Signals:
        play_requested(float): hear it from there, in seconds.
        filled: the first words are here, or the last ones are gone.
    """

    play_requested = Signal(float)
    filled = Signal()

    def __init__(self, recordings: Recordings, transcript: Transcript, theme: Theme) -> None:
        super().__init__()
        self._transcript = transcript
        self._find = FindBar(transcript, theme)
        self._passages = PassagesModel()
        self._passages.setParent(self)
        self.view = PassagesView(self._passages, theme)
        self._menu = PassageMenu(self.view, transcript, theme)
        bar = QHBoxLayout()
        space_out(bar, theme, margins=(2, 0, 2, 1))
        bar.addWidget(self._find)
        text = QHBoxLayout()
        space_out(text, theme, margins=(1.5, 0, 0, 0))
        text.addWidget(self.view)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=0)
        column.addLayout(bar)
        column.addWidget(Panel(Ground.LINE))
        column.addLayout(text, 1)
        transcript.passages_changed.connect(self._on_passages_changed)
        transcript.passage_changed.connect(self._on_passage_changed)
        recordings.passage_grew.connect(self._on_passage_grew)
        self._find.marked.connect(self.view.set_marked)
        self._find.went.connect(self.view.show_passage)
        self._find.closed.connect(self.view.setFocus)
        self._menu.play_requested.connect(self.play_requested)
        self.view.play_requested.connect(self.play_requested)
        self.view.said.connect(self._on_said)

    @property
    def is_filled(self) -> bool:
        """Whether there are words at all, or some are on their way."""
        return self._passages.rowCount() > 0

    def show_recording(self) -> None:
        """Another one is open now."""
        self.view.editing.leave()
        self._find.close_bar()
        self._passages.reset(self._transcript.passages())

    def end_growing(self) -> None:
        """Nothing is being written any more."""
        self._passages.set_growing(None)

    # --- what the keys mean ------------------------------------------------------------------------------------------

    def open_find(self) -> None:
        if self.is_filled:
            self._find.open_bar()

    def show_words(self, words: str) -> None:
        """Where a search of all recordings has found them."""
        self._find.show_words(words)

    def step_back(self) -> bool:
        """Returns whether something was open that is closed now."""
        if self.view.editing.is_open:
            self.view.editing.give_up()
            return True
        return self._find.close_bar()

    def next_unclear(self) -> None:
        """After the chosen passage; from the last one to the first."""
        unclear = self._transcript.unclear()
        if not unclear:
            return
        current = self.view.current()
        at = self._passages.row_of(current.id) if current is not None else -1
        later = [one for one in unclear if self._passages.row_of(one) > at]
        self.view.show_passage((later or unclear)[0])
        self.view.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Keys that mean the text wherever on the page the keyboard is; returns whether it is one."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Z if control and shift:
                self._transcript.redo()
            case Qt.Key.Key_Y if control:
                self._transcript.redo()
            case Qt.Key.Key_Z if control:
                self._transcript.undo()
            case Qt.Key.Key_J if control:
                self._menu.merge()
            case Qt.Key.Key_C if control:
                self._menu.copy()
            case Qt.Key.Key_F8:
                self.next_unclear()
            case _:
                return False
        return True

    # --- playing -----------------------------------------------------------------------------------------------------

    def show_playing(self, at_s: float, *, begins: bool) -> None:
        """Mark what is heard. begins: the user asked for it just now."""
        row = self._passages.row_at(at_s)
        self.view.show_playing(self._passages.passage_at(row).id if row >= 0 else "", begins=begins)

    def show_silence(self) -> None:
        self.view.show_playing("")

    def show_place(self, at_s: float) -> None:
        """Choose the words of that place."""
        row = self._passages.row_at(at_s)
        if row >= 0:
            self.view.show_passage(self._passages.passage_at(row).id)

    # --- news --------------------------------------------------------------------------------------------------------

    def _on_passages_changed(self) -> None:
        was_filled = self.is_filled
        self._passages.show_passages(self._transcript.passages())
        if self.is_filled != was_filled:
            self.filled.emit()

    def _on_passage_changed(self, passage_id: str) -> None:
        if passage := self._transcript.passage(passage_id):
            self._passages.show_passage(passage)

    def _on_passage_grew(self, recording_id: str, passage: Passage) -> None:
        recording = self._transcript.recording
        if recording is not None and recording.id == recording_id:
            was_filled = self.is_filled
            self._passages.set_growing(passage)
            if not was_filled:
                self.filled.emit()

    def _on_said(self, said: Said) -> None:
        self._transcript.edit(said.passage_id, text=said.text, translation=said.translation)
        if said.split_at >= 0:
            self._transcript.split(said.passage_id, said.split_at)
