"""Where words stand in the recordings, looked for off the GUI thread: in hundreds of hours it takes half a second."""

import logging
import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError, StorageTrouble
from gemma_desktop.session.notices import as_ours
from gemma_desktop.session.stored_conversations import StoredConversations
from gemma_desktop.store.conversations import ConversationStore

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Found:
    """The recordings with these words: their ids, with where the words stand."""

    words: str
    places: dict[str, str]


class SearchWorker(QObject):
    """Looks for the words that were asked for last; lives on the "search" thread.

    Signals:
        found(Found)
        failed(GemmaDesktopError)
    """

    found = Signal(object)
    failed = Signal(object)
    _asked = Signal(str)

    def __init__(self, database: Path) -> None:
        super().__init__()
        self._database = database
        self._lock = threading.Lock()
        self._wanted = ""
        self._store: ConversationStore | None = None
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    def want(self, words: str) -> None:
        """These, and no longer those before them; "" none. From the GUI thread."""
        with self._lock:
            self._wanted = words
        if words:
            self._asked.emit(words)

    @Slot()
    def close(self) -> None:
        """Let go of the database."""
        store, self._store = self._store, None
        if store is not None:
            try:
                store.close()
            except StorageTrouble as trouble:
                log.warning("the store did not close cleanly: %s (%s)", trouble, trouble.detail)

    @Slot(str)
    def _on_asked(self, words: str) -> None:
        with self._lock:
            if self._wanted != words:
                return
        try:
            if self._store is None:
                self._store = ConversationStore.open(self._database)
            places = self._store.recordings.search(words)
        except Exception as error:  # noqa: BLE001 - a worker's slot: the window must hear of whatever is wrong
            self.close()
            self.failed.emit(as_ours(error))
        else:
            self.found.emit(Found(words, places))


class RecordingSearch(QObject):
    """What the list of recordings searches with. Lives on the GUI thread.

    Signals:
        found(Found): for the words that were sought last.
        failed(GemmaDesktopError): they cannot be sought now.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, stored: StoredConversations, worker: SearchWorker) -> None:
        """stored: asked where the database cannot be used, and is there only as a copy. worker: as elsewhere."""
        super().__init__()
        self._stored = stored
        self._worker = worker
        self._words = ""
        worker.found.connect(self._on_worker_found, Qt.ConnectionType.QueuedConnection)
        worker.failed.connect(self._on_worker_failed, Qt.ConnectionType.QueuedConnection)

    def seek(self, words: str) -> None:
        """`found` or `failed` follows, unless other words are sought before that; "" seeks nothing."""
        self._words = words
        if self._stored.is_on_disk or not words:
            self._worker.want(words)
            return
        try:
            self.found.emit(Found(words, self._stored.search_recordings(words)))
        except StorageTrouble as trouble:
            self.failed.emit(trouble)

    @Slot(object)
    def _on_worker_found(self, found: Found) -> None:
        if found.words == self._words:
            self.found.emit(found)

    @Slot(object)
    def _on_worker_failed(self, error: GemmaDesktopError) -> None:
        if self._words:
            self.failed.emit(error)
