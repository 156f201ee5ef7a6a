"""Sending, growing, stopping, continuing and the versions of messages."""

import threading
from pathlib import Path

import pytest

from gemma_desktop.chat.generation import StopReason
from gemma_desktop.chat.message import Role
from gemma_desktop.chat.tree import NodeState
from gemma_desktop.engine.interface import Restarting, Stalled
from gemma_desktop.engine.protocol import PromptProgress
from gemma_desktop.errors import EngineTrouble, TooLong
from gemma_desktop.paths import Paths
from gemma_desktop.session.values import ActivityKind, NoticeAction, NoticeLevel
from tests.fakes import End, FakeEngine, Hold, Send, Think
from tests.helpers.scripted_application import ScriptedApplication
from tests.library.gguf_files import write_model

NEVER = threading.Event()


def test_what_is_sent_is_answered_and_the_draft_is_empty_again(application: ScriptedApplication) -> None:
    chat = application.chat
    answer = application.ask("  Hello there \n", ["Good", " day."])
    assert application.texts() == ["Hello there", "Good day."]
    assert answer.state is NodeState.COMPLETE
    assert answer.facts is not None
    assert answer.facts.stop_reason is StopReason.END
    assert (chat.draft_text, chat.can_send, chat.title) == ("", False, "Hello there")


@pytest.mark.parametrize("text", ["", "  \n\t "])
def test_nothing_is_not_sent(application: ScriptedApplication, text: str) -> None:
    application.chat.set_draft_text(text)
    assert not application.chat.can_send
    application.chat.send()
    assert application.chat.path() == []


def test_a_question_is_sent_with_what_was_said_before_and_the_system_text(application: ScriptedApplication) -> None:
    application.ask("One", ["two"])
    settings = application.chat.conversation_settings
    application.chat.set_conversation_settings(type(settings)(system_text="Be brief."))
    application.ask("Three")
    asked = application.engine.asked[-1].messages
    assert [(message.role, message.text) for message in asked] == [
        (Role.SYSTEM, "Be brief."),
        (Role.USER, "One"),
        (Role.ASSISTANT, "two"),
        (Role.USER, "Three"),
    ]


def test_activity_goes_from_reading_over_thinking_to_writing(application: ScriptedApplication) -> None:
    go_on = [threading.Event() for _ in range(4)]
    kinds = [ActivityKind.READING, ActivityKind.THINKING, ActivityKind.WRITING, ActivityKind.RESTARTING]
    steps = [Send(PromptProgress(0, 3, 10)), Think("Hm."), "Yes.", Send(Restarting(0.5))]
    application.send("Think", [part for pair in zip(steps, map(Hold, go_on), strict=True) for part in pair])
    for kind, event in zip(kinds, go_on, strict=True):
        application.until(lambda kind=kind: application.activities[-1] is kind)  # type: ignore[misc]
        assert application.chat.activity.kind is kind
        event.set()
    application.until_idle()
    answer = application.chat.path()[-1]
    assert (answer.message.thinking, answer.message.text) == ("Hm.", "Yes.")


def test_a_silent_engine_is_told_with_its_seconds(application: ScriptedApplication) -> None:
    application.send("Hello", ["so far", Send(Stalled(15.0)), Hold(NEVER)])
    application.until(lambda: application.chat.activity.stalled_s == 15.0)
    application.chat.stop()
    application.until_idle()


def test_stop_keeps_the_text_so_far(application: ScriptedApplication) -> None:
    answer = application.send("Tell me", ["so far", Hold(NEVER)])
    application.until(lambda: application.growing() == "so far")
    application.chat.stop()
    application.until_idle()
    stopped = application.chat.node(answer.id)
    assert (stopped.state, stopped.message.text) == (NodeState.STOPPED, "so far")
    assert not application.notices


def test_continue_goes_on_in_the_same_message(application: ScriptedApplication) -> None:
    answer = application.send("Count", ["one ", Hold(NEVER)])
    application.until(lambda: application.growing() == "one ")
    application.chat.stop()
    application.until_idle()
    application.engine.replies.append(["two"])
    application.chat.continue_reply(answer.id)
    application.until_idle()
    continued = application.chat.node(answer.id)
    assert (continued.state, continued.message.text) == (NodeState.COMPLETE, "one two")
    assert application.engine.asked[-1].continue_last
    assert application.engine.asked[-1].messages[-1].text == "one "
    assert continued.facts is not None
    assert continued.facts.usage.completion_tokens == 2


