"""Many conversations, as a plain dictionary has them: lists, search, deleting and purging agree with it."""

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from gemma_desktop.chat.message import ImagePart, Message, Role, TextPart
from gemma_desktop.chat.tree import Node, NodeState
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.values import Draft
from tests.store.conftest import Clock

WORDS = ("apple", "banana", "cherry", "apples and pears")
words = st.sampled_from(WORDS)
pictures = st.sampled_from([(), (ImagePart("a" * 64, "a.png", 1, 1),), (ImagePart("b" * 64, "b.png", 1, 1),)])


@dataclass
class Kept:
    """What the store should know of one conversation."""

    title: str
    updated_at: float
    nodes: dict[str, Node] = field(default_factory=dict)
    draft: Draft = field(default_factory=Draft)
    deleted_at: float | None = None

    @property
    def is_listed(self) -> bool:
        return self.deleted_at is None and bool(self.nodes or self.draft != Draft())

    def has(self, word: str) -> bool:
        texts = [self.title, *(node.message.text for node in self.nodes.values())]
        return any(part.startswith(word) for text in texts for part in text.split())

    def pictures(self) -> set[str]:
        parts = [*self.draft.parts, *(part for node in self.nodes.values() for part in node.message.media)]
        return {part.sha256 for part in parts}


class StoreMachine(RuleBasedStateMachine):
    """The store on a real file, closed and opened now and then."""

    conversations: Bundle[str] = Bundle("conversations")

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock()
        self.store = self.opened()
        self.kept: dict[str, Kept] = {}
        self.made = 0

    def opened(self) -> ConversationStore:
        return ConversationStore.open(self.folder / "conversations.sqlite3", self.clock)

    @rule(target=conversations, title=words)
    def create(self, title: str) -> str:
        self.made += 1
        conversation_id = f"c{self.made}"
        self.kept[conversation_id] = Kept(title, float(self.made))
        self.store.create(conversation_id, title, float(self.made))
        return conversation_id

    @rule(conversation_id=conversations, text=words, media=pictures, streams=st.booleans(), again=st.booleans())
    def put(self, conversation_id: str, text: str, media: tuple[ImagePart, ...], streams: bool, again: bool) -> None:
        kept = self.kept[conversation_id]
        last = next(reversed(kept.nodes.values()), None)
        parent_id = last.id if last else None
        node_id = f"n{len(kept.nodes)}"
        if again and last:
            node_id, parent_id = last.id, last.parent_id
        state = NodeState.STREAMING if streams else NodeState.COMPLETE
        node = Node(node_id, parent_id, Message(Role.USER, (TextPart(text), *media)), 1.0, state)
        kept.nodes[node_id] = node
        self.store.put_nodes(conversation_id, [node], node_id)
        kept.updated_at = self.clock.now

    @rule(conversation_id=conversations, title=words)
    def rename(self, conversation_id: str, title: str) -> None:
        self.kept[conversation_id].title = title
        self.store.rename(conversation_id, title)

    @rule(conversation_id=conversations, text=st.sampled_from(["", "draft"]), media=pictures)
    def save_draft(self, conversation_id: str, text: str, media: tuple[ImagePart, ...]) -> None:
        self.kept[conversation_id].draft = Draft(text, media)
        self.store.save_draft(conversation_id, Draft(text, media))

    @rule(conversation_id=conversations)
    def delete(self, conversation_id: str) -> None:
        self.store.delete(conversation_id)
        self.kept[conversation_id].deleted_at = self.clock.now

    @rule(conversation_id=conversations)
    def restore(self, conversation_id: str) -> None:
        self.store.restore(conversation_id)
        self.kept[conversation_id].deleted_at = None

    @rule(conversation_id=consumes(conversations))
    def delete_for_good(self, conversation_id: str) -> None:
        """Purge up to this one's deletion; what was deleted earlier must come back first to be asked about again."""
        for kept in self.kept.values():
            kept.deleted_at = None
        for other_id in self.kept:
            self.store.restore(other_id)
        self.store.delete(conversation_id)
        assert self.store.purge_deleted(self.clock.now) == 0, "not before its time"
        assert self.store.purge_deleted(self.clock.now + 1) == 1
        del self.kept[conversation_id]

    @rule()
    def start_again(self) -> None:
        """As after a kill: what streamed is interrupted."""
        self.store.close()
        self.store = self.opened()
        streaming = [
            (kept, node)
            for kept in self.kept.values()
            for node in kept.nodes.values()
            if node.state is NodeState.STREAMING
        ]
        assert self.store.mark_interrupted() == len(streaming)
        for conversation_id, kept in self.kept.items():
            for loaded in self.store.load(conversation_id).nodes:
                if (kept, kept.nodes[loaded.id]) in streaming:
                    assert loaded.state is NodeState.INTERRUPTED
                    kept.nodes[loaded.id] = loaded

    @invariant()
    def lists_agree(self) -> None:
        listed = [name for name, kept in self.kept.items() if kept.is_listed]
        newest_first = sorted(listed, key=lambda name: self.kept[name].updated_at, reverse=True)
        found = self.store.summaries()
        assert sorted(summary.id for summary in found) == sorted(listed)
        assert [summary.updated_at for summary in found] == [self.kept[name].updated_at for name in newest_first]
        for summary in found:
            kept = self.kept[summary.id]
            assert (summary.title, summary.message_count) == (kept.title, len(kept.nodes))

    @invariant()
    def search_agrees(self) -> None:
        for word in ("app", "banana", "pears"):
            expected = {name for name, kept in self.kept.items() if kept.is_listed and kept.has(word)}
            assert {summary.id for summary in self.store.search(word)} == expected

    @invariant()
    def attachments_agree(self) -> None:
        expected = set().union(*(kept.pictures() for kept in self.kept.values()))
        assert self.store.attachments() == expected

    def teardown(self) -> None:
        for conversation_id, kept in self.kept.items():
            stored = self.store.load(conversation_id)
            assert stored.nodes == tuple(kept.nodes.values())
            assert stored.draft == kept.draft
        self.store.close()
        shutil.rmtree(self.folder)


TestStoreMachine = StoreMachine.TestCase
TestStoreMachine.settings = hypothesis_settings(max_examples=15, stateful_step_count=20, deadline=None)
