"""The one file of hand-written fakes."""

import contextlib
import threading
import time
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from keyring.backend import KeyringBackend

from gemma_desktop.chat.generation import GenerationSettings, StopReason, Timings, Usage
from gemma_desktop.chat.media import Media, PcmAudio
from gemma_desktop.chat.message import MediaPart, Message, ToolSpec
from gemma_desktop.engine.failures import to_failed
from gemma_desktop.engine.interface import BatchEvent, LoadEvent, MediaSource, ReplyEvent
from gemma_desktop.engine.protocol import (
    BatchReply,
    Delta,
    DeltaKind,
    Finished,
    KeptChat,
    Loaded,
    LoadOptions,
    LoadProgress,
    ModelInfo,
    PromptProgress,
    Question,
    ToolCalled,
)
from gemma_desktop.errors import GemmaDesktopError, Refused, UnusableModel
from gemma_desktop.session.sound_device import InputStream, OnBlock, SoundBlock, SoundDevices
from gemma_desktop.session.values import InputDevice

STEP_TIMEOUT_S = 20.0


@dataclass(frozen=True)
class Think:
    """Emit this as a thought."""

    text: str


@dataclass(frozen=True)
class Hold:
    """Go on when the event is set, or end as cancelled."""

    until: threading.Event


@dataclass(frozen=True)
class Send:
    """Emit this event as it stands."""

    event: ReplyEvent


@dataclass(frozen=True)
class End:
    """Finish this way. Without one a reply ends with StopReason.END."""

    stop_reason: StopReason = StopReason.END
    dropped_turns: int = 0
    timings: Timings = field(default_factory=Timings)


Step: TypeAlias = str | Think | Hold | Send | End | BaseException
"""What a scripted reply does next: a str is a piece of the answer, an exception is raised."""


@dataclass(frozen=True)
class Asked:
    """What `generate` was called with, and the media that it decoded."""

    messages: tuple[Message, ...]
    settings: GenerationSettings
    continue_last: bool
    media: tuple[tuple[MediaPart, Media], ...]


def model_info(name: str = "Scripted", **changes: object) -> ModelInfo:
    values: dict[str, object] = {
        "name": name,
        "architecture": "gemma4",
        "context_tokens": 4096,
        "trained_context_tokens": 131072,
        "takes_images": True,
        "takes_audio": True,
        "can_think": True,
        "can_call_tools": True,
        "is_demo": False,
        "size_bytes": 1000,
        "threads": 1,
        "gpu_layers": 0,
        "load_s": 0.1,
    }
    return ModelInfo(**{**values, **changes})  # type: ignore[arg-type]


@dataclass
class FakeEngine:
    """An Engine that answers by script, with the life of the real one: one thread, cancel from any.

    It keeps the contract of tests/engine/test_contract.py, as far as that is not about processes.
    replies: one script for each coming reply; when they are used up it answers "Answer N.".
    answers: by the text of the last message, what it says to it every time.
    refusals: by file name, what `load` raises instead of loading.
    load_gate: `load` waits for it, or ends as cancelled; set at first. loaded: set when Loaded was taken.
    """

    replies: deque[Sequence[Step]] = field(default_factory=deque)
    answers: dict[str, Sequence[Step]] = field(default_factory=dict)
    refusals: dict[str, GemmaDesktopError] = field(default_factory=dict)
    infos: dict[str, ModelInfo] = field(default_factory=dict)
    load_gate: threading.Event = field(default_factory=threading.Event)
    loaded: threading.Event = field(default_factory=threading.Event)
    asked: list[Asked] = field(default_factory=list)
    kept: list[KeptChat | None] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    loads: list[tuple[Path, Path | None, LoadOptions]] = field(default_factory=list)
    closed: bool = False
    waits_for_restart: bool = False

    def __post_init__(self) -> None:
        self.load_gate.set()
        self._model: ModelInfo | None = None
        self._is_busy = False
        self._cancelled = threading.Event()

    @property
    def model(self) -> ModelInfo | None:
        return self._model

    def load(self, model: Path, projector: Path | None, options: LoadOptions) -> Generator[LoadEvent, None, None]:
        self._cancelled = threading.Event()
        return self._load(self._cancelled, model, projector, options)

    def generate(
        self,
        messages: Sequence[Message],
        settings: GenerationSettings,
        *,
        media: MediaSource,
        tools: Sequence[ToolSpec] = (),
        continue_last: bool = False,
        raw_prompt: str = "",
        kept: KeptChat | None = None,
    ) -> Generator[ReplyEvent, None, None]:
        self._cancelled = threading.Event()
        self.kept.append(kept)
        return self._generate(self._cancelled, tuple(messages), settings, media, continue_last, raw_prompt)

    def generate_batch(
        self, questions: Sequence[Question], *, media: MediaSource, n_parallel: int = 0
    ) -> Generator[BatchEvent, None, None]:
        self._cancelled = threading.Event()
        return self._generate_batch(self._cancelled, tuple(questions), media)

    def cancel(self) -> None:
        self._cancelled.set()

    def forget(self, chat_ids: Sequence[str]) -> None:
        self.forgotten += chat_ids

    def restart(self) -> None:
        self.waits_for_restart = False

    def close(self) -> None:
        self.closed = True

    def _load(
        self, cancelled: threading.Event, model: Path, projector: Path | None, options: LoadOptions
    ) -> Generator[LoadEvent, None, None]:
        with self._busy():
            self.loads.append((model, projector, options))
            yield LoadProgress(0, 0.5)
            if not _wait(self.load_gate, cancelled):
                return
            if model.name in self.refusals:
                raise self.refusals[model.name]
            if not model.exists():
                raise UnusableModel(f"{model.name} is not there")
            self._model = self.infos.get(model.name) or model_info(model.stem)
            yield Loaded(0, self._model)
            self.loaded.set()

    def _generate(
        self,
        cancelled: threading.Event,
        messages: tuple[Message, ...],
        settings: GenerationSettings,
        media: MediaSource,
        continue_last: bool,
        raw_prompt: str,
    ) -> Generator[ReplyEvent, None, None]:
        with self._busy():
            if self._model is None:
                raise Refused("No model is chosen", "Choose a model first.")
            if not raw_prompt and not messages:
                raise Refused("There is nothing to answer")
            decoded = tuple((part, media(part)) for message in messages for part in message.media)
            self.asked.append(Asked(messages, settings, continue_last, decoded))
            yield from self._play(cancelled, self._script(raw_prompt or messages[-1].text))

    def _generate_batch(
        self, cancelled: threading.Event, questions: tuple[Question, ...], media: MediaSource
    ) -> Generator[BatchEvent, None, None]:
        """One after the other: which is done first is no promise."""
        for index, question in enumerate(questions):
            if cancelled.is_set():
                break
            events = self._generate(cancelled, question.messages, question.settings, media, False, question.raw_prompt)
            try:
                for event in events:
                    if isinstance(event, PromptProgress | Delta | ToolCalled | Finished):
                        yield BatchReply(0, index, event)
            except Refused as error:
                yield BatchReply(0, index, to_failed(0, error))
        reason = StopReason.CANCELLED if cancelled.is_set() else StopReason.END
        yield Finished(0, reason, Usage(), Timings())

    def _script(self, text: str) -> Sequence[Step]:
        if text in self.answers:
            return self.answers[text]
        return self.replies.popleft() if self.replies else [f"Answer {len(self.asked)}."]

    def _play(self, cancelled: threading.Event, steps: Sequence[Step]) -> Generator[ReplyEvent, None, None]:
        pieces = 0
        end = End()
        for step in steps:
            if cancelled.is_set():
                break
            match step:
                case str():
                    pieces += 1
                    yield Delta(0, DeltaKind.TEXT, step)
                case Think():
                    pieces += 1
                    yield Delta(0, DeltaKind.THINKING, step.text)
                case Hold():
                    _wait(step.until, cancelled)
                case Send():
                    yield step.event
                case End():
                    end = step
                case BaseException():
                    raise step
        reason = StopReason.CANCELLED if cancelled.is_set() else end.stop_reason
        yield Finished(0, reason, Usage(prompt_tokens=10, completion_tokens=pieces), end.timings, end.dropped_turns)

    @contextlib.contextmanager
    def _busy(self) -> Iterator[None]:
        if self._is_busy:
            raise RuntimeError("the call before was not finished or closed")
        self._is_busy = True
        try:
            yield
        finally:
            self._is_busy = False


