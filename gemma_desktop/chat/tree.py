"""A conversation as a tree of messages: an edit or a regeneration adds a sibling, it never overwrites."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from gemma_desktop.chat.generation import StopReason, Timings, Usage
from gemma_desktop.chat.message import Message


class NodeState(StrEnum):
    """Where a message stands."""

    COMPLETE = "complete"
    STREAMING = "streaming"
    STOPPED = "stopped"  # by the user, or at max_tokens: can be continued
    INTERRUPTED = "interrupted"  # the engine or the application ended underneath it: can be continued
    FAILED = "failed"  # nothing came; `trouble` says why


class ReplyFacts(msgspec.Struct, frozen=True):
    """What stands beneath an answer.

    dropped_turns: how many of the oldest messages did not fit into the context.
    """

    model: str = ""
    stop_reason: StopReason | None = None
    usage: Usage = Usage()
    timings: Timings = Timings()
    dropped_turns: int = 0


class Node(msgspec.Struct, frozen=True):
    """One message in its place. trouble: one sentence for the user where state is FAILED or INTERRUPTED.

    created_at: seconds since the epoch, UTC.
    """

    id: str
    parent_id: str | None
    message: Message
    created_at: float
    state: NodeState = NodeState.COMPLETE
    facts: ReplyFacts | None = None
    trouble: str = ""


class ConversationTree:
    """The nodes of one conversation and the path through them that is shown.

    Children keep the order in which they were added. The path runs from a root to `leaf_id`; at each fork the
    version seen last is remembered for as long as the tree lives. Not thread-safe; lives on the GUI thread.
    """

    def __init__(self, nodes: Iterable[Node] = (), leaf_id: str | None = None) -> None:
        """nodes: parents before children. Raises KeyError for a leaf or parent that is not there."""
        self._nodes: dict[str, Node] = {}
        self._children: dict[str | None, list[str]] = {None: []}
        self._last_seen: dict[str | None, str] = {}
        self._leaf_id: str | None = None
        for node in nodes:
            self._insert(node)
        if leaf_id is not None:
            self._set_leaf(leaf_id)

    def __len__(self) -> int:
        return len(self._nodes)

    def __contains__(self, node_id: str) -> bool:
        return node_id in self._nodes

    def __getitem__(self, node_id: str) -> Node:
        return self._nodes[node_id]

    @property
    def leaf_id(self) -> str | None:
        return self._leaf_id

    def path(self, leaf_id: str | None = None) -> list[Node]:
        """From the root to `leaf_id` (default: the shown leaf)."""
        nodes: list[Node] = []
        current = self._leaf_id if leaf_id is None else leaf_id
        while current is not None:
            node = self._nodes[current]
            nodes.append(node)
            current = node.parent_id
        nodes.reverse()
        return nodes

    def versions(self, node_id: str) -> tuple[str, ...]:
        """Ids of the node and its siblings, oldest first."""
        return tuple(self._children[self._nodes[node_id].parent_id])

    def add(self, node: Node) -> None:
        """Add a node and show it."""
        self._insert(node)
        self._set_leaf(node.id)

    def replace(self, node: Node) -> None:
        """Put a newer value in the place of the node with this id."""
        old = self._nodes[node.id]
        if old.parent_id != node.parent_id:
            raise ValueError("a node keeps its parent")
        self._nodes[node.id] = node

    def show_version(self, node_id: str) -> None:
        """Show the path through this node, down to the leaf that was seen last beneath it."""
        current = node_id
        while children := self._children[current]:
            current = self._last_seen.get(current, children[-1])
        self._set_leaf(current)

    def _insert(self, node: Node) -> None:
        if node.id in self._nodes:
            raise ValueError(f"node {node.id} is already there")
        self._children[node.parent_id].append(node.id)
        self._children[node.id] = []
        self._nodes[node.id] = node

    def _set_leaf(self, leaf_id: str) -> None:
        self._leaf_id = leaf_id
        for node in self.path(leaf_id):
            self._last_seen[node.parent_id] = node.id
