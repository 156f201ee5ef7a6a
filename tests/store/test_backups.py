import contextlib
import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.paths import Paths
from gemma_desktop.store.backups import BACKUP_INTERVAL_S, Backups, is_sound, kept_times
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.trouble import DamagedDatabase, suspicion
from tests.store.limits import limited_file_size
from tests.store.samples import paths_in, user_node

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC).timestamp()
DAY_S = 24 * 3600.0


class SetClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = paths_in(tmp_path)
    paths.data.mkdir()
    return paths


@pytest.fixture
def backups(paths: Paths, clock: SetClock) -> Backups:
    return Backups(paths.database, paths.backups, clock)


@pytest.fixture
def store(paths: Paths) -> Iterator[ConversationStore]:
    with contextlib.closing(ConversationStore.open(paths.database)) as store:
        yield store


@pytest.fixture
def chat(store: ConversationStore) -> ConversationStore:
    """A store with something in it."""
    store.create("c", "Sofia", 1.0)
    store.put_nodes("c", [user_node("n", "hello")], "n")
    return store


def set_changed_at(paths: Paths, seconds: float) -> None:
    for path in paths.data.glob("conversations.sqlite3*"):
        os.utime(path, (seconds, seconds))


def corrupt(path: Path) -> None:
    """Zero the pages after the first two."""
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(bytes(path.stat().st_size - 8192))


def test_a_backup_holds_what_was_written_while_the_database_stays_in_use(
    chat: ConversationStore, backups: Backups
) -> None:
    path = backups.make()
    assert path is not None
    assert path.name == "conversations-2026-11-24T12-00-00Z.sqlite3"
    with contextlib.closing(ConversationStore.open(path)) as copy:
        assert copy.load("c") == chat.load("c")
    assert is_sound(path, thorough=True)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_nobody_else_may_look_into_the_backups(chat: ConversationStore, backups: Backups, paths: Paths) -> None:
    backups.make()
    assert paths.backups.stat().st_mode & 0o077 == 0


def test_nothing_to_keep_is_no_backup(store: ConversationStore, backups: Backups, paths: Paths) -> None:
    store.create("c", "blank", 1.0)
    assert backups.make() is None
    assert list(paths.backups.iterdir()) == []


def test_a_backup_is_due_once_an_hour_and_only_if_something_was_written(
    chat: ConversationStore, backups: Backups, paths: Paths, clock: SetClock
) -> None:
    assert backups.is_due()
    backups.make()
    set_changed_at(paths, NOW + 60)
    assert not backups.is_due(), "the newest is a moment old"
    clock.now += BACKUP_INTERVAL_S
    assert backups.is_due()
    set_changed_at(paths, NOW - 60)
    assert not backups.is_due(), "nothing was written since"


def test_a_clock_that_was_set_back_does_not_stop_the_backups(
    chat: ConversationStore, backups: Backups, paths: Paths, clock: SetClock
) -> None:
    backups.make()
    clock.now -= 365 * DAY_S
    set_changed_at(paths, NOW + 60)
    assert backups.is_due()


def test_where_there_is_no_database_no_backup_is_due(backups: Backups) -> None:
    assert not backups.is_due()


def test_the_newest_two_three_days_and_three_weeks_are_kept() -> None:
    hours = {NOW - hour * 3600 for hour in range(24 * 60)}
    kept = sorted((NOW - made_at) / 3600 for made_at in kept_times(hours))
    # NOW is a Tuesday at 12: the newest, the one before, the last hours of two days, of Sunday and the Sunday before.
    assert kept == [0, 1, 13, 37, 37 + 7 * 24]


def test_rolling_lets_go_of_the_oldest_but_never_of_a_milestone(
    chat: ConversationStore, backups: Backups, paths: Paths, clock: SetClock
) -> None:
    backups.make(milestone=True)
    for _ in range(40):
        clock.now += DAY_S
        backups.make()
    names = sorted(path.name for path in paths.backups.iterdir())
    assert "conversations-2026-11-24T12-00-00Z-v2.sqlite3" in names
    assert len(names) < 8
    newest = backups.newest_first()[0]
    assert newest.made_at == clock.now


def test_a_backup_that_is_stopped_leaves_nothing(chat: ConversationStore, backups: Backups, paths: Paths) -> None:
    chat.put_nodes("c", [user_node(str(number), "word " * 20, "n") for number in range(3000)], "n")
    assert backups.make(stopped=lambda: True) is None
    assert list(paths.backups.iterdir()) == []


