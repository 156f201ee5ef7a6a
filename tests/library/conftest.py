"""A Hub on this machine for the tests of the library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.hub_server import HubServer, hub_server
from tests.library.download_room import DownloadRoom


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with hub_server() as server:
        yield server


@pytest.fixture
def room(hub: HubServer, tmp_path: Path) -> DownloadRoom:
    return DownloadRoom(hub, tmp_path)
