"""Sounds on their way to the list of recordings: files, the microphone's, and what a killed run left."""

import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.errors import StorageTrouble, UnusableSound
from gemma_desktop.recording.edits import Edit
from gemma_desktop.recording.values import JobState, Recording
from gemma_desktop.session.caption_notes import CaptionNotes, read_notes
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.recording_keeper import RecordingKeeper
from gemma_desktop.session.recording_names import begun_at, title_of
from gemma_desktop.session.recording_values import Import, Written
from gemma_desktop.session.recording_worker import (
    RecordingWorker,
    SoundRefused,
    SoundTaken,
    SoundToTake,
    TakingProgress,
    duration_of,
)
from gemma_desktop.session.stored_conversations import StoredConversations
from gemma_desktop.session.values import Notice, NoticeLevel
from gemma_desktop.store.sounds import SoundFolder
from gemma_desktop.texts import number_text, say

FOUND_S: Final = 15.0


@dataclass(frozen=True)
class _Ours:
    """A recording of the microphone on its way. begun_at: seconds since the epoch. written: by captions."""

    wav: Path
    begun_at: float
    written: Written | None


class RecordingImports(QObject):
    """Hands sounds to the RecordingWorker and lists what comes of them. Lives on the GUI thread.

    Signals:
        changed: under_way() changed.
        imported(str): this recording is on the list now.
        noticed(Notice): a file was refused, or something was found.
    """

    changed = Signal()
    imported = Signal(str)
    noticed = Signal(object)
    _wanted = Signal(object)

    def __init__(
        self,
        keeper: RecordingKeeper,
        stored: StoredConversations,
        sounds: SoundFolder,
        worker: RecordingWorker,
        notes: CaptionNotes,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """worker: may be on its thread already."""
        super().__init__()
        self._keeper = keeper
        self._stored = stored
        self._sounds = sounds
        self._worker = worker
        self._notes = notes
        self._clock = clock
        self._under_way: dict[str, Import] = {}
        self._ours: dict[str, _Ours] = {}
        self._wanted.connect(worker.take, Qt.ConnectionType.QueuedConnection)
        worker.taken.connect(self._on_worker_taken, Qt.ConnectionType.QueuedConnection)
        worker.refused.connect(self._on_worker_refused, Qt.ConnectionType.QueuedConnection)
        worker.progressed.connect(self._on_worker_progressed, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """List sounds again that no recording names: a run was killed between keeping and listing one.

        Or the database is an older backup; whatever it was, no sound is lost. While the database itself cannot be
        used, its recordings only look lost.
        """
        if not self._stored.is_on_disk:
            return
        try:
            lost = sorted(self._sounds.found() - self._stored.sounds())
        except StorageTrouble as trouble:
            self.noticed.emit(notice_of(trouble))
            return
        found = [sound for sound in lost if self._list_again(sound)]
        if found:
            self.noticed.emit(_found_again(len(found)))

    def under_way(self) -> tuple[Import, ...]:
        return tuple(self._under_way.values())

    def take_files(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._take(path, path.stem, is_ours=False)

    def keep(self, wav: Path, written: Written | None = None) -> str:
        """Returns the id that the recording will have."""
        ours = _Ours(wav, begun_at(wav) or self._clock(), written)
        recording_id = self._take(wav, title_of(wav, ours.begun_at, self._titles()), is_ours=True)
        self._ours[recording_id] = ours
        return recording_id

    def keep_leftovers(self, wavs: Sequence[Path]) -> None:
        for wav in wavs:
            self.keep(wav, read_notes(wav))
        if wavs:
            self.noticed.emit(_found_again(len(wavs)))

    def cancel(self, import_id: str) -> None:
        self._worker.cancel(import_id)

    def _take(self, path: Path, name: str, *, is_ours: bool) -> str:
        recording_id = uuid.uuid4().hex
        self._under_way[recording_id] = Import(recording_id, name)
        self.changed.emit()
        self._wanted.emit(SoundToTake(recording_id, path, is_ours))
        return recording_id

    def _list_again(self, sound: str) -> bool:
        path = self._sounds.path(sound)
        try:
            made_at, duration_s = path.stat().st_mtime, duration_of(path)
        except (OSError, UnusableSound):
            return False
        title = title_of(path, made_at, self._titles())
        self._keeper.add(Recording(path.stem, title, made_at, duration_s, sound, updated_at=self._clock()))
        return True

    def _titles(self) -> set[str]:
        """That are given, or will be."""
        return {one.title for one in self._keeper.all()} | {one.name for one in self._under_way.values()}

    @Slot(object)
    def _on_worker_taken(self, taken: SoundTaken) -> None:
        wanted = self._under_way.pop(taken.id, None)
        ours = self._ours.pop(taken.id, None)
        title = wanted.name if wanted is not None else say("Recording")
        made_at = taken.made_at if ours is None else ours.begun_at
        recording = Recording(taken.id, title, made_at, taken.duration_s, taken.sound, updated_at=self._clock())
        self._keeper.add(recording)
        if ours is not None and ours.written is not None:
            self._put_written(recording, ours.written)
            self._notes.drop(ours.wav)
        self.changed.emit()
        self.imported.emit(taken.id)

    def _put_written(self, recording: Recording, written: Written) -> None:
        """What is not written yet can be, later: the job is paused there."""
        is_done = written.heard_s >= recording.duration_s
        recording = msgspec.structs.replace(
            recording,
            wish=written.wish,
            language=written.language,
            job=JobState.DONE if is_done else JobState.PAUSED,
            heard_s=min(written.heard_s, recording.duration_s),
        )
        self._keeper.edit(self._keeper.manuscript(recording.id), Edit(put=written.passages), recording)

    @Slot(object)
    def _on_worker_refused(self, refused: SoundRefused) -> None:
        self._under_way.pop(refused.id, None)
        self._ours.pop(refused.id, None)
        self.changed.emit()
        if refused.error is not None:
            self.noticed.emit(notice_of(refused.error))

    @Slot(object)
    def _on_worker_progressed(self, progress: TakingProgress) -> None:
        wanted = self._under_way.get(progress.id)
        if wanted is not None and progress.total_s > 0:
            fraction = min(1.0, progress.taken_s / progress.total_s)
            self._under_way[progress.id] = msgspec.structs.replace(wanted, fraction=fraction)
            self.changed.emit()


def _found_again(count: int) -> Notice:
    if count == 1:
        title, hint = say("A recording from last time was kept"), say("You find it under Recordings.")
    else:
        title = say("{n} recordings from last time were kept", n=number_text(count))
        hint = say("They are under Recordings.")
    return Notice(NoticeLevel.INFO, title, hint, lasts_s=FOUND_S)
