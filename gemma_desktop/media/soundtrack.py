"""The sound track of an opened file, decoded and resampled to 16 kHz mono, true to the file's own clock.

What is lost, or begins late, is silence and not a shift: subtitles must fit a film to its end.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.filter import Graph
from numpy.typing import NDArray

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.errors import UnusableSound
from gemma_desktop.texts import say

_BLOCK: Final = 32768
"""Samples: two seconds. With a quarter of that an hour takes a third longer from here to the end of the detector."""
_PREROLL_S: Final = 1.0
"""Decoders need some of what came before (MP3's bit reservoir, Opus' 80 ms)."""
_LEAST_GAP_S: Final = 0.1
"""Shorter ones are inaccurate time stamps, of which every container has some."""
_LONGEST_GAP_S: Final = 600.0
"""A longer one is a clock that was set anew, as in recordings of television."""
_ALL_GAPS_S: Final = 3600.0
"""No more silence is put into one file, whatever its time stamps say."""
_SEEKABLE: Final = frozenset({"aiff", "caf", "flac", "matroska,webm", "mov,mp4,m4a,3gp,3g2,mj2", "mp3", "w64", "wav"})
"""Formats whose clock runs from beginning to end, so that a time leads to the right place. Others are decoded up to
there: an hour takes seconds."""
# By default swresample keeps the loudness when it mixes channels, so that two equal channels add up to 1.41 and six
# to 3.4 times full scale (measured); with this the sum of a channel's weights is 1.
_RESAMPLER_OPTIONS: Final = {"rematrix_maxval": "1.0"}


class CannotSeek(Exception):
    """The file must be read from its beginning."""


def sound_track(container: InputContainer, name: str) -> AudioStream:
    """Raises UnusableSound if there is none."""
    track = container.streams.best("audio")
    if not isinstance(track, AudioStream):
        raise UnusableSound(say("{name} has no sound", name=name), say("Choose a file with a sound track."))
    return track


def samples(
    container: InputContainer, track: AudioStream, name: str, start_s: float = 0.0
) -> Iterator[NDArray[np.float32]]:
    """The track from start_s on, in blocks of two seconds; the container stands at its beginning.

    Raises UnusableSound, and CannotSeek before the first block.
    """
    frames = _frames(container, track, name)
    first = next(frames, None)
    if first is None:
        return
    clock_s = _beginning_s(container, first)
    if start_s <= 0:
        yield from _resampled(_put_back(first, frames), clock_s)
        return
    if clock_s is None or track.time_base is None or container.format.name not in _SEEKABLE:
        raise CannotSeek
    try:
        container.seek(int((clock_s + max(0.0, start_s - _PREROLL_S)) / track.time_base), stream=track)
    except av.FFmpegError as error:
        raise CannotSeek from error
    frames = _frames(container, track, name)
    first = next(frames, None)
    if first is None:
        return
    if first.time is None or first.time > clock_s + start_s:
        raise CannotSeek
    too_early = round((clock_s + start_s - first.time) * SPEECH_RATE_HZ)
    yield from without_first(_resampled(_put_back(first, frames), first.time), too_early)


def without_first(blocks: Iterator[NDArray[np.float32]], n_samples: int) -> Iterator[NDArray[np.float32]]:
    """The same sound without so many samples of its beginning."""
    for block in blocks:
        if len(block) > n_samples:
            yield block[n_samples:]
        n_samples = max(0, n_samples - len(block))


def _beginning_s(container: InputContainer, first: AudioFrame) -> float | None:
    """What the file's clock shows at its beginning. The sound of a film may begin after the picture."""
    if first.time is None or container.start_time is None:
        return first.time
    begin_s = container.start_time / av.time_base
    return begin_s if _LEAST_GAP_S < first.time - begin_s <= _LONGEST_GAP_S else first.time


def _put_back(first: AudioFrame, frames: Iterator[AudioFrame]) -> Iterator[AudioFrame]:
    yield first
    yield from frames


