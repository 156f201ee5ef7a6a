"""What the sessions about recordings tell the window: frozen values."""

from enum import StrEnum

import msgspec

from gemma_desktop.recording.values import Passage, SpeechWish


class Import(msgspec.Struct, frozen=True):
    """A file that is being taken in. fraction: in [0, 1], or 0 while nobody knows how long it is."""

    id: str
    name: str
    fraction: float = 0.0


class Question(StrEnum):
    """What a chat about a recording begins with."""

    SUMMARY = "summary"
    MINUTES = "minutes"
    TASKS = "tasks"
    OWN = "own"  # of the user's own words: only the draft's place is prepared


class Written(msgspec.Struct, frozen=True):
    """What live captions wrote of a recording while it was made.

    heard_s: everything before this is written down. language: that was given or found out.
    """

    passages: tuple[Passage, ...]
    wish: SpeechWish
    language: str
    heard_s: float
