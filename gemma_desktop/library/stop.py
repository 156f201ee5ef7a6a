"""Stopping a download from another thread."""

import contextlib
import threading
from collections.abc import Callable, Iterator


class Stopped(Exception):
    """The user paused or cancelled; what was fetched stays for the next time."""


class StopSignal:
    """Set once, from any thread; wakes what waits and breaks what reads."""

    def __init__(self) -> None:
        self._is_set = threading.Event()
        self._lock = threading.Lock()
        self._interrupts: list[Callable[[], None]] = []

    def set(self) -> None:
        self._is_set.set()
        with self._lock:
            for interrupt in self._interrupts:
                interrupt()

    def check(self) -> None:
        """Raises Stopped."""
        if self._is_set.is_set():
            raise Stopped

    def wait(self, seconds: float) -> None:
        """Wait, or raise Stopped as soon as it is set."""
        self._is_set.wait(seconds)
        self.check()

    @contextlib.contextmanager
    def breaking(self, interrupt: Callable[[], None]) -> Iterator[None]:
        """Within, `interrupt` is called when the signal is set: it must end what blocks, and not raise."""
        with self._lock:
            self._interrupts.append(interrupt)
        try:
            self.check()
            yield
        finally:
            with self._lock:
                self._interrupts.remove(interrupt)
