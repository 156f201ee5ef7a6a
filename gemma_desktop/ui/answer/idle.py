"""Work that can wait, done between the reader's doings."""

import time
from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

SLICE_S = 0.003
PAUSE_MS = 8


class IdleWork(QObject):
    """Runs jobs on the GUI thread in turns of SLICE_S, with a pause after each for paint and input.

    A job is an iterator; each step should take well under a millisecond. It has ended when it is exhausted.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: deque[Iterator[None]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_done(self) -> bool:
        return not self._jobs

    def add(self, job: Iterator[None]) -> None:
        self._jobs.append(job)
        self._timer.start()

    def remove(self, job: Iterator[None]) -> None:
        """Without effect if the job has ended."""
        if job in self._jobs:
            self._jobs.remove(job)

    def _on_timer_timeout(self) -> None:
        until = time.perf_counter() + SLICE_S
        while self._jobs and time.perf_counter() < until:
            job = self._jobs[0]
            try:
                next(job)
            except StopIteration:
                self.remove(job)
            else:
                self._jobs.rotate(-1)
        if not self._jobs:
            self._timer.stop()
