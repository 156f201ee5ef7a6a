"""What the model answered, and what stands around it."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QWidget

from gemma_desktop.chat.tree import Node, NodeState, ReplyFacts
from gemma_desktop.session.values import Activity, ActivityKind
from gemma_desktop.texts import listed
from gemma_desktop.ui.answer.answer_view import AnswerPlace, AnswerView
from gemma_desktop.ui.answer.text_view import TextView, place
from gemma_desktop.ui.messages.footer import MessageFooter
from gemma_desktop.ui.messages.message_view import MessageContext, MessagePlace, MessageView
from gemma_desktop.ui.messages.remarks import Divider, Remark, call_text
from gemma_desktop.ui.messages.thoughts import ThoughtsView
from gemma_desktop.ui.messages.waiting_line import WaitingLine

SHORTEST_S = 0.1
"""To the first word; what is shorter is not told apart."""
_CAN_GO_ON = (NodeState.STOPPED, NodeState.INTERRUPTED)


class ReplyMessage(MessageView):
    """Thoughts, text, calls of tools, trouble, and the row beneath; each is made when it is needed."""

    def __init__(self, context: MessageContext, node: Node) -> None:
        super().__init__(context, node)
        self.setObjectName("reply_message")
        self._activity = Activity()
        self._thoughts: ThoughtsView | None = None
        self._calls: list[Remark] = []
        self._trouble: Remark | None = None
        self._dropped: Divider | None = None
        self._answer = AnswerView(context.reading, self)
        self._answer.setParent(self)
        self._answer.link_requested.connect(self.link_requested)
        self._waiting: WaitingLine | None = None
        self._footer = MessageFooter(context.theme, at_end=False)
        self._footer.setParent(self)
        self._footer.step_requested.connect(self.version_requested)
        self.set_node(node)

    @property
    def footer(self) -> MessageFooter:
        return self._footer

    @property
    def waiting(self) -> WaitingLine | None:
        """While nothing was said yet, or nothing comes any more."""
        return self._waiting

    @property
    def is_pinned(self) -> bool:
        return self._node.state is NodeState.STREAMING

    def set_activity(self, activity: Activity) -> None:
        """What the engine does for this message."""
        self._activity = activity
        self._show_waiting()
        self._show_thoughts()

    def set_node(self, node: Node) -> None:
        super().set_node(node)
        streams = node.state is NodeState.STREAMING
        self._answer.set_text(node.message.text, final=not streams)
        self._show_thoughts()
        self._show_calls()
        self._show_trouble()
        self._show_waiting()
        if streams:
            self._footer.withdraw_all()
        else:
            self._activity = Activity()
            self._show_footer()

    def height_for(self, width: int) -> int:
        space = self.context.theme.space
        y = 0
        if self._thoughts is not None:
            y += self._put(self._thoughts, y, width, self._thoughts.height_for(width)) + space(0.5)
        text_height = self._answer.height_for(width)
        if self._waiting is not None and not text_height:
            # The first word takes the place of the dots.
            text_height = self._put(self._waiting, y, width, self.context.reading.style.line_px)
        self._put(self._answer, y, width, text_height)
        y += text_height
        for one in (*self._calls, self._trouble, self._dropped):
            if one is not None:
                y += space(0.5) if y else 0
                y += self._put(one, y, width, one.height_for(width))
        y += space(0.5)
        row = self._put(self._footer, y, width, self._footer.height_for(width))
        if self._waiting is not None and self._answer.height() and not self._answer.is_empty:
            self._put(self._waiting, y, width, self._footer.row_height)
        return y + row + space(2)

    def realize(self, top: int, bottom: int) -> bool:
        moved = self._answer.realize(top - self._answer.y(), bottom - self._answer.y())
        if self._thoughts is not None:
            moved = self._thoughts.realize(top - self._thoughts.y(), bottom - self._thoughts.y()) or moved
        return moved

    def text_views(self, *, whole: bool = False) -> Sequence[TextView]:
        views: list[TextView] = []
        if self._thoughts is not None and self._thoughts.answer is not None:
            views += self._thoughts.answer.text_views(whole=whole)
        return [*views, *self._answer.text_views(whole=whole)]

    def place_at(self, y: int) -> MessagePlace:
        thoughts = self._thoughts.answer if self._thoughts is not None else None
        answer = self._answer
        if thoughts is not None and y < answer.y():
            answer = thoughts
        inside = y - answer.mapTo(self, QPoint(0, 0)).y()
        if not 0 <= inside < answer.height():
            return MessagePlace(y)
        return MessagePlace(0 if answer is self._answer else 1, answer.place_at(inside))

    def y_of(self, place: MessagePlace) -> int:
        if place.answer is None:
            return super().y_of(place)
        thoughts = self._thoughts.answer if self._thoughts is not None else None
        answer = self._answer if place.offset_px == 0 or thoughts is None else thoughts
        return answer.mapTo(self, QPoint(0, 0)).y() + answer.y_of(AnswerPlace(*place.answer))

    def restyle(self) -> None:
        self._answer.restyle()
        if self._thoughts is not None:
            self._thoughts.restyle()
        for remark in (*self._calls, self._trouble, self._dropped):
            if remark is not None:
                remark.update()

    def close_view(self) -> None:
        self._answer.close_views()
        if self._thoughts is not None and self._thoughts.answer is not None:
            self._thoughts.answer.close_views()

    # --- the parts ---------------------------------------------------------------------------------------------

    def _put(self, widget: QWidget, y: int, width: int, height: int) -> int:
        place(widget, 0, y, width, height)
        return height

    def _adopt(self, widget: QWidget) -> None:
        widget.setParent(self)
        widget.show()

    def _drop(self, widget: QWidget) -> None:
        widget.hide()
        widget.deleteLater()

    def _show_thoughts(self) -> None:
        thoughts = self._node.message.thinking
        streams = self._node.state is NodeState.STREAMING
        is_thinking = (
            streams and (self._activity.kind is ActivityKind.THINKING or bool(thoughts)) and self._answer.is_empty
        )
        if not thoughts.strip() and not is_thinking:
            return
        if self._thoughts is None:
            self._thoughts = ThoughtsView(self.context.quiet, self)
            self._thoughts.toggled.connect(self.height_changed)
            self._thoughts.link_requested.connect(self.link_requested)
            self._adopt(self._thoughts)
        facts = self._node.facts
        took_s = facts.timings.thinking_s if facts is not None else 0.0
        self._thoughts.set_thoughts(thoughts, is_thinking=is_thinking, took_s=took_s)

    def _show_calls(self) -> None:
        calls = self._node.message.tool_calls
        while len(self._calls) > len(calls):
            self._drop(self._calls.pop())
        while len(self._calls) < len(calls):
            self._calls.append(Remark(self.context.theme, "settings", "tool_call"))
            self._adopt(self._calls[-1])
        for line, call in zip(self._calls, calls, strict=True):
            line.set_text(self.tr("Asked {0}").format(call_text(call)))

    def _show_trouble(self) -> None:
        """Trouble is said; what was left out is said where the answer is there."""
        node = self._node
        text = node.trouble if node.state in (NodeState.FAILED, NodeState.INTERRUPTED) else ""
        if node.state is NodeState.FAILED and not text:
            text = self.tr("No answer came")
        if not text and self._trouble is not None:
            self._drop(self._trouble)
            self._trouble = None
        elif text:
            if self._trouble is None:
                tone = "bad" if node.state is NodeState.FAILED else "warning"
                self._trouble = Remark(self.context.theme, "circle-alert", "reply_trouble", tone=tone)
                self._adopt(self._trouble)
            self._trouble.set_text(text)
        count = node.facts.dropped_turns if node.facts is not None else 0
        if not count and self._dropped is not None:
            self._drop(self._dropped)
            self._dropped = None
        elif count:
            if self._dropped is None:
                self._dropped = Divider(self.context.theme, "dropped_turns")
                self._adopt(self._dropped)
            self._dropped.set_text(self._dropped_text(count))

    def _dropped_text(self, count: int) -> str:
        if count == 1:
            return self.tr("The oldest message no longer fits and was left out")
        return self.tr("The oldest {0} messages no longer fit and were left out").format(QLocale().toString(count))

    def _show_waiting(self) -> None:
        streams = self._node.state is NodeState.STREAMING
        silent = self._answer.is_empty and self._activity.kind is not ActivityKind.THINKING
        is_thinking = self._answer.is_empty and bool(self._node.message.thinking)
        wanted = streams and ((silent and not is_thinking) or self._activity.stalled_s > 0)
        if not wanted and self._waiting is not None:
            self._drop(self._waiting)
            self._waiting = None
        elif wanted and self._waiting is None:
            self._waiting = WaitingLine(self.context.reading.style)
            self._adopt(self._waiting)
        if self._waiting is not None:
            self._waiting.set_activity(self._activity)

    # --- the row beneath ---------------------------------------------------------------------------------------

    def _show_footer(self) -> None:
        node, footer = self._node, self._footer
        if not self._answer.is_empty:
            footer.offer_copy(self.tr("Copy"), self._markdown)
        footer.offer("refresh-cw", self.tr("Answer again"), "again_button", self._on_again_clicked)
        if node.state is NodeState.FAILED:
            footer.withdraw("again_button")
            footer.offer_words(self.tr("Try again"), "refresh-cw", "try_again_button", self._on_again_clicked)
        else:
            footer.withdraw("try_again_button")
        if node.state in _CAN_GO_ON:
            footer.offer_words(self.tr("Continue"), "step-forward", "continue_button", self._on_continue_clicked)
        else:
            footer.withdraw("continue_button")
        footer.offer_versions(*self.context.session.versions(node.id))
        status = {
            NodeState.STOPPED: self.tr("Stopped"),
            NodeState.INTERRUPTED: self.tr("Interrupted"),
        }.get(node.state, "")
        facts = node.facts or ReplyFacts()
        footer.say(status, self._facts_text(facts), facts.model)

    def _facts_text(self, facts: ReplyFacts) -> str:
        words = []
        number = QLocale().toString
        if facts.timings.ttft_s >= SHORTEST_S:
            words.append(self.tr("{0} s to first word").format(number(facts.timings.ttft_s, "f", 1)))
        elif facts.timings.ttft_s:
            words.append(self.tr("under {0} s to first word").format(number(SHORTEST_S, "f", 1)))
        if facts.timings.decode_tokens_per_s:
            words.append(self.tr("{0} tokens/s").format(number(round(facts.timings.decode_tokens_per_s))))
        if facts.usage.completion_tokens == 1:
            words.append(self.tr("1 token"))
        elif facts.usage.completion_tokens:
            words.append(self.tr("{0} tokens").format(number(facts.usage.completion_tokens)))
        if facts.usage.accepted_tokens:
            words.append(self.tr("{0} guessed ahead").format(number(facts.usage.accepted_tokens)))
        return listed(words)

    def _markdown(self) -> str:
        return self._node.message.text

    def _on_again_clicked(self) -> None:
        self.context.session.regenerate(self._node.id)

    def _on_continue_clicked(self) -> None:
        self.context.session.continue_reply(self._node.id)
