"""The application's own engine as the bench asks it: through its process, as the window does."""

import random
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from gemma_desktop.chat.generation import GenerationSettings, Timings, Usage
from gemma_desktop.chat.media import Media
from gemma_desktop.chat.message import MediaPart, Message, Role, said
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.interface import MediaSource
from gemma_desktop.engine.protocol import Delta, DeltaKind, Finished, KeptChat, LoadOptions, ModelInfo
from tests.bench.chats import prose

FIRST_TOKEN = GenerationSettings(temperature=0.0, max_tokens=1)


@dataclass(frozen=True)
class Reply:
    """wall_s: from asking to the end. text, thinking: as it came."""

    text: str
    thinking: str
    wall_s: float
    usage: Usage
    timings: Timings


def no_media(part: MediaPart) -> Media:
    raise AssertionError(f"{part.name} was not attached")


class Ours:
    """A loaded model. load_s: from nothing to ready, the start of the process included."""

    def __init__(self, engine: LocalEngine, info: ModelInfo, load_s: float) -> None:
        self.engine = engine
        self.info = info
        self.load_s = load_s

    @property
    def pid(self) -> int:
        assert self.engine.pid is not None
        return self.engine.pid

    def ask(
        self,
        messages: Sequence[Message],
        settings: GenerationSettings = FIRST_TOKEN,
        *,
        media: MediaSource = no_media,
        raw_prompt: str = "",
        kept: KeptChat | None = None,
    ) -> Reply:
        texts = dict.fromkeys(DeltaKind, "")
        began = time.perf_counter()
        for event in self.engine.generate(messages, settings, media=media, raw_prompt=raw_prompt, kept=kept):
            match event:
                case Delta():
                    texts[event.kind] += event.text
                case Finished():
                    wall_s = time.perf_counter() - began
                    return Reply(texts[DeltaKind.TEXT], texts[DeltaKind.THINKING], wall_s, event.usage, event.timings)
                case _:
                    pass
        raise AssertionError("a reply ends with Finished")

    def first_token_s(self, messages: Sequence[Message], kept: KeptChat | None = None) -> float:
        return self.ask(messages, kept=kept).wall_s


@contextmanager
def ours(model: Path, projector: Path | None = None, *, context_tokens: int = 8192, threads: int = 0) -> Iterator[Ours]:
    with TemporaryDirectory() as folder, closing(LocalEngine(Path(folder) / "engine.log")) as engine:
        began = time.perf_counter()
        for _ in engine.load(model, projector, LoadOptions(context_tokens=context_tokens, threads=threads)):
            pass
        assert engine.model is not None
        yield Ours(engine, engine.model, time.perf_counter() - began)


def words(seed: int, n_words: int) -> str:
    """The same for the same seed, and from its first word on another for another."""
    return f"{seed} {prose(random.Random(seed), n_words)}"


def chat_of(n_turns: int, words_a_turn: int, seed: int = 1) -> list[Message]:
    """A user and an assistant in turn; the user has the last word."""
    roles = (Role.USER, Role.ASSISTANT)
    return [said(roles[turn % 2], words(seed * 1000 + turn, words_a_turn)) for turn in range(2 * n_turns - 1)]


def words_for(engine: Ours, n_tokens: int) -> int:
    """How many words of prose have about so many tokens, and no more."""
    usage = engine.ask((), raw_prompt=words(99, 200)).usage
    return int(n_tokens * 200 / usage.prompt_tokens * 0.98)
