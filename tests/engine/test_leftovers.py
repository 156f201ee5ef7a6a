"""Engine processes that outlived their application are ended by the next start, and nothing else is."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest

from gemma_desktop.engine.leftovers import EngineRecords, life_of
from gemma_desktop.engine.process import EngineProcess
from tests.engine import scripted_child
from tests.engine.stopped_parent import leave_engine_behind
from tests.helpers.processes import Watch, kill_and_wait

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="watches processes by their descriptor")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def leftover(folder: Path) -> Iterator[int]:
    """An engine process that was stopped in its first moment, and whose application was killed then."""
    pid = leave_engine_behind(folder / "engine.log")
    yield pid
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


@pytest.fixture
def stranger() -> Iterator["subprocess.Popen[bytes]"]:
    """Some living process that is no engine; it repeats what it is told."""
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        yield process
        process.kill()


def answers(process: "subprocess.Popen[bytes]") -> bool:
    """Whether it lives: one that was killed says nothing more."""
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(BrokenPipeError):
        process.stdin.write(b"hello\n")
    return process.stdout.readline() == b"hello\n"


def records(folder: Path) -> list[Path]:
    return list(folder.glob("*.process"))


def put_on_record(folder: Path, pid: int, born: str) -> None:
    """As an earlier run would have left it, whose own number is free again."""
    gone = {"pid": 2**22 + 1, "born": "long ago"}
    record = {"engine": {"pid": pid, "born": born}, "parent": gone}
    (folder / f"engine-{pid}.process").write_bytes(msgspec.json.encode(record))


def test_a_stopped_engine_of_a_killed_application_is_ended(folder: Path, leftover: int) -> None:
    assert life_of(leftover) is not None, "it outlives its parent"
    watch = Watch(leftover)
    EngineRecords(folder).sweep()
    assert watch.ends_within(10)
    assert records(folder) == []


def test_another_program_with_the_same_number_is_left_alone(folder: Path, stranger: "subprocess.Popen[bytes]") -> None:
    put_on_record(folder, stranger.pid, "another time")
    EngineRecords(folder).sweep()
    assert answers(stranger)
    assert records(folder) == []


def test_what_would_have_been_ended_is_what_is_on_record(folder: Path, stranger: "subprocess.Popen[bytes]") -> None:
    life = life_of(stranger.pid)
    assert life is not None
    put_on_record(folder, stranger.pid, life.born)
    watch = Watch(stranger.pid)
    EngineRecords(folder).sweep()
    assert watch.ends_within(10)


def test_the_engine_of_an_application_that_lives_is_left_alone(folder: Path) -> None:
    engine = EngineProcess(scripted_child.main, folder / "engine.log")
    try:
        EngineRecords(folder).sweep()
        assert engine.is_alive
        assert len(records(folder)) == 1
    finally:
        engine.kill()


def test_a_process_that_ended_is_on_record_no_more(folder: Path) -> None:
    engine = EngineProcess(scripted_child.main, folder / "engine.log")
    assert len(records(folder)) == 1
    engine.kill()
    assert records(folder) == []


def test_an_ended_process_that_nobody_waited_for_is_no_life(folder: Path) -> None:
    with subprocess.Popen(["sleep", "60"]) as process:
        kill_and_wait(process.pid, signal.SIGKILL)
        assert life_of(process.pid) is None


@pytest.mark.parametrize("words", [b"", b"1234", b'{"engine": {"pid": "1"}}'])
def test_what_is_no_record_is_removed(folder: Path, words: bytes) -> None:
    (folder / "engine-1.process").write_bytes(words)
    EngineRecords(folder).sweep()
    assert records(folder) == []


def test_an_engine_runs_where_nothing_can_be_recorded(folder: Path) -> None:
    (folder / "no-folder").write_bytes(b"")
    engine = EngineProcess(scripted_child.main, folder / "no-folder" / "engine.log")
    try:
        assert engine.is_alive
    finally:
        engine.kill()


@pytest.mark.skipif(shutil.which("ps") is None, reason="without ps")
def test_where_there_is_no_proc_ps_tells_a_life(
    monkeypatch: pytest.MonkeyPatch, stranger: "subprocess.Popen[bytes]"
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    life = life_of(stranger.pid)
    assert life is not None
    assert life == life_of(stranger.pid)
    assert life_of(2**22 + 1) is None
