"""How every store reads and writes its database: whole, in words for the user, and with damage noticed."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from gemma_desktop.store import search
from gemma_desktop.store.connection import transaction
from gemma_desktop.store.trouble import DamagedDatabase, sqlite_errors, suspicion


class Access:
    """A connection to a database of the newest version. Belongs to the thread that opened it.

    Each of its blocks raises StorageTrouble where the surroundings fail.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """path: the database's name in messages."""
        self.connection = connection
        self.path = path

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Everything inside is written, or nothing."""
        try:
            with self.errors(), transaction(self.connection):
                yield
        except DamagedDatabase:
            with contextlib.suppress(sqlite3.Error):  # if it was an index, the next try succeeds
                search.mend_indexes(self.connection)
            raise

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """All that is read inside belongs to one moment, whatever the writer does meanwhile."""
        with self.errors():
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self.connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def errors(self) -> Iterator[None]:
        """Where damage is met, the next start looks at every page of the file."""
        try:
            with sqlite_errors(self.path):
                yield
        except DamagedDatabase:
            with contextlib.suppress(OSError):
                suspicion(self.path).touch()
            raise
