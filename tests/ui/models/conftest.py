"""A Hub for the tests of the page about models."""

import pytest

from tests.library.download_room import DownloadRoom
from tests.ui.models.hub_window import HubWindow
from tests.ui.open_window import OpenWindow


@pytest.fixture
def page(room: DownloadRoom, opened: OpenWindow) -> HubWindow:
    return HubWindow(opened, room)
