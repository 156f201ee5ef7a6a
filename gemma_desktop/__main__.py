"""The command. It imports neither Qt nor llama.cpp: what is asked for decides what is needed."""

import multiprocessing
import os
import sys
from typing import Final

EXIT_CTRL_C: Final = 130


def main() -> int:
    """Run the command; returns the exit status."""
    # numpy's small matrix products of the speech detector take 3 times as much processor time when they are shared
    # among threads, which wait for each other busily; llama.cpp has threads of its own. Read when numpy is imported.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _give_back_library_path()
    multiprocessing.freeze_support()  # in a bundle the engine process begins here too
    try:
        from gemma_desktop.cli import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return EXIT_CTRL_C


def _give_back_library_path() -> None:
    """In a bundle for Linux: let the programs that we start find the system's libraries, and not ours.

    PyInstaller's beginning sets the variable to the bundle's folder. The linker has read it once and for all; a browser
    that a link opens, or the file manager, would inherit it. The engine process begins with PyInstaller again, which
    is told that it was not begun before (its runtime documentation: RESET_ENVIRONMENT), and sets it anew.
    """
    if getattr(sys, "frozen", False) and sys.platform == "linux":
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
        os.environ.pop("LD_LIBRARY_PATH", None)
        if before:
            os.environ["LD_LIBRARY_PATH"] = before
        os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


if __name__ == "__main__":
    sys.exit(main())
