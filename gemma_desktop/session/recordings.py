"""The recordings as their page lists them, and what the user does with them."""

import time
from bisect import bisect_left
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar

import msgspec
from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError, StorageTrouble
from gemma_desktop.recording.values import Recording, SpeechWish
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.recording_imports import RecordingImports
from gemma_desktop.session.recording_keeper import RecordingKeeper
from gemma_desktop.session.recording_search import Found, RecordingSearch
from gemma_desktop.session.recording_values import Import, Written
from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel
from gemma_desktop.session.writing_queue import WritingQueue
from gemma_desktop.texts import say

UNDO_S = 8.0

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Recordings(QAbstractListModel):
    """All recordings, or those that a search finds; newest first. Lives on the GUI thread.

    Roles: TitleRole (is DisplayRole) str, IdRole str, RecordingRole Recording, ProgressRole float in [0, 1] (how much
    is written down), SnippetRole str (where the searched words stand; empty without a search).

    Signals:
        noticed(Notice): for the notice bar.
        imported(str): a file or a recording of the microphone is on the list now.
        imports_changed: imports() says where the files stand that are being taken in.
        changed(str): a recording's title, job, progress or place in the queue is another one.
        removed(str): it left the list; restore() brings it back.
        passage_grew(str, Passage): the passage that is being written, while it is made; not saved yet.
        passage_written(str, Passage): it is finished and saved.
        written_down(str): a recording is written down to its end.
    """

    TitleRole: ClassVar[int] = Qt.ItemDataRole.DisplayRole
    IdRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 1
    RecordingRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 2
    ProgressRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 3
    SnippetRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 4

    noticed = Signal(object)
    imported = Signal(str)
    imports_changed = Signal()
    changed = Signal(str)
    removed = Signal(str)
    passage_grew = Signal(str, object)
    passage_written = Signal(str, object)
    written_down = Signal(str)

    def __init__(
        self,
        keeper: RecordingKeeper,
        queue: WritingQueue,
        imports: RecordingImports,
        search: RecordingSearch,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._queue = queue
        self._imports = imports
        self._search = search
        self._clock = clock
        self._rows: list[str] = []
        self._sought = ""
        self._found: Found | None = None
        keeper.added.connect(self._on_keeper_added)
        keeper.removed.connect(self._on_keeper_removed)
        keeper.changed.connect(self._on_changed)
        queue.place_changed.connect(self._on_changed)
        queue.grew.connect(self.passage_grew)
        queue.written.connect(self.passage_written)
        queue.finished.connect(self.written_down)
        queue.noticed.connect(self.noticed)
        imports.changed.connect(self.imports_changed)
        imports.imported.connect(self.imported)
        imports.noticed.connect(self.noticed)
        search.found.connect(self._on_search_found)
        search.failed.connect(self._on_search_failed)

    def start(self) -> None:
        """Read the list, list again what a killed run left, and go on with what waits."""
        try:
            self._keeper.start()
        except StorageTrouble as trouble:
            self.noticed.emit(notice_of(trouble))
        self._rebuild()
        self._imports.start()
        self._queue.start()

    def ids(self) -> list[str]:
        """Of all recordings, whatever is searched for; newest first."""
        return [recording.id for recording in self._keeper.all()]

    def recording(self, recording_id: str) -> Recording | None:
        """None where it is not listed (any more)."""
        return self._keeper.get(recording_id)

    # --- the model ---------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        # Of a deleted one, too: a view may ask while its row is being taken away.
        recording = self._keeper.latest(self._rows[index.row()])
        if recording is None:
            return None
        match role:
            case self.TitleRole:
                return recording.title
            case self.IdRole:
                return recording.id
            case self.RecordingRole:
                return recording
            case self.ProgressRole:
                return progress_of(recording)
            case self.SnippetRole:
                return self._found.places.get(recording.id, "") if self._found is not None else ""
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Titles can be edited; `rename` takes the new one."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def roleNames(self) -> dict[int, QByteArray]:
        names = {
            self.TitleRole: "title",
            self.IdRole: "id",
            self.RecordingRole: "recording",
            self.ProgressRole: "progress",
            self.SnippetRole: "snippet",
        }
        return {role: QByteArray(name.encode()) for role, name in names.items()}

    def row_of(self, recording_id: str) -> int:
        """-1 if it is not listed."""
        return self._rows.index(recording_id) if recording_id in self._rows else -1

    # --- getting sound -----------------------------------------------------------------------------------------

    def import_files(self, paths: Sequence[Path]) -> None:
        """Take in any sound or video, one after another in the background; a notice says which could not be."""
        self._imports.take_files(paths)

    def imports(self) -> tuple[Import, ...]:
        """The files that are being taken in, or wait to be."""
        return self._imports.under_way()

    def cancel_import(self, import_id: str) -> None:
        """Nothing of it is kept; the file stays where it is."""
        self._imports.cancel(import_id)

    def keep(self, wav: Path, written: Written | None = None) -> str:
        """A recording of the microphone: its file is moved in. Returns its id; it is listed once `imported` says so.

        written: by live captions, meanwhile; the job of what is left is paused.
        """
        return self._imports.keep(wav, written)

    def keep_leftovers(self, wavs: Sequence[Path]) -> None:
        """The microphone's recordings of a run that ended before they were kept."""
        self._imports.keep_leftovers(wavs)

    # --- writing down ------------------------------------------------------------------------------------------

    def write_down(self, recording_id: str, wish: SpeechWish) -> None:
        """Put it at the end of the queue. What was written down before goes, but for a person's own words.

        Transcript.undo brings all of it back.
        """
        self._queue.write_down(recording_id, wish)

    def pause(self, recording_id: str) -> None:
        """What is written so far stays; resume() goes on from there."""
        self._queue.pause(recording_id)

    def stop(self, recording_id: str) -> None:
        """Write it down no further (JobState.NONE); what is written so far stays."""
        self._queue.stop(recording_id)

    def resume(self, recording_id: str) -> None:
        """Go on with what was paused, stopped or failed, from where it came to, at the end of the queue."""
        self._queue.resume(recording_id)

    def move_up(self, recording_id: str) -> None:
        """Before the one that would be written down before it."""
        self._queue.move(recording_id, -1)

    def move_down(self, recording_id: str) -> None:
        """After the one that would be written down after it."""
        self._queue.move(recording_id, +1)

    def place(self, recording_id: str) -> int:
        """In the queue: 0 is being written down, 1 comes next; -1 is not in it."""
        return self._queue.place(recording_id)

    def remaining_s(self, recording_id: str) -> float | None:
        """How long it will take to be written down, once it is its turn; None while nobody knows."""
        return self._queue.remaining_s(recording_id)

    # --- the list ----------------------------------------------------------------------------------------------

    def set_search(self, text: str) -> None:
        """List only recordings with these words in title, text or translation, once they are found; empty lists all."""
        self._sought = text.strip()
        self._search.seek(self._sought)
        if not self._sought:
            self._found = None
            self._rebuild()

    @property
    def searched(self) -> str:
        """The words that the list is the answer to; empty while it lists all."""
        return self._found.words if self._found is not None else ""

    def rename(self, recording_id: str, title: str) -> None:
        title = " ".join(title.split())
        recording = self._keeper.get(recording_id)
        if recording is not None and title and title != recording.title:
            self._keeper.put(msgspec.structs.replace(recording, title=title))

    def delete(self, recording_id: str) -> None:
        """Take it off the list, its job paused; restore() undoes it until the next start."""
        recording = self._keeper.delete(recording_id)
        if recording is not None:
            self.noticed.emit(
                Notice(
                    NoticeLevel.INFO,
                    say("“{title}” was deleted", title=recording.title),
                    action=NoticeAction.UNDO_DELETE_RECORDING,
                    target=recording_id,
                    lasts_s=UNDO_S,
                )
            )

    def restore(self, recording_id: str) -> None:
        """Back onto the list, and into the queue if it was there."""
        self._keeper.restore(recording_id)

    # --- news --------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_keeper_added(self, recording_id: str) -> None:
        recording = self._keeper.get(recording_id)
        if self._found is not None:
            self._search.seek(self._sought)  # it may have the words
            return
        if recording is not None and recording_id not in self._rows:
            row = bisect_left(self._rows, -recording.created_at, key=self._age)
            self.beginInsertRows(_NOWHERE, row, row)
            self._rows.insert(row, recording_id)
            self.endInsertRows()

    @Slot(str)
    def _on_keeper_removed(self, recording_id: str) -> None:
        if (row := self.row_of(recording_id)) >= 0:
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._rows[row]
            self.endRemoveRows()
        self.removed.emit(recording_id)

    @Slot(str)
    def _on_changed(self, recording_id: str) -> None:
        if (row := self.row_of(recording_id)) >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))
        self.changed.emit(recording_id)

    def _age(self, recording_id: str) -> float:
        recording = self._keeper.get(recording_id)
        return -recording.created_at if recording is not None else 0.0

    @Slot(object)
    def _on_search_found(self, found: Found) -> None:
        # A title that was given a moment ago may not be on the disk yet.
        titles = {one.id: one.title for one in self._keeper.all() if _has_words(one.title, found.words)}
        self._found = Found(found.words, found.places | titles)
        self._rebuild()

    @Slot(object)
    def _on_search_failed(self, error: GemmaDesktopError) -> None:
        self._found = None
        self.noticed.emit(notice_of(error))
        self._rebuild()

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._rows = [one.id for one in self._keeper.all() if self._found is None or one.id in self._found.places]
        self.endResetModel()


def progress_of(recording: Recording) -> float:
    """How much of it is written down, in [0, 1]."""
    return min(1.0, recording.heard_s / recording.duration_s) if recording.duration_s > 0 else 0.0


def _has_words(title: str, wanted: str) -> bool:
    """Whether all of these words begin words of the title."""
    words = title.casefold().split()
    return all(any(word.startswith(begin) for word in words) for begin in wanted.casefold().split())
