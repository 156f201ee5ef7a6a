"""What the session about captions tells the window: frozen values."""

from enum import Enum


class CaptionState(Enum):
    """What live captions do."""

    OFF = "off"  # what they wrote last is still there, and their sound too until it is kept or discarded
    LISTENING = "listening"
    BEHIND = "behind"  # as LISTENING, but words come late: `Captions.behind_s`
    PAUSED = "paused"  # the microphone is; `Captions.trouble` says why if nobody wanted that
    LATE = "late"  # so late that they gave up; the sound is still recorded, and can be written down afterwards
    STUCK = "stuck"  # the model does not answer: `Captions.trouble`; the sound is still recorded
    ENDING = "ending"  # nothing is listened to any more, the last phrases are being written
    FAILED = "failed"  # they did not begin: `Captions.trouble`
