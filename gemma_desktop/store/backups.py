"""Copies of the database, made while it is in use, and how many of them are kept."""

import contextlib
import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from gemma_desktop.durable import keep_whole, make_private_folder, os_errors, time_in_name
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.store.connection import COMPANIONS, complaints, connect, connect_finished
from gemma_desktop.store.schema import tables_of, version_of
from gemma_desktop.store.trouble import damaged, sqlite_errors, suspicion
from gemma_desktop.texts import bytes_text, say

BACKUP_INTERVAL_S = 3600.0
KEPT_NEWEST = 2
KEPT_DAYS = 3
KEPT_WEEKS = 3  # this one and two before

_NAME = re.compile(r"conversations-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)(-v\d+)?\.sqlite3")
_STEPS_BETWEEN_LOOKS = 1_000  # of SQLite's virtual machine: some 300 messages


@dataclass(frozen=True)
class Backup:
    """made_at: seconds since the epoch. is_milestone: of the last state before a migration; never rotated out."""

    path: Path
    made_at: float
    is_milestone: bool


class Backups:
    """The backups of one database. Holds no connection: any thread may use it, one at a time."""

    def __init__(self, database: Path, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._folder = folder
        self._clock = clock

    def newest_first(self) -> list[Backup]:
        """Those that were completed. Raises StorageTrouble."""
        found: list[Backup] = []
        with os_errors(self._folder):
            for path in self._folder.iterdir() if self._folder.is_dir() else ():
                if match := _NAME.fullmatch(path.name):
                    made_at = datetime.strptime(match[1], "%Y-%m-%dT%H-%M-%SZ").replace(tzinfo=UTC)
                    found.append(Backup(path, made_at.timestamp(), match[2] is not None))
        return sorted(found, key=lambda backup: backup.made_at, reverse=True)

    def is_due(self) -> bool:
        """Something was written since the newest backup, and that is an hour old or there is none."""
        backups = self.newest_first()
        if not backups:
            return self._database.exists()
        newest = backups[0].made_at
        # A clock that was set back does not stop the backups.
        return not 0 <= self._clock() - newest < BACKUP_INTERVAL_S and self._changed_at() > newest

    def make(self, stopped: Callable[[], bool] = lambda: False, milestone: bool = False) -> Path | None:
        """Copy the database as it is now, look the copy over, and only then let go of the oldest backups.

        Writers go on meanwhile. stopped: asked again and again. Returns None if it was stopped or there is
        nothing to keep. Raises StorageTrouble; DamagedDatabase if the database is not sound, and no backup is lost.
        """
        make_private_folder(self._folder)
        self._refuse_to_fill_the_disk()
        with sqlite_errors(self._database), contextlib.closing(connect(self._database)) as connection:
            if not _holds_anything(connection):
                return None
            version = f"-v{version_of(connection)}" if milestone else ""
            path = self._folder / f"conversations-{time_in_name(self._clock())}{version}.sqlite3"
            with _temporary_beside(path) as temporary:
                if not _copied(connection, temporary, stopped):
                    return None
                self._look_over(temporary)
                keep_whole(temporary, path)
        self._rotate()
        return path

    def restore_newest(self, make_room: Callable[[], None]) -> Backup | None:
        """Put the newest sound backup in the database's place. Raises StorageTrouble.

        make_room: takes away what stands there; called once the copy is complete, and not at all without a backup.
        """
        for backup in self.newest_first():
            if is_sound(backup.path):
                with _temporary_beside(self._database) as temporary:
                    shutil.copyfile(backup.path, temporary)
                    make_room()
                    for ending in COMPANIONS:  # a log of another file would be taken for this one's
                        Path(f"{self._database}{ending}").unlink(missing_ok=True)
                    keep_whole(temporary, self._database)
                return backup
        return None

    def _changed_at(self) -> float:
        changed = 0.0
        for path in (self._database, Path(f"{self._database}-wal")):
            with contextlib.suppress(OSError):
                changed = max(changed, path.stat().st_mtime if path.stat().st_size else 0.0)
        return changed

    def _refuse_to_fill_the_disk(self) -> None:
        with os_errors(self._folder):
            size = self._database.stat().st_size
            free = shutil.disk_usage(self._folder).free
        if free < 2 * size:
            title = say("Too little space for a backup of the chats")
            raise StorageTrouble(
                title,
                say("Free at least {size}.", size=bytes_text((2 * size // 1_000_000 + 1) * 1_000_000)),
                f"{self._folder}: {free} free",
            )

    def _look_over(self, copy: Path) -> None:
        if not is_sound(copy):
            with contextlib.suppress(OSError):
                suspicion(self._database).touch()
            raise damaged(self._database, "a copy of it is not sound")

    def _rotate(self) -> None:
        backups = [backup for backup in self.newest_first() if not backup.is_milestone]
        kept = kept_times(backup.made_at for backup in backups)
        with os_errors(self._folder):
            for backup in backups:
                if backup.made_at not in kept:
                    backup.path.unlink()


def kept_times(times: Iterable[float]) -> set[float]:
    """Which backups stay: the newest few, the last of each of the last days, and of each of the last weeks."""
    newest_first = sorted(times, reverse=True)
    days: dict[date, float] = {}
    weeks: dict[tuple[int, int], float] = {}
    for made_at in newest_first:
        day = datetime.fromtimestamp(made_at, UTC).date()
        days.setdefault(day, made_at)
        weeks.setdefault(day.isocalendar()[:2], made_at)
    return {*newest_first[:KEPT_NEWEST], *list(days.values())[:KEPT_DAYS], *list(weeks.values())[:KEPT_WEEKS]}


def is_sound(path: Path, thorough: bool = False) -> bool:
    """Whether this finished file is a database in which nothing is broken."""
    try:
        with contextlib.closing(connect_finished(path)) as connection:
            return version_of(connection) > 0 and not complaints(connection, thorough)
    except sqlite3.Error:
        return False


def _holds_anything(connection: sqlite3.Connection) -> bool:
    tables = tables_of(connection) & {"message", "recording"}
    return any(connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in tables)  # noqa: S608


def _copied(connection: sqlite3.Connection, target: Path, stopped: Callable[[], bool]) -> bool:
    connection.set_progress_handler(stopped, _STEPS_BETWEEN_LOOKS)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            return False
        raise
    finally:
        connection.set_progress_handler(None, 0)
    return True


@contextlib.contextmanager
def _temporary_beside(path: Path) -> Iterator[Path]:
    """A name for what is being written; nothing is left of it unless it was renamed. A killed run's is swept.

    Raises the operating system's errors, inside as well, as StorageTrouble.
    """
    temporary = path.with_name(f".{path.name}.part")
    with os_errors(path):
        for leftover in path.parent.glob(".*.sqlite3.part*"):
            leftover.unlink(missing_ok=True)
        try:
            yield temporary
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
