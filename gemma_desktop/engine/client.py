"""The local engine: llama.cpp in a process of its own, watched, cancelled, killed and started again from here."""

import logging
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from gemma_desktop.chat.generation import GenerationSettings, StopReason, Timings, Usage
from gemma_desktop.chat.message import MediaPart, Message, ToolSpec
from gemma_desktop.engine import child
from gemma_desktop.engine.exchange import Call, Disobeyed, Exchange, Limits
from gemma_desktop.engine.failures import to_error
from gemma_desktop.engine.interface import BatchEvent, LoadEvent, MediaSource, ReplyEvent, Restarting, Stalled
from gemma_desktop.engine.process import ChildMain, EngineProcess, ProcessLost
from gemma_desktop.engine.protocol import (
    PROTOCOL_VERSION,
    BatchReply,
    Delta,
    Event,
    Failed,
    Finished,
    Forget,
    Generate,
    GenerateBatch,
    KeptChat,
    Load,
    Loaded,
    LoadOptions,
    LoadProgress,
    MediaWanted,
    ModelInfo,
    Offloading,
    PromptProgress,
    PutMedia,
    Question,
    Ready,
    ToolCalled,
)
from gemma_desktop.engine.restarts import RestartBudget
from gemma_desktop.errors import EngineTrouble, GemmaDesktopError, Refused
from gemma_desktop.fit.offload import ALL_LAYERS, fewer_layers
from gemma_desktop.texts import say

log = logging.getLogger(__name__)


_Told = TypeVar("_Told")


@dataclass(frozen=True)
class _Media:
    """What a request's process may ask for, by media id."""

    parts: Mapping[str, MediaPart]
    source: MediaSource


@dataclass(frozen=True)
class _Choice:
    """The model that answers, and how it was loaded."""

    model: Path
    projector: Path | None
    options: LoadOptions
    info: ModelInfo


