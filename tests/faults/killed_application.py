"""The application in a process of its own, as a test sees it that will kill it."""

import contextlib
import os
import queue
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from gemma_desktop.paths import Paths
from tests.faults.application_process import Said
from tests.helpers.processes import Watch

PATIENCE_S = 30.0
_UNBORN = re.compile(
    r"Traceback \(most recent call last\):\n"
    r'  File "<string>", line 1, in <module>\n'
    r"(?:  .*\n)*?  File .* in spawn_main\n(?:  .*\n)*EOFError: Ran out of input\n"
)


class KilledApplication:
    """A running application_process and all that it said. Kill it, or leave the block."""

    def __init__(self, home: Path, seed: int) -> None:
        self.home = home
        self.said: list[Said] = []
        self.killed_at = 0.0
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._errors = (home / "stderr").open("a+b")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.application_process", str(seed)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env={**os.environ, "GEMMA_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def wait_for(self, what: str, count: int = 1) -> Said:
        """Read on until it said this so many times more; returns the last of them."""
        while True:
            said = self.take()
            if said.what == what:
                count -= 1
                if count == 0:
                    return said

    def wait_while_alive(self, seconds: float) -> None:
        """Let time pass; the application must not end by itself."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
            raise AssertionError(f"the application ended by itself\n{self.errors()}")

    def signal_engine(self, number: int) -> None:
        """Send this to its engine process, if one runs now."""
        for pid in processes_of(self.home):
            with contextlib.suppress(OSError):
                if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes():
                    os.kill(pid, number)

    def end(self) -> int:
        """Let it close its window; returns the exit status."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        return self._process.wait(PATIENCE_S)

    def kill(self) -> None:
        """SIGKILL; then read what it had said before."""
        self.killed_at = time.monotonic()
        self._process.kill()
        self._process.wait()
        self._reader.join(PATIENCE_S)  # the pipe ends with the last process that holds it
        while not self._lines.empty():
            self.said.append(msgspec.json.decode(self._lines.get(), type=Said))

    def errors(self) -> str:
        """Of all starts; without what Python says in a child whose parent was killed while it told it what to be."""
        self._errors.seek(0)
        return _UNBORN.sub("", self._errors.read().decode(errors="replace"))

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._reader.join(PATIENCE_S)
        self._errors.close()

    def take(self) -> Said:
        """What it says next."""
        try:
            line = self._lines.get(timeout=PATIENCE_S)
        except queue.Empty:
            raise AssertionError(f"the application said nothing more\n{self.errors()}") from None
        self.said.append(msgspec.json.decode(line, type=Said))
        return self.said[-1]

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.endswith(b"\n"):
                self._lines.put(line)


@contextlib.contextmanager
def running(home: Path, seed: int) -> Iterator[KilledApplication]:
    application = KilledApplication(home, seed)
    try:
        yield application
    finally:
        for pid in processes_of(home):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        application.close()


def processes_of(home: Path) -> list[int]:
    """Processes that were started for this home, whoever their parent is now (Linux)."""
    mark = f"GEMMA_DESKTOP_HOME={home}".encode()
    found = []
    for folder in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if folder.name.isdigit() and mark in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
    return found


def all_end(home: Path, timeout_s: float) -> bool:
    """Whether every process of this home ends by itself."""
    for pid in processes_of(home):
        with contextlib.suppress(ProcessLookupError):
            if not Watch(pid).ends_within(timeout_s):
                return False
    return True


@dataclass
class Found:
    """What stands in the database after a kill. messages: (role, state, text) by id. complaints: of SQLite."""

    conversations: set[str] = field(default_factory=set)
    messages: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)


def found_in(paths: Paths, scratch: Path) -> Found:
    """Look at a copy, so that the next start finds the files as the kill left them."""
    if not paths.database.exists():
        return Found()
    scratch.mkdir(exist_ok=True)
    for ending in ("", "-wal"):
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(f"{paths.database}{ending}", scratch / f"copy.sqlite3{ending}")
    try:
        with contextlib.closing(sqlite3.connect(scratch / "copy.sqlite3")) as connection:
            return _found(connection)
    finally:
        shutil.rmtree(scratch)


def _found(connection: sqlite3.Connection) -> Found:
    found = Found()
    for check in ("integrity_check", "foreign_key_check"):
        found.complaints += [str(row) for row in connection.execute(f"PRAGMA {check}") if row != ("ok",)]
    if not connection.execute("PRAGMA user_version").fetchone()[0]:
        return found
    for index in ("title_index", "text_index"):
        connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    found.conversations = {row[0] for row in connection.execute("SELECT id FROM conversation")}
    found.messages = {row[0]: row[1:] for row in connection.execute("SELECT id, role, state, text FROM message")}
    return found
