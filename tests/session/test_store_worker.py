"""The store's own thread: everything asked for is written in order, and what fails is kept until it can be."""

import contextlib
import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from gemma_desktop.chat.tree import Node
from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.paths import Paths
from gemma_desktop.session.store_worker import StoreWorker
from gemma_desktop.session.threads import WorkerThread
from gemma_desktop.settings import Settings
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.store.backups import Backups
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.opening import OpenedStore, open_store
from gemma_desktop.store.schema import MIGRATIONS
from gemma_desktop.store.values import Draft
from tests.store.limits import limited_file_size
from tests.store.samples import paths_in, user_node

DATA = b"a picture" * 100
SHA256 = hashlib.sha256(DATA).hexdigest()
NEVER_MS = 10_000_000
TIMEOUT_MS = 20_000


class Ears(QObject):
    """Hears on the GUI thread."""

    def __init__(self, worker: StoreWorker) -> None:
        super().__init__()
        self.saved: list[str] = []
        self.attachments: list[str] = []
        self.troubles: list[GemmaDesktopError] = []
        self.recoveries = 0
        worker.saved.connect(self.on_saved)
        worker.attachment_saved.connect(self.on_attachment_saved)
        worker.failed.connect(self.on_failed)
        worker.recovered.connect(self.on_recovered)

    @Slot(str)
    def on_saved(self, node_id: str) -> None:
        self.saved.append(node_id)

    @Slot(str)
    def on_attachment_saved(self, sha256: str) -> None:
        self.attachments.append(sha256)

    @Slot(object)
    def on_failed(self, trouble: GemmaDesktopError) -> None:
        self.troubles.append(trouble)

    @Slot()
    def on_recovered(self) -> None:
        self.recoveries += 1


@dataclass
class Running:
    """A worker on its thread; close() ends it."""

    worker: StoreWorker
    ears: Ears
    thread: WorkerThread
    opened: OpenedStore

    def close(self) -> None:
        assert self.thread.stop(10)
        self.opened.store.close()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_in(tmp_path)


@pytest.fixture
def start(paths: Paths, qapp: object) -> Iterator[Callable[..., Running]]:
    """Starts workers on the files of `paths`; they end with the test."""
    with contextlib.ExitStack() as ends:

        def start(retry_interval_ms: int = NEVER_MS) -> Running:
            opened = open_store(paths)
            worker = StoreWorker(paths, opened, SettingsFile(paths.settings), retry_interval_ms)
            running = Running(worker, Ears(worker), WorkerThread("store"), opened)
            running.thread.start(worker, worker.close)
            ends.callback(running.close)
            return running

        yield start


def written(paths: Paths) -> dict[str, list[Node]]:
    """What stands in the file, by conversation."""
    with contextlib.closing(ConversationStore.open(paths.database)) as store:
        return {summary.id: list(store.load(summary.id).nodes) for summary in store.summaries()}


def say(worker: StoreWorker, conversation_id: str, *texts: str) -> None:
    """A new conversation with these messages."""
    worker.create(conversation_id, "", 1.0)
    for number, text in enumerate(texts):
        parent_id = str(number - 1) if number else None
        worker.put_nodes(conversation_id, [user_node(str(number), text, parent_id)], str(number))


def test_everything_is_written_and_told(start: Callable[..., Running], paths: Paths, qtbot: QtBot) -> None:
    running = start()
    worker = running.worker
    say(worker, "c", "a", "b")
    worker.put_attachment(SHA256, DATA)
    worker.save_settings(Settings(model="mine"))
    worker.rename("c", "title")
    worker.set_leaf("c", "0")
    worker.save_draft("c", Draft("draft"))
    worker.purge(0.0)
    assert worker.flush(10)
    assert [node.message.text for node in written(paths)["c"]] == ["a", "b"]
    assert (paths.attachments / SHA256).read_bytes() == DATA
    assert SettingsFile(paths.settings).load().model == "mine"
    qtbot.waitUntil(lambda: running.ears.saved == ["0", "1"] and running.ears.attachments == [SHA256], timeout=5000)
    assert running.ears.troubles == []
    worker.delete("c")
    assert worker.flush(10)
    assert written(paths) == {}
    worker.restore("c")
    assert worker.flush(10)
    assert set(written(paths)) == {"c"}


def test_a_message_that_is_called_saved_is_in_the_file(
    start: Callable[..., Running], paths: Paths, qtbot: QtBot
) -> None:
    running = start()
    seen: list[int] = []
    running.worker.saved.connect(lambda _node_id: seen.append(len(written(paths)["c"])))
    say(running.worker, "c", *"abc")
    qtbot.waitUntil(lambda: len(seen) == 3, timeout=TIMEOUT_MS)
    assert seen[-1] == 3
    assert all(count > number for number, count in enumerate(seen))


