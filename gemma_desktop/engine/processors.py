"""How many cores compute."""

import os
import subprocess
import sys
from pathlib import Path


def n_physical_cores() -> int:
    """Cores that this process may use, without their second threads; at least 1."""
    if sys.platform == "linux":
        found = _on_linux()
    elif sys.platform == "darwin":
        found = _on_macos()
    else:
        found = (os.cpu_count() or 2) // 2  # no plain way to ask Windows; nearly all its machines have two a core
    return max(1, found)


def _on_linux() -> int:
    cores: set[str] = set()
    for cpu in os.sched_getaffinity(0):
        try:
            cores.add(Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list").read_text())
        except OSError:
            cores.add(str(cpu))
    return len(cores)


def _on_macos() -> int:
    """The fast ones, where there are two kinds."""
    for name in ("hw.perflevel0.physicalcpu", "hw.physicalcpu"):
        asked = subprocess.run(["/usr/sbin/sysctl", "-n", name], capture_output=True, text=True, check=False)
        if asked.returncode == 0 and asked.stdout.strip().isdigit():
            return int(asked.stdout)
    return os.cpu_count() or 1
