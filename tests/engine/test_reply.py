"""A reply is split while it streams: by token ids, in whole characters, without what is not meant to be seen."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gemma_desktop.chat.message import ToolCall
from gemma_desktop.engine.protocol import DeltaKind
from gemma_desktop.engine.reply import Piece, ReplySplitter, Words

MARKERS = ["<|channel>", "<channel|>", "<|tool_call>", "<tool_call|>", '<|"|>', "<|turn>", "<turn|>"]


class ByteTokens:
    """A vocabulary of single bytes (0 to 255) and markers (from 256 on)."""

    marker_tokens = frozenset(range(256, 256 + len(MARKERS)))

    def special(self, text: str) -> int | None:
        return 256 + MARKERS.index(text) if text in MARKERS else None

    def piece(self, token: int) -> bytes:
        return bytes([token]) if token < 256 else MARKERS[token - 256].encode()

    def of(self, *parts: str) -> list[int]:
        """Markers that stand alone become one token, all else bytes."""
        tokens: list[int] = []
        for part in parts:
            token = self.special(part)
            tokens += list(part.encode()) if token is None else [token]
        return tokens


VOCABULARY = ByteTokens()


def split(*parts: str, ended: bool = True, in_thought: bool = False) -> list[Piece]:
    splitter = ReplySplitter(VOCABULARY, in_thought=in_thought)
    pieces: list[Piece] = []
    for token in VOCABULARY.of(*parts):
        pieces += splitter.add(token)
    return pieces + splitter.finish(ended=ended)


def shown(pieces: list[Piece], kind: DeltaKind) -> str:
    return "".join(piece.text for piece in pieces if isinstance(piece, Words) and piece.kind is kind)


def text(*parts: str, ended: bool = True) -> str:
    return shown(split(*parts, ended=ended), DeltaKind.TEXT)


def thinking(*parts: str, in_thought: bool = False) -> str:
    return shown(split(*parts, in_thought=in_thought), DeltaKind.THINKING)


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example("<|turn>")
def test_text_comes_whole_whatever_its_bytes(content: str) -> None:
    """Also where it reads like a marker: in single characters, as it is no token of that name."""
    assert text(*content) == content


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_no_piece_ends_within_a_character(content: str) -> None:
    assert "�" not in "".join(piece.text for piece in split(*content.replace("�", "")) if isinstance(piece, Words))


def test_a_character_that_was_cut_off_shows_as_replacement() -> None:
    splitter = ReplySplitter(VOCABULARY)
    assert splitter.add("é".encode()[0]) == []
    assert splitter.finish(ended=False) == [Words(DeltaKind.TEXT, "�")]


def test_thoughts_are_apart_from_the_answer() -> None:
    parts = ("<|channel>", "thought\nI add\n\nthem.\n", "<channel|>", "Seven.")
    assert thinking(*parts) == "I add\n\nthem."
    assert text(*parts) == "Seven."


@pytest.mark.parametrize("inside", ["thought\n", "thought", "thought\n \n\n", ""])
def test_an_empty_thought_is_dropped(inside: str) -> None:
    assert split("<|channel>", inside, "<channel|>", "Hi") == [Words(DeltaKind.TEXT, "H"), Words(DeltaKind.TEXT, "i")]


def test_a_thought_that_goes_on_has_no_name_before_it() -> None:
    assert thinking(" and two\nmore", "<channel|>", "Done", in_thought=True) == " and two\nmore"


def test_a_channel_without_a_name_is_not_held_back_for_ever() -> None:
    assert thinking("<|channel>", "x" * 100) == "x" * 100


@pytest.mark.parametrize("marker", MARKERS)
def test_control_tokens_are_never_shown(marker: str) -> None:
    pieces = split("a", marker, "b\nc", "<channel|>", "<tool_call|>")
    assert "<" not in "".join(piece.text for piece in pieces if isinstance(piece, Words))


@pytest.mark.parametrize("marker", MARKERS)
def test_markers_written_as_text_are_text(marker: str) -> None:
    assert text(f"{marker} in a sentence") == f"{marker} in a sentence"


def test_a_tool_call_is_given_as_one() -> None:
    pieces = split("<|tool_call>", "call:get_weather{city:", '<|"|>', "Paris", '<|"|>', "}", "<tool_call|>")
    assert pieces == [ToolCall("get_weather", {"city": "Paris"})]


def test_a_tool_call_may_hold_its_own_markers_as_text() -> None:
    pieces = split("<|tool_call>", "call:say{words:", '<|"|>', 'a <|"|> b }<tool_call|>', '<|"|>', "}", "<tool_call|>")
    assert pieces == [ToolCall("say", {"words": 'a <|"|> b }<tool_call|>'})]


def test_text_before_a_call_and_two_calls() -> None:
    pieces = split("Ok", "<|tool_call>", "call:a{}", "<tool_call|>", "<|tool_call>", "call:b{n:1}", "<tool_call|>")
    assert shown(pieces, DeltaKind.TEXT) == "Ok"
    assert pieces[-2:] == [ToolCall("a", {}), ToolCall("b", {"n": 1})]


def test_a_call_left_open_at_the_end_of_the_turn_counts() -> None:
    assert split("<|tool_call>", "call:a{n:1}", ended=True) == [ToolCall("a", {"n": 1})]


def test_a_call_cut_off_by_the_limit_does_not_count() -> None:
    assert split("<|tool_call>", "call:a{n:1}", ended=False) == []


def test_what_is_no_call_is_shown_without_its_markers() -> None:
    assert text("<|tool_call>", "hello", '<|"|>', "x", "<tool_call|>") == 'hello"x'


def test_is_thinking_tells_where_the_reply_stands() -> None:
    splitter = ReplySplitter(VOCABULARY)
    states = []
    for token in VOCABULARY.of("<|channel>", "t\n", "<channel|>", "a"):
        splitter.add(token)
        states.append(splitter.is_thinking)
    assert states == [True, True, True, False, False]
