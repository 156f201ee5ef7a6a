"""Cutting sound of any length into pieces that the model can hear at once, at silences, while it comes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.speech.activity import FRAME, FRAMES_PER_S, ActivityDetector, SpeechDetector, levels_of

LONGEST_S: Final = 29.5
"""Gemma's speech encoder hears at most 30 s at once."""
_MARGIN: Final = 10  # 0.2 s kept before the first and after the last speech
_LEAST_SPEECH: Final = 3  # a click is no speech; with 8 a fast yes or no is lost (4 of 134)
_PAUSE: Final = 5  # 0.1 s: what is looked for where there is no silence
_AT_ONCE: Final = 32768  # longer blocks are taken in steps, so that what waits stays short


@dataclass(frozen=True)
class Segment:
    """Seconds from the start of the recording."""

    start_s: float
    end_s: float

    @property
    def duration_s(self) -> float:
        return self.end_s - self.start_s


@dataclass(frozen=True, eq=False)
class Piece:
    """A segment and its sound: 16 kHz mono, shape (samples,)."""

    segment: Segment
    samples: NDArray[np.float32]


@dataclass(frozen=True)
class Cutting:
    """Where segments end.

    end_after_s: a silence as long as this ends a segment of any length (models make up words for silence).
    target_s: from here on a silence of pause_s ends it.
    longest_s: a segment that comes to this ends at the best place after the target: at its longest silence, or where
    it is quietest.
    """

    target_s: float
    pause_s: float
    end_after_s: float
    longest_s: float = LONGEST_S


FOR_RECORDINGS: Final = Cutting(target_s=15.0, pause_s=0.5, end_after_s=2.0)
FOR_CAPTIONS: Final = Cutting(target_s=6.0, pause_s=0.3, end_after_s=0.6, longest_s=15.0)


def pieces(
    blocks: Iterable[NDArray[np.float32]], cutting: Cutting = FOR_RECORDINGS, start_s: float = 0.0
) -> Iterator[Piece]:
    """Everything in which somebody speaks, in order and without overlap; silence and clicks are left out.

    blocks: 16 kHz mono, of any sizes, from start_s of the recording on; no more is taken from them than the next piece
    needs. Times are those of the recording, to 20 ms.
    """
    cutter = Cutter(cutting, start_s)
    for block in blocks:
        yield from cutter.feed(block)
    yield from cutter.flush()


def halves(piece: Piece) -> tuple[Piece, Piece]:
    """A piece in two, cut where it is quietest near its middle."""
    levels = levels_of(_framed(piece.samples))
    third = len(levels) // 3
    cut = min(_quietest(levels, third, len(levels) - third) * FRAME, len(piece.samples))
    middle_s = piece.segment.start_s + cut / SPEECH_RATE_HZ
    return (
        Piece(Segment(piece.segment.start_s, middle_s), piece.samples[:cut]),
        Piece(Segment(middle_s, piece.segment.end_s), piece.samples[cut:]),
    )


