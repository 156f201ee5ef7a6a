import itertools
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.chat.generation import GenerationSettings, StopReason
from gemma_desktop.chat.media import SPEECH_RATE_HZ, Media, PcmAudio
from gemma_desktop.chat.message import MediaPart, Role, said
from gemma_desktop.engine.interface import Stalled
from gemma_desktop.engine.protocol import Delta, DeltaKind, Finished, Loaded, LoadOptions, PromptProgress
from gemma_desktop.errors import EngineTrouble
from gemma_desktop.recording.values import Passage, SpeechWish
from gemma_desktop.session.engine_jobs import (
    Began,
    CaptionJob,
    Ended,
    JobEvent,
    JobReport,
    LoadJob,
    ReplyJob,
    TranscribeJob,
    Wrote,
)
from gemma_desktop.session.engine_queue import EngineQueue, condensed
from gemma_desktop.session.engine_worker import EngineWorker
from gemma_desktop.session.threads import WorkerThread
from gemma_desktop.speech.events import PassageGrew, PassageWritten, SpeechEvent
from tests.fakes import FakeEngine, Hold, Send
from tests.helpers.speakers import talk
from tests.media.sounds import write_wav

QUESTION = (said(Role.USER, "Hello"),)


def no_media(part: MediaPart) -> Media:
    raise AssertionError(f"{part} was not to be decoded")


class Desk:
    """An engine queue on its thread, a model loaded, and everything that it reported."""

    def __init__(self, engine: FakeEngine) -> None:
        self.engine = engine
        worker = EngineWorker(engine, no_media)
        self.queue = EngineQueue(worker)
        self.reports: list[JobReport] = []
        self.delivered_at: list[float] = []
        self.queue.reported.connect(self._on_reported)
        self.thread = WorkerThread("engine")
        self.thread.start(worker, worker.close)

    def _on_reported(self, report: JobReport) -> None:
        self.reports.append(report)
        self.delivered_at.append(time.monotonic())

    def ask(self) -> int:
        job = ReplyJob(self.queue.next_id(), QUESTION, GenerationSettings())
        self.queue.submit(job)
        return job.id

    def next_id(self) -> int:
        return self.queue.next_id()

    def transcribe(self, sound: Path, start_s: float = 0.0) -> int:
        job = TranscribeJob(self.next_id(), "r", sound, SpeechWish("English"), start_s)
        self.queue.submit(job)
        return job.id

    def spoken(self, job_id: int) -> list[SpeechEvent]:
        return [event.event for event in self.events(job_id) if isinstance(event, Wrote)]

    def written(self, job_id: int) -> list[str]:
        """The newest text of each passage."""
        passages = {
            event.passage.id: event.passage.text
            for event in self.spoken(job_id)
            if isinstance(event, PassageGrew | PassageWritten)
        }
        return list(passages.values())

    def heard_s(self, job_id: int) -> list[float]:
        return [event.heard_s for event in self.spoken(job_id) if isinstance(event, PassageWritten)]

    def events(self, job_id: int) -> list[JobEvent]:
        return [report.event for report in self.reports if report.job_id == job_id]

    def text(self, job_id: int) -> str:
        return "".join(event.text for event in self.events(job_id) if isinstance(event, Delta))

    def has_ended(self, job_id: int) -> bool:
        return any(isinstance(event, Ended) for event in self.events(job_id))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(FakeEngine())
    model = tmp_path / "scripted.gguf"
    model.touch()
    job = LoadJob(desk.queue.next_id(), model, None, LoadOptions())
    desk.queue.submit(job)
    qtbot.waitUntil(lambda: desk.has_ended(job.id))
    assert any(isinstance(event, Loaded) for event in desk.events(job.id))
    yield desk
    desk.queue.close()
    assert desk.thread.stop(5)
    assert desk.engine.closed


@pytest.fixture
def three_phrases(tmp_path: Path) -> Path:
    """Each a segment."""
    return write_wav(tmp_path / "talk.wav", talk("English", 3, pause_s=2.5).samples, 16_000)


