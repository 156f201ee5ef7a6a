"""Conversations for tests of the store."""

from pathlib import Path

from gemma_desktop.chat.generation import StopReason, Timings, Usage
from gemma_desktop.chat.message import AudioPart, ImagePart, JsonObject, Message, Role, TextPart, ToolCall, said
from gemma_desktop.chat.tree import Node, NodeState, ReplyFacts
from gemma_desktop.paths import Paths

PICTURE = ImagePart("a" * 64, "cat.png", 640, 480, 280)
SOUND = AudioPart("b" * 64, "hello.wav", 1.5)


def paths_in(base: Path) -> Paths:
    return Paths(base / "data", base / "config", base / "cache", base / "logs")


def user_node(node_id: str, text: str, parent_id: str | None = None) -> Node:
    return Node(node_id, parent_id, said(Role.USER, text), 100.0)


def streaming_node(node_id: str, text: str, parent_id: str | None = None) -> Node:
    return Node(node_id, parent_id, said(Role.ASSISTANT, text), 101.0, NodeState.STREAMING)


def rich_nodes() -> list[Node]:
    """One of everything that a message can hold."""
    arguments: JsonObject = {"city": "Sofia", "days": [1, 2.5, None, True], "big": 10**20}
    facts = ReplyFacts("demo", StopReason.LENGTH, Usage(1, 2, 3, 4, 5), Timings(0.1, 0.2, 0.3, 4.0, 5.0), 6)
    question = Message(Role.USER, (TextPart("Look:"), PICTURE, TextPart("and hear", "Transcribe"), SOUND))
    answer = Message(Role.ASSISTANT, (TextPart("Ünïcode 日本 🎉\0\u2028"),), "hm", (ToolCall("weather", arguments),))
    result = Message(Role.TOOL, (TextPart("{}"),), tool_name="weather")
    return [
        Node("q", None, question, 1.5),
        Node("a", "q", answer, 2.5, NodeState.STOPPED, facts),
        Node("r", "a", result, 3.5),
        Node("f", "r", Message(Role.ASSISTANT), 4.5, NodeState.FAILED, trouble="No memory."),
    ]
