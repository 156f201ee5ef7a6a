"""The page about recordings, shown."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_window import OpenWindow
from tests.ui.recordings.recording_window import RecordingWindow


@pytest.fixture
def page(opened: OpenWindow, qtbot: QtBot) -> RecordingWindow:
    return RecordingWindow(opened, qtbot)
