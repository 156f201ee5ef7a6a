"""One request to the engine process and the events that come back for it."""

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gemma_desktop.engine.interface import Stalled
from gemma_desktop.engine.pipe import MAX_UNREAD_MESSAGES
from gemma_desktop.engine.process import EngineProcess, ProcessLost
from gemma_desktop.engine.protocol import (
    BatchReply,
    Cancel,
    Delta,
    Event,
    Failed,
    Finished,
    Generate,
    GenerateBatch,
    Load,
    Loaded,
)
from gemma_desktop.texts import say

_TERMINAL: Final = (Finished, Failed, Loaded)


@dataclass(frozen=True)
class Limits:
    """What the client puts up with.

    start_timeout_s: until a new process says Ready. stalled_every_s: silence before each Stalled.
    cancel_grace_s: until a process that does not obey a Cancel is killed; shutdown_grace_s: the same for Shutdown, when
    it writes the state of the last chat: 450 MB of a 12B take 1.4 s (measured).
    restarts: how many crashes within restart_window_s are mended without asking.
    max_events, max_text: of one request, or of one question of a batch; a context of 256K tokens gives fewer.
    """

    start_timeout_s: float = 20.0
    stalled_every_s: float = 15.0
    cancel_grace_s: float = 2.0
    shutdown_grace_s: float = 2.0
    restarts: int = 2
    restart_window_s: float = 600.0
    max_events: int = 1_000_000
    max_text: int = 16_000_000


class Disobeyed(Exception):
    """The process did not end a cancelled request within the grace time."""


class Call:
    """One call of an engine's load or generate, as `cancel` sees it from another thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled_at: float | None = None
        self._process: EngineProcess | None = None
        self._request_id = 0

    @property
    def cancelled_at(self) -> float | None:
        """time.monotonic() of the first cancel()."""
        with self._lock:
            return self._cancelled_at

    def runs_on(self, process: EngineProcess, request_id: int) -> None:
        """From now on, this request is what a cancel() cancels; 0 is the start of the process."""
        with self._lock:
            self._process, self._request_id = process, request_id
            if self._cancelled_at is not None:
                self._tell()

    def cancel(self) -> None:
        with self._lock:
            if self._cancelled_at is None:
                self._cancelled_at = time.monotonic()
                self._tell()

    def _tell(self) -> None:
        if self._process is None:
            return
        if self._request_id:
            self._process.post(Cancel(self._request_id))
        self._process.wake()


class Exchange:
    """Sends a request and gives its events in order.

    The process is not trusted: events of another request, of no sense, or without end, end it.
    """

    def __init__(
        self, call: Call, process: EngineProcess, request: Load | Generate | GenerateBatch, limits: Limits
    ) -> None:
        self.request_id: Final = request.request_id
        self.is_open = True
        self._call = call
        self._process = process
        self._limits = limits
        self._n_replies = 1 + (len(request.questions) if isinstance(request, GenerateBatch) else 0)
        self._events = 0
        self._text = 0
        process.post(request)
        call.runs_on(process, self.request_id)

    @property
    def is_cancelled(self) -> bool:
        return self._call.cancelled_at is not None

    def events(self) -> Iterator[Event | Stalled]:
        """Up to the event that ends the request. After a cancel() the process has the grace time to come to that.

        Raises ProcessLost, and Disobeyed when the grace time is over.
        """
        try:
            yield from self._events_of_process()
        except (ProcessLost, Disobeyed):
            self.is_open = False
            raise

    def _events_of_process(self) -> Iterator[Event | Stalled]:
        heard_at = time.monotonic()
        stalled = late_events = 0
        while self.is_open:
            event = self._process.take(self._wait_s(heard_at + (stalled + 1) * self._limits.stalled_every_s))
            now = time.monotonic()
            if event is None:
                if self._is_overdue(now):
                    raise Disobeyed
                if now - heard_at >= (stalled + 1) * self._limits.stalled_every_s:
                    stalled += 1
                    yield Stalled(now - heard_at)
                continue
            heard_at, stalled = now, 0
            late_events += self._is_overdue(now)
            if late_events > MAX_UNREAD_MESSAGES:  # what a slow caller had left unread may still hold the end
                raise Disobeyed
            if self._is_ours(event):
                self.is_open = not isinstance(event, _TERMINAL)
                yield event
                heard_at = time.monotonic()  # what the caller took meanwhile is no silence of the process

    def garbage(self, what: str) -> Exception:
        """End the process for an event that makes no sense; returns the error to raise."""
        self.is_open = False
        return self._process.give_up(say("The engine sent something unreadable"), what)

    def abandon(self) -> None:
        """Cancel the request and wait for its end. Raises as events() does."""
        self._call.cancel()
        for _ in self.events():
            pass

    def _wait_s(self, stalled_at: float) -> float:
        cancelled_at = self._call.cancelled_at
        if cancelled_at is None:
            return stalled_at - time.monotonic()
        return min(stalled_at, cancelled_at + self._limits.cancel_grace_s) - time.monotonic()

    def _is_overdue(self, now: float) -> bool:
        cancelled_at = self._call.cancelled_at
        return cancelled_at is not None and now >= cancelled_at + self._limits.cancel_grace_s

    def _is_ours(self, event: Event) -> bool:
        """Whether it belongs to this request; late events of an older one are dropped."""
        self._events += 1
        said = event.event if isinstance(event, BatchReply) else event
        if isinstance(said, Delta):
            self._text += len(said.text)
        most_events, most_text = self._limits.max_events * self._n_replies, self._limits.max_text * self._n_replies
        if self._events > most_events or self._text > most_text:
            raise self._process.give_up(
                say("The engine sent too much"), f"{self._events} events, {self._text} characters"
            )
        if event.request_id > self.request_id:
            raise self.garbage(f"an event of request {event.request_id} during {self.request_id}")
        return event.request_id == self.request_id
