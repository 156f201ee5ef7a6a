"""The inside of the engine process, run in this one: requests in, the whole reply out."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from gemma_desktop.chat.generation import GREEDY, GenerationSettings, Usage
from gemma_desktop.chat.media import Media
from gemma_desktop.chat.message import Message, ToolCall, ToolSpec
from gemma_desktop.engine.batch import BatchGeneration
from gemma_desktop.engine.generation import Generation
from gemma_desktop.engine.media_cache import MediaInbox
from gemma_desktop.engine.model import LoadedModel, load
from gemma_desktop.engine.native import CancelFlag
from gemma_desktop.engine.protocol import (
    BatchReply,
    Delta,
    DeltaKind,
    Event,
    Finished,
    Generate,
    GenerateBatch,
    KeptChat,
    Load,
    LoadOptions,
    MediaWanted,
    PromptProgress,
    Question,
    ToolCalled,
)


@dataclass
class Reply:
    """All that came of one request."""

    text: str = ""
    thinking: str = ""
    calls: list[ToolCall] = field(default_factory=list)
    wanted: list[str] = field(default_factory=list)
    progress: list[PromptProgress] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)

    @property
    def finished(self) -> Finished:
        last = self.events[-1]
        assert isinstance(last, Finished)
        return last

    def take(self, event: Event) -> None:
        self.events.append(event)
        match event:
            case Delta(kind=DeltaKind.TEXT):
                self.text += event.text
            case Delta():
                self.thinking += event.text
            case ToolCalled():
                self.calls.append(event.call)
            case MediaWanted():
                self.wanted += event.media_ids
            case PromptProgress():
                self.progress.append(event)


class EngineRoom:
    """One loaded model."""

    def __init__(self, model: LoadedModel, cancel: CancelFlag) -> None:
        self.model = model
        self.cancel = cancel
        self.inbox = MediaInbox()
        self.batch_usage = Usage()

    def reply(
        self,
        messages: Sequence[Message],
        settings: GenerationSettings = GREEDY,
        *,
        media: Mapping[str, Media] | None = None,
        tools: Sequence[ToolSpec] = (),
        continue_last: bool = False,
        raw_prompt: str = "",
        cancel_at: type[Event] | None = None,
        kept: KeptChat | None = None,
        looks_ahead: bool = False,
    ) -> Reply:
        """media: what is sent when the engine asks. cancel_at: stop at the first event of this type.

        looks_ahead: whether it is quiet after the answer for long enough.
        """
        reply = Reply()
        self.cancel.clear()

        def send(event: Event) -> None:
            reply.take(event)
            if cancel_at is not None and isinstance(event, cancel_at):
                self.cancel.set()
            self._put(event, media)

        request = Generate(1, tuple(messages), settings, tuple(tools), continue_last, raw_prompt, kept)
        generation = Generation(request, self.model, self.inbox, self.cancel, send)
        generation.run()
        if looks_ahead:
            self.cancel.clear()
            generation.look_ahead()
        return reply

    def batch(
        self, questions: Sequence[Question], n_parallel: int = 0, *, media: Mapping[str, Media] | None = None
    ) -> list[Reply]:
        """A reply for each; its last event is Finished or Failed. batch_usage is that of all."""
        replies = [Reply() for _ in questions]
        self.cancel.clear()

        def send(event: Event) -> None:
            if isinstance(event, BatchReply):
                replies[event.index].take(event.event)
            if isinstance(event, Finished):
                self.batch_usage = event.usage
            self._put(event, media)

        request = GenerateBatch(1, tuple(questions), n_parallel)
        BatchGeneration(request, self.model, self.inbox, self.cancel, send).run()
        return replies

    def _put(self, event: Event, media: Mapping[str, Media] | None) -> None:
        """Send what the engine asks for."""
        for media_id in event.media_ids if isinstance(event, MediaWanted) else ():
            if media is not None and media_id in media:
                self.inbox.put(media_id, media[media_id])


@contextmanager
def engine_room(model: Path, projector: Path | None = None, *, context_tokens: int = 2048) -> Iterator[EngineRoom]:
    options = LoadOptions(context_tokens=context_tokens, threads=1)
    cancel = CancelFlag()
    loaded = load(Load(1, str(model), str(projector or ""), options), lambda _fraction: None, cancel)
    try:
        yield EngineRoom(loaded, cancel)
    finally:
        loaded.close()
