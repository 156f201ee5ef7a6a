"""What the GUI thread asks of the engine thread, and what it hears back: frozen values."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.message import AudioPart, Message
from gemma_desktop.engine.interface import LoadEvent, ReplyEvent
from gemma_desktop.engine.protocol import KeptChat, LoadOptions
from gemma_desktop.errors import GemmaDesktopError


@dataclass(frozen=True)
class LoadJob:
    """Load a model. projector: None if it has none."""

    id: int
    model: Path
    projector: Path | None
    options: LoadOptions


@dataclass(frozen=True)
class ReplyJob:
    """Answer the last message. continue_last: it is the assistant's and goes on where it stopped.

    kept: what the engine may keep of its chat.
    """

    id: int
    messages: tuple[Message, ...]
    settings: GenerationSettings
    continue_last: bool = False
    kept: KeptChat | None = None


@dataclass(frozen=True)
class WriteDownJob:
    """Write recordings down, segment by segment. translate_to: empty writes down only. Languages in English."""

    id: int
    recordings: tuple[AudioPart, ...]
    language: str
    translate_to: str = ""


Job: TypeAlias = LoadJob | ReplyJob | WriteDownJob


@dataclass(frozen=True)
class Began:
    """The engine turned to this job; those before it have ended."""


@dataclass(frozen=True)
class Heard:
    """Where the speech pipeline stands. text: everything written so far, as markdown. done, total: segments."""

    done: int
    total: int
    text: str


@dataclass(frozen=True)
class Ended:
    """The job is over and nothing more comes of it. error: what ended it early, None if nothing did.

    waits_for_restart: the engine crashed too often, and stays down until the user wants it to run again.
    """

    error: GemmaDesktopError | None = None
    waits_for_restart: bool = False


JobEvent: TypeAlias = Began | LoadEvent | ReplyEvent | Heard | Ended
"""Every job's events begin with Began (unless it was cancelled before) and end with Ended."""


@dataclass(frozen=True)
class JobReport:
    """An event and the job that it belongs to."""

    job_id: int
    event: JobEvent
