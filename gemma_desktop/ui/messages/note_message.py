"""Messages that are neither the user's nor the model's: a quiet line."""

from collections.abc import Sequence

from gemma_desktop.chat.message import Role
from gemma_desktop.chat.tree import Node
from gemma_desktop.ui.answer.text_view import TextView, place
from gemma_desktop.ui.messages.message_view import MessageContext, MessageView
from gemma_desktop.ui.messages.plain_text import PlainText, folded


class NoteMessage(MessageView):
    """A tool's result, or a system text within the conversation."""

    def __init__(self, context: MessageContext, node: Node) -> None:
        super().__init__(context, node)
        self.setObjectName("note_message")
        self._text = PlainText(context.quiet.style, context.quiet.selection, self)
        self._text.setParent(self)
        self.set_node(node)

    def set_node(self, node: Node) -> None:
        super().set_node(node)
        message = node.message
        text = folded(message.text)
        if message.role is Role.TOOL:
            text = self.tr("{0} answered: {1}").format(message.tool_name, text)
        self._text.set_text(text)

    def height_for(self, width: int) -> int:
        height = self._text.lay_out(width)
        place(self._text, 0, 0, width, height)
        return height + self.context.theme.space(1)

    def text_views(self, *, whole: bool = False) -> Sequence[TextView]:
        return [self._text]

    def restyle(self) -> None:
        self._text.restyle()
