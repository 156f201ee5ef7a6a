"""Writing a message: what the keys do, how the field grows, what is kept, pasted and dropped."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QDragLeaveEvent, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel

from gemma_desktop.chat.tree import NodeState
from gemma_desktop.paths import resources
from gemma_desktop.session.values import ActivityKind
from gemma_desktop.ui.message_edit import MessageEdit
from tests.fakes import FakeEngine, Hold, model_info
from tests.ui.open_window import OpenWindow, files

STAR = resources() / "samples" / "red-star.png"


@pytest.fixture
def text(opened: OpenWindow) -> MessageEdit:
    return opened.window.composer.text


def picture() -> QMimeData:
    """As a screenshot lies on the clipboard."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime = QMimeData()
    mime.setImageData(image)
    return mime


def test_enter_sends_and_empties_the_field(opened: OpenWindow, text: MessageEdit) -> None:
    opened.type("hello")
    opened.press(Qt.Key.Key_Return)
    opened.application.until_idle()
    assert opened.application.texts() == ["hello", "Answer 1."]
    assert text.toPlainText() == ""


def test_enter_on_an_empty_field_sends_nothing(opened: OpenWindow) -> None:
    opened.press(Qt.Key.Key_Return)
    assert opened.chat.path() == []


def test_shift_enter_breaks_the_line(opened: OpenWindow, text: MessageEdit) -> None:
    opened.type("one")
    opened.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    opened.type("two")
    assert text.toPlainText() == "one\ntwo"
    assert opened.chat.path() == []


def test_enter_while_an_input_method_composes_sends_nothing(opened: OpenWindow, text: MessageEdit) -> None:
    opened.type("say ")
    QApplication.sendEvent(text, QInputMethodEvent("ni hao", []))
    opened.press(Qt.Key.Key_Return)
    assert opened.chat.path() == []


def test_what_an_input_method_commits_is_sent_by_the_next_enter(opened: OpenWindow, text: MessageEdit) -> None:
    QApplication.sendEvent(text, QInputMethodEvent("ni hao", []))
    committed = QInputMethodEvent("", [])
    committed.setCommitString("你好")
    QApplication.sendEvent(text, committed)
    opened.press(Qt.Key.Key_Return)
    opened.application.until_idle()
    assert opened.application.texts()[0] == "你好"


def test_the_field_grows_with_its_text_and_shrinks_again(opened: OpenWindow, text: MessageEdit) -> None:
    one_line = text.height()
    text.setPlainText("a\nb\nc")
    assert text.height() == pytest.approx(3 * text.fontMetrics().lineSpacing(), abs=6)
    text.clear()
    assert text.height() == one_line


@pytest.mark.parametrize("lines", [3, 6, 9])
def test_a_field_that_may_grow_shows_every_line(opened: OpenWindow, text: MessageEdit, lines: int) -> None:
    text.setPlainText("\n".join(["a line"] * lines))
    opened.until(lambda: text.height() >= lines * text.blockBoundingRect(text.document().firstBlock()).height())
    assert text.verticalScrollBar().maximum() == 0


def test_the_field_stops_growing_and_scrolls(opened: OpenWindow, text: MessageEdit) -> None:
    text.setPlainText("line\n" * 200)
    assert text.height() <= 0.4 * opened.window.height()
    assert text.verticalScrollBar().maximum() > 0


def test_larger_text_in_the_settings_is_larger_text_in_the_field(opened: OpenWindow, text: MessageEdit) -> None:
    assert text.font().pixelSize() == 15
    opened.window.theme.set_font_scale(2.0)
    opened.until(lambda: text.font().pixelSize() == 30)
    assert text.height() >= text.fontMetrics().height()


def test_what_the_empty_field_says_is_not_cut(opened: OpenWindow, text: MessageEdit) -> None:
    one_line = text.height()
    text.setPlaceholderText("Ask anything in as many words as the window is wide, " * 3)
    opened.until(lambda: text.height() > 1.5 * one_line)
    before = text.height()
    opened.type("a")
    assert text.height() == before, "nothing jumps"


