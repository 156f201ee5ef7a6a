"""How much memory this machine has left."""

import ctypes
import os
import sys
from pathlib import Path
from typing import Final

_USABLE: Final = 0.9  # of what is free; the rest is for what others need meanwhile


def usable_bytes(free: int) -> int:
    """What a model may take of the memory that is free."""
    return int(free * _USABLE)


def free_bytes() -> int | None:
    """Memory that can be used without swapping, within the limits of a container; None if that is not known."""
    if sys.platform == "win32":
        return _free_on_windows()
    known = [amount for amount in (_free_in_container(), _free_on_linux(), _memory_size()) if amount is not None]
    return min(known, default=None)


def total_bytes() -> int | None:
    """All memory of this machine, or of its container; None if that is not known."""
    if sys.platform == "win32":
        status = _status_on_windows()
        return int(status.total) if status is not None else None
    known = [amount for amount in (_container_limit(), _memory_size()) if amount is not None]
    return min(known, default=None)


def _container_limit() -> int | None:
    try:
        limit = Path("/sys/fs/cgroup/memory.max").read_text().strip()
    except OSError:
        return None
    return int(limit) if limit.isdigit() else None


def _free_on_linux() -> int | None:
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return None
    for line in lines:
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return None


def _free_in_container() -> int | None:
    """Of this process's control group (version 2), if that has a limit."""
    root = Path("/sys/fs/cgroup")
    try:
        limit = (root / "memory.max").read_text().strip()
        used = int((root / "memory.current").read_text())
        cached = sum(
            int(line.split()[1])
            for line in (root / "memory.stat").read_text().splitlines()
            if line.split()[0] in ("active_file", "inactive_file")
        )
    except (OSError, ValueError, IndexError):
        return None
    return None if limit == "max" else max(0, int(limit) - used + cached)


def _memory_size() -> int | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return None


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("available", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 5),
    )


def _free_on_windows() -> int | None:
    status = _status_on_windows()
    return int(status.available) if status is not None else None


def _status_on_windows() -> _MemoryStatus | None:
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  there only on Windows
    return status if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None
