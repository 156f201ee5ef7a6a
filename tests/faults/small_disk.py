"""Disks that can be filled and freed again."""

import contextlib
import errno
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

CHUNK_BYTES = 4096
SIZE_BYTES = 4 * 1024 * 1024


class SmallDisk(Protocol):
    """folder: where to work."""

    folder: Path

    def fill(self) -> None:
        """From now on nothing more can be written."""

    def free(self) -> None:
        """There is space again."""


class Tmpfs:
    """A file system of a few megabytes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self) -> None:
        with self._ballast.open("ab", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(bytes(CHUNK_BYTES))

    def free(self) -> None:
        self._ballast.unlink(missing_ok=True)


class LimitedFiles:
    """No file of this process grows; what is larger than nothing already cannot be written anew (EFBIG)."""

    def __init__(self, folder: Path) -> None:
        import resource

        self.folder = folder
        self._resource = resource
        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        self._resource.setrlimit(self._resource.RLIMIT_FSIZE, (0, self._before[1]))

    def free(self) -> None:
        self._resource.setrlimit(self._resource.RLIMIT_FSIZE, self._before)


@contextlib.contextmanager
def tmpfs() -> Iterator[SmallDisk]:
    """Skips the test where this process may not mount one."""
    if shutil.which("mount") is None or os.name == "nt":
        pytest.skip("there is no mount command")
    folder = Path(tempfile.mkdtemp(prefix="gemma-desktop-test-"))
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE_BYTES},mode=700", "none", str(folder)]
    mounted = subprocess.run(command, capture_output=True, text=True, check=False)
    if mounted.returncode:
        folder.rmdir()
        pytest.skip(f"no small disk can be mounted: {mounted.stderr.strip()}")
    try:
        yield Tmpfs(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
        folder.rmdir()


@contextlib.contextmanager
def limited_files(folder: Path) -> Iterator[SmallDisk]:
    """For those who may mount nothing."""
    pytest.importorskip("resource", reason="needs limits of the operating system")
    disk = LimitedFiles(folder)
    try:
        yield disk
    finally:
        disk.free()


def is_full(folder: Path) -> bool:
    """Whether a byte can be written into a new file."""
    path = folder / "probe"
    try:
        path.write_bytes(b"x")
    except OSError as error:
        return error.errno in (errno.ENOSPC, errno.EFBIG)
    finally:
        path.unlink(missing_ok=True)
    return False
