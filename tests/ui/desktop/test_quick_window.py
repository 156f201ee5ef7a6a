"""The quick question: asked and read in a small window, without touching the chat that is open in the large one."""

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QImage
from PySide6.QtWidgets import QLabel

from gemma_desktop.errors import EngineTrouble
from gemma_desktop.session.values import ActivityKind
from tests.fakes import Hold
from tests.ui.desktop.conftest import Quick
from tests.ui.open_window import OpenWindow
from tests.ui.test_accessibility import interactive, nameless, reached_by_tab


def ask(quick: Quick, text: str) -> None:
    quick.type(text)
    quick.press(Qt.Key.Key_Return)
    quick.until(lambda: len(quick.texts()) >= 2 and quick.chat.activity.kind is ActivityKind.IDLE)


def test_the_answer_is_read_there_and_stays_as_a_chat(opened: OpenWindow, quick: Quick) -> None:
    opened.application.engine.answers["Capital of Chile?"] = ["Santiago."]
    ask(quick, "Capital of Chile?")
    assert quick.texts() == ["Capital of Chile?", "Santiago."]
    assert opened.application.titles() == ["Capital of Chile?"]


def test_the_open_chat_and_its_draft_are_not_touched(
    opened: OpenWindow, quick: Quick, next_start: Callable[[], OpenWindow]
) -> None:
    opened.application.ask("Hello")
    opened.window.composer.text.setPlainText("half a thought")
    ask(quick, "Capital of Chile?")
    assert opened.application.texts() == ["Hello", "Answer 1."]
    assert opened.window.composer.text.toPlainText() == "half a thought"
    again = next_start()
    assert again.chat.title == "Hello"
    assert again.chat.draft_text == "half a thought"


def test_esc_takes_nothing_back_while_an_answer_runs(opened: OpenWindow, quick: Quick) -> None:
    gate = threading.Event()
    opened.application.engine.answers["Long?"] = ["Well, ", Hold(gate), "that is it."]
    quick.type("Long?")
    quick.press(Qt.Key.Key_Return)
    quick.until(lambda: quick.texts() == ["Long?", "Well, "])
    quick.press(Qt.Key.Key_Escape)
    assert not quick.window.isVisible()
    gate.set()
    quick.until(lambda: quick.chat.activity.kind is ActivityKind.IDLE)
    quick.again()
    assert quick.window.isVisible()
    assert quick.texts() == ["Long?", "Well, that is it."]


def test_what_was_read_gives_way_to_a_new_question(opened: OpenWindow, quick: Quick) -> None:
    ask(quick, "One")
    quick.press(Qt.Key.Key_Escape)
    quick.again()
    assert quick.texts() == []
    ask(quick, "Two")
    assert sorted(opened.application.titles()) == ["One", "Two"]


def test_a_question_can_follow_in_the_same_chat(opened: OpenWindow, quick: Quick) -> None:
    ask(quick, "One")
    quick.type("Two")
    quick.press(Qt.Key.Key_Return)
    quick.until(lambda: quick.texts() == ["One", "Answer 1.", "Two", "Answer 2."])
    assert [message.text for message in opened.application.engine.asked[-1].messages] == ["One", "Answer 1.", "Two"]
    assert opened.application.titles() == ["One"]


def test_the_window_goes_on_with_the_chat(opened: OpenWindow, quick: Quick) -> None:
    opened.window.hide()
    ask(quick, "One")
    quick.click("quick_open_button")
    assert opened.window.isVisible()
    assert not quick.window.isVisible()
    assert opened.application.texts() == ["One", "Answer 1."]
    assert quick.texts() == []


def test_an_answer_that_runs_goes_on_in_the_window(opened: OpenWindow, quick: Quick) -> None:
    gate = threading.Event()
    opened.application.engine.answers["Long?"] = ["Well, ", Hold(gate), "that is it."]
    quick.type("Long?")
    quick.press(Qt.Key.Key_Return)
    quick.until(lambda: quick.texts() == ["Long?", "Well, "])
    quick.click("quick_open_button")
    gate.set()
    opened.until(lambda: opened.application.texts() == ["Long?", "Well, that is it."])


def test_a_chat_is_open_in_one_place_only(opened: OpenWindow, quick: Quick) -> None:
    ask(quick, "One")
    opened.chat.open(quick.chat.conversation_id)
    assert not quick.window.isVisible()
    assert quick.chat.conversation_id != opened.chat.conversation_id


def test_a_chat_that_is_deleted_from_the_list_leaves_the_small_window(opened: OpenWindow, quick: Quick) -> None:
    ask(quick, "One")
    opened.application.conversations.delete(quick.chat.conversation_id)
    assert quick.texts() == []


def test_what_was_typed_and_not_asked_is_not_lost(
    opened: OpenWindow, quick: Quick, next_start: Callable[[], OpenWindow]
) -> None:
    quick.type("an idea for later")
    quick.press(Qt.Key.Key_Escape)
    quick.again()
    assert quick.window.line.text.toPlainText() == "an idea for later"
    assert next_start().application.titles() == ["an idea for later"]


def test_a_half_written_question_after_an_answer_is_found_again(quick: Quick) -> None:
    ask(quick, "One")
    quick.type("And what about")
    quick.press(Qt.Key.Key_Escape)
    quick.again()
    assert quick.window.line.text.toPlainText() == "And what about"
    assert quick.texts() == ["One", "Answer 1."]


def test_a_picture_can_be_pasted(opened: OpenWindow, quick: Quick, clipboard: QClipboard) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    clipboard.setImage(image)
    quick.window.line.text.paste()
    quick.until(lambda: bool(quick.chat.attachments()) and quick.chat.attachments()[0].part is not None)
    ask(quick, "What is it?")
    assert len(opened.application.engine.asked[-1].media) == 1


def test_an_answer_is_stopped_by_its_button(opened: OpenWindow, quick: Quick) -> None:
    opened.application.engine.answers["Long?"] = ["Well, ", Hold(threading.Event()), "that is it."]
    quick.type("Long?")
    quick.press(Qt.Key.Key_Return)
    quick.until(lambda: quick.texts() == ["Long?", "Well, "])
    quick.click("quick_stop_button")
    quick.until(lambda: quick.chat.activity.kind is ActivityKind.IDLE)
    assert quick.texts() == ["Long?", "Well, "]


def test_trouble_is_said_where_the_question_was_asked(opened: OpenWindow, quick: Quick) -> None:
    opened.application.engine.answers["Boom"] = [EngineTrouble("The engine stopped", "Ask again.")]
    quick.until(quick.window.isActiveWindow)
    quick.type("Boom")
    quick.press(Qt.Key.Key_Return)
    trouble = quick.window.findChild(QLabel, "quick_trouble")
    quick.until(trouble.isVisible)
    assert trouble.text() == "The engine stopped. Ask again."


def test_it_takes_room_for_an_answer_only_when_there_is_one(opened: OpenWindow, quick: Quick) -> None:
    before = quick.window.height()
    ask(quick, "One")
    assert quick.window.height() > 2 * before
    assert quick.window.height() <= quick.window.screen().availableGeometry().height()


def test_everything_in_it_has_a_name_and_is_reached_with_tab(opened: OpenWindow, quick: Quick) -> None:
    ask(quick, "One")
    quick.until(quick.window.isActiveWindow)
    quick.type("Two")
    assert sorted(set(nameless(quick.window))) == []
    reached = reached_by_tab(opened, quick.window)
    missed = [
        widget.objectName()
        for widget in interactive(quick.window)
        if widget.isVisible() and widget.isEnabled() and widget not in reached and widget.focusProxy() is None
    ]
    assert missed == []