class Cutter:
    """Cuts sound that comes block by block, as pieces() does. Holds little more than the longest segment."""

    def __init__(
        self,
        cutting: Cutting = FOR_RECORDINGS,
        start_s: float = 0.0,
        detector: Callable[[], ActivityDetector] = SpeechDetector,
    ) -> None:
        self._start_s = start_s
        self._detector = detector()
        self._target = round(cutting.target_s * FRAMES_PER_S)
        self._pause = round(cutting.pause_s * FRAMES_PER_S)
        self._end_after = round(cutting.end_after_s * FRAMES_PER_S)
        self._longest = round(cutting.longest_s * FRAMES_PER_S)
        # Frames are counted from the start; those before _first are forgotten.
        self._first = 0
        self._sound = _Growing(np.dtype(np.float32))
        self._speech = _Growing(np.dtype(np.bool_))
        self._at = 0  # the next frame to look at
        self._free = 0  # the first frame that belongs to no segment yet
        self._begin: int | None = None  # where the open segment's speech begins
        self._last = 0  # its last frame of speech

    @property
    def open_s(self) -> float:
        """How long the phrase is that has begun and not ended; 0 in silence."""
        return 0.0 if self._begin is None else (self._at - self._begin) / FRAMES_PER_S

    @property
    def held_bytes(self) -> int:
        """How much memory the sound takes that is in no piece yet."""
        return self._sound.held_bytes + self._speech.held_bytes

    def feed(self, block: NDArray[np.float32]) -> list[Piece]:
        """The pieces that end in this block; shape (samples,)."""
        found: list[Piece] = []
        for at in range(0, len(block), _AT_ONCE):
            samples = block[at : at + _AT_ONCE]
            self._sound.append(samples)
            self._speech.append(self._detector.feed(samples))
            found += self._scan()
        return found

    def flush(self) -> list[Piece]:
        """What is left when the sound has ended."""
        self._speech.append(self._detector.flush())
        found = self._scan()
        while self._begin is not None:
            found += self._closed(self._last + 1)
            found += self._scan()
        return found

    def _scan(self) -> list[Piece]:
        """Look at the frames that were decided; a cut goes back to look again at what is behind it."""
        found: list[Piece] = []
        speech = self._speech.values
        while self._at < self._first + len(speech):
            if speech[self._at - self._first]:
                self._last = self._at
                if self._begin is None:
                    self._begin = self._at
            self._at += 1
            if self._begin is None:
                continue
            silent, length = self._at - 1 - self._last, self._at - self._opened(self._begin)
            if silent >= self._end_after or (silent >= self._pause and length - silent >= self._target):
                found += self._closed(self._last + 1)
            elif length >= self._longest:
                found += self._closed(self._best_cut(self._begin))
        self._forget()
        return found

    def _opened(self, begin: int) -> int:
        """Where the segment starts whose speech begins here."""
        return max(self._free, begin - _MARGIN)

    def _best_cut(self, begin: int) -> int:
        """The first frame after the open segment's speech: before its longest silence, or at the quietest place."""
        low, high = self._opened(begin) + self._target, self._at
        silences = _runs(~self._speech.values[low - self._first : high - self._first])
        first, last = max(silences, key=_length, default=(0, 0))
        if last - first >= _PAUSE:
            return low + first
        levels = levels_of(_framed(self._samples(low, high)))
        return low + _quietest(levels, 0, len(levels))

    def _closed(self, end: int) -> list[Piece]:
        """The open segment, whose speech ends before this frame; nothing if it was only a click."""
        assert self._begin is not None
        start, begin = self._opened(self._begin), self._begin
        speech = self._speech.values
        self._begin, self._at = None, end
        if np.count_nonzero(speech[begin - self._first : end - self._first]) < _LEAST_SPEECH:
            return []
        silent = _first_true(speech[end - self._first :])
        stop = end + min(_MARGIN, silent // 2)
        self._free = self._at = stop
        segment = Segment(self._start_s + start / FRAMES_PER_S, self._start_s + stop / FRAMES_PER_S)
        # A view would keep all of the room that it is in.
        return [Piece(segment, self._samples(start, stop).copy())]

    def _samples(self, first: int, last: int) -> NDArray[np.float32]:
        return self._sound.values[(first - self._first) * FRAME : (last - self._first) * FRAME]

    def _forget(self) -> None:
        keep = self._at if self._begin is None else self._begin
        n = max(self._free, keep - _MARGIN) - self._first
        if n > 0:
            self._sound.drop(n * FRAME)
            self._speech.drop(n)
            self._first += n


class _Growing:
    """An array that grows at its end and shrinks at its beginning, without being copied each time."""

    def __init__(self, dtype: "np.dtype[Any]") -> None:
        self._room = np.empty(1024, dtype)
        self._begin = self._end = 0

    @property
    def values(self) -> NDArray[Any]:
        """Until the next append."""
        return self._room[self._begin : self._end]

    @property
    def held_bytes(self) -> int:
        return self._room.nbytes

    def append(self, values: NDArray[Any]) -> None:
        if self._end + len(values) > len(self._room):
            kept = self.values
            room = np.empty(max(len(self._room), 2 * (len(kept) + len(values))), self._room.dtype)
            room[: len(kept)] = kept
            self._room, self._begin, self._end = room, 0, len(kept)
        self._room[self._end : self._end + len(values)] = values
        self._end += len(values)

    def drop(self, n: int) -> None:
        """Forget so many of the first."""
        self._begin += n


def _framed(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Whole frames, the last filled with silence; shape (frames, FRAME)."""
    n_frames = -(-len(samples) // FRAME)
    padded = np.zeros(n_frames * FRAME, np.float32)
    padded[: len(samples)] = samples
    return padded.reshape(n_frames, FRAME)


def _runs(wanted: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """From where to where these are true without a break."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], wanted, [False]]).astype(np.int8)))
    return [(int(first), int(last)) for first, last in zip(edges[::2], edges[1::2], strict=True)]


def _first_true(values: NDArray[np.bool_]) -> int:
    """Its index, or their number if none is true."""
    at = int(np.argmax(values)) if len(values) else 0
    return at if len(values) and values[at] else len(values)


def _length(run: tuple[int, int]) -> int:
    return run[1] - run[0]


def _quietest(levels: NDArray[np.float32], first: int, last: int) -> int:
    """The middle of the quietest tenth of a second between two frames."""
    if last - first < _PAUSE:
        return (first + last) // 2
    means = np.convolve(levels[first:last], np.ones(_PAUSE, np.float32) / _PAUSE, "valid")
    return first + int(np.argmin(means)) + _PAUSE // 2
