"""Whatever people press, the window lives, and nothing goes wrong in the application."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from gemma_desktop.paths import resources
from tests.library.download_room import DownloadRoom
from tests.ui.open_window import OpenWindow
from tests.ui.random_user import RandomUser


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
    samples = resources() / "samples"
    note = tmp_path / "note.txt"
    note.write_text("no picture")
    return [*(file for file in sorted(samples.iterdir()) if file.suffix in (".png", ".jpg", ".wav")), text_model, note]


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


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize("seed", range(2))
def test_random_keys_and_clicks(seed: int, opened: OpenWindow, dropped: list[Path]) -> None:
    use(opened, seed, 300, dropped)


@pytest.mark.soak
@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize("seed", range(100, 140))
def test_many_random_keys_and_clicks(seed: int, opened: OpenWindow, dropped: list[Path]) -> None:
    use(opened, seed, 2000, dropped)
