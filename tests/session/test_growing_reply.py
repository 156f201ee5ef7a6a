"""From the events of a job to the value of a message."""

import pytest

from gemma_desktop.chat.generation import StopReason, Timings, Usage
from gemma_desktop.chat.message import Message, Role, TextPart, ToolCall
from gemma_desktop.chat.tree import Node, NodeState, ReplyFacts
from gemma_desktop.engine.interface import Restarting, Stalled
from gemma_desktop.engine.protocol import Delta, DeltaKind, Finished, PromptProgress, ToolCalled
from gemma_desktop.errors import EngineTrouble
from gemma_desktop.session.engine_jobs import Ended, Heard, JobEvent
from gemma_desktop.session.growing_reply import GrowingReply
from gemma_desktop.session.values import Activity, ActivityKind

BLANK = Node("n", "q", Message(Role.ASSISTANT), 1.0, NodeState.STREAMING)


def grown(*events: JobEvent, node: Node = BLANK) -> GrowingReply:
    reply = GrowingReply(node)
    reply.begin("Demo model")
    for event in events:
        reply.apply(event)
    return reply


def text(piece: str) -> Delta:
    return Delta(1, DeltaKind.TEXT, piece)


def finished(reason: StopReason = StopReason.END, **changes: object) -> Finished:
    return Finished(1, reason, Usage(10, 2, 3), Timings(ttft_s=0.5, thinking_s=1.0), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("event", "activity", "changed"),
    [
        (PromptProgress(1, 3, 10), Activity(ActivityKind.READING, "n", 3, 10), False),
        (Delta(1, DeltaKind.THINKING, "Hm"), Activity(ActivityKind.THINKING, "n"), True),
        (text("Yes"), Activity(ActivityKind.WRITING, "n"), True),
        (Restarting(0.25), Activity(ActivityKind.RESTARTING, "n", 25, 100), False),
        (Heard(1, 3, "one"), Activity(ActivityKind.HEARING, "n", 1, 3), True),
        (Stalled(15.0), Activity(ActivityKind.READING, "n", stalled_s=15.0), False),
    ],
)
def test_activity_follows_the_events(event: JobEvent, activity: Activity, changed: bool) -> None:
    reply = grown()
    assert reply.apply(event) is changed
    assert reply.activity == activity


def test_before_its_turn_it_waits() -> None:
    assert GrowingReply(BLANK).activity.kind is ActivityKind.WAITING


def test_a_sign_of_life_ends_a_stall() -> None:
    assert grown(Stalled(15.0), text("Yes")).activity.stalled_s == 0.0


def test_thoughts_text_and_calls_are_kept_apart() -> None:
    call = ToolCall("weather", {"city": "Sofia"})
    reply = grown(Delta(1, DeltaKind.THINKING, "Hm."), text("Ye"), text("s"), ToolCalled(1, call))
    node = reply.end(Ended(), stopped=False)
    assert node.message == Message(Role.ASSISTANT, (TextPart("Yes"),), "Hm.", (call,))


@pytest.mark.parametrize(
    ("events", "ended", "stopped", "state"),
    [
        ([text("Yes"), finished()], Ended(), False, NodeState.COMPLETE),
        ([text("Ye"), finished(StopReason.CANCELLED)], Ended(), True, NodeState.STOPPED),
        ([text("Ye"), finished(StopReason.LENGTH)], Ended(), False, NodeState.STOPPED),
        ([text("Yes"), finished()], Ended(), True, NodeState.COMPLETE),
        ([], Ended(), True, NodeState.STOPPED),
        ([text("Ye")], Ended(EngineTrouble("gone")), False, NodeState.INTERRUPTED),
        ([Delta(1, DeltaKind.THINKING, "H")], Ended(EngineTrouble("gone")), False, NodeState.INTERRUPTED),
        ([], Ended(EngineTrouble("gone")), False, NodeState.FAILED),
        ([finished()], Ended(), False, NodeState.FAILED),
        ([ToolCalled(1, ToolCall("w", {})), finished(StopReason.TOOL_CALL)], Ended(), False, NodeState.COMPLETE),
        ([Heard(1, 2, "one")], Ended(), True, NodeState.STOPPED),
        ([Heard(2, 2, "one")], Ended(), False, NodeState.COMPLETE),
    ],
)
def test_the_end_says_what_can_be_done_with_it(
    events: list[JobEvent], ended: Ended, stopped: bool, state: NodeState
) -> None:
    reply = grown(*events)
    assert reply.end(ended, stopped=stopped).state is state
    assert reply.activity == Activity()


def test_facts_of_a_continued_answer_count_both_parts() -> None:
    earlier = ReplyFacts("Other", StopReason.CANCELLED, Usage(5, 0, 40), Timings(thinking_s=2.0))
    node = Node("n", "q", Message(Role.ASSISTANT, (TextPart("one "),)), 1.0, NodeState.STOPPED, earlier, "gone")
    facts = grown(text("two"), finished(dropped_turns=2), node=node).end(Ended(), stopped=False).facts
    assert facts == ReplyFacts(
        "Demo model", StopReason.END, Usage(10, 2, 43), Timings(ttft_s=0.5, thinking_s=3.0), dropped_turns=2
    )


def test_a_continued_answer_forgets_the_trouble_before() -> None:
    node = Node("n", "q", Message(Role.ASSISTANT, (TextPart("one "),)), 1.0, NodeState.INTERRUPTED, trouble="gone")
    reply = grown(text("two"), finished(), node=node)
    assert reply.node.trouble == ""
    assert reply.end(Ended(), stopped=False).message.text == "one two"


def test_hearing_again_shows_the_old_text_until_it_has_caught_up() -> None:
    node = Node("n", "q", Message(Role.ASSISTANT, (TextPart("one two"),)), 1.0, NodeState.STOPPED)
    reply = grown(node=node)
    shown = []
    for heard in ("", "one", "one 2", "one 2 three", "one"):
        reply.apply(Heard(0, 3, heard))
        shown.append(reply.node.message.text)
    assert shown == ["one two", "one two", "one two", "one 2 three", "one"]
    assert reply.end(Ended(), stopped=False).message.text == "one"


def test_hearing_again_that_was_stopped_early_keeps_the_longer_text() -> None:
    node = Node("n", "q", Message(Role.ASSISTANT, (TextPart("one two"),)), 1.0, NodeState.STOPPED)
    assert grown(Heard(0, 3, "one"), node=node).end(Ended(), stopped=True).message.text == "one two"
