"""What `gemma-desktop` connects as its window opens: the language, other starts, the system, bugs, full disks."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop import __version__
from gemma_desktop.paths import Paths
from gemma_desktop.settings import DesktopSettings, Settings
from gemma_desktop.settings_file import SettingsFile
from tests.faults.small_disk import is_full, tmpfs
from tests.library.gguf_files import write_model
from tests.store.samples import paths_in

pytestmark = pytest.mark.skipif(os.name == "nt", reason="ends processes by signals")

TIMEOUT_S = 60

Seen = dict[str, Any]


class Watched:
    """tests/faults/watched_process.py, running."""

    def __init__(self, process: "subprocess.Popen[str]", qtbot: QtBot) -> None:
        self.process = process
        self._qtbot = qtbot

    def do(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def look(self) -> Seen:
        self.do("look")
        assert self.process.stdout is not None
        seen: Seen = json.loads(self.process.stdout.readline())
        return seen

    def until(self, is_it: Callable[[Seen], bool]) -> None:
        self._qtbot.waitUntil(lambda: is_it(self.look()), timeout=TIMEOUT_S * 1000)

    def until_told(self, title: str) -> None:
        """In the bar of notices."""
        self.until(lambda seen: any(title in text for text in seen.get("notices", ())))

    def until_shown(self, window: str) -> None:
        self.until(lambda seen: window in seen.get("windows", ()))

    def ends(self) -> int:
        return self.process.wait(TIMEOUT_S)


@contextlib.contextmanager
def started(home: Path, qtbot: QtBot, *words: str, version: str = __version__, tray: bool = False) -> Iterator[Watched]:
    command = [sys.executable, "-m", "tests.faults.watched_process", version, "tray" if tray else "none", *words]
    with subprocess.Popen(
        command,
        env={**os.environ, "GEMMA_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Watched(process, qtbot)
        finally:
            process.kill()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_in(tmp_path)


def test_the_window_speaks_the_language_of_the_settings(paths: Paths, tmp_path: Path, qtbot: QtBot) -> None:
    SettingsFile(paths.settings).save(msgspec.structs.replace(Settings(), language="ar"))
    with started(tmp_path, qtbot) as first:
        first.until(lambda seen: seen.get("new_chat") == "محادثة جديدة" and bool(seen["from_right"]))


def test_a_start_for_a_quick_question_opens_its_window_and_not_the_large_one(tmp_path: Path, qtbot: QtBot) -> None:
    with started(tmp_path, qtbot, "quick") as first:
        first.until(lambda seen: seen.get("windows") == ["quick_window"] and seen["minimized"] == ["main_window"])


def test_a_quick_question_of_another_start_comes_to_the_one_that_runs(tmp_path: Path, qtbot: QtBot) -> None:
    with started(tmp_path, qtbot) as first:
        first.until(lambda seen: seen.get("windows") == ["main_window"])
        with started(tmp_path, qtbot, "quick") as second:
            assert second.ends() == 0
        first.until_shown("quick_window")


def test_two_versions_are_told_in_the_window_and_to_who_started_the_other(tmp_path: Path, qtbot: QtBot) -> None:
    with started(tmp_path, qtbot) as first:
        first.until_shown("main_window")
        with started(tmp_path, qtbot, version="9.8.7") as second:
            assert second.ends() == 0
            assert second.process.stderr is not None
            told = f"gemma-desktop: Gemma Desktop {__version__} is running and comes to the front. This is 9.8.7.\n"
            assert second.process.stderr.read() == told
        first.until_told("Gemma Desktop 9.8.7 was started")


def test_a_bug_is_told_in_the_window_which_goes_on(tmp_path: Path, qtbot: QtBot) -> None:
    with started(tmp_path, qtbot) as first:
        first.until_shown("main_window")
        first.do("fail")
        first.until_told("Something went wrong in the application")
        first.process.send_signal(signal.SIGINT)
        assert first.ends() == 0


def test_after_a_crash_the_window_says_so(paths: Paths, tmp_path: Path, qtbot: QtBot) -> None:
    paths.logs.mkdir()
    (paths.logs / "window-crash.log").write_text("Fatal Python error: Segmentation fault\n")
    with started(tmp_path, qtbot) as first:
        first.until_told("Gemma Desktop ended badly last time")


def test_where_no_report_can_be_kept_the_last_words_are_in_the_notice(
    paths: Paths, tmp_path: Path, qtbot: QtBot
) -> None:
    (paths.logs / "last-report.txt").mkdir(parents=True)
    (paths.logs / "window-crash.log").write_text("Fatal Python error: Segmentation fault\n")
    with started(tmp_path, qtbot) as first:
        first.until_told("Gemma Desktop ended badly last time")


def test_without_a_log_the_window_opens_all_the_same(paths: Paths, tmp_path: Path, qtbot: QtBot) -> None:
    paths.logs.write_text("a file where the folder belongs")
    with started(tmp_path, qtbot) as first:
        first.until_shown("main_window")


@pytest.mark.parametrize("end", ["session", "signal"])
def test_closed_it_stays_in_the_tray_until_the_system_ends_it(
    end: str, paths: Paths, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop = DesktopSettings(tray=True)
    SettingsFile(paths.settings).save(msgspec.structs.replace(Settings(), desktop=desktop))
    with started(tmp_path, qtbot, tray=True) as first:
        first.until_shown("main_window")
        first.do("close")
        first.until(lambda seen: seen["windows"] == [])
        if end == "session":
            first.do("quit")
        else:
            first.process.terminate()
        assert first.ends() == 0


def test_a_file_that_the_system_hands_over_is_opened(paths: Paths, tmp_path: Path, qtbot: QtBot) -> None:
    model = write_model(tmp_path / "given.gguf")
    with started(tmp_path, qtbot) as first:
        first.until_shown("main_window")
        first.do(f"open {model}")
        settings = SettingsFile(paths.settings)
        qtbot.waitUntil(lambda: [known.path for known in settings.load().known_models] == [str(model)], timeout=20_000)


def test_a_full_disk_is_no_reason_not_to_open(qtbot: QtBot) -> None:
    with tmpfs() as disk:
        disk.fill()
        assert is_full(disk.folder)
        with started(disk.folder, qtbot) as first:
            first.until_shown("main_window")
