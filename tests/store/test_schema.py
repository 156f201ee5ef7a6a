import sqlite3
from pathlib import Path

import pytest

from gemma_desktop.store.connection import connect
from gemma_desktop.store.schema import MIGRATIONS, migrate, version_of
from gemma_desktop.store.trouble import NewerDatabase

NEXT = (*MIGRATIONS, ("ALTER TABLE conversation ADD COLUMN colour TEXT", "UPDATE conversation SET colour = 'blue'"))
BROKEN = (*NEXT, ("ALTER TABLE conversation ADD COLUMN shape TEXT", "DROP TABLE that_is_not_there"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.sqlite3"


def test_an_empty_file_is_brought_to_the_newest_version(path: Path) -> None:
    connection = connect(path)
    migrate(connection, path)
    assert version_of(connection) == len(MIGRATIONS)
    migrate(connection, path)
    connection.close()


def test_a_migration_keeps_what_is_there(path: Path) -> None:
    connection = connect(path)
    migrate(connection, path)
    connection.execute("INSERT INTO conversation (id, title, created_at, updated_at) VALUES ('c', 't', 1, 2)")
    migrate(connection, path, NEXT)
    assert version_of(connection) == len(NEXT)
    assert connection.execute("SELECT id, title, colour FROM conversation").fetchall() == [("c", "t", "blue")]
    connection.close()


def test_a_migration_that_fails_leaves_the_version_before_it(path: Path) -> None:
    connection = connect(path)
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, path, BROKEN)
    assert version_of(connection) == len(NEXT)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(conversation)")]
    assert "colour" in columns
    assert "shape" not in columns
    connection.close()


def test_a_newer_version_is_refused_with_both_versions_named(path: Path) -> None:
    connection = connect(path)
    connection.execute("PRAGMA user_version = 5")
    with pytest.raises(NewerDatabase, match=r"newer version \(5, this one knows 2\)"):
        migrate(connection, path)
    connection.close()


def test_commits_are_flushed_and_relations_enforced(path: Path) -> None:
    connection = connect(path)
    values = [
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "foreign_keys")
    ]
    assert values == ["wal", 2, 1]
    connection.close()
