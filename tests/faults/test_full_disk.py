"""A disk that runs full while the application writes: it says so, breaks nothing, and saves when there is space."""

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.paths import Paths
from gemma_desktop.session.values import Notice, NoticeLevel
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.ui.main_window import MainWindow
from tests.fakes import FakeEngine
from tests.faults.small_disk import SmallDisk, is_full, limited_files, tmpfs
from tests.helpers.scripted_application import ScriptedApplication
from tests.store.samples import paths_in

WORDS = "word " * 10_000


@pytest.fixture(params=["tmpfs", "limit"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallDisk]:
    with tmpfs() if request.param == "tmpfs" else limited_files(tmp_path) as disk:
        yield disk


@pytest.fixture
def paths(disk: SmallDisk) -> Paths:
    return paths_in(disk.folder)


class Opened:
    """The application with its window."""

    def __init__(self, paths: Paths, qtbot: QtBot) -> None:
        self.application = ScriptedApplication(paths, FakeEngine(), qtbot)
        self.window = MainWindow(self.application.parts)
        qtbot.addWidget(self.window)
        self.window.show()

    def cards(self) -> list[Notice]:
        """In the notice bar, newest first."""
        return [card.notice for card in self.window.notices.cards()]

    def told(self) -> list[str]:
        """Titles in the notice bar that are errors."""
        return [notice.title for notice in self.cards() if notice.level is NoticeLevel.ERROR]

    def until_told(self) -> None:
        self.application.until(lambda: bool(self.told()))

    def close(self) -> None:
        self.window.close()
        self.application.close()


@contextlib.contextmanager
def opened(paths: Paths, qtbot: QtBot) -> Iterator[Opened]:
    opened = Opened(paths, qtbot)
    try:
        yield opened
    finally:
        opened.close()


def stored_texts(paths: Paths, scratch: Path) -> list[str]:
    """What a kill at this moment would leave; the database is sound."""
    scratch.mkdir(exist_ok=True)
    for path in paths.data.glob("conversations.sqlite3*"):
        shutil.copyfile(path, scratch / path.name)
    with contextlib.closing(sqlite3.connect(scratch / paths.database.name)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [row[0] for row in connection.execute("SELECT text FROM message ORDER BY number")]


@pytest.fixture
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("scratch")


def test_what_a_full_disk_refuses_is_told_and_saved_when_there_is_space(
    disk: SmallDisk, paths: Paths, qtbot: QtBot, scratch: Path
) -> None:
    with opened(paths, qtbot) as first:
        application = first.application
        application.ask("before", ["saved"])
        assert application.parts.store_worker.flush(10)
        disk.fill()
        assert is_full(disk.folder)
        application.ask(f"during {WORDS}", ["not saved"])
        first.until_told()
        assert first.told()[0] in ("The disk is full", "The disk did not save the chats")
        assert not application.parts.store_worker.flush(10)
        assert application.texts()[-2:] == [f"during {WORDS}".strip(), "not saved"]
        disk.free()
        assert stored_texts(paths, scratch)[:2] == ["before", "saved"]  # the rest may be on its way already
        application.chat.set_draft_text("after")  # whatever is asked next tries everything again
        application.until(lambda: stored_texts(paths, scratch)[2:] == [f"during {WORDS}".strip(), "not saved"])
        application.until(lambda: first.cards()[0].title == "Everything is saved again")
        assert first.told() == []
    with opened(paths, qtbot) as second:
        assert second.told() == []
        assert len(second.application.texts()) == 4
        assert second.application.chat.draft_text == "after"
    assert sorted(path.name for path in paths.config.iterdir()) == ["settings.json"], "nothing half-written"


def test_the_application_starts_with_the_disk_still_full(
    disk: SmallDisk, paths: Paths, qtbot: QtBot, scratch: Path
) -> None:
    with opened(paths, qtbot) as first:
        first.application.ask("before", ["saved"])
    disk.fill()
    with opened(paths, qtbot) as second:
        assert "not saved for now" in second.cards()[-1].hint
        assert second.application.texts() == ["before", "saved"]
        assert second.application.titles() == ["before"]
        second.application.ask(f"during {WORDS}", ["not saved"])
        assert not second.application.parts.store_worker.flush(10)
        disk.free()
        second.application.chat.set_draft_text("after")
        second.application.until(lambda: len(stored_texts(paths, scratch)) == 4)
        second.application.until(lambda: second.told() == [])
        assert "Everything is saved again" in [notice.title for notice in second.cards()]
    with opened(paths, qtbot) as third:
        assert third.told() == []
        assert len(third.application.texts()) == 4
    settings_file = SettingsFile(paths.settings)
    assert settings_file.load().window.conversation_id
    assert settings_file.trouble is None


def test_closing_on_a_full_disk_says_what_is_lost_and_closes_the_second_time(
    disk: SmallDisk, paths: Paths, qtbot: QtBot
) -> None:
    with opened(paths, qtbot) as first:
        first.application.ask("before", ["saved"])
        disk.fill()
        first.application.ask(f"during {WORDS}", ["not saved"])
        first.until_told()
        assert not first.window.close()
        assert "not saved" in first.cards()[0].title
        assert first.window.isVisible()
        assert first.window.close()


def test_closing_once_there_is_space_again_needs_no_second_time(disk: SmallDisk, paths: Paths, qtbot: QtBot) -> None:
    with opened(paths, qtbot) as first:
        disk.fill()
        first.application.ask(f"during {WORDS}", ["not saved"])
        first.until_told()
        assert not first.window.close()
        disk.free()
        first.application.chat.set_draft_text("after")
        first.application.until(lambda: first.cards()[0].title == "Everything is saved again")
        assert first.window.close()


def test_the_very_first_start_on_a_full_disk_has_a_window(disk: SmallDisk, paths: Paths, qtbot: QtBot) -> None:
    disk.fill()
    with opened(paths, qtbot) as first:
        assert first.told()
        first.application.ask("hello", ["answered"])
        assert first.application.texts() == ["hello", "answered"]
        disk.free()
        first.application.chat.set_draft_text("after")
        first.application.until(lambda: first.application.parts.store_worker.flush(10))
    with opened(paths, qtbot) as second:
        assert second.told() == []
        assert second.application.texts() == ["hello", "answered"]
