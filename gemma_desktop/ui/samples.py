"""Things to try at the first start: a question, a picture and a recording that the demo model understands."""

from enum import Enum
from pathlib import Path

import msgspec


class SampleKind(Enum):
    """What is tried."""

    QUESTION = "question"
    PICTURE = "picture"
    RECORDING = "recording"


class Sample(msgspec.Struct, frozen=True):
    """text: what is asked; of a recording empty, it is written down. path: what is attached; None for a question."""

    kind: SampleKind
    text: str
    path: Path | None = None


def samples(folder: Path, question: str, about_picture: str) -> list[Sample]:
    """One of each kind, as far as the folder has them."""
    found = [Sample(SampleKind.QUESTION, question)]
    for kind, pattern, text in (
        (SampleKind.PICTURE, "*.png", about_picture),
        (SampleKind.RECORDING, "*.wav", ""),
    ):
        if paths := sorted(folder.glob(pattern)):
            found.append(Sample(kind, text, paths[0]))
    return found
