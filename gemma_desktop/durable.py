"""Files that survive a crash: written whole or not at all, never half."""

import contextlib
import errno
import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.texts import say

PRIVATE_FOLDER = 0o700
_ASIDE = ".damaged-"


@contextlib.contextmanager
def os_errors(path: Path) -> Iterator[None]:
    """Raise the operating system's errors as StorageTrouble about this path."""
    try:
        yield
    except OSError as error:
        raise storage_trouble(error, path) from error


def write_whole(path: Path, data: bytes) -> None:
    """Put data in the place of the file at path: after a crash or on a full disk it is the old one or the new one.

    The folder is made where it is missing, for this user only. Raises StorageTrouble.
    """
    with os_errors(path):
        make_private_folder(path.parent)
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
            raise
        sync_folder(path.parent)


def keep_whole(temporary: Path, path: Path) -> None:
    """Move a file that somebody else wrote, completely and in the same folder, to its name. Raises StorageTrouble."""
    with os_errors(path):
        descriptor = os.open(temporary, os.O_RDWR)  # Windows flushes only what may be written
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        temporary.replace(path)
        sync_folder(path.parent)


def make_private_folder(folder: Path) -> None:
    """Make the folder where it is missing, for this user only. Raises StorageTrouble."""
    with os_errors(folder):
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a rename in this folder last through a power loss."""
    if os.name == "nt":
        return  # a directory cannot be opened there, and NTFS journals renames
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def set_aside(path: Path, now: float, companions: tuple[str, ...] = ()) -> Path:
    """Rename a damaged file so that its name says when that was found; never onto another file. Raises StorageTrouble.

    companions: endings of files that belong to it and move along, such as "-wal".
    """
    found = f"{path.stem}{_ASIDE}{time_in_name(now)}"
    aside = path.with_name(found + path.suffix)
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{found}-{number}{path.suffix}")
    with os_errors(path):
        # The file itself goes last: whatever interrupts this, the next start finds it and tries again.
        for ending in (*companions, ""):
            with contextlib.suppress(FileNotFoundError):
                Path(f"{path}{ending}").rename(f"{aside}{ending}")
        sync_folder(path.parent)
    return aside


def was_set_aside(path: Path) -> bool:
    """Whether a damaged file of this name is still kept. Raises StorageTrouble."""
    with os_errors(path):
        return any(other.name.startswith(f"{path.stem}{_ASIDE}") for other in path.parent.iterdir())


def time_in_name(seconds: float) -> str:
    """A time for a file name: UTC, sorts by age, allowed on every system."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H-%M-%SZ")


def storage_trouble(error: OSError, path: Path) -> StorageTrouble:
    """What the operating system says, in words for the user."""
    detail = f"{path}: {error}"
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return disk_full(detail)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return StorageTrouble(
                say("{path} cannot be written", path=path), say("Check who may write to this folder."), detail
            )
        case _:
            return StorageTrouble(
                say("{path} cannot be saved", path=path), say("Check the disk and the folder."), detail
            )


def disk_full(detail: str) -> StorageTrouble:
    return StorageTrouble(say("The disk is full"), say("Free some space; what is not saved yet is saved then."), detail)


def lock(descriptor: int) -> None:
    """Keep an open file for this process alone, until it is closed. Raises OSError where another one has it."""
    if sys.platform == "win32":
        import msvcrt

        place = os.lseek(descriptor, 0, os.SEEK_CUR)
        os.lseek(descriptor, 1 << 60, os.SEEK_SET)  # a locked byte cannot be read: one that is never there
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, place, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def append(descriptor: int, data: bytes, size_bytes: int) -> int:
    """Add to the end of an open file of that size; returns the new size. Raises OSError; the file is then as before."""
    try:
        written = 0
        while written < len(data):
            written += os.write(descriptor, data[written:])
    except OSError:
        os.ftruncate(descriptor, size_bytes)
        raise
    return size_bytes + len(data)
