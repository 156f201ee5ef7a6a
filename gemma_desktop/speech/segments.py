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
LONG_SILENCE_S: Final = 2.0
"""This ends a segment of any length: models make up words for silence."""
_FRAME: Final = SPEECH_RATE_HZ // 50  # 20 ms
_LONGEST: Final = round(LONGEST_S * 50)
_TARGET: Final = round(TARGET_S * 50)
_LONG_SILENCE: Final = round(LONG_SILENCE_S * 50)
_SILENCE: Final = 15  # 0.3 s: pauses inside of words are shorter
_PAUSE: Final = 5  # 0.1 s: what is looked for where there is no silence
_MARGIN: Final = 10  # 0.2 s kept before the first and after the last sound
_LEAST_SPEECH: Final = 3  # a click is no speech
_FLOOR: Final = 1e-3  # -60 dB: quieter is silence in any recording


@dataclass(frozen=True)
class Segment:
    """Seconds from the start of the recording."""

    start_s: float
    end_s: float

    @property
    def duration_s(self) -> float:
        return self.end_s - self.start_s


def segments(samples: NDArray[np.float32]) -> list[Segment]:
    """The pieces of 16 kHz mono sound in which something is heard; shape (samples,).

    In order, without overlap, none longer than LONGEST_S. Everything but silence and clicks is in one of them.
    """
    levels = _levels(samples)
    loud = _loud_frames(levels)
    found: list[Segment] = []
    at = 0
    while (start := _next(loud, at)) is not None:
        end = _end(levels, loud, start)
        heard = np.flatnonzero(loud[start:end])
        if len(heard) >= _LEAST_SPEECH:
            after_last = start + int(heard[-1]) + 1
            found.append(_segment(max(at, start - _MARGIN), min(end, after_last + _MARGIN)))
        at = end
    return found


def halves(samples: NDArray[np.float32], segment: Segment) -> tuple[Segment, Segment]:
    """The segment in two, cut where it is quietest near its middle."""
    first, last = (round(seconds * SPEECH_RATE_HZ) // _FRAME for seconds in (segment.start_s, segment.end_s))
    third = (last - first) // 3
    levels = _levels(samples[first * _FRAME : last * _FRAME])
    middle_s = (first + _quietest(levels, third, last - first - third)) * _FRAME / SPEECH_RATE_HZ
    return Segment(segment.start_s, middle_s), Segment(middle_s, segment.end_s)


def _segment(first: int, last: int) -> Segment:
    return Segment(first * _FRAME / SPEECH_RATE_HZ, last * _FRAME / SPEECH_RATE_HZ)


def _levels(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Loudness of each frame (root mean square)."""
    n_frames = -(-len(samples) // _FRAME)
    padded = np.zeros(n_frames * _FRAME, np.float32)
    padded[: len(samples)] = samples
    return np.asarray(np.sqrt(np.mean(padded.reshape(n_frames, _FRAME) ** 2, axis=1)), np.float32)


def _loud_frames(levels: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which frames are no silence."""
    if len(levels) == 0:
        return np.zeros(0, np.bool_)
    quiet, loudest = np.percentile(levels, 10), np.max(levels)
    # Between the noise and the voice, nearer to the noise; speech without any pause has no noise to compare with.
    threshold = max(_FLOOR, min(float(quiet) * 3.0, float(loudest) * 0.1))
    return np.asarray(levels > threshold)


def _next(loud: NDArray[np.bool_], at: int) -> int | None:
    heard = np.flatnonzero(loud[at:])
    return None if len(heard) == 0 else at + int(heard[0])


def _end(levels: NDArray[np.float32], loud: NDArray[np.bool_], start: int) -> int:
    """Where a segment that begins here ends: at a long silence, when it is long enough at any, else at the quietest."""
    limit = min(len(loud), start + _LONGEST - 2 * _MARGIN)
    silent = 0
    for frame in range(start, limit):
        silent = 0 if loud[frame] else silent + 1
        if (silent >= _SILENCE and frame - start >= _TARGET) or silent >= _LONG_SILENCE:
            return frame - _SILENCE // 2
    return limit if limit == len(loud) else _quietest(levels, start + _TARGET, limit)


def _quietest(levels: NDArray[np.float32], first: int, last: int) -> int:
    """The middle of the quietest tenth of a second between two frames."""
    if last - first < _PAUSE:
        return (first + last) // 2
    means = np.convolve(levels[first:last], np.ones(_PAUSE, np.float32) / _PAUSE, "valid")
    return first + int(np.argmin(means)) + _PAUSE // 2
