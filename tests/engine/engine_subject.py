"""What the contract tests need to know of an engine: the scripted one, and the real one."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from gemma_desktop.chat.generation import GREEDY, GenerationSettings
from gemma_desktop.chat.media import Media
from gemma_desktop.chat.message import MediaPart, Message, Role, said
from gemma_desktop.engine import child, protocol
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.exchange import Limits
from gemma_desktop.engine.interface import BatchEvent, ReplyEvent
from gemma_desktop.engine.process import ChildMain
from gemma_desktop.engine.protocol import (
    BatchReply,
    Delta,
    DeltaKind,
    Failed,
    Finished,
    Loaded,
    LoadOptions,
    PromptProgress,
)
from gemma_desktop.errors import UnusableModel
from tests.fakes import FakeEngine, Hold, Send


def no_media(part: MediaPart) -> Media:
    raise AssertionError("nothing was attached")


@dataclass(frozen=True)
class Question:
    """What is asked of an engine."""

    text: str
    is_raw: bool = False
    settings: GenerationSettings = GREEDY


@dataclass(frozen=True)
class Subject:
    """An engine under test.

    short: ends by itself. endless: writes until it is stopped. long_prompt: is read for long.
    unusable, aborting: models that are refused, and that end the process.
    """

    child_main: ChildMain
    folder: Path
    model: Path
    endless_model: Path
    unusable: Path
    aborting: Path
    short: Question
    endless: Question
    long_prompt: Question

    @property
    def log_path(self) -> Path:
        return self.folder / "logs" / "engine.log"

    @contextmanager
    def running(self, limits: Limits | None = None, *, model: Path | None = None) -> Iterator[LocalEngine]:
        """An engine with the model loaded; its process is gone afterwards."""
        with closing(self._engine(limits)) as engine:
            load(engine, model or self.model)
            yield engine

    @contextmanager
    def without_a_model(self) -> Iterator[LocalEngine]:
        with closing(self._engine(None)) as engine:
            yield engine

    def _engine(self, limits: Limits | None) -> LocalEngine:
        return LocalEngine(self.log_path, child_main=self.child_main, limits=limits)


class FakeSubject(Subject):
    """The fake of the tests of sessions and widgets."""

    def _engine(self, limits: Limits | None) -> FakeEngine:  # type: ignore[override]
        never = threading.Event()
        return FakeEngine(
            answers={
                self.short.text: ["one ", "two ", "three"],
                self.endless.text: ["0 ", Hold(never)],
                self.long_prompt.text: [Send(PromptProgress(0, 1, 10**9)), Hold(never)],
            },
            refusals={self.unusable.name: UnusableModel(f"{self.unusable.name} cannot be used")},
        )


def fake_subject(folder: Path) -> FakeSubject:
    (folder / "good.gguf").touch()
    return FakeSubject(
        child_main=child.main,
        folder=folder,
        model=folder / "good.gguf",
        endless_model=folder / "good.gguf",
        unusable=folder / "unusable.gguf",
        aborting=folder / "aborting.gguf",
        short=Question("say"),
        endless=Question("count"),
        long_prompt=Question("read"),
    )


@dataclass
class Heard:
    """The events of one reply."""

    events: list[ReplyEvent] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(e.text for e in self.events if isinstance(e, Delta) and e.kind is DeltaKind.TEXT)

    @property
    def finished(self) -> Finished:
        assert isinstance(self.events[-1], Finished)
        return self.events[-1]

    def count(self, kind: type) -> int:
        return sum(isinstance(event, kind) for event in self.events)


def load(engine: LocalEngine, model: Path) -> Loaded:
    last = list(engine.load(model, None, LoadOptions(threads=1)))[-1]
    assert isinstance(last, Loaded)
    return last


def events_of(engine: LocalEngine, question: Question) -> Iterator[ReplyEvent]:
    messages: Iterable[Message] = [] if question.is_raw else [said(Role.USER, question.text)]
    return engine.generate(
        tuple(messages), question.settings, media=no_media, raw_prompt=question.text if question.is_raw else ""
    )


def ask(engine: LocalEngine, question: Question | str) -> Heard:
    """Ask, and hear all of it."""
    return Heard(list(events_of(engine, Question(question) if isinstance(question, str) else question)))


def ask_batch(engine: LocalEngine, questions: Sequence[Question], n_parallel: int = 0) -> list[BatchEvent]:
    """Ask all of them, and hear all of it."""
    return list(batch_events_of(engine, questions, n_parallel))


def batch_events_of(engine: LocalEngine, questions: Sequence[Question], n_parallel: int = 0) -> Iterator[BatchEvent]:
    asked = [
        protocol.Question(
            () if question.is_raw else (said(Role.USER, question.text),),
            question.settings,
            raw_prompt=question.text if question.is_raw else "",
        )
        for question in questions
    ]
    return engine.generate_batch(asked, media=no_media, n_parallel=n_parallel)


def texts_of(events: Iterable[BatchEvent]) -> dict[int, str]:
    """What was said, by index."""
    texts: dict[int, str] = {}
    for event in events:
        if isinstance(event, BatchReply) and isinstance(event.event, Delta):
            texts[event.index] = texts.get(event.index, "") + event.event.text
    return texts


def ends_of(events: Iterable[BatchEvent]) -> dict[int, Finished | Failed]:
    """How each ended, by index, in the order in which they did."""
    return {
        event.index: event.event
        for event in events
        if isinstance(event, BatchReply) and isinstance(event.event, Finished | Failed)
    }


def ask_until(engine: LocalEngine, question: Question, kind: type) -> tuple[Heard, Iterator[ReplyEvent]]:
    """Ask, and hear up to the first event of that kind; the rest can still be heard."""
    heard, events = Heard(), events_of(engine, question)
    for event in events:
        heard.events.append(event)
        if isinstance(event, kind):
            break
    return heard, events
