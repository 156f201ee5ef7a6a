"""Where the window's process writes what went wrong. No text of the user is ever written there."""

import contextlib
import faulthandler
import logging
import logging.handlers
from pathlib import Path
from typing import BinaryIO, Final

from gemma_desktop.durable import make_private_folder, os_errors

_MAX_BYTES: Final = 512 * 1024
_KEPT: Final = 2
_BEGUN: Final = b"begun\n"
"""Stands in the crash file as long as this process lives: what is killed, or loses its power, writes no last words."""
_FORMAT: Final = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


class QuietFileHandler(logging.handlers.RotatingFileHandler):
    """A bounded log file. That it cannot be written (a full disk) is no reason to fill the terminal with tracebacks."""

    def handleError(self, record: logging.LogRecord) -> None:
        pass


class LogFiles:
    """The log of this process, and the file into which faulthandler writes as it crashes."""

    def __init__(self, folder: Path) -> None:
        self._log = folder / "window.log"
        self._crash_log = folder / "window-crash.log"
        self._handler: logging.Handler | None = None
        self._crash_file: BinaryIO | None = None

    def open(self) -> str | None:
        """Begin to write. Raises StorageTrouble.

        Returns the last words of a run before that crashed; "" if it was ended without any; None if it ended well.
        """
        make_private_folder(self._log.parent)
        with os_errors(self._log):
            self._handler = QuietFileHandler(
                self._log, maxBytes=_MAX_BYTES, backupCount=_KEPT, encoding="utf-8", errors="backslashreplace"
            )
            found = self._crash_log.read_bytes() if self._crash_log.exists() else b""
            self._crash_file = self._crash_log.open("wb", buffering=0)
            with contextlib.suppress(OSError):  # of a full disk
                self._crash_file.write(_BEGUN)
        self._handler.setFormatter(logging.Formatter(_FORMAT))
        logging.getLogger().addHandler(self._handler)
        logging.getLogger("gemma_desktop").setLevel(logging.INFO)
        faulthandler.enable(self._crash_file)
        if not found:
            return None
        last_words = found.removeprefix(_BEGUN).decode(errors="replace")
        logging.getLogger(__name__).error("the run before this one ended badly:\n%s", last_words)
        return last_words

    def close(self) -> None:
        """Stop writing: this run ends well."""
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            with contextlib.suppress(OSError):  # of a full disk
                self._handler.close()
            self._handler = None
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            self._crash_file = None
            with contextlib.suppress(OSError):
                self._crash_log.unlink()
