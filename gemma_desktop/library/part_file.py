"""A file that is being fetched: `NAME.part`, and beside it `NAME.part.json`, which says what it is a part of.

Every piece is handed to the operating system at once, so that the end of this process loses none. What a power loss
may take is found by the sha256 at the end. While it is open no other process can continue it.
"""

import contextlib
import hashlib
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import msgspec

from gemma_desktop.durable import lock, make_private_folder, os_errors, write_whole
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.texts import say

_READ_BYTES: Final = 1024 * 1024


class PartState(msgspec.Struct, frozen=True):
    """What the part belongs to. etag: of the answer that its bytes came from; "" where there was none."""

    sha256: str
    size_bytes: int
    etag: str = ""


class PartFile:
    """What is there of one file. A context manager; one thread uses it.

    Raises StorageTrouble: another process continues it, disk full, folder not writable.
    """

    def __init__(self, target: Path, sha256: str, size_bytes: int) -> None:
        self.path = target.with_name(f"{target.name}.part")
        self._state_path = target.with_name(f"{target.name}.part.json")
        self._target = target
        self._state = PartState(sha256, size_bytes)
        self._descriptor = -1
        self._size = 0
        self._hash: _FollowingHash | None = None

    def __enter__(self) -> Self:
        make_private_folder(self.path.parent)
        with os_errors(self.path):
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
            self._descriptor = os.open(self.path, flags, 0o600)
        try:
            _lock(self._descriptor, self._target.name)
            found = self._read_state()
            with os_errors(self.path):
                self._size = os.lseek(self._descriptor, 0, os.SEEK_END)
            if found is None or self._size > found.size_bytes:
                self.restart()
            else:
                self._state = found
                self._hash = _FollowingHash(self.path, self._size)
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._close()

    @property
    def size(self) -> int:
        return self._size

    @property
    def etag(self) -> str:
        return self._state.etag

    def restart(self, etag: str = "") -> None:
        """Throw away what is there; what comes now is from an answer with this ETag."""
        if self._hash is not None:
            self._hash.close()
        with os_errors(self.path):
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
        self._size = 0
        self._state = msgspec.structs.replace(self._state, etag=etag)
        write_whole(self._state_path, msgspec.json.encode(self._state))
        self._hash = _FollowingHash(self.path)

    def append(self, data: bytes) -> None:
        with os_errors(self.path):
            view = memoryview(data)
            while view:
                written = os.write(self._descriptor, view)
                view = view[written:]
                self._size += written
        assert self._hash is not None
        self._hash.advance_to(self._size)

    def sha256(self) -> str:
        """Of what is there; waits for the rest of it to be read."""
        assert self._hash is not None
        with os_errors(self.path):
            return self._hash.digest()

    def set_aside(self) -> None:
        """Keep what is there under another name (it is wrong, and may tell why), and begin anew."""
        aside = self._target.with_name(f"{self._target.name}.wrong")
        with os_errors(self.path):
            aside.unlink(missing_ok=True)
            self._close()
            self.path.rename(aside)
        self._state = msgspec.structs.replace(self._state, etag="")
        self.__enter__()

    def release(self) -> None:
        """Close it, complete; `path` can be renamed now."""
        with os_errors(self.path):
            os.fsync(self._descriptor)
        self._close()

    def discard(self) -> None:
        """Remove what is there."""
        self._close()
        remove_parts(self._target)

    def _read_state(self) -> PartState | None:
        """What the part on the disk belongs to, if that is what is wanted."""
        try:
            state = msgspec.json.decode(self._state_path.read_bytes(), type=PartState)
        except (OSError, msgspec.DecodeError):
            return None
        wanted = self._state.sha256, self._state.size_bytes
        return state if (state.sha256, state.size_bytes) == wanted else None

    def _close(self) -> None:
        if self._hash is not None:
            self._hash.close()
            self._hash = None
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def remove_parts(target: Path) -> None:
    """Remove everything that an unfinished download of this file has left. Raises StorageTrouble."""
    for path in _leftovers(target):
        with os_errors(path):
            path.unlink(missing_ok=True)


def remove_unwanted_parts(target: Path, sha256: str, size_bytes: int) -> None:
    """The file is there: what was begun beside it is of a version that nobody wants any more.

    What another process fetches just now is left alone.
    """
    if any(path.exists() for path in _leftovers(target)):
        with contextlib.suppress(StorageTrouble), PartFile(target, sha256, size_bytes) as part:
            part.discard()


def _leftovers(target: Path) -> list[Path]:
    return [target.with_name(target.name + ending) for ending in (".part", ".part.json", ".wrong")]


def part_bytes(target: Path) -> int:
    """How much of the file is there already; 0 where nothing was begun."""
    with contextlib.suppress(OSError):
        return target.with_name(f"{target.name}.part").stat().st_size
    return 0


def sha256_of(path: Path, *, check: Callable[[], None] | None = None) -> str:
    """Of a whole file. check: called now and then; may raise. Raises StorageTrouble."""
    digest = hashlib.sha256()
    with os_errors(path), path.open("rb", buffering=0) as file:
        for data in _pieces(file.fileno()):
            digest.update(data)
            if check is not None:
                check()
    return digest.hexdigest()


def _pieces(descriptor: int) -> Iterator[bytes]:
    while data := os.read(descriptor, _READ_BYTES):
        yield data


def _lock(descriptor: int, name: str) -> None:
    """Raises StorageTrouble where another process, or another download of this one, has it."""
    try:
        lock(descriptor)
    except OSError as error:
        raise StorageTrouble(
            say("{name} is being downloaded already", name=name),
            say("Wait for it, or stop it in the other window."),
            str(error),
        ) from error


class _FollowingHash:
    """The sha256 of a growing file, a step behind its writer and on a thread of its own.

    The file is read again, from the system's memory, rather than handed over: a part from before is hashed in the same
    way while new bytes come in, and what is hashed is what is in the file.
    """

    def __init__(self, path: Path, size: int = 0) -> None:
        self._path = path
        self._target = size
        self._done = 0
        self._is_closed = False
        self._error: OSError | None = None
        self._digest = hashlib.sha256()
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="sha256", daemon=True)
        self._thread.start()

    def advance_to(self, size: int) -> None:
        with self._changed:
            self._target = size
            if size - self._done >= _READ_BYTES:  # no use in waking it for less
                self._changed.notify_all()

    def digest(self) -> str:
        """Of all that was written. Raises OSError where the file could not be read."""
        with self._changed:
            self._changed.notify_all()
            while self._done < self._target and self._error is None:
                self._changed.wait()
            if self._error is not None:
                raise self._error
            return self._digest.hexdigest()

    def close(self) -> None:
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
        self._thread.join()

    def _run(self) -> None:
        try:
            with self._path.open("rb", buffering=0) as file:
                while (wanted := self._next()) is not None:
                    data = file.read(wanted)
                    if not data:
                        raise OSError(f"{self._path} became shorter")
                    self._digest.update(data)
                    with self._changed:
                        self._done += len(data)
                        self._changed.notify_all()
        except OSError as error:
            with self._changed:
                self._error = error
                self._changed.notify_all()

    def _next(self) -> int | None:
        """How many bytes to read now; None at the end."""
        with self._changed:
            while self._done >= self._target and not self._is_closed:
                self._changed.wait()
            return None if self._is_closed else min(_READ_BYTES, self._target - self._done)