def test_each_chat_keeps_its_unsent_draft(opened: OpenWindow, text: MessageEdit) -> None:
    opened.application.ask("first")
    first = opened.chat.conversation_id
    opened.type("for the first")
    opened.click("new_chat_button")
    assert text.toPlainText() == ""
    opened.type("for the second")
    opened.chat.open(first)
    assert text.toPlainText() == "for the first"


def test_a_pasted_picture_is_attached(opened: OpenWindow, clipboard: QClipboard) -> None:
    clipboard.setMimeData(picture())
    opened.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert opened.attached() == ["Pasted picture.png"]


def test_pasted_files_are_attached(opened: OpenWindow, clipboard: QClipboard) -> None:
    clipboard.setMimeData(files([STAR]))
    opened.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert opened.attached() == ["red-star.png"]


def test_pasted_text_that_brings_a_picture_of_itself_stays_text(
    opened: OpenWindow, text: MessageEdit, clipboard: QClipboard
) -> None:
    mime = picture()
    mime.setText("from a table")
    clipboard.setMimeData(mime)
    opened.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert text.toPlainText() == "from a table"
    assert opened.attached() == []


def test_files_dropped_anywhere_on_the_window_are_attached(opened: OpenWindow) -> None:
    opened.drop(opened.window, files([STAR]))
    assert opened.attached() == ["red-star.png"]


def test_something_dragged_away_again_closes_the_panel_that_it_opened(opened: OpenWindow) -> None:
    opened.drop(opened.window, files([STAR]))  # a drop keeps the panel
    assert opened.shows("image_drop_panel")
    opened.click("close_image_drop_panel_button")
    opened.drag(opened.window, files([STAR]))
    assert opened.shows("image_drop_panel")
    QApplication.sendEvent(opened.window, QDragLeaveEvent())
    opened.until(lambda: not opened.shows("image_drop_panel"))


def test_an_attached_picture_can_be_taken_off(opened: OpenWindow) -> None:
    opened.application.attach(STAR)
    opened.click("remove_attachment_button")
    assert opened.attached() == []
    assert not opened.shows("attachment_card")


def test_while_an_answer_is_written_the_button_stops_it(opened: OpenWindow, engine: FakeEngine) -> None:
    opened.application.send("tell", ["The answer ", Hold(threading.Event()), "never comes"])
    opened.until(lambda: opened.application.growing() == "The answer ")
    assert not opened.shows("send_button")
    opened.click("stop_button")
    opened.application.until_idle()
    assert opened.chat.path()[-1].state is NodeState.STOPPED
    assert opened.shows("send_button")


def test_escape_stops_the_answer(opened: OpenWindow) -> None:
    opened.application.send("tell", ["The answer ", Hold(threading.Event())])
    opened.until(lambda: opened.chat.activity.kind is not ActivityKind.IDLE)
    opened.press(Qt.Key.Key_Escape)
    opened.application.until_idle()
    assert opened.chat.path()[-1].state is NodeState.STOPPED


def test_a_context_that_is_nearly_full_is_told(opened: OpenWindow, engine: FakeEngine, text_model: Path) -> None:
    engine.infos[text_model.name] = model_info("Small", context_tokens=13)
    opened.application.models.open_file(text_model)
    opened.until(lambda: opened.application.models.info is not None and opened.application.models.info.name == "Small")
    opened.application.ask("hello")
    use = opened.find("context_use", QLabel)
    assert use.text() == "11 / 13"
    assert use.property("tone") == "warning"
    assert "oldest messages will be left out" in use.toolTip()


def test_the_field_says_what_the_model_takes(opened: OpenWindow, text: MessageEdit, text_model: Path) -> None:
    assert text.placeholderText() == "Ask anything, drop a picture, or speak"
    opened.application.models.open_file(text_model)
    opened.until(lambda: text.placeholderText() == "Ask anything")


def test_only_the_demo_model_is_called_one_and_leads_to_a_real_one(opened: OpenWindow, text_model: Path) -> None:
    opened.click("get_real_button")
    assert opened.shows("model_manager")
    opened.application.models.open_file(text_model)
    opened.until(lambda: not opened.shows("get_real_button"))


def test_thinking_is_switched_for_this_chat_only(opened: OpenWindow) -> None:
    opened.application.ask("first")
    opened.click("think_button")
    assert opened.chat.thinking
    opened.click("new_chat_button")
    assert not opened.chat.thinking
