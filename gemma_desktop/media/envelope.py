"""How loud a sound is over its whole length: what a picture of it is painted from, a thousandth of its size.

File: 8 bytes MAGIC, then one pair of int8 (lowest, highest sample) for every 20 ms. An hour takes 360 KB. It is made
while the sound is taken in, and can be made again from it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.durable import os_errors, write_whole
from gemma_desktop.errors import UnusableSound
from gemma_desktop.texts import say

STEP_S: Final = 0.02
STEP_SAMPLES: Final = round(STEP_S * SPEECH_RATE_HZ)
LOUDEST: Final = 127
_COARSE: Final = 64
_MAGIC: Final = b"GDPEAKS1"


@dataclass(frozen=True)
class Envelope:
    """peaks: shape (steps, 2), int8: the lowest and the highest sample of every 20 ms, 127 for 1.0."""

    peaks: NDArray[np.int8]

    @property
    def duration_s(self) -> float:
        return len(self.peaks) * STEP_S

    @cached_property
    def coarse(self) -> NDArray[np.int8]:
        """The same for every 64 steps, so that three hours are painted as quickly as three minutes."""
        return _joined(self.peaks, np.arange(0, len(self.peaks), _COARSE))


class EnvelopeMaker:
    """Takes sound as it comes, in blocks of any length: float32, 16 kHz, in [-1, 1]."""

    def __init__(self) -> None:
        self._rest: NDArray[np.float32] = np.empty(0, np.float32)
        self._parts: list[NDArray[np.int8]] = []

    def feed(self, block: NDArray[np.float32]) -> None:
        samples = np.concatenate((self._rest, block)) if len(self._rest) else block
        whole = len(samples) // STEP_SAMPLES * STEP_SAMPLES
        if whole:
            self._parts.append(_peaks(samples[:whole].reshape(-1, STEP_SAMPLES)))
        self._rest = samples[whole:].copy()

    def envelope(self) -> Envelope:
        """Of all that came until now."""
        parts = [*self._parts]
        if len(self._rest):
            parts.append(_peaks(self._rest.reshape(1, -1)))
        return Envelope(np.concatenate(parts) if parts else np.empty((0, 2), np.int8))


def envelope_of(blocks: Iterable[NDArray[np.float32]]) -> Envelope:
    """Of a whole sound."""
    maker = EnvelopeMaker()
    for block in blocks:
        maker.feed(block)
    return maker.envelope()


def write_envelope(envelope: Envelope, path: Path) -> None:
    """Raises StorageTrouble."""
    write_whole(path, _MAGIC + envelope.peaks.tobytes())


def read_envelope(path: Path) -> Envelope:
    """Raises StorageTrouble where the file cannot be read, UnusableSound where it is not one of ours."""
    with os_errors(path):
        data = path.read_bytes()
    if not data.startswith(_MAGIC) or (len(data) - len(_MAGIC)) % 2:
        raise UnusableSound(say("{name} is damaged", name=path.name), say("It is made again from the sound."))
    return Envelope(np.frombuffer(data, np.int8, offset=len(_MAGIC)).reshape(-1, 2))


def levels(envelope: Envelope, n_columns: int, from_s: float, to_s: float) -> NDArray[np.int8]:
    """The lowest and the highest sample of each of so many equal pieces of that time; silence beyond its end.

    Returns shape (n_columns, 2).
    """
    found = np.zeros((max(0, n_columns), 2), np.int8)
    per_column = (to_s - from_s) / STEP_S / max(1, n_columns)
    peaks, step = (envelope.coarse, _COARSE) if per_column >= 2 * _COARSE else (envelope.peaks, 1)
    if n_columns <= 0 or per_column <= 0:
        return found
    begins = ((from_s / STEP_S + per_column * np.arange(n_columns)) / step).astype(np.int64)
    inside = (begins >= 0) & (begins < len(peaks))
    if inside.any():
        last = min(len(peaks), max(int(begins[inside][-1]) + 1, round(to_s / STEP_S / step)))
        found[inside] = _joined(peaks[:last], begins[inside])
    return found


def _peaks(rows: NDArray[np.float32]) -> NDArray[np.int8]:
    low_high = np.stack((rows.min(axis=1), rows.max(axis=1)), axis=1)
    return np.asarray(np.rint(np.clip(low_high, -1, 1) * LOUDEST), np.int8)


def _joined(peaks: NDArray[np.int8], begins: NDArray[np.int64]) -> NDArray[np.int8]:
    """One pair for each piece from one beginning to the next; of pieces without any step, the one that begins there."""
    if not len(peaks):
        return np.empty((0, 2), np.int8)
    joined = np.empty((len(begins), 2), np.int8)
    np.minimum.reduceat(peaks[:, 0], begins, out=joined[:, 0])
    np.maximum.reduceat(peaks[:, 1], begins, out=joined[:, 1])
    return joined
