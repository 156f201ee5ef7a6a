"""Reading and answering in the real window: real sessions and store, an engine that answers by script."""

import html
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from gemma_desktop.chat.generation import StopReason, Timings
from gemma_desktop.chat.tree import NodeState
from gemma_desktop.errors import EngineTrouble
from gemma_desktop.ui.controls import ElidedLabel
from tests.fakes import End, FakeEngine, Hold, Think
from tests.ui.open_window import OpenWindow


def shown(opened: OpenWindow) -> list[str]:
    """Every message as it is read."""
    views = [opened.window.chat_panel.transcript.view(node.id) for node in opened.chat.path()]
    return ["\n".join(one.text_document.toPlainText() for one in view.text_views()) for view in views if view]


def test_an_answer_is_shown_as_formatted_text(opened: OpenWindow) -> None:
    opened.application.ask("hello", ["# Ti", "tle\n\nSome **bo", "ld** text."])
    opened.until(lambda: shown(opened) == ["hello", "Title\nSome bold text."])


def test_a_chat_that_is_reopened_shows_the_same_figures(
    opened: OpenWindow, next_start: Callable[[], OpenWindow]
) -> None:
    timings = Timings(ttft_s=0.02, decode_tokens_per_s=31.4)
    opened.application.ask("hello", ["One ", "two.", End(timings=timings)])
    opened.until(lambda: opened.shows("reply_facts"))
    before = opened.find("reply_facts", ElidedLabel).whole_text
    assert before == "under 0.1 s to first word, 31 tokens/s, 2 tokens"
    again = next_start()
    again.until(lambda: again.shows("reply_facts"))
    assert again.find("reply_facts", ElidedLabel).whole_text == before


def test_answering_again_keeps_the_first_answer_behind_the_arrows(opened: OpenWindow) -> None:
    opened.application.ask("hello", ["One."])
    opened.until(lambda: opened.shows("again_button"))
    opened.click("again_button")
    opened.until(lambda: shown(opened) == ["hello", "Answer 2."])
    opened.application.until_idle()
    opened.until(lambda: opened.shows("older_version_button"))
    opened.click("older_version_button")
    assert shown(opened) == ["hello", "One."]
    opened.click("newer_version_button")
    assert shown(opened) == ["hello", "Answer 2."]


def test_a_question_said_differently_keeps_the_first_one_behind_the_arrows(opened: OpenWindow) -> None:
    opened.application.ask("hello", ["One."])
    opened.click("edit_button")
    field = opened.find("edit_field", QTextEdit)
    field.selectAll()
    opened.type("hi")
    opened.press(Qt.Key.Key_Return)
    opened.until(lambda: shown(opened) == ["hi", "Answer 2."])
    opened.application.until_idle()
    opened.until(lambda: opened.shows("older_version_button"))
    opened.click("older_version_button")
    assert shown(opened) == ["hello", "One."]


def test_stop_keeps_what_came_and_continue_goes_on_in_its_place(opened: OpenWindow, engine: FakeEngine) -> None:
    never = threading.Event()
    opened.application.send("hello", ["So ", "far", Hold(never)])
    opened.until(lambda: shown(opened) == ["hello", "So far"])
    opened.click("stop_button")
    opened.application.until_idle()
    opened.until(lambda: opened.shows("continue_button"))
    engine.replies.append([" and more."])
    opened.click("continue_button")
    opened.until(lambda: shown(opened) == ["hello", "So far and more."])
    assert engine.asked[-1].continue_last


def test_an_answer_that_was_interrupted_keeps_its_text_says_why_and_goes_on(
    opened: OpenWindow, engine: FakeEngine
) -> None:
    node = opened.application.ask("hello", ["So far", EngineTrouble("The model's process ended")])
    assert node.state is NodeState.INTERRUPTED
    opened.until(lambda: opened.shows("continue_button"))
    assert shown(opened) == ["hello", "So far"]
    assert "The model's process ended" in opened.find("reply_trouble").accessibleName()
    engine.replies.append([" and more."])
    opened.click("continue_button")
    opened.until(lambda: shown(opened) == ["hello", "So far and more."])


def test_thoughts_are_folded_above_the_answer(opened: OpenWindow) -> None:
    opened.application.ask("hello", [Think("Let me see."), "Done."])
    opened.until(lambda: shown(opened) == ["hello", "Done."])
    opened.click("thoughts_button")
    assert shown(opened) == ["hello", "Let me see.\nDone."]


def test_messages_that_were_left_out_are_told(opened: OpenWindow) -> None:
    opened.application.ask("hello", ["Done.", End(StopReason.END, dropped_turns=1)])
    opened.until(lambda: opened.shows("dropped_turns"))


def test_the_tokens_of_an_answer_stand_beneath_it(opened: OpenWindow) -> None:
    opened.application.ask("hello", ["One ", "two ", "three."])
    opened.until(lambda: opened.shows("reply_facts"))
    assert opened.find("reply_facts", ElidedLabel).whole_text.endswith("3 tokens")


def test_another_chat_can_be_read_while_one_is_answered(opened: OpenWindow) -> None:
    go_on = threading.Event()
    opened.application.send("hello", ["So far", Hold(go_on), " and more."])
    opened.until(lambda: shown(opened) == ["hello", "So far"])
    first = opened.chat.conversation_id
    opened.click("new_chat_button")
    assert shown(opened) == []
    go_on.set()
    opened.chat.open(first)
    opened.until(lambda: shown(opened) == ["hello", "So far and more."])


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape], ids=["Enter", "Esc"])
def test_a_double_click_on_the_title_renames_the_chat(opened: OpenWindow, key: Qt.Key) -> None:
    opened.application.ask("hello")
    title = opened.find("chat_title", ElidedLabel)
    opened.qtbot.mouseDClick(title, Qt.MouseButton.LeftButton)
    field = opened.find("chat_title_field", QLineEdit)
    assert field.text() == "hello"
    opened.type("Greetings")
    opened.press(key)
    opened.until(lambda: opened.shows("chat_title"))
    expected = "Greetings" if key == Qt.Key.Key_Return else "hello"
    assert title.whole_text == expected
    assert opened.application.titles() == [expected]


def test_a_file_that_is_named_like_markup_is_named_so_in_tooltips(opened: OpenWindow, tmp_path: Path) -> None:
    name = "<img src='x.png'> <b>me.png"
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    assert picture.save(str(tmp_path / name))
    opened.application.attach(tmp_path / name)
    in_draft = tooltips(opened)
    opened.application.ask("<b>Look</b>")
    for shown_name in (*in_draft, *tooltips(opened)):
        assert "<b>" not in shown_name
        assert "<img" not in shown_name
    assert any(html.escape("<b>me.png") in shown_name for shown_name in in_draft)


def tooltips(opened: OpenWindow) -> list[str]:
    return [widget.toolTip() for widget in opened.window.findChildren(QWidget)]
