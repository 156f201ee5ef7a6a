"""Which recordings are to be written down, in which order, and where that stands."""

import time
from collections.abc import Callable
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.errors import EngineTrouble, GemmaDesktopError, StorageTrouble
from gemma_desktop.recording.edits import Edit, free_of
from gemma_desktop.recording.values import JobState, Passage, PassageState, Recording, SpeechWish
from gemma_desktop.session.edit_history import Step
from gemma_desktop.session.engine_jobs import Began, Ended, JobReport, TranscribeJob, Wrote
from gemma_desktop.session.engine_queue import EngineQueue
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.notices import notice_of, sentence_of
from gemma_desktop.session.recording_keeper import Manuscript, RecordingKeeper
from gemma_desktop.session.values import ModelStatusKind
from gemma_desktop.session.writing_notices import no_ears, no_speech, not_to_its_end
from gemma_desktop.session.writing_run import Pace, WritingRun
from gemma_desktop.speech.events import LanguageFound, PassageGrew, PassageWritten, Passed, SpeechEvent
from gemma_desktop.store.sounds import SoundFolder
from gemma_desktop.texts import say

MOST_TRIES: Final = 3
"""So often is a place in a recording tried at which the engine ends, before the recording fails."""


class WritingQueue(QObject):
    """Writes one recording down after another, in the background of whatever else is asked of the engine.

    The recordings themselves hold their places (Recording.job, queued_at), so that the next start goes on. Each
    passage is saved together with how far the recording is heard: whatever ends the application, none is lost, and at
    most one is heard again. Lives on the GUI thread.

    Signals:
        grew(str, Passage): the passage that is being written, while it is made.
        written(str, Passage): it is finished and saved.
        begun_again(str, Step): what was written of this recording went, to be written anew; the step brings it back.
        finished(str): this recording is written down to its end.
        place_changed(str): place() of this recording is another one.
        noticed(Notice): why one cannot be written down, or that nothing was heard.
    """

    grew = Signal(str, object)
    written = Signal(str, object)
    begun_again = Signal(str, object)
    finished = Signal(str)
    place_changed = Signal(str)
    noticed = Signal(object)

    def __init__(
        self,
        keeper: RecordingKeeper,
        models: ModelShelf,
        engine: EngineQueue,
        sounds: SoundFolder,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._models = models
        self._engine = engine
        self._sounds = sounds
        self._clock = clock
        self._run: WritingRun | None = None
        self._order: list[str] = []
        self._deaf: set[str] = set()  # failed because the model has no ears
        self._stranded: set[str] = set()  # failed because the engine waits until the user wants it again
        self._tries: dict[str, tuple[float, int]] = {}  # by recording: where the engine ended, and how often
        self._pace = Pace()
        self._is_closed = False
        keeper.added.connect(self._go_on)
        keeper.removed.connect(self._go_on)
        models.current_changed.connect(self._on_models_current_changed)
        engine.restart_wanted.connect(self._on_engine_restart_wanted)
        engine.reported.connect(self._on_engine_reported)

    def start(self) -> None:
        """Go on with what waited when the application ended."""
        self._go_on()

    def close(self) -> None:
        """The application ends: what is being written down waits for the next start."""
        self._is_closed = True

    # --- what waits --------------------------------------------------------------------------------------------

    def waiting(self) -> list[str]:
        """Ids in the order in which they are written down; the first one is, as far as the engine has time."""
        waiting = [one for one in self._keeper.all() if one.job is JobState.WAITING]
        return [one.id for one in sorted(waiting, key=lambda one: one.queued_at)]

    def place(self, recording_id: str) -> int:
        """-1 if it is not to be written down."""
        return self._order.index(recording_id) if recording_id in self._order else -1

    def remaining_s(self, recording_id: str) -> float | None:
        """How long it takes once it is its turn; None while nobody knows."""
        recording = self._keeper.get(recording_id)
        return None if recording is None else self._pace.needed_s(recording.duration_s - recording.heard_s)

    # --- what the user does ------------------------------------------------------------------------------------

    def write_down(self, recording_id: str, wish: SpeechWish) -> None:
        """From the beginning. A person's own words stay; what was heard before goes, and `begun_again` is said."""
        recording = self._keeper.get(recording_id)
        if recording is None:
            return
        try:
            manuscript = self._keeper.manuscript(recording_id)
        except StorageTrouble as trouble:
            self.noticed.emit(notice_of(trouble))
            return
        self._drop(recording_id)
        edit = Edit(removed=tuple(one for one in manuscript.passages if one.state is not PassageState.EDITED))
        again = msgspec.structs.replace(
            recording,
            wish=wish,
            language=wish.language,
            job=JobState.WAITING,
            heard_s=0.0,
            trouble="",
            queued_at=self._clock(),
        )
        self._tries.pop(recording_id, None)
        self._keeper.edit(manuscript, edit, again)
        if edit.removed:
            self.begun_again.emit(recording_id, Step(edit, recording))
        self._go_on()

    def pause(self, recording_id: str) -> None:
        recording = self._keeper.get(recording_id)
        if recording is not None and recording.job is JobState.WAITING:
            self._set_job(recording, JobState.PAUSED)

    def resume(self, recording_id: str) -> None:
        recording = self._keeper.get(recording_id)
        if recording is not None and recording.job not in (JobState.WAITING, JobState.DONE):
            self._tries.pop(recording_id, None)
            self._set_job(msgspec.structs.replace(recording, queued_at=self._clock()), JobState.WAITING)

    def stop(self, recording_id: str) -> None:
        """Out of the queue; what is written so far stays, and resume() goes on from there all the same."""
        recording = self._keeper.get(recording_id)
        if recording is not None and recording.job in (JobState.WAITING, JobState.PAUSED, JobState.FAILED):
            self._set_job(recording, JobState.NONE)

    def move(self, recording_id: str, step: int) -> None:
        """One place towards the front (-1) or the end (+1)."""
        waiting = self.waiting()
        if recording_id not in waiting or not 0 <= (other_place := waiting.index(recording_id) + step) < len(waiting):
            return
        one, other = self._keeper.get(recording_id), self._keeper.get(waiting[other_place])
        if one is not None and other is not None:
            self._keeper.put(msgspec.structs.replace(one, queued_at=other.queued_at))
            self._keeper.put(msgspec.structs.replace(other, queued_at=one.queued_at))
            self._go_on()

    def bring_back(self, manuscript: Manuscript, edit: Edit, before: Recording) -> None:
        """Undo that a recording was written down again: its words and its job as they were; what ran is paused now."""
        recording = self._keeper.get(manuscript.recording_id)
        if recording is None:
            return
        self._drop(recording.id)
        changed = msgspec.structs.replace(
            recording,
            wish=before.wish,
            language=before.language,
            job=JobState.PAUSED if before.job is JobState.WAITING else before.job,
            heard_s=before.heard_s,
            trouble=before.trouble,
        )
        self._keeper.edit(manuscript, edit, changed)
        self._go_on()

    def _set_job(self, recording: Recording, job: JobState, trouble: str = "") -> None:
        self._deaf.discard(recording.id)
        self._stranded.discard(recording.id)
        self._keeper.put(msgspec.structs.replace(recording, job=job, trouble=trouble))
        self._go_on()

    # --- the engine --------------------------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        """Have the first one written down that waits, and no other."""
        self._tell_places()
        first = self._order[0] if self._order else None
        if self._run is not None:
            if self._run.recording_id != first:
                self._end_run()
            return
        info = self._models.info
        if first is None or info is None or self._is_closed:
            return
        if not info.takes_audio:
            if self._models.status.kind is not ModelStatusKind.LOADING:  # of one that may hear
                self._fail_for_want_of_ears()
            return
        recording = self._keeper.get(first)
        assert recording is not None
        try:
            manuscript, sound = self._keeper.manuscript(first), self._sounds.path(recording.sound)
        except (StorageTrouble, ValueError) as error:
            self._set_job(recording, JobState.FAILED, say("What is written of it cannot be read. The log says why."))
            if isinstance(error, GemmaDesktopError):
                self.noticed.emit(notice_of(error))
            return
        job_id = self._engine.next_id()
        self._run = WritingRun(job_id, manuscript, recording.heard_s)
        self._engine.submit(TranscribeJob(job_id, first, sound, recording.wish, recording.heard_s, recording.language))

    def _drop(self, recording_id: str) -> None:
        """Nothing more is wanted of the run over this recording, not even what it has just said."""
        if self._run is not None and self._run.recording_id == recording_id:
            self._run.is_stale = True
            self._end_run()

    def _end_run(self) -> None:
        if self._run is not None and self._run.is_wanted:
            self._run.is_wanted = False
            self._engine.cancel(self._run.job_id)

    def _tell_places(self) -> None:
        before, self._order = self._order, self.waiting()
        places = {one: place for place, one in enumerate(before)}
        for place, one in enumerate(self._order):
            if places.pop(one, -1) != place:
                self.place_changed.emit(one)
        for one in places:
            self.place_changed.emit(one)

    @Slot()
    def _on_models_current_changed(self) -> None:
        info = self._models.info
        if info is not None and info.takes_audio:
            for recording_id in sorted(self._deaf):
                self.resume(recording_id)
        self._go_on()

    @Slot()
    def _on_engine_restart_wanted(self) -> None:
        for recording_id in sorted(self._stranded):
            self.resume(recording_id)

    @Slot(object)
    def _on_engine_reported(self, report: JobReport) -> None:
        run = self._run
        if run is None or report.job_id != run.job_id:
            return
        match report.event:
            case Began():
                run.began_at = self._clock()
            case Wrote(event=event):
                if not run.is_stale:
                    self._take(run, event)
            case Ended():
                self._run = None
                self._on_ended(run, report.event)
            case _:
                pass

    def _take(self, run: WritingRun, event: SpeechEvent) -> None:
        recording = self._keeper.latest(run.recording_id)
        if recording is None:
            return
        match event:
            case LanguageFound():
                self._keeper.put(msgspec.structs.replace(recording, language=event.language))
            case PassageGrew():
                self.grew.emit(run.recording_id, event.passage)
            case PassageWritten():
                self._pace.take(run, event.heard_s, self._clock())
                self._keep(run.manuscript, event.passage, msgspec.structs.replace(recording, heard_s=event.heard_s))
            case Passed():
                self._pace.take(run, event.heard_s, self._clock())
                self._keeper.put(msgspec.structs.replace(recording, heard_s=event.heard_s))

    def _keep(self, manuscript: Manuscript, passage: Passage, recording: Recording) -> None:
        by_hand = [one for one in manuscript.passages if one.state is PassageState.EDITED]
        kept = free_of(passage, by_hand)
        self._keeper.edit(manuscript, Edit(put=() if kept is None else (kept,)), recording)
        if kept is not None:
            self.written.emit(recording.id, kept)

    def _on_ended(self, run: WritingRun, ended: Ended) -> None:
        recording = self._keeper.get(run.recording_id)
        if recording is not None and run.is_wanted and not self._is_closed and not ended.gave_way:
            if ended.error is None:
                self._finish(run.manuscript, recording)
            elif not self._may_try_again(recording, ended):
                self._fail(recording, ended)
        self._go_on()

    def _finish(self, manuscript: Manuscript, recording: Recording) -> None:
        self._tries.pop(recording.id, None)
        self._keeper.put(msgspec.structs.replace(recording, job=JobState.DONE, heard_s=recording.duration_s))
        if not manuscript.passages:
            self.noticed.emit(no_speech(recording))
        self.finished.emit(recording.id)

    def _may_try_again(self, recording: Recording, ended: Ended) -> bool:
        """The engine ended underneath it and starts again; not for ever at the same place."""
        if not isinstance(ended.error, EngineTrouble) or ended.waits_for_restart:
            return False
        at_s, tries = self._tries.get(recording.id, (recording.heard_s, 0))
        tries = tries + 1 if at_s == recording.heard_s else 1
        self._tries[recording.id] = (recording.heard_s, tries)
        return tries < MOST_TRIES

    def _fail(self, recording: Recording, ended: Ended) -> None:
        assert ended.error is not None
        if self._models.info is not None and not self._models.info.takes_audio:
            return  # _go_on says so
        self._keeper.put(msgspec.structs.replace(recording, job=JobState.FAILED, trouble=sentence_of(ended.error)))
        if ended.waits_for_restart:
            self._stranded.add(recording.id)
        self.noticed.emit(not_to_its_end(recording, ended))

    def _fail_for_want_of_ears(self) -> None:
        """All that wait: they go on by themselves when a model is chosen that hears."""
        name = self._models.info.name if self._models.info is not None else say("The model")
        for recording_id in list(self._order):
            recording = self._keeper.get(recording_id)
            if recording is not None:
                trouble = say("{name} has no ears. Choose a model that takes recordings; it goes on then.", name=name)
                self._keeper.put(msgspec.structs.replace(recording, job=JobState.FAILED, trouble=trouble))
                self._deaf.add(recording_id)
        self._tell_places()
        self.noticed.emit(no_ears(name, self._models.entries()))
