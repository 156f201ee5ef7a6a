"""Whatever is corrected: times never overlap, no word is lost, and every step can be undone."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_desktop.recording import edits
from gemma_desktop.recording.edits import GRID_S, Edit, applied, merged, reworded, split
from gemma_desktop.recording.values import Passage, PassageState

words = st.lists(st.text("abcdé'.?", min_size=1, max_size=6), max_size=8).map(" ".join)
without_spaces = st.text("你好世界今日はสวัสดี。", max_size=12)
texts = st.one_of(words, without_spaces)
states = st.sampled_from(PassageState)


@st.composite
def transcripts(draw: st.DrawFn) -> tuple[Passage, ...]:
    """Passages one after another, from so short that they cannot be cut to half a minute."""
    at, passages = 0, []
    for number in range(draw(st.integers(1, 5))):
        begin = at + draw(st.integers(0, 200))
        at = begin + draw(st.integers(1, 1475))
        passages.append(
            Passage(
                f"p{number}",
                round(begin * GRID_S, 2),
                round(at * GRID_S, 2),
                draw(texts),
                draw(texts),
                draw(st.sampled_from(["", "Anna", "Ben"])),
                draw(states),
            )
        )
    return tuple(passages)


def letters(passages: tuple[Passage, ...]) -> tuple[str, str]:
    """All that is said, without the spaces between."""
    return (
        "".join("".join(passage.text for passage in passages).split()),
        "".join("".join(passage.translation for passage in passages).split()),
    )


def assert_in_order(passages: tuple[Passage, ...]) -> None:
    assert all(passage.start_s < passage.end_s for passage in passages)
    assert all(earlier.end_s <= later.start_s for earlier, later in pairwise(passages))


@settings(max_examples=20)
@given(transcripts(), st.data())
def test_splitting_keeps_times_and_words_and_merging_undoes_it(
    before: tuple[Passage, ...], data: st.DataObject
) -> None:
    whole = data.draw(st.sampled_from(before))
    edit = split(whole, data.draw(st.integers(-1, len(whole.text) + 1)), "new")
    after = applied(before, edit)
    assert_in_order(after)
    assert letters(after) == letters(before)
    assert applied(after, edit.inverse()) == before
    if edit.put:
        first, second = edit.put
        assert first.text
        assert second.text
        assert merged([first, second]).put == (whole,)


@settings(max_examples=20)
@given(transcripts())
def test_merging_keeps_times_and_words(before: tuple[Passage, ...]) -> None:
    for first, second in pairwise(before):
        edit = merged([first, second])
        after = applied(before, edit)
        assert_in_order(after)
        assert letters(after) == letters(before)
        assert (PassageState.EDITED in {first.state, second.state}) == (edit.put[0].state is PassageState.EDITED)
        assert applied(after, edit.inverse()) == before


@settings(max_examples=20)
@given(transcripts(), texts)
def test_other_words_are_a_persons_own_and_a_speaker_alone_is_not(before: tuple[Passage, ...], text: str) -> None:
    passage = before[0]
    edit = reworded(passage, text=text)
    assert (edit.put[0].state is PassageState.EDITED) == (text != passage.text or passage.state is PassageState.EDITED)
    assert edits.speaker_given(before, "Carla").put[0].state is passage.state
    assert applied(applied(before, edit), edit.inverse()) == before


@settings(max_examples=20)
@given(transcripts(), st.integers(0, 3000), st.integers(2, 1475))
def test_what_is_heard_again_never_overlaps_a_persons_own_words(
    kept: tuple[Passage, ...], begin: int, length: int
) -> None:
    heard = Passage("heard", round(begin * GRID_S, 2), round((begin + length) * GRID_S, 2), "words")
    free = edits.free_of(heard, kept)
    if free is not None:
        assert free.text == heard.text
        assert free.start_s < free.end_s
        assert all(free.end_s <= other.start_s or other.end_s <= free.start_s for other in kept)


def test_what_is_heard_beside_a_persons_own_words_is_kept() -> None:
    mine = (Passage("mine", 10.0, 20.0, "mine"),)
    assert edits.free_of(Passage("a", 12.0, 19.0, "again"), mine) is None
    assert edits.free_of(Passage("a", 0.0, 12.0, "before"), mine) == Passage("a", 0.0, 10.0, "before")
    assert edits.free_of(Passage("a", 19.0, 30.0, "after"), mine) == Passage("a", 20.0, 30.0, "after")


@pytest.mark.parametrize(
    ("text", "offset", "parts"),
    [
        ("Hello there friend", 8, ("Hello", "there friend")),
        ("Hello there friend", 10, ("Hello there", "friend")),
        ("你好世界", 2, ("你好", "世界")),
        ("น้ำใจ", 1, ("น้ำ", "ใจ")),
        ("Hello", 2, None),
        ("Hello there", 0, None),
        ("Hello there", 11, None),
    ],
)
def test_a_text_is_cut_between_words(text: str, offset: int, parts: tuple[str, str] | None) -> None:
    edit = split(Passage("p", 0.0, 10.0, text), offset, "new")
    assert (tuple(passage.text for passage in edit.put) or None) == parts


def test_the_time_is_divided_by_letters_and_the_translation_at_the_end_of_a_sentence_nearby() -> None:
    passage = Passage("p", 10.0, 20.0, "Guten Morgen. Wie geht es dir heute?", "Good morning. How are you today?")
    first, second = split(passage, 13, "new").put
    assert (first.text, second.text) == ("Guten Morgen.", "Wie geht es dir heute?")
    assert (first.translation, second.translation) == ("Good morning.", "How are you today?")
    assert first.end_s == second.start_s == pytest.approx(10 + 10 * 13 / 35, abs=GRID_S)


def test_each_half_has_a_time_of_its_own_however_short_it_is() -> None:
    first, second = split(Passage("p", 1.0, 1.04, "A very long beginning. No"), 22, "new").put
    assert (first.start_s, first.end_s, second.start_s, second.end_s) == (1.0, 1.02, 1.02, 1.04)
    assert split(Passage("p", 1.0, 1.02, "Too short"), 3, "new") == Edit()


def test_a_speaker_is_renamed_everywhere() -> None:
    passages = (Passage("a", 0, 1, "x", speaker="S1"), Passage("b", 1, 2, "y", speaker="S2"))
    edit = edits.speaker_renamed(passages, "S1", " Anna  Schmidt ")
    assert [passage.speaker for passage in applied(passages, edit)] == ["Anna Schmidt", "S2"]
    assert edits.speaker_renamed(passages, "nobody", "x") == Edit()
