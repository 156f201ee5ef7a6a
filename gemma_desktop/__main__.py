"""The command. It imports neither Qt nor llama.cpp: what is asked for decides what is needed."""

import multiprocessing
import sys
from typing import Final

EXIT_CTRL_C: Final = 130


def main() -> int:
    """Run the command; returns the exit status."""
    multiprocessing.freeze_support()  # in a bundle the engine process begins here too
    try:
        from gemma_desktop.cli import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return EXIT_CTRL_C


if __name__ == "__main__":
    sys.exit(main())
