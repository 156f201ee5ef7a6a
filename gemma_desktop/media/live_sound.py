"""Sound as it arrives from a microphone, or leaves for a loudspeaker, through FFmpeg's libraries (PyAV). No numpy."""

from collections.abc import Iterable
from fractions import Fraction

import av
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.filter import Graph

from gemma_desktop.chat.media import SPEECH_RATE_HZ

_SAMPLE_BYTES = 2
_LAYOUTS = {1: "mono", 2: "stereo"}


class SpeechSound:
    """Turns int16 at any rate, of one or two channels, into 16 kHz mono int16, a piece at a time."""

    def __init__(self, rate_hz: int, channels: int) -> None:
        self._rate_hz = rate_hz
        self._channels = channels
        # As in media/sound.py: two equal channels are as loud as one.
        self._resampler = AudioResampler("s16", "mono", SPEECH_RATE_HZ, options={"rematrix_maxval": "1.0"})

    def feed(self, samples: bytes) -> bytes:
        """samples: interleaved. A little of them (2 ms) comes out with the next piece, or with flush()."""
        if not samples:
            return b""
        return _samples_of(self._resampler.resample(_frame_of(samples, self._rate_hz, self._channels)))

    def flush(self) -> bytes:
        """The rest; nothing can be fed after it."""
        return _samples_of(self._resampler.resample(None))


def _frame_of(samples: bytes, rate_hz: int, channels: int) -> AudioFrame:
    frame = AudioFrame("s16", _LAYOUTS[channels], len(samples) // (_SAMPLE_BYTES * channels))
    frame.sample_rate = rate_hz
    frame.planes[0].update(samples)
    return frame


def _samples_of(frames: Iterable[AudioFrame], channels: int = 1) -> bytes:
    # FFmpeg's buffers are longer than what is in them.
    return b"".join(bytes(frame.planes[0])[: frame.samples * channels * _SAMPLE_BYTES] for frame in frames)


class Tempo:
    """Speech slower or faster than it was spoken, at the same pitch (FFmpeg's atempo, a WSOLA); int16 in and out."""

    def __init__(self, rate_hz: int, channels: int, speed: float) -> None:
        """speed: 0.5 to 2; 2 takes half the time."""
        self._rate_hz = rate_hz
        self._channels = channels
        layout = _LAYOUTS[channels]
        self._graph = Graph()
        source = self._graph.add_abuffer(
            sample_rate=rate_hz, format="s16", layout=layout, time_base=Fraction(1, rate_hz)
        )
        tempo = self._graph.add("atempo", f"{speed:.3f}")
        sink = self._graph.add("abuffersink")
        source.link_to(tempo)
        tempo.link_to(sink)
        self._graph.configure()

    def feed(self, samples: bytes) -> bytes:
        """samples: interleaved. What comes out lags behind by some 50 ms, until flush()."""
        self._graph.push(_frame_of(samples, self._rate_hz, self._channels))
        return self._pulled()

    def flush(self) -> bytes:
        """The rest; nothing can be fed after it."""
        self._graph.push(None)
        return self._pulled()

    def _pulled(self) -> bytes:
        frames: list[AudioFrame] = []
        while True:
            try:
                frame = self._graph.pull()
            except (av.BlockingIOError, av.EOFError):
                break
            if isinstance(frame, AudioFrame):
                frames.append(frame)
        return _samples_of(frames, self._channels)
