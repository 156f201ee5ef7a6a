"""Cutting an answer into chunks: the same cuts however it arrives."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gemma_desktop.ui.answer import chunks
from gemma_desktop.ui.answer.chunks import Chunk, Chunker
from tests.ui.answer.markdown_texts import EVERYTHING, markdown


def cut(*pieces: str) -> list[Chunk]:
    chunker = Chunker()
    done = [chunk for piece in pieces for chunk in chunker.take(piece)]
    return done + chunker.finish()


@given(markdown)
@example("- !\n\n---\t``    - [x] ---10. ```\n>> > ")
@example("# x\n1. a\n\n- b")
def test_letter_by_letter_gives_the_same_chunks_as_all_at_once(text: str) -> None:
    assert cut(*text) == cut(text)


@given(markdown, st.data())
def test_pieces_of_any_length_give_the_same_chunks(text: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=4)))
    pieces = [text[start:end] for start, end in zip([0, *places], [*places, len(text)], strict=True)]
    assert cut(*pieces) == cut(text)


@given(markdown)
def test_a_long_paragraph_is_cut_at_the_same_places_too(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chunks, "LONG_PARAGRAPH_CHARS", 10)
        patch.setattr(chunks, "HUGE_CHUNK_CHARS", 30)
        assert cut(*text) == cut(text)


def test_every_cut_of_an_answer_in_two_gives_the_same_chunks() -> None:
    whole = cut(EVERYTHING)
    assert [at for at in range(len(EVERYTHING)) if cut(EVERYTHING[:at], EVERYTHING[at:]) != whole] == []


def test_each_top_level_block_and_item_is_a_chunk() -> None:
    texts = [chunk.text.strip() for chunk in cut("# Title\nText\non two lines.\n\n- one\n  - inner\n- two\n> quote\n")]
    assert texts == ["# Title", "Text\non two lines.", "- one\n  - inner", "- two\n> quote"]


def test_an_ordered_list_goes_on_counting_over_its_chunks() -> None:
    assert [chunk.ordinal for chunk in cut("3. a\n4. b\n\n   more\n5. c\n")] == [None, 4, 5]


def test_a_fence_without_an_end_is_code_to_the_end() -> None:
    assert cut("```py\na = 1\n\n# no heading\n") == [Chunk("a = 1\n\n# no heading", None, "```", "py")]


def test_a_longer_fence_may_hold_a_shorter_one() -> None:
    assert cut("````md\n```py\nx\n```\n````\n") == [Chunk("```py\nx\n```", None, "````", "md")]


def test_an_endless_word_is_cut_at_last() -> None:
    lengths = [len(chunk.text) for chunk in cut("x" * 1_000_000)]
    assert sum(lengths) == 1_000_000
    assert max(lengths) < 60_000


def test_a_table_is_never_cut() -> None:
    table = "| a | b |\n|---|---|\n" + "| some words. | 2. and more |\n" * 5_000
    assert len(cut(table)) == 1
