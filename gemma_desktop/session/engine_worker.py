"""Runs an Engine off the GUI thread."""

import logging
import threading
from collections.abc import Generator, Iterator
from contextlib import closing
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.engine.interface import Engine, MediaSource
from gemma_desktop.session.engine_jobs import (
    Began,
    CaptionJob,
    Ended,
    Job,
    JobEvent,
    JobReport,
    LoadJob,
    ReplyJob,
    TranscribeJob,
    WriteDownJob,
)
from gemma_desktop.session.notices import as_ours
from gemma_desktop.session.speech_asking import SpeechAsking
from gemma_desktop.session.speech_jobs import caption, transcribe
from gemma_desktop.session.write_down import WriteDownWish, fulfil

log = logging.getLogger(__name__)


class EngineWorker(QObject):
    """Runs one job after another on an Engine; lives on the "engine" thread.

    Reports wait in here until take() fetches them, so that a fast reply costs the GUI thread one signal for each
    batch and not one for each token. Holds no QObject of the GUI thread.

    Signals:
        arrived: take() has something, for the first time since it was called last.
    """

    arrived = Signal()

    def __init__(self, engine: Engine, media: MediaSource) -> None:
        """media: decodes for the engine; called on the engine thread."""
        super().__init__()
        self._engine = engine
        self._media = media
        self._lock = threading.Lock()
        self._reports: list[JobReport] = []
        self._running = 0
        self._cancelled = 0

    @Slot(object)
    def run(self, job: Job) -> None:
        """Run a job to its end. Ids must grow from job to job."""
        with self._lock:
            self._running = job.id
        self._report(job.id, Began())
        self._report(job.id, self._run_to_end(job))

    def cancel(self, job_id: int) -> None:
        """End that job soon, whether it runs, is about to, or has ended; from any thread.

        The caller makes sure that no later job can begin meanwhile (EngineQueue hands out one at a time).
        """
        with self._lock:
            self._cancelled = job_id
            is_running = self._running == job_id
        if is_running:
            self._engine.cancel()

    def take(self) -> list[JobReport]:
        """What was reported since the last call, in order; from any thread."""
        with self._lock:
            reports, self._reports = self._reports, []
        return reports

    @Slot()
    def restart(self) -> None:
        """The user wants an engine that crashed too often to run again."""
        self._engine.restart()

    @Slot(object)
    def forget(self, chat_ids: tuple[str, ...]) -> None:
        """The user deleted these chats."""
        self._engine.forget(chat_ids)

    @Slot()
    def close(self) -> None:
        """End the engine process."""
        self._engine.close()

    def _run_to_end(self, job: Job) -> Ended:
        try:
            with closing(self._events(job)) as events:
                self._forward(job.id, events)
        except Exception as error:  # noqa: BLE001 - a worker's slot: the window must hear of whatever is wrong
            log.warning("job %d ended early: %s", job.id, type(error).__name__)
            return Ended(as_ours(error), self._engine.waits_for_restart)
        return Ended()

    def _forward(self, job_id: int, events: Iterator[JobEvent]) -> None:
        told = False
        if self._is_cancelled(job_id):
            return
        for event in events:
            self._report(job_id, event)
            if not told and self._is_cancelled(job_id):
                # cancel() may have told the engine a moment before its own request began.
                self._engine.cancel()
                told = True

    def _events(self, job: Job) -> Generator[JobEvent, None, None]:
        match job:
            case LoadJob():
                yield from self._engine.load(job.model, job.projector, job.options)
            case ReplyJob():
                yield from self._engine.generate(
                    job.messages,
                    job.settings,
                    media=self._media,
                    continue_last=job.continue_last,
                    kept=job.kept,
                )
            case WriteDownJob():
                wish = WriteDownWish(job.language, job.translate_to)
                yield from fulfil(job.recordings, wish, self._asking(job.id), self._media)
            case TranscribeJob():
                yield from transcribe(job, self._asking(job.id))
            case CaptionJob():
                yield from caption(job, self._asking(job.id))
            case _:
                assert_never(job)

    def _asking(self, job_id: int) -> SpeechAsking:
        return SpeechAsking(
            self._engine,
            stopped=partial(self._is_cancelled, job_id),
            tell=partial(self._report, job_id),
        )

    def _is_cancelled(self, job_id: int) -> bool:
        with self._lock:
            return self._cancelled == job_id

    def _report(self, job_id: int, event: JobEvent) -> None:
        with self._lock:
            was_empty = not self._reports
            self._reports.append(JobReport(job_id, event))
        if was_empty:
            self.arrived.emit()
