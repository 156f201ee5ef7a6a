"""The command. It imports neither Qt nor llama.cpp: what is asked for decides what is needed."""

import multiprocessing
import sys


def main() -> int:
    """Run the command; returns the exit status."""
    multiprocessing.freeze_support()  # in a bundle the engine process begins here too
    from gemma_desktop.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
