"""Writes what the user must never lose, off the GUI thread."""

import logging
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gemma_desktop.chat.tree import Node
from gemma_desktop.errors import GemmaDesktopError, StorageTrouble, Trouble
from gemma_desktop.paths import Paths
from gemma_desktop.recording.values import Passage, Recording
from gemma_desktop.settings import ConversationSettings, Settings
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.store import requests
from gemma_desktop.store.attachments import AttachmentStore
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.opening import OpenedStore, open_on_disk
from gemma_desktop.store.outbox import Outbox
from gemma_desktop.store.sounds import SoundFolder
from gemma_desktop.store.trouble import DamagedDatabase
from gemma_desktop.store.values import Draft, StoredConversation
from gemma_desktop.texts import say

log = logging.getLogger(__name__)

RETRY_INTERVAL_MS = 5000


class StoreWorker(QObject):
    """Writes conversations, attachments and settings; lives on the "store" thread.

    The GUI thread calls the methods, which return at once; requests are performed in their order, each durable before
    the next begins. What fails is kept and tried again with the next request, every few seconds, and at the end.

    Signals:
        saved(str): this message survives a power loss, with the value that was newest when its writing began or newer.
        attachment_saved(str): the same for the attachment with this sha256.
        failed(GemmaDesktopError): something cannot be written now; once, until it is another trouble or `recovered`.
        recovered: everything that had failed is written.
    """

    saved = Signal(str)
    attachment_saved = Signal(str)
    failed = Signal(object)
    recovered = Signal()
    _asked = Signal()

    def __init__(
        self,
        paths: Paths,
        opened: OpenedStore,
        settings_file: SettingsFile,
        retry_interval_ms: int = RETRY_INTERVAL_MS,
    ) -> None:
        """opened: how the GUI thread's own store was opened; its trouble is not told a second time."""
        super().__init__()
        self._paths = paths
        self._needs_opening = opened.is_in_memory
        self._opening_trouble = self._trouble = opened.trouble if opened.is_in_memory else None
        self._places = requests.Places(
            self._opened, AttachmentStore(paths.attachments), SoundFolder(paths.sounds), settings_file
        )
        self._store: ConversationStore | None = None
        self._outbox = Outbox()
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(retry_interval_ms)
        self._retry.timeout.connect(self._on_asked)
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    # --- called on the GUI thread ------------------------------------------------------------------------------

    def create(self, conversation_id: str, title: str, created_at: float) -> None:
        self._ask(requests.Create(conversation_id, title, created_at))

    def rename(self, conversation_id: str, title: str) -> None:
        self._ask(requests.Rename(conversation_id, title))

    def delete(self, conversation_id: str) -> None:
        self._ask(requests.Delete(conversation_id))

    def restore(self, conversation_id: str) -> None:
        self._ask(requests.Restore(conversation_id))

    def put_nodes(self, conversation_id: str, nodes: Iterable[Node], leaf_id: str | None) -> None:
        """Messages, parents before children. A streaming one is worth it once a second, and at its end."""
        self._ask(requests.PutNodes(conversation_id, tuple(nodes), leaf_id))

    def set_leaf(self, conversation_id: str, leaf_id: str | None) -> None:
        self._ask(requests.SetLeaf(conversation_id, leaf_id))

    def save_draft(self, conversation_id: str, draft: Draft) -> None:
        self._ask(requests.SaveDraft(conversation_id, draft))

    def save_conversation_settings(self, conversation_id: str, settings: ConversationSettings) -> None:
        self._ask(requests.SaveConversationSettings(conversation_id, settings))

    def put_recording(
        self, recording: Recording, passages: Iterable[Passage] = (), removed_ids: Iterable[str] = ()
    ) -> None:
        """A recording that is new or has newer values, and what changed of its passages: all of it or nothing."""
        self._ask(requests.PutRecording(recording, tuple(passages), tuple(removed_ids)))

    def delete_recording(self, recording_id: str) -> None:
        self._ask(requests.DeleteRecording(recording_id))

    def restore_recording(self, recording_id: str) -> None:
        self._ask(requests.RestoreRecording(recording_id))

    def add_notes(self, path: Path, lines: bytes) -> None:
        """Whole lines, at the end of a file of notes beside a recording that is being made."""
        self._ask(requests.AddNotes(path, lines))

    def drop_notes(self, path: Path) -> None:
        self._ask(requests.DropNotes(path))

    def save_settings(self, settings: Settings) -> None:
        """The settings of the application, to their file."""
        self._ask(requests.SaveSettings(settings))

    def put_attachment(self, sha256: str, data: bytes) -> None:
        """sha256: of data. A worker thread that has the bytes may as well call AttachmentStore.put itself."""
        self._ask(requests.PutAttachment(sha256, data))

    def purge(self, before: float) -> None:
        """Remove for good what was deleted before this time, and files that nothing refers to any more."""
        self._ask(requests.Purge(before))

    def flush(self, timeout_s: float) -> bool:
        """Wait until everything asked for was tried; returns whether all of it is written. For the end."""
        return self._outbox.wait(timeout_s)

    @property
    def opening_trouble(self) -> GemmaDesktopError | None:
        """Why nothing could be written when the store was opened; None from `recovered` on."""
        return self._opening_trouble

    def unsaved(self) -> GemmaDesktopError | None:
        """Why something that was said or attached cannot be written; None if all is well, or is being written."""
        return self._trouble if self._outbox.holds_words() else None

    def with_unsaved(self, conversation_id: str, load: Callable[[], StoredConversation]) -> StoredConversation:
        """What load() reads from the file, as if everything asked for until now had been written."""
        return self._outbox.with_waiting(conversation_id, load)

    def with_unsaved_passages(self, recording_id: str, load: Callable[[], tuple[Passage, ...]]) -> tuple[Passage, ...]:
        """The same for a recording's passages."""
        return self._outbox.with_waiting_passages(recording_id, load)

    def _ask(self, request: requests.Request) -> None:
        self._outbox.add(request)
        self._asked.emit()

    # --- on the store thread -----------------------------------------------------------------------------------

    @Slot()
    def close(self) -> None:
        """Write what still waits, and let go of the file."""
        self._on_asked()
        self._retry.stop()
        self._let_go()

    @Slot()
    def _on_asked(self) -> None:
        while True:
            try:
                self._tell(self._outbox.serve(self._perform, self._on_performed))
            except Exception as error:
                log.exception("a request to the store was dropped")
                detail = "".join(traceback.format_exception(error))
                self.failed.emit(Trouble(say("Something could not be saved"), say("The log has the details."), detail))
            else:
                return

    def _perform(self, request: requests.Request) -> None:
        try:
            self._try(request)
        except DamagedDatabase:
            self._try(request)  # a broken search index is made anew by now; all else fails again

    def _try(self, request: requests.Request) -> None:
        try:
            requests.perform(request, self._places)
        except StorageTrouble:
            # Whatever state the connection is in now: the next try begins with a fresh one.
            self._let_go()
            raise

    def _on_performed(self, request: requests.Request) -> None:
        match request:
            case requests.PutNodes():
                for node in request.nodes:
                    self.saved.emit(node.id)
            case requests.PutAttachment():
                self.attachment_saved.emit(request.sha256)

    def _tell(self, trouble: StorageTrouble | None) -> None:
        if trouble is None:
            self._retry.stop()
            if self._trouble is not None and not self._needs_opening:
                self._opening_trouble = self._trouble = None
                self.recovered.emit()
            return
        self._retry.start()
        is_known = self._trouble is not None and self._trouble.title == trouble.title
        self._trouble = trouble
        if not is_known:
            log.warning("%s (%s)", trouble, trouble.detail)
            self.failed.emit(trouble)

    def _opened(self) -> ConversationStore:
        if self._store is None and self._needs_opening:
            self._store, trouble = open_on_disk(self._paths)
            self._needs_opening = False
            if trouble is not None:
                self.failed.emit(trouble)
        elif self._store is None:
            self._store = ConversationStore.open(self._paths.database)
        return self._store

    def _let_go(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            try:
                store.close()
            except StorageTrouble as trouble:
                log.warning("the store did not close cleanly: %s (%s)", trouble, trouble.detail)
