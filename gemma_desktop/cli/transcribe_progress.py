"""How far `transcribe` has come, in one line of a standard error that is a terminal."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from gemma_desktop.cli.progress import clock
from gemma_desktop.media.sound import expected_duration_s


class TranscribeProgress:
    """Nothing is shown where nobody watches."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._is_shown = self._stream.isatty()
        self._is_there = False

    @contextmanager
    def of(self, path: Path, from_s: float) -> Iterator[None]:
        """While this file is written down, from a place on."""
        self._name = "".join(each if each.isprintable() else "?" for each in path.name)
        self._total_s = expected_duration_s(path) if self._is_shown else 0.0
        self._began_at, self._began_s = time.monotonic(), from_s
        try:
            yield
        finally:
            self.clear()

    def show(self, heard_s: float) -> None:
        """So much of the sound is done."""
        if not self._is_shown:
            return
        words = f"{self._name}  {clock(heard_s)}"
        if self._total_s:
            words += f" of {clock(self._total_s)}  {min(1.0, heard_s / self._total_s):.0%}"
            speed = (heard_s - self._began_s) / max(1e-3, time.monotonic() - self._began_at)
            if speed > 0:
                words += f"  {clock((self._total_s - heard_s) / speed)} left"
        self.say(words)

    def say(self, words: str) -> None:
        """What is done meanwhile."""
        if self._is_shown:
            print(f"\r\x1b[K{words}", end="", file=self._stream, flush=True)
            self._is_there = True

    def clear(self) -> None:
        """Leave an empty line to whatever else is to be said."""
        if self._is_there:
            print("\r\x1b[K", end="", file=self._stream, flush=True)
            self._is_there = False
