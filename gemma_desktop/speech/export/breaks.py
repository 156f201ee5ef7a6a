"""Where a text may be cut, in any script: after sentences, clauses, words, and where there is no other place."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from gemma_desktop.speech.export.columns import clusters, columns, is_wide

_SENTENCE_END: Final = frozenset(".!?…。．！？｡؟۔।॥՞։።៕॥‽")
_CLAUSE_END: Final = frozenset(",;:،؛、，；：､–—·፣៖")
_SPACES: Final = re.compile(r"[^\S\u00a0\u202f]+")
# Of the rules of UAX 14 those that readers of Chinese and Japanese notice (kinsoku): no line begins with these ...
_NEVER_FIRST: Final = frozenset(
    "、。，．：；！？）］｝〕〉》」』】〙〗〟’”%％‰℃々〻ーゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ・…‥·"
)
# ... and none ends with these.
_NEVER_LAST: Final = frozenset("（［｛〔〈《「『【〘〖〝‘“$￥£＄")
# Written without spaces between words, which only a dictionary could find.
_WITHOUT_SPACES: Final = ("THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN", "JAVANESE", "BALINESE", "TAI")
# Thai and Lao vowels that are written before the consonant they follow.
_FIRST_VOWELS: Final = frozenset("เแโใไເແໂໃໄ")


class Ending(IntEnum):
    """What ends where a text may be cut; the later ones are worse places."""

    SENTENCE = 0
    CLAUSE = 1
    WORD = 2
    INSIDE_WORD = 3


@dataclass(frozen=True)
class Piece:
    """What is never cut. columns: of its text. gap: of the space after it, 0 or 1."""

    text: str
    columns: int
    gap: int
    ending: Ending


def pieces(text: str, most_columns: int) -> list[Piece]:
    """The text in its order; none of the pieces is wider than most_columns (which is at least 2)."""
    found: list[Piece] = []
    for word in _SPACES.split(text.strip()):
        parts = list(_parts(word, most_columns)) if word else []
        for at, (part, ending) in enumerate(parts):
            is_last = at == len(parts) - 1
            found.append(Piece(part, columns(part), int(is_last), _ending(part, Ending.WORD) if is_last else ending))
    return found


def joined(some: Sequence[Piece]) -> str:
    """The text of neighbouring pieces."""
    return "".join(piece.text + " " * piece.gap for piece in some).rstrip(" ")


def _parts(word: str, most_columns: int) -> Iterator[tuple[str, Ending]]:
    """A run without spaces, cut where its script allows it, and anywhere if it is too wide."""
    if word.isascii() and len(word) <= most_columns:
        yield word, Ending.WORD
        return
    letters = clusters(word)
    part, used = "", 0
    for letter, after in zip(letters, [*letters[1:], ""], strict=True):
        part += letter
        used += columns(letter)
        if not after:
            yield part, Ending.WORD
            return
        ending = _between(letter, after)
        if used + columns(after) > most_columns:
            ending = ending or Ending.INSIDE_WORD
        elif ending is Ending.INSIDE_WORD and _has_spaces(letter):
            ending = None
        if ending is not None:
            yield part, _ending(part, ending)
            part, used = "", 0


def _between(before: str, after: str) -> Ending | None:
    """What a cut between two grapheme clusters without a space would do; None: it must not be."""
    if after[0] in _NEVER_FIRST or before[-1] in _NEVER_LAST or before[0] in _FIRST_VOWELS:
        return None
    if _is_ideographic(before) or _is_ideographic(after):
        return Ending.WORD
    return Ending.INSIDE_WORD


def _is_ideographic(cluster: str) -> bool:
    return is_wide(cluster) and not unicodedata.name(cluster[0], "").startswith("HANGUL")


def _has_spaces(cluster: str) -> bool:
    """Whether its script has spaces between words."""
    return not unicodedata.name(cluster[0], "").startswith(_WITHOUT_SPACES)


def _ending(part: str, otherwise: Ending) -> Ending:
    """Closing quotes and brackets stand after what ends a sentence."""
    bare = part.rstrip("\"'”’»)）」』】》〉]")
    last = bare[-1:] or part[-1:]
    if last in _SENTENCE_END:
        return Ending.SENTENCE
    return Ending.CLAUSE if last in _CLAUSE_END else otherwise
