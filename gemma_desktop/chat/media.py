"""Pictures and sounds as a model takes them."""

from typing import TypeAlias

import msgspec

SPEECH_RATE_HZ = 16_000
LONGEST_ATTACHED_S = 3600.0
"""Of a sound in a message: it is decoded as a whole, and an hour is 230 MB. Longer ones are for the recordings."""


class RgbImage(msgspec.Struct, frozen=True, tag="rgb"):
    """A bounded picture. pixels: height_px * width_px * 3 bytes, rows from the top, 8 bits a channel, sRGB."""

    width_px: int
    height_px: int
    pixels: bytes


class PcmAudio(msgspec.Struct, frozen=True, tag="pcm"):
    """16 kHz mono. samples: little-endian float32 in [-1, 1]."""

    samples: bytes

    @property
    def duration_s(self) -> float:
        return len(self.samples) / 4 / SPEECH_RATE_HZ


Media: TypeAlias = RgbImage | PcmAudio
