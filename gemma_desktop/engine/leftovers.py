"""Engine processes that outlived the application that started them.

A process ends with its parent (engine/bootstrap.py), unless it was stopped before it could arrange for that, or cannot
run. Every process is therefore on record while it runs; the next start ends what is left of an earlier one. A process
number alone says nothing, for it is given to another program later: what is on record is also when it was born.
"""

import contextlib
import logging
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Final

import msgspec

_SUFFIX: Final = ".process"
_PS_TIMEOUT_S: Final = 5.0
log = logging.getLogger(__name__)


class Life(msgspec.Struct, frozen=True):
    """A process that nothing else can be taken for. born: when, as the system says it; text to compare."""

    pid: int
    born: str


class _Record(msgspec.Struct, frozen=True):
    """parent: what it should have ended with."""

    engine: Life
    parent: Life


class EngineRecords:
    """A file for each engine process of this installation that runs, in the folder of their logs.

    Where nothing can be written, or the system does not tell processes apart, there are none, and nothing is swept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, pid: int) -> None:
        """Our child `pid` runs now."""
        engine, parent = life_of(pid), life_of(os.getpid())
        if engine is not None and parent is not None:
            with contextlib.suppress(OSError):
                self._path(pid).write_bytes(msgspec.json.encode(_Record(engine, parent)))

    def remove(self, pid: int) -> None:
        """It has ended."""
        with contextlib.suppress(OSError):
            self._path(pid).unlink(missing_ok=True)

    def sweep(self) -> None:
        """End every engine process on record whose parent has ended."""
        for path in sorted(self._folder.glob(f"*{_SUFFIX}")):
            try:
                record = msgspec.json.decode(path.read_bytes(), type=_Record)
            except (OSError, msgspec.DecodeError):
                log.warning("%s is no record of a process", path.name)
            else:
                if life_of(record.parent.pid) == record.parent:
                    continue  # another application's, which lives
                if _end(record.engine):
                    log.warning("engine process %s of an earlier run was ended", record.engine.pid)
            with contextlib.suppress(OSError):
                path.unlink()

    def _path(self, pid: int) -> Path:
        return self._folder / f"engine-{pid}{_SUFFIX}"


def life_of(pid: int) -> Life | None:
    """The process with this number; None if there is none or it has ended, and where the system does not tell."""
    if pid <= 0:
        return None
    match sys.platform:
        case "linux":
            return _life_by_proc(pid)
        case "win32":
            return None
        case _:
            return _life_by_ps(pid)


def _life_by_proc(pid: int) -> Life | None:
    """By the clock tick since the system's start, and which start that was (proc_pid_stat(5), field 22)."""
    try:
        # The name before the last ")" may hold anything.
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return None
    has_ended = fields[0] in (b"Z", b"X")
    return None if has_ended else Life(pid, f"{boot} {int(fields[19])}")


def _life_by_ps(pid: int) -> Life | None:
    """By the second of its start (ps(1), lstart), where there is no /proc."""
    command = ["ps", "-o", "stat=,lstart=", "-p", str(pid)]
    try:
        told = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=True,
            timeout=_PS_TIMEOUT_S,
            env={**os.environ, "LC_ALL": "C"},
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    state, _, born = told.strip().partition(" ")
    return None if not born or state.startswith("Z") else Life(pid, " ".join(born.split()))


def _end(life: Life) -> bool:
    """Kill that process and no other; whether there was one."""
    if sys.platform == "win32":
        return False
    try:
        if sys.platform != "linux":
            if life_of(life.pid) != life:
                return False
            os.kill(life.pid, signal.SIGKILL)
            return True
        descriptor = os.pidfd_open(life.pid)  # stands for this process, also if its number is given away now
        try:
            if life_of(life.pid) != life:
                return False
            signal.pidfd_send_signal(descriptor, signal.SIGKILL)
        finally:
            os.close(descriptor)
    except OSError:
        return False
    return True
