"""The middle of the window: what stands in the place of an empty chat, and where letters go."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from gemma_desktop.chat.tree import ConversationTree
from tests.ui.reading import Reading

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_an_empty_chat_shows_something_else_until_the_first_message(reading: Reading) -> None:
    assert not reading.transcript.isVisible()
    reading.chat.say("Hello")
    assert reading.transcript.isVisible()
    reading.chat.open_other("c2", ConversationTree())
    assert not reading.transcript.isVisible()


def test_letters_typed_in_the_conversation_go_to_the_composer(reading: Reading) -> None:
    reading.chat.say("Hello")
    reading.transcript.setFocus()
    for letter in "And":
        reading.qtbot.keyClick(QApplication.focusWidget(), letter)
    assert reading.composer.text() == "And"
    assert reading.composer.hasFocus()


def test_the_copy_key_does_not_move_the_focus(reading: Reading) -> None:
    reading.chat.say("Hello")
    reading.transcript.setFocus()
    reading.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert reading.transcript.hasFocus()
    assert reading.composer.text() == ""


@pytest.mark.parametrize(
    ("held", "written"), [(NONE, "9"), (SHIFT, "9"), (CTRL | ALT, "9"), (CTRL, ""), (ALT, ""), (CTRL | SHIFT, "")]
)
def test_a_key_with_a_text_writes_it_unless_it_is_a_command(
    held: Qt.KeyboardModifier, written: str, reading: Reading
) -> None:
    reading.chat.say("Hello")
    reading.transcript.setFocus()
    QApplication.sendEvent(reading.transcript, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_9, held, "9"))
    assert reading.composer.text() == written


@pytest.mark.parametrize("held", [NONE, CTRL, CTRL | ALT])
def test_a_letter_that_the_composer_leaves_is_not_given_back_to_it(held: Qt.KeyboardModifier, reading: Reading) -> None:
    """Ctrl+9 in the composer once ended the application: from panel to composer to panel without end."""
    reading.chat.say("Hello")
    reading.composer.setFocus()
    reading.composer.setReadOnly(True)
    QApplication.sendEvent(reading.composer, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_9, held, "9"))
    assert reading.composer.hasFocus()


def test_to_the_end_lies_above_the_composer_however_high_it_is(reading: Reading) -> None:
    reading.chat.fill(["Some words. " * 60] * 20)
    reading.bar.setValue(0)
    for height in (30, 200, 30):
        reading.composer.setFixedHeight(height)
        reading.until(lambda height=height: reading.composer.height() == height)  # type: ignore[misc]
        button = reading.find("to_end_button")
        reading.until(lambda button=button: button.geometry().bottom() < reading.composer.y())  # type: ignore[misc]
        assert reading.composer.y() - button.geometry().bottom() < 20
