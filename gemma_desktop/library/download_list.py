"""The file of what is still to be downloaded, in its order; read at the next start."""

import contextlib
import time
from pathlib import Path

import msgspec

from gemma_desktop.durable import os_errors, set_aside, write_whole
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.library.download_request import DownloadRequest


class ListedDownload(msgspec.Struct, frozen=True):
    """is_paused: by the user, and only the user lets it go on."""

    request: DownloadRequest
    is_paused: bool = False


class DownloadList:
    """Holds no state; one thread at a time may use it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> list[ListedDownload]:
        """Empty where there is none; one that cannot be read is set aside. Raises StorageTrouble."""
        try:
            with os_errors(self._path):
                return msgspec.json.decode(self._path.read_bytes(), type=list[ListedDownload])
        except StorageTrouble as trouble:
            if isinstance(trouble.__cause__, FileNotFoundError):
                return []
            raise
        except (msgspec.DecodeError, UnicodeDecodeError):
            with contextlib.suppress(StorageTrouble):
                set_aside(self._path, time.time())
            return []

    def save(self, listed: list[ListedDownload]) -> None:
        """Raises StorageTrouble; the file is the old one then."""
        write_whole(self._path, msgspec.json.encode(listed))
