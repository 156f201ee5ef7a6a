"""People who say words that the demo model knows, with voices that it was never trained on (espeak-ng)."""

import random
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))  # the recipe is no part of the installed package

from demo_model.heldout import Answer, words_right
from demo_model.spoken import RATE_HZ, TRANSLATION, WORDS, Voice, speak

Language = Literal["English", "Spanish"]
VOICES: dict[Language, str] = {"English": "en-gb+f5", "Spanish": "es-419+m7"}


@dataclass(frozen=True)
class Talk:
    """samples: 16 kHz. spans_s: from when to when each phrase is spoken. phrases: what is said."""

    samples: NDArray[np.float32]
    spans_s: tuple[tuple[float, float], ...]
    phrases: tuple[tuple[str, ...], ...]

    @property
    def text(self) -> str:
        return " ".join(word for phrase in self.phrases for word in phrase)


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
    return Talk(samples, tuple(spans), tuple(phrases))


def in_english(talk: Talk) -> str:
    """What a Spanish talk says."""
    english = {spanish: word for word, spanish in TRANSLATION.items()}
    return " ".join(english[word] for word in talk.text.split())


def share_of_words_right(expected: str, written: str) -> float:
    """One minus the word error rate."""
    return words_right(expected)(Answer(written))
