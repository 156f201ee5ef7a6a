"""People who say words that the demo model knows, with voices that it was never trained on (espeak-ng)."""

import random
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))  # the recipe is no part of the installed package

from demo_model.heldout import Answer, words_right
from demo_model.spoken import RATE_HZ, TRANSLATION, WORDS, Voice, speak
from demo_model.spoken import resample as resample

Language = Literal["English", "Spanish"]
VOICES: dict[Language, str] = {"English": "en-gb+f5", "Spanish": "es-419+m7"}
SPEAKERS: dict[Language, list[Voice]] = {
    "English": [
        Voice("en-gb+f5", 160, 50),
        Voice("en-us+m7", 150, 45),
        Voice("en-gb+klatt4", 165, 60),
        Voice("en-us+victor", 155, 50),
        Voice("en-gb+shelby", 170, 55),
    ],
    "Spanish": [
        Voice("es-419+m7", 160, 50),
        Voice("es+f5", 150, 55),
        Voice("es+klatt4", 160, 45),
        Voice("es-419+victor", 155, 50),
        Voice("es+robert", 165, 50),
    ],
}
_TURN = 8  # phrases, before another one speaks


@dataclass(frozen=True)
class Talk:
    """samples: 16 kHz. spans_s: from when to when each phrase is spoken. phrases: what is said."""

    samples: NDArray[np.float32]
    spans_s: tuple[tuple[float, float], ...]
    phrases: tuple[tuple[str, ...], ...]

    @property
    def text(self) -> str:
        return " ".join(word for phrase in self.phrases for word in phrase)


@cache
def talk(language: Language, n_phrases: int, pause_s: float, seed: int = 7) -> Talk:
    """Three words, a pause, three words, ... in a room that is not quite silent."""
    chance, noise = random.Random(seed), np.random.default_rng(seed)
    parts: list[NDArray[np.float32]] = []
    spans, phrases = [], []
    at = 0
    for _ in range(n_phrases):
        phrase = tuple(chance.choice(WORDS[language]) for _ in range(3))
        spoken = speak(" ".join(phrase), Voice(VOICES[language]))
        parts += [np.zeros(round(pause_s * RATE_HZ), np.float32), spoken]
        at += len(parts[-2])
        spans.append((at / RATE_HZ, (at + len(spoken)) / RATE_HZ))
        at += len(spoken)
        phrases.append(phrase)
    samples = np.concatenate([*parts, np.zeros(RATE_HZ, np.float32)])
    samples += noise.normal(0, 1e-3, len(samples)).astype(np.float32)
    samples.flags.writeable = False  # the next test gets the same
    return Talk(samples, tuple(spans), tuple(phrases))


def long_talk(language: Language, duration_s: float, seed: int = 3) -> Talk:
    """As talk(), by several people who speak at their own pace and pause for as long as they like."""
    chance, noise = random.Random(seed), np.random.default_rng(seed)
    parts: list[NDArray[np.float32]] = []
    spans, phrases = [], []
    at = 0
    while at < duration_s * RATE_HZ:
        phrase = tuple(chance.choice(WORDS[language]) for _ in range(3))
        voice = SPEAKERS[language][len(phrases) // _TURN % len(SPEAKERS[language])]
        pause = np.zeros(round(chance.uniform(2.2, 4.5) * RATE_HZ), np.float32)
        spoken = speak(" ".join(phrase), voice)
        parts += [pause, spoken]
        at += len(pause)
        spans.append((at / RATE_HZ, (at + len(spoken)) / RATE_HZ))
        at += len(spoken)
        phrases.append(phrase)
    samples = np.concatenate([*parts, np.zeros(RATE_HZ, np.float32)])
    samples += noise.normal(0, 2e-3, len(samples)).astype(np.float32)
    return Talk(samples, tuple(spans), tuple(phrases))


def in_english(talk: Talk) -> str:
    """What a Spanish talk says."""
    english = {spanish: word for word, spanish in TRANSLATION.items()}
    return " ".join(english[word] for word in talk.text.split())


def share_of_words_right(expected: str, written: str) -> float:
    """One minus the word error rate."""
    return words_right(expected)(Answer(written))
