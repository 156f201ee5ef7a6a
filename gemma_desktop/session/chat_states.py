"""Which chats' states may be kept, and that nothing is left of those that the user deletes."""

import logging
import secrets
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.durable import write_whole
from gemma_desktop.engine.protocol import KeptChat
from gemma_desktop.engine.state_folder import StateFolder
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.session.engine_queue import EngineQueue
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.settings import Settings

log = logging.getLogger(__name__)

_KEY_BYTES: Final = 32
_MB: Final = 1_000_000


def installation_key(path: Path) -> bytes:
    """What proves that a state was written by this installation; made at the first start.

    Empty if it can be neither read nor written: then states stay in memory.
    """
    try:
        key = path.read_bytes()
        if len(key) == _KEY_BYTES:
            return key
    except OSError:
        pass
    key = secrets.token_bytes(_KEY_BYTES)
    try:
        write_whole(path, key)
    except StorageTrouble as trouble:
        log.warning("states of chats stay in memory: %s", trouble)
        return b""
    return key


class ChatStateFiles(QObject):
    """Deletes files of states; lives on the "states" thread, because a large file takes a slow disk a while."""

    _asked = Signal()

    def __init__(self, folder: StateFolder) -> None:
        super().__init__()
        self._folder = folder
        self._lock = threading.Lock()
        self._wishes: list[Callable[[], None]] = []
        self._asked.connect(self.fulfil, Qt.ConnectionType.QueuedConnection)

    def forget(self, chat_id: str) -> None:
        """Soon, and before the application ends; from any thread."""
        self._ask(lambda: self._folder.forget([chat_id]))

    def forget_all_but(self, chat_ids: Iterable[str]) -> None:
        """As forget."""
        kept = frozenset(chat_ids)
        self._ask(lambda: self._folder.forget_all_but(kept))

    @Slot()
    def fulfil(self) -> None:
        """Also at the end: what was asked for is not left undone."""
        with self._lock:
            wishes, self._wishes = self._wishes, []
        for wish in wishes:
            wish()

    def _ask(self, wish: Callable[[], None]) -> None:
        with self._lock:
            self._wishes.append(wish)
        self._asked.emit()


class ChatStates(QObject):
    """Says with each prompt what may be kept of its chat. Lives on the GUI thread."""

    def __init__(
        self, folder: Path, key: bytes, preferences: Preferences, engine: EngineQueue, files: ChatStateFiles
    ) -> None:
        """key: of installation_key. files: may be on its thread already."""
        super().__init__()
        self._folder = folder
        self._key = key
        self._preferences = preferences
        self._engine = engine
        self._files = files
        self._used: set[str] = set()
        self._is_on = self._budget_bytes() > 0
        preferences.changed.connect(self._on_preferences_changed)

    def of(self, conversation_id: str) -> KeptChat:
        """To be sent with its prompts."""
        self._used.add(conversation_id)
        return KeptChat(conversation_id, str(self._folder), self._key, self._budget_bytes())

    @Slot(str)
    def forget(self, conversation_id: str) -> None:
        """Nothing is left of this chat's state, in the engine or on disk."""
        self._used.discard(conversation_id)
        self._engine.forget((conversation_id,))
        self._files.forget(conversation_id)

    def keep_only(self, conversation_ids: Iterable[str]) -> None:
        """At the start: files of chats that are not there any more go, and those that were not finished."""
        self._files.forget_all_but(conversation_ids if self._is_on else ())

    def _budget_bytes(self) -> int:
        return self._preferences.settings.kept_chats_mb * _MB if self._key else 0

    @Slot(object)
    def _on_preferences_changed(self, _settings: Settings) -> None:
        was_on, self._is_on = self._is_on, self._budget_bytes() > 0
        if was_on and not self._is_on:
            self._engine.forget(tuple(self._used))
            self._files.forget_all_but(())
