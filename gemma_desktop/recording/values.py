"""A recording, the passages that are written down of it, and how far that has come."""

from enum import StrEnum

import msgspec


class PassageState(StrEnum):
    """How sure a passage is."""

    HEARD = "heard"
    UNCLEAR = "unclear"  # the model's answer cannot be what was said, twice
    EDITED = "edited"  # by a person, whose words are never overwritten


class Passage(msgspec.Struct, frozen=True):
    """What is said from one silence to another, at most 29.5 s.

    start_s, end_s: from the recording's beginning, to 20 ms. translation: empty where none was wanted. speaker: a name
    that the user gave, or empty.
    """

    id: str
    start_s: float
    end_s: float
    text: str
    translation: str = ""
    speaker: str = ""
    state: PassageState = PassageState.HEARD


class SpeechWish(msgspec.Struct, frozen=True):
    """How a recording is to be written down. Languages by their English names (speech/languages.py).

    language: empty is to be found out. translate_to: empty only writes down. glossary: names and terms as they are
    spelled.
    """

    language: str = ""
    translate_to: str = ""
    glossary: tuple[str, ...] = ()


class JobState(StrEnum):
    """Where the writing down of a recording stands."""

    NONE = "none"  # nobody asked for it yet
    WAITING = "waiting"  # is written down, or will be when those before it are
    PAUSED = "paused"  # by the user
    DONE = "done"
    FAILED = "failed"  # `trouble` says why; it goes on from where it came to when it is wanted again


class Recording(msgspec.Struct, frozen=True):
    """A line of the list of recordings. Times of day are seconds since the epoch.

    sound: name of its file in the folder of sounds, 16-bit WAV, 16 kHz mono. language: that was given or found out.
    heard_s: everything before this is written down. trouble: one sentence where job is FAILED. queued_at: of those that
    wait, the smallest is written down first.
    """

    id: str
    title: str
    created_at: float
    duration_s: float
    sound: str
    wish: SpeechWish = SpeechWish()
    language: str = ""
    job: JobState = JobState.NONE
    heard_s: float = 0.0
    trouble: str = ""
    updated_at: float = 0.0
    queued_at: float = 0.0
