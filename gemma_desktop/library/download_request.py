"""What is to be downloaded, and how far it is: plain values, without the network."""

from pathlib import Path, PurePosixPath
from typing import Final

import msgspec

from gemma_desktop.errors import GemmaDesktopError

RESERVE_BYTES: Final = 512 * 1024 * 1024
"""So much of the disk is left free: chats are saved on it too."""


class FileRequest(msgspec.Struct, frozen=True):
    """One file of one commit. path: in the repository. size_bytes, sha256: what the Hub says it is."""

    repository: str
    commit: str
    path: str
    size_bytes: int
    sha256: str


class DownloadRequest(msgspec.Struct, frozen=True):
    """id: tells it from others. title: for people."""

    id: str
    title: str
    files: tuple[FileRequest, ...]

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)


class Progress(msgspec.Struct, frozen=True):
    """done_bytes of total_bytes are there, over all files. bytes_per_s, remaining_s: None while unknown.

    trouble: why nothing comes at the moment; it goes on by itself. checking: everything is there and is being proven.
    """

    done_bytes: int
    total_bytes: int
    file: str = ""
    bytes_per_s: float | None = None
    remaining_s: float | None = None
    checking: bool = False
    trouble: GemmaDesktopError | None = None


def home_of(folder: Path, request: DownloadRequest) -> Path:
    """Where all files of a request go: what belongs together lies together, so that a projector is found.

    That is where the largest has its place. The names must have been checked before anything is written there.
    """
    largest = max(request.files, key=lambda file: file.size_bytes)
    return folder.joinpath(*PurePosixPath(largest.repository, largest.path).parent.parts)
