"""The GUI thread's view of what is stored."""

import logging

from PySide6.QtCore import QObject, Slot

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.paths import Paths
from gemma_desktop.recording.values import Passage, Recording
from gemma_desktop.session.store_worker import StoreWorker
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.opening import OpenedStore
from gemma_desktop.store.values import ConversationSummary, StoredConversation

log = logging.getLogger(__name__)


class StoredConversations(QObject):
    """Reads conversations and recordings; the StoreWorker writes them. Lives on the GUI thread.

    Every method raises StorageTrouble.
    """

    def __init__(self, paths: Paths, opened: OpenedStore, worker: StoreWorker, parent: QObject | None = None) -> None:
        """opened: taken over and closed here."""
        super().__init__(parent)
        self._paths = paths
        self._store = opened.store
        self._is_on_disk = not opened.is_in_memory
        self._worker = worker
        worker.recovered.connect(self._on_worker_recovered)

    @property
    def is_on_disk(self) -> bool:
        """Everything that was ever saved is here; otherwise the file cannot be used now, and some or all is missing."""
        return self._is_on_disk

    def summaries(self) -> list[ConversationSummary]:
        """Newest first, without deleted ones and those in which nothing was written; as the file has them now."""
        return self._store.summaries()

    def search(self, text: str) -> list[ConversationSummary]:
        """Those of summaries() where the words of `text` begin words of the title, or all of one message."""
        return self._store.search(text)

    def load(self, conversation_id: str) -> StoredConversation:
        """Everything of one conversation, what waits to be written included. Raises KeyError if there is none."""
        return self._worker.with_unsaved(conversation_id, lambda: self._store.load(conversation_id))

    def recordings(self) -> list[Recording]:
        """Newest first, without deleted ones; as the file has them now."""
        return self._store.recordings.recordings()

    def search_recordings(self, text: str) -> dict[str, str]:
        """Those with these words in title or passages: ids, with where the words stand."""
        return self._store.recordings.search(text)

    def sounds(self) -> set[str]:
        """The names of all sounds that belong to a recording, deleted ones included; as the file has them now."""
        return self._store.recordings.sounds()

    def passages(self, recording_id: str) -> tuple[Passage, ...]:
        """What is written down of a recording, what waits to be written included. KeyError if there is none."""
        return self._worker.with_unsaved_passages(recording_id, lambda: self._store.recordings.passages(recording_id))

    def close(self) -> None:
        self._store.close()

    @Slot()
    def _on_worker_recovered(self) -> None:
        """Maybe the file could not be used at the start, and can be now: read from there."""
        try:
            store = ConversationStore.open(self._paths.database)
        except StorageTrouble as trouble:
            log.warning("the chats are read as they were opened: %s (%s)", trouble, trouble.detail)
            return
        self._store.close()
        self._store = store
        self._is_on_disk = True
