"""Colours of code: Pygments, a few lines at a time."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from gemma_desktop.ui.answer.idle import IdleWork

if TYPE_CHECKING:
    from pygments.lexer import Lexer
    from pygments.token import _TokenType

log = logging.getLogger(__name__)

LONGEST_LINE_CHARS = 5_000
"""Longer lines (minified code, data) stay plain."""
FORCED_RESTART_CHARS = 4_000
"""While code streams, lexing goes back at most about this far."""

Spans = tuple[tuple[int, int, str], ...]
"""Of one line: start, length, colour role."""

_ROLES: Mapping[str, str] = {
    "Keyword": "code_keyword",
    "Operator.Word": "code_keyword",
    "Literal.String": "code_string",
    "Literal.Number": "code_number",
    "Comment": "code_comment",
    "Generic.Output": "code_comment",
    "Name.Function": "code_name",
    "Name.Class": "code_name",
    "Name.Builtin": "code_name",
    "Name.Decorator": "code_name",
    "Name.Tag": "code_name",
    "Name.Attribute": "code_number",
    "Name.Exception": "code_name",
    "Generic.Heading": "code_keyword",
    "Generic.Subheading": "code_keyword",
    "Generic.Prompt": "code_keyword",
    "Generic.Inserted": "good",
    "Generic.Deleted": "bad",
}
ROLES = frozenset(_ROLES.values())


class Lexers:
    """Pygments' lexers by name. The first of a language takes up to 100 ms to import: that happens on a thread."""

    def __init__(self) -> None:
        self._loader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lexers")
        self._loading: dict[str, Future[Lexer | None]] = {}

    def find(self, language: str) -> Future[Lexer | None]:
        """The lexer that knows this language; None if none does."""
        name = language.lower()
        if name not in self._loading:
            self._loading[name] = self._loader.submit(_load, name)
        return self._loading[name]

    def close(self) -> None:
        self._loader.shutdown(wait=False, cancel_futures=True)


def _load(name: str) -> Lexer | None:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(name, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
    for _ in lexer.get_tokens_unprocessed("\n"):  # its tables are made at the first use
        pass
    return lexer


def role_of(token_type: _TokenType) -> str:
    """The theme's colour for a kind of token; empty for plain text."""
    parts = tuple(token_type)
    for length in range(len(parts), 0, -1):
        if role := _ROLES.get(".".join(parts[:length])):
            return role
    return ""


class CodeHighlighter:
    """Colours a document that holds code and may still grow.

    While it grows only its end is lexed again, from the last place that looks like the beginning of something
    (text in the first column after an empty line, outside strings and comments). When it is complete it is lexed once
    as a whole, and lines that came out differently change.
    """

    def __init__(
        self,
        document: QTextDocument,
        lexer: Future[Lexer | None],
        formats: Mapping[str, QTextCharFormat],
        idle: IdleWork,
    ) -> None:
        self._document = document
        self._lexer = lexer
        self._formats = formats
        self._idle = idle
        self._job: Iterator[None] | None = None
        self._code = ""
        self._lexed = ""
        self._restart = 0
        self._final = False
        self._spans: list[Spans] = []
        self._roles: dict[_TokenType, str] = {}

    def set_code(self, code: str, *, final: bool) -> None:
        """The document holds this code now. Code that does not go on from before is coloured anew."""
        if not code.startswith(self._code):
            self._restart = 0
            self._spans = []
        self._code, self._final = code, final
        if self._job is None:
            self._job = self._work()
            self._idle.add(self._job)

    def close(self) -> None:
        """The document is about to go."""
        if self._job is not None:
            self._idle.remove(self._job)
            self._job = None

    def _work(self) -> Iterator[None]:
        while not self._lexer.done():
            yield
        lexer = self._lexer.result()
        streamed = not self._final
        while lexer is not None and self._lexed != self._code:
            yield from self._lex(lexer, self._code, min(self._restart, len(self._code)))
        if lexer is not None and self._final and streamed:
            yield from self._lex(lexer, self._code, 0)
        self._job = None

    def _lex(self, lexer: Lexer, code: str, start: int) -> Iterator[None]:
        """Colour `code` from `start`, the beginning of a line; a step for each line."""
        number = code.count("\n", 0, start)
        line_start, column = start, 0
        spans: list[tuple[int, int, str]] = []
        restart = start
        after_blank = False
        for at, kind, value in lexer.get_tokens_unprocessed(code[start:]):
            at += start
            role = self._role(kind)
            if at == line_start and after_blank and not value[0].isspace():
                restart = at
            first, *others = value.split("\n")
            column = _add_span(spans, column, first, role)
            for piece in others:
                self._color_line(number, tuple(spans))
                number += 1
                spans = []
                column = _add_span(spans, 0, piece, role)
                yield
            if others:
                end = at + len(value) - len(others[-1])
                after_blank = not role and code.endswith("\n\n", 0, end)
                line_start = end
        self._color_line(number, tuple(spans))
        self._lexed = code
        if restart == start and len(code) - start > FORCED_RESTART_CHARS:
            restart = code.rfind("\n") + 1
        self._restart = restart if self._code.startswith(code) else 0

    def _role(self, kind: _TokenType) -> str:
        if kind not in self._roles:
            self._roles[kind] = role_of(kind)
        return self._roles[kind]

    def _color_line(self, number: int, spans: Spans) -> None:
        while len(self._spans) <= number:
            self._spans.append(())
        if self._spans[number] == spans:
            return
        block = self._document.findBlockByNumber(number)
        if not block.isValid() or block.length() > LONGEST_LINE_CHARS:
            return
        self._spans[number] = spans
        self._apply(block, spans)

    def _apply(self, block: QTextBlock, spans: Spans) -> None:
        ranges: list[QTextLayout.FormatRange] = []
        for start, length, role in spans:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length, piece.format = start, length, self._formats[role]
            ranges.append(piece)
        block.layout().setFormats(ranges)
        self._document.markContentsDirty(block.position(), block.length())


def _add_span(spans: list[tuple[int, int, str]], column: int, text: str, role: str) -> int:
    """Add a piece of a line that begins at `column`; returns where it ends. Columns count as Qt does, in UTF-16."""
    width = len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
    if role and width:
        spans.append((column, width, role))
    return column + width
