"""An answer as it is printed."""

import io
import sys
from collections.abc import Iterator

import pytest

from gemma_desktop.chat.generation import StopReason, Timings, Usage
from gemma_desktop.cli.reply import print_text
from gemma_desktop.engine.interface import ReplyEvent
from gemma_desktop.engine.protocol import Delta, DeltaKind, Finished

COMMANDING = "\x1b]0;title\x07one\x9b2J\ttwo\nthree"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def reply(*deltas: tuple[DeltaKind, str]) -> Iterator[ReplyEvent]:
    yield from (Delta(0, kind, text) for kind, text in deltas)
    yield Finished(0, StopReason.END, Usage(), Timings(), 0)


def printed(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, *deltas: tuple[DeltaKind, str]) -> str:
    """What stands there when stdout and stderr are the same."""
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr(sys, "stderr", stream)
    print_text(reply(*deltas))
    return stream.getvalue()


def test_no_answer_commands_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert printed(monkeypatch, Terminal(), (DeltaKind.TEXT, COMMANDING)) == "]0;titleone2J\ttwo\nthree\n"


def test_a_file_gets_the_answer_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert printed(monkeypatch, io.StringIO(), (DeltaKind.TEXT, COMMANDING)) == f"{COMMANDING}\n"


def test_thoughts_are_dimmed_on_a_terminal_and_end_before_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    thought = (DeltaKind.THINKING, "Hm\x1b[31m."), (DeltaKind.TEXT, "Yes.")
    assert printed(monkeypatch, Terminal(), *thought) == "\x1b[2mHm[31m.\x1b[0m\nYes.\n"
    assert printed(monkeypatch, io.StringIO(), *thought) == "Yes.\n"
