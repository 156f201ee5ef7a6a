"""A prompt before it is tokenised: what the format says, what others wrote, and where media stand."""

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

import msgspec

from gemma_desktop.chat.message import MediaPart
from gemma_desktop.engine.vocabulary import Vocabulary


class Scaffold(msgspec.Struct, frozen=True):
    """Text of the chat format; its special tokens are meant."""

    text: str


class Foreign(msgspec.Struct, frozen=True):
    """Text that a person, file, tool or model wrote; it must never become a special token."""

    text: str


class Slot(msgspec.Struct, frozen=True):
    """The place of a picture or sound."""

    part: MediaPart


PromptPart: TypeAlias = Scaffold | Foreign | Slot


class MediaUnit(msgspec.Struct, frozen=True):
    """Embeddings of a picture or of a piece of a sound: decoded and kept as one.

    index: of the piece within its medium (a long sound has several).
    """

    media_id: str
    index: int
    n_tokens: int
    is_image: bool


Unit: TypeAlias = int | MediaUnit
"""A token, or a medium's embeddings."""


def n_positions(units: Sequence[Unit]) -> int:
    return len(units) + sum(unit.n_tokens - 1 for unit in units if isinstance(unit, MediaUnit))


def to_units(
    parts: Sequence[PromptPart], vocabulary: Vocabulary, media_units: Callable[[MediaPart], Sequence[Unit]]
) -> list[Unit]:
    """Tokenise a prompt. It begins with exactly one BOS where the model wants one.

    Text between two media is tokenised in one piece, as llama.cpp does with a rendered template, so that the tokens
    are the same. Only where foreign text would take part in a special token is the text cut, within that token.
    """
    units: list[Unit] = []
    run: list[Scaffold | Foreign] = []
    for part in parts:
        if isinstance(part, Slot):
            units += _run_tokens(run, vocabulary)
            run = []
            units += media_units(part.part)
        else:
            run.append(part)
    units += _run_tokens(run, vocabulary)
    return with_one_bos(units, vocabulary)


def with_one_bos(units: list[Unit], vocabulary: Vocabulary) -> list[Unit]:
    """The template writes BOS, and the tokenizer would add one."""
    if vocabulary.bos is None:
        return units
    n_bos = 0
    while n_bos < len(units) and units[n_bos] == vocabulary.bos:
        n_bos += 1
    if n_bos == 0 and not vocabulary.adds_bos:
        return units
    return [vocabulary.bos, *units[n_bos:]]


def _run_tokens(run: Sequence[Scaffold | Foreign], vocabulary: Vocabulary) -> list[int]:
    text = "".join(part.text for part in run)
    is_foreign = bytearray()
    for part in run:
        is_foreign += bytes([isinstance(part, Foreign)]) * len(part.text)
    tokens: list[int] = []
    start = 0
    for cut in [*cuts(text, is_foreign, vocabulary.markers), len(text)]:
        tokens += vocabulary.tokenize(text[start:cut])
        start = cut
    return tokens


def cuts(text: str, is_foreign: bytes | bytearray, markers: frozenset[str]) -> list[int]:
    """Where to cut a text so that no marker in it has a foreign character.

    Each marker that takes part of its characters from foreign text is cut after its first foreign character, or before
    it if the marker begins in the scaffold; a marker of the scaffold itself is never cut.
    """
    if not markers:
        return []
    lengths = sorted({len(marker) for marker in markers})
    found: set[int] = set()
    for match in re.finditer(f"[{re.escape(''.join({marker[0] for marker in markers}))}]", text):
        start = match.start()
        for length in lengths:
            end = start + length
            if end > len(text):
                break
            first_foreign = is_foreign.find(1, start, end)
            if first_foreign >= 0 and text[start:end] in markers:
                found.add(max(first_foreign, start + 1))
    return sorted(found)
