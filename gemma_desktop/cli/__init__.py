"""The command line: `gemma-desktop` opens the window, `gemma-desktop ask ...` works without one.

Errors are one line on stderr. Exit status: 0 all went well, 2 wrong usage or input, 1 anything else, 130 after Ctrl-C;
`transcribe` has a fourth, 3.
"""

import io
import logging
import os
import sys
from collections.abc import Sequence
from typing import Final

from gemma_desktop.cli.arguments import AskArguments, BenchArguments, SelfTestArguments, WindowArguments, parse
from gemma_desktop.cli.models_arguments import ModelsArguments
from gemma_desktop.cli.printing import complain
from gemma_desktop.cli.transcribe_arguments import TranscribeArguments
from gemma_desktop.errors import GemmaDesktopError, Refused, StorageTrouble
from gemma_desktop.languages import say_in
from gemma_desktop.paths import Paths, resources, user_paths
from gemma_desktop.session.log_files import QuietFileHandler
from gemma_desktop.settings_file import chosen_language

EXIT_TROUBLE: Final = 1
EXIT_REFUSED: Final = 2
_LOG_BYTES: Final = 512 * 1024
log = logging.getLogger(__name__)


def run(argv: Sequence[str]) -> int:
    """Run the command with these arguments; returns the exit status.

    Raises SystemExit for --help and wrong usage, and KeyboardInterrupt.
    """
    arguments = parse(argv)
    try:
        paths = user_paths()
    except StorageTrouble as trouble:
        complain(str(trouble))
        return EXIT_TROUBLE
    if isinstance(arguments, WindowArguments):
        return _open_window(arguments, paths)
    _log_to(paths)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # an answer may hold what the terminal's encoding does not
    try:
        status = _run(arguments, paths)
        sys.stdout.flush()
        return status
    except GemmaDesktopError as error:
        log.warning("%s\n%s", error, error.detail)
        complain(str(error))
        return EXIT_REFUSED if isinstance(error, Refused) else EXIT_TROUBLE
    except OSError as error:
        # Whoever reads a file gives its errors a title, so this was standard output: a full disk, or a reader who has
        # gone (`| head`). What Python still wants to flush has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            log.warning("no output", exc_info=error)
            complain(f"The output could not be written: {error.strerror}.")
        return EXIT_TROUBLE
    except Exception as error:  # the exception hook of the command: a bug is one line here, and whole in the log
        log.exception("a bug")
        complain(f"Something went wrong inside ({type(error).__name__}); {paths.logs / 'command.log'} says more.")
        return EXIT_TROUBLE


def _open_window(arguments: WindowArguments, paths: Paths) -> int:
    say_in(chosen_language(paths.settings), os.environ, resources() / "translations")
    try:
        from gemma_desktop.session.quick_imports import import_quickly

        import_quickly()
        from gemma_desktop.ui import screen  # noqa: F401 - with it the rest of Qt, which may lack a library too
        from gemma_desktop.window_run import run_window
    except ImportError as error:
        from gemma_desktop.cli.no_window import say_without_qt
        from gemma_desktop.system_libraries import missing_libraries

        missing = missing_libraries(error)
        if missing is None:
            raise
        say_without_qt(missing)
        return EXIT_TROUBLE
    return run_window(arguments.files, quick=arguments.quick)


def _run(
    arguments: AskArguments | BenchArguments | ModelsArguments | SelfTestArguments | TranscribeArguments, paths: Paths
) -> int:
    match arguments:
        case AskArguments():
            from gemma_desktop.cli.ask import ask

            return ask(arguments, paths)
        case BenchArguments():
            from gemma_desktop.cli.bench import bench

            return bench(arguments, paths)
        case TranscribeArguments():
            from gemma_desktop.cli.transcribe import transcribe

            return transcribe(arguments, paths)
        case SelfTestArguments():
            from gemma_desktop.cli.self_test import self_test

            return self_test(arguments.json, paths)
        case _:
            from gemma_desktop.cli.models import run_models

            return run_models(arguments, paths)


def _log_to(paths: Paths) -> None:
    """Send warnings to a file, and never to stderr."""
    handler: logging.Handler
    try:
        paths.logs.mkdir(parents=True, exist_ok=True)
        handler = QuietFileHandler(
            paths.logs / "command.log", maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
