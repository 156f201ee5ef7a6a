"""What is known of a run that ended badly: for the user to read, keep or pass on. Nothing is sent anywhere."""

import importlib.metadata
import os
import platform
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import qVersion

from gemma_desktop.durable import write_whole

_NAME: Final = "last-report.txt"
_PACKAGES: Final = ("gemma-desktop", "llama-cpp-python", "PySide6-Essentials", "numpy")
_LAST_BYTES: Final = 8_192
_LAST_LINES: Final = 60


class CrashReport(msgspec.Struct, frozen=True):
    """text: all of it. at: when it was found, in seconds since the epoch."""

    text: str
    at: float


class CrashReports:
    """The last report, in the folder of logs. Each new one takes its place."""

    def __init__(self, logs: Path) -> None:
        self._logs = logs
        self._path = logs / _NAME

    def write(self, last_words: str) -> None:
        """Of the run that ended with these words, before another one writes into the logs. Raises StorageTrouble."""
        write_whole(self._path, self._compose(last_words).encode(errors="replace"))

    def last(self) -> CrashReport | None:
        """None where there is none, or none that can be read."""
        try:
            return CrashReport(self._path.read_text(encoding="utf-8", errors="replace"), self._path.stat().st_mtime)
        except OSError:
            return None

    def _compose(self, last_words: str) -> str:
        parts = [
            ("Gemma Desktop ended badly", f"Found {datetime.now().astimezone().isoformat(timespec='seconds')}"),
            ("Versions", "\n".join(f"{name} {_version(name)}" for name in _PACKAGES)),
            ("System", "\n".join(_system())),
            ("Last words of the window", last_words.strip()),
            ("Last lines of the window's log", _tail(self._logs / "window.log")),
            ("Last lines of the engine's log", _tail(self._logs / "engine.log")),
        ]
        text = "\n\n".join(f"## {title}\n\n{content or '(nothing)'}" for title, content in parts)
        return f"{_without_home(text)}\n"


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "unknown"


def _system() -> list[str]:
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
    session = os.environ.get("XDG_SESSION_TYPE", "")
    facts = [
        platform.platform(),
        f"{platform.machine()}, {os.cpu_count()} processors",
        f"Python {platform.python_version()}, Qt {qVersion()}",
    ]
    if desktop or session:
        facts.append(f"Desktop {desktop or 'unknown'}, {session or 'unknown'}")
    return facts


def _tail(log: Path) -> str:
    """The last lines of a file, whole ones."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _LAST_BYTES))
            text = file.read(_LAST_BYTES).decode(errors="replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-_LAST_LINES:])


def _without_home(text: str) -> str:
    """The name of the user stands in the path of the home folder, and belongs to nobody else."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
