"""What is exported, and how it is wanted."""

from dataclasses import dataclass
from enum import StrEnum

from gemma_desktop.recording.values import Passage


class Format(StrEnum):
    """By the ending of the file's name."""

    TXT = "txt"
    MARKDOWN = "md"
    SRT = "srt"
    VTT = "vtt"
    JSON = "json"
    DOCX = "docx"


class Content(StrEnum):
    """Which of the two texts of a passage."""

    ORIGINAL = "original"
    TRANSLATION = "translation"
    BOTH = "both"


@dataclass(frozen=True)
class Exported:
    """A recording with what was written down of it. Languages by their English names, empty where there is none."""

    title: str
    language: str
    translate_to: str
    passages: tuple[Passage, ...]
    duration_s: float


@dataclass(frozen=True)
class ExportOptions:
    """times: subtitles have them in any case. speakers: where passages have any.

    unclear_mark: stands before what the model was not sure of; the window gives it in the user's language.
    characters_per_s: how fast subtitles may be read. They come later rather than faster, so for somebody who speaks
    faster for minutes on end a higher limit keeps them with the picture.
    """

    content: Content = Content.ORIGINAL
    times: bool = True
    speakers: bool = True
    unclear_mark: str = "[unclear]"
    characters_per_s: float = 17.0
