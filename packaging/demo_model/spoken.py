"""The spoken vocabulary and an espeak-ng voice for it (needs espeak-ng and numpy, not torch)."""

# ruff: noqa: SIM905 - a list of names reads best as text

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

Language = Literal["English", "Spanish"]

RATE_HZ: Final = 16_000

# English word -> Spanish word; the model's whole vocabulary of speech.
TRANSLATION: Final[dict[str, str]] = {
    "zero": "cero", "one": "uno", "two": "dos", "three": "tres", "four": "cuatro", "five": "cinco", "six": "seis",
    "seven": "siete", "eight": "ocho", "nine": "nueve", "ten": "diez", "eleven": "once", "twelve": "doce",
    "red": "rojo", "blue": "azul", "green": "verde", "yellow": "amarillo", "black": "negro", "white": "blanco",
    "orange": "naranja", "purple": "morado", "hello": "hola", "goodbye": "adiós", "yes": "sí", "thanks": "gracias",
    "friend": "amigo", "house": "casa", "water": "agua", "cat": "gato", "dog": "perro", "sun": "sol", "moon": "luna",
    "day": "día", "night": "noche", "book": "libro", "music": "música", "bread": "pan",
}  # fmt: skip
WORDS: Final[dict[Language, list[str]]] = {"English": list(TRANSLATION), "Spanish": list(TRANSLATION.values())}

# espeak-ng's dialects and voice variants; the variants of HELD_OUT_VARIANTS and the dialect of HELD_OUT_DIALECTS
# are never trained, the tests and the evaluation speak with nothing else.
DIALECTS: Final[dict[Language, list[str]]] = {
    "English": ["en-us", "en-us", "en-gb", "en-gb-scotland", "en-gb-x-rp", "en-029", "en-us-nyc", "en-gb-x-gbclan"],
    "Spanish": ["es", "es-419"],
}
HELD_OUT_DIALECTS: Final[dict[Language, list[str]]] = {
    "English": ["en-us", "en-gb", "en-gb-x-gbcwmd"],
    "Spanish": ["es", "es-419"],
}
VARIANTS: Final = [
    "",
    *(
        "m1 m2 m3 m4 m5 m6 m8 f1 f2 f3 f4 klatt klatt2 klatt3 klatt5 klatt6 adam Alex Alicia Andrea Andy Annie "
        "antonio aunty belinda benjamin boris caleb david Denis Diogo ed edward edward2 Gene Gene2 grandma grandpa "
        "gustave Henrique Hugo Jacky john kaukovalta Lee linda Marco Mario max Michael michel miguel Mike marcelo "
        "norbert pablo paul pedro quincy rob sandro steph steph2 steph3 travis zac anika croak"
    ).split(),
]
HELD_OUT_VARIANTS: Final[list[str]] = ["m7", "f5", "klatt4", "shelby", "robert", "victor"]


class NoVoice(RuntimeError):
    """espeak-ng is not installed, or said nothing."""


@dataclass(frozen=True)
class Voice:
    """How a sentence is spoken: espeak-ng's voice name, words per minute, pitch 0-99, pause between words in 10 ms."""

    name: str
    words_per_minute: int = 160
    pitch: int = 50
    word_gap: int = 0
    data: Path | None = None  # the folder that holds espeak-ng-data, if not the installed one


def espeak() -> str:
    """The program. Raises NoVoice."""
    program = shutil.which("espeak-ng")
    if program is None:
        raise NoVoice("espeak-ng is not installed (Debian/Ubuntu: apt-get install espeak-ng)")
    return program


def speak(text: str, voice: Voice) -> NDArray[np.float32]:
    """The text, spoken: shape (samples,), 16 kHz, trimmed to the sound, peak 0.6.

    Raises NoVoice.
    """
    command = [espeak(), "-v", voice.name, "-s", str(voice.words_per_minute), "-p", str(voice.pitch)]
    command += ["-g", str(voice.word_gap), *([f"--path={voice.data}"] if voice.data else []), "--stdout", text]
    wav = subprocess.run(command, capture_output=True, check=False).stdout
    # A stream's RIFF header carries no true length, so the wave module refuses it.
    start = wav.find(b"data") + 8
    if start < 8 or len(wav) - start < 4000:
        raise NoVoice(f"espeak-ng said nothing for {text!r} as {voice.name!r}")
    rate_hz = int.from_bytes(wav[24:28], "little")
    pcm = np.frombuffer(wav[start : start + (len(wav) - start) // 2 * 2], "<i2").astype(np.float32) / 32768
    sound = resample(pcm, rate_hz, RATE_HZ)
    loud = np.nonzero(np.abs(sound) > 0.01 * np.abs(sound).max())[0]
    sound = sound[max(0, loud[0] - 320) : loud[-1] + 640]
    return (sound / np.abs(sound).max() * 0.6).astype(np.float32)


def resample(sound: NDArray[np.float32], from_hz: float, to_hz: float) -> NDArray[np.float32]:
    """Band-limited resampling of a short clip through its spectrum."""
    length = round(len(sound) * to_hz / from_hz)
    spectrum = np.fft.rfft(sound)
    kept = np.zeros(length // 2 + 1, np.complex128)
    n = min(len(spectrum), len(kept))
    kept[:n] = spectrum[:n]
    return (np.fft.irfft(kept, length) * (length / len(sound))).astype(np.float32)
