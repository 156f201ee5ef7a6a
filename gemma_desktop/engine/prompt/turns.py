"""Messages as chat formats see them: turns of a system, a user and a model."""

from collections.abc import Sequence
from typing import TypeAlias

import msgspec

from gemma_desktop.chat.message import MediaPart, Message, Role, TextPart, ToolCall

Piece: TypeAlias = str | MediaPart


class ToolResult(msgspec.Struct, frozen=True):
    name: str
    text: str


class Turn(msgspec.Struct, frozen=True):
    """One turn. The model's goes: thinking, calls, results of the calls, content.

    content: no two texts in a row, none of them blank.
    """

    role: Role
    content: tuple[Piece, ...] = ()
    thinking: str = ""
    calls: tuple[ToolCall, ...] = ()
    results: tuple[ToolResult, ...] = ()


def turns_of(messages: Sequence[Message], *, with_tools: bool) -> list[Turn]:
    """Messages as turns.

    with_tools: the format knows tools, and turns need not alternate. Without, only system, user and model speak, in
    turn: calls are left out and results become the user's words.

    A tool's results and the answer after them join the turn of their call: one turn is how every version of Gemma 4's
    template writes them. Calls that got no result are left out, for a template waits for it there; and so is what the
    model said before a call, for templates write a turn's words after the results, as if they were the answer.
    """
    turns: list[Turn] = []
    for message in messages:
        content = content_of(message)
        last = turns[-1] if turns else None
        if message.role is Role.TOOL:
            result = ToolResult(message.tool_name, message.text)
            if with_tools and last is not None and last.calls and not (last.results and last.content):
                turns[-1] = msgspec.structs.replace(last, content=(), results=(*last.results, result))
                continue
            turn = Turn(Role.USER, (f"{result.name}: {result.text}",))
        elif with_tools:
            turn = Turn(message.role, content, message.thinking, message.tool_calls)
        else:
            turn = Turn(message.role, content)
        if _continues(last, turn, with_tools):
            assert last is not None
            turns[-1] = msgspec.structs.replace(last, content=joined(last.content, turn.content))
        elif turn.content or turn.calls:
            turns.append(turn)
    answered = (turn if turn.results else msgspec.structs.replace(turn, calls=()) for turn in turns)
    return [turn for turn in answered if turn.content or turn.calls]


def content_of(message: Message) -> tuple[Piece, ...]:
    content: tuple[Piece, ...] = ()
    for part in message.parts:
        content = joined(content, (part.for_model if isinstance(part, TextPart) else part,))
    return content


def joined(before: tuple[Piece, ...], after: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Texts that meet are parted by a blank line; blank ones are left out."""
    pieces = list(before)
    for piece in after:
        if isinstance(piece, str):
            if not piece.strip():
                continue
            if pieces and isinstance(pieces[-1], str):
                pieces[-1] = f"{pieces[-1]}\n\n{piece}"
                continue
        pieces.append(piece)
    return tuple(pieces)


def with_folded_system(turns: Sequence[Turn]) -> list[Turn]:
    """Gemma 1 and 2 have no system turn: its text goes before the first user text, with a newline."""
    if not turns or turns[0].role is not Role.SYSTEM:
        return list(turns)
    system, rest = text_of(turns[0]), list(turns[1:])
    if not rest or rest[0].role is not Role.USER:
        return [Turn(Role.USER, (system,)), *rest]
    content = rest[0].content
    if content and isinstance(content[0], str):
        content = (f"{system}\n{content[0]}", *content[1:])
    else:
        content = (f"{system}\n", *content)
    return [Turn(Role.USER, content), *rest[1:]]


def text_of(turn: Turn) -> str:
    return "\n\n".join(piece for piece in turn.content if isinstance(piece, str))


def _continues(last: Turn | None, turn: Turn, with_tools: bool) -> bool:
    """Whether a turn belongs to the one before it."""
    if last is None or last.role is not turn.role:
        return False
    if with_tools:
        return turn.role is Role.ASSISTANT and bool(last.results) and not last.content and not turn.calls
    return True
