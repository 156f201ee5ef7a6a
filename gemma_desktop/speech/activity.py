"""Where somebody speaks: a decision for every 20 ms of a sound that comes in pieces.

Loudness decides for now: a frame is speech where it is louder than the quietest tenth of what was heard just before.
"""

from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from gemma_desktop.chat.media import SPEECH_RATE_HZ

FRAME: Final = SPEECH_RATE_HZ // 50
"""Samples of one decision: 20 ms."""
FRAMES_PER_S: Final = 50
_REMEMBERED: Final = 20 * FRAMES_PER_S
_FLOOR: Final = 1e-3  # -60 dB: quieter is silence in any recording


class ActivityDetector(Protocol):
    """Decides for whole frames; state goes from one call to the next."""

    def feed(self, frames: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Whether there is speech in each of these frames; shape (frames, FRAME), at 16 kHz, of any number."""
        ...


class Loudness:
    """Speech is what is louder than the noise around it."""

    def __init__(self) -> None:
        self._levels = np.zeros(0, np.float32)

    def feed(self, frames: NDArray[np.float32]) -> NDArray[np.bool_]:
        levels = levels_of(frames)
        loud = np.zeros(len(levels), np.bool_)
        for at, level in enumerate(levels):
            self._levels = np.append(self._levels, level)[-_REMEMBERED:]
            quiet, loudest = np.percentile(self._levels, 10), np.max(self._levels)
            # Between the noise and the voice, nearer to the noise; speech without a pause has no noise to compare with.
            loud[at] = level > max(_FLOOR, min(float(quiet) * 3.0, float(loudest) * 0.1))
        return loud


def levels_of(frames: NDArray[np.float32]) -> NDArray[np.float32]:
    """Loudness of each frame (root mean square)."""
    return np.asarray(np.sqrt(np.mean(frames**2, axis=1)), np.float32)
