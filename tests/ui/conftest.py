"""What every test of widgets needs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gemma_desktop.settings import ThemeChoice
from gemma_desktop.ui.theme import Theme
from tests.fakes import FakeEngine
from tests.helpers import gguf_models
from tests.helpers.hub_server import hub_server
from tests.helpers.scripted_application import ScriptedApplication
from tests.library.download_room import DownloadRoom
from tests.store.samples import paths_in
from tests.ui.open_window import OpenWindow
from tests.ui.reading import Reading
from tests.ui.sound_system import SoundSystem


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, styling the application for the time of one test."""
    font = qapp.font()
    theme = Theme(ThemeChoice.LIGHT)
    theme.style(qapp)
    yield theme
    theme.deleteLater()
    qapp.setStyleSheet("")
    qapp.setFont(font)


@pytest.fixture
def reading(theme: Theme, qtbot: QtBot) -> Reading:
    """The chat panel on a chat that does what the test says."""
    return Reading(theme, qtbot)


@pytest.fixture(scope="session", autouse=True)
def sound_system(tmp_path_factory: pytest.TempPathFactory) -> SoundSystem:
    """Every window of these tests has the same microphone, whatever the computer has."""
    return SoundSystem(tmp_path_factory.mktemp("sound"))


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def opened(tmp_path: Path, engine: FakeEngine, qtbot: QtBot) -> Iterator[OpenWindow]:
    """The window at its first start, on an engine that answers by script."""
    application = ScriptedApplication(paths_in(tmp_path), engine, qtbot)
    opened = OpenWindow(application, qtbot)
    yield opened
    opened.close()


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DownloadRoom]:
    """What the application's own way leads to; without the user's cache, token and keyring."""
    base = tmp_path / "room"
    base.mkdir()
    with hub_server() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        monkeypatch.setenv("HF_HOME", str(base / "hf"))
        for name in ("HF_TOKEN", "HF_HUB_CACHE", "HF_HUB_OFFLINE"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
        yield DownloadRoom(hub, base)


@pytest.fixture
def next_start(tmp_path: Path, opened: OpenWindow, qtbot: QtBot) -> Iterator[Callable[[], OpenWindow]]:
    """Closes the window and starts the application again."""
    started: list[OpenWindow] = []

    def start() -> OpenWindow:
        opened.close()
        started.append(OpenWindow(ScriptedApplication(paths_in(tmp_path), FakeEngine(), qtbot), qtbot))
        return started[-1]

    yield start
    for again in started:
        again.close()


@pytest.fixture(scope="session")
def text_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Gemma that takes only text."""
    path = tmp_path_factory.mktemp("models") / "gemma-3-small.gguf"
    gguf_models.write_gemma3(path)
    return path


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    yield qapp.clipboard()
    # What Python made must be gone before Qt is.
    qapp.clipboard().clear()
