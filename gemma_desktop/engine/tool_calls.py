"""Reading the tool calls that Gemma 4 writes.

    call:get_weather{city:<|"|>Paris<|"|>,days:3,units:{temperature:<|"|>C<|"|>},hours:[6,12]}

The quotation mark is a token of its own, so a text may hold any character, this one's spelling included.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from gemma_desktop.chat.message import JsonObject, ToolCall


class Quote(NamedTuple):
    """The token `<|"|>`."""


Symbol: TypeAlias = str | Quote
"""One character, or the quotation mark."""

_MAX_DEPTH = 32
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_WORDS: dict[str, object] = {"true": True, "false": False, "null": None, "None": None, "True": True, "False": False}


class MalformedCall(Exception):
    """The model wrote something that is no call."""


def parse_call(body: Sequence[str | Quote]) -> ToolCall:
    """body: what stands between `<|tool_call>` and `<tool_call|>`: texts and quotation marks in their order.

    Raises MalformedCall.
    """
    symbols: list[Symbol] = []
    for piece in body:
        symbols += [piece] if isinstance(piece, Quote) else piece
    return _Reader(symbols).call()


class _Reader:
    def __init__(self, symbols: Sequence[Symbol]) -> None:
        self._symbols = symbols
        self._at = 0

    def call(self) -> ToolCall:
        head = self._until("{").strip()
        prefix, _, name = head.partition(":")
        if prefix != "call" or not name.strip():
            raise MalformedCall(head)
        arguments = self._mapping(0)
        self._blanks()
        if self._at != len(self._symbols):
            raise MalformedCall("text after the call")
        return ToolCall(name.strip(), arguments)

    def _peek(self) -> Symbol:
        if self._at >= len(self._symbols):
            raise MalformedCall("the call has no end")
        return self._symbols[self._at]

    def _blanks(self) -> None:
        while self._at < len(self._symbols):
            symbol = self._symbols[self._at]
            if isinstance(symbol, Quote) or not symbol.isspace():
                return
            self._at += 1

    def _until(self, stops: str) -> str:
        """Plain characters up to one of these, which stays."""
        start = self._at
        while isinstance(symbol := self._peek(), str) and symbol not in stops:
            self._at += 1
        if isinstance(symbol, Quote):
            raise MalformedCall("a quotation mark where none belongs")
        return "".join(symbol for symbol in self._symbols[start : self._at] if isinstance(symbol, str))

    def _take(self, wanted: str) -> bool:
        self._blanks()
        if self._peek() == wanted:
            self._at += 1
            return True
        return False

    def _mapping(self, depth: int) -> JsonObject:
        self._expect("{")
        mapping: JsonObject = {}
        while not self._take("}"):
            if mapping:
                self._expect(",")
            self._blanks()
            key = self._quoted() if self._is_quote() else self._until(":").strip()
            self._expect(":")
            mapping[key] = self._value(depth + 1)
        return mapping

    def _list(self, depth: int) -> list[object]:
        self._expect("[")
        values: list[object] = []
        while not self._take("]"):
            if values:
                self._expect(",")
            values.append(self._value(depth + 1))
        return values

    def _value(self, depth: int) -> object:
        if depth > _MAX_DEPTH:
            raise MalformedCall("nested too deep")
        self._blanks()
        if self._is_quote():
            return self._quoted()
        match self._peek():
            case "{":
                return self._mapping(depth)
            case "[":
                return self._list(depth)
        text = self._until(",}]").strip()
        if text in _WORDS:
            return _WORDS[text]
        if number := _NUMBER.fullmatch(text):
            return float(text) if number.group(1) or number.group(2) else int(text)
        return text

    def _is_quote(self) -> bool:
        return isinstance(self._peek(), Quote) or self._peek() == '"'

    def _quoted(self) -> str:
        """Up to the same quotation mark again; small models write a plain one now and then."""
        mark = self._peek()
        self._at += 1
        start = self._at
        while self._peek() != mark:
            self._at += 1
        text = "".join('<|"|>' if isinstance(symbol, Quote) else symbol for symbol in self._symbols[start : self._at])
        self._at += 1
        return text

    def _expect(self, wanted: str) -> None:
        if not self._take(wanted):
            raise MalformedCall(f"{wanted} is missing")
