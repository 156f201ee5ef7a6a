"""How long a start takes until the window is there, and how much memory its process has then.

A start as a user has it: the real command in a new process, with the modules compiled by an earlier start. The model is
loaded afterwards, and in a process of its own.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

from tests.bench.figure import Figure

STARTS = 7


def main() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as compiled:
        start(compiled)  # compiles
        starts = [start(compiled) for _ in range(STARTS)]
    times_s, computing_s, resident_bytes = zip(*starts, strict=True)
    yield Figure("start to first shown window: best", min(times_s), "s")
    yield Figure("start to first shown window: median", statistics.median(times_s), "s", 0.5)
    yield Figure("start to first shown window: processor time of it", statistics.median(computing_s), "s")
    yield Figure("resident memory of the window's process", max(resident_bytes) / 1e6, "MB", 110)


def start(compiled: str) -> tuple[float, float, int]:
    """Seconds from the command to the first paint, seconds of the processor until then, and bytes."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "GEMMA_DESKTOP_HOME": home, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        began = time.monotonic()
        command = [sys.executable, "-m", "tests.bench.first_window"]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    shown_at, computing_s, resident_bytes = done.stdout.split()
    return float(shown_at) - began, float(computing_s), int(resident_bytes)
