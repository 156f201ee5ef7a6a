"""The recording that the page shows: its words, and what a person corrects in them."""

import uuid
from collections.abc import Callable, Container
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.recording import edits, finding
from gemma_desktop.recording.edits import Edit
from gemma_desktop.recording.finding import Match
from gemma_desktop.recording.values import Passage, PassageState, Recording
from gemma_desktop.session.edit_history import EditHistory, Step
from gemma_desktop.session.envelope_worker import EnvelopeRead, EnvelopeWorker
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.recording_chat import RecordingChat
from gemma_desktop.session.recording_keeper import Manuscript, RecordingKeeper
from gemma_desktop.session.recording_values import Question
from gemma_desktop.session.writing_queue import WritingQueue
from gemma_desktop.store.sounds import SoundFolder

if TYPE_CHECKING:
    from gemma_desktop.media.envelope import Envelope


class Transcript(QObject):
    """The open recording. One for the window; lives on the GUI thread and never blocks it.

    Everything that is done to the words here is saved at once and can be undone; passages that are written down
    meanwhile come in without disturbing it.

    Signals:
        opened: another recording is shown, or none.
        passages_changed: passages came, went, were split or merged: take all of passages().
        passage_changed(str): this passage has other words, another speaker or state.
        envelope_changed: the shown recording's envelope is there now.
        asked: a chat about the recording is open now: show it.
        undo_changed: can_undo or can_redo changed.
        noticed(Notice): for the notice bar.
    """

    opened = Signal()
    passages_changed = Signal()
    passage_changed = Signal(str)
    undo_changed = Signal()
    envelope_changed = Signal()
    asked = Signal()
    noticed = Signal(object)

    def __init__(
        self,
        keeper: RecordingKeeper,
        queue: WritingQueue,
        sounds: SoundFolder,
        envelopes: EnvelopeWorker,
        chat: RecordingChat,
        new_id: Callable[[], str] = lambda: uuid.uuid4().hex,
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._queue = queue
        self._sounds = sounds
        self._envelopes = envelopes
        self._envelope: Envelope | None = None
        self._chat = chat
        self._new_id = new_id
        self._manuscript: Manuscript | None = None
        self._histories: dict[str, EditHistory] = {}
        envelopes.read.connect(self._on_envelope_read, Qt.ConnectionType.QueuedConnection)
        chat.asked.connect(self.asked)
        chat.noticed.connect(self.noticed)
        keeper.edited.connect(self._on_keeper_edited)
        keeper.removed.connect(self._on_keeper_removed)
        queue.begun_again.connect(self._on_queue_begun_again)

    # --- what is shown -----------------------------------------------------------------------------------------

    def open(self, recording_id: str) -> None:
        """Show this recording; nothing where it cannot be read."""
        if self._manuscript is not None and recording_id == self._manuscript.recording_id:
            return
        try:
            found = self._keeper.get(recording_id) is not None
            self._manuscript = self._keeper.manuscript(recording_id) if found else None
        except StorageTrouble as trouble:
            self._manuscript = None
            self.noticed.emit(notice_of(trouble))
        self._tell_opened()

    def close(self) -> None:
        """Show none."""
        self._manuscript = None
        self._tell_opened()

    def hurry(self) -> None:
        """The application ends: no waveform is wanted any more."""
        self._envelopes.want("")

    def _tell_opened(self) -> None:
        recording = self.recording
        self._envelope = None
        self._envelopes.want(recording.sound if recording is not None else "")
        self.opened.emit()
        self.undo_changed.emit()

    @property
    def recording(self) -> Recording | None:
        """As it is now; None while none is shown."""
        return None if self._manuscript is None else self._keeper.get(self._manuscript.recording_id)

    @property
    def sound(self) -> Path | None:
        """The WAV file, for playing."""
        recording = self.recording
        return None if recording is None else self._sounds.path(recording.sound)

    @property
    def envelope(self) -> "Envelope | None":
        """What the waveform is painted from; None until `envelope_changed`, and where there is none to be had."""
        return self._envelope

    def passages(self) -> tuple[Passage, ...]:
        """In the order of their times, which never overlap."""
        return () if self._manuscript is None else self._manuscript.passages

    def passage(self, passage_id: str) -> Passage | None:
        return None if self._manuscript is None else self._manuscript.find(passage_id)

    def unclear(self) -> list[str]:
        """Ids of the passages that may not be what was said."""
        return [passage.id for passage in self.passages() if passage.state is PassageState.UNCLEAR]

    def speakers(self) -> list[str]:
        """The names that were given, by their first appearance."""
        return list(dict.fromkeys(passage.speaker for passage in self.passages() if passage.speaker))

    def ask_about(self, question: Question) -> None:
        """Open a new chat that knows what was said, as far as the model's context allows, and ask this in it.

        With Question.OWN nothing is asked yet: the user does.
        """
        recording = self.recording
        if recording is not None:
            self._chat.ask(recording, self.passages(), question)

    # --- correcting --------------------------------------------------------------------------------------------

    def edit(self, passage_id: str, *, text: str | None = None, translation: str | None = None) -> None:
        """Other words; None leaves what is there. Line ends become spaces."""
        passage = self.passage(passage_id)
        if passage is not None:
            self._do(edits.reworded(passage, text=text, translation=translation))

    def mark_clear(self, passage_ids: Container[str]) -> None:
        """Those of them that are unclear are right as they stand."""
        self._do(edits.cleared(self._among(passage_ids)))

    def split(self, passage_id: str, offset: int) -> None:
        """Cut it at the word boundary nearest to this place in its text; nothing at its ends."""
        passage = self.passage(passage_id)
        if passage is not None:
            self._do(edits.split(passage, offset, self._new_id()))

    def merge(self, passage_ids: Container[str]) -> None:
        """The first of them and all up to the last of them into one; a single one with its next."""
        passages = self.passages()
        places = [place for place, passage in enumerate(passages) if passage.id in passage_ids]
        if places:
            self._do(edits.merged(passages[places[0] : max(places[-1], places[0] + 1) + 1]))

    def give_speaker(self, passage_ids: Container[str], speaker: str) -> None:
        """Who says these; empty is nobody in particular."""
        self._do(edits.speaker_given(self._among(passage_ids), speaker))

    def rename_speaker(self, old: str, new: str) -> None:
        """In every passage."""
        self._do(edits.speaker_renamed(self.passages(), old, new))

    # --- finding -----------------------------------------------------------------------------------------------

    def find(self, text: str, *, match_case: bool = False) -> list[Match]:
        """Every place where this stands in texts and translations, in their order."""
        return finding.found(self.passages(), text, match_case=match_case)

    def replace(self, match: Match, by: str) -> None:
        """Put other words in the place of what find() found."""
        passage = self.passage(match.passage_id)
        if passage is not None:
            self._do(finding.replaced(passage, match, by))

    def replace_all(self, find: str, by: str, *, match_case: bool = False) -> int:
        """Everywhere, as one step to undo. Returns how many places that were."""
        edit, count = finding.all_replaced(self.passages(), find, by, match_case=match_case)
        self._do(edit)
        return count

    # --- undoing -----------------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        return self._history is not None and self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history is not None and self._history.can_redo

    def undo(self) -> None:
        """Take the last step back; also that a recording was written down again."""
        if self._history is not None and (step := self._history.take_done()) is not None:
            self._history.put_undone(self._taken_back(step))
            self.undo_changed.emit()

    def redo(self) -> None:
        if self._history is not None and (step := self._history.take_undone()) is not None:
            self._history.put_done(self._taken_back(step))
            self.undo_changed.emit()

    @property
    def _history(self) -> EditHistory | None:
        if self._manuscript is None:
            return None
        return self._histories.setdefault(self._manuscript.recording_id, EditHistory())

    def _among(self, passage_ids: Container[str]) -> list[Passage]:
        return [passage for passage in self.passages() if passage.id in passage_ids]

    def _do(self, edit: Edit) -> None:
        if self._manuscript is None or self._history is None or edit.is_nothing:
            return
        self._keeper.edit(self._manuscript, edit)
        self._history.add(Step(edit))
        self.undo_changed.emit()

    def _taken_back(self, step: Step) -> Step:
        """Undo the step; returns what undoes that."""
        manuscript, recording = self._manuscript, self.recording
        if manuscript is None or recording is None:
            return step
        if step.before is None:
            edit = step.edit.inverse()
            self._keeper.edit(manuscript, edit)
            return Step(edit)
        # All that was heard since goes too; a person's own words were there before, and stay.
        heard = tuple(one for one in manuscript.passages if one.state is not PassageState.EDITED)
        edit = Edit(heard, step.edit.removed)
        self._queue.bring_back(manuscript, edit, step.before)
        return Step(edit, recording)

    # --- news --------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_envelope_read(self, read: EnvelopeRead) -> None:
        recording = self.recording
        if recording is not None and recording.sound == read.sound:
            self._envelope = read.envelope
            self.envelope_changed.emit()

    @Slot(str, object)
    def _on_keeper_edited(self, recording_id: str, edit: Edit) -> None:
        if self._manuscript is None or recording_id != self._manuscript.recording_id:
            return
        if edit.changes_order:
            self.passages_changed.emit()
        else:
            for passage in edit.put:
                self.passage_changed.emit(passage.id)

    @Slot(str)
    def _on_keeper_removed(self, recording_id: str) -> None:
        if self._manuscript is not None and recording_id == self._manuscript.recording_id:
            self.close()

    @Slot(str, object)
    def _on_queue_begun_again(self, recording_id: str, step: Step) -> None:
        self._histories.setdefault(recording_id, EditHistory()).add(step)
        self.undo_changed.emit()
