import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from gemma_desktop import __version__
from gemma_desktop.session.instance import SingleInstance

needs_signals = pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")


@contextlib.contextmanager
def another(data: Path, *paths: Path, patience_s: float = 5.0, quick: bool = False) -> Iterator[subprocess.Popen[str]]:
    """Another process that claims this folder."""
    names = ["quick"] if quick else [os.fsencode(path).hex() for path in paths]
    command = [sys.executable, "-m", "tests.session.instance_process", str(data), str(patience_s), *names]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def instance(qapp: object, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path / "data", patience_s=0.2)
    yield instance
    instance.release()


def raised_by_another(instance: SingleInstance, data: Path, qtbot: QtBot, *paths: Path) -> list[Path]:
    """Start another process with these files; what our instance hears of it."""
    with qtbot.waitSignal(instance.raise_requested, timeout=20000) as raised, another(data, *paths) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20000)
        assert said(second) == "asked"
    assert raised.args is not None
    heard: list[Path] = raised.args[0]
    return heard


def socket_path(data: Path) -> str:
    return SingleInstance(data).socket_name


def test_a_second_start_raises_the_first_and_hands_over_its_files(
    instance: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    assert instance.claim()
    files = [tmp_path / "a picture.png", Path(os.fsdecode(b"/no/utf-8/\xff.gguf")), Path("from where it was started")]
    assert raised_by_another(instance, tmp_path / "data", qtbot, *files) == [*files[:2], files[2].absolute()]
    qtbot.waitUntil(lambda: instance.findChildren(QLocalSocket) == [])


def test_a_second_start_without_files_raises_the_first(instance: SingleInstance, tmp_path: Path, qtbot: QtBot) -> None:
    with another(tmp_path / "data") as first:
        assert said(first) == "claimed"
        assert not instance.claim()
        assert said(first) == "raise"


def test_a_second_start_for_a_quick_question_asks_for_nothing_else(
    instance: SingleInstance, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert instance.claim()
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of the click")
    with (
        qtbot.assertNotEmitted(instance.raise_requested),
        qtbot.waitSignal(instance.quick_requested, timeout=20000),
        another(tmp_path / "data", quick=True) as second,
    ):
        monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20000)
        assert said(second) == "asked"
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "of the click"


def test_another_version_is_told_which_one_runs_and_the_window_says_which_one_was_started(
    instance: SingleInstance, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert instance.claim()
    monkeypatch.setenv("TEST_VERSION", "99.1")
    with (
        qtbot.waitSignal(instance.raise_requested, timeout=20000),
        qtbot.waitSignal(instance.noticed, timeout=20000) as noticed,
        another(tmp_path / "data") as newer,
    ):
        qtbot.waitUntil(lambda: newer.poll() is not None, timeout=20000)
        assert said(newer) == f"asked {__version__}"
    assert noticed.args is not None
    assert noticed.args[0].title == f"Gemma Desktop 99.1 was started, and this is {__version__}"


def test_one_that_has_let_go_is_in_nobodys_way(instance: SingleInstance, tmp_path: Path) -> None:
    assert instance.claim()
    instance.release()
    with another(tmp_path / "data") as next_one:
        assert said(next_one) == "claimed"


@pytest.mark.skipif(os.name == "nt", reason="its pipes have no place among the files")
def test_nobody_else_on_this_computer_can_speak_to_it(
    instance: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert instance.claim()
    (server,) = instance.findChildren(QLocalServer)
    assert Path(server.fullServerName()).stat().st_mode & 0o077 == 0
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert Path(instance.socket_name).parent == tmp_path
    monkeypatch.setenv("XDG_RUNTIME_DIR", "relative")
    assert "/" not in instance.socket_name


def test_another_folder_is_another_application(instance: SingleInstance, tmp_path: Path) -> None:
    with another(tmp_path / "other") as other:
        assert said(other) == "claimed"
        assert instance.claim()


@needs_signals
def test_the_lock_of_a_killed_process_is_taken_over(instance: SingleInstance, tmp_path: Path, qtbot: QtBot) -> None:
    with another(tmp_path / "data") as first:
        assert said(first) == "claimed"
        first.kill()
        first.wait(10)
    assert instance.claim()
    assert raised_by_another(instance, tmp_path / "data", qtbot) == []


def test_a_lock_that_ends_meanwhile_is_taken_over(tmp_path: Path, qapp: object) -> None:
    with another(tmp_path / "data") as first:
        assert said(first) == "claimed"
        assert first.stdin is not None
        first.stdin.close()
        instance = SingleInstance(tmp_path / "data", patience_s=20)
        # Either it is asked while it still listens, or its place is taken.
        while not instance.claim():
            assert said(first) == "raise"
        instance.release()


@needs_signals
def test_one_that_runs_and_does_not_answer_is_named(tmp_path: Path) -> None:
    with another(tmp_path / "data") as first:
        assert said(first) == "claimed"
        first.send_signal(signal.SIGSTOP)
        with another(tmp_path / "data", patience_s=0.1) as second:
            assert said(second) == "trouble Gemma Desktop is running already"


@pytest.mark.parametrize("left_behind", [b"", b"not a lock"], ids=["empty", "garbage"])
def test_a_lock_file_that_a_power_loss_left_behind_is_no_obstacle(
    left_behind: bytes, instance: SingleInstance, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "lock").write_bytes(left_behind)
    assert instance.claim()


def test_the_lock_of_another_program_with_the_same_process_number_is_no_obstacle(
    instance: SingleInstance, tmp_path: Path
) -> None:
    with another(tmp_path / "elsewhere") as stranger:
        assert said(stranger) == "claimed"
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "lock").write_bytes((tmp_path / "elsewhere" / "lock").read_bytes())
        assert instance.claim()


def test_where_no_lock_can_be_written_the_only_one_goes_on(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    instance = SingleInstance(tmp_path / "file" / "data")
    assert instance.claim()
    instance.release()


@pytest.mark.parametrize(
    "words",
    [
        b"\0\0\0\1ab",
        b"\0\0\0\6shut\0\0",
        b"\0\0\0\x08open\0" + b"1.0",
        b"\xff\xff\xff\xff" + b"x" * 5000,
        b"GET / HTTP/1.1\r\n\r\n",
    ],
    ids=["longer", "another wish", "half a wish", "huge", "http"],
)
def test_what_is_no_wish_of_ours_is_not_heard(
    words: bytes, instance: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    assert instance.claim()
    with qtbot.assertNotEmitted(instance.raise_requested):
        socket = QLocalSocket()
        socket.connectToServer(socket_path(tmp_path / "data"))
        assert socket.waitForConnected(5000)
        socket.write(words)
        qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=2500)
    assert raised_by_another(instance, tmp_path / "data", qtbot) == []
