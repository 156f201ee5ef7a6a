"""Which widget shows which message."""

from gemma_desktop.chat.message import Role
from gemma_desktop.chat.tree import Node
from gemma_desktop.ui.messages.message_view import MessageContext, MessageView
from gemma_desktop.ui.messages.note_message import NoteMessage
from gemma_desktop.ui.messages.reply_message import ReplyMessage
from gemma_desktop.ui.messages.user_message import UserMessage


def new_view(context: MessageContext, node: Node) -> MessageView:
    """A widget for this message, with no parent yet."""
    match node.message.role:
        case Role.USER:
            return UserMessage(context, node)
        case Role.ASSISTANT:
            return ReplyMessage(context, node)
        case _:
            return NoteMessage(context, node)
