"""Measures a bundle at rest: start to shown window, memory and processor time of all its processes.

    python packaging/bundle/measure.py [FOLDER] [SECONDS]       on Linux, with Xvfb and xdotool; let other programs rest

Memory is what belongs to the processes alone plus their share of what they have together (PSS), and the plain sum of
resident pages (RSS). A model is always loaded, at first the demo model, which takes 30 MB of it. The first start of
each run is not counted: it fills the disk's cache.
"""

import os
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from window import Screen, Window

ROOT: Final = Path(__file__).resolve().parents[2]
STARTS: Final = 5
SETTLED_S: Final = 15.0


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "gemma-desktop"
    rest_s = float(sys.argv[2]) if len(sys.argv) > 2 else 60.0
    with Screen() as screen:
        times_s = []
        for _ in range(STARTS + 1):
            with own_data() as environment, Window(folder / "gemma-desktop", screen, environment) as window:
                times_s.append(window.shown_s)
                window.close()
        print(f"start to shown window: median {statistics.median(times_s[1:]):.2f} s, best {min(times_s[1:]):.2f} s")
        with own_data() as environment, Window(folder / "gemma-desktop", screen, environment) as window:
            time.sleep(SETTLED_S)
            family = processes(window.process.pid)
            pss, rss = (sum(_kib(pid, field) for pid in family) * 1024 / 1e6 for field in ("Pss", "Rss"))
            print(f"memory with the demo model loaded, {len(family)} processes: {pss:.0f} MB (PSS), {rss:.0f} MB (RSS)")
            before = sum(_cpu_s(pid) for pid in family)
            time.sleep(rest_s)
            used_s = sum(_cpu_s(pid) for pid in family) - before
            print(f"at rest: {used_s / rest_s:.2%} of a processor over {rest_s:.0f} s")
            window.close()
    return 0


@contextmanager
def own_data() -> Iterator[dict[str, str]]:
    """An environment whose data are nowhere else."""
    with tempfile.TemporaryDirectory() as home:
        yield {**os.environ, "GEMMA_DESKTOP_HOME": home}


def processes(pid: int) -> list[int]:
    """The process and all that it started."""
    children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    for task in Path(f"/proc/{pid}/task").iterdir():  # a thread may have started it
        children += [int(child) for child in (task / "children").read_text().split()]
    return [pid, *(found for child in sorted(set(children)) for found in processes(child))]


def _kib(pid: int, field: str) -> int:
    found = re.search(rf"^{field}:\s+(\d+) kB", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.MULTILINE)
    return int(found[1]) if found else 0


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
