"""What speech costs besides the model: decode, detect, cut and check an hour; the memory of three hours."""

import sys
import tempfile
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from gemma_desktop.media.sound import blocks
from gemma_desktop.speech.checks import problem
from gemma_desktop.speech.segments import pieces
from tests.bench.figure import Figure
from tests.helpers.memory import peak_growth_bytes
from tests.helpers.timed_speech import RATE_HZ, Timed, recording, with_noise
from tests.media.sounds import write_encoded

TEN_MINUTES_S = 600
SAID = "and then we walked along the river to the village and took the bus home, as we always do on Sundays, "
HEAR = "for piece in pieces(blocks(pathlib.Path(sys.argv[1]))): pass"


def talk() -> Timed:
    """Ten minutes of several people in a room that is not quiet."""
    return with_noise(recording(TEN_MINUTES_S, 41), "pink", 20)


def write_hours(path: Path, spoken: Timed, hours: float) -> Path:
    data = np.rint(spoken.samples[: TEN_MINUTES_S * RATE_HZ] * 32767).astype("<i2").tobytes()
    with path.open("wb") as file, wave.open(file, "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(RATE_HZ)
        for _ in range(round(hours * 6)):
            wav.writeframes(data)
    return path


def write_hour_of_mp3(path: Path, spoken: Timed) -> Path:
    """As a telephone or a meeting's server makes it: 48 kHz, two channels."""
    sound = np.repeat(spoken.samples[: TEN_MINUTES_S * RATE_HZ], 3)
    write_encoded(path, sound, 48_000, "libmp3lame", "stereo", "fltp")
    path.write_bytes(path.read_bytes() * 6)
    return path


def outside_the_model_s(path: Path) -> float:
    """Processor time: what others do on the machine is not ours."""
    began = time.process_time()
    for piece in pieces(blocks(path)):
        n_characters = round(piece.segment.duration_s * 15)
        problem((SAID * (n_characters // len(SAID) + 1))[:n_characters], piece.segment.duration_s, "English")
    return time.process_time() - began


def main() -> Iterator[Figure]:
    spoken = talk()
    with tempfile.TemporaryDirectory() as folder:
        mp3 = write_hour_of_mp3(Path(folder) / "hour.mp3", spoken)
        wav = write_hours(Path(folder) / "hour.wav", spoken, 1)
        for path in (mp3, wav):
            name = f"Speech: one hour of sound, outside the model ({path.suffix[1:].upper()})"
            yield Figure(name, outside_the_model_s(path), "s", 10)
        if sys.platform == "linux":
            imports = "import pathlib\nfrom gemma_desktop.media.sound import blocks"
            imports += "\nfrom gemma_desktop.speech.segments import pieces"
            three = write_hours(Path(folder) / "three.wav", spoken, 3)
            grown = peak_growth_bytes(imports, HEAR, str(three))
            yield Figure("Speech: memory beyond the model's, 3-hour file", grown / 1e6, "MB", 200)
