"""The conversation as one long page: where the reader is, stays; only what is near exists."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from gemma_desktop.chat.tree import ConversationTree, NodeState
from gemma_desktop.settings import ThemeChoice
from gemma_desktop.ui.theme import Theme
from tests.ui.reading import Reading

LONG = "\n\n".join(f"Paragraph {number} with some words in it." for number in range(60))


def filled(reading: Reading, messages: int = 20) -> list[str]:
    """Ids of the messages."""
    reading.chat.fill([f"Message {number}. " + "Some words. " * 30 for number in range(messages)])
    return [node.id for node in reading.chat.path()]


def is_at_end(reading: Reading) -> bool:
    return reading.bar.value() == reading.bar.maximum()


# --- following -------------------------------------------------------------------------------------------------------


def test_the_view_follows_an_answer_while_the_reader_is_at_the_end(reading: Reading) -> None:
    reading.chat.say("Tell me")
    node_id = reading.chat.begin_reply()
    for _ in range(3):
        before = reading.bar.maximum()
        reading.chat.grow(node_id, LONG + "\n\n")
        reading.until(lambda before=before: reading.bar.maximum() > before)  # type: ignore[misc]
        assert is_at_end(reading)
    assert not reading.has("to_end_button")


def test_the_view_stays_where_the_reader_scrolled_to(reading: Reading) -> None:
    reading.chat.say("Tell me")
    node_id = reading.chat.begin_reply()
    reading.chat.grow(node_id, LONG)
    reading.until(lambda: reading.bar.maximum() > 0)
    reading.bar.setValue(reading.bar.maximum() - 200)
    place, height = reading.bar.value(), reading.bar.maximum()
    reading.chat.grow(node_id, LONG)
    reading.until(lambda: reading.bar.maximum() > height)
    assert reading.bar.value() == place


def test_to_the_end_is_offered_away_from_it_and_follows_again(reading: Reading) -> None:
    filled(reading)
    reading.bar.setValue(0)
    reading.click("to_end_button")
    assert is_at_end(reading)
    assert not reading.has("to_end_button")
    reading.chat.say("One more " * 50)
    assert is_at_end(reading)


def test_what_the_reader_says_brings_them_to_the_end(reading: Reading) -> None:
    filled(reading)
    reading.bar.setValue(0)
    reading.chat.say("And this?")
    assert is_at_end(reading)


def test_heights_only_grow_while_an_answer_streams_and_thoughts_come_before_it(reading: Reading) -> None:
    reading.chat.say("Tell me")
    node_id = reading.chat.begin_reply()
    heights = [reading.reply(node_id).height()]
    for thinking, text in (
        ("Hm", ""),
        ("m, **so", ""),
        ("", "# A"),
        ("", "\n\n- item"),
        ("", "\n\n```py\nx"),
        ("", "\n```\n"),
    ):
        reading.chat.grow(node_id, text, thinking=thinking)
        reading.until(lambda: reading.reply(node_id).node == reading.chat.node(node_id))
        heights.append(reading.reply(node_id).height())
    reading.chat.finish(node_id)
    reading.until(lambda: reading.has("again_button"))
    heights.append(reading.reply(node_id).height())
    assert heights == sorted(heights)


# --- the place -------------------------------------------------------------------------------------------------------


def test_the_line_at_the_top_stays_when_the_window_changes_its_width(reading: Reading) -> None:
    ids = filled(reading)
    reading.transcript.show_message(ids[8])
    for width in (500, 1100, 800):
        reading.panel.resize(width, 600)
        assert abs(reading.top_of(ids[8])) <= 2


def test_the_line_at_the_top_stays_when_theme_and_text_size_change(reading: Reading, theme: Theme) -> None:
    ids = filled(reading)
    reading.transcript.show_message(ids[8])
    theme.set_choice(ThemeChoice.DARK)
    theme.set_font_scale(1.5)
    height = reading.bar.maximum()
    reading.until(lambda: reading.bar.maximum() != height)
    assert abs(reading.top_of(ids[8])) <= 2


def test_another_chat_and_back_is_where_the_reader_was(reading: Reading) -> None:
    ids = filled(reading)
    reading.transcript.show_message(ids[6])
    tree = reading.chat.tree
    reading.chat.open_other("c2", ConversationTree())
    reading.chat.open_other("c1", tree)
    assert abs(reading.top_of(ids[6])) <= 2


def test_a_chat_that_was_left_at_its_end_opens_there(reading: Reading) -> None:
    filled(reading)
    tree = reading.chat.tree
    reading.chat.open_other("c2", ConversationTree())
    reading.chat.open_other("c1", tree)
    assert is_at_end(reading)


def test_a_chat_of_ten_thousand_messages_is_a_handful_of_widgets(reading: Reading) -> None:
    ids = filled(reading, 10_000)
    for part in range(30):
        reading.bar.setValue(reading.bar.maximum() * part // 30)
    assert sum(reading.transcript.view(node_id) is not None for node_id in ids) < 40


def test_scrolling_from_the_end_to_the_start_shows_every_message(reading: Reading) -> None:
    ids = filled(reading, 60)
    seen: set[str] = set()
    reading.transcript.scroll_to_end()
    while True:
        seen |= {
            node_id
            for node_id in ids
            if (view := reading.transcript.view(node_id)) is not None and not view.visibleRegion().isEmpty()
        }
        if reading.bar.value() == 0:
            break
        reading.press_on_transcript(Qt.Key.Key_PageUp)
    assert seen == set(ids)


@pytest.mark.parametrize(
    ("key", "goes_down"),
    [(Qt.Key.Key_Up, False), (Qt.Key.Key_PageUp, False), (Qt.Key.Key_Down, True), (Qt.Key.Key_Space, True)],
)
def test_keys_scroll(reading: Reading, key: Qt.Key, goes_down: bool) -> None:
    filled(reading)
    reading.bar.setValue(reading.bar.maximum() // 2)
    before = reading.bar.value()
    reading.press_on_transcript(key)
    assert (reading.bar.value() > before) is goes_down
    assert reading.bar.value() != before


def test_home_and_end_go_to_the_ends(reading: Reading) -> None:
    filled(reading)
    reading.press_on_transcript(Qt.Key.Key_Home)
    assert reading.bar.value() == 0
    reading.press_on_transcript(Qt.Key.Key_End)
    assert is_at_end(reading)


# --- selecting -------------------------------------------------------------------------------------------------------

MIXED = "First words.\n\n```py\na = 1\n```\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n- item one\n- item two"


def answered(reading: Reading, text: str = MIXED) -> str:
    reading.chat.say("Tell me")
    node_id = reading.chat.answer(text)
    reading.until(lambda: reading.reply(node_id).node.state is NodeState.COMPLETE)
    return node_id


def drag(reading: Reading, node_id: str, first: int, last: int) -> None:
    """From before the first letter of a text to behind the last letter of another."""
    views = reading.reply(node_id).text_views()
    start, end = views[first], views[last]
    reading.qtbot.mousePress(start, Qt.MouseButton.LeftButton, pos=QPoint(0, 2))
    behind = start.mapFromGlobal(end.mapToGlobal(QPoint(end.width() - 1, end.height() - 1)))
    # The same event in steps, as a hand does it.
    for share in (3, 2, 1):
        reading.move(start, behind / share)
    reading.qtbot.mouseRelease(start, Qt.MouseButton.LeftButton, pos=behind)


def test_text_is_selected_across_paragraphs_code_and_tables(reading: Reading) -> None:
    node_id = answered(reading)
    drag(reading, node_id, 0, -1)
    assert (
        reading.transcript.selection.text() == "First words.\n\na = 1\n\nx\ty\n1\t2\n\n\u2022 item one\n\u2022 item two"
    )


def test_the_copy_key_copies_what_is_selected(reading: Reading) -> None:
    node_id = answered(reading)
    drag(reading, node_id, 0, 1)
    reading.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "First words.\n\na = 1"


def test_a_double_click_selects_a_word_and_select_all_the_message(reading: Reading) -> None:
    node_id = answered(reading)
    view = reading.reply(node_id).text_views()[0]
    reading.qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    assert reading.transcript.selection.text() == "First"
    reading.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert reading.transcript.selection.text().endswith("item two")


def test_a_third_click_selects_the_paragraph(reading: Reading) -> None:
    view = reading.reply(answered(reading)).text_views()[0]
    reading.qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    reading.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    assert reading.transcript.selection.text() == "First words."


def test_a_click_with_shift_extends_the_selection(reading: Reading) -> None:
    node_id = answered(reading)
    first, code = reading.reply(node_id).text_views()[:2]
    reading.qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(0, 2))
    shift = Qt.KeyboardModifier.ShiftModifier
    reading.qtbot.mouseClick(code, Qt.MouseButton.LeftButton, shift, QPoint(code.width() - 1, code.height() - 1))
    assert reading.transcript.selection.text() == "First words.\n\na = 1"


def test_text_is_selected_upwards_as_well(reading: Reading) -> None:
    first, code = reading.reply(answered(reading)).text_views()[:2]
    behind, before = QPoint(code.width() - 1, code.height() - 1), code.mapFromGlobal(first.mapToGlobal(QPoint(0, 2)))
    reading.qtbot.mousePress(code, Qt.MouseButton.LeftButton, pos=behind)
    for at in ((behind + before) / 2, before):
        reading.move(code, at)
    reading.qtbot.mouseRelease(code, Qt.MouseButton.LeftButton, pos=before)
    assert reading.transcript.selection.text() == "First words.\n\na = 1"


def test_a_selection_stays_while_the_answer_goes_on(reading: Reading) -> None:
    reading.chat.say("Tell me")
    node_id = reading.chat.begin_reply()
    reading.chat.grow(node_id, MIXED)
    reading.until_shown(node_id, "item two")
    drag(reading, node_id, 0, 1)
    reading.chat.grow(node_id, "\n- item three\n\nMore.")
    reading.until_shown(node_id, "More")
    assert reading.transcript.selection.text() == "First words.\n\na = 1"


def test_a_drag_beyond_the_edge_scrolls_on(reading: Reading) -> None:
    filled(reading)
    reading.press_on_transcript(Qt.Key.Key_Home)
    first = reading.chat.path()[1].id
    reading.until_shown(first, "")
    view = reading.reply(first).text_views()[0]
    below = view.mapFromGlobal(reading.transcript.mapToGlobal(QPoint(100, reading.transcript.height() + 50)))
    reading.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(0, 2))
    reading.move(view, below / 2)
    reading.move(view, below)
    reading.until(lambda: reading.bar.value() > 200)
    reading.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=below)


def test_a_click_elsewhere_ends_the_selection(reading: Reading) -> None:
    node_id = answered(reading)
    drag(reading, node_id, 0, 1)
    reading.qtbot.mouseClick(reading.transcript.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 300))
    assert reading.transcript.selection.is_empty


def choose_from_menu(reading: Reading, node_id: str, text: str) -> list[str]:
    """Open the menu of an answer's first text and choose; returns what it offers."""
    offered: list[str] = []

    def choose() -> None:
        menu = reading.panel.findChild(QMenu, "text_menu")
        assert menu is not None
        offered.extend(action.text() for action in menu.actions() if action.isEnabled() and action.text())
        action = next(action for action in menu.actions() if action.text() == text)
        menu.setActiveAction(action)
        reading.qtbot.keyClick(menu, Qt.Key.Key_Return)

    reading.open_menu(reading.reply(node_id).text_views()[0], QPoint(4, 8), choose)
    return offered


