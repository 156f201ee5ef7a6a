"""Bytes to and from the engine process without ever blocking the caller."""

import queue
import threading
from collections import deque
from multiprocessing.connection import Connection
from typing import Final

from gemma_desktop.engine.protocol import MAX_EVENT_BYTES

MAX_UNREAD_MESSAGES: Final = 1_024
MAX_UNREAD_BYTES: Final = 2 * MAX_EVENT_BYTES
_JOIN_TIMEOUT_S: Final = 1.0


class MessagePipe:
    """One thread writes what is posted, another reads ahead what comes.

    A process that was stopped neither reads nor writes: a plain `send_bytes` of a picture, or a `recv_bytes` of half a
    message, would hold up whoever calls it for ever. Reading ahead is bounded; what the caller does not take waits in
    the operating system's pipe, and the sender with it.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changed = threading.Condition()
        self._unread: deque[bytes] = deque()
        self._unread_bytes = 0
        self._end: str | None = None
        self._woken = False
        self._closed = False
        self._unsent: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="engine reader", daemon=True)
        self._writer = threading.Thread(target=self._write, name="engine writer", daemon=True)
        self._reader.start()
        self._writer.start()

    def post(self, data: bytes) -> None:
        """Send soon, after what was posted before; from any thread. Lost without a word if the other side is gone."""
        self._unsent.put(data)

    def take(self, timeout_s: float) -> bytes | None:
        """The next message; None if none came in time, or after wake().

        Raises EOFError, with a word of why, when all was taken and no more can come.
        """
        with self._changed:
            self._changed.wait_for(self._has_news, max(0.0, timeout_s))
            self._woken = False
            if self._unread:
                data = self._unread.popleft()
                self._unread_bytes -= len(data)
                self._changed.notify_all()
                return data
            if self._end is not None:
                raise EOFError(self._end)
            return None

    def wake(self) -> None:
        """Let a waiting take() return; from any thread."""
        with self._changed:
            self._woken = True
            self._changed.notify_all()

    def close(self) -> None:
        """Let both threads end. The process at the other side must have ended before: that is what frees them."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._unsent.put(None)
        self._reader.join(_JOIN_TIMEOUT_S)
        self._writer.join(_JOIN_TIMEOUT_S)
        self._connection.close()

    def _has_news(self) -> bool:
        return bool(self._unread) or self._end is not None or self._woken

    def _has_room(self) -> bool:
        return self._closed or (len(self._unread) < MAX_UNREAD_MESSAGES and self._unread_bytes < MAX_UNREAD_BYTES)

    def _read(self) -> None:
        end: str | None = None
        while end is None:
            try:
                data = self._connection.recv_bytes(MAX_EVENT_BYTES)
            except EOFError:
                end = "the pipe was closed"
            except OSError as error:  # more than MAX_EVENT_BYTES, half a message, or a reset
                end = str(error)
            with self._changed:
                if end is None:
                    self._changed.wait_for(self._has_room)
                    self._unread.append(data)
                    self._unread_bytes += len(data)
                    end = "closed" if self._closed else None
                self._end = end
                self._changed.notify_all()

    def _write(self) -> None:
        while (data := self._unsent.get()) is not None:
            try:
                self._connection.send_bytes(data)
            except OSError:
                return  # the reader sees the same end and says so
