"""Builds the bank of training speech: single words and whole phrases in espeak-ng's training voices.

    python -m demo_model.speech_bank BANK.npz [--words 70] [--scale 1.0]

About 10,000 clips, five minutes on two cores, 0.4 GB of memory.
"""

from __future__ import annotations

import argparse
import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np

from demo_model.spoken import DIALECTS, VARIANTS, WORDS, Language, NoVoice, Voice, speak

# phrase length in words -> number of phrases per language
PHRASES = {2: 800, 3: 800, 4: 400, 5: 250, 6: 200, 7: 80, 8: 80}


class Utterance(NamedTuple):
    language: Language
    words: tuple[int, ...]  # indices into WORDS[language]
    text: str
    voice: Voice


def training_voice(r: random.Random, language: Language) -> Voice:
    variant = r.choice(VARIANTS)
    name = r.choice(DIALECTS[language]) + (f"+{variant}" if variant else "")
    gap = r.choice([0, 0, 0, r.randint(1, 30)])
    return Voice(name, r.randint(100, 220), r.randint(15, 90), gap)


def utterances(r: random.Random, per_word: int, scale: float) -> list[Utterance]:
    out = []
    for language, words in WORDS.items():
        for index, word in enumerate(words):
            for _ in range(per_word):
                text = word + r.choice(["", "", ".", "?", "!"])
                out.append(Utterance(language, (index,), text, training_voice(r, language)))
        for length, number in PHRASES.items():
            for _ in range(round(number * scale)):
                picked = tuple(r.randrange(len(words)) for _ in range(length))
                joint = r.choice([" ", " ", ", ", ". "])
                text = joint.join(words[i] for i in picked) + r.choice(["", "."])
                out.append(Utterance(language, picked, text, training_voice(r, language)))
    return out


def render(utterance: Utterance) -> tuple[Utterance, np.ndarray] | None:
    try:
        return utterance, (speak(utterance.text, utterance.voice) * 32767).astype(np.int16)
    except NoVoice:
        return None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bank", type=Path)
    parser.add_argument("--words", type=int, default=70, help="clips per single word")
    parser.add_argument("--scale", type=float, default=1.0, help="factor on the number of phrases")
    options = parser.parse_args()
    planned = utterances(random.Random(1), options.words, options.scale)
    with ThreadPoolExecutor(2) as pool:
        clips = [clip for clip in pool.map(render, planned) if clip is not None]
    if len(clips) < 0.98 * len(planned):
        raise NoVoice(f"only {len(clips)} of {len(planned)} clips were spoken: is espeak-ng's voice data complete?")
    np.savez(
        options.bank,
        sound=np.concatenate([sound for _, sound in clips]),
        sound_end=np.cumsum([len(sound) for _, sound in clips]),
        language=np.array([utterance.language for utterance, _ in clips]),
        words=np.concatenate([np.array(utterance.words, np.int16) for utterance, _ in clips]),
        words_end=np.cumsum([len(utterance.words) for utterance, _ in clips]),
    )
    print(f"{len(clips)} clips of {len(planned)}, {sum(len(s) for _, s in clips) / 16000 / 60:.0f} minutes")


if __name__ == "__main__":
    main()
