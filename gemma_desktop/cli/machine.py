"""The machine that something was measured on, in words, and whether it had time for it."""

import os
import platform
import re
import subprocess
import sys
import time
from pathlib import Path

import msgspec

from gemma_desktop.engine.processors import n_physical_cores

_LOOK_S = 0.5
QUIET_SHARE = 0.15
"""Of the processors that others may take before a measurement suffers."""


class Machine(msgspec.Struct, frozen=True):
    """memory_bytes: 0 where the system does not tell."""

    processor: str
    cores: int
    memory_bytes: int
    system: str

    def in_words(self) -> str:
        memory = f"{self.memory_bytes / 1024**3:.0f} GiB of memory" if self.memory_bytes else ""
        cores = "1 core" if self.cores == 1 else f"{self.cores} cores"
        return ", ".join(filter(None, (self.processor, cores, memory, self.system)))


def this_machine() -> Machine:
    return Machine(_processor(), n_physical_cores(), _memory_bytes(), f"{platform.system()} {_release()}")


def busy_share() -> float:
    """The share of all processors that is in use while we look on for a moment; 0 where the system does not tell."""
    before = _ticks()
    time.sleep(_LOOK_S)
    after = _ticks()
    if before is None or after is None or after[1] == before[1]:
        return 0.0
    return (after[0] - before[0]) / (after[1] - before[1])


def resident_bytes(pid: int) -> int | None:
    """Of a process, mapped files included; None where the system does not tell."""
    if sys.platform == "win32":
        return None
    done = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], check=False, capture_output=True, text=True)
    return int(done.stdout) * 1024 if done.returncode == 0 and done.stdout.strip() else _resident_in_proc(pid)


def _resident_in_proc(pid: int) -> int | None:
    """For systems without ps."""
    status = Path(f"/proc/{pid}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS")), None)


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    names = re.findall(r"^model name\s*:\s*(.+)$", info.read_text(), re.MULTILINE) if info.exists() else []
    return " ".join(names[0].split()) if names else platform.processor() or platform.machine()


def _memory_bytes() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0


def _ticks() -> tuple[int, int] | None:
    """Those in use and all, of all processors, since the system started."""
    stat = Path("/proc/stat")
    if not stat.exists():
        return None
    user, nice, system, idle, waiting, *rest = (int(word) for word in stat.read_text().splitlines()[0].split()[1:])
    in_use = user + nice + system + sum(rest[:3])
    return in_use, in_use + idle + waiting


def _release() -> str:
    """Of the kernel, without what a distribution adds to its number."""
    return platform.release().split("-")[0]
