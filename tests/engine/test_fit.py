"""What of a conversation is kept when not all fits."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_desktop.chat.message import AudioPart, ImagePart, Message, Role, TextPart, ToolCall, said
from gemma_desktop.engine.prompt.fit import Exchanges
from gemma_desktop.engine.prompt.turns import ToolResult, Turn, content_of, turns_of

SYSTEM = said(Role.SYSTEM, "s")
USER, MODEL, TOOL = said(Role.USER, "u"), said(Role.ASSISTANT, "m"), Message(Role.TOOL, tool_name="t")


def test_an_exchange_is_a_users_message_with_all_that_came_of_it() -> None:
    exchanges = Exchanges([SYSTEM, USER, MODEL, TOOL, MODEL, USER, USER, MODEL])
    assert exchanges.system == (SYSTEM,)
    assert exchanges.exchanges == [(USER, MODEL, TOOL, MODEL), (USER,), (USER, MODEL)]
    fit = exchanges.without(1)
    assert fit.messages == (SYSTEM, USER, USER, MODEL)
    assert fit.n_dropped == 4


def test_a_chat_that_begins_with_the_model() -> None:
    assert Exchanges([MODEL, USER]).exchanges == [(MODEL,), (USER,)]


def test_a_chat_of_one_message() -> None:
    assert Exchanges([USER]).exchanges == [(USER,)]


@given(st.lists(st.integers(1, 400), min_size=1, max_size=60), st.integers(100, 2000))
def test_enough_is_dropped_but_never_the_newest(sizes: list[int], room: int) -> None:
    messages = [said(Role.USER, str(size)) for size in sizes]
    exchanges = Exchanges(messages)
    n_dropped = exchanges.n_to_drop(lambda message: int(message.text), room)
    kept = sizes[n_dropped:]
    assert kept
    assert sum(kept) <= room or len(kept) == 1
    if sum(sizes) <= room:
        assert n_dropped == 0


@given(st.integers(400, 4000), st.integers(5, 40))
@settings(max_examples=20)
def test_the_same_turns_stay_dropped_while_a_chat_grows_by_a_quarter(room: int, size: int) -> None:
    drops = []
    for n_messages in range(1, 200):
        exchanges = Exchanges([USER] * n_messages)
        drops.append(exchanges.n_to_drop(lambda _message: size, room))
    assert drops == sorted(drops)
    steps = len(set(drops))
    assert steps <= 200 * size / (room / 4) + 2


IMAGE, AUDIO = ImagePart("i", "i.png", 1, 1), AudioPart("a", "a.wav", 1.0)
CALLED = Message(Role.ASSISTANT, (), "hm", (ToolCall("t", {}),))
RESULT = Message(Role.TOOL, (TextPart("sun"),), tool_name="t")


@pytest.mark.parametrize(
    ("parts", "content"),
    [
        ((TextPart("a"), TextPart("b")), ("a\n\nb",)),
        ((TextPart(" "), IMAGE, TextPart(""), AUDIO, TextPart("x")), (IMAGE, AUDIO, "x")),
        ((TextPart("shown", "told"),), ("told",)),
        ((), ()),
    ],
)
def test_the_content_of_a_message(parts: tuple[TextPart | ImagePart | AudioPart, ...], content: tuple[object]) -> None:
    assert content_of(Message(Role.USER, parts)) == content


def test_calls_results_and_answer_are_one_turn() -> None:
    turns = turns_of([USER, CALLED, RESULT, RESULT, MODEL, USER], with_tools=True)
    results = (ToolResult("t", "sun"), ToolResult("t", "sun"))
    assert turns == [
        Turn(Role.USER, ("u",)),
        Turn(Role.ASSISTANT, ("m",), "hm", CALLED.tool_calls, results),
        Turn(Role.USER, ("u",)),
    ]


def test_a_second_round_of_calls_is_a_turn_of_its_own() -> None:
    turns = turns_of([USER, CALLED, RESULT, CALLED, RESULT], with_tools=True)
    assert [len(turn.results) for turn in turns] == [0, 1, 1]


def test_words_before_a_call_do_not_become_the_answer_to_it() -> None:
    called = Message(Role.ASSISTANT, (TextPart("I look."),), "", (ToolCall("t", {}),))
    turns = turns_of([USER, called, RESULT], with_tools=True)
    assert turns[1:] == [Turn(Role.ASSISTANT, (), "", called.tool_calls, (ToolResult("t", "sun"),))]


def test_calls_without_a_result_are_left_out() -> None:
    said_too = Message(Role.ASSISTANT, (TextPart("I look."),), "", (ToolCall("t", {}),))
    assert turns_of([USER, said_too, USER], with_tools=True)[1] == Turn(Role.ASSISTANT, ("I look.",))
    assert [turn.role for turn in turns_of([USER, CALLED, USER], with_tools=True)] == [Role.USER, Role.USER]


def test_without_tools_roles_alternate() -> None:
    turns = turns_of([USER, USER, CALLED, RESULT, MODEL, MODEL, USER], with_tools=False)
    assert [(turn.role, turn.content) for turn in turns] == [
        (Role.USER, ("u\n\nu\n\nt: sun",)),
        (Role.ASSISTANT, ("m\n\nm",)),
        (Role.USER, ("u",)),
    ]


def test_a_result_without_its_call_is_the_users_word() -> None:
    assert turns_of([RESULT], with_tools=True) == [Turn(Role.USER, ("t: sun",))]
