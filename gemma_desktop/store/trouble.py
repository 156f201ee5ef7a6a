"""SQLite's errors in words for the user."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from gemma_desktop import __version__
from gemma_desktop.durable import disk_full
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.texts import say

_PRIMARY_CODE = 0xFF  # the rest of an extended error code says where it happened


class DamagedDatabase(StorageTrouble):
    """The file is no database, or not a sound one."""


class NewerDatabase(StorageTrouble):
    """The file was written by a later version of the application."""


@contextlib.contextmanager
def sqlite_errors(path: Path) -> Iterator[None]:
    """Raise what the surroundings did to the database as StorageTrouble; a wrong statement stays what it is: a bug."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_CONSTRAINT:  # of a broken FTS5 index; ours have extended codes
            raise damaged(path, str(error)) from error
        raise
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.DatabaseError as error:
        raise _trouble(error, path) from error


def suspicion(path: Path) -> Path:
    """A file that stands beside the database when reading met damage: the next start looks at every page of it."""
    return path.with_name(f"{path.name}.check")


def damaged(path: Path, detail: str) -> DamagedDatabase:
    return DamagedDatabase(
        say("The saved chats are damaged"),
        say("Start Gemma Desktop again: it repairs them or opens the last backup."),
        f"{path}: {detail}",
    )


def writer(path: Path) -> Path:
    """A file beside the database that says which version of the application opened it last."""
    return path.with_name("version")


def newer(path: Path, found: int, known: int) -> NewerDatabase:
    told = ""
    with contextlib.suppress(OSError):
        told = writer(path).read_text("utf-8", "replace").strip()
    return NewerDatabase(
        say("The saved chats were made by Gemma Desktop {found}, and this is {known}", found=told, known=__version__)
        if told
        else say(
            "The saved chats were made by a newer version ({found}, this one knows {known})", found=found, known=known
        ),
        say("Install the newer Gemma Desktop again; your saved chats were not touched."),
        str(path),
    )


def _trouble(error: sqlite3.DatabaseError, path: Path) -> StorageTrouble:
    # An error of Python's module itself ("Could not decode to UTF-8") has no code; it means damaged text.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    detail = f"{path}: {error} ({getattr(error, 'sqlite_errorname', type(error).__name__)})"
    match code & _PRIMARY_CODE:
        case sqlite3.SQLITE_FULL:
            return disk_full(detail)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(path, str(error))
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_AUTH:
            hint = say("Check who may write to this file and its folder.")
            return StorageTrouble(say("{path} cannot be written", path=path), hint, detail)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StorageTrouble(say("Another program holds the saved chats"), say("Close it and try again."), detail)
        case sqlite3.SQLITE_IOERR:
            return StorageTrouble(
                say("The disk did not save the chats"), say("Check the disk and its free space."), detail
            )
        case _:
            return StorageTrouble(say("The saved chats cannot be used now"), say("The details say why."), detail)
