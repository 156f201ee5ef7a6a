"""The first thing that runs in the engine process: log, priority, and an end that comes with the parent's."""

import contextlib
import ctypes
import faulthandler
import io
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Final

NICENESS: Final = 5
"""The window and its sound come first; where nothing else runs, it costs nothing."""
_OOM_SCORE_ADJ: Final = 500
"""Linux' own scale, from -1000 to 1000: when memory runs out this process goes first, and the window stays."""
_PR_SET_PDEATHSIG: Final = 1


def run_child(connection: Connection, child_main: Callable[[Connection], None], log_path: Path) -> None:
    """Prepare this process and run `child_main` in it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides what it means
    _write_to(log_path)
    faulthandler.enable()
    _end_with_parent()
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    # NumPy's OpenBLAS starts a thread for every core, and they spin while the model wants to load. Nothing needs them.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text(str(_OOM_SCORE_ADJ))
    child_main(connection)


def _write_to(log_path: Path) -> None:
    """Send everything that Python and C print to the log. Appending, so that the parent may shorten it meanwhile."""
    log = log_path.open("ab", buffering=0)
    os.dup2(log.fileno(), 1)
    os.dup2(log.fileno(), 2)
    sys.stdout = io.TextIOWrapper(log, encoding="utf-8", errors="backslashreplace", write_through=True)
    sys.stderr = sys.stdout


def _end_with_parent() -> None:
    """Whatever ends the parent ends this process too, even in the middle of a long computation.

    On Linux the kernel does it, also to a process that was stopped. The signal comes when the *thread* that started
    this process ends, which is why an engine belongs to one thread that lives as long as it.
    """
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    threading.Thread(target=_exit_after, args=(parent.sentinel,), name="parent watch", daemon=True).start()


def _exit_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(0)