def test_a_reply_arrives_in_order_between_began_and_ended(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.replies.append(["One", " two", " three"])
    job_id = desk.ask()
    qtbot.waitUntil(lambda: desk.has_ended(job_id))
    events = desk.events(job_id)
    assert isinstance(events[0], Began)
    assert desk.text(job_id) == "One two three"
    assert isinstance(events[-2], Finished)
    assert events[-1] == Ended()


def test_a_fast_reply_reaches_the_gui_thread_at_most_every_33_ms(qtbot: QtBot, desk: Desk) -> None:
    pauses = [threading.Event() for _ in range(60)]
    desk.engine.replies.append([step for pause in pauses for step in ("word ", Hold(pause))])
    for pause in pauses[::2]:
        pause.set()
    job_id = desk.ask()
    for pause in pauses[1::2]:
        qtbot.wait(2)
        pause.set()
    qtbot.waitUntil(lambda: desk.has_ended(job_id))
    assert desk.text(job_id) == "word " * 60
    deltas = [
        at
        for at, report in zip(desk.delivered_at, desk.reports, strict=True)
        if report.job_id == job_id and isinstance(report.event, Delta)
    ]
    gaps = [later - earlier for earlier, later in itertools.pairwise(deltas)]
    assert gaps
    assert min(gaps) >= 0.032


def test_text_before_a_pause_of_the_engine_is_not_held_back(qtbot: QtBot, desk: Desk) -> None:
    pause = threading.Event()
    desk.engine.replies.append(["first", " second", Hold(pause)])
    job_id = desk.ask()
    qtbot.waitUntil(lambda: desk.text(job_id) == "first second")
    pause.set()
    qtbot.waitUntil(lambda: desk.has_ended(job_id))


def test_jobs_run_one_after_another_in_order(qtbot: QtBot, desk: Desk) -> None:
    pause = threading.Event()
    desk.engine.replies.append(["first", Hold(pause)])
    first, second = desk.ask(), desk.ask()
    qtbot.waitUntil(lambda: desk.text(first) == "first")
    assert desk.events(second) == []
    pause.set()
    qtbot.waitUntil(lambda: desk.has_ended(second))
    order = [report.job_id for report in desk.reports if report.job_id in (first, second)]
    assert order == sorted(order)


def test_cancel_ends_the_running_reply_as_cancelled(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.replies.append(["so far", Hold(threading.Event())])
    job_id = desk.ask()
    qtbot.waitUntil(lambda: desk.text(job_id) == "so far")
    desk.queue.cancel(job_id)
    qtbot.waitUntil(lambda: desk.has_ended(job_id))
    finished = next(event for event in desk.events(job_id) if isinstance(event, Finished))
    assert finished.stop_reason is StopReason.CANCELLED


def test_cancel_right_after_submit_never_lets_the_reply_run_to_its_end(qtbot: QtBot, desk: Desk) -> None:
    for _ in range(50):
        desk.engine.replies.append(["one", Hold(threading.Event())])
        job_id = desk.ask()
        desk.queue.cancel(job_id)
        qtbot.waitUntil(lambda job_id=job_id: desk.has_ended(job_id))  # type: ignore[misc]
        desk.engine.replies.clear()


def test_cancel_of_a_waiting_job_takes_it_out_of_the_line(qtbot: QtBot, desk: Desk) -> None:
    pause = threading.Event()
    desk.engine.replies.append(["first", Hold(pause)])
    first, second = desk.ask(), desk.ask()
    desk.queue.cancel(second)
    assert desk.events(second) == [Ended()]
    pause.set()
    qtbot.waitUntil(lambda: desk.has_ended(first))
    assert len(desk.engine.asked) == 1


def phrase() -> PcmAudio:
    return PcmAudio(bytes(4 * SPEECH_RATE_HZ))


def test_a_caption_comes_before_a_recording_and_a_reply_before_both(
    qtbot: QtBot, desk: Desk, three_phrases: Path
) -> None:
    pause = threading.Event()
    desk.engine.replies.append(["first", Hold(pause)])
    first = desk.ask()
    qtbot.waitUntil(lambda: desk.text(first) == "first")
    recording, live = desk.transcribe(three_phrases), desk.next_id()
    desk.queue.submit(CaptionJob(live, phrase(), SpeechWish("English")))
    last = desk.ask()
    pause.set()
    qtbot.waitUntil(lambda: desk.has_ended(recording))
    ended = [report.job_id for report in desk.reports if isinstance(report.event, Ended)]
    assert ended[-4:] == [first, last, live, recording]


def test_a_recording_gives_way_to_a_reply_and_goes_on_where_it_was(
    qtbot: QtBot, desk: Desk, three_phrases: Path
) -> None:
    desk.engine.replies += [["one"], ["two", Hold(threading.Event())]]
    recording = desk.transcribe(three_phrases)
    qtbot.waitUntil(lambda: desk.written(recording)[1:] == ["two"])
    reply = desk.ask()
    qtbot.waitUntil(lambda: desk.has_ended(reply))
    assert desk.events(recording)[-1] == Ended(gave_way=True)
    heard_s = desk.heard_s(recording)
    assert len(heard_s) == 1
    desk.engine.replies += [["two"], ["three"]]
    again = desk.transcribe(three_phrases, heard_s[-1])
    qtbot.waitUntil(lambda: desk.has_ended(again))
    assert desk.events(again)[-1] == Ended()
    assert desk.written(again) == ["two", "three"]
    assert desk.heard_s(again)[0] > heard_s[-1]


def test_a_recording_that_is_cancelled_does_not_ask_to_be_submitted_again(
    qtbot: QtBot, desk: Desk, three_phrases: Path
) -> None:
    desk.engine.replies.append(["one", Hold(threading.Event())])
    recording = desk.transcribe(three_phrases)
    qtbot.waitUntil(lambda: desk.written(recording) == ["one"])
    desk.queue.cancel(recording)
    qtbot.waitUntil(lambda: desk.has_ended(recording))
    assert desk.events(recording)[-1] == Ended()


def test_recordings_are_written_down_one_after_another(qtbot: QtBot, desk: Desk, three_phrases: Path) -> None:
    first, second = desk.transcribe(three_phrases), desk.transcribe(three_phrases)
    qtbot.waitUntil(lambda: desk.has_ended(second))
    assert desk.events(first)[-1] == desk.events(second)[-1] == Ended()
    assert len(desk.written(first)) == len(desk.written(second)) == 3


def test_a_caption_tells_its_words_with_the_times_of_who_listens(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.replies.append(["hello ", "there"])
    live = desk.next_id()
    desk.queue.submit(CaptionJob(live, phrase(), SpeechWish("English"), start_s=7.0))
    qtbot.waitUntil(lambda: desk.has_ended(live))
    written = next(
        event.event
        for event in desk.events(live)
        if isinstance(event, Wrote) and isinstance(event.event, PassageWritten)
    )
    passage = written.passage
    assert (passage.text, passage.start_s, passage.end_s, written.heard_s) == ("hello there", 7.0, 8.0, 8.0)


def test_an_error_of_ours_ends_the_job_and_the_next_one_runs(qtbot: QtBot, desk: Desk) -> None:
    trouble = EngineTrouble("The engine stopped", "Try again.")
    desk.engine.replies.append(["so far", trouble])
    first, second = desk.ask(), desk.ask()
    qtbot.waitUntil(lambda: desk.has_ended(second))
    assert desk.text(first) == "so far"
    assert desk.events(first)[-1] == Ended(trouble)
    assert desk.text(second) == "Answer 2."


def test_any_other_exception_is_reported_as_a_bug_with_its_traceback(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.replies.append([ZeroDivisionError("scripted")])
    job_id = desk.ask()
    qtbot.waitUntil(lambda: desk.has_ended(job_id))
    ended = desk.events(job_id)[-1]
    assert isinstance(ended, Ended)
    assert ended.error is not None
    assert "ZeroDivisionError: scripted" in ended.error.detail


def test_condensing_joins_text_but_never_across_kinds_jobs_or_other_news() -> None:
    def text(job_id: int, piece: str, kind: DeltaKind = DeltaKind.TEXT) -> JobReport:
        return JobReport(job_id, Delta(0, kind, piece))

    reports = [
        JobReport(1, PromptProgress(0, 1, 9)),
        JobReport(1, PromptProgress(0, 9, 9)),
        text(1, "a", DeltaKind.THINKING),
        text(1, "b"),
        text(1, "c"),
        JobReport(1, Stalled(5.0)),
        text(1, "d"),
        text(2, "e"),
    ]
    assert condensed(reports) == [
        JobReport(1, PromptProgress(0, 9, 9)),
        text(1, "a", DeltaKind.THINKING),
        text(1, "bc"),
        JobReport(1, Stalled(5.0)),
        text(1, "d"),
        text(2, "e"),
    ]


def test_progress_events_are_passed_on(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.replies.append([Send(PromptProgress(0, 3, 10)), "text"])
    job_id = desk.ask()
    qtbot.waitUntil(lambda: desk.has_ended(job_id))
    assert PromptProgress(0, 3, 10) in desk.events(job_id)


def test_of_a_growing_passage_only_the_newest_is_told() -> None:
    def grew(passage_id: str, text: str) -> JobReport:
        return JobReport(1, Wrote("r", PassageGrew(Passage(passage_id, 0.0, 1.0, text))))

    reports = [grew("a", "one"), grew("a", "one two"), grew("b", "three")]
    assert condensed(reports) == reports[1:]
