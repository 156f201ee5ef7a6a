"""Phrases become lines: one after another through the engine, while more of them come."""

from collections import deque
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.recording.values import Passage, SpeechWish
from gemma_desktop.session.engine_jobs import CaptionJob, Ended, JobReport, Wrote
from gemma_desktop.session.engine_queue import EngineQueue
from gemma_desktop.session.phrases import Phrase
from gemma_desktop.session.recording_values import Written
from gemma_desktop.speech.events import LanguageFound, PassageGrew, PassageWritten, Passed, SpeechEvent

MOST_WAITING_S: Final = 120.0
"""Of speech, in memory. A machine that is so far behind will not catch up before somebody pauses for minutes."""


class CaptionWriter(QObject):
    """Has one phrase written at a time, so that a chat's reply waits for one at most. Lives on the GUI thread.

    Signals:
        changed: anything but lines is another one.
        phrase_done(Written): what came of one more phrase, with how far everything is written.
        line_changed(int): the line at this place was added, grew or is written now.
        line_removed(int): nothing was said in it.
    """

    changed = Signal()
    phrase_done = Signal(object)
    line_changed = Signal(int)
    line_removed = Signal(int)

    def __init__(self, engine: EngineQueue, most_waiting_s: float = MOST_WAITING_S) -> None:
        super().__init__()
        self._engine = engine
        self._most_waiting_s = most_waiting_s
        self._wish = SpeechWish()
        self._language = ""
        self._lines: list[Passage] = []
        self._n_written = 0  # lines before this stay as they are
        self._n_told = 0  # lines before this were told by phrase_done
        self._waiting: deque[Phrase] = deque()  # the first one is being written
        self._job = 0
        self._heard_s = 0.0
        self._has_skipped = False
        self._error: GemmaDesktopError | None = None
        self._waits_for_restart = False
        engine.reported.connect(self._on_engine_reported)

    @property
    def wish(self) -> SpeechWish:
        return self._wish

    @property
    def language(self) -> str:
        """That was wished, or found out."""
        return self._wish.language or self._language

    @property
    def lines(self) -> tuple[Passage, ...]:
        """Phrase by phrase; times from the beginning of the sound."""
        return tuple(self._lines)

    @property
    def written(self) -> tuple[Passage, ...]:
        """The lines that are finished."""
        return tuple(self._lines[: self._n_written])

    @property
    def heard_s(self) -> float:
        """Everything before this is written."""
        return self._heard_s

    @property
    def late_since(self) -> float | None:
        """When the oldest phrase that is not written yet was heard; None if all are."""
        return self._waiting[0].heard_at if self._waiting else None

    @property
    def has_skipped(self) -> bool:
        """It gave up: so much waited that nothing more is written."""
        return self._has_skipped

    @property
    def has_unwritten(self) -> bool:
        """Of what was said, some is not written."""
        return self._has_skipped or bool(self._waiting)

    @property
    def error(self) -> GemmaDesktopError | None:
        """Why the engine does not write; try_again() may help."""
        return self._error

    @property
    def waits_for_restart(self) -> bool:
        """The engine crashed too often; try_again() starts it again."""
        return self._waits_for_restart

    def begin(self, wish: SpeechWish) -> None:
        """Forget everything, and write what comes now."""
        if self._job:
            self._engine.cancel(self._job)
        self._wish, self._language = wish, ""
        self._lines, self._n_written, self._n_told, self._heard_s = [], 0, 0, 0.0
        self._waiting.clear()
        self._job, self._has_skipped = 0, False
        self._error, self._waits_for_restart = None, False
        self.changed.emit()

    def set_wish(self, wish: SpeechWish) -> None:
        """For the phrases that come from now on."""
        if wish.language != self._wish.language:
            self._language = ""
        self._wish = wish

    def take(self, phrase: Phrase) -> None:
        """Write this after those before it."""
        if self._has_skipped:
            return
        self._waiting.append(phrase)
        if sum(each.audio.duration_s for each in self._waiting) > self._most_waiting_s:
            self.give_up()
        elif self._error is None:
            self._submit_next()
        self.changed.emit()

    def give_up(self) -> None:
        """Write the phrase that is being written, and none of those after it."""
        self._has_skipped = True
        while len(self._waiting) > (1 if self._job else 0):
            self._waiting.pop()

    def try_again(self) -> None:
        """The engine may answer now: another model, or the user wants it."""
        if self._error is None:
            return
        if self._waits_for_restart:
            self._engine.restart_engine()
        self._error, self._waits_for_restart = None, False
        self._submit_next()
        self.changed.emit()

    def _submit_next(self) -> None:
        if self._job or not self._waiting:
            return
        phrase = self._waiting[0]
        self._job = self._engine.next_id()
        self._engine.submit(CaptionJob(self._job, phrase.audio, self._wish, phrase.start_s, self._language))

    @Slot(object)
    def _on_engine_reported(self, report: JobReport) -> None:
        if not self._job or report.job_id != self._job:
            return
        match report.event:
            case Wrote(event=event):
                self._take_event(event)
            case Ended(error=error, waits_for_restart=waits_for_restart):
                self._job = 0
                self._remove_unfinished()
                if error is not None:
                    self._error, self._waits_for_restart = error, waits_for_restart
                else:
                    self._heard_s = max(self._heard_s, self._waiting.popleft().end_s)
                    self._tell_done()
                    self._submit_next()
                self.changed.emit()
            case _:
                pass

    def _tell_done(self) -> None:
        new, self._n_told = tuple(self._lines[self._n_told : self._n_written]), self._n_written
        self.phrase_done.emit(Written(new, self._wish, self.language, self._heard_s))

    def _take_event(self, event: SpeechEvent) -> None:
        match event:
            case PassageGrew(passage=passage):
                self._put(passage)
            case PassageWritten(passage=passage):
                self._put(passage)
                self._n_written = len(self._lines)
            case Passed():
                self._remove_unfinished()
            case LanguageFound(language=language):
                self._language = language

    def _put(self, passage: Passage) -> None:
        at = next((at for at in range(self._n_written, len(self._lines)) if self._lines[at].id == passage.id), None)
        if at is None:
            at = len(self._lines)
            self._lines.append(passage)
        else:
            self._lines[at] = passage
        self.line_changed.emit(at)

    def _remove_unfinished(self) -> None:
        while len(self._lines) > self._n_written:
            self._lines.pop()
            self.line_removed.emit(len(self._lines))
