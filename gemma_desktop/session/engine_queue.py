"""The GUI thread's end of the engine: one job at a time, and what is heard of them."""

import time
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gemma_desktop.engine.interface import Stalled
from gemma_desktop.engine.protocol import Delta, LoadProgress, PromptProgress
from gemma_desktop.session.engine_jobs import Ended, Heard, Job, JobReport, Rank, Wrote
from gemma_desktop.session.engine_worker import EngineWorker
from gemma_desktop.speech.events import PassageGrew

UPDATE_INTERVAL_MS = 33
"""Faster updates than the eye can follow only cost the GUI thread time (design.md)."""


class EngineQueue(QObject):
    """Hands jobs to the EngineWorker, one at a time, and reports what it hears at most every 33 ms.

    Of those that wait the highest rank is next, and in a rank the oldest. A job of the background that runs ends when
    another is submitted: nobody waits for it longer than it takes to stop. Lives on the GUI thread.

    Signals:
        reported(JobReport): in order; text that came in between two updates is one Delta, of progress only the newest.
        restart_wanted: restart_engine() was called; jobs that are submitted from now on find the engine running.
    """

    reported = Signal(object)
    _handed_over = Signal(object)
    restart_wanted = Signal()
    _forget_wanted = Signal(object)

    def __init__(self, worker: EngineWorker) -> None:
        """worker: may be on another thread already."""
        super().__init__()
        self._worker = worker
        self._waiting: list[Job] = []
        self._running: Job | None = None
        self._gives_way = False  # the running job
        self._is_closed = False
        self._last_id = 0
        self._delivered_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._deliver)
        self.restart_wanted.connect(worker.restart, Qt.ConnectionType.QueuedConnection)
        self._forget_wanted.connect(worker.forget, Qt.ConnectionType.QueuedConnection)
        self._handed_over.connect(worker.run, Qt.ConnectionType.QueuedConnection)
        worker.arrived.connect(self._on_worker_arrived, Qt.ConnectionType.QueuedConnection)

    def next_id(self) -> int:
        """An id for a new job; ids grow."""
        self._last_id += 1
        return self._last_id

    def submit(self, job: Job) -> None:
        """Run this job when its turn comes."""
        if self._is_closed:
            self.reported.emit(JobReport(job.id, Ended()))
            return
        self._waiting.append(job)
        self._hand_over_next()
        running = self._running
        if running is not None and running.rank is Rank.BACKGROUND and job.rank > running.rank:
            self._gives_way = True
            self._worker.cancel(running.id)

    def cancel(self, job_id: int) -> None:
        """End that job soon; its Ended follows. Harmless for a job that is over."""
        if self._running is not None and self._running.id == job_id:
            self._gives_way = False
            self._worker.cancel(job_id)
            return
        for job in self._waiting:
            if job.id == job_id:
                self._waiting.remove(job)
                self.reported.emit(JobReport(job_id, Ended()))
                return

    def restart_engine(self) -> None:
        """The user wants an engine that crashed too often to run again."""
        self.restart_wanted.emit()

    def forget(self, chat_ids: tuple[str, ...]) -> None:
        """Let the engine keep nothing of these chats, as soon as the running job has ended."""
        self._forget_wanted.emit(chat_ids)

    def close(self) -> None:
        """Cancel all jobs, and take no more. What the running one still says is had by flush()."""
        self._is_closed = True
        for job in (*self._waiting, self._running):
            if job is not None:
                self.cancel(job.id)

    def flush(self) -> None:
        """Deliver what has arrived now instead of with the next update."""
        self._timer.stop()
        self._deliver()

    def _hand_over_next(self) -> None:
        if self._running is None and self._waiting:
            self._running = max(self._waiting, key=_rank)  # of equals the first
            self._waiting.remove(self._running)
            self._handed_over.emit(self._running)

    @Slot()
    def _on_worker_arrived(self) -> None:
        since_ms = (time.monotonic() - self._delivered_at) * 1000
        if since_ms >= UPDATE_INTERVAL_MS:
            self._deliver()
        elif not self._timer.isActive():
            self._timer.start(int(UPDATE_INTERVAL_MS - since_ms) + 1)

    @Slot()
    def _deliver(self) -> None:
        self._delivered_at = time.monotonic()
        for report in condensed(self._worker.take()):
            if isinstance(report.event, Ended):
                if self._gives_way and report.event.error is None:
                    report = JobReport(report.job_id, replace(report.event, gave_way=True))
                self._running, self._gives_way = None, False
                self._hand_over_next()
            self.reported.emit(report)


def _rank(job: Job) -> Rank:
    return job.rank


def condensed(reports: list[JobReport]) -> list[JobReport]:
    """The same news in fewer reports: neighbouring pieces of text joined, of neighbouring progress the newest."""
    result: list[JobReport] = []
    for report in reports:
        last = result[-1] if result else None
        if last is None or last.job_id != report.job_id:
            result.append(report)
            continue
        match last.event, report.event:
            case (Delta() as before, Delta() as after) if before.kind is after.kind:
                joined = Delta(after.request_id, after.kind, before.text + after.text)
                result[-1] = JobReport(report.job_id, joined)
            case (PromptProgress(), PromptProgress()) | (LoadProgress(), LoadProgress()) | (Heard(), Heard()):
                result[-1] = report
            case (Wrote(event=PassageGrew(before_)), Wrote(event=PassageGrew(after_))) if before_.id == after_.id:
                result[-1] = report
            case (Stalled(), Stalled()):
                result[-1] = report
            case _:
                result.append(report)
    return result
