"""Writes states of chats to disk on a thread of its own, so that no answer waits for a disk."""

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop.engine.protocol import KeptChat
from gemma_desktop.engine.sequences import StateBytes
from gemma_desktop.engine.state_folder import StateFolder

_NICENESS: Final = 15
"""Above the engine's own (bootstrap.py): it computes digests while the next prompt may be decoded."""


class WrittenState(msgspec.Struct, frozen=True):
    """What is to stand in a chat's file."""

    chat: KeptChat
    facts: bytes
    blobs: tuple[StateBytes, ...]


def folder_of(chat: KeptChat) -> StateFolder:
    return StateFolder(Path(chat.folder), chat.key)


class StateWriter:
    """Its thread begins with the first state and ends with close(). Call it from one other thread."""

    def __init__(self, folder_of: Callable[[KeptChat], StateFolder] = folder_of) -> None:
        self._folder_of = folder_of
        self._changed = threading.Condition()
        self._waiting: dict[str, WrittenState] = {}
        self._writing = ""
        self._is_closed = False
        self._thread: threading.Thread | None = None

    def write(self, state: WrittenState) -> None:
        """Soon; a state of the same chat that still waits is dropped for it."""
        with self._changed:
            self._waiting[state.chat.chat_id] = state
            self._changed.notify_all()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="state writer", daemon=True)
            self._thread.start()

    def drop(self, chat_ids: Collection[str]) -> None:
        """Write nothing of these chats any more; returns when that is so."""
        with self._changed:
            for chat_id in chat_ids:
                self._waiting.pop(chat_id, None)
            self._changed.wait_for(lambda: self._writing not in chat_ids)

    def close(self) -> None:
        """Returns when everything is written."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        if sys.platform == "linux":  # elsewhere a thread has no niceness of its own
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._is_closed)
                if not self._waiting:
                    return
                chat_id = next(iter(self._waiting))
                state = self._waiting.pop(chat_id)
                self._writing = chat_id
            self._folder_of(state.chat).write(chat_id, state.facts, state.blobs, state.chat.budget_bytes)
            del state
            with self._changed:
                self._writing = ""
                self._changed.notify_all()
