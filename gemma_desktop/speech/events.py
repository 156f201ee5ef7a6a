"""What is heard of a recording while it is written down. Plain values: the window can import them without numpy."""

from dataclasses import dataclass
from typing import TypeAlias

from gemma_desktop.recording.values import Passage


@dataclass(frozen=True)
class LanguageFound:
    """The recording's language is known now, by its English name."""

    language: str


@dataclass(frozen=True)
class PassageGrew:
    """A passage so far; the next value with its id takes its place.

    What only grew is not written down: after Passed, or where the work ends, it has come to nothing.
    """

    passage: Passage


@dataclass(frozen=True)
class PassageWritten:
    """A passage as it stays. heard_s: everything before this is done, and is not heard again after a restart."""

    passage: Passage
    heard_s: float


@dataclass(frozen=True)
class Passed:
    """Nothing is said up to here. heard_s: as in PassageWritten."""

    heard_s: float


SpeechEvent: TypeAlias = LanguageFound | PassageGrew | PassageWritten | Passed
