"""Sound and video files, encoded at test time."""

import wave
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from numpy.typing import NDArray

TONE_HZ = 440.0


def tone(duration_s: float, rate_hz: int, amplitude: float = 0.5) -> NDArray[np.float32]:
    """A sine; shape (samples,)."""
    times_s = np.arange(round(duration_s * rate_hz)) / rate_hz
    return (amplitude * np.sin(2 * np.pi * TONE_HZ * times_s)).astype(np.float32)


def write_wav(path: Path, samples: NDArray[np.float32], rate_hz: int, channels: int = 1, sample_bytes: int = 2) -> Path:
    """The same sound on all channels."""
    frames = np.repeat(samples[:, None], channels, axis=1)
    match sample_bytes:
        case 1:
            data = np.rint(frames * 127 + 128).astype(np.uint8).tobytes()
        case 2:
            data = np.rint(frames * 32767).astype("<i2").tobytes()
        case _:
            raise ValueError(sample_bytes)
    with path.open("wb") as file, wave.open(file, "wb") as wav:
        wav.setnchannels(channels)
        wav.setsampwidth(sample_bytes)
        wav.setframerate(rate_hz)
        wav.writeframes(data)
    return path


def write_encoded(
    path: Path, samples: NDArray[np.float32], rate_hz: int, codec: str, layout: str, sample_format: str
) -> Path:
    """A file of the kind that its name says; sample_format is one that the encoder takes."""
    with av.open(str(path), "w") as container:
        track = container.add_stream(codec, rate=rate_hz, layout=layout)
        _write_sound(container, track, samples, layout, sample_format)
    return path


def write_video(path: Path, samples: NDArray[np.float32] | None) -> Path:
    """A film of a second's grey pictures; samples: its sound at 48 kHz, or None for a silent film."""
    with av.open(str(path), "w") as container:
        film = container.add_stream("mpeg4", rate=Fraction(10))
        film.width, film.height, film.pix_fmt = 64, 48, "yuv420p"
        track = None if samples is None else container.add_stream("aac", rate=48_000, layout="stereo")
        for _ in range(10):
            container.mux(film.encode(av.VideoFrame.from_ndarray(np.full((48, 64, 3), 128, np.uint8), "rgb24")))
        container.mux(film.encode(None))
        if track is not None and samples is not None:
            _write_sound(container, track, samples, "stereo", "fltp")
    return path


def _write_sound(
    container: OutputContainer, track: AudioStream, samples: NDArray[np.float32], layout: str, sample_format: str
) -> None:
    channels = av.AudioLayout(layout).nb_channels
    frame = av.AudioFrame.from_ndarray(np.repeat(samples[None, :], channels, axis=0), "fltp", layout)
    frame.sample_rate = track.rate
    frame.time_base = Fraction(1, track.rate)
    frame.pts = 0
    resampler = av.AudioResampler(sample_format, layout, track.rate, frame_size=1024)
    for part in (*resampler.resample(frame), *resampler.resample(None)):
        container.mux(track.encode(part))
    container.mux(track.encode(None))
