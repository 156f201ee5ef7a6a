"""One engine process: starting it, talking with it, ending it, and what is known of its end."""

import logging
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final, TypeAlias

import msgspec

from gemma_desktop.engine.bootstrap import run_child
from gemma_desktop.engine.leftovers import EngineRecords
from gemma_desktop.engine.pipe import MessagePipe
from gemma_desktop.engine.process_log import ProcessLog
from gemma_desktop.engine.protocol import Event, Request, Shutdown, decode_event, encode
from gemma_desktop.texts import say

ChildMain: TypeAlias = Callable[[Connection], None]
"""What runs in the process; a module's own function, for the process finds it by name."""
_END_TIMEOUT_S: Final = 2.0
log = logging.getLogger(__name__)


class ProcessLost(Exception):
    """The process ended, or had to be ended.

    what: in a few words, for a person. detail: exit status and last words.
    """

    def __init__(self, what: str, detail: str) -> None:
        super().__init__(what)
        self.what = what
        self.detail = detail


class EngineProcess:
    """A running engine process. `post` and `wake` are for any thread, the rest for the thread that made it."""

    def __init__(self, child_main: ChildMain, log_path: Path) -> None:
        """Start it; its first event is Ready. Raises ProcessLost if the system allows no more processes or files.

        log_path: what it prints. In the same folder stands the record that it runs.
        """
        self._log = ProcessLog(log_path)
        self._records = EngineRecords(log_path.parent)
        context = multiprocessing.get_context("spawn")
        with ExitStack() as undo:
            try:
                ours, theirs = context.Pipe()
                undo.callback(ours.close)
                undo.callback(theirs.close)
                self._process = context.Process(
                    target=run_child,
                    args=(theirs, child_main, self._log.begin()),
                    name="gemma-desktop engine",
                    daemon=True,
                )
                _do_without_resource_tracker()
                with _ctrl_c_held_back():
                    self._process.start()
            except OSError as error:
                raise ProcessLost(say("The engine could not be started"), str(error)) from error
            undo.pop_all()
        theirs.close()
        self._pipe = MessagePipe(ours)
        assert self._process.pid is not None  # it was started
        self._pid = self._process.pid
        self._records.add(self._pid)
        log.info("engine process %s started", self._pid)

    @property
    def pid(self) -> int:
        return self._pid

    @property
    def is_alive(self) -> bool:
        return self._process.is_alive()

    def post(self, request: Request) -> None:
        """Send a request soon."""
        self._pipe.post(encode(request))

    def wake(self) -> None:
        """Let a waiting take() return."""
        self._pipe.wake()

    def take(self, timeout_s: float) -> Event | None:
        """The next event; None if none came in time, or after wake().

        Raises ProcessLost when the process has ended or has sent something that is no event; it is gone then.
        """
        try:
            data = self._pipe.take(timeout_s)
        except EOFError as end:
            raise self._lost_by_itself(str(end)) from end
        if data is None:
            self._log.bound()
            return None
        try:
            return decode_event(data)
        except msgspec.DecodeError as error:
            raise self.give_up(say("The engine sent something unreadable"), str(error)) from error

    def give_up(self, what: str, detail: str) -> ProcessLost:
        """End the process for that reason; returns the error to raise."""
        status = "it was still running" if self.is_alive else _status(self._process.exitcode)
        self.kill()
        return ProcessLost(what, _joined(detail, status, self._log.last_words()))

    def shut_down(self, grace_s: float) -> None:
        """Let it end by itself, and end it if it does not."""
        self.post(Shutdown())
        self._process.join(grace_s)
        self.kill()

    def kill(self) -> None:
        """End it, whatever it is doing."""
        self._process.kill()
        self._process.join(_END_TIMEOUT_S)
        if not self.is_alive:
            self._records.remove(self._pid)
        self._pipe.close()

    def _lost_by_itself(self, why: str) -> ProcessLost:
        self._process.join(_END_TIMEOUT_S)
        if self.is_alive:  # too large an event, or half of one
            return self.give_up(say("The engine sent something unreadable"), why)
        lost = ProcessLost(
            say("The engine stopped unexpectedly"), _joined(_status(self._process.exitcode), self._log.last_words())
        )
        self.kill()
        return lost


def _do_without_resource_tracker() -> None:
    """Keep multiprocessing from starting its helper, a Python of its own that takes 18 MB for as long as we run.

    It would remove the semaphores and shared memory that a crash leaves behind, and we have neither. A descriptor that
    is there is taken for an earlier tracker's, as in a child, whose parent gave it one (multiprocessing/spawn.py).
    """
    if sys.platform != "win32":
        from multiprocessing.resource_tracker import _resource_tracker

        if _resource_tracker._fd is None:  # type: ignore[attr-defined]
            _resource_tracker._fd = os.open(os.devnull, os.O_WRONLY)  # type: ignore[attr-defined]


@contextmanager
def _ctrl_c_held_back() -> Iterator[None]:
    """Let a child be born deaf to Ctrl-C: until it ignores the signal itself, it would die of it with a traceback."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _status(exit_code: int | None) -> str:
    """An exit status in words."""
    if exit_code is None:
        return "it did not end"
    if exit_code >= 0:
        return f"exit status {exit_code:#x}" if exit_code > 255 else f"exit status {exit_code}"
    try:
        name = signal.Signals(-exit_code).name
    except ValueError:
        name = f"signal {-exit_code}"
    return f"ended by {name}" + (" (the system does this when memory runs out)" if name == "SIGKILL" else "")


def _joined(*pieces: str) -> str:
    return "\n".join(piece for piece in pieces if piece)
