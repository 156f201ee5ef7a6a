import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.paths import Paths
from gemma_desktop.session.backup_worker import BackupWorker
from gemma_desktop.session.threads import WorkerThread
from gemma_desktop.store.backups import Backups
from gemma_desktop.store.conversations import ConversationStore
from tests.store.limits import limited_file_size
from tests.store.samples import paths_in, user_node

NEVER_MS = 10_000_000
TIMEOUT_MS = 20_000


class Ears(QObject):
    """Hears on the GUI thread."""

    def __init__(self, worker: BackupWorker) -> None:
        super().__init__()
        self.made = 0
        self.troubles: list[GemmaDesktopError] = []
        self.recovered = 0
        worker.made.connect(self.on_made)
        worker.recovered.connect(self.on_recovered)
        worker.failed.connect(self.on_failed)

    @Slot()
    def on_made(self) -> None:
        self.made += 1

    @Slot()
    def on_recovered(self) -> None:
        self.recovered += 1

    @Slot(object)
    def on_failed(self, trouble: GemmaDesktopError) -> None:
        self.troubles.append(trouble)


class Running:
    def __init__(self, backups: Backups, look_interval_ms: int) -> None:
        self.worker = BackupWorker(backups, look_interval_ms)
        self.ears = Ears(self.worker)
        self.thread = WorkerThread("backup")
        self.thread.start(self.worker, self.worker.close)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = paths_in(tmp_path)
    paths.data.mkdir()
    with contextlib.closing(ConversationStore.open(paths.database)) as store:
        store.create("c", "", 1.0)
        store.put_nodes("c", [user_node("n", "hello")], "n")
    return paths


@pytest.fixture
def start(paths: Paths, qapp: object) -> Iterator[Callable[..., Running]]:
    """Starts workers, which end with the test."""
    with contextlib.ExitStack() as ends:

        def start(look_interval_ms: int = NEVER_MS, clock: Callable[[], float] | None = None) -> Running:
            backups = Backups(paths.database, paths.backups, clock) if clock else Backups(paths.database, paths.backups)
            running = Running(backups, look_interval_ms)
            ends.callback(running.thread.stop, 10)
            return running

        yield start


def kept(paths: Paths) -> list[str]:
    return sorted(path.name for path in paths.backups.glob("*"))


def test_the_first_look_makes_the_backup_that_is_due(start: Callable[..., Running], paths: Paths, qtbot: QtBot) -> None:
    running = start()
    running.worker.begin()
    qtbot.waitUntil(lambda: running.ears.made == 1, timeout=TIMEOUT_MS)
    assert len(kept(paths)) == 1


def test_it_looks_again_by_itself(start: Callable[..., Running], paths: Paths, qtbot: QtBot) -> None:
    running = start(look_interval_ms=20)
    paths.database.rename(paths.data / "elsewhere")
    running.worker.begin()
    (paths.data / "elsewhere").rename(paths.database)
    qtbot.waitUntil(lambda: running.ears.made == 1, timeout=TIMEOUT_MS)


def test_the_end_makes_the_last_backup(start: Callable[..., Running], paths: Paths) -> None:
    running = start()
    assert running.thread.stop(10)
    assert len(kept(paths)) == 1


def test_in_a_hurry_none_is_made_at_the_end(start: Callable[..., Running], paths: Paths) -> None:
    running = start()
    running.worker.hurry()
    assert running.thread.stop(10)
    assert kept(paths) == []


def test_the_one_that_runs_is_broken_off_in_a_hurry(start: Callable[..., Running], paths: Paths) -> None:
    with contextlib.closing(ConversationStore.open(paths.database)) as store:
        store.put_nodes("c", [user_node(str(number), "word " * 20, "n") for number in range(3000)], "n")
    begun, hurried = threading.Event(), threading.Event()

    def clock() -> float:
        """Looked at when the backup is named, just before it is copied."""
        if not begun.is_set():
            begun.set()
            assert hurried.wait(10)
        return 0.0

    running = start(clock=clock)
    running.worker.begin()
    assert begun.wait(10)
    running.worker.hurry()
    hurried.set()
    assert running.thread.stop(10)
    assert kept(paths) == []


def test_what_prevents_a_backup_is_told_once_until_one_was_made(
    start: Callable[..., Running], paths: Paths, qtbot: QtBot
) -> None:
    running = start(look_interval_ms=10)
    with limited_file_size(0):
        running.worker.begin()
        qtbot.waitUntil(lambda: len(running.ears.troubles) == 1, timeout=TIMEOUT_MS)
    qtbot.waitUntil(lambda: running.ears.recovered == 1, timeout=TIMEOUT_MS)
    assert (running.ears.made, len(running.ears.troubles)) == (1, 1)