def _frames(container: InputContainer, track: AudioStream, name: str) -> Iterator[AudioFrame]:
    good, bad = 0, 0
    packets = container.demux(track)
    while True:
        try:
            packet = next(packets)
        except StopIteration:
            break
        except av.FFmpegError:
            bad += 1
            break
        try:
            frames = packet.decode()
        except av.FFmpegError:
            bad += 1
            continue
        good += bool(frames)
        yield from (frame for frame in frames if isinstance(frame, AudioFrame))
    if bad > good:
        raise UnusableSound(
            say("{name} is damaged", name=name), say("Its sound cannot be decoded."), f"{bad} of {good + bad} packets"
        )


def _resampled(frames: Iterator[AudioFrame], clock_s: float | None) -> Iterator[NDArray[np.float32]]:
    """clock_s: what the file's clock shows at the first sample that is handed out."""
    resampler = _Resampler()
    left_s = _ALL_GAPS_S
    for frame in frames:
        at_s = frame.time
        if clock_s is not None and at_s is not None and abs(late_s := at_s - clock_s) > _LEAST_GAP_S:
            if 0 < late_s <= min(_LONGEST_GAP_S, left_s):
                left_s -= late_s
                yield from _samples(resampler.flush())
                yield from _silence(late_s)
            clock_s = at_s
        if resampled := resampler.feed(frame):
            yield from _samples(resampled)
        if clock_s is not None:
            clock_s += frame.samples / frame.sample_rate
    yield from _samples(resampler.flush())


class _Resampler:
    """Frames of any kind to blocks of 16 kHz mono, a filter graph for each kind.

    av.AudioResampler does the same, and looks for something finished after every frame: of an hour of MP3 that alone is
    a second. Here one looks when a block is due.
    """

    def __init__(self) -> None:
        self._graph: Graph | None = None
        self._waiting = 0  # samples, at the rate of what was fed

    def feed(self, frame: AudioFrame) -> list[AudioFrame]:
        """What is finished."""
        finished: list[AudioFrame] = []
        graph = self._graph or self._begun(frame)
        try:
            graph.push(frame)
        except av.FFmpegError:
            # Some streams change their rate or channels on the way; a graph takes only one kind.
            finished = self.flush()
            graph = self._begun(frame)
            graph.push(frame)
        self._waiting += frame.samples
        if self._waiting * SPEECH_RATE_HZ >= _BLOCK * frame.sample_rate:
            self._waiting = 0
            finished += _pulled(graph)
        return finished

    def flush(self) -> list[AudioFrame]:
        """The rest; what is fed then begins anew."""
        graph, self._graph, self._waiting = self._graph, None, 0
        if graph is None:
            return []
        graph.push(None)
        return _pulled(graph)

    def _begun(self, frame: AudioFrame) -> Graph:
        self._graph = graph = Graph()
        time_base = frame.time_base or Fraction(1, frame.sample_rate)
        steps = [
            graph.add_abuffer(
                sample_rate=frame.sample_rate, format=frame.format, layout=frame.layout, time_base=time_base
            ),
            graph.add("aresample", **_RESAMPLER_OPTIONS),
            graph.add("aformat", sample_rates=str(SPEECH_RATE_HZ), sample_fmts="flt", channel_layouts="mono"),
            graph.add("abuffersink"),
        ]
        for step, after in pairwise(steps):
            step.link_to(after)
        graph.configure()
        graph.set_audio_frame_size(_BLOCK)
        return graph


def _pulled(graph: Graph) -> list[AudioFrame]:
    frames: list[AudioFrame] = []
    while True:
        try:
            frame = graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return frames
        if isinstance(frame, AudioFrame):
            frames.append(frame)


def _silence(duration_s: float) -> Iterator[NDArray[np.float32]]:
    n_samples = round(duration_s * SPEECH_RATE_HZ)
    for at in range(0, n_samples, _BLOCK):
        yield np.zeros(min(_BLOCK, n_samples - at), np.float32)


def _samples(resampled: Iterable[AudioFrame]) -> Iterator[NDArray[np.float32]]:
    for frame in resampled:
        # Files of floating point samples may hold anything, NaN included.
        samples = np.nan_to_num(frame.to_ndarray()[0], nan=0.0, posinf=1.0, neginf=-1.0)
        yield np.clip(samples, -1.0, 1.0, out=samples)
