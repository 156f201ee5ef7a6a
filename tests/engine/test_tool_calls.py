"""Calls as Gemma 4 writes them become names and JSON values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_desktop.chat.message import JsonObject, Role, ToolCall
from gemma_desktop.engine.prompt.gemma4 import gemma4
from gemma_desktop.engine.prompt.parts import Foreign, Scaffold
from gemma_desktop.engine.prompt.turns import Turn
from gemma_desktop.engine.tool_calls import MalformedCall, Quote, parse_call


def body(text: str) -> list[str | Quote]:
    """A call's text, its quotation marks written as ^."""
    pieces: list[str | Quote] = []
    for index, piece in enumerate(text.split("^")):
        pieces += [Quote(), piece] if index else [piece]
    return pieces


@pytest.mark.parametrize(
    ("written", "arguments"),
    [
        ("call:f{}", {}),
        ("call:f{city:^New York^}", {"city": "New York"}),
        ("call:f{n:3,x:-1.5,y:2e3,ok:true,no:false,none:null}",
         {"n": 3, "x": -1.5, "y": 2000.0, "ok": True, "no": False, "none": None}),
        ("call:f{a:{b:{c:^d^}},l:[1,[2,^x^],{}]}", {"a": {"b": {"c": "d"}}, "l": [1, [2, "x"], {}]}),
        ("call:f{text:^a, b: {c} [d] \"e\"^}", {"text": 'a, b: {c} [d] "e"'}),
        ("call:f{^city^:^Paris^}", {"city": "Paris"}),
        ('call:f{city:"Paris"}', {"city": "Paris"}),
        ("call:f{unit:celsius}", {"unit": "celsius"}),
        ("call:f{empty:^^,list:[]}", {"empty": "", "list": []}),
        (" call:f{ a : 1 , b : [ 1 , 2 ] } \n", {"a": 1, "b": [1, 2]}),
    ],
)  # fmt: skip
def test_arguments(written: str, arguments: JsonObject) -> None:
    assert parse_call(body(written)) == ToolCall("f", arguments)


@pytest.mark.parametrize(
    "written",
    ["", "f{}", "call:{}", "call:f", "call:f{", "call:f{a}", "call:f{a:1", "call:f{a:^x}", "call:f{a:[1,}",
     "call:f{} more", "call:f{a:1 b:2^}", "call^:f{}", "call:f{a:" + "[" * 100],
)  # fmt: skip
def test_what_is_no_call(written: str) -> None:
    with pytest.raises(MalformedCall):
        parse_call(body(written))


names = st.text("abcdefghij_", min_size=1, max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=8,
)


@given(names, st.dictionaries(names, values, max_size=4))
def test_what_the_format_writes_is_read_back(name: str, arguments: JsonObject) -> None:
    call = ToolCall(name, arguments)
    assert parse_call(written(call)) == call


def written(call: ToolCall) -> list[str | Quote]:
    """As the chat format writes a call, without its begin and end."""
    body: list[str | Quote] = []
    for part in gemma4([Turn(Role.USER, ("x",)), Turn(Role.ASSISTANT, calls=(call,))], [], thinking=False):
        match part:
            case Scaffold(text=text) if text.startswith("<|tool_call>"):
                body = [text.removeprefix("<|tool_call>")]
            case Scaffold(text="<tool_call|>"):
                break
            case Scaffold(text='<|"|>'):
                body.append(Quote())
            case Scaffold(text=text) | Foreign(text=text):
                body.append(text)
    return body
