"""Any sound or video file to 16 kHz mono, through FFmpeg's libraries (PyAV).

A file from anywhere is decoded here, so FFmpeg is kept to the file itself: some formats are lists of other files and
addresses (HLS, DASH, concat, SDP) and would read those for whoever wrote the list. Only formats that hold their own
sound are probed, and no protocol may be opened besides the file that we opened.
"""

import io
import wave
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

import av
import av.logging
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer
from numpy.typing import NDArray

from gemma_desktop.chat.media import SPEECH_RATE_HZ, PcmAudio
from gemma_desktop.errors import LongSound, UnusableSound

SHORTEST_S = 0.1
LONGEST_S = 3600.0
_PIECE_FRAMES = 65_536

_FORMATS = (
    "aac,ac3,aiff,amr,ape,asf,au,avi,caf,dsf,dts,eac3,flac,flv,matroska,mov,mp3,mpc,mpc8,mpeg,mpegts,nut,ogg,oma,rm,"
    "shn,tak,tta,truehd,voc,w64,wav,wv"
)
_OPEN_OPTIONS = {"format_whitelist": _FORMATS, "protocol_whitelist": "none"}
# By default swresample keeps the loudness when it mixes channels, so that two equal channels add up to 1.41 and six
# to 3.4 times full scale (measured); with this the sum of a channel's weights is 1.
_RESAMPLER_OPTIONS = {"rematrix_maxval": "1.0"}


def blocks(path: Path) -> Generator[NDArray[np.float32], None, None]:
    """The sound of a file, piece by piece: 16 kHz mono, values in [-1, 1]; of a video its best sound track.

    Damaged stretches are left out, as players do; a file of which less than half can be decoded is refused.
    Raises UnusableSound, with what came before it already handed out.
    """
    with _opened(path) as file:
        try:
            with av.open(file, mode="r", options=_OPEN_OPTIONS, metadata_errors="replace") as container:
                yield from _resampled(_frames(container, path.name))
        except (av.FFmpegError, ValueError, OSError) as error:
            raise UnusableSound(
                f"{path.name} cannot be played", "It is no sound or video, or damaged.", str(error)
            ) from error


def read_sound(path: Path, limit_s: float = LONGEST_S) -> PcmAudio:
    """The whole sound of a file.

    Raises UnusableSound if there is none, or if it is shorter than 0.1 s or longer than limit_s.
    """
    # BytesIO hands its buffer over without a copy, so an hour costs its 230 MB once.
    samples = io.BytesIO()
    for block in _bounded(path, limit_s):
        samples.write(block.astype("<f4", copy=False).tobytes())
    return PcmAudio(samples.getvalue())


def convert_to_wav(source: Path, target: Path, limit_s: float = LONGEST_S) -> float:
    """Write the sound of a file as 16-bit WAV at 16 kHz, a piece at a time. Returns its duration in seconds.

    Raises UnusableSound as read_sound does, and OSError if the target cannot be written; it may be there in part then.
    """
    with target.open("wb") as file, wave.open(file, "wb") as wav:
        _describe(wav)
        for block in _bounded(source, limit_s):
            wav.writeframesraw(_int16(block))
        return wav.getnframes() / SPEECH_RATE_HZ


def to_wav(audio: PcmAudio) -> bytes:
    """A 16-bit WAV file at 16 kHz."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as wav:
        _describe(wav)
        wav.writeframes(_int16(np.frombuffer(audio.samples, "<f4")))
    return buffer.getvalue()


def wav_samples(data: bytes, name: str) -> PcmAudio:
    """The samples of a file that to_wav or convert_to_wav made. Raises UnusableSound for anything else."""
    # BytesIO hands its buffer over without a copy, so an hour costs its 230 MB once, beside the 115 MB of the file.
    samples = io.BytesIO()
    try:
        with wave.open(io.BytesIO(data), "rb") as wav:
            found = (wav.getframerate(), wav.getnchannels(), wav.getsampwidth())
            if found != (SPEECH_RATE_HZ, 1, 2):
                raise UnusableSound(f"{name} cannot be played", "It is not 16-bit sound at 16 kHz.", str(found))
            while piece := wav.readframes(_PIECE_FRAMES):
                samples.write((np.frombuffer(piece, "<i2").astype("<f4") / 32768).tobytes())
    except (wave.Error, EOFError, ValueError) as error:
        raise UnusableSound(f"{name} cannot be played", "The file is damaged.", str(error)) from error
    return PcmAudio(samples.getvalue())


def _opened(path: Path) -> BinaryIO:
    try:
        file = path.open("rb")
    except OSError as error:
        raise UnusableSound(f"{path.name} cannot be opened", "Is it still there?", str(error)) from error
    if not file.read(1):
        file.close()
        raise UnusableSound(f"{path.name} is empty", "Choose another sound.")
    file.seek(0)
    return file


def _frames(container: InputContainer, name: str) -> Iterator[AudioFrame]:
    track = container.streams.best("audio")
    if not isinstance(track, AudioStream):
        raise UnusableSound(f"{name} has no sound", "Choose a file with a sound track.")
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
        raise UnusableSound(f"{name} is damaged", "Its sound cannot be decoded.", f"{bad} of {good + bad} packets")


def _resampled(frames: Iterator[AudioFrame]) -> Iterator[NDArray[np.float32]]:
    resampler: AudioResampler | None = None
    setup: tuple[str, str, int] | None = None
    for frame in frames:
        found = (frame.format.name, frame.layout.name, frame.sample_rate)
        if resampler is None or found != setup:
            # Some streams change their rate or channels on the way; a resampler takes only one kind.
            yield from _samples(resampler, None)
            resampler = AudioResampler("flt", "mono", SPEECH_RATE_HZ, options=_RESAMPLER_OPTIONS)
            setup = found
        yield from _samples(resampler, frame)
    yield from _samples(resampler, None)


def _samples(resampler: AudioResampler | None, frame: AudioFrame | None) -> Iterator[NDArray[np.float32]]:
    if resampler is None:
        return
    for resampled in resampler.resample(frame):
        # Files of floating point samples may hold anything, NaN included.
        samples = np.nan_to_num(resampled.to_ndarray()[0], nan=0.0, posinf=1.0, neginf=-1.0)
        yield np.clip(samples, -1.0, 1.0)


def _bounded(path: Path, limit_s: float) -> Iterator[NDArray[np.float32]]:
    count = 0
    with closing(blocks(path)) as pieces:
        for block in pieces:
            count += len(block)
            if count > limit_s * SPEECH_RATE_HZ:
                raise LongSound(f"{path.name} is too long", f"At most {limit_s / 60:.0f} minutes can be used.")
            yield block
    if count < SHORTEST_S * SPEECH_RATE_HZ:
        raise UnusableSound(f"{path.name} is too short", "There is less than a tenth of a second of sound in it.")


def _describe(wav: wave.Wave_write) -> None:
    wav.setnchannels(1)
    wav.setsampwidth(2)
    wav.setframerate(SPEECH_RATE_HZ)


def _int16(samples: NDArray[np.float32]) -> bytes:
    """Scaled by 32768 like every decoder does the other way, so 16-bit sound passes through unchanged."""
    return np.clip(np.rint(samples * 32768), -32768, 32767).astype("<i2").tobytes()
