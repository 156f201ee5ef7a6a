"""A conversation in memory."""

from collections.abc import Iterable

from gemma_desktop.chat.tree import ConversationTree, NodeState
from gemma_desktop.session.values import Attachment
from gemma_desktop.settings import ConversationSettings

TITLE_CHARACTERS = 40


class Conversation:
    """One conversation as the window shows it: messages, draft and settings. Lives on the GUI thread.

    title: empty until the first message. is_stored: the store knows of it. told_dropped: the user was told that
    its oldest messages no longer fit.
    """

    def __init__(
        self,
        conversation_id: str,
        *,
        created_at: float = 0.0,
        updated_at: float = 0.0,
        title: str = "",
        tree: ConversationTree | None = None,
        draft_text: str = "",
        attachments: Iterable[Attachment] = (),
        settings: ConversationSettings | None = None,
        is_stored: bool = False,
    ) -> None:
        self.id = conversation_id
        self.created_at = created_at
        self.updated_at = max(created_at, updated_at)
        self.title = title
        self.tree = ConversationTree() if tree is None else tree
        self.draft_text = draft_text
        self.attachments = tuple(attachments)
        self.settings = ConversationSettings() if settings is None else settings
        self.is_stored = is_stored
        self.told_dropped = False

    @property
    def is_blank(self) -> bool:
        """Nothing was said yet; a draft may be there."""
        return len(self.tree) == 0

    @property
    def is_empty(self) -> bool:
        """Nothing was said yet, and nothing is being composed."""
        return self.is_blank and not self.has_draft

    @property
    def is_unused(self) -> bool:
        """Empty, and not about anything: as good as a new one."""
        return self.is_empty and self.settings.about is None

    @property
    def has_draft(self) -> bool:
        return bool(self.draft_text.strip() or self.attachments)

    @property
    def is_draft_read(self) -> bool:
        """Nothing that was attached is still being read."""
        return all(attachment.part is not None for attachment in self.attachments)

    def is_continuable(self, node_id: str) -> bool:
        """Whether continue_reply has something to go on with: an answer without later messages, ended early."""
        node = self.tree[node_id]
        return node.state in (NodeState.STOPPED, NodeState.INTERRUPTED) and self.tree.leaf_id == node_id


def title_from(text: str) -> str:
    """The first line with something on it, cut at a word."""
    line = next((" ".join(line.split()) for line in text.splitlines() if line.strip()), "")
    if len(line) <= TITLE_CHARACTERS:
        return line
    head = line[: TITLE_CHARACTERS + 1]
    cut = head.rfind(" ")
    # A script that sets no spaces, or one long word: cut anywhere.
    return (head[:cut] if cut > TITLE_CHARACTERS // 2 else line[:TITLE_CHARACTERS]).rstrip(" ,;:-") + "…"
