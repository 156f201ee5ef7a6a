"""Whatever a user does to a conversation, the tree that is loaded is the tree that was in memory."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from gemma_desktop.chat.message import Message, Role, TextPart
from gemma_desktop.chat.tree import ConversationTree, Node, NodeState
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.store.attachments import AttachmentStore
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.outbox import Outbox
from gemma_desktop.store.requests import (
    Create,
    Delete,
    Places,
    PutNodes,
    Rename,
    Request,
    Restore,
    SaveDraft,
    SetLeaf,
    perform,
)
from gemma_desktop.store.sounds import SoundFolder
from gemma_desktop.store.values import Draft, StoredConversation
from tests.store.samples import PICTURE, SOUND

messages = st.builds(
    Message,
    st.sampled_from(Role),
    st.lists(st.builds(TextPart, st.text(max_size=20)) | st.sampled_from([PICTURE, SOUND]), max_size=3).map(tuple),
)
states = st.sampled_from(NodeState)


class ConversationMachine(RuleBasedStateMachine):
    """One conversation in memory and in a file. Some requests are written at once, some wait in the outbox."""

    nodes: Bundle[str] = Bundle("nodes")

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "conversations.sqlite3"
        self.store = ConversationStore.open(self.path)
        self.outbox = Outbox()
        self.tree = ConversationTree()
        self.title, self.draft, self.is_listed = "", Draft(), True
        self.added = 0
        self.ask(Create("c", "", 1.0))

    def ask(self, request: Request) -> None:
        self.outbox.add(request)

    @rule(target=nodes, message=messages, state=states)
    def say_first(self, message: Message, state: NodeState) -> str:
        return self.say(None, message, state)

    @rule(target=nodes, parent=nodes, message=messages, state=states)
    def say(self, parent: str | None, message: Message, state: NodeState) -> str:
        self.added += 1
        node = Node(f"node {self.added}", parent, message, float(self.added), state)
        self.tree.add(node)
        self.ask(PutNodes("c", (node,), self.tree.leaf_id))
        return node.id

    @rule(node_id=nodes, message=messages, state=states)
    def say_differently(self, node_id: str, message: Message, state: NodeState) -> None:
        old = self.tree[node_id]
        self.tree.replace(Node(node_id, old.parent_id, message, old.created_at, state))
        self.ask(PutNodes("c", (self.tree[node_id],), self.tree.leaf_id))

    @rule(node_id=nodes)
    def show_version(self, node_id: str) -> None:
        self.tree.show_version(node_id)
        self.ask(SetLeaf("c", self.tree.leaf_id))

    @rule(title=st.text(max_size=10))
    def rename(self, title: str) -> None:
        self.title = title
        self.ask(Rename("c", title))

    @rule(draft=st.builds(Draft, st.text(max_size=10), st.sampled_from([(), (PICTURE,)])))
    def write_draft(self, draft: Draft) -> None:
        self.draft = draft
        self.ask(SaveDraft("c", draft))

    @rule()
    def delete_or_restore(self) -> None:
        self.ask(Delete("c") if self.is_listed else Restore("c"))
        self.is_listed = not self.is_listed

    @rule()
    def write(self) -> None:
        assert self.outbox.serve(self.perform, lambda _request: None) is None

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = ConversationStore.open(self.path)

    def perform(self, request: Request) -> None:
        places = Places(
            lambda: self.store,
            AttachmentStore(self.folder / "attachments"),
            SoundFolder(self.folder / "sounds"),
            SettingsFile(self.folder / "settings"),
        )
        perform(request, places)

    @invariant()
    def loaded_is_what_is_in_memory(self) -> None:
        stored = self.outbox.with_waiting("c", lambda: self.store.load("c"))
        self.agrees(stored)

    def agrees(self, stored: StoredConversation) -> None:
        loaded = ConversationTree(stored.nodes, stored.leaf_id)
        assert loaded.path() == self.tree.path()
        assert [node.id for node in stored.nodes] == [f"node {number + 1}" for number in range(self.added)]
        for node in stored.nodes:
            assert node == self.tree[node.id]
            assert loaded.versions(node.id) == self.tree.versions(node.id)
        assert (stored.summary.title, stored.summary.message_count) == (self.title, self.added)
        assert stored.draft == self.draft

    def teardown(self) -> None:
        self.write()
        self.agrees(self.store.load("c"))
        listed = self.is_listed and (self.added > 0 or self.draft != Draft())
        assert [summary.id for summary in self.store.summaries()] == ["c"] * listed
        self.store.close()
        shutil.rmtree(self.folder)


TestConversationMachine = ConversationMachine.TestCase
TestConversationMachine.settings = hypothesis_settings(max_examples=25, stateful_step_count=25, deadline=None)
