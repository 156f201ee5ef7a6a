"""Corrections of a transcript, as pure functions: each takes passages and says which take their place."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

import msgspec

from gemma_desktop.recording.values import Passage, PassageState

GRID_S = 0.02
"""Times of passages are whole multiples of this."""

# Written without spaces between words: Thai, Lao, Burmese, Khmer, kana, Han, and their punctuation.
_WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_SENTENCE_ENDS = ".?!…。？！؟।"


@dataclass(frozen=True)
class Edit:
    """`put` take the place of `removed`. A passage with the same id in both is one that changed."""

    removed: tuple[Passage, ...] = ()
    put: tuple[Passage, ...] = ()

    @property
    def is_nothing(self) -> bool:
        return self.removed == self.put

    @property
    def removed_ids(self) -> tuple[str, ...]:
        """Of those that are gone for good, not changed."""
        kept = {passage.id for passage in self.put}
        return tuple(passage.id for passage in self.removed if passage.id not in kept)

    @property
    def changes_order(self) -> bool:
        """Whether passages come or go, rather than only change their words."""
        return [passage.id for passage in self.removed] != [passage.id for passage in self.put]

    def inverse(self) -> "Edit":
        return Edit(self.put, self.removed)


def applied(passages: Sequence[Passage], edit: Edit) -> tuple[Passage, ...]:
    """The passages after this edit, in the order of their times."""
    by_id = {passage.id: passage for passage in passages}
    for passage in edit.removed:
        by_id.pop(passage.id, None)
    for passage in edit.put:
        by_id[passage.id] = passage
    return tuple(sorted(by_id.values(), key=lambda passage: (passage.start_s, passage.end_s)))


def reworded(passage: Passage, *, text: str | None = None, translation: str | None = None) -> Edit:
    """With other words, which no later writing down overwrites."""
    new = msgspec.structs.replace(
        passage,
        text=passage.text if text is None else _one_line(text),
        translation=passage.translation if translation is None else _one_line(translation),
    )
    if (new.text, new.translation) != (passage.text, passage.translation):
        new = msgspec.structs.replace(new, state=PassageState.EDITED)
    return Edit((passage,), (new,))


def cleared(passages: Sequence[Passage]) -> Edit:
    """Those of them that are unclear are right as they stand, says a person."""
    unclear = tuple(passage for passage in passages if passage.state is PassageState.UNCLEAR)
    return Edit(unclear, tuple(msgspec.structs.replace(passage, state=PassageState.EDITED) for passage in unclear))


def split(passage: Passage, offset: int, new_id: str) -> Edit:
    """Two passages with the same words: the text is cut at the word boundary nearest to this offset.

    The time between them is divided by their share of the letters, and so is the translation, at the boundary nearest
    to that. Nothing to do at either end of the text, or where the passage is too short to be two.
    """
    cut = _boundary_near(passage.text, offset)
    if cut is None or passage.end_s - passage.start_s < 2 * GRID_S:
        return Edit()
    head, tail = passage.text[:cut].rstrip(), passage.text[cut:].lstrip()
    share = len(head) / (len(head) + len(tail))
    at_s = round((passage.start_s + share * (passage.end_s - passage.start_s)) / GRID_S) * GRID_S
    at_s = round(min(max(at_s, passage.start_s + GRID_S), passage.end_s - GRID_S), 4)
    first, second = _divided(passage.translation, share)
    return Edit(
        (passage,),
        (
            msgspec.structs.replace(passage, end_s=at_s, text=head, translation=first),
            msgspec.structs.replace(passage, id=new_id, start_s=at_s, text=tail, translation=second),
        ),
    )


def merged(passages: Sequence[Passage]) -> Edit:
    """One passage of several neighbours, with the id and (where it has one) the speaker of the first."""
    return Edit(tuple(passages), (reduce(_merged, passages),)) if passages else Edit()


def speaker_given(passages: Sequence[Passage], speaker: str) -> Edit:
    """To each of these; their words stay as they were heard."""
    return Edit(tuple(passages), tuple(msgspec.structs.replace(each, speaker=_one_line(speaker)) for each in passages))


def speaker_renamed(passages: Sequence[Passage], old: str, new: str) -> Edit:
    """Everywhere."""
    return speaker_given([passage for passage in passages if passage.speaker == old], new)


def _merged(first: Passage, second: Passage) -> Passage:
    states = {first.state, second.state}
    return Passage(
        first.id,
        first.start_s,
        max(first.end_s, second.end_s),
        joined(first.text, second.text),
        joined(first.translation, second.translation),
        first.speaker or second.speaker,
        next(state for state in (PassageState.EDITED, PassageState.UNCLEAR, PassageState.HEARD) if state in states),
    )


def joined(first: str, second: str) -> str:
    """Words that follow each other, with a space between them where their script sets one."""
    if not first or not second:
        return first or second
    if _WITHOUT_SPACES.match(first[-1]) and _WITHOUT_SPACES.match(second[0]):
        return first + second
    return f"{first} {second}"


def free_of(passage: Passage, kept: Sequence[Passage]) -> Passage | None:
    """A newly heard passage beside those that a person has written, which stay.

    None if most of its time is theirs; otherwise its times end where theirs begin, and its words stay whole.
    """
    start_s, end_s = passage.start_s, passage.end_s
    for other in kept:
        overlap_s = min(end_s, other.end_s) - max(start_s, other.start_s)
        if overlap_s <= 0:
            continue
        if overlap_s * 2 >= end_s - start_s:
            return None
        if other.start_s <= start_s:
            start_s = other.end_s
        else:
            end_s = other.start_s
    return msgspec.structs.replace(passage, start_s=start_s, end_s=end_s)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _boundary_near(text: str, offset: int) -> int | None:
    """Where words end and begin, nearest to the offset; None at an end of the text."""
    boundaries = [cut for cut in range(1, len(text)) if _may_cut(text, cut)]
    if not boundaries or not text[:offset].strip() or not text[offset:].strip():
        return None
    return min(boundaries, key=lambda cut: abs(cut - offset))


def _may_cut(text: str, cut: int) -> bool:
    """Whether a word ends before this letter, and words stand on both sides."""
    before, after = text[cut - 1], text[cut]
    if before.isspace() or after.isspace():
        return after.isspace() and bool(text[:cut].strip()) and bool(text[cut:].strip())
    # A mark that stands on the letter before it belongs to that letter; so do the vowels AM of Thai and Lao.
    is_mark = unicodedata.category(after).startswith("M") or after in "\u0e33\u0eb3"
    return not is_mark and bool(_WITHOUT_SPACES.match(before) and _WITHOUT_SPACES.match(after))


def _divided(text: str, share: float) -> tuple[str, str]:
    """At the end of a sentence near to this share, else at a word."""
    if not text:
        return "", ""
    goal = round(share * len(text))
    ends = [cut for cut in range(1, len(text)) if text[cut - 1] in _SENTENCE_ENDS and _may_cut(text, cut)]
    nearest = min(ends, key=lambda cut: abs(cut - goal), default=None)
    if nearest is None or abs(nearest - goal) > len(text) // 5:
        nearest = _boundary_near(text, min(max(goal, 1), len(text) - 1))
    if nearest is None:
        return text, ""
    return text[:nearest].rstrip(), text[nearest:].lstrip()
