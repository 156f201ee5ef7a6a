"""Between recordings in memory and the store: what is written down or corrected here is saved there at once."""

import time
from collections.abc import Callable
from weakref import WeakValueDictionary

import msgspec
from PySide6.QtCore import QObject, Signal

from gemma_desktop.recording.edits import Edit, applied
from gemma_desktop.recording.values import Passage, Recording
from gemma_desktop.session.store_worker import StoreWorker
from gemma_desktop.session.stored_conversations import StoredConversations


class Manuscript:
    """What is written down of one recording, in the order of its times. Lives on the GUI thread."""

    def __init__(self, recording_id: str, passages: tuple[Passage, ...]) -> None:
        self.recording_id = recording_id
        self.passages = passages

    def find(self, passage_id: str) -> Passage | None:
        return next((passage for passage in self.passages if passage.id == passage_id), None)


class RecordingKeeper(QObject):
    """The recordings and their passages; the truth for the window, and the store follows. Lives on the GUI thread.

    A manuscript that is in use anywhere (shown, or being written) is the same object for everyone.

    Signals:
        added(str), removed(str): this recording came to the list, or left it.
        changed(str): its title, job or progress is another one.
        edited(str, Edit): its passages were changed so.
    """

    added = Signal(str)
    removed = Signal(str)
    changed = Signal(str)
    edited = Signal(str, object)

    def __init__(
        self, stored: StoredConversations, worker: StoreWorker, clock: Callable[[], float] = time.time
    ) -> None:
        """stored: for reading. worker: for writing; may be on its thread already."""
        super().__init__()
        self._stored = stored
        self._worker = worker
        self._clock = clock
        self._recordings: dict[str, Recording] = {}
        self._deleted: dict[str, Recording] = {}
        self._in_use: WeakValueDictionary[str, Manuscript] = WeakValueDictionary()

    def start(self) -> None:
        """Read the list. Raises StorageTrouble."""
        self._recordings = {recording.id: recording for recording in self._stored.recordings()}

    def all(self) -> list[Recording]:
        """Newest first, without deleted ones."""
        return sorted(self._recordings.values(), key=lambda recording: recording.created_at, reverse=True)

    def get(self, recording_id: str) -> Recording | None:
        """None where it is not listed (any more)."""
        return self._recordings.get(recording_id)

    def latest(self, recording_id: str) -> Recording | None:
        """Also of one that was deleted in this run."""
        return self._recordings.get(recording_id) or self._deleted.get(recording_id)

    def manuscript(self, recording_id: str) -> Manuscript:
        """Raises StorageTrouble where it cannot be read."""
        if (in_use := self._in_use.get(recording_id)) is not None:
            return in_use
        try:
            passages = self._stored.passages(recording_id)
        except KeyError:
            passages = ()
        manuscript = Manuscript(recording_id, passages)
        self._in_use[recording_id] = manuscript
        return manuscript

    def add(self, recording: Recording) -> None:
        self._recordings[recording.id] = recording
        self._worker.put_recording(recording)
        self.added.emit(recording.id)

    def put(self, recording: Recording) -> None:
        """Newer values of one that is listed, or was until it was deleted."""
        recording = msgspec.structs.replace(recording, updated_at=self._clock())
        if recording.id in self._deleted:
            self._deleted[recording.id] = recording
        else:
            self._recordings[recording.id] = recording
        self._worker.put_recording(recording)
        self.changed.emit(recording.id)

    def edit(self, manuscript: Manuscript, edit: Edit, recording: Recording | None = None) -> None:
        """Change passages, with newer values of their recording where they go together: saved as one."""
        recording_id = manuscript.recording_id
        known = recording or self.latest(recording_id)
        if known is None:
            return
        known = msgspec.structs.replace(known, updated_at=self._clock())
        shelf = self._deleted if recording_id in self._deleted else self._recordings
        shelf[recording_id] = known
        manuscript.passages = applied(manuscript.passages, edit)
        self._worker.put_recording(known, edit.put, edit.removed_ids)
        if not edit.is_nothing:
            self.edited.emit(recording_id, edit)
        self.changed.emit(recording_id)

    def delete(self, recording_id: str) -> Recording | None:
        """Take it off the list; restore() undoes it until the next start."""
        recording = self._recordings.pop(recording_id, None)
        if recording is not None:
            self._deleted[recording_id] = recording
            self._worker.delete_recording(recording_id)
            self.removed.emit(recording_id)
        return recording

    def restore(self, recording_id: str) -> None:
        recording = self._deleted.pop(recording_id, None)
        if recording is not None:
            self._recordings[recording_id] = recording
            self._worker.restore_recording(recording_id)
            self.added.emit(recording_id)
