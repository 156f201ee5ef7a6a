"""Builds the bank of training speech: single words and whole phrases in espeak-ng's training voices and invented ones.

    python -m demo_model.speech_bank BANK.npz [--words 110] [--scale 1.0]

About 13,000 clips, three minutes on two cores, 0.8 GB of memory.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np

from demo_model import invented_voices
from demo_model.spoken import DIALECTS, VARIANTS, WORDS, Language, NoVoice, Voice, speak

# phrase length in words -> number of phrases per language
PHRASES = {2: 800, 3: 800, 4: 600, 5: 500, 6: 400, 7: 120, 8: 120}
INVENTED = 100  # voices; espeak-ng knows at most 350, with its own 240


class Utterance(NamedTuple):
    language: Language
    words: tuple[int, ...]  # indices into WORDS[language]
    text: str
    voice: Voice


def training_voice(r: random.Random, language: Language, invented: list[str], data: Path) -> Voice:
    variant = r.choice(invented if r.random() < 0.55 else VARIANTS)
    name = r.choice(DIALECTS[language]) + (f"+{variant}" if variant else "")
    gap = r.choice([0, 0, 0, r.randint(1, 30)])
    return Voice(name, r.randint(100, 220), r.randint(15, 90), gap, data)


def utterances(r: random.Random, per_word: int, scale: float, invented: list[str], data: Path) -> list[Utterance]:
    out = []
    for language, words in WORDS.items():
        for index, word in enumerate(words):
            for _ in range(per_word):
                text = word + r.choice(["", "", ".", "?", "!"])
                out.append(Utterance(language, (index,), text, training_voice(r, language, invented, data)))
        for length, number in PHRASES.items():
            for _ in range(round(number * scale)):
                picked = tuple(r.randrange(len(words)) for _ in range(length))
                joint = r.choice([" ", " ", ", ", ". "])
                text = joint.join(words[i] for i in picked) + r.choice(["", "."])
                out.append(Utterance(language, picked, text, training_voice(r, language, invented, data)))
    return out


def render(utterance: Utterance) -> tuple[Utterance, np.ndarray] | None:
    try:
        return utterance, (speak(utterance.text, utterance.voice) * 32767).astype(np.int16)
    except NoVoice:
        return None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bank", type=Path)
    parser.add_argument("--words", type=int, default=110, help="clips per single word")
    parser.add_argument("--scale", type=float, default=1.0, help="factor on the number of phrases")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        data = Path(folder)
        invented = invented_voices.install(data, INVENTED, seed=7)
        planned = utterances(random.Random(1), options.words, options.scale, invented, data)
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
