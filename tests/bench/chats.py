"""Synthetic chats, the same at every run."""

import random
from pathlib import Path

from gemma_desktop.chat.message import Message, Role, TextPart
from gemma_desktop.chat.tree import Node
from gemma_desktop.paths import Paths
from gemma_desktop.store.opening import open_store

_TEXT = """
a answer because before city clear context costs every first **important** from *house* in `keep_it()` language light
long model morning number of on one paper picture question reads room second sentence she simple small sound stays
street that the then they through time under very walks what when which window with without word works year
"""
_WORDS = _TEXT.split()


def prose(numbers: random.Random, words: int) -> str:
    return " ".join(numbers.choice(_WORDS) for _ in range(words)).capitalize() + "."


def answer(numbers: random.Random, letters: int) -> str:
    """Markdown of every kind, as models write it."""
    parts: list[str] = []
    length = 0
    while length < letters:
        match numbers.randrange(6):
            case 0:
                part = "## " + prose(numbers, 4)
            case 1:
                part = "\n".join(f"{n}. {prose(numbers, 14)}" for n in range(1, 9))
            case 2:
                lines = (f"    total += {n}  # {prose(numbers, 6)}" for n in range(18))
                part = "```python\ndef add(total: int) -> int:\n" + "\n".join(lines) + "\n    return total\n```"
            case 3:
                rows = (f"| {n} | {prose(numbers, 3)} | {prose(numbers, 5)} |" for n in range(8))
                part = "| number | name | what it is |\n|---:|---|---|\n" + "\n".join(rows)
            case _:
                part = prose(numbers, 70)
        parts.append(part)
        length += len(part)
    return "\n\n".join(parts)[:letters]


def store_chat(paths: Paths, conversation_id: str, messages: int) -> None:
    """Write a chat of so many messages, every one of them another, into the application's database."""
    numbers = random.Random(1)
    nodes: list[Node] = []
    for index in range(messages):
        texts = (prose(numbers, 12), answer(numbers, 1_500), prose(numbers, 40), answer(numbers, 400))
        role = Role.ASSISTANT if index % 2 else Role.USER
        parent_id = nodes[-1].id if nodes else None
        message = Message(role, (TextPart(texts[index % len(texts)]),))
        nodes.append(Node(f"{conversation_id}-{index}", parent_id, message, float(index)))
    store = open_store(paths).store
    store.create(conversation_id, f"{messages} messages", 1.0)
    store.put_nodes(conversation_id, nodes, nodes[-1].id)
    store.close()


def paths_in(folder: Path) -> Paths:
    return Paths(folder / "data", folder / "config", folder / "cache", folder / "logs")
