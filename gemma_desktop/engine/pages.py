"""The pages of memory that weights lie in, on Linux; elsewhere nothing here does anything.

Weights that are rearranged are read through a mapping of the file, which saves a copy, and each page of their new place
is written for the first time then. The kernel hands such pages out one by one, cleared, which takes longer than the
rearranging. `PreparedPages` lets another core do it ahead. `let_go` gives back the file's pages, which nobody reads
again. Measured in packaging/BENCHMARKS.md, section "Loading".
"""

import ctypes
import os
import sys
import threading
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

import msgspec

_LEAST_BYTES: Final = 32 * 1024 * 1024
_STEP_BYTES: Final = 16 * 1024 * 1024

# linux/mman.h; the last one since 5.14, before that it is refused.
_MADV_DONTNEED: Final = 4
_MADV_POPULATE_WRITE: Final = 23


class _Mapping(msgspec.Struct, frozen=True):
    """A line of /proc/self/maps. access: as "rw-p". name: of the file, or empty."""

    begin: int
    end: int
    access: str = ""
    name: str = ""


class PreparedPages:
    """Makes large pieces of memory ready that were taken since this was made; close it before they are given back."""

    def __init__(self) -> None:
        self._before = list(_own_memory())
        self._thread: threading.Thread | None = None
        self._is_closed = threading.Event()

    def prepare(self) -> None:
        """Once they are taken and before they are written. Only the first call counts."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._fill, args=(self._taken(),), name="pages", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """What is not ready by now comes as it is written."""
        self._is_closed.set()
        if self._thread is not None:
            self._thread.join()

    def _taken(self) -> list[_Mapping]:
        """What is new. Linux makes one mapping of neighbours, so of one that grew that is a part."""
        taken: list[_Mapping] = []
        for mapping in _own_memory():
            begin = mapping.begin
            for known in self._before:  # both in the order of their addresses
                if begin < known.end and known.begin < mapping.end:
                    taken.append(_Mapping(begin, known.begin))
                    begin = known.end
            taken.append(_Mapping(begin, mapping.end))
        return [mapping for mapping in taken if mapping.end - mapping.begin >= _LEAST_BYTES]

    def _fill(self, taken: list[_Mapping]) -> None:
        """Until the system says no, being old or short of memory: then they come as they are written."""
        for mapping in taken:
            for at in range(mapping.begin, mapping.end, _STEP_BYTES):
                end = min(at + _STEP_BYTES, mapping.end)
                if self._is_closed.is_set() or not _advise(at, end, _MADV_POPULATE_WRITE):
                    return


def let_go(paths: Collection[Path]) -> None:
    """Give back the mapped pages of files. What is read again comes from the system's cache, or from the disk."""
    names = {os.path.realpath(path).replace("\n", r"\012") for path in paths}
    for mapping in _mappings():
        if mapping.name in names:
            _advise(mapping.begin, mapping.end, _MADV_DONTNEED)


def _own_memory() -> Iterator[_Mapping]:
    return (mapping for mapping in _mappings() if mapping.access == "rw-p" and not mapping.name)


def _mappings() -> Iterator[_Mapping]:
    if sys.platform != "linux":
        return
    with Path("/proc/self/maps").open(encoding="utf-8", errors="surrogateescape") as lines:
        for line in lines:
            addresses, access, _, _, _, *names = line.rstrip("\n").split(maxsplit=5)
            begin, end = (int(address, 16) for address in addresses.split("-"))
            yield _Mapping(begin, end, access, *names or [""])


def _advise(begin: int, end: int, advice: int) -> bool:
    status: int = ctypes.CDLL(None).madvise(ctypes.c_void_p(begin), ctypes.c_size_t(max(0, end - begin)), advice)
    return status == 0