def test_an_answer_at_its_token_limit_can_be_continued(application: ScriptedApplication) -> None:
    answer = application.ask("Count", ["one two", End(StopReason.LENGTH)])
    assert answer.state is NodeState.STOPPED
    application.engine.replies.append([" three"])
    application.chat.continue_reply(answer.id)
    application.until_idle()
    assert application.growing() == "one two three"


def test_an_engine_that_dies_leaves_the_answer_interrupted_and_says_what_to_do(
    application: ScriptedApplication,
) -> None:
    died = EngineTrouble("The engine stopped unexpectedly", "It starts again by itself.", "SIGKILL")
    answer = application.ask("Hello", ["so far", died])
    assert (answer.state, answer.message.text) == (NodeState.INTERRUPTED, "so far")
    assert answer.trouble == "The engine stopped unexpectedly. It starts again by itself."
    (notice,) = application.notices
    assert (notice.level, notice.title, notice.hint) == (
        NoticeLevel.ERROR,
        "The engine stopped unexpectedly",
        "It starts again by itself.",
    )
    assert notice.action is NoticeAction.NONE
    assert notice.lasts_s > 0  # the message keeps the sentence


def test_an_engine_that_stays_down_offers_to_be_restarted(application: ScriptedApplication) -> None:
    application.engine.waits_for_restart = True
    application.ask("Hello", [EngineTrouble("The engine keeps stopping", "Restart it.")])
    assert application.notices[-1].action is NoticeAction.RESTART_ENGINE
    assert application.notices[-1].lasts_s == 0
    application.chat.restart_engine()
    application.until(lambda: not application.engine.waits_for_restart)


def test_a_question_that_is_too_long_fails_with_the_numbers_and_a_hint(application: ScriptedApplication) -> None:
    answer = application.ask("Hello", [TooLong("This needs 9,000 of 4,096 tokens", "Shorten it.")])
    assert answer.state is NodeState.FAILED
    assert answer.trouble == "This needs 9,000 of 4,096 tokens. Shorten it."


def test_an_answer_of_nothing_is_a_failed_one(application: ScriptedApplication) -> None:
    answer = application.ask("Hello", [" \n"])
    assert (answer.state, answer.trouble) == (NodeState.FAILED, "The model gave no answer.")


def test_a_failed_answer_is_not_told_to_the_model_later(application: ScriptedApplication) -> None:
    application.ask("One", [EngineTrouble("No")])
    application.ask("Two")
    (question,) = application.engine.asked[-1].messages
    assert [part.text for part in question.parts] == ["One", "Two"]  # type: ignore[union-attr]


def test_messages_that_no_longer_fit_are_told_once_and_counted(application: ScriptedApplication) -> None:
    for _ in range(2):
        answer = application.ask("Hello", ["Hi", End(dropped_turns=2)])
        assert answer.facts is not None
        assert answer.facts.dropped_turns == 2
    (notice,) = application.notices
    assert notice.title == "The oldest messages of this chat no longer fit"


def test_asking_again_adds_a_version_and_both_can_be_shown(application: ScriptedApplication) -> None:
    chat = application.chat
    first = application.ask("Hello", ["First"])
    application.engine.replies.append(["Second"])
    chat.regenerate(first.id)
    application.until_idle()
    second = chat.path()[-1]
    assert (application.texts(), chat.versions(second.id)) == (["Hello", "Second"], (2, 2))
    chat.show_version(second.id, -1)
    assert (application.texts(), chat.versions(first.id)) == (["Hello", "First"], (1, 2))
    chat.show_version(first.id, -1)
    assert application.texts() == ["Hello", "First"], "there is nothing before the first"


