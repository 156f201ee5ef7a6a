"""A whole text in Markdown, shown as answers are: no HTML, nothing is fetched, links ask first."""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gemma_desktop.ui.answer.answer_view import AnswerView
from gemma_desktop.ui.answer.highlight import Lexers
from gemma_desktop.ui.answer.idle import IdleWork
from gemma_desktop.ui.answer.section import Workshop
from gemma_desktop.ui.answer.selection import TextSelection
from gemma_desktop.ui.answer.style import Style
from gemma_desktop.ui.answer.text_view import TextView
from gemma_desktop.ui.theme import Theme

MOST_CHARS: Final = 40_000
"""Laid out in about 20 ms. What is longer is cut at the end of a line."""
_FRONT_MATTER: Final = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
_FENCE: Final = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)


class MarkdownPage(QWidget):
    """As high as its text is at the width it is given.

    Signals:
        link_requested(str): the reader wants to open this address.
    """

    link_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._style = Style(theme)
        workshop = Workshop(self._style, TextSelection(self), Lexers(), IdleWork(self))
        self._answer = AnswerView(workshop, self)
        self._answer.setParent(self)
        self._answer.realize(0, 1 << 24)
        self._answer.link_requested.connect(self.link_requested)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def set_text(self, text: str) -> None:
        self._answer.set_text(_shortened(text), final=True)
        self._lay_out()

    def text_views(self, *, whole: bool = False) -> Sequence[TextView]:
        return list(self._answer.text_views(whole=whole))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._answer.height_for(max(1, width))

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        height = self._answer.height_for(max(1, self.width()))
        self._answer.setGeometry(0, 0, self.width(), height)
        self.setFixedHeight(height)
        self.updateGeometry()

    def _on_theme_changed(self) -> None:
        self._style.refresh()
        self._answer.restyle()
        self._lay_out()


def readable_card(markdown: str) -> str:
    """A model card without what is for machines: front matter, comments, and HTML around the words; code stays."""
    text = _FRONT_MATTER.sub("", markdown.replace("\r\n", "\n"), count=1)
    kept: list[str] = []
    at = 0
    for fence in _FENCE.finditer(text):
        kept += [_bare(text[at : fence.start()]), fence[0]]
        at = fence.end()
    return "".join([*kept, _bare(text[at:])]).strip()


def _bare(text: str) -> str:
    return _TAG.sub("", _COMMENT.sub("", text))


def _shortened(text: str) -> str:
    if len(text) <= MOST_CHARS:
        return text
    return f"{text[:MOST_CHARS].rpartition(chr(10))[0]}\n\n\u2026"
