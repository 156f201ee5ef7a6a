"""A chat of the shape of ChatSession that does what a test says: for tests of widgets, which only see that shape."""

import dataclasses
import itertools
from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage

from gemma_desktop.chat.message import ImagePart, MediaPart, Message, Part, Role, TextPart
from gemma_desktop.chat.tree import ConversationTree, Node, NodeState, ReplyFacts
from gemma_desktop.session.values import Activity
from gemma_desktop.settings import ConversationSettings


class ScriptedThumbnails(QObject):
    """Pictures of one colour, there at once or after `arrive`."""

    ready = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.are_ready = True

    def image(self, part: ImagePart, side_px: int) -> QImage:
        if not self.are_ready:
            return QImage()
        scale = side_px / max(part.width_px, part.height_px)
        image = QImage(
            max(1, round(part.width_px * scale)), max(1, round(part.height_px * scale)), QImage.Format.Format_RGB32
        )
        image.fill(QColor("#7fa99b"))
        return image

    def arrive(self, part: ImagePart) -> None:
        self.are_ready = True
        self.ready.emit(part.sha256)


@dataclasses.dataclass
class Wishes:
    """What the widgets asked for."""

    regenerated: list[str] = dataclasses.field(default_factory=list)
    continued: list[str] = dataclasses.field(default_factory=list)
    edited: list[tuple[str, str]] = dataclasses.field(default_factory=list)


class ScriptedChat(QObject):
    """One conversation; `say`, `begin_reply`, `grow` and `finish` play its part."""

    opened = Signal()
    node_added = Signal(str)
    node_changed = Signal(str)
    activity_changed = Signal(object)
    settings_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tree = ConversationTree()
        self.conversation_id = "c1"
        self.activity = Activity()
        self.conversation_settings = ConversationSettings()
        self.thumbnails = ScriptedThumbnails()
        self.wishes = Wishes()
        self._ids = itertools.count(1)

    # --- what widgets see --------------------------------------------------------------------------------------

    def path(self) -> list[Node]:
        return self.tree.path()

    def node(self, node_id: str) -> Node:
        return self.tree[node_id]

    def versions(self, node_id: str) -> tuple[int, int]:
        versions = self.tree.versions(node_id)
        return versions.index(node_id) + 1, len(versions)

    def media_path(self, part: MediaPart) -> Path:
        return Path("/media") / part.sha256

    def regenerate(self, node_id: str) -> None:
        self.wishes.regenerated.append(node_id)

    def continue_reply(self, node_id: str) -> None:
        self.wishes.continued.append(node_id)

    def edit_and_send(self, node_id: str, text: str) -> None:
        self.wishes.edited.append((node_id, text))

    def show_version(self, node_id: str, step: int) -> None:
        versions = self.tree.versions(node_id)
        wanted = versions.index(node_id) + step
        if 0 <= wanted < len(versions):
            self.tree.show_version(versions[wanted])
            self.opened.emit()

    # --- what the test says ------------------------------------------------------------------------------------

    def fill(self, texts: Sequence[str]) -> None:
        """A chat of question, answer, question, ... instead of what was said before."""
        nodes: list[Node] = []
        for index, text in enumerate(texts):
            role = Role.ASSISTANT if index % 2 else Role.USER
            parent_id = nodes[-1].id if nodes else None
            nodes.append(Node(f"n{next(self._ids)}", parent_id, Message(role, (TextPart(text),)), 0.0))
        self.tree = ConversationTree(nodes, nodes[-1].id)
        self.opened.emit()

    def open_other(self, conversation_id: str, tree: ConversationTree) -> None:
        self.conversation_id, self.tree = conversation_id, tree
        self.opened.emit()

    def say(self, text: str, *media: MediaPart) -> str:
        return self._told(self._add(Role.USER, (*media, TextPart(text)), NodeState.COMPLETE))

    def say_tool(self, tool_name: str, text: str) -> str:
        """What a tool answered."""
        node_id = self._add(Role.TOOL, (TextPart(text),), NodeState.COMPLETE)
        message = msgspec.structs.replace(self.tree[node_id].message, tool_name=tool_name)
        self.tree.replace(msgspec.structs.replace(self.tree[node_id], message=message))
        return self._told(node_id)

    def begin_reply(self) -> str:
        return self._told(self._add(Role.ASSISTANT, (), NodeState.STREAMING))

    def answer(self, text: str, state: NodeState = NodeState.COMPLETE, facts: ReplyFacts | None = None) -> str:
        node_id = self.begin_reply()
        self.grow(node_id, text)
        self.finish(node_id, state, facts)
        return node_id

    def grow(self, node_id: str, text: str, *, thinking: str = "") -> None:
        """Add to a reply."""
        message = self.tree[node_id].message
        self.change(node_id, parts=(TextPart(message.text + text),), thinking=message.thinking + thinking)

    def change(self, node_id: str, **fields: object) -> None:
        """Replace fields of a node's message."""
        node = self.tree[node_id]
        message = msgspec.structs.replace(node.message, **fields)
        self.tree.replace(msgspec.structs.replace(node, message=message))
        self.node_changed.emit(node_id)

    def finish(
        self,
        node_id: str,
        state: NodeState = NodeState.COMPLETE,
        facts: ReplyFacts | None = None,
        trouble: str = "",
    ) -> None:
        node = self.tree[node_id]
        self.tree.replace(msgspec.structs.replace(node, state=state, facts=facts, trouble=trouble))
        self.node_changed.emit(node_id)

    def add_version(self, node_id: str, text: str) -> str:
        """A sibling, shown at once."""
        node = self.tree[node_id]
        sibling = Node(f"n{next(self._ids)}", node.parent_id, Message(node.message.role, (TextPart(text),)), 0.0)
        self.tree.add(sibling)
        self.opened.emit()
        return sibling.id

    def do(self, activity: Activity) -> None:
        self.activity = activity
        self.activity_changed.emit(activity)

    def _add(self, role: Role, parts: tuple[Part, ...], state: NodeState) -> str:
        node = Node(f"n{next(self._ids)}", self.tree.leaf_id, Message(role, parts), 0.0, state)
        self.tree.add(node)
        return node.id

    def _told(self, node_id: str) -> str:
        self.node_added.emit(node_id)
        return node_id
