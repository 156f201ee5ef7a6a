"""Cutting sound of any length into pieces that the model can hear at once, at silences, while it comes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.speech.activity import FRAME, FRAMES_PER_S, ActivityDetector, Loudness, levels_of

LONGEST_S: Final = 29.5
"""Gemma's speech encoder hears at most 30 s at once."""
_MARGIN: Final = 10  # 0.2 s kept before the first and after the last speech
_LEAST_SPEECH: Final = 3  # a click is no speech
_PAUSE: Final = 5  # 0.1 s: what is looked for where there is no silence
_AT_ONCE: Final = SPEECH_RATE_HZ  # longer blocks are taken in steps, so that what waits stays short


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
        detector: Callable[[], ActivityDetector] = Loudness,
    ) -> None:
        self._start_s = start_s
        self._detector = detector()
        self._target = round(cutting.target_s * FRAMES_PER_S)
        self._pause = round(cutting.pause_s * FRAMES_PER_S)
        self._end_after = round(cutting.end_after_s * FRAMES_PER_S)
        self._longest = round(cutting.longest_s * FRAMES_PER_S) - _MARGIN
        # Frames are counted from the start; those before _first are forgotten. _rest is less than a frame.
        self._first = 0
        self._frames = np.zeros((0, FRAME), np.float32)
        self._speech = np.zeros(0, np.bool_)
        self._rest = np.zeros(0, np.float32)
        self._at = 0  # the next frame to look at
        self._free = 0  # the first frame that belongs to no segment yet
        self._begin: int | None = None  # where the open segment's speech begins
        self._last = 0  # its last frame of speech

    @property
    def open_s(self) -> float:
        """How long the phrase is that has begun and not ended; 0 in silence."""
        return 0.0 if self._begin is None else (self._at - self._begin) / FRAMES_PER_S

    def feed(self, block: NDArray[np.float32]) -> list[Piece]:
        """The pieces that end in this block; shape (samples,)."""
        found: list[Piece] = []
        for at in range(0, len(block), _AT_ONCE):
            samples = np.concatenate([self._rest, block[at : at + _AT_ONCE]])
            whole = len(samples) // FRAME * FRAME
            self._rest = samples[whole:]
            found += self._take(samples[:whole].reshape(-1, FRAME))
        return found

    def flush(self) -> list[Piece]:
        """What is left when the sound has ended."""
        found = self._take(_framed(self._rest))
        self._rest = self._rest[:0]
        while self._begin is not None:
            found += self._closed(self._last + 1)
            found += self._scan()
        return found

    def _take(self, frames: NDArray[np.float32]) -> list[Piece]:
        if len(frames) == 0:
            return []
        self._frames = np.concatenate([self._frames, frames])
        self._speech = np.concatenate([self._speech, self._detector.feed(frames)])
        return self._scan()

    def _scan(self) -> list[Piece]:
        """Look at the frames that came; a cut goes back to look again at what is behind it."""
        found: list[Piece] = []
        while self._at < self._first + len(self._frames):
            is_speech = bool(self._speech[self._at - self._first])
            if is_speech:
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
        """The first frame after the open segment: behind the longest silence, or at the quietest place."""
        low, high = self._opened(begin) + self._target, self._at
        silences = _runs(~self._speech[low - self._first : high - self._first])
        first, last = max(silences, key=_length, default=(0, 0))
        if last - first >= _PAUSE:
            return low + first
        levels = levels_of(self._frames[low - self._first : high - self._first])
        return low + _quietest(levels, 0, len(levels))

    def _closed(self, end: int) -> list[Piece]:
        """The open segment, whose speech ends before this frame; nothing if it was only a click."""
        assert self._begin is not None
        start, begin = self._opened(self._begin), self._begin
        self._begin, self._at = None, end
        if np.count_nonzero(self._speech[begin - self._first : end - self._first]) < _LEAST_SPEECH:
            return []
        silent = self._silent_after(end)
        stop = end + min(_MARGIN, silent // 2)
        self._free = self._at = stop
        samples = self._frames[start - self._first : stop - self._first].ravel()
        return [Piece(Segment(self._seconds(start), self._seconds(stop)), samples)]

    def _silent_after(self, end: int) -> int:
        after = self._speech[end - self._first :]
        speech = np.flatnonzero(after)
        return int(speech[0]) if len(speech) else len(after)

    def _forget(self) -> None:
        keep = self._at - _MARGIN if self._begin is None else self._begin - _MARGIN
        n = max(self._free, keep) - self._first
        if n > 0:
            self._frames, self._speech = self._frames[n:].copy(), self._speech[n:].copy()
            self._first += n

    def _seconds(self, frame: int) -> float:
        return self._start_s + frame / FRAMES_PER_S


def segments(samples: NDArray[np.float32]) -> list[Segment]:
    """The pieces of a recording without their sound."""
    return [piece.segment for piece in pieces([samples])]


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


def _length(run: tuple[int, int]) -> int:
    return run[1] - run[0]


def _quietest(levels: NDArray[np.float32], first: int, last: int) -> int:
    """The middle of the quietest tenth of a second between two frames."""
    if last - first < _PAUSE:
        return (first + last) // 2
    means = np.convolve(levels[first:last], np.ones(_PAUSE, np.float32) / _PAUSE, "valid")
    return first + int(np.argmin(means)) + _PAUSE // 2
