"""What an answer is made of, as plain values: markdown-it-py's tokens, flattened in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Flag, StrEnum, auto
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from gemma_desktop.ui.answer.chunks import Chunk

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

LINE_BREAK = "\u2028"
"""Breaks a line within a paragraph; QTextDocument's own character for it."""

DEEPEST_PLACE = 8
"""What is nested deeper is shown as deep as this, so that room is left for words."""
_DEEPEST_PARSED = 40
_MOST_OPEN_BRACKETS = 200
"""The parser looks for the end of each through all the rest, and a model in a loop writes thousands."""
_ASKED_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\x00-\x20\x7f]+", re.IGNORECASE)
_BARE_ADDRESS = re.compile(r"https?://[^\s<>\"'`\]}|\\^]*[^\s<>\"'`\]}|\\^.,:;!?)*_~]", re.IGNORECASE)
_TASK = re.compile(r"\[([ xX])\][ \u2028]")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]*\S[^\n]*$", re.MULTILINE)


class Look(Flag):
    """How a run of text looks."""

    PLAIN = 0
    BOLD = auto()
    ITALIC = auto()
    STRUCK = auto()
    CODE = auto()


class Marker(StrEnum):
    """What stands before an item; a numbered item has its number and a full stop instead."""

    NONE = ""
    BULLET = "•"
    OPEN_TASK = "☐"
    DONE_TASK = "☑"


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look. href: the address that it leads to; empty for none."""

    text: str
    look: Look = Look.PLAIN
    href: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph or heading.

    level: 1 to 6 for headings, 0 for others. marker: Marker, or "3.". place: one character for each block around it,
    outermost first: "i" an item, "q" a quote.
    """

    runs: tuple[Run, ...]
    level: int = 0
    marker: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line."""

    place: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """A fence, or an indented block of code."""

    text: str
    language: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """rows[0] is the header. align: "left", "right", "center" or "" for each column."""

    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    align: tuple[str, ...]
    place: str = ""


Leaf: TypeAlias = Paragraph | Rule | Code | Table


class LeafParser:
    """Parses the chunks of one answer; remembers its link definitions."""

    def __init__(self) -> None:
        self._markdown = _markdown()
        self._env: dict[str, Any] = {}

    def define(self, chunk: Chunk) -> int:
        """Learn the link definitions of a complete chunk, so that links before them work. Returns their number."""
        found = [] if chunk.fence else _DEFINITION.findall(chunk.text)
        for one in found:
            self._markdown.parse(one, self._env)
        return len(found)

    def leaves(self, chunk: Chunk) -> tuple[Leaf, ...]:
        if chunk.fence:
            words = chunk.info.split()
            return (Code(chunk.text, words[0] if words else ""),)
        if chunk.text.count("[") - chunk.text.count("]") > _MOST_OPEN_BRACKETS:
            return (Paragraph((Run(chunk.text.strip()),)),)
        # A copy, because a chunk that still grows may hold the beginning of a definition.
        env = {"references": dict(self._env.get("references", {}))}
        tokens = self._markdown.parse(chunk.text, env)
        leaves = tuple(_Flattener(chunk.ordinal).flatten(tokens))
        # The parser leaves out what is nested deeper than anything makes sense.
        return leaves if leaves or not tokens else (Paragraph((Run(chunk.text.strip()),)),)


@cache
def _markdown() -> MarkdownIt:
    """One for all answers: it keeps nothing of what it parses. Imported when there is an answer, not at the start."""
    from markdown_it import MarkdownIt

    # Raw HTML stays text. "Text\n---" is a paragraph and a line: as a heading it would change while it streams.
    markdown = MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST_PARSED})
    return markdown.enable(["table", "strikethrough"]).disable(["lheading", "html_block", "html_inline"])


class _Flattener:
    """Walks the tokens of one chunk."""

    def __init__(self, ordinal: int | None) -> None:
        self._first_number = ordinal
        self._place = ""
        self._numbers: list[int | None] = []  # of the lists around, innermost last
        self._marker = ""

    def flatten(self, tokens: list[Token]) -> Iterator[Leaf]:
        walk = iter(tokens)
        for token in walk:
            match token.type:
                case "bullet_list_open":
                    self._numbers.append(None)
                case "ordered_list_open":
                    self._numbers.append(self._start_of(token))
                case "bullet_list_close" | "ordered_list_close":
                    self._numbers.pop()
                case "list_item_open":
                    self._enter_item()
                case "blockquote_open":
                    yield from self._lone_marker()
                    self._place += "q"
                case "list_item_close":
                    yield from self._lone_marker()
                    self._place = self._place[:-1]
                case "blockquote_close":
                    self._place = self._place[:-1]
                case "heading_open":
                    yield self._paragraph(next(walk), int(token.tag[1]))
                case "paragraph_open":
                    yield self._paragraph(next(walk), 0)
                case "hr":
                    yield from self._lone_marker()
                    yield Rule(self._shown_place)
                case "fence" | "code_block":
                    yield from self._lone_marker()
                    words = token.info.split()
                    yield Code(token.content.removesuffix("\n"), words[0] if words else "", self._shown_place)
                case "table_open":
                    yield from self._lone_marker()
                    yield self._table(walk)

    @property
    def _shown_place(self) -> str:
        return self._place[:DEEPEST_PLACE]

    def _start_of(self, token: Token) -> int:
        if self._first_number is not None and not self._place:
            return self._first_number
        start = token.attrGet("start")
        return int(start) if start is not None else 1

    def _enter_item(self) -> None:
        number = self._numbers[-1]
        self._marker = Marker.BULLET if number is None else f"{number}."
        if number is not None:
            self._numbers[-1] = number + 1
        self._place += "i"

    def _lone_marker(self) -> Iterator[Leaf]:
        """An item that begins with no paragraph keeps its marker on a line of its own."""
        if self._marker:
            marker, self._marker = self._marker, ""
            yield Paragraph((), 0, marker, self._shown_place)

    def _paragraph(self, inline: Token, level: int) -> Paragraph:
        runs = tuple(_runs(inline.children or []))
        marker, self._marker = self._marker, ""
        if marker == Marker.BULLET and runs and (task := _TASK.match(runs[0].text)):
            marker = Marker.OPEN_TASK if task[1] == " " else Marker.DONE_TASK
            runs = (Run(runs[0].text[task.end() :], runs[0].look, runs[0].href), *runs[1:])
        return Paragraph(runs, level, marker, self._shown_place)

    def _table(self, walk: Iterator[Token]) -> Table:
        rows: list[tuple[tuple[Run, ...], ...]] = []
        row: list[tuple[Run, ...]] = []
        align: list[str] = []
        for token in walk:
            match token.type:
                case "tr_open":
                    row = []
                case "tr_close":
                    rows.append(tuple(row))
                case "th_open" | "td_open":
                    if not rows:
                        align.append(str(token.attrGet("style") or "").removeprefix("text-align:"))
                    row.append(tuple(_runs(next(walk).children or [])))
                case "table_close":
                    break
        return Table(tuple(rows), tuple(align), self._shown_place)


_LOOKS: Mapping[str, Look] = {"strong": Look.BOLD, "em": Look.ITALIC, "s": Look.STRUCK}


def _runs(tokens: Iterable[Token]) -> Iterator[Run]:
    """Neighbours of one look become one run."""
    waiting: Run | None = None
    for run in _single_runs(tokens):
        if waiting is None:
            waiting = run
        elif (waiting.look, waiting.href) == (run.look, run.href):
            waiting = Run(waiting.text + run.text, run.look, run.href)
        else:
            yield waiting
            waiting = run
    if waiting is not None:
        yield waiting


def _single_runs(tokens: Iterable[Token]) -> Iterator[Run]:
    look, href = Look.PLAIN, ""
    for token in tokens:
        kind, _, edge = token.type.rpartition("_")
        match token.type:
            case "text" | "text_special":
                if token.content:
                    yield from _with_addresses(token.content, look, href)
            case "code_inline":
                yield Run(token.content, look | Look.CODE, href)
            case "softbreak" | "hardbreak":
                # Models break lines where they mean it (verse, addresses), without CommonMark's two spaces.
                yield Run(LINE_BREAK, look, href)
            case "link_open":
                href = asked_address(str(token.attrGet("href") or ""))
            case "link_close":
                href = ""
            case "image":
                address = asked_address(str(token.attrGet("src") or ""))
                yield Run(token.content or address or "…", look, href or address)
            case _ if kind in _LOOKS:
                look = look | _LOOKS[kind] if edge == "open" else look & ~_LOOKS[kind]


def _with_addresses(text: str, look: Look, href: str) -> Iterator[Run]:
    """Text with its bare addresses as links."""
    end = 0
    if not href and "://" in text:
        for match in _BARE_ADDRESS.finditer(text):
            if match.start() > end:
                yield Run(text[end : match.start()], look)
            yield Run(match[0], look, asked_address(match[0]))
            end = match.end()
    if end < len(text):
        yield Run(text[end:], look, href)


def asked_address(address: str) -> str:
    """The address if it may be opened once the reader agreed (web and mail), else nothing."""
    return address if _ASKED_ADDRESS.fullmatch(address) else ""
