"""How the events of a job become the value of the message that grows."""

import msgspec

from gemma_desktop.chat.generation import StopReason
from gemma_desktop.chat.message import Message, Role, TextPart
from gemma_desktop.chat.tree import Node, NodeState, ReplyFacts
from gemma_desktop.engine.interface import Restarting, Stalled
from gemma_desktop.engine.protocol import Delta, DeltaKind, Finished, PromptProgress, ToolCalled
from gemma_desktop.session.engine_jobs import Began, Ended, Heard, JobEvent
from gemma_desktop.session.notices import sentence_of
from gemma_desktop.session.values import Activity, ActivityKind
from gemma_desktop.texts import marked, translated

NO_ANSWER = marked("The model gave no answer.")


class GrowingReply:
    """An answer while it is being written: node and activity after each event. No Qt, no clock."""

    def __init__(self, node: Node) -> None:
        """node: the assistant's message; what stands in it already is continued."""
        self._node = msgspec.structs.replace(node, state=NodeState.STREAMING, trouble="")
        self._earlier_facts = node.facts
        self._text = node.message.text
        self._thinking = node.message.thinking
        self._tool_calls = node.message.tool_calls
        self._model = ""
        self._finished: Finished | None = None
        self._heard: str | None = None
        self._has_caught_up = False
        self._activity = Activity(ActivityKind.WAITING, node.id)

    @property
    def node(self) -> Node:
        message = Message(
            Role.ASSISTANT, (TextPart(self._text),) if self._text else (), self._thinking, self._tool_calls
        )
        return msgspec.structs.replace(self._node, message=message)

    @property
    def activity(self) -> Activity:
        return self._activity

    @property
    def dropped_turns(self) -> int:
        """How many of the oldest messages did not fit, once the reply has finished."""
        return self._finished.dropped_turns if self._finished is not None else 0

    def begin(self, model: str) -> None:
        """The engine turned to it. model: the name of the one that answers."""
        self._model = model
        self._show(ActivityKind.READING)

    def apply(self, event: JobEvent) -> bool:
        """Take in an event of its job. Returns whether `node` changed."""
        match event:
            case Delta(kind=DeltaKind.TEXT):
                self._text += event.text
                self._show(ActivityKind.WRITING)
                return True
            case Delta(kind=DeltaKind.THINKING):
                self._thinking += event.text
                self._show(ActivityKind.THINKING)
                return True
            case Heard():
                # A continued write-down hears everything again: what is there stays until that has caught up.
                self._heard = event.text
                self._has_caught_up = self._has_caught_up or len(event.text) >= len(self._text)
                changed = self._has_caught_up and event.text != self._text
                if changed:
                    self._text = event.text
                self._show(ActivityKind.HEARING, event.done_s, event.total_s)
                return changed
            case ToolCalled():
                self._tool_calls += (event.call,)
                return True
            case PromptProgress():
                self._show(ActivityKind.READING, event.done_tokens, event.total_tokens)
            case Restarting():
                self._show(ActivityKind.RESTARTING, round(event.fraction * 100), 100)
            case Stalled():
                self._activity = msgspec.structs.replace(self._activity, stalled_s=event.seconds)
            case Finished():
                self._finished = event
            case Began() | Ended() | _:
                pass
        return False

    def end(self, ended: Ended, *, stopped: bool) -> Node:
        """The message as it stays. stopped: the user wanted it to end."""
        self._activity = Activity()
        if self._heard is not None and ended.error is None and not stopped:
            self._text = self._heard
        state, trouble = self._outcome(ended, stopped=stopped)
        self._node = msgspec.structs.replace(
            self._node, state=state, trouble=trouble, facts=self._facts(ended, stopped=stopped)
        )
        return self.node

    def _outcome(self, ended: Ended, *, stopped: bool) -> tuple[NodeState, str]:
        has_come = bool(self._text.strip() or self._thinking or self._tool_calls)
        reason = self._finished.stop_reason if self._finished is not None else None
        if reason in (StopReason.CANCELLED, StopReason.LENGTH) or (stopped and reason is None):
            return NodeState.STOPPED, ""
        if ended.error is not None:
            return NodeState.INTERRUPTED if has_come else NodeState.FAILED, sentence_of(ended.error)
        return (NodeState.COMPLETE, "") if has_come else (NodeState.FAILED, translated(NO_ANSWER))

    def _facts(self, ended: Ended, *, stopped: bool) -> ReplyFacts | None:
        if self._finished is None:
            # The speech pipeline asks the engine once for each segment: there are no figures of one reply.
            reason = None if ended.error else StopReason.CANCELLED if stopped else StopReason.END
            return self._earlier_facts or (ReplyFacts(self._model, reason) if self._model else None)
        usage, timings = self._finished.usage, self._finished.timings
        if self._earlier_facts is not None:
            earlier = self._earlier_facts
            usage = msgspec.structs.replace(
                usage, completion_tokens=earlier.usage.completion_tokens + usage.completion_tokens
            )
            timings = msgspec.structs.replace(timings, thinking_s=earlier.timings.thinking_s + timings.thinking_s)
        return ReplyFacts(self._model, self._finished.stop_reason, usage, timings, self._finished.dropped_turns)

    def _show(self, kind: ActivityKind, done: int = 0, total: int = 0) -> None:
        self._activity = Activity(kind, self._node.id, done, total)