def test_the_menu_of_a_text_copies_and_selects_all(reading: Reading) -> None:
    node_id = answered(reading)
    assert choose_from_menu(reading, node_id, "Select all") == ["Select all"]
    assert choose_from_menu(reading, node_id, "Copy") == ["Copy", "Select all"]
    assert QGuiApplication.clipboard().text().startswith("First words.\n\na = 1")


def test_the_menu_of_a_link_copies_its_address(reading: Reading) -> None:
    node_id = answered(reading, "[here](https://example.org/a)")
    assert "Copy address" in choose_from_menu(reading, node_id, "Copy address")
    assert QGuiApplication.clipboard().text() == "https://example.org/a"


# --- links -----------------------------------------------------------------------------------------------------------


def test_links_are_reached_with_tab_and_asked_for_with_enter(reading: Reading) -> None:
    node_id = answered(reading, "See [one](https://example.org/1) and [two](https://example.org/2).")
    asked: list[str] = []
    reading.transcript.link_requested.disconnect()
    reading.transcript.link_requested.connect(asked.append)
    reading.reply(node_id).text_views()[0].setFocus(Qt.FocusReason.TabFocusReason)
    reading.press(Qt.Key.Key_Return)
    reading.press(Qt.Key.Key_Tab)
    reading.press(Qt.Key.Key_Return)
    assert asked == ["https://example.org/1", "https://example.org/2"]


def test_a_drag_over_a_link_is_no_click(reading: Reading) -> None:
    node_id = answered(reading, "[a link of several words](https://example.org/1)")
    view = reading.reply(node_id).text_views()[0]
    with reading.qtbot.assertNotEmitted(reading.transcript.link_requested):
        reading.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 10))
        for x in (30, 60):
            reading.move(view, QPoint(x, 10))
        reading.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert view.link_at(QPoint(60, 10))
    assert not reading.transcript.selection.is_empty
