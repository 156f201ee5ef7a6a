"""A Hub for the tests of the page about models."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from tests.helpers.hub_server import hub_server
from tests.library.download_room import DownloadRoom
from tests.ui.models.hub_window import HubWindow
from tests.ui.open_window import OpenWindow


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
def page(room: DownloadRoom, opened: OpenWindow) -> HubWindow:
    return HubWindow(opened, room)
