"""Finding and replacing in a transcript, as pure functions."""

import re
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from gemma_desktop.recording.edits import Edit, reworded
from gemma_desktop.recording.values import Passage


class Field(StrEnum):
    """Of a passage."""

    TEXT = "text"
    TRANSLATION = "translation"


class Match(msgspec.Struct, frozen=True):
    """Where something was found. start, length: in characters of Python's str (code points)."""

    passage_id: str
    field: Field
    start: int
    length: int


def found(passages: Sequence[Passage], text: str, *, match_case: bool) -> list[Match]:
    """Every place where this stands in texts and translations, in their order."""
    if not text:
        return []
    pattern = _pattern(text, match_case=match_case)
    return [
        Match(passage.id, field, place.start(), place.end() - place.start())
        for passage in passages
        for field in Field
        for place in pattern.finditer(_words(passage, field))
    ]


def replaced(passage: Passage, match: Match, by: str) -> Edit:
    """match: in this passage, as it is."""
    words = _words(passage, match.field)
    new = words[: match.start] + by + words[match.start + match.length :]
    return reworded(passage, text=new) if match.field is Field.TEXT else reworded(passage, translation=new)


def all_replaced(passages: Sequence[Passage], text: str, by: str, *, match_case: bool) -> tuple[Edit, int]:
    """With how many places that were."""
    if not text:
        return Edit(), 0
    pattern, count = _pattern(text, match_case=match_case), 0
    removed: list[Passage] = []
    put: list[Passage] = []
    for passage in passages:
        words, in_words = pattern.subn(lambda _found: by, passage.text)
        translation, in_translation = pattern.subn(lambda _found: by, passage.translation)
        if in_words + in_translation:
            count += in_words + in_translation
            edit = reworded(passage, text=words, translation=translation)
            removed += edit.removed
            put += edit.put
    return Edit(tuple(removed), tuple(put)), count


def _pattern(text: str, *, match_case: bool) -> re.Pattern[str]:
    return re.compile(re.escape(text), re.NOFLAG if match_case else re.IGNORECASE)


def _words(passage: Passage, field: Field) -> str:
    return passage.text if field is Field.TEXT else passage.translation
