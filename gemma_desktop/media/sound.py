"""Any sound or video file to 16 kHz mono, through FFmpeg's libraries (PyAV).

A file from anywhere is decoded here, so FFmpeg is kept to the file itself: some formats are lists of other files and
addresses (HLS, DASH, concat, SDP) and would read those for whoever wrote the list. Only formats that hold their own
sound are probed, and no protocol may be opened besides the file that we opened.
"""

import io
import wave
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import BinaryIO

import av
import av.logging
import numpy as np
from av.container import InputContainer
from numpy.typing import NDArray

from gemma_desktop.chat.media import LONGEST_ATTACHED_S, SPEECH_RATE_HZ, PcmAudio
from gemma_desktop.errors import LongSound, UnusableSound
from gemma_desktop.media.soundtrack import CannotSeek, samples, sound_track, without_first
from gemma_desktop.texts import number_text, say

SHORTEST_S = 0.1
LONGEST_WAV_S = 37 * 3600.0
"""A WAV file's own limit is 4 GiB."""
_PIECE_FRAMES = 65_536

_FORMATS = (
    "aac,ac3,aiff,amr,ape,asf,au,avi,caf,dsf,dts,eac3,flac,flv,matroska,mov,mp3,mpc,mpc8,mpeg,mpegts,nut,ogg,oma,rm,"
    "shn,tak,tta,truehd,voc,w64,wav,wv"
)
_OPEN_OPTIONS = {"format_whitelist": _FORMATS, "protocol_whitelist": "none"}


def blocks(path: Path, start_s: float = 0.0) -> Generator[NDArray[np.float32], None, None]:
    """The sound of a file, piece by piece: 16 kHz mono, values in [-1, 1]; of a video its best sound track.

    Begins start_s after the beginning, to the sample where the format knows its own times (WAV, FLAC, MP3, AAC, Opus),
    to a millisecond in Matroska. Damaged stretches are silence; a file of which less than half can be decoded is
    refused.
    Raises UnusableSound, with what came before it already handed out.
    """
    try:
        yield from _from(path, start_s)
    except CannotSeek:
        yield from without_first(_from(path, 0.0), round(start_s * SPEECH_RATE_HZ))


def expected_duration_s(path: Path) -> float:
    """What the file says of its length, which may be wrong; 0 if it does not say. Raises UnusableSound."""
    with _container(path) as container:
        track = sound_track(container, path.name)
        if track.duration is not None and track.time_base is not None:
            return max(0.0, float(track.duration * track.time_base))
        return max(0.0, (container.duration or 0) / av.time_base)


def read_sound(path: Path, limit_s: float = LONGEST_ATTACHED_S) -> PcmAudio:
    """The whole sound of a file.

    Raises UnusableSound if there is none, or if it is shorter than 0.1 s or longer than limit_s.
    """
    # BytesIO hands its buffer over without a copy, so an hour costs its 230 MB once.
    sound = io.BytesIO()
    for block in _bounded(path, limit_s):
        sound.write(block.astype("<f4", copy=False).tobytes())
    return PcmAudio(sound.getvalue())


def convert_to_wav(
    source: Path,
    target: Path,
    limit_s: float = LONGEST_WAV_S,
    on_block: Callable[[NDArray[np.float32]], None] | None = None,
) -> float:
    """Write the sound of a file as 16-bit WAV at 16 kHz, a piece at a time. Returns its duration in seconds.

    on_block: is shown each piece before it is written; what it raises passes through.
    Raises UnusableSound as read_sound does, and OSError if the target cannot be written; it may be there in part then.
    """
    with target.open("wb") as file, wave.open(file, "wb") as wav:
        _describe(wav)
        for block in _bounded(source, limit_s):
            if on_block is not None:
                on_block(block)
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
    sound = io.BytesIO()
    try:
        with wave.open(io.BytesIO(data), "rb") as wav:
            found = (wav.getframerate(), wav.getnchannels(), wav.getsampwidth())
            if found != (SPEECH_RATE_HZ, 1, 2):
                raise UnusableSound(
                    say("{name} cannot be played", name=name), say("It is not 16-bit sound at 16 kHz."), str(found)
                )
            while piece := wav.readframes(_PIECE_FRAMES):
                sound.write((np.frombuffer(piece, "<i2").astype("<f4") / 32768).tobytes())
    except (wave.Error, EOFError, ValueError) as error:
        raise UnusableSound(
            say("{name} cannot be played", name=name), say("The file is damaged."), str(error)
        ) from error
    return PcmAudio(sound.getvalue())


def _from(path: Path, start_s: float) -> Iterator[NDArray[np.float32]]:
    with _container(path) as container:
        yield from samples(container, sound_track(container, path.name), path.name, start_s)


@contextmanager
def _container(path: Path) -> Iterator[InputContainer]:
    with _opened(path) as file:
        try:
            with av.open(file, mode="r", options=_OPEN_OPTIONS, metadata_errors="replace") as container:
                yield container
        except (av.FFmpegError, ValueError, OSError) as error:
            raise UnusableSound(
                say("{name} cannot be played", name=path.name), say("It is no sound or video, or damaged."), str(error)
            ) from error


def _opened(path: Path) -> BinaryIO:
    try:
        file = path.open("rb")
    except OSError as error:
        raise UnusableSound(
            say("{name} cannot be opened", name=path.name), say("Is it still there?"), str(error)
        ) from error
    if not file.read(1):
        file.close()
        raise UnusableSound(say("{name} is empty", name=path.name), say("Choose another sound."))
    file.seek(0)
    return file


def _bounded(path: Path, limit_s: float) -> Iterator[NDArray[np.float32]]:
    count = 0
    with closing(blocks(path)) as pieces:
        for block in pieces:
            count += len(block)
            if count > limit_s * SPEECH_RATE_HZ:
                raise LongSound(
                    say("{name} is too long", name=path.name),
                    say("At most {time} can be used.", time=_in_words(limit_s)),
                )
            yield block
    if count < SHORTEST_S * SPEECH_RATE_HZ:
        raise UnusableSound(
            say("{name} is too short", name=path.name), say("There is less than a tenth of a second of sound in it.")
        )


def _in_words(duration_s: float) -> str:
    if duration_s > LONGEST_ATTACHED_S:
        return say("{n} hours", n=number_text(duration_s / 3600))
    return say("{n} minutes", n=number_text(duration_s / 60))


def _describe(wav: wave.Wave_write) -> None:
    wav.setnchannels(1)
    wav.setsampwidth(2)
    wav.setframerate(SPEECH_RATE_HZ)


def _int16(samples: NDArray[np.float32]) -> bytes:
    """Scaled by 32768 like every decoder does the other way, so 16-bit sound passes through unchanged."""
    return np.clip(np.rint(samples * 32768), -32768, 32767).astype("<i2").tobytes()
