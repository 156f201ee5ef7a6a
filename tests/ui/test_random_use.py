"""Whatever people press, the window lives, and nothing goes wrong in the application."""

from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gemma_desktop.paths import resources
from gemma_desktop.session.sound_device import SoundBlock
from tests.fakes import FakeEngine, ScriptedMicrophone
from tests.helpers.scripted_application import ScriptedApplication
from tests.library.download_room import DownloadRoom
from tests.session.test_capture import read_samples
from tests.store.samples import paths_in
from tests.ui.open_window import OpenWindow
from tests.ui.random_user import RandomUser

SAMPLES = resources() / "samples"
SPOKEN = SAMPLES / "uno-dos-tres.wav"
MOST_OPENINGS = 2000


class Browser(QObject):
    """Takes what would open in another application."""

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        pass


@pytest.fixture
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: DownloadRoom) -> Iterator[None]:
    """Nothing of whoever runs the tests can be reached: files of other applications, bus, browser, Hub."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
    browser = Browser()
    for scheme in ("file", "http", "https", "mailto"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    yield
    for scheme in ("file", "http", "https", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)
    QApplication.clipboard().clear()


@pytest.fixture
def dropped(text_model: Path, tmp_path: Path) -> list[Path]:
    """Files of every kind; one is none of them."""
    note = tmp_path / "note.txt"
    note.write_text("no picture")
    return [SAMPLES / "red-star.png", SPOKEN, text_model, note]


@pytest.fixture
def listening(alone: None, tmp_path: Path, engine: FakeEngine, qtbot: QtBot) -> Iterator[OpenWindow]:
    """The window, with a microphone that hears three seconds each time it is opened: the one of a file never ends."""
    microphone = ScriptedMicrophone(*repeat([SoundBlock(read_samples(SPOKEN))], MOST_OPENINGS))
    application = ScriptedApplication(paths_in(tmp_path), engine, qtbot, devices=microphone)
    opened = OpenWindow(application, qtbot)
    yield opened
    opened.close()


def use(opened: OpenWindow, seed: int, n_actions: int, dropped: list[Path]) -> None:
    user = RandomUser(opened, seed, dropped)
    try:
        for _ in range(n_actions):
            user.act()
        assert opened.window.isVisible()
        assert "Something went wrong in the application" not in [notice.title for notice in opened.application.notices]
    except BaseException as error:
        error.add_note("\n".join(user.done[-60:]))
        raise


@pytest.mark.parametrize("seed", range(2))
def test_random_keys_and_clicks(seed: int, listening: OpenWindow, dropped: list[Path]) -> None:
    use(listening, seed, 300, dropped)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 140))
def test_many_random_keys_and_clicks(seed: int, listening: OpenWindow, dropped: list[Path]) -> None:
    use(listening, seed, 2000, dropped)
