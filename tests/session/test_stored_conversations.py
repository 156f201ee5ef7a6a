"""What the GUI thread reads while the store's thread writes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.paths import Paths
from gemma_desktop.session.store_worker import StoreWorker
from gemma_desktop.session.stored_conversations import StoredConversations
from gemma_desktop.session.threads import WorkerThread
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.store.opening import open_store
from tests.store.limits import limited_file_size
from tests.store.samples import paths_in, user_node

TIMEOUT_MS = 20_000


class Desk:
    """Both ends of the store."""

    def __init__(self, paths: Paths) -> None:
        opened = open_store(paths)
        self.worker = StoreWorker(paths, opened, SettingsFile(paths.settings))
        self.stored = StoredConversations(paths, opened, self.worker)
        self.thread = WorkerThread("store")
        self.thread.start(self.worker, self.worker.close)

    def say(self, conversation_id: str, text: str) -> None:
        self.worker.create(conversation_id, "title", 1.0)
        self.worker.put_nodes(conversation_id, [user_node("n", text)], "n")

    def listed(self) -> list[str]:
        return [summary.id for summary in self.stored.summaries()]

    def close(self) -> None:
        assert self.thread.stop(10)
        self.stored.close()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_in(tmp_path)


@pytest.fixture
def desk(paths: Paths, qapp: object) -> Iterator[Desk]:
    desk = Desk(paths)
    yield desk
    desk.close()


def test_what_was_asked_for_is_read_at_once(desk: Desk) -> None:
    desk.say("c", "hello")
    assert desk.stored.load("c").nodes[0].message.text == "hello"


def test_lists_and_searches_follow_the_file(desk: Desk) -> None:
    desk.say("c", "hello")
    assert desk.worker.flush(10)
    assert desk.listed() == ["c"]
    assert [summary.id for summary in desk.stored.search("hel")] == ["c"]
    assert desk.stored.search("nothing") == []


def test_an_unknown_conversation_is_a_key_error(desk: Desk) -> None:
    with pytest.raises(KeyError):
        desk.stored.load("c")


def test_after_a_start_on_a_full_disk_it_reads_from_the_file_once_that_can_be_written(
    paths: Paths, qtbot: QtBot
) -> None:
    with limited_file_size(0):
        desk = Desk(paths)
        desk.say("c", "hello")
        assert not desk.worker.flush(10)
        assert desk.listed() == []
        assert desk.stored.load("c").nodes[0].message.text == "hello"
    desk.worker.rename("c", "again")
    qtbot.waitUntil(lambda: desk.listed() == ["c"], timeout=TIMEOUT_MS)
    desk.close()
