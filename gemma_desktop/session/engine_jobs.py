"""What the GUI thread asks of the engine thread, and what it hears back: frozen values."""

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import ClassVar, TypeAlias

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import PcmAudio
from gemma_desktop.chat.message import AudioPart, Message
from gemma_desktop.engine.interface import LoadEvent, ReplyEvent
from gemma_desktop.engine.protocol import KeptChat, LoadOptions
from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.recording.values import SpeechWish
from gemma_desktop.speech.events import SpeechEvent


class Rank(IntEnum):
    """Whose turn it is when several jobs wait."""

    BACKGROUND = 0  # gives way to all others, even while it runs
    LIVE = 1  # words that are spoken now
    ASKED = 2  # the user looks at it and waits


@dataclass(frozen=True)
class LoadJob:
    """Load a model. projector: None if it has none."""

    rank: ClassVar = Rank.ASKED
    id: int
    model: Path
    projector: Path | None
    options: LoadOptions


@dataclass(frozen=True)
class ReplyJob:
    """Answer the last message. continue_last: it is the assistant's and goes on where it stopped.

    kept: what the engine may keep of its chat.
    """

    rank: ClassVar = Rank.ASKED
    id: int
    messages: tuple[Message, ...]
    settings: GenerationSettings
    continue_last: bool = False
    kept: KeptChat | None = None


@dataclass(frozen=True)
class WriteDownJob:
    """Write a chat's recordings down. translate_to: empty writes down only. Languages by their English names."""

    rank: ClassVar = Rank.ASKED
    id: int
    recordings: tuple[AudioPart, ...]
    language: str
    translate_to: str = ""


@dataclass(frozen=True)
class TranscribeJob:
    """Write down the sound of a recording of the page about recordings, from start_s on.

    sound: its WAV file. language: that an earlier run found out. The owner submits it again, from where it came to,
    when it ended because it gave way.
    """

    rank: ClassVar = Rank.BACKGROUND
    id: int
    recording_id: str
    sound: Path
    wish: SpeechWish
    start_s: float = 0.0
    language: str = ""


@dataclass(frozen=True)
class CaptionJob:
    """Write down one phrase that was just spoken: one piece, at most 29.5 s.

    start_s: of the phrase, on the clock of whoever listens; the times of its passages are on it too.
    """

    rank: ClassVar = Rank.LIVE
    id: int
    audio: PcmAudio
    wish: SpeechWish
    start_s: float = 0.0
    language: str = ""


Job: TypeAlias = LoadJob | ReplyJob | WriteDownJob | TranscribeJob | CaptionJob


@dataclass(frozen=True)
class Began:
    """The engine turned to this job; those before it have ended."""


@dataclass(frozen=True)
class Heard:
    """Where the writing down in a chat stands. text: everything written so far, as markdown. Whole seconds of sound."""

    done_s: int
    total_s: int
    text: str


@dataclass(frozen=True)
class Wrote:
    """What is new of a TranscribeJob's recording, or of a CaptionJob's phrase (recording_id is empty)."""

    recording_id: str
    event: SpeechEvent


@dataclass(frozen=True)
class Ended:
    """The job is over and nothing more comes of it. error: what ended it early, None if nothing did.

    waits_for_restart: the engine crashed too often, and stays down until the user wants it to run again.
    gave_way: a job of the background stopped for another; what it wrote holds, submitted again it can go on.
    """

    error: GemmaDesktopError | None = None
    waits_for_restart: bool = False
    gave_way: bool = False


JobEvent: TypeAlias = Began | LoadEvent | ReplyEvent | Heard | Wrote | Ended
"""Every job's events begin with Began (unless it was cancelled before) and end with Ended."""


@dataclass(frozen=True)
class JobReport:
    """An event and the job that it belongs to."""

    job_id: int
    event: JobEvent
