"""An answer with all that stands around it."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget

from gemma_desktop.chat.generation import Timings, Usage
from gemma_desktop.chat.message import ToolCall
from gemma_desktop.chat.tree import NodeState, ReplyFacts
from gemma_desktop.session.values import Activity, ActivityKind
from gemma_desktop.ui.controls import ElidedLabel
from gemma_desktop.ui.messages.thoughts import FoldLine
from tests.ui.reading import Reading

FACTS = ReplyFacts("Gemma", None, Usage(900, 0, 182), Timings(ttft_s=0.31, decode_tokens_per_s=21.4, thinking_s=4.2))


def answered(reading: Reading, text: str = "An **answer**.", **how: object) -> str:
    reading.chat.say("Tell me")
    node_id = reading.chat.answer(text, **how)  # type: ignore[arg-type]
    reading.until(lambda: reading.reply(node_id).node.state is not NodeState.STREAMING)
    return node_id


def until_updated(reading: Reading, node_id: str) -> None:
    reading.until(lambda: reading.reply(node_id).node == reading.chat.node(node_id))


def test_beneath_an_answer_stand_the_time_to_the_first_word_the_pace_and_the_tokens(reading: Reading) -> None:
    answered(reading, facts=FACTS)
    facts = reading.find("reply_facts", ElidedLabel)
    assert facts.whole_text == "0.3 s to first word, 21 tokens/s, 182 tokens"
    assert facts.accessibleName() == facts.whole_text


@pytest.mark.parametrize(
    ("ttft_s", "tokens", "told"),
    [
        (0.004, 2, "under 0.1 s to first word, 2 tokens"),
        (0.099, 2, "under 0.1 s to first word, 2 tokens"),
        (0.1, 2, "0.1 s to first word, 2 tokens"),
        (0.0, 1, "1 token"),
    ],
)
def test_what_came_at_once_is_not_said_to_take_no_time(reading: Reading, ttft_s: float, tokens: int, told: str) -> None:
    answered(reading, facts=ReplyFacts("Gemma", None, Usage(900, 0, tokens), Timings(ttft_s=ttft_s)))
    assert reading.find("reply_facts", ElidedLabel).whole_text == told


def test_tokens_that_drafts_gave_are_told(reading: Reading) -> None:
    usage = Usage(900, 0, 200, drafted_tokens=150, accepted_tokens=120)
    answered(reading, facts=ReplyFacts("Gemma", None, usage, Timings(ttft_s=1.0)))
    assert reading.find("reply_facts", ElidedLabel).whole_text == "1.0 s to first word, 200 tokens, 120 guessed ahead"


def test_figures_have_room_in_a_narrow_window_with_large_text(reading: Reading) -> None:
    reading.panel.resize(420, 500)
    answered(reading, state=NodeState.STOPPED, facts=FACTS)
    facts = reading.find("reply_facts", ElidedLabel)
    assert facts.text() == facts.whole_text


def test_copy_takes_the_answer_as_it_was_written(reading: Reading) -> None:
    answered(reading)
    reading.click("copy_message_button")
    assert QGuiApplication.clipboard().text() == "An **answer**."
    assert reading.find("copy_message_button").accessibleName() == "Copied"


def test_answer_again_is_asked_of_the_session(reading: Reading) -> None:
    node_id = answered(reading)
    reading.click("again_button")
    assert reading.chat.wishes.regenerated == [node_id]


@pytest.mark.parametrize(("state", "status"), [(NodeState.STOPPED, "Stopped"), (NodeState.INTERRUPTED, "Interrupted")])
def test_an_answer_that_was_cut_off_says_so_and_can_go_on(reading: Reading, state: NodeState, status: str) -> None:
    node_id = answered(reading, state=state)
    reading.click("continue_button")
    assert reading.chat.wishes.continued == [node_id]
    assert reading.find("reply_status").property("text") == status


def test_a_complete_answer_does_not_offer_to_go_on(reading: Reading) -> None:
    answered(reading)
    assert not reading.has("continue_button")
    assert not reading.has("reply_status")


def test_a_failed_answer_says_why_and_offers_to_try_again(reading: Reading) -> None:
    reading.chat.say("Tell me")
    node_id = reading.chat.begin_reply()
    reading.chat.finish(node_id, NodeState.FAILED, trouble="There is not enough memory.")
    until_updated(reading, node_id)
    assert reading.find("reply_trouble").accessibleName() == "There is not enough memory."
    reading.click("try_again_button")
    assert reading.chat.wishes.regenerated == [node_id]


def test_a_long_trouble_is_shown_whole(reading: Reading) -> None:
    reading.chat.say("Tell me")
    node_id = reading.chat.begin_reply()
    reading.chat.finish(node_id, NodeState.FAILED, trouble="Word " * 80 + "x" * 300)
    until_updated(reading, node_id)
    one_line = reading.find("reply_trouble").fontMetrics().lineSpacing()
    reading.until(lambda: reading.find("reply_trouble").height() > 4 * one_line)


def test_what_no_longer_fits_is_told_where_the_answer_is(reading: Reading) -> None:
    answered(reading, facts=msgspec.structs.replace(FACTS, dropped_turns=3))
    assert reading.find("dropped_turns").accessibleName() == "The oldest 3 messages no longer fit and were left out"


def test_calls_of_tools_are_shown(reading: Reading) -> None:
    reading.chat.say("Weather?")
    node_id = reading.chat.begin_reply()
    reading.chat.change(node_id, tool_calls=(ToolCall("weather", {"city": "Sofia", "days": [1, 2.5, None]}),))
    until_updated(reading, node_id)
    assert reading.find("tool_call").accessibleName() == 'Asked weather(city: "Sofia", days: [1,2.5,null])'


# --- versions --------------------------------------------------------------------------------------------------------


def test_arrows_go_between_versions_and_keep_focus_and_place(reading: Reading) -> None:
    first = answered(reading, "Short.")
    second = reading.chat.add_version(first, "\n\n".join(["A long version."] * 5))
    older = reading.find("older_version_button")
    place = older.mapToGlobal(older.rect().center())
    assert reading.transcript.view(first) is None
    reading.click("older_version_button")
    assert reading.transcript.view(second) is None
    assert reading.shown_text(first) == "Short."
    newer = reading.find("newer_version_button")
    assert newer.hasFocus()  # the other one: there is no older version
    reading.press(Qt.Key.Key_Space)
    older = reading.find("older_version_button")
    assert older.mapToGlobal(older.rect().center()) == place


def test_arrows_end_where_the_versions_end(reading: Reading) -> None:
    first = answered(reading)
    reading.chat.add_version(first, "Another")
    assert not reading.find("newer_version_button").isEnabled()
    assert reading.find("older_version_button").isEnabled()


# --- thoughts --------------------------------------------------------------------------------------------------------


def thinking(reading: Reading, thoughts: str = "Let me **see**.") -> str:
    reading.chat.say("Tell me")
    node_id = reading.chat.begin_reply()
    reading.chat.do(Activity(ActivityKind.THINKING, node_id))
    reading.chat.grow(node_id, "", thinking=thoughts)
    until_updated(reading, node_id)
    return node_id


def test_thoughts_are_folded_and_say_that_they_are_going_on(reading: Reading) -> None:
    node_id = thinking(reading)
    assert reading.find("thoughts_button", FoldLine).text().startswith("Thinking")
    assert "see" not in reading.shown_text(node_id)


def test_thoughts_say_how_long_they_took(reading: Reading) -> None:
    node_id = thinking(reading)
    reading.chat.grow(node_id, "An answer.")
    reading.chat.finish(node_id, facts=FACTS)
    until_updated(reading, node_id)
    line = reading.find("thoughts_button", FoldLine)
    assert (line.text(), line.accessibleName()) == ("Thought for 4 s", "Thought for 4 s")


@pytest.mark.parametrize("by_key", [False, True], ids=["click", "Enter"])
def test_thoughts_unfold_and_fold(reading: Reading, by_key: bool) -> None:
    node_id = thinking(reading)
    reading.chat.grow(node_id, "An answer.")
    reading.chat.finish(node_id, facts=FACTS)
    until_updated(reading, node_id)

    def toggle() -> None:
        if by_key:
            reading.find("thoughts_button").setFocus()
            reading.press(Qt.Key.Key_Return)
        else:
            reading.click("thoughts_button")

    folded = reading.reply(node_id).height()
    toggle()
    assert reading.shown_text(node_id) == "Let me see.\nAn answer."
    assert reading.reply(node_id).height() > folded
    toggle()
    assert reading.shown_text(node_id) == "An answer."
    assert reading.reply(node_id).height() == folded


def test_unfolded_thoughts_go_on_growing(reading: Reading) -> None:
    node_id = thinking(reading)
    reading.click("thoughts_button")
    reading.chat.grow(node_id, "", thinking=" And more.")
    reading.until_shown(node_id, "Let me see. And more.")


def test_an_answer_without_thoughts_has_no_line_for_them(reading: Reading) -> None:
    answered(reading)
    assert not reading.has("thoughts_button")


# --- waiting ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("activity", "words"),
    [
        (Activity(ActivityKind.WAITING), "Waiting for the model"),
        (Activity(ActivityKind.RESTARTING), "The model is starting again"),
        (Activity(ActivityKind.READING, done=128, total=1000), "Reading 128 of 1000 tokens"),
        (Activity(ActivityKind.HEARING, done=45, total=200), "Heard 0:45 of 3:20"),
    ],
    ids=lambda value: value.kind.value if isinstance(value, Activity) else "",
)
def test_before_the_first_word_it_is_said_what_happens(reading: Reading, activity: Activity, words: str) -> None:
    reading.chat.say("Tell me")
    node_id = reading.chat.begin_reply()
    reading.chat.do(msgspec.structs.replace(activity, node_id=node_id))
    assert reading.find("waiting_line").accessibleName().replace("\u202f", "").replace(",", "") == words


def test_an_engine_that_says_nothing_any_more_is_told_beneath_the_text(reading: Reading) -> None:
    reading.chat.say("Tell me")
    node_id = reading.chat.begin_reply()
    reading.chat.grow(node_id, "So far")
    until_updated(reading, node_id)
    assert not reading.has("waiting_line")
    reading.chat.do(Activity(ActivityKind.WRITING, node_id, stalled_s=16.0))
    assert reading.find("waiting_line").accessibleName() == "Nothing came for 16 s"


def test_while_it_streams_no_button_offers_what_cannot_be_done(reading: Reading) -> None:
    reading.chat.say("Tell me")
    node_id = reading.chat.begin_reply()
    reading.chat.grow(node_id, "So far")
    until_updated(reading, node_id)
    buttons = reading.reply(node_id).findChildren(QAbstractButton)
    assert [button.objectName() for button in buttons if not button.isHidden()] == []


def test_every_button_of_an_answer_has_a_name(reading: Reading) -> None:
    node_id = answered(reading, "```py\na = 1\n```\n" + "| a " * 40 + "|\n" + "|-" * 40 + "|\n", facts=FACTS)
    reading.chat.add_version(node_id, "Other")
    reading.chat.show_version(reading.chat.tree.leaf_id or "", -1)
    until_updated(reading, node_id)
    stops = [one for one in reading.reply(node_id).findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert {one.objectName() for one in stops} >= {"copy_code_button", "table_scroll", "again_button"}
    assert [one.objectName() for one in stops if not one.accessibleName()] == []
