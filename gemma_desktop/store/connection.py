"""Connections to SQLite, all opened the same way."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from gemma_desktop.store.trouble import damaged

_BUSY_TIMEOUT_S = 5.0
_WAL_LIMIT_BYTES = 16 * 1024 * 1024
WAL_ENDING = "-wal"
COMPANIONS = (WAL_ENDING, "-shm")
"""Endings of the files that SQLite keeps beside a database."""


def connect(path: Path, busy_timeout_s: float = _BUSY_TIMEOUT_S) -> sqlite3.Connection:
    """A connection for the calling thread; the file is made where it is missing. Raises sqlite3's errors.

    busy_timeout_s: how long a writer waits for another one.

    What is committed survives a power loss: `synchronous=FULL` flushes the write-ahead log at every commit
    (sqlite.org/pragma.html#pragma_synchronous). Readers and the one writer do not wait for each other.
    """
    connection = _open(path, "mode=rwc", busy_timeout_s)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA journal_size_limit = {_WAL_LIMIT_BYTES}")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_finished(path: Path) -> sqlite3.Connection:
    """A connection for reading a file that nobody writes and that has no write-ahead log, such as a backup."""
    return _open(path, "mode=ro&immutable=1")


def in_memory(source: Path | None = None) -> sqlite3.Connection:
    """A database in memory, a copy of a sound file if one is given. Nothing is written to the disk, however full it is.

    Raises DamagedDatabase, and sqlite3's errors.
    """
    memory = _open(None, "mode=memory")
    memory.execute("PRAGMA foreign_keys = ON")
    if source is None:
        return memory
    try:
        with contextlib.closing(_open_without_companions(source)) as connection:
            connection.backup(memory)
        if found := complaints(memory, thorough=False):
            raise damaged(source, found)
    except BaseException:
        memory.close()
        raise
    return memory


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Everything inside is written, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # Some failures (a full disk) have rolled back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def complaints(connection: sqlite3.Connection, thorough: bool) -> str:
    """What is wrong with the database's structure; empty if it is sound. Raises sqlite3's errors too.

    thorough: also compares every index with its table, which takes several times as long.
    """
    check = "integrity_check" if thorough else "quick_check"
    found = [row[0] for row in connection.execute(f"PRAGMA {check}(10)")]
    if found == ["ok"] and thorough:
        found += [str(row) for row in connection.execute("PRAGMA foreign_key_check")]
    return "" if found == ["ok"] else "; ".join(found)


def _open_without_companions(path: Path) -> sqlite3.Connection:
    wal = Path(f"{path}{WAL_ENDING}")
    if not wal.exists() or not wal.stat().st_size:
        return connect_finished(path)
    # The log's index is kept in memory in this mode (sqlite.org/wal.html#noshm).
    connection = _open(path, "mode=rw")
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    return connection


def _open(path: Path | None, query: str, busy_timeout_s: float = _BUSY_TIMEOUT_S) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?{query}" if path else f"file::memory:?{query}"
    return sqlite3.connect(address, uri=True, isolation_level=None, timeout=busy_timeout_s)
