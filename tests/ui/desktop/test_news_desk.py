"""What the desktop is told while nobody looks, and what a click on it opens; on a real bus."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.session.download_worker import Installed
from tests.helpers.private_bus import Program, private_bus
from tests.ui.desktop.test_tray import set_desktop
from tests.ui.open_window import OpenWindow
from tests.ui.recordings.recording_window import keep_talk

PATH, INTERFACE = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    with private_bus(tmp_path, monkeypatch) as bus:
        server = Program(bus, INTERFACE, lambda call: {"Notify": ("u", (3,))}[call[1]])
        yield server
        server.close()


@pytest.fixture
def elsewhere(opened: OpenWindow, qtbot: QtBot) -> Iterator[QWidget]:
    """The user looks at something else."""
    opened.window.hide()
    opened.until(lambda: not opened.window.isActiveWindow())
    return opened.window


def titles(server: Program) -> list[str]:
    return [values[3] for values in server.asked("Notify")]


def come(opened: OpenWindow, path: Path) -> None:
    opened.application.parts.downloads.installed.emit(Installed("one", (path,)))


def test_a_model_that_came_is_told_and_a_click_shows_the_models(
    opened: OpenWindow, elsewhere: QWidget, server: Program, text_model: Path
) -> None:
    come(opened, text_model)
    opened.until(lambda: titles(server) == ["gemma-3-small is on this computer"])
    server.emit(PATH, INTERFACE, "ActionInvoked", "us", (3, "default"))
    opened.until(opened.window.isVisible)
    opened.until(lambda: opened.shows("model_manager"))


def test_a_recording_that_is_written_down_is_told_and_a_click_shows_it(
    opened: OpenWindow, elsewhere: QWidget, server: Program
) -> None:
    recording_id = keep_talk(opened.application)
    recordings = opened.application.parts.recordings
    recording = recordings.recording(recording_id)
    assert recording is not None
    recordings.written_down.emit(recording_id)
    opened.until(lambda: titles(server) == [f"{recording.title} is written down"])
    server.emit(PATH, INTERFACE, "ActionInvoked", "us", (3, "default"))
    opened.until(lambda: opened.shows("recording_view"))


@pytest.mark.parametrize("reason", ["somebody looks", "not wanted"])
def test_nothing_is_told_where_it_is_seen_or_not_wanted(
    reason: str, opened: OpenWindow, server: Program, text_model: Path
) -> None:
    if reason == "not wanted":
        set_desktop(opened, notifications=False)
        opened.window.hide()
        opened.until(lambda: not opened.window.isActiveWindow())
    come(opened, text_model)
    set_desktop(opened, notifications=True)
    opened.window.hide()
    opened.until(lambda: not opened.window.isActiveWindow())
    come(opened, text_model.with_stem("another"))
    opened.until(lambda: titles(server) == ["another is on this computer"])


def test_without_a_bus_nothing_is_told(
    opened: OpenWindow, elsewhere: QWidget, text_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    come(opened, text_model)
    assert msgspec.structs.asdict(opened.application.parts.preferences.settings.desktop)["notifications"]
