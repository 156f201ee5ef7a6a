"""The file that an engine process prints into."""

import contextlib
import os
from pathlib import Path
from typing import Final

KEPT_BYTES: Final = 1024 * 1024
"""A log larger than this is put aside when the next process starts, in the place of the one before it."""
MAX_BYTES: Final = 16 * 1024 * 1024
_LAST_WORDS_BYTES: Final = 8_192
_LAST_WORDS_LINES: Final = 40


class ProcessLog:
    """A bounded log file. Where it cannot be written, the engine runs without one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._begins_at = 0

    def begin(self) -> Path:
        """A new process begins to write; returns where."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._size_bytes() > KEPT_BYTES:
                self._path.replace(self._path.with_name(f"{self._path.name}.1"))
            self._path.touch()
        except OSError:
            self._path = Path(os.devnull)
        self._begins_at = self._size_bytes()
        return self._path

    def bound(self) -> None:
        """Empty the file if a process has filled it; it goes on at the start, for it appends."""
        if self._size_bytes() > MAX_BYTES:
            with contextlib.suppress(OSError):
                os.truncate(self._path, 0)

    def last_words(self) -> str:
        """The last lines of the process that began last."""
        size_bytes = self._size_bytes()
        begins_at = self._begins_at if self._begins_at <= size_bytes else 0
        try:
            with self._path.open("rb") as file:
                file.seek(max(begins_at, size_bytes - _LAST_WORDS_BYTES))
                text = file.read(_LAST_WORDS_BYTES).decode(errors="replace")
        except OSError:
            return ""
        return "\n".join(text.splitlines()[-_LAST_WORDS_LINES:])

    def _size_bytes(self) -> int:
        try:
            return self._path.stat().st_size
        except OSError:
            return 0
