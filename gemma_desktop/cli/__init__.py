"""The command line: `gemma-desktop` opens the window, `gemma-desktop ask ...` works without one.

Errors are one line on stderr. Exit status: 0 all went well, 2 wrong usage or input, 1 anything else, 130 after Ctrl-C.
"""

import os
import sys
from collections.abc import Sequence
from typing import assert_never

from gemma_desktop.cli.arguments import AskArguments, ModelsArguments, WindowArguments, parse
from gemma_desktop.errors import GemmaDesktopError, Refused

EXIT_TROUBLE = 1
EXIT_REFUSED = 2
EXIT_CTRL_C = 130


def run(argv: Sequence[str]) -> int:
    """Run the command with these arguments; returns the exit status. Raises SystemExit for --help and wrong usage."""
    arguments = parse(argv)
    try:
        return _run(arguments)
    except GemmaDesktopError as error:
        _complain(str(error))
        return EXIT_REFUSED if isinstance(error, Refused) else EXIT_TROUBLE
    except KeyboardInterrupt:
        return EXIT_CTRL_C
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`); what Python still wants to flush has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_TROUBLE


def _run(arguments: AskArguments | ModelsArguments | WindowArguments) -> int:
    match arguments:
        case WindowArguments():
            from gemma_desktop.app import run_window

            return run_window(arguments.files)
        case AskArguments():
            from gemma_desktop.cli.ask import ask

            return ask(arguments)
        case ModelsArguments():
            from gemma_desktop.cli.models import list_models

            return list_models(arguments)
        case _:
            assert_never(arguments)


def _complain(sentence: str) -> None:
    print(f"gemma-desktop: {' '.join(sentence.split())}", file=sys.stderr)
