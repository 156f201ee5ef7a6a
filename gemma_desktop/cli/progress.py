"""The progress of a download in a terminal, and its traces where there is none."""

import sys
import time
from typing import Final, TextIO

from gemma_desktop.library.download_request import Progress

_TERMINAL_S: Final = 0.2
_LOG_STEP: Final = 0.1
"""Where nobody watches, a line at each tenth."""
_BAR: Final = 24


class ProgressLine:
    """Writes to `stream`; a line that changes in a terminal. Called on one thread."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._is_terminal = self._stream.isatty()
        self._told_at = 0.0
        self._told_part = -_LOG_STEP
        self._trouble = ""
        self._width = 0

    def __call__(self, progress: Progress) -> None:
        trouble = progress.trouble.title if progress.trouble else ""
        part = progress.done_bytes / progress.total_bytes if progress.total_bytes else 0.0
        is_news = trouble != self._trouble or progress.checking
        self._trouble = trouble
        if self._is_terminal:
            if is_news or time.monotonic() - self._told_at >= _TERMINAL_S:
                self._told_at = time.monotonic()
                self._rewrite(_line(progress, part, trouble))
        elif trouble and is_news:
            self._stream.write(f"{trouble}; trying again\n")
        elif part >= self._told_part + _LOG_STEP:
            self._told_part = part
            self._stream.write(f"{_line(progress, part, '')}\n")
        self._stream.flush()

    def end(self) -> None:
        """Leave the cursor at the beginning of an empty line."""
        if self._is_terminal and self._width:
            self._rewrite("")
            self._stream.write("\r")
            self._stream.flush()

    def _rewrite(self, line: str) -> None:
        self._stream.write(f"\r{line.ljust(self._width)}")
        self._width = len(line)


def _line(progress: Progress, part: float, trouble: str) -> str:
    bar = "#" * round(part * _BAR)
    words = [f"[{bar:<{_BAR}}] {part:4.0%}", f"{size(progress.done_bytes)} of {size(progress.total_bytes)}"]
    if trouble:
        words.append(f"{trouble}; trying again")
    elif progress.checking:
        words.append("checking")
    else:
        if progress.bytes_per_s is not None:
            words.append(f"{size(progress.bytes_per_s)}/s")
        if progress.remaining_s is not None:
            words.append(f"{clock(progress.remaining_s)} left")
    return "  ".join(words)


def size(size_bytes: float) -> str:
    for unit, name in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if size_bytes >= unit:
            return f"{size_bytes / unit:.{2 if unit == 1e9 else 0}f} {name}"
    return f"{size_bytes:.0f} B"


def clock(seconds: float) -> str:
    minutes, rest = divmod(round(min(seconds, 359_999)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
