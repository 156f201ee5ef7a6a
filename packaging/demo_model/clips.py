"""Training clips: words and phrases of the speech bank in rooms, through microphones, with noise and pauses."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from demo_model.spoken import RATE_HZ, WORDS, Language, resample

Sound = NDArray[np.float32]


@dataclass(frozen=True)
class Clip:
    """sound: (samples,), 16 kHz, in [-1, 1]. words: as spoken; empty where nobody speaks."""

    sound: Sound
    language: Language
    words: tuple[str, ...]

    @property
    def labels(self) -> list[int]:
        """Classes of the auxiliary CTC head: 0 is its blank, then the English words, then the Spanish ones."""
        first = 1 if self.language == "English" else 1 + len(WORDS["English"])
        return [first + WORDS[self.language].index(word) for word in self.words]


CTC_CLASSES = 1 + sum(len(words) for words in WORDS.values())


class SpeechBank:
    """The file that speech_bank.py writes."""

    def __init__(self, path: Path) -> None:
        with np.load(path) as bank:
            self._sound: NDArray[np.int16] = bank["sound"]
            self._sound_end: NDArray[np.int64] = bank["sound_end"]
            languages = bank["language"]
            words, words_end = bank["words"], bank["words_end"]
        self._entries: dict[tuple[Language, int], list[tuple[int, tuple[str, ...]]]] = {}
        for i, end in enumerate(words_end):
            indices = words[words_end[i - 1] if i else 0 : end]
            language: Language = "English" if languages[i] == "English" else "Spanish"
            spoken = tuple(WORDS[language][k] for k in indices)
            self._entries.setdefault((language, len(spoken)), []).append((i, spoken))

    def pick(self, r: random.Random, language: Language, length: int) -> tuple[Sound, tuple[str, ...]]:
        """A clip of this many words and what it says."""
        i, spoken = r.choice(self._entries[language, length])
        start = self._sound_end[i - 1] if i else 0
        return self._sound[start : self._sound_end[i]].astype(np.float32) / 32768, spoken


def speech_clip(r: random.Random, bank: SpeechBank) -> Clip:
    """One to eight words, mostly one to three: a phrase in one breath, or pieces with up to a second between them.

    Spanish more often: its words are what the ears get wrong longest.
    """
    language: Language = "Spanish" if r.random() < 0.64 else "English"
    if r.random() < 0.25:
        lengths = [r.choice([1, 1, 1, 2]) for _ in range(r.choice([2, 2, 3, 4, 5, 6]))]
    else:
        lengths = r.choices([[1], [2], [3], [4], [5], [6], [7], [8]], [36, 19, 19, 9, 7, 6, 2, 2])[0]
    pieces: list[Sound] = [np.zeros(_silence(r), np.float32)]
    words: tuple[str, ...] = ()
    for i, length in enumerate(lengths):
        sound, spoken = bank.pick(r, language, length)
        if i:
            pieces.append(np.zeros(int(RATE_HZ * r.choice([r.uniform(0.02, 0.3), r.uniform(0.1, 1.0)])), np.float32))
        pieces.append(sound * r.uniform(0.6, 1.0))
        words += spoken
    pieces.append(np.zeros(_silence(r), np.float32))
    pieces.append(np.zeros(-sum(map(len, pieces)) % 800, np.float32))  # lengths that the FFT likes
    sound = np.concatenate(pieces)
    if r.random() < 0.4:
        sound = resample(sound, len(sound), round(len(sound) * r.uniform(0.88, 1.14) / 800) * 800)
    return Clip(_recorded(r, sound), language, words)


def silent_clip(r: random.Random) -> Clip:
    """Nobody speaks: digital silence, noise, hum, clicks or a tone."""
    n = int(r.uniform(0.4, 4.0) * 20) * 800
    rng = np.random.default_rng(r.getrandbits(32))
    sound = np.zeros(n, np.float32)
    if r.random() < 0.85:
        sound += _noise(r, rng, n) * np.float32(10 ** r.uniform(-4.5, -0.8))
    if r.random() < 0.15:
        t = np.arange(n) / RATE_HZ
        sound += (
            10 ** r.uniform(-3, -0.6) * np.sin(2 * np.pi * r.choice([50, 60, 440, r.uniform(80, 3000)]) * t)
        ).astype(np.float32)
    if r.random() < 0.2:
        for _ in range(r.randint(1, 5)):
            at = r.randrange(n)
            sound[at : at + 80] += rng.normal(0, r.uniform(0.02, 0.5), len(sound[at : at + 80])).astype(np.float32)
    return Clip(sound.clip(-1, 1), r.choice(["English", "Spanish"]), ())


def _silence(r: random.Random) -> int:
    """Samples of silence before or after the words."""
    seconds = r.choices([r.uniform(0.0, 0.25), r.uniform(0.2, 1.0), r.uniform(1.0, 2.5)], [60, 32, 8])[0]
    return int(RATE_HZ * seconds)


def _recorded(r: random.Random, sound: Sound) -> Sound:
    """The sound through a random microphone and room, at a random level, with noise."""
    rng = np.random.default_rng(r.getrandbits(32))
    n = len(sound)
    spectrum = np.fft.rfft(sound)
    hz = np.fft.rfftfreq(n, 1 / RATE_HZ)
    if r.random() < 0.6:
        points = np.array([60.0, 300, 1000, 3000, 8000])
        spectrum *= 10 ** (np.interp(np.log(hz + 1), np.log(points), rng.uniform(-9, 9, 5)) / 20)
    if r.random() < 0.06:
        spectrum *= (hz > 280) & (hz < r.uniform(3300, 4200))
    if r.random() < 0.3:
        length = int(RATE_HZ * r.uniform(0.05, 0.35))
        echo = rng.normal(0, 1, length) * np.exp(-np.arange(length) / length * r.uniform(4, 8))
        echo *= r.uniform(0.1, 0.6) / np.sqrt((echo**2).sum())
        echo[0] += 1
        spectrum *= np.fft.rfft(echo, n)
    sound = np.fft.irfft(spectrum, n).astype(np.float32)
    peak = max(1e-6, float(np.abs(sound).max()))
    level = 10 ** r.uniform(-1.5, 0.0)
    sound = sound * (level / peak)
    if r.random() < 0.7:
        noise = _noise(r, rng, n)
        sound = sound + noise * np.float32(level * 10 ** (-r.uniform(18, 55) / 20))
    return sound.clip(-1, 1).astype(np.float32)


def _noise(r: random.Random, rng: np.random.Generator, n: int) -> Sound:
    """White, pink or brown noise of unit standard deviation."""
    white = rng.normal(0, 1, n)
    tilt = r.choice([0.0, 0.0, 0.5, 1.0])
    if tilt:
        spectrum = np.fft.rfft(white)
        spectrum /= np.maximum(np.fft.rfftfreq(n, 1 / RATE_HZ), 40.0) ** tilt
        white = np.fft.irfft(spectrum, n)
    return (white / max(1e-9, float(white.std()))).astype(np.float32)
