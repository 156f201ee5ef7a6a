"""What the rest of the application knows of an engine: the local one today, a remote one later."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Protocol, TypeAlias

import msgspec

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import Media
from gemma_desktop.chat.message import MediaPart, Message, ToolSpec
from gemma_desktop.engine.protocol import (
    Delta,
    Finished,
    Loaded,
    LoadOptions,
    LoadProgress,
    ModelInfo,
    PromptProgress,
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
    ) -> Generator[ReplyEvent, None, None]:
        """Answer the last message; the last event is Finished.

        Raises Refused (empty prompt, media that the model cannot take), TooLong, or EngineTrouble when the process
        ended or was killed underneath the reply.
        """

    def cancel(self) -> None:
        """End the running call soon; from any thread. Harmless when nothing runs."""

    def restart(self) -> None:
        """The user wants a fresh process, whatever happened before; it starts, with the model, at the next use."""

    def close(self) -> None:
        """End the engine process, whatever it is doing."""
