"""The one place where QThread is used."""

import logging
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QThread

log = logging.getLogger(__name__)

_HAND_OVER_S: Final = 0.0005


def favour_the_gui_thread() -> None:
    """For the whole process: a thread at work hands Python over within half a millisecond when another one waits.

    Python's own 5 ms are a third of a frame, and the GUI thread waits for four threads while two downloads are fetched
    and hashed. With this its longest waits (99th percentile) went from 28 to 21 ms on two busy cores, and the downloads
    were as fast as before (tests/bench/bench_downloads.py).
    """
    sys.setswitchinterval(_HAND_OVER_S)


class WorkerThread:
    """A named thread with an event loop for one worker. Whoever starts it stops it.

    The worker's slots run on the thread, one after another, when they are reached by signals. What was asked of them
    but had not begun when the thread is stopped never runs; a worker that must not lose requests keeps them itself.
    """

    def __init__(self, name: str) -> None:
        """name: what debuggers and the operating system call the thread; Linux shows 15 letters of it."""
        self._thread = _EventLoopThread(name)

    @property
    def is_running(self) -> bool:
        return self._thread.isRunning()

    def start(self, worker: QObject, close: Callable[[], None]) -> None:
        """Move the worker (which has no parent) to the thread and run it there.

        close: run on the thread after its last slot; releases what belongs to the thread (timers, connections).
        """
        self._thread.begin(worker, close)

    def stop(self, timeout_s: float) -> bool:
        """End the thread after the slot that runs now, and wait for it.

        Returns whether it has ended. If it has not, the process must not end by the usual way: Qt aborts where a
        running thread is destroyed (os._exit is what remains).
        """
        self._thread.quit()
        has_ended = self._thread.wait(round(timeout_s * 1000))
        if not has_ended:
            log.warning("thread %s did not end in time", self._thread.objectName())
        return has_ended


class _EventLoopThread(QThread):
    """Runs the loop, then the worker's close(), both on the new thread."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._worker: QObject | None = None
        self._close: Callable[[], None] | None = None

    def begin(self, worker: QObject, close: Callable[[], None]) -> None:
        if self._worker is not None:
            raise RuntimeError(f"thread {self.objectName()} was started before")
        self._worker, self._close = worker, close
        worker.moveToThread(self)
        self.start()

    def run(self) -> None:
        self.exec()
        if self._close is None:
            return
        try:
            self._close()
        except Exception:
            log.exception("thread %s did not close cleanly", self.objectName())
