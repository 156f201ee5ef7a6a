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
    multiprocessing.freeze_support()  # in a bundle the engine process begins here too
    try:
        from gemma_desktop.cli import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return EXIT_CTRL_C


if __name__ == "__main__":
    sys.exit(main())
