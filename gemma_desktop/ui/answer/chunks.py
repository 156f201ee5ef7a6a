"""Cuts markdown into chunks at places where one top-level block surely ends.

A cut depends only on the text before it and the beginning of the line after it, so that a chunk which was cut off
while an answer streams is the same chunk when the answer is opened again. A chunk holds one block as a rule, one item
of a top-level list, or a whole fence; blocks that cannot be told apart by a look at their lines stay together.
"""

import re
from dataclasses import dataclass

LONG_PARAGRAPH_CHARS = 6_000
"""A paragraph longer than this is cut at the next end of a sentence: rendering it again and again would stall."""
HUGE_CHUNK_CHARS = 50_000
"""Anything but a fence or a table is cut after this many, at the end of a line if one comes soon."""

_FENCE_OPEN = re.compile(r"( {0,3})(`{3,}(?=[^`\n]*$)|~{3,})([^\n]*)")
_ITEM = re.compile(r"( {0,3})(?:([-*+])|(\d{1,9})([.)]))([ \t]+)(?=\S)")
_EMPTY_ITEM = re.compile(r"( {0,3})(?:([-*+])|(\d{1,9})([.)]))[ \t]*$")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]|$)")
_SENTENCE_END = re.compile(r"(?<!\d)[.!?]\s|[。！？\n]")
_SOON = re.compile(r"[^\n]{0,2000}\n|[^\n]{2000}")


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of markdown.

    ordinal: the number of its first item where it goes on with an ordered list.
    fence: the fence line's marker ("```") where the chunk is a fence; `text` is then the code without its fence lines,
        and `info` what stood behind the opening marker.
    """

    text: str
    ordinal: int | None = None
    fence: str = ""
    info: str = ""


@dataclass(slots=True)
class _Item:
    """The top-level list item that the open chunk holds. kind: its bullet, or the delimiter behind its number."""

    kind: str
    number: int
    content_column: int


class Chunker:
    """Takes an answer as it grows. `take` returns the chunks that are complete; `open` is the one that still grows.

    In whatever pieces the text comes, the chunks are the same.
    """

    def __init__(self) -> None:
        self._start: list[str] = []  # complete lines of the open chunk
        self._length = 0
        self._rest = ""  # the line without its end yet
        self._fence = ""
        self._fence_indent = 0
        self._info = ""
        self._after_blank = False
        self._item: _Item | None = None  # of the open chunk
        self._item_before: _Item | None = None  # of the chunk before it
        self._ordinal: int | None = None
        self._has_pipes = False

    @property
    def open(self) -> Chunk:
        """What grows; its text may be empty."""
        return self._chunk([*self._start, self._rest])

    def take(self, text: str) -> list[Chunk]:
        """Add text; returns what is complete now."""
        done: list[Chunk] = []
        *lines, rest = (self._rest + text).split("\n")
        for line in lines:
            self._grow(line, done)
            line, self._rest = self._rest, ""
            self._line(line, done)
            self._cut_long(done)
        self._grow(rest, done)
        return done

    def finish(self) -> list[Chunk]:
        """The answer ended: everything is complete."""
        done: list[Chunk] = []
        if self._rest:
            rest, self._rest = self._rest, ""
            self._line(rest, done)
        self._close(done)
        return done

    def _grow(self, rest: str, done: list[Chunk]) -> None:
        """The line without its end is this long now. The same cuts result in whatever steps it grows."""
        self._rest = rest
        if rest and not self._fence:
            if self._starts_block(rest, whole=False):
                self._close(done)
            if not self._start:
                self._begin(rest)
        self._cut_long(done)

    def _line(self, line: str, done: list[Chunk]) -> None:
        if self._fence:
            stripped = line.strip()
            closes = stripped.startswith(self._fence) and not stripped.strip(self._fence[0])
            if closes and len(line) - len(line.lstrip(" ")) <= 3:
                self._close(done)
            else:
                self._add(line)
            return
        if not line.strip():
            if self._start:
                self._add(line)
                self._after_blank = True
            return
        if self._starts_block(line, whole=True):
            self._close(done)
            self._begin(line)
            if self._open_fence(line):
                return
        elif not self._start:
            self._begin(line)
            if self._open_fence(line):
                return
        self._after_blank = False
        self._add(line)
        self._has_pipes = self._has_pipes or line.lstrip().startswith("|")
        if self._item is None and (_HEADING.match(line) or _RULE.match(line)):
            self._close(done)

    def _starts_block(self, line: str, *, whole: bool) -> bool:
        """Whether this line (or its beginning) surely begins another block than the one before it."""
        if not self._start or not line.strip():
            return False
        indent = _indent(line)
        if self._item is not None and indent >= self._item.content_column:
            return False
        if self._after_blank:
            return indent <= 3
        if indent > 3:
            return False
        if item := _ITEM.match(line):
            # Only an item numbered 1 interrupts a paragraph (CommonMark 0.31, section 5.2).
            return self._item is not None or bool(item[2]) or item[3] == "1"
        if line.lstrip().startswith("|") and not self._has_pipes:
            return True
        if not whole:
            return False
        return bool(_FENCE_OPEN.match(line) or _HEADING.match(line) or _RULE.match(line) or self._is_empty_item(line))

    def _is_empty_item(self, line: str) -> bool:
        return self._item is not None and bool(_EMPTY_ITEM.match(line))

    def _begin(self, line: str) -> None:
        """The open chunk begins with this line."""
        before = self._item_before
        match = None if _RULE.match(line) else (_ITEM.match(line) or _EMPTY_ITEM.match(line))
        self._item = self._ordinal = None
        if match is None:
            return
        kind, number = match[2] or match[4], int(match[3] or 0)
        if before is not None and before.kind == kind and not match[2]:
            number = self._ordinal = before.number + 1
        width = match.end() - (len(match[5]) - 1 if match.re is _ITEM and len(match[5]) > 4 else 0)
        self._item = _Item(kind, number, width if match.re is _ITEM else len(match[0].rstrip()) + 1)

    def _open_fence(self, line: str) -> bool:
        match = _FENCE_OPEN.match(line)
        if match is None:
            return False
        self._fence_indent, self._fence, self._info = len(match[1]), match[2], match[3].strip()
        return True

    def _add(self, line: str) -> None:
        self._start.append(line)
        self._length += len(line) + 1

    def _close(self, done: list[Chunk]) -> None:
        if self._start or self._fence:
            done.append(self._chunk(self._start))
            self._item_before = self._item
        self._item = self._ordinal = None
        self._start, self._length = [], 0
        self._fence = self._info = ""
        self._after_blank = self._has_pipes = False

    def _chunk(self, lines: list[str]) -> Chunk:
        if not self._fence:
            return Chunk("\n".join(lines), self._ordinal)
        if self._fence_indent:
            lines = [line.removeprefix(" " * min(_indent(line), self._fence_indent)) for line in lines]
        return Chunk("\n".join(lines), None, self._fence, self._info)

    def _cut_long(self, done: list[Chunk]) -> None:
        while self._length + len(self._rest) > LONG_PARAGRAPH_CHARS and not self._fence and not self._has_pipes:
            text = "\n".join([*self._start, self._rest])
            if text.lstrip().startswith("|"):
                return
            cut = _SOON.search(text, HUGE_CHUNK_CHARS)
            if self._item is None and not text.lstrip().startswith(">") and not _ITEM.match(text):
                cut = _SENTENCE_END.search(text, LONG_PARAGRAPH_CHARS) or cut
            if cut is None:
                return
            done.append(Chunk(text[: cut.end()], self._ordinal))
            self._item = self._ordinal = None
            *self._start, self._rest = text[cut.end() :].split("\n")
            self._length = sum(len(line) + 1 for line in self._start)


def _indent(line: str) -> int:
    """Columns of white space before the first character; a tab goes to the next multiple of four."""
    lead = line[: len(line) - len(line.lstrip(" \t"))]
    return len(lead.expandtabs(4))
