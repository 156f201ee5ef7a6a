"""Where dictated words stand in a text, and how they are undone."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from gemma_desktop.ui.dictated_text import DictatedText


@pytest.fixture
def text(qtbot: QtBot) -> QPlainTextEdit:
    text = QPlainTextEdit()
    qtbot.addWidget(text)
    return text


def test_all_that_is_said_is_one_undo(text: QPlainTextEdit) -> None:
    dictated = DictatedText(text)
    text.insertPlainText("Well,")
    dictated.begin()
    dictated.insert("this is one.")
    dictated.insert("This is two.")
    assert text.toPlainText() == "Well, this is one. This is two."
    text.undo()
    assert text.toPlainText() == "Well,"


def test_what_is_typed_in_between_is_an_undo_of_its_own(text: QPlainTextEdit) -> None:
    dictated = DictatedText(text)
    dictated.begin()
    dictated.insert("One.")
    text.insertPlainText(" Typed.")
    dictated.insert("Two.")
    assert text.toPlainText() == "One. Typed. Two."
    text.undo()
    assert text.toPlainText() == "One. Typed."


def test_what_was_selected_is_replaced(text: QPlainTextEdit) -> None:
    dictated = DictatedText(text)
    text.setPlainText("one two")
    text.selectAll()
    dictated.begin()
    dictated.insert("three")
    assert text.toPlainText() == "three"


def test_the_place_moves_with_what_is_typed_before_it(text: QPlainTextEdit) -> None:
    dictated = DictatedText(text)
    text.insertPlainText("a c")
    text.moveCursor(QTextCursor.MoveOperation.Left)
    dictated.begin()
    text.moveCursor(QTextCursor.MoveOperation.Start)
    text.insertPlainText("\U0001f600 ")  # two units of Qt's, one of Python's
    dictated.insert("b")
    assert text.toPlainText() == "\U0001f600 a b c"


def test_in_another_text_the_words_stand_at_the_end(text: QPlainTextEdit) -> None:
    dictated = DictatedText(text)
    dictated.begin()
    dictated.forget_place()
    text.setPlainText("another")
    dictated.insert("text")
    assert text.toPlainText() == "another text"
