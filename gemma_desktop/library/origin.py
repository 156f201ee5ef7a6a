"""Where an installed file came from: `NAME.origin.json` beside it, written once it is proven and in its place."""

from pathlib import Path

import msgspec

from gemma_desktop.durable import os_errors, write_whole


class Origin(msgspec.Struct, frozen=True):
    """repository, path, commit: on the Hub. sha256: as the Hub says and as it was found to be.

    modified_ns: the file's own time then; another one means that somebody has changed it since.
    """

    repository: str
    path: str
    commit: str
    sha256: str
    size_bytes: int
    modified_ns: int


def origin_of(file: Path) -> Origin | None:
    """What is known of this file; None where nothing is, or where it is another file now."""
    try:
        origin = msgspec.json.decode(_path(file).read_bytes(), type=Origin)
        found = file.stat()
    except (OSError, msgspec.DecodeError):
        return None
    return origin if (found.st_size, found.st_mtime_ns) == (origin.size_bytes, origin.modified_ns) else None


def remember_origin(file: Path, repository: str, path: str, commit: str, sha256: str) -> Origin:
    """Raises StorageTrouble."""
    with os_errors(file):
        found = file.stat()
    origin = Origin(repository, path, commit, sha256, found.st_size, found.st_mtime_ns)
    keep_origin(file, origin)
    return origin


def keep_origin(file: Path, origin: Origin) -> None:
    """What was known of a file that has come back. Raises StorageTrouble."""
    write_whole(_path(file), msgspec.json.encode(origin))


def forget_origin(file: Path) -> None:
    """Raises StorageTrouble."""
    with os_errors(file):
        _path(file).unlink(missing_ok=True)


def _path(file: Path) -> Path:
    return file.with_name(f"{file.name}.origin.json")
