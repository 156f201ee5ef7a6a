"""The only way out of this computer: every connection is refused while the user is offline, and written down otherwise.

    Ledger          what was connected to, when, why, and how much came; a file that only grows
    Connections     makes HTTP clients that ask the offline switch first and tell the ledger

`httpx2` is what the Hub's own library uses, so one kind of client serves both. Proxies come from the environment
(HTTPS_PROXY, NO_PROXY), certificates from the operating system.
"""

import contextlib
import logging
import os
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import httpx2
import msgspec

from gemma_desktop.durable import make_private_folder
from gemma_desktop.errors import NetworkTrouble, OfflineMode, StorageTrouble
from gemma_desktop.texts import say

log = logging.getLogger(__name__)

MAX_LEDGER_BYTES: Final = 2 * 1024 * 1024
"""Then it becomes the older half: some 20,000 connections are kept at least."""
CONNECT_TIMEOUT_S: Final = 15.0
STALL_TIMEOUT_S: Final = 30.0
"""So long may a server say nothing."""
_ENTRY: Final = "gemma_desktop.ledger"
_PROTECTED: Final = "gemma_desktop.protected"


class Connection(msgspec.Struct, frozen=True):
    """One connection. host: with its port, where that is not the usual one. at: seconds since the epoch.

    received_bytes: of the body; None while it is not known.
    """

    id: str
    at: float
    host: str
    why: str
    received_bytes: int | None = None


class _Row(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of the ledger: the beginning of a connection (with a host), or its end."""

    id: str
    at: float = 0.0
    host: str = ""
    why: str = ""
    received_bytes: int = 0


class Ledger:
    """Every connection that was ever made, as a file of JSON lines. May be used on any thread, by several processes."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock

    def begin(self, host: str, why: str) -> str:
        """Write down that a connection is made now; returns its id."""
        id_ = uuid.uuid4().hex
        self._append(_Row(id_, self._clock(), host, why))
        return id_

    def end(self, id_: str, received_bytes: int) -> None:
        self._append(_Row(id_, received_bytes=received_bytes))

    def connections(self) -> list[Connection]:
        """All that are remembered, the newest first."""
        begun: dict[str, Connection] = {}
        for line in self._lines():
            with contextlib.suppress(msgspec.DecodeError):  # cut by a full disk or the end of a process
                row = msgspec.json.decode(line, type=_Row)
                if row.host:
                    begun[row.id] = Connection(row.id, row.at, row.host, row.why)
                elif row.id in begun:
                    begun[row.id] = msgspec.structs.replace(begun[row.id], received_bytes=row.received_bytes)
        return sorted(begun.values(), key=lambda connection: connection.at, reverse=True)

    @property
    def _older(self) -> Path:
        return self._path.with_suffix(".older.jsonl")

    def _lines(self) -> Iterator[bytes]:
        for path in (self._older, self._path):
            try:
                yield from path.read_bytes().splitlines()
            except FileNotFoundError:
                continue

    def _append(self, row: _Row) -> None:
        """A ledger that cannot be written (full disk) is no reason to lose a download; the log says so."""
        try:
            make_private_folder(self._path.parent)
            if self._path.exists() and self._path.stat().st_size > MAX_LEDGER_BYTES:
                self._path.replace(self._older)
            descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(descriptor, msgspec.json.encode(row) + b"\n")
            finally:
                os.close(descriptor)
        except (OSError, StorageTrouble):
            log.warning("a connection could not be written down: %s", row, exc_info=True)


class Connections:
    """Makes HTTP clients; may be used on any thread.

    is_offline: asked before every request, also those of a client that was made before.
    """

    def __init__(self, ledger: Ledger, is_offline: Callable[[], bool]) -> None:
        self._ledger = ledger
        self._is_offline = is_offline

    def check(self) -> None:
        """Raises OfflineMode."""
        if self._is_offline():
            raise OfflineMode(say("Offline mode is on"), say("Turn it off in the settings to use the network."))

    def client(
        self,
        why: str,
        *,
        follow_redirects: bool = False,
        stall_timeout_s: float = STALL_TIMEOUT_S,
        kind: type[httpx2.Client] = httpx2.Client,
    ) -> httpx2.Client:
        """A client whose requests raise OfflineMode, or are written down with this reason. Close it after use."""

        def on_request(request: httpx2.Request) -> None:
            self.check()
            _check_protection(request)
            request.extensions[_ENTRY] = self._ledger.begin(request.url.netloc.decode(), why)

        def on_response(response: httpx2.Response) -> None:
            entry = response.request.extensions[_ENTRY]
            assert isinstance(response.stream, httpx2.SyncByteStream)
            response.stream = _Counted(response.stream, lambda received: self._ledger.end(entry, received))

        return kind(
            event_hooks={"request": [on_request], "response": [on_response]},
            follow_redirects=follow_redirects,
            timeout=httpx2.Timeout(STALL_TIMEOUT_S, connect=CONNECT_TIMEOUT_S, read=stall_timeout_s),
        )


def _check_protection(request: httpx2.Request) -> None:
    """Raises NetworkTrouble where a redirect leads from https to http, which httpx2 would follow.

    A request that follows another has its extensions.
    """
    if request.extensions.get(_PROTECTED) and request.url.scheme != "https":
        raise NetworkTrouble(
            say("The Hub sends to an unprotected place"), say("It was not followed; try again later."), request.url.host
        )
    request.extensions[_PROTECTED] = request.url.scheme == "https"


class _Counted(httpx2.SyncByteStream):
    """A response's body that says at its end how long it was."""

    def __init__(self, body: httpx2.SyncByteStream, on_closed: Callable[[int], None]) -> None:
        self._body = body
        self._on_closed = on_closed
        self._received = 0
        self._is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._body:
            self._received += len(chunk)
            yield chunk

    def close(self) -> None:
        self._body.close()
        if not self._is_closed:
            self._is_closed = True
            self._on_closed(self._received)
