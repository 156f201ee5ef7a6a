"""Pictures and sounds of messages: files beside the database, named by what is in them."""

import contextlib
import hashlib
import os
import re
from collections.abc import Container
from pathlib import Path

from gemma_desktop.durable import os_errors, write_whole
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.texts import say

_SHA256 = re.compile("[0-9a-f]{64}")


class AttachmentStore:
    """Files that never change, named by their sha256. Holds no state: any thread may use it."""

    def __init__(self, folder: Path) -> None:
        """folder: made at the first put()."""
        self._folder = folder

    def path(self, sha256: str) -> Path:
        """Where the attachment is, if it is there. Raises ValueError for what is no sha256 in lower-case hex."""
        if not _SHA256.fullmatch(sha256):
            raise ValueError(f"not the name of an attachment: {sha256!r}")
        return self._folder / sha256

    def put(self, data: bytes) -> str:
        """Keep these bytes; returns their sha256. The same bytes twice are one file. Raises StorageTrouble."""
        sha256 = hashlib.sha256(data).hexdigest()
        path = self.path(sha256)
        with contextlib.suppress(OSError):
            if path.read_bytes() == data:  # a damaged one is written anew
                os.utime(path)  # as good as new: sweep() leaves it for the message that is being written
                return sha256
        write_whole(path, data)
        return sha256

    def read(self, sha256: str, name: str = "") -> bytes:
        """The attachment's bytes, compared with its sha256.

        name: how the user knows it. Raises StorageTrouble where it is missing or damaged.
        """
        path = self.path(sha256)
        try:
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise _unreadable(say("{name} is missing", name=name or say("An attachment")), path, str(error)) from error
        except OSError as error:
            raise _unreadable(
                say("{name} cannot be read", name=name or say("An attachment")), path, str(error)
            ) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise _unreadable(
                say("{name} is damaged", name=name or say("An attachment")), path, "its bytes have another sha256"
            )
        return data

    def sweep(self, referenced: Container[str], before: float) -> int:
        """Remove what nothing refers to and was put before this time. Returns how many files. Raises StorageTrouble.

        The time spares what was just added and stands in no saved message yet.
        """
        swept = 0
        with os_errors(self._folder):
            for path in self._folder.iterdir() if self._folder.is_dir() else ():
                if path.name not in referenced and path.is_file() and path.stat().st_mtime < before:
                    path.unlink()
                    swept += 1
        return swept


def _unreadable(title: str, path: Path, detail: str) -> StorageTrouble:
    return StorageTrouble(title, say("Add it again to a new message."), f"{path}: {detail}")