def test_what_a_full_disk_refuses_is_told_once_kept_and_written_later(
    start: Callable[..., Running], paths: Paths, qtbot: QtBot
) -> None:
    running = start()
    ears, worker = running.ears, running.worker
    say(worker, "c", "before")
    assert worker.flush(10)
    with limited_file_size(0):
        say(worker, "d", "during")
        worker.put_attachment(SHA256, DATA)
        assert not worker.flush(10)
        worker.rename("d", "title")
        assert not worker.flush(10)
        assert "d" not in written_by_reader(running)
        qtbot.waitUntil(lambda: len(ears.troubles) == 1, timeout=TIMEOUT_MS)
    assert ears.recoveries == 0
    worker.save_draft("c", Draft("x"))  # the next request tries again what waits
    assert worker.flush(10)
    qtbot.waitUntil(lambda: ears.recoveries == 1, timeout=TIMEOUT_MS)
    assert [node.message.text for node in written(paths)["d"]] == ["during"]
    assert (paths.attachments / SHA256).read_bytes() == DATA
    assert len(ears.troubles) == 1


def written_by_reader(running: Running) -> set[str]:
    return {summary.id for summary in running.opened.store.summaries()}


def test_it_tries_again_by_itself(start: Callable[..., Running], paths: Paths, qtbot: QtBot) -> None:
    running = start(retry_interval_ms=20)
    with limited_file_size(0):
        say(running.worker, "c", "text")
        qtbot.waitUntil(lambda: len(running.ears.troubles) == 1, timeout=TIMEOUT_MS)
    qtbot.waitUntil(lambda: running.ears.recoveries == 1, timeout=TIMEOUT_MS)
    assert set(written(paths)) == {"c"}


def test_what_waits_is_read_as_if_it_were_written(start: Callable[..., Running], paths: Paths) -> None:
    running = start()
    with limited_file_size(0):
        say(running.worker, "c", "not yet")
        assert not running.worker.flush(10)
        found = running.worker.with_unsaved("c", lambda: running.opened.store.load("c"))
        assert [node.message.text for node in found.nodes] == ["not yet"]


def test_the_end_of_the_thread_writes_what_waits(start: Callable[..., Running], paths: Paths) -> None:
    running = start()
    say(running.worker, "c", "last words")
    assert running.thread.stop(10)
    assert [node.message.text for node in written(paths)["c"]] == ["last words"]


def test_a_request_that_is_a_bug_is_told_and_the_others_are_written(
    start: Callable[..., Running], paths: Paths, qtbot: QtBot
) -> None:
    running = start()
    running.worker.rename("of nobody", "title")
    say(running.worker, "c", "text")
    assert running.worker.flush(10)
    qtbot.waitUntil(lambda: len(running.ears.troubles) == 1, timeout=TIMEOUT_MS)
    assert running.ears.troubles[0].title == "Something could not be saved"
    assert "KeyError" in running.ears.troubles[0].detail
    assert set(written(paths)) == {"c"}


def test_a_start_on_a_full_disk_writes_when_there_is_space(
    start: Callable[..., Running], paths: Paths, qtbot: QtBot
) -> None:
    with contextlib.closing(start().opened.store) as store:
        store.create("old", "", 1.0)
        store.put_nodes("old", [user_node("0", "old")], "0")
    with limited_file_size(0):
        running = start()
        assert running.opened.is_in_memory
        say(running.worker, "c", "text")
        assert not running.worker.flush(10)
    running.worker.rename("old", "title")
    assert running.worker.flush(10)
    qtbot.waitUntil(lambda: running.ears.recoveries == 1, timeout=TIMEOUT_MS)
    assert set(written(paths)) == {"old", "c"}
    assert running.ears.troubles == [], "what the start told already is not told again"


def test_a_damaged_database_found_at_a_full_start_is_repaired_later_and_told(
    start: Callable[..., Running], paths: Paths, qtbot: QtBot
) -> None:
    with contextlib.closing(open_store(paths).store) as store:
        store.create("before", "", 1.0)
        store.put_nodes("before", [user_node("0", "x")], "0")
        Backups(paths.database, paths.backups).make()
    paths.database.write_bytes(b"no database" * 1000)
    with limited_file_size(0):
        running = start()
    say(running.worker, "c", "text")
    assert running.worker.flush(10)
    qtbot.waitUntil(lambda: len(running.ears.troubles) == 1, timeout=TIMEOUT_MS)
    assert running.ears.troubles[0].title == "The saved chats were damaged"
    assert set(written(paths)) == {"before", "c"}


def test_a_newer_database_is_never_written(start: Callable[..., Running], paths: Paths) -> None:
    newer = (*MIGRATIONS, ("ALTER TABLE conversation ADD COLUMN colour TEXT",))
    open_store(paths, migrations=newer).store.close()
    before = paths.database.read_bytes()
    running = start()
    say(running.worker, "c", "text")
    assert not running.worker.flush(10)
    assert paths.database.read_bytes() == before


@pytest.mark.parametrize("index", ["title_index", "text_index"])
def test_a_broken_search_index_costs_no_message(
    start: Callable[..., Running], paths: Paths, qtbot: QtBot, index: str
) -> None:
    running = start()
    say(running.worker, "c", "hello", "there")
    assert running.worker.flush(10)
    with contextlib.closing(sqlite3.connect(paths.database)) as connection:
        connection.execute(f"UPDATE {index}_data SET block = zeroblob(length(block)) WHERE id > 1")
        connection.commit()
    running.worker.rename("c", "title")
    running.worker.put_nodes("c", [user_node("0", "reworded")], "0")
    say(running.worker, "d", "more")
    assert running.worker.flush(10)
    assert {name: [node.message.text for node in nodes] for name, nodes in written(paths).items()} == {
        "c": ["reworded", "there"],
        "d": ["more"],
    }
    assert running.ears.troubles == []