def test_asking_again_in_the_middle_leaves_the_later_messages_with_their_version(
    application: ScriptedApplication,
) -> None:
    chat = application.chat
    first = application.ask("One", ["1"])
    application.ask("Two", ["2"])
    application.engine.replies.append(["another 1"])
    chat.regenerate(first.id)
    application.until_idle()
    assert application.texts() == ["One", "another 1"]
    chat.show_version(chat.path()[-1].id, -1)
    assert application.texts() == ["One", "1", "Two", "2"]


def test_editing_adds_a_version_of_the_question_and_answers_it(application: ScriptedApplication) -> None:
    chat = application.chat
    application.ask("Helo", ["What?"])
    question = chat.path()[0]
    application.engine.replies.append(["Hi!"])
    chat.edit_and_send(question.id, "Hello")
    application.until_idle()
    assert application.texts() == ["Hello", "Hi!"]
    assert chat.versions(chat.path()[0].id) == (2, 2)
    assert application.engine.asked[-1].messages[-1].text == "Hello"
    chat.show_version(chat.path()[0].id, -1)
    assert application.texts() == ["Helo", "What?"]


def test_an_edit_to_nothing_changes_nothing(application: ScriptedApplication) -> None:
    application.ask("Hello")
    application.chat.edit_and_send(application.chat.path()[0].id, "  ")
    assert len(application.chat.path()) == 2
    assert len(application.engine.asked) == 1


def test_while_it_answers_nothing_else_is_begun_here(application: ScriptedApplication) -> None:
    chat = application.chat
    application.ask("Hello", ["Hi"])
    answer = chat.path()[-1]
    application.send("More", ["so far", Hold(NEVER)])
    chat.set_draft_text("and more")
    assert not chat.can_send
    for attempt in (chat.send, chat.write_down, lambda: chat.regenerate(answer.id)):
        attempt()
    chat.edit_and_send(chat.path()[0].id, "Other")
    assert len(chat.path()) == 4
    assert chat.draft_text == "and more"
    chat.stop()
    application.until_idle()


def test_can_send_is_told_when_it_changes(application: ScriptedApplication) -> None:
    told: list[bool] = []
    application.chat.can_send_changed.connect(told.append)
    application.chat.set_draft_text("H")
    application.chat.set_draft_text("Hi")
    application.chat.set_draft_text("")
    application.ask("Hello")
    assert told == [True, False, True, False]


def test_closing_in_a_reply_keeps_it_to_be_continued_at_the_next_start(
    paths: Paths, engine: FakeEngine, qtbot: object
) -> None:
    first = ScriptedApplication(paths, engine, qtbot)  # type: ignore[arg-type]
    answer = first.send("Tell", ["so far", Hold(NEVER)])
    first.until(lambda: first.growing() == "so far")
    first.close()
    second = ScriptedApplication(paths, FakeEngine(), qtbot)  # type: ignore[arg-type]
    try:
        kept = second.chat.node(answer.id)
        assert (kept.state, kept.message.text) == (NodeState.STOPPED, "so far")
    finally:
        second.close()


def test_thinking_is_switched_for_one_conversation(application: ScriptedApplication) -> None:
    chat = application.chat
    chat.set_thinking(True)
    application.ask("Think", [Think("Hm."), "Yes."])
    assert application.engine.asked[-1].settings.thinking
    thinking_chat = chat.conversation_id
    chat.new_chat()
    assert not chat.thinking
    application.ask("Do not")
    assert not application.engine.asked[-1].settings.thinking
    chat.open(thinking_chat)
    assert chat.thinking


def test_the_memory_in_use_is_that_of_the_last_answer(application: ScriptedApplication) -> None:
    assert application.chat.context_use() == (0, 4096)
    application.ask("Hello", ["one", "two"])
    assert application.chat.context_use() == (12, 4096)
    application.send("More", [Hold(threading.Event())])
    assert application.chat.context_use() == (12, 4096)
    application.chat.stop()
    application.until_idle()


def test_a_draft_waits_until_something_is_known_of_the_chosen_model(
    application: ScriptedApplication, tmp_path: Path
) -> None:
    application.chat.set_draft_text("Hello")
    told: list[bool] = []
    application.chat.can_send_changed.connect(told.append)
    application.models.open_file(write_model(tmp_path / "small.gguf"))
    application.until(lambda: len(application.engine.loads) == 2)
    assert told == [False, True]
