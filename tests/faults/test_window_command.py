"""`gemma-desktop` as a desktop starts it: once, once more while it runs, and where nothing can be written."""

import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.paths import Paths, resources
from gemma_desktop.session.crash_report import CrashReports
from gemma_desktop.settings_file import SettingsFile
from tests.engine.stopped_parent import leave_engine_behind
from tests.faults.killed_application import all_end
from tests.helpers.processes import Watch
from tests.library.gguf_files import write_model
from tests.store.samples import paths_in

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")

COMMAND = [sys.executable, "-m", "gemma_desktop"]
TIMEOUT_S = 60
PICTURE = next((resources() / "samples").glob("*.png"))


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_in(tmp_path)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "GEMMA_DESKTOP_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}


@contextlib.contextmanager
def window(environment: dict[str, str], *files: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """The first start; killed at the end if it still runs."""
    with subprocess.Popen([*COMMAND, *map(str, files)], env=environment, stderr=subprocess.PIPE) as process:
        try:
            yield process
        finally:
            process.kill()


def draft(paths: Paths) -> bytes:
    """What stands in some composer, as the store has it."""
    if not paths.database.exists():
        return b""
    with contextlib.closing(sqlite3.connect(paths.database)) as connection, contextlib.suppress(sqlite3.Error):
        return b"".join(row[0] for row in connection.execute("SELECT draft FROM conversation WHERE draft NOT NULL"))
    return b""


def opened_models(paths: Paths) -> list[str]:
    """Names of the model files that were opened, by the settings."""
    return [Path(known.path).name for known in SettingsFile(paths.settings).load().known_models]


def test_models_that_the_command_names_are_opened_at_once_and_in_the_window_that_is_open(
    environment: dict[str, str], paths: Paths, tmp_path: Path, qtbot: QtBot
) -> None:
    first_model, second_model = write_model(tmp_path / "first.gguf"), write_model(tmp_path / "second.gguf")
    with window(environment, first_model) as first:
        qtbot.waitUntil(lambda: opened_models(paths) == ["first.gguf"], timeout=TIMEOUT_S * 1000)
        subprocess.run([*COMMAND, str(second_model)], env=environment, check=True, timeout=TIMEOUT_S)
        qtbot.waitUntil(lambda: opened_models(paths) == ["first.gguf", "second.gguf"], timeout=TIMEOUT_S * 1000)
        first.send_signal(signal.SIGTERM)
        assert first.wait(TIMEOUT_S) == 0
    assert b".gguf" not in draft(paths)


def test_a_second_start_hands_its_files_to_the_window_that_is_open_and_ends(
    environment: dict[str, str], paths: Paths, tmp_path: Path, qtbot: QtBot
) -> None:
    with window(environment) as first:
        qtbot.waitUntil(lambda: paths.settings.exists() or paths.database.exists(), timeout=TIMEOUT_S * 1000)
        second = subprocess.run(
            [*COMMAND, str(PICTURE)], env=environment, capture_output=True, text=True, check=False, timeout=TIMEOUT_S
        )
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        qtbot.waitUntil(lambda: PICTURE.name.encode() in draft(paths), timeout=TIMEOUT_S * 1000)
        subprocess.run([*COMMAND, "quick"], env=environment, check=True, timeout=TIMEOUT_S)
        first.send_signal(signal.SIGTERM)
        assert first.wait(TIMEOUT_S) == 0
        assert first.stderr is not None
        assert b"Traceback" not in first.stderr.read()
    assert all_end(tmp_path, timeout_s=10)
    assert PICTURE.name.encode() in draft(paths)


def test_what_a_killed_start_left_behind_is_ended_by_the_next(
    environment: dict[str, str], paths: Paths, tmp_path: Path
) -> None:
    paths.logs.mkdir(parents=True)
    left_behind = Watch(leave_engine_behind(paths.logs / "engine.log"))
    with window(environment):
        assert left_behind.ends_within(TIMEOUT_S)
    assert all_end(tmp_path, timeout_s=10)


def test_after_a_crash_there_is_a_report(environment: dict[str, str], paths: Paths, qtbot: QtBot) -> None:
    with window(environment) as first:
        qtbot.waitUntil(paths.database.exists, timeout=TIMEOUT_S * 1000)
        first.send_signal(signal.SIGSEGV)
        assert first.wait(TIMEOUT_S) == -signal.SIGSEGV
    with window(environment) as second:
        qtbot.waitUntil(lambda: CrashReports(paths.logs).last() is not None, timeout=TIMEOUT_S * 1000)
        second.send_signal(signal.SIGKILL)
    report = CrashReports(paths.logs).last()
    assert report is not None
    assert "Fatal Python error: Segmentation fault" in report.text
    assert "in _run" in report.text


def test_after_it_was_killed_there_is_a_report(environment: dict[str, str], paths: Paths, qtbot: QtBot) -> None:
    with window(environment) as first:
        qtbot.waitUntil(paths.database.exists, timeout=TIMEOUT_S * 1000)
        assert CrashReports(paths.logs).last() is None
        first.send_signal(signal.SIGKILL)
    with window(environment):
        qtbot.waitUntil(lambda: CrashReports(paths.logs).last() is not None, timeout=TIMEOUT_S * 1000)


def test_a_start_that_fails_for_a_bug_says_so_and_leaves_a_report(environment: dict[str, str], paths: Paths) -> None:
    program = "from gemma_desktop import app, window_run; app.build = None; raise SystemExit(window_run.run_window())"
    found = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT_S,
    )
    assert found.returncode == 1
    assert "'NoneType' object is not callable" in found.stderr
    report = CrashReports(paths.logs).last()
    assert report is not None
    assert "'NoneType' object is not callable" in report.text
    assert not (paths.logs / "window-crash.log").exists()  # it is not told again


def test_a_data_folder_that_cannot_be_written_is_named_on_one_line(
    environment: dict[str, str], paths: Paths, tmp_path: Path
) -> None:
    command = list(COMMAND)
    if os.geteuid() == 0:  # whom no file's mode stops
        if shutil.which("setpriv") is None:
            pytest.skip("root may write everywhere, and there is no setpriv")
        command[:0] = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    paths.data.mkdir()
    paths.data.chmod(0o500)
    found = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=TIMEOUT_S)
    sentence = f"gemma-desktop: {paths.data} cannot be written: Check who may write to this folder.\n"
    assert (found.returncode, found.stdout, found.stderr) == (1, "", sentence)
    assert list(tmp_path.iterdir()) == [paths.data]
