"""Which recordings are to be written down, in which order, and where that stands."""

import time
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.recording.edits import Edit
from gemma_desktop.recording.values import JobState, PassageState, Recording, SpeechWish
from gemma_desktop.session.edit_history import Step
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.recording_keeper import RecordingKeeper


class WritingQueue(QObject):
    """Writes one recording down after another, in the background of whatever else is asked of the engine.

    The recordings themselves hold their places (Recording.job, queued_at), so that the next start goes on. Lives on
    the GUI thread.

    Signals:
        grew(str, Passage): the passage that is being written, while it is made.
        written(str, Passage): it is finished and saved.
        begun_again(str, Step): what was written of this recording went, to be written anew; the step brings it back.
        place_changed(str): place() of this recording is another one.
        noticed(Notice): why one cannot be written down, or that nothing was heard.
    """

    grew = Signal(str, object)
    written = Signal(str, object)
    begun_again = Signal(str, object)
    place_changed = Signal(str)
    noticed = Signal(object)

    def __init__(self, keeper: RecordingKeeper, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._keeper = keeper
        self._clock = clock
        keeper.added.connect(self._go_on)
        keeper.removed.connect(self._go_on)

    def start(self) -> None:
        """Go on with what waited when the application ended."""
        self._go_on()

    def waiting(self) -> list[str]:
        """Ids in the order in which they are written down; the first one is, as far as the engine has time."""
        waiting = [one for one in self._keeper.all() if one.job is JobState.WAITING]
        return [one.id for one in sorted(waiting, key=lambda one: one.queued_at)]

    def place(self, recording_id: str) -> int:
        """-1 if it is not to be written down."""
        waiting = self.waiting()
        return waiting.index(recording_id) if recording_id in waiting else -1

    def remaining_s(self, recording_id: str) -> float | None:
        """How long it takes once it is its turn; None while nobody knows."""
        return None

    def write_down(self, recording_id: str, wish: SpeechWish) -> None:
        recording = self._keeper.get(recording_id)
        if recording is None:
            return
        try:
            manuscript = self._keeper.manuscript(recording_id)
        except StorageTrouble as trouble:
            self.noticed.emit(notice_of(trouble))
            return
        heard = tuple(one for one in manuscript.passages if one.state is not PassageState.EDITED)
        edit = Edit(removed=heard)
        self._keeper.edit(
            manuscript,
            edit,
            msgspec.structs.replace(
                recording,
                wish=wish,
                language=wish.language,
                job=JobState.WAITING,
                heard_s=0.0,
                trouble="",
                queued_at=self._clock(),
            ),
        )
        if heard:
            self.begun_again.emit(recording_id, Step(edit, recording))
        self._go_on()

    def pause(self, recording_id: str) -> None:
        recording = self._keeper.get(recording_id)
        if recording is not None and recording.job is JobState.WAITING:
            self._set_job(recording, JobState.PAUSED)

    def resume(self, recording_id: str) -> None:
        recording = self._keeper.get(recording_id)
        if recording is not None and recording.job in (JobState.PAUSED, JobState.FAILED):
            self._set_job(msgspec.structs.replace(recording, queued_at=self._clock()), JobState.WAITING)

    def move(self, recording_id: str, step: int) -> None:
        """One place towards the front (-1) or the end (+1)."""
        waiting = self.waiting()
        place = self.place(recording_id)
        if place < 0 or not 0 <= place + step < len(waiting):
            return
        one, other = self._keeper.get(recording_id), self._keeper.get(waiting[place + step])
        if one is not None and other is not None:
            self._keeper.put(msgspec.structs.replace(one, queued_at=other.queued_at))
            self._keeper.put(msgspec.structs.replace(other, queued_at=one.queued_at))
            self._go_on()

    def set_back(self, recording: Recording, before: Recording) -> Recording:
        """The recording as it was before it was written down again: undone. What ran then is paused now."""
        job = JobState.PAUSED if before.job is JobState.WAITING else before.job
        return msgspec.structs.replace(
            recording,
            wish=before.wish,
            language=before.language,
            job=job,
            heard_s=before.heard_s,
            trouble=before.trouble,
        )

    def _set_job(self, recording: Recording, job: JobState, trouble: str = "") -> None:
        self._keeper.put(msgspec.structs.replace(recording, job=job, trouble=trouble))
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Have the first one written down that waits."""
