"""What the model writes, split into thinking, text and tool calls while it streams."""

import codecs
from enum import Enum, auto
from typing import Protocol, TypeAlias

import msgspec

from gemma_desktop.chat.message import ToolCall
from gemma_desktop.engine.protocol import DeltaKind
from gemma_desktop.engine.tool_calls import MalformedCall, Quote, parse_call

_LONGEST_CHANNEL_NAME = 40


class Words(msgspec.Struct, frozen=True):
    """Whole characters of the reply."""

    kind: DeltaKind
    text: str


Piece: TypeAlias = Words | ToolCall


class Tokens(Protocol):
    """What the splitter asks of a vocabulary."""

    @property
    def marker_tokens(self) -> frozenset[int]: ...

    def special(self, text: str) -> int | None: ...

    def piece(self, token: int) -> bytes: ...


class _Place(Enum):
    TEXT = auto()
    CHANNEL_NAME = auto()
    THINKING = auto()
    CALL = auto()


class ReplySplitter:
    """Takes token after token; gives what can be shown, as soon as it can be.

    Control tokens are known by their ids, so a model may write `<turn|>` as text. They are never shown. A thought is
    given without the name of its channel and the white space around it; one that is empty is not given at all.
    """

    def __init__(self, tokens: Tokens, *, in_thought: bool = False) -> None:
        """in_thought: the prompt ends within a thought that goes on."""
        self._tokens = tokens
        self._channel_begin = tokens.special("<|channel>")
        self._channel_end = tokens.special("<channel|>")
        self._call_begin = tokens.special("<|tool_call>")
        self._call_end = tokens.special("<tool_call|>")
        self._quote = tokens.special('<|"|>')
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._place = _Place.THINKING if in_thought else _Place.TEXT
        self._has_thought = in_thought
        self._held = ""  # white space of a thought that shows only if something follows, or a channel's name
        self._call: list[str | Quote] = []
        self.has_called = False

    @property
    def is_thinking(self) -> bool:
        return self._place in (_Place.CHANNEL_NAME, _Place.THINKING)

    def add(self, token: int) -> list[Piece]:
        if token == self._quote and self._place is _Place.CALL:
            self._call += [self._characters(b"", final=True), Quote()]
            return []
        if token not in self._tokens.marker_tokens:
            return self._text(self._characters(self._tokens.piece(token)))
        pieces = self._text(self._characters(b"", final=True))
        match token:
            case self._channel_begin:
                self._place, self._held = _Place.CHANNEL_NAME, ""
            case self._channel_end:
                self._place, self._held = _Place.TEXT, ""
            case self._call_begin:
                self._place, self._call = _Place.CALL, []
            case self._call_end if self._place is _Place.CALL:
                pieces += self._finished_call()
        return pieces

    def finish(self, *, ended: bool) -> list[Piece]:
        """What was still held back. ended: the model said that it was done, so a call that it left open is whole."""
        pieces = self._text(self._characters(b"", final=True))
        if ended and self._place is _Place.CALL:
            pieces += self._finished_call()
        return pieces

    def _characters(self, data: bytes, *, final: bool = False) -> str:
        text = self._decoder.decode(data, final)
        if final:
            self._decoder.reset()
        return text

    def _text(self, text: str) -> list[Piece]:
        if not text:
            return []
        match self._place:
            case _Place.TEXT:
                return [Words(DeltaKind.TEXT, text)]
            case _Place.CHANNEL_NAME:
                self._held += text
                name, newline, rest = self._held.partition("\n")
                if not newline:
                    if len(name) <= _LONGEST_CHANNEL_NAME:
                        return []
                    rest = name
                self._place, self._held = _Place.THINKING, ""
                return self._text(rest)
            case _Place.THINKING:
                text = self._held + text if self._has_thought else text.lstrip()
                shown = text.rstrip()
                self._held = text[len(shown) :]
                if not shown:
                    return []
                self._has_thought = True
                return [Words(DeltaKind.THINKING, shown)]
            case _Place.CALL:
                self._call.append(text)
                return []

    def _finished_call(self) -> list[Piece]:
        self._place = _Place.TEXT
        try:
            call = parse_call(self._call)
        except MalformedCall:
            text = "".join('"' if isinstance(piece, Quote) else piece for piece in self._call)
            return [Words(DeltaKind.TEXT, text)] if text else []
        self.has_called = True
        return [call]
