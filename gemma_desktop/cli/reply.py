"""How a reply is shown: text as it streams, or one JSON object at its end."""

import sys
from collections.abc import Iterator
from typing import Final, TextIO

import msgspec

from gemma_desktop.chat.generation import StopReason, Timings, Usage
from gemma_desktop.chat.message import ToolCall
from gemma_desktop.engine.interface import ReplyEvent
from gemma_desktop.engine.protocol import Delta, DeltaKind, Finished, ToolCalled

_DIM: Final = "\x1b[2m"
_NORMAL: Final = "\x1b[0m"
_UNSAFE: Final = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)]) | {0x09: "\t", 0x0A: "\n"}
"""Control characters, by which an answer could command a terminal; tab and line end are none of these."""


class Times(msgspec.Struct):
    """What is told of a reply's Timings."""

    load_s: float
    ttft_s: float
    prompt_tokens_per_s: float
    decode_tokens_per_s: float


class _JsonReply(msgspec.Struct, omit_defaults=True):
    """What --json prints; scripts rely on the keys. tool_calls: only where there are some."""

    text: str
    thinking: str
    stop_reason: StopReason
    model: str
    usage: Usage
    timings: Times
    tool_calls: list[ToolCall] = []


def print_json(events: Iterator[ReplyEvent], model: str) -> Finished:
    """Hear all of the reply, then print it as one line."""
    texts = {DeltaKind.TEXT: "", DeltaKind.THINKING: ""}
    calls: list[ToolCall] = []
    for event in events:
        match event:
            case Delta():
                texts[event.kind] += event.text
            case ToolCalled():
                calls.append(event.call)
            case Finished():
                reply = _JsonReply(
                    text=texts[DeltaKind.TEXT],
                    thinking=texts[DeltaKind.THINKING],
                    stop_reason=event.stop_reason,
                    model=model,
                    usage=event.usage,
                    timings=times_of(event.timings),
                    tool_calls=calls,
                )
                sys.stdout.buffer.write(msgspec.json.encode(reply) + b"\n")
                sys.stdout.buffer.flush()
                return event
            case _:
                pass  # progress is for windows
    raise AssertionError("a reply ends with Finished")


def print_text(events: Iterator[ReplyEvent]) -> Finished:
    """Print the text to stdout as it comes; the thoughts, dimmed, to a stderr that is a terminal."""
    answer, thoughts = _Stream(sys.stdout), _Stream(sys.stderr)
    try:
        for event in events:
            match event:
                case Delta(kind=DeltaKind.TEXT):
                    thoughts.end_line()
                    answer.write(event.text)
                case Delta(kind=DeltaKind.THINKING):
                    if thoughts.is_terminal:
                        thoughts.write(event.text, _DIM, _NORMAL)
                case ToolCalled():
                    answer.end_line()
                    answer.write(msgspec.json.encode(event.call).decode())
                case Finished():
                    return event
                case _:
                    pass  # progress is for windows
        raise AssertionError("a reply ends with Finished")
    finally:
        thoughts.end_line()
        answer.end_line()


class _Stream:
    """Writes what a model said; nothing of it can command a terminal."""

    def __init__(self, stream: TextIO) -> None:
        self.is_terminal = stream.isatty()
        self._stream = stream
        self._is_in_line = False

    def write(self, text: str, before: str = "", after: str = "") -> None:
        if self.is_terminal:
            text = text.translate(_UNSAFE)
        if text:
            self._stream.write(f"{before}{text}{after}")
            self._stream.flush()
            self._is_in_line = not text.endswith("\n")

    def end_line(self) -> None:
        if self._is_in_line:
            self._stream.write("\n")
            self._stream.flush()
            self._is_in_line = False


def times_of(timings: Timings) -> Times:
    return Times(timings.load_s, timings.ttft_s, timings.prompt_tokens_per_s, timings.decode_tokens_per_s)
