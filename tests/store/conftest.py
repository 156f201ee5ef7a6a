from collections.abc import Iterator
from pathlib import Path

import pytest

from gemma_desktop.store.conversations import ConversationStore


class Clock:
    """A clock that goes on by a second whenever it is looked at."""

    def __init__(self, now: float = 1000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[ConversationStore]:
    store = ConversationStore.open(tmp_path / "conversations.sqlite3", clock)
    yield store
    store.close()
