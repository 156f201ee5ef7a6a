"""Windows open where they were, and on a screen where that one has gone."""

import base64
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.settings import Settings
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.ui.captions.window import CaptionsWindow
from tests.fakes import FakeEngine
from tests.helpers.scripted_application import ScriptedApplication
from tests.store.samples import paths_in
from tests.ui.open_window import OpenWindow


def geometry_of(rect: QRect, qtbot: QtBot) -> str:
    """As a window that stood there would have left it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(rect)
    return base64.b64encode(window.saveGeometry().data()).decode()


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Callable[[str], OpenWindow]:
    """The application, whose windows stood there when it was last closed."""

    def start(geometry: str) -> OpenWindow:
        settings = Settings()
        SettingsFile(paths_in(tmp_path).settings).save(
            msgspec.structs.replace(
                settings,
                window=msgspec.structs.replace(settings.window, geometry=geometry),
                captions=msgspec.structs.replace(settings.captions, geometry=geometry),
            )
        )
        return OpenWindow(ScriptedApplication(paths_in(tmp_path), FakeEngine(), qtbot), qtbot)

    return start


def captions_of(opened: OpenWindow) -> CaptionsWindow:
    opened.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, CaptionsWindow))
    return window


@pytest.mark.parametrize(
    "rect",
    [QRect(5000, 300, 700, 500), QRect(-3000, -2000, 700, 500), QRect(6000, 6000, 6000, 4000)],
    ids=["a screen at the right", "a screen at the left", "a larger screen"],
)
def test_what_stood_on_a_screen_that_has_gone_comes_back_in_sight(
    rect: QRect, start: Callable[[str], OpenWindow], qtbot: QtBot
) -> None:
    opened = start(geometry_of(rect, qtbot))
    try:
        room = opened.window.screen().availableGeometry()
        for window in (opened.window, captions_of(opened)):
            seen = window.frameGeometry().intersected(room)
            assert seen.width() >= 400, window.objectName()
            assert seen.height() >= 300, window.objectName()
            assert window.frameGeometry().top() >= room.top(), "its title bar cannot be taken hold of"
    finally:
        opened.close()
