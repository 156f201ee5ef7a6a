"""States of chats on disk: files that only this installation can have written, and that are discarded on any doubt.

llama.cpp's code that reads a state trusts it (CVE-2026-43629), so nothing reaches it that is not authenticated. A file
is a cache and no more: whatever is wrong with one, it is deleted and the chat is decoded again.

    magic, length of the head
    head       facts (of the caller), and the length and digest of each blob
    tag        of all before it and of the file's name, with the installation's key
    blobs
"""

import contextlib
import ctypes
import hmac
import os
import shutil
import struct
import tempfile
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from io import BufferedReader
from pathlib import Path
from typing import Final, TypeAlias

import msgspec

from gemma_desktop.durable import make_private_folder
from gemma_desktop.errors import StorageTrouble

SPARE_BYTES: Final = 1024 * 1024 * 1024
"""What stays free on the disk: chats are worth more than their cache."""
_MAGIC: Final = b"GemmaDesktopState1"
_HEAD_BYTES: Final = struct.Struct("<I")
_DIGEST_BYTES: Final = 32
_SUFFIX, _PART_SUFFIX = ".state", ".part"

Blob: TypeAlias = ctypes.Array[ctypes.c_uint8]


class Doubt(Exception):
    """A file is not what this installation wrote."""


class _Head(msgspec.Struct, frozen=True):
    facts: bytes
    sizes: tuple[int, ...]
    digests: tuple[bytes, ...]


class StateFile:
    """A file whose head is authenticated. Close it."""

    def __init__(self, file: BufferedReader, key: bytes, name: str) -> None:
        """file: taken over. Raises Doubt or OSError."""
        self._file = file
        self._key = key
        n_file_bytes = os.fstat(file.fileno()).st_size
        prefix = file.read(len(_MAGIC) + _HEAD_BYTES.size)
        if len(prefix) != len(_MAGIC) + _HEAD_BYTES.size or not prefix.startswith(_MAGIC):
            raise Doubt("no state")
        (n_head_bytes,) = _HEAD_BYTES.unpack(prefix[len(_MAGIC) :])
        if n_head_bytes > n_file_bytes:
            raise Doubt("cut off")
        data, tag = file.read(n_head_bytes), file.read(_DIGEST_BYTES)
        if not hmac.compare_digest(_tag(key, name, prefix, data), tag):
            raise Doubt("not ours")
        self._head = msgspec.msgpack.decode(data, type=_Head)
        if n_file_bytes != len(prefix) + n_head_bytes + _DIGEST_BYTES + sum(self._head.sizes):
            raise Doubt("cut off")
        self._blobs_at = file.tell()

    @property
    def facts(self) -> bytes:
        return self._head.facts

    def blobs(self) -> list[Blob]:
        """All of them, verified. Raises Doubt or OSError."""
        self._file.seek(self._blobs_at)
        return [self._blob(*told) for told in zip(self._head.sizes, self._head.digests, strict=True)]

    def close(self) -> None:
        self._file.close()

    def _blob(self, n_bytes: int, digest: bytes) -> Blob:
        blob = (ctypes.c_uint8 * n_bytes)()
        if self._file.readinto(blob) != n_bytes or not hmac.compare_digest(_digest(self._key, blob), digest):
            raise Doubt("damaged")
        return blob


class StateFolder:
    """One file for each chat. Only one process writes, any may delete."""

    def __init__(self, folder: Path, key: bytes, spare_bytes: int = SPARE_BYTES) -> None:
        """key: 32 random bytes of this installation. The folder is made when something is written."""
        self._folder = folder
        self._key = key
        self._spare_bytes = spare_bytes

    def open(self, chat_id: str) -> StateFile | None:
        """The chat's file if there is one; a doubtful one is deleted."""
        path = self._path(chat_id)
        file: BufferedReader | None = None
        try:
            file = path.open("rb")
            return StateFile(file, self._key, path.name)
        except (Doubt, msgspec.DecodeError):
            self.forget([chat_id])
        except OSError:
            pass
        if file is not None:
            file.close()
        return None

    def write(self, chat_id: str, facts: bytes, blobs: Sequence[Blob], budget_bytes: int) -> bool:
        """Put this in the place of the chat's file, and drop the oldest files over the budget.

        False if it has no room, in the budget or on the disk, or cannot be written for another reason. Not flushed to
        the disk: what a power loss leaves of it is found out when it is read.
        """
        data = msgspec.msgpack.encode(
            _Head(facts, tuple(len(blob) for blob in blobs), tuple(_digest(self._key, blob) for blob in blobs))
        )
        prefix = _MAGIC + _HEAD_BYTES.pack(len(data))
        path = self._path(chat_id)
        pieces: list[bytes | Blob] = [prefix, data, _tag(self._key, path.name, prefix, data), *blobs]
        n_bytes = sum(len(piece) for piece in pieces)
        try:
            make_private_folder(self._folder)
            if n_bytes > budget_bytes or n_bytes + self._spare_bytes > shutil.disk_usage(self._folder).free:
                self.forget([chat_id])  # what is there is of an older prompt
                return False
            self._put(path, pieces)
            self._keep_within(budget_bytes)
        except (OSError, StorageTrouble):
            return False
        return True

    def forget(self, chat_ids: Iterable[str]) -> None:
        """Delete the files of these chats."""
        for chat_id in chat_ids:
            _delete(self._path(chat_id))

    def forget_all_but(self, chat_ids: Collection[str]) -> None:
        """Delete everything else, unfinished files included."""
        kept = {self._path(chat_id) for chat_id in chat_ids}
        for path in self._files(_SUFFIX, _PART_SUFFIX):
            if path not in kept:
                _delete(path)

    def _path(self, chat_id: str) -> Path:
        """The name tells nobody which chat it is."""
        return self._folder / f"{_mac(self._key, b'name', chat_id.encode()).hex()}{_SUFFIX}"

    def _put(self, path: Path, pieces: Iterable[bytes | Blob]) -> None:
        for left in self._files(_PART_SUFFIX):  # of a process that was killed while it wrote
            _delete(left)
        descriptor, part = tempfile.mkstemp(dir=self._folder, suffix=_PART_SUFFIX)  # 0600
        try:
            with os.fdopen(descriptor, "wb") as file:
                for piece in pieces:
                    file.write(piece)
            # The oldest go first, and the system's own times are some milliseconds coarse.
            now_ns = time.time_ns()
            os.utime(part, ns=(now_ns, now_ns))
            Path(part).replace(path)
        except BaseException:
            _delete(Path(part))
            raise

    def _keep_within(self, budget_bytes: int) -> None:
        sizes = {path: path.stat() for path in self._files(_SUFFIX)}
        total = sum(found.st_size for found in sizes.values())
        for path, found in sorted(sizes.items(), key=lambda item: item[1].st_mtime_ns):
            if total <= budget_bytes:
                return
            _delete(path)
            total -= found.st_size

    def _files(self, *suffixes: str) -> Iterator[Path]:
        try:
            yield from [path for path in self._folder.iterdir() if path.suffix in suffixes]
        except OSError:
            return


def _tag(key: bytes, name: str, prefix: bytes, data: bytes) -> bytes:
    return _mac(key, b"head", name.encode(), prefix, data)


def _digest(key: bytes, blob: Blob) -> bytes:
    return _mac(key, b"blob", blob)


def _mac(key: bytes, purpose: bytes, *pieces: bytes | Blob) -> bytes:
    """HMAC with SHA-256, which processors compute at some gigabytes a second."""
    mac = hmac.new(key, purpose, "sha256")
    for piece in pieces:
        mac.update(piece)
    return mac.digest()


def _delete(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
