"""Opening the store at start, whatever state the disk is in: the application always gets one to work with."""

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gemma_desktop import __version__
from gemma_desktop.durable import make_private_folder, os_errors, set_aside, write_whole
from gemma_desktop.errors import GemmaDesktopError, StorageTrouble
from gemma_desktop.paths import Paths
from gemma_desktop.store.backups import Backup, Backups
from gemma_desktop.store.connection import COMPANIONS, WAL_ENDING, complaints, connect
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.schema import MIGRATIONS, TABLES, Migrations, tables_of, version_of
from gemma_desktop.store.search import mend_indexes
from gemma_desktop.store.trouble import DamagedDatabase, NewerDatabase, sqlite_errors, suspicion, writer
from gemma_desktop.texts import say

ALWAYS_CHECKED_BYTES = 64 * 1024 * 1024
"""Up to this size the quick check takes some 30 ms (measured: 127 MB in 64 to 82 ms), so that it is always made."""


@dataclass(frozen=True)
class OpenedStore:
    """A store that can be used. trouble: what the user must know about it.

    is_in_memory: the file cannot be used now; the store is a copy of what could be read and keeps nothing.
    """

    store: ConversationStore
    trouble: GemmaDesktopError | None = None
    is_in_memory: bool = False


def open_store(
    paths: Paths, clock: Callable[[], float] = time.time, migrations: Migrations = MIGRATIONS
) -> OpenedStore:
    """A store for the calling thread, at start. Raises nothing on purpose.

    A damaged database is set aside and the last backup takes its place; where the disk is full or cannot be written,
    what is there can still be read; a newer version's database is left alone.
    """
    try:
        store, trouble = open_on_disk(paths, clock, migrations)
    except StorageTrouble as error:
        return OpenedStore(_shown_only(paths, error, clock, migrations), _not_saving(error), is_in_memory=True)
    return OpenedStore(store, trouble)


def open_on_disk(
    paths: Paths, clock: Callable[[], float] = time.time, migrations: Migrations = MIGRATIONS
) -> tuple[ConversationStore, StorageTrouble | None]:
    """Make, check, repair or bring up to date the database, and open it for the calling thread.

    Only before anything is written, and only one process may do this at a time (session/instance.py sees to it).
    Returns what the user must know beside the store. Raises StorageTrouble.
    """
    make_private_folder(paths.data)
    backups = Backups(paths.database, paths.backups, clock)
    trouble = _repair(paths.database, backups, clock, migrations)
    try:
        _keep_before_migrating(paths.database, backups, migrations)
        return _opened(paths.database, clock, migrations), trouble
    except StorageTrouble as error:
        if trouble is None:
            raise
        # What was repaired is sound at the next try, and would never be told.
        raise type(error)(error.title, f"{error.hint} {trouble}", f"{error.detail}\n{trouble.detail}") from error


def _opened(database: Path, clock: Callable[[], float], migrations: Migrations) -> ConversationStore:
    store = ConversationStore.open(database, clock, migrations)
    try:
        store.mark_interrupted()
        _sign(database)
    except BaseException:
        store.close()
        raise
    return store


def _sign(database: Path) -> None:
    """Leave word of this version, for an older one that is started afterwards; a full disk is told by others."""
    path = writer(database)
    with contextlib.suppress(StorageTrouble), os_errors(path):
        if not path.exists() or path.read_text("utf-8", "replace") != __version__:
            write_whole(path, __version__.encode())


def _repair(
    database: Path, backups: Backups, clock: Callable[[], float], migrations: Migrations
) -> StorageTrouble | None:
    """Set a damaged database aside and put the newest sound backup in its place."""
    damage = _damage(database, backups, migrations)
    if not damage:
        return None
    aside: Path | None = None

    def make_room() -> None:
        nonlocal aside
        if database.exists():
            aside = set_aside(database, clock(), COMPANIONS)

    restored = backups.restore_newest(make_room)
    if restored is None:
        make_room()
    with os_errors(database):
        suspicion(database).unlink(missing_ok=True)
    return _told(damage, restored, aside)


def _damage(database: Path, backups: Backups, migrations: Migrations) -> str:
    """Why the database cannot be used as it is; empty if it can."""
    with os_errors(database):
        if not database.exists():
            return "the database is missing" if backups.newest_first() else ""
        wal = Path(f"{database}{WAL_ENDING}")
        ended_badly = wal.exists() and wal.stat().st_size > 0
        is_small = database.stat().st_size <= ALWAYS_CHECKED_BYTES
        is_suspected = suspicion(database).exists()
    try:
        with sqlite_errors(database), contextlib.closing(connect(database)) as connection:
            version, tables = version_of(connection), tables_of(connection)
            if version > len(migrations):
                return ""  # not ours to judge
            if not version and not tables:
                return "the database is empty" if backups.newest_first() else ""
            if version in (0, len(migrations)) and (missing := TABLES - tables):
                return f"the database is another one: it has no {', '.join(sorted(missing))}"
            if not (ended_badly or is_small or is_suspected):
                return ""
            found = complaints(connection, thorough=is_suspected)
            if not found and is_suspected:
                mend_indexes(connection)
    except DamagedDatabase as error:
        return error.detail
    if not found and is_suspected:
        with os_errors(database):
            suspicion(database).unlink(missing_ok=True)
    return found


def _told(damage: str, restored: Backup | None, aside: Path | None) -> StorageTrouble:
    title = say("The saved chats were damaged") if aside else say("The saved chats were missing")
    if restored is None:
        hint = say("There was no backup yet, so that none are listed.")
    else:
        made = datetime.fromtimestamp(restored.made_at, UTC).astimezone()
        hint = say("You see the backup of {time}.", time=f"{made:%Y-%m-%d %H:%M}")
    if aside:
        hint = say("{hint} The damaged file was kept as {file}.", hint=hint, file=aside)
    return StorageTrouble(title, hint, damage)


def _keep_before_migrating(database: Path, backups: Backups, migrations: Migrations) -> None:
    with sqlite_errors(database):
        if not database.exists():
            return
        with contextlib.closing(connect(database)) as connection:
            version = version_of(connection)
    if 0 < version < len(migrations):
        backups.make(milestone=True)


def _shown_only(
    paths: Paths, error: StorageTrouble, clock: Callable[[], float], migrations: Migrations
) -> ConversationStore:
    """What can be read without writing anything: the database, else the newest backup, else nothing."""
    candidates: list[Path] = []
    if not isinstance(error, NewerDatabase):
        with contextlib.suppress(StorageTrouble):
            backups = Backups(paths.database, paths.backups, clock).newest_first()
            candidates = [paths.database, *(backup.path for backup in backups)]
    for path in candidates:
        with contextlib.suppress(StorageTrouble, OSError):
            store = ConversationStore.open_in_memory(path, True, clock, migrations)
            store.mark_interrupted()
            return store
    return ConversationStore.open_in_memory(paths.database, False, clock, migrations)


def _not_saving(error: StorageTrouble) -> StorageTrouble:
    hint = say("New chats are not saved for now. {hint}", hint=error.hint)
    return type(error)(error.title, hint, error.detail)