def _wait(event: threading.Event, cancelled: threading.Event) -> bool:
    """Whether the event was set; False when cancelled."""
    deadline = time.monotonic() + STEP_TIMEOUT_S
    while not event.wait(0.005):
        if cancelled.is_set():
            return False
        if time.monotonic() > deadline:
            raise TimeoutError("the test never let the engine go on")
    return True


@dataclass(frozen=True)
class AskedOfEars:
    """What ScriptedEars were asked. duration_s: of the sound; None for words alone."""

    duration_s: float | None
    prompt: str
    settings: GenerationSettings


@dataclass
class ScriptedEars:
    """A speech.transcription.Ask: one answer after another, each in pieces; an exception is raised."""

    answers: deque[Sequence[str | Exception]]
    asked: list[AskedOfEars] = field(default_factory=list)

    def __call__(self, audio: PcmAudio | None, prompt: str, settings: GenerationSettings) -> Iterator[str]:
        self.asked.append(AskedOfEars(audio.duration_s if audio else None, prompt, settings))
        for piece in self.answers.popleft():
            if isinstance(piece, Exception):
                raise piece
            yield piece


class ScriptedMicrophone(SoundDevices):
    """A microphone that gives blocks at once and then hangs, for what no file can be: lossy, or odd in its rate.

    openings: what it does each time that it is opened: gives these blocks, or raises. given: set after the last one.
    plugged_in: what is found by looking.
    """

    def __init__(self, *openings: Sequence[SoundBlock] | Exception, rate_hz: int = 16_000, channels: int = 1) -> None:
        super().__init__()
        self._openings = deque(openings)
        self._format = rate_hz, channels
        self.given = threading.Event()
        self.plugged_in = [InputDevice("scripted", "Scripted", is_default=True)]
        self.n_open = 0

    def inputs(self, *, surely: bool = True) -> list[InputDevice]:
        return list(self.plugged_in)

    def open_input(self, device_id: str, on_block: OnBlock) -> InputStream:
        opening = self._openings.popleft()
        if not isinstance(opening, Exception):
            for block in opening:
                on_block(block)
        if not self._openings:
            self.given.set()
        if isinstance(opening, Exception):
            raise opening
        self.n_open += 1
        return InputStream(*self._format, self._close_input)

    def _close_input(self) -> None:
        self.n_open -= 1


class MemoryKeyring(KeyringBackend):
    """A system's keyring that lasts as long as the test.

    trouble: raised by all it does, as by one that is locked. asked: how often anything was wanted of it.
    """

    priority = 1.0

    def __init__(self, trouble: Exception | None = None) -> None:
        super().__init__()
        self.trouble = trouble
        self.asked = 0
        self._secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self._secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self._secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        del self._secrets[service, username]

    def _check(self) -> None:
        self.asked += 1
        if self.trouble is not None:
            raise self.trouble
