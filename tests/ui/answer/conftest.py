"""What every test of answers needs."""

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.ui.answer.answer_view import AnswerView
from gemma_desktop.ui.answer.highlight import Lexers
from gemma_desktop.ui.answer.idle import IdleWork
from gemma_desktop.ui.answer.section import Workshop
from gemma_desktop.ui.answer.selection import TextSelection
from gemma_desktop.ui.answer.style import Style
from gemma_desktop.ui.answer.text_view import TextView
from gemma_desktop.ui.theme import Theme

WIDTH_PX = 400
ALL_PX = 1 << 24


class Shown(QWidget):
    """An answer in a window, all of it in sight."""

    def __init__(self, workshop: Workshop) -> None:
        super().__init__()
        self.workshop = workshop
        self.answer = AnswerView(workshop, self)
        self.answer.setParent(self)
        self.resize(WIDTH_PX, 600)

    def set_text(self, text: str, *, final: bool = True, sight_px: int = ALL_PX) -> int:
        """Returns the height."""
        self.answer.set_text(text, final=final)
        self.answer.realize(0, sight_px)
        height = self.answer.height_for(self.width())
        self.answer.setGeometry(0, 0, self.width(), height)
        return height

    def text_views(self, *, whole: bool = False) -> Sequence[TextView]:
        return list(self.answer.text_views(whole=whole))

    def documents(self) -> list[tuple[str, str]]:
        """Of every block: which kind of view shows it, and its document with all formats."""
        return [(type(view).__name__, view.text_document.toHtml()) for view in self.text_views()]

    def texts(self) -> list[str]:
        return [view.text_document.toPlainText() for view in self.text_views()]


@pytest.fixture
def workshop(theme: Theme) -> Iterator[Workshop]:
    owner, lexers = QObject(), Lexers()
    yield Workshop(Style(theme), TextSelection(owner), lexers, IdleWork(owner))
    lexers.close()
    owner.deleteLater()


@pytest.fixture
def show(workshop: Workshop, qtbot: QtBot) -> Iterator[Callable[..., Shown]]:
    """Shows a markdown text as an answer; in the same window each time."""
    shown = Shown(workshop)
    qtbot.addWidget(shown)
    shown.show()

    def new(text: str = "", *, final: bool = True) -> Shown:
        shown.set_text("")
        shown.set_text(text, final=final)
        return shown

    yield new
    shown.answer.close_views()
