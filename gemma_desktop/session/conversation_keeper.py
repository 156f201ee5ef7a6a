"""Between conversations in memory and the store: what is said here is written there, and found again."""

import time
import uuid
from collections.abc import Callable, Sequence
from weakref import WeakValueDictionary

from PySide6.QtCore import QObject, Signal

from gemma_desktop.chat.tree import ConversationTree, Node
from gemma_desktop.session.conversation import Conversation
from gemma_desktop.session.store_worker import StoreWorker
from gemma_desktop.session.stored_conversations import StoredConversations
from gemma_desktop.session.values import Attachment
from gemma_desktop.store.values import ConversationSummary, Draft

DRAFT_CHARACTERS = 200
"""How much of a draft the list of conversations is told."""


class ConversationKeeper(QObject):
    """Loads conversations at once and saves them in the background. Lives on the GUI thread.

    A conversation that is in use anywhere (open, or its reply streams on) is the same object for everyone. One that
    was never written to is not stored.

    Signals:
        saved(ConversationSummary): this is what the list is to say of it now.
        emptied(str): nothing stands in this conversation any more, not even a draft.
    """

    saved = Signal(object)
    emptied = Signal(str)

    def __init__(
        self, stored: StoredConversations, worker: StoreWorker, clock: Callable[[], float] = time.time
    ) -> None:
        """stored: for reading. worker: for writing; may be on its thread already."""
        super().__init__()
        self._stored = stored
        self._worker = worker
        self._clock = clock
        self._in_use: WeakValueDictionary[str, Conversation] = WeakValueDictionary()

    def new(self) -> Conversation:
        """A blank one."""
        conversation = Conversation(uuid.uuid4().hex, created_at=self._clock())
        self._in_use[conversation.id] = conversation
        return conversation

    def load(self, conversation_id: str) -> Conversation:
        """Raises KeyError where there is none, StorageTrouble where it cannot be read."""
        if (in_use := self._in_use.get(conversation_id)) is not None:
            return in_use
        stored = self._stored.load(conversation_id)
        conversation = Conversation(
            conversation_id,
            created_at=stored.summary.created_at,
            updated_at=stored.summary.updated_at,
            title=stored.summary.title,
            tree=ConversationTree(stored.nodes, stored.leaf_id),
            draft_text=stored.draft.text,
            attachments=(Attachment(uuid.uuid4().hex, part.name, part) for part in stored.draft.parts),
            settings=stored.settings,
            is_stored=True,
        )
        self._in_use[conversation_id] = conversation
        return conversation

    def in_use(self, conversation_id: str) -> Conversation | None:
        """The one in memory, if anyone uses it."""
        return self._in_use.get(conversation_id)

    def save_nodes(self, conversation: Conversation, nodes: Sequence[Node]) -> None:
        """New messages, parents before children, or newer values; with the path that is shown."""
        self._make_sure_of(conversation)
        conversation.updated_at = self._clock()
        self._worker.put_nodes(conversation.id, nodes, conversation.tree.leaf_id)
        self._tell(conversation)

    def save_node(self, conversation: Conversation, node: Node) -> None:
        self.save_nodes(conversation, (node,))

    def save_leaf(self, conversation: Conversation) -> None:
        self._worker.set_leaf(conversation.id, conversation.tree.leaf_id)

    def save_title(self, conversation: Conversation) -> None:
        self._make_sure_of(conversation)
        self._worker.rename(conversation.id, conversation.title)
        self._tell(conversation)

    def save_draft(self, conversation: Conversation) -> None:
        """A blank conversation whose draft was emptied again stays out of the store."""
        if conversation.is_stored or conversation.has_draft:
            self._make_sure_of(conversation)
            parts = tuple(kept.part for kept in conversation.attachments if kept.part is not None)
            self._worker.save_draft(conversation.id, Draft(conversation.draft_text, parts))
            self._tell(conversation)

    def save_settings(self, conversation: Conversation) -> None:
        self._make_sure_of(conversation)
        self._worker.save_conversation_settings(conversation.id, conversation.settings)

    def _make_sure_of(self, conversation: Conversation) -> None:
        if not conversation.is_stored:
            conversation.is_stored = True
            self._worker.create(conversation.id, conversation.title, conversation.created_at)

    def _tell(self, conversation: Conversation) -> None:
        if conversation.is_empty:
            self.emptied.emit(conversation.id)
            return
        self.saved.emit(
            ConversationSummary(
                conversation.id,
                conversation.title,
                conversation.created_at,
                conversation.updated_at,
                len(conversation.tree),
                conversation.draft_text[:DRAFT_CHARACTERS] if not conversation.title else "",
            )
        )
