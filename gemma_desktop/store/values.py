"""What the store hands out: frozen values."""

import msgspec

from gemma_desktop.chat.message import MediaPart
from gemma_desktop.chat.tree import Node
from gemma_desktop.settings import ConversationSettings


class ConversationSummary(msgspec.Struct, frozen=True):
    """A line of the conversation list. Times are seconds since the epoch; updated_at: of the last message saved.

    draft: in a list, how the draft of a conversation without a title begins.
    """

    id: str
    title: str
    created_at: float
    updated_at: float
    message_count: int
    draft: str = ""


class Draft(msgspec.Struct, frozen=True):
    """What stands in a conversation's composer."""

    text: str = ""
    parts: tuple[MediaPart, ...] = ()


class StoredConversation(msgspec.Struct, frozen=True):
    """Everything of one conversation. nodes: in the order in which they were added, parents before children."""

    summary: ConversationSummary
    nodes: tuple[Node, ...] = ()
    leaf_id: str | None = None
    draft: Draft = Draft()
    settings: ConversationSettings = ConversationSettings()