class LocalEngine:
    """An Engine (engine/interface.py). The process starts at the first use, and again after it was lost.

    All methods but `cancel` belong to one thread, which must live as long as the engine: on Linux the process ends
    with the thread that started it.
    """

    def __init__(
        self,
        log_path: Path,
        *,
        child_main: ChildMain = child.main,
        limits: Limits | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """log_path: what the process prints. clock: seconds, for the restart budget."""
        self._log_path = log_path
        self._child_main = child_main
        self._limits = limits or Limits()
        self._clock = clock
        self._crashes = RestartBudget(self._limits.restarts, self._limits.restart_window_s)
        self._process: EngineProcess | None = None
        self._choice: _Choice | None = None
        self._is_resident = False  # whether the running process has the chosen model loaded
        self._last_request_id = 0
        self._offloading: Offloading | None = None  # of the load that runs
        self._call = Call()

    @property
    def model(self) -> ModelInfo | None:
        return self._choice.info if self._choice else None

    @property
    def pid(self) -> int | None:
        """The running process, for diagnostics."""
        return self._process.pid if self._process else None

    @property
    def waits_for_restart(self) -> bool:
        """Whether it crashed too often: it stays down until restart() or load()."""
        return self._crashes.is_spent

    def load(self, model: Path, projector: Path | None, options: LoadOptions) -> Generator[LoadEvent, None, None]:
        return self._load(self._new_call(), model, projector, options)

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
        request = Generate(
            self._next_request_id(), tuple(messages), settings, tuple(tools), continue_last, raw_prompt, kept
        )
        return self._generate(self._new_call(), request, _Media(_parts(messages), media), _of_a_reply)

    def generate_batch(
        self, questions: Sequence[Question], *, media: MediaSource, n_parallel: int = 0
    ) -> Generator[BatchEvent, None, None]:
        request = GenerateBatch(self._next_request_id(), tuple(questions), n_parallel)
        messages = [message for question in questions for message in question.messages]
        return self._generate(
            self._new_call(), request, _Media(_parts(messages), media), _Unanswered(len(questions)).of_a_batch
        )

    def cancel(self) -> None:
        self._call.cancel()

    def forget(self, chat_ids: Sequence[str]) -> None:
        if self._process is not None:
            self._process.post(Forget(tuple(chat_ids)))

    def restart(self) -> None:
        """The user wants it to run again: crashes so far are forgiven. The model is loaded again at the next use."""
        self._crashes.reset()
        self._drop_process()

    def close(self) -> None:
        process, self._process = self._process, None
        self._is_resident = False
        if process:
            process.shut_down(self._limits.shutdown_grace_s)

    def _new_call(self) -> Call:
        """From now on cancel() means this one, also before the caller takes its first event."""
        self._call = Call()
        return self._call

    def _next_request_id(self) -> int:
        self._last_request_id += 1
        return self._last_request_id

    def _load(
        self, call: Call, model: Path, projector: Path | None, options: LoadOptions
    ) -> Generator[LoadEvent, None, None]:
        try:
            yield from self._load_with_as_many_layers_as_work(call, model, projector, options)
        except Disobeyed:
            self._drop_process()
        except ProcessLost as lost:
            self._drop_process()
            what = f"{lost.what}." if self._choice else say("{what}. Choose another model.", what=lost.what)
            raise EngineTrouble(say("{name} could not be loaded", name=model.name), what, lost.detail) from lost

    def _load_with_as_many_layers_as_work(
        self, call: Call, model: Path, projector: Path | None, options: LoadOptions
    ) -> Generator[LoadEvent, None, None]:
        """Where the layers on the graphics card are ours to choose, a failure is tried again with fewer of them.

        In a fresh process each time, because a driver that failed once may not work any more. The ones that worked are
        kept for every later start of the process.
        """
        tried = options
        while True:
            self._offloading = None
            try:
                process = self._running_process(call)
                with closing(self._loading(call, process, model, projector, tried)) as events:
                    for event in events:
                        if isinstance(event, Loaded):
                            self._choice = _Choice(model, projector, tried, event.model)
                            self._is_resident = True
                            self._crashes.reset()
                        yield event
                return
            except (GemmaDesktopError, ProcessLost) as error:
                failed: Offloading | None = self._offloading
                if failed is None or options.gpu_layers != ALL_LAYERS:
                    raise
                fewer = fewer_layers(failed.layers, failed.most_layers)
                log.warning("%d layers on the graphics card failed, trying %d: %s", failed.layers, fewer, error)
                tried = msgspec.structs.replace(options, gpu_layers=fewer)
                self._drop_process()

    def _generate(
        self, call: Call, request: Generate | GenerateBatch, media: _Media, told: Callable[[Event], _Told | None]
    ) -> Generator[_Told | Restarting | Stalled | Finished, None, None]:
        """told: what the caller is told of an event; None if it makes no sense."""
        cancelled = Finished(request.request_id, StopReason.CANCELLED, Usage(), Timings())
        try:
            process = yield from self._ready_process(call)
            if process is None:
                yield cancelled
            else:
                yield from self._answer(call, process, request, media, told)
        except Disobeyed:
            self._drop_process()
            yield cancelled
        except ProcessLost as lost:
            self._drop_process()
            self._crashes.count_crash(self._clock())
            raise EngineTrouble(lost.what, self._after_a_crash(), lost.detail) from lost

    def _answer(
        self,
        call: Call,
        process: EngineProcess,
        request: Generate | GenerateBatch,
        media: _Media,
        told: Callable[[Event], _Told | None],
    ) -> Generator[_Told | Finished | Stalled, None, None]:
        """Ask the process, which has the model in it."""
        exchange = Exchange(call, process, request, self._limits)
        try:
            for event in exchange.events():
                match event:
                    case Finished() | Stalled():
                        yield event
                    case MediaWanted():
                        self._put_media(exchange, process, event, media)
                    case Failed():
                        raise to_error(event)
                    case _:
                        tells = told(event)
                        if tells is None:
                            raise exchange.garbage(f"{type(event).__name__} during an answer")
                        yield tells
        finally:
            self._leave(exchange)

    def _put_media(self, exchange: Exchange, process: EngineProcess, wanted: MediaWanted, media: _Media) -> None:
        for media_id in wanted.media_ids:
            if media_id not in media.parts:
                raise exchange.garbage(f"a wish for the unknown medium {media_id[:100]!r}")
            if exchange.is_cancelled:
                return
            process.post(PutMedia(exchange.request_id, media_id, media.source(media.parts[media_id])))

    def _loading(
        self, call: Call, process: EngineProcess, model: Path, projector: Path | None, options: LoadOptions
    ) -> Generator[LoadEvent, None, None]:
        """Load a model into the process. Without Loaded at the end it was cancelled."""
        self._is_resident = False
        request = Load(self._next_request_id(), str(model), str(projector) if projector else "", options)
        exchange = Exchange(call, process, request, self._limits)
        try:
            for event in exchange.events():
                match event:
                    case Stalled() | Loaded():
                        yield event
                    case Offloading() if 0 < event.layers <= event.most_layers:
                        self._offloading = event
                    case LoadProgress() if 0.0 <= event.fraction <= 1.0:
                        yield event
                    case Finished(stop_reason=StopReason.CANCELLED):
                        return
                    case Failed():
                        raise to_error(event)
                    case _:
                        raise exchange.garbage(f"{type(event).__name__} while loading")
        finally:
            self._leave(exchange)

    def _ready_process(self, call: Call) -> Generator[Restarting | Stalled, None, EngineProcess | None]:
        """The process with the chosen model in it; None if the call was cancelled meanwhile."""
        choice = self._choice
        if choice is None:
            raise Refused(say("No model is chosen"), say("Choose a model first."))
        if self._process is not None and not self._process.is_alive:
            log.warning("the engine process ended while nothing was asked of it")
            self._drop_process()
            self._crashes.count_crash(self._clock())
        if self._process is None or not self._is_resident:
            if self._crashes.is_spent:
                raise EngineTrouble(say("The engine keeps stopping"), self._after_a_crash())
            yield Restarting(0.0)
            yield from self._reload(call, choice)
        return self._process if self._is_resident and call.cancelled_at is None else None

    def _reload(self, call: Call, choice: _Choice) -> Generator[Restarting | Stalled, None, None]:
        process = self._running_process(call)
        with closing(self._loading(call, process, choice.model, choice.projector, choice.options)) as events:
            for event in events:
                match event:
                    case LoadProgress():
                        yield Restarting(event.fraction)
                    case Loaded():
                        self._is_resident = True
                    case Stalled():
                        yield event

    def _running_process(self, call: Call) -> EngineProcess:
        """The process, started and ready for requests. Raises ProcessLost; Disobeyed if cancelled while it starts."""
        if self._process is not None and self._process.is_alive:
            return self._process
        self._drop_process()
        process = self._process = EngineProcess(self._child_main, self._log_path)
        call.runs_on(process, 0)
        deadline = time.monotonic() + self._limits.start_timeout_s
        while call.cancelled_at is None:
            match process.take(deadline - time.monotonic()):
                case Ready(protocol_version=version, engine=engine) if version == PROTOCOL_VERSION:
                    log.info("engine process is ready: %s", engine)
                    return process
                case Failed() as failed:
                    self._drop_process()
                    raise to_error(failed)
                case None if time.monotonic() >= deadline:
                    raise process.give_up(
                        say("The engine did not start"), f"not within {self._limits.start_timeout_s} s"
                    )
                case None:
                    pass
                case event:
                    raise process.give_up(say("The engine sent something unreadable"), f"{event!r:.200} at the start")
        raise Disobeyed

    def _leave(self, exchange: Exchange) -> None:
        """End what the caller, or its media source, walked away from."""
        if exchange.is_open:
            try:
                exchange.abandon()
            except (Disobeyed, ProcessLost):
                self._drop_process()

    def _drop_process(self) -> None:
        process, self._process = self._process, None
        self._is_resident = False
        if process is not None:
            process.kill()

    def _after_a_crash(self) -> str:
        if self._crashes.is_spent:
            return say("Restart the engine, or choose another model.")
        return say("It starts again by itself when you send the next message.")


class _Unanswered:
    """The questions of a batch that have not ended."""

    def __init__(self, n_questions: int) -> None:
        self._indices = set(range(n_questions))

    def of_a_batch(self, event: Event) -> BatchReply | None:
        if not isinstance(event, BatchReply) or event.index not in self._indices:
            return None
        if isinstance(event.event, Finished | Failed):
            self._indices.remove(event.index)
        return event


def _of_a_reply(event: Event) -> PromptProgress | Delta | ToolCalled | None:
    match event:
        case Delta() | ToolCalled():
            return event
        case PromptProgress() if 0 <= event.done_tokens <= event.total_tokens:
            return event
        case _:
            return None


def _parts(messages: Iterable[Message]) -> dict[str, MediaPart]:
    return {part.media_id: part for message in messages for part in message.media}