def test_a_full_disk_leaves_nothing_and_the_older_backups(
    chat: ConversationStore, backups: Backups, paths: Paths, clock: SetClock
) -> None:
    backups.make()
    before = sorted(path.name for path in paths.backups.iterdir())
    chat.put_nodes("c", [user_node(str(number), "word " * 20, "n") for number in range(500)], "n")
    clock.now += DAY_S
    for limit_bytes in range(0, 100_000, 20_000):
        with limited_file_size(limit_bytes), pytest.raises(StorageTrouble):
            backups.make()
        assert sorted(path.name for path in paths.backups.iterdir()) == before


def test_what_a_killed_run_left_behind_is_swept(chat: ConversationStore, backups: Backups, paths: Paths) -> None:
    paths.backups.mkdir()
    leftover = paths.backups / ".conversations-2026-01-01T00-00-00Z.sqlite3.part"
    leftover.write_bytes(b"half")
    assert backups.newest_first() == []
    backups.make()
    assert not leftover.exists()


def test_a_damaged_database_costs_no_backup_and_the_next_start_looks_closer(
    chat: ConversationStore, backups: Backups, paths: Paths, clock: SetClock
) -> None:
    backups.make()
    before = sorted(path.name for path in paths.backups.iterdir())
    chat.put_nodes("c", [user_node(str(number), "word " * 20, "n") for number in range(500)], "n")
    chat.close()
    corrupt(paths.database)
    clock.now += DAY_S
    with pytest.raises(DamagedDatabase):
        backups.make()
    assert sorted(path.name for path in paths.backups.iterdir()) == before


def test_restoring_takes_the_newest_sound_backup(
    chat: ConversationStore, backups: Backups, paths: Paths, clock: SetClock
) -> None:
    made = []
    for text in ("first", "second", "third"):
        chat.put_nodes("c", [user_node("n", text)], "n")
        made.append(backups.make())
        clock.now += 60
    chat.close()
    assert made[2] is not None
    made[2].write_bytes(b"this one was damaged too" * 1000)
    restored = backups.restore_newest(paths.database.unlink)
    assert restored is not None
    assert restored.path == made[1]
    with contextlib.closing(ConversationStore.open(paths.database)) as store:
        assert store.load("c").nodes[0].message.text == "second"


def test_restoring_ignores_the_log_of_the_file_before(chat: ConversationStore, backups: Backups, paths: Paths) -> None:
    backups.make()
    chat.close()
    wal = Path(f"{paths.database}-wal")
    wal.write_bytes(b"of another file")
    backups.restore_newest(paths.database.unlink)
    assert not wal.exists()


def test_without_room_for_the_copy_nothing_is_taken_away(
    chat: ConversationStore, backups: Backups, paths: Paths
) -> None:
    backups.make()
    chat.close()
    with limited_file_size(0), pytest.raises(StorageTrouble, match="disk is full"):
        backups.restore_newest(paths.database.unlink)
    assert [path.name for path in paths.data.iterdir() if path.is_file()] == ["conversations.sqlite3"]


def test_without_a_sound_backup_nothing_is_restored(backups: Backups, paths: Paths) -> None:
    paths.backups.mkdir()
    (paths.backups / "conversations-2026-01-01T00-00-00Z.sqlite3").write_bytes(b"")
    assert backups.restore_newest(paths.database.unlink) is None
    assert not paths.database.exists()


def test_names_that_are_no_backups_are_left_alone(chat: ConversationStore, backups: Backups, paths: Paths) -> None:
    paths.backups.mkdir()
    mine = paths.backups / "conversations-of-2026.sqlite3"
    mine.write_bytes(b"mine")
    for _ in range(5):
        backups.make()
    assert mine.read_bytes() == b"mine"
    assert [backup.path.name for backup in backups.newest_first()] == ["conversations-2026-11-24T12-00-00Z.sqlite3"]


def test_a_backup_of_a_database_that_is_no_longer_sound_is_not_sound(paths: Paths) -> None:
    paths.database.write_bytes(b"")
    assert not is_sound(paths.database)
    assert not is_sound(paths.data / "missing")
    connection = sqlite3.connect(paths.database)
    connection.execute("CREATE TABLE x (y)")
    connection.close()
    assert not is_sound(paths.database), "of another program"
    assert not suspicion(paths.database).exists()
