"""Voices that nobody's espeak-ng has: random vocal tracts, pitches and timbres, so that a new voice is nothing new.

espeak-ng's own sixty variants are few: a held-out one with raised formants and hardly any voicing was heard half right
until these were trained.
"""

from __future__ import annotations

import random
import subprocess
from pathlib import Path
from typing import Final

from demo_model.spoken import NoVoice, espeak

PREFIX: Final = "invented"


def variant(r: random.Random, name: str) -> str:
    """A variant file: formant numbers are per cent of the voice's frequency, loudness and width."""
    tract = r.uniform(0.82, 1.32)  # a long throat, or a short one
    lines = ["language variant", f"name {name}"]
    loudness, fall = 100.0, r.uniform(0.55, 1.05)  # timbre: how fast the higher formants fade
    for formant in range(9):
        of = 1.0 if formant == 0 else tract * r.uniform(0.95, 1.06)
        lines.append(f"formant {formant} {100 * of:.0f} {loudness * r.uniform(0.7, 1.4):.0f} {r.randint(70, 160)}")
        loudness *= fall
    low = r.randint(65, 200)
    lines.append(f"pitch {low} {round(low * r.uniform(1.15, 2.2))}")
    lines.append(f"flutter {r.choice([0, 2, r.randint(0, 12)])}")
    lines.append(f"roughness {r.choice([0, 2, r.randint(0, 5)])}")
    lines.append(f"voicing {r.choice([100, r.randint(35, 160)])}")
    if r.random() < 0.5:
        lines.append(f"consonants {r.randint(60, 140)} {r.randint(60, 140)}")
    if r.random() < 0.3:
        lines.append("breath " + " ".join(str(r.randint(0, 4)) for _ in range(8)))
    if r.random() < 0.15:
        lines.append(f"echo {r.randint(40, 160)} {r.randint(5, 20)}")
    return "\n".join(lines) + "\n"


def install(folder: Path, number: int, seed: int) -> list[str]:
    """Makes folder/espeak-ng-data from the installed data and invented variants; returns the variants' names.

    Raises NoVoice.
    """
    told = subprocess.run([espeak(), "--version"], capture_output=True, text=True, check=True).stdout
    installed = Path(told.partition("Data at:")[2].strip())
    if not (installed / "voices" / "!v").is_dir():
        raise NoVoice(f"espeak-ng's voice data are not at {installed}")
    data = folder / "espeak-ng-data"
    variants = data / "voices" / "!v"
    variants.mkdir(parents=True)
    for file in installed.iterdir():
        if file.name != "voices":
            (data / file.name).symlink_to(file)
    r = random.Random(seed)
    names = [f"{PREFIX}{i}" for i in range(number)]
    for name in names:
        (variants / name).write_text(variant(r, name))
    for file in (installed / "voices" / "!v").iterdir():
        (variants / file.name).symlink_to(file)
    return names
