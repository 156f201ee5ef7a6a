"""What the rest of the application knows of an engine: the local one today, a remote one later."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Protocol, TypeAlias

import msgspec

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import Media
from gemma_desktop.chat.message import MediaPart, Message, ToolSpec
from gemma_desktop.engine.protocol import (
    BatchReply,
    Delta,
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


class Stalled(msgspec.Struct, frozen=True):
    """Nothing was heard from the engine for so long; it may still come. Sent again every few seconds."""

    seconds: float


class Restarting(msgspec.Struct, frozen=True):
    """The engine is started again and its model loaded before the reply begins. fraction in [0, 1]."""

    fraction: float


LoadEvent: TypeAlias = LoadProgress | Loaded | Stalled
ReplyEvent: TypeAlias = Restarting | PromptProgress | Delta | ToolCalled | Finished | Stalled
BatchEvent: TypeAlias = Restarting | BatchReply | Finished | Stalled
MediaSource: TypeAlias = Callable[[MediaPart], Media]
"""Decodes a picture or sound for the model when the engine asks for it. Raises UnusablePicture, UnusableSound or
StorageTrouble. Called on the thread that runs `generate`."""


class Engine(Protocol):
    """Runs one model at a time.

    All methods but `cancel` belong to one thread; each iterator must be finished or closed before the next call.
    """

    @property
    def model(self) -> ModelInfo | None:
        """The model that answers (reloaded at the next use if the engine process was lost)."""

    @property
    def waits_for_restart(self) -> bool:
        """Whether the process ended too often: `generate` raises EngineTrouble until restart() or load()."""

    def load(self, model: Path, projector: Path | None, options: LoadOptions) -> Generator[LoadEvent, None, None]:
        """Load a model; the last event is Loaded, or there is none if it was cancelled.

        Raises UnusableModel or EngineTrouble; the model before it stays the one that answers.
        """

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
        """Answer the last message; the last event is Finished.

        kept: the chat that it belongs to, if what is computed may be kept for the next message; None keeps nothing.

        Raises Refused (empty prompt, media that the model cannot take), TooLong, or EngineTrouble when the process
        ended or was killed underneath the reply.
        """

    def generate_batch(
        self, questions: Sequence[Question], *, media: MediaSource, n_parallel: int = 0
    ) -> Generator[BatchEvent, None, None]:
        """Answer many prompts, `n_parallel` at once (0 chooses), each with its own settings, end and failure.

        A BatchReply tells of one of them: Finished or Failed is its last event, in the order of finishing. The last
        event of all is a Finished with the usage of the whole; after `cancel` it is CANCELLED, as are the questions
        that had begun, and of the others nothing was told.

        A greedy answer is the one that `generate` would give, but for rounding: the prompt is decoded in the same
        batches, bit for bit, while an answer's tokens are computed beside those of other answers, by other kernels.
        Where two tokens are almost equally likely the other one may come.

        Raises EngineTrouble when the process ended or was killed underneath.
        """

    def cancel(self) -> None:
        """End the running call soon; from any thread. Harmless when nothing runs."""

    def forget(self, chat_ids: Sequence[str]) -> None:
        """Keep nothing of these chats any longer. Where no process runs, their files are the caller's to delete."""

    def restart(self) -> None:
        """The user wants a fresh process, whatever happened before; it starts, with the model, at the next use."""

    def close(self) -> None:
        """End the engine process, whatever it is doing."""
