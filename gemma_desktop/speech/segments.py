"""Cutting a recording into pieces that the model can hear at once, at silences.

Loudness decides: a frame is silent where it is little louder than the quietest tenth of the recording. That is enough
for one speaker in a room; a trained detector will take its place.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from gemma_desktop.chat.media import SPEECH_RATE_HZ

LONGEST_S: Final = 29.5
"""Gemma's speech encoder hears at most 30 s at once."""
TARGET_S: Final = 15.0
"""From here on a segment ends at the next silence."""
_FRAME: Final = SPEECH_RATE_HZ // 50  # 20 ms
_LONGEST: Final = round(LONGEST_S * 50)
_TARGET: Final = round(TARGET_S * 50)
_SILENCE: Final = 15  # 0.3 s: pauses inside of words are shorter
_MARGIN: Final = 10  # 0.2 s kept before the first and after the last sound
_LEAST_SPEECH: Final = 3  # a click is no speech
_FLOOR: Final = 1e-3  # -60 dB: quieter is silence in any recording


@dataclass(frozen=True)
class Segment:
    """Seconds from the start of the recording."""

    start_s: float
    end_s: float


def segments(samples: NDArray[np.float32]) -> list[Segment]:
    """The pieces of 16 kHz mono sound in which something is heard, none longer than LONGEST_S; shape (samples,)."""
    loud = _loud_frames(samples)
    found: list[Segment] = []
    at = 0
    while (start := _next(loud, at)) is not None:
        end = _end(loud, start)
        if int(loud[start:end].sum()) >= _LEAST_SPEECH:
            first, last = max(at, start - _MARGIN), min(len(loud), end + _MARGIN, max(at, start - _MARGIN) + _LONGEST)
            found.append(Segment(first * _FRAME / SPEECH_RATE_HZ, last * _FRAME / SPEECH_RATE_HZ))
        at = end
    return found


def _loud_frames(samples: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which 20 ms frames are no silence."""
    n_frames = -(-len(samples) // _FRAME)
    padded = np.zeros(n_frames * _FRAME, np.float32)
    padded[: len(samples)] = samples
    levels = np.sqrt(np.mean(padded.reshape(n_frames, _FRAME) ** 2, axis=1))
    if n_frames == 0:
        return np.zeros(0, np.bool_)
    quiet, loudest = np.percentile(levels, 10), np.max(levels)
    # Between the noise and the voice, nearer to the noise; speech without any pause has no noise to compare with.
    threshold = max(_FLOOR, min(float(quiet) * 3.0, float(loudest) * 0.1))
    return np.asarray(levels > threshold)


def _next(loud: NDArray[np.bool_], at: int) -> int | None:
    heard = np.flatnonzero(loud[at:])
    return None if len(heard) == 0 else at + int(heard[0])


def _end(loud: NDArray[np.bool_], start: int) -> int:
    """Where a segment that begins here ends: at a silence once it is long enough, else at the longest one so far."""
    limit = min(len(loud), start + _LONGEST - 2 * _MARGIN)
    longest_silence, best = 0, limit
    silent = 0
    for frame in range(start, limit):
        if loud[frame]:
            silent = 0
            continue
        silent += 1
        if frame - start >= _TARGET and silent >= _SILENCE:
            return frame - silent // 2
        if silent > longest_silence and frame - start >= _TARGET // 4:
            longest_silence, best = silent, frame - silent // 2
    return limit if limit == len(loud) else best
