"""An upgrade that puts another program in the place of the one that runs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot

from gemma_desktop.session.program_file import ProgramFile


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "gemma-desktop"
    path.write_bytes(b"0.1.0")
    return path


def test_a_program_that_another_one_takes_the_place_of_is_noticed(qapp: object, program: Path, qtbot: QtBot) -> None:
    watched = ProgramFile(program)
    newer = program.with_name("gemma-desktop.dpkg-new")
    newer.write_bytes(b"0.2.0")
    with qtbot.waitSignal(watched.noticed) as noticed:
        newer.replace(program)
    assert noticed.args is not None
    assert noticed.args[0].title == "Gemma Desktop was updated"


def test_a_program_that_is_taken_away_and_comes_again_is_noticed_once(
    qapp: object, program: Path, qtbot: QtBot
) -> None:
    watched = ProgramFile(program)
    noticed: list[object] = []
    watched.noticed.connect(noticed.append)
    program.unlink()
    qtbot.waitUntil(lambda: str(program.parent) in watched._watcher.directories())
    ours = QFileSystemWatcher([str(program.parent)])
    program.write_bytes(b"0.2.0")
    qtbot.waitUntil(lambda: len(noticed) == 1)
    with qtbot.waitSignal(ours.directoryChanged):
        program.with_name("more of it").touch()
    assert len(noticed) == 1


def test_a_program_that_stays_the_same_is_not(qapp: object, program: Path, qtbot: QtBot) -> None:
    watched = ProgramFile(program)
    noticed: list[object] = []
    watched.noticed.connect(noticed.append)
    with qtbot.waitSignal(watched._watcher.fileChanged):
        program.chmod(0o700)
    assert noticed == []
