"""Whether every language has room for its words, where the window is as small as it can be."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.languages import LANGUAGES
from gemma_desktop.ui.roomy_dialog import SHARE_OF_SCREEN
from gemma_desktop.ui.scroll_page import ScrollPage
from tests.fakes import FakeEngine
from tests.helpers.scripted_application import ScriptedApplication
from tests.helpers.translations import spoken
from tests.library.download_room import DownloadRoom
from tests.store.samples import paths_in
from tests.ui.languages.shown import cut_texts
from tests.ui.languages.walk import walk
from tests.ui.open_window import OpenWindow

SMALLEST_SCREEN = QSize(640, 480)
LONGEST, FROM_THE_RIGHT = "de", "ar"
OTHERS = [pytest.param(one, marks=pytest.mark.soak) for one in LANGUAGES if one not in (LONGEST, FROM_THE_RIGHT)]


@pytest.fixture
def opened(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    engine: FakeEngine,
    room: DownloadRoom,
    qtbot: QtBot,
    qapp: QApplication,
    compiled: Path,
) -> Iterator[OpenWindow]:
    with spoken(qapp, request.param, compiled):
        opened = OpenWindow(ScriptedApplication(paths_in(tmp_path), engine, qtbot), qtbot)
        yield opened
        opened.close()


def shrink(window: QWidget) -> None:
    """As small as it can be; a dialog as on the smallest screen that is thought of, where it takes its share."""
    least = window.minimumSize().expandedTo(window.minimumSizeHint())
    window.resize(least.expandedTo(SMALLEST_SCREEN * SHARE_OF_SCREEN) if isinstance(window, QDialog) else least)
    QApplication.processEvents()


def cut_in(window: QWidget, qtbot: QtBot) -> list[str]:
    """Once everything has its place."""
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not any(cut_texts(window)), timeout=1000)
    return list(cut_texts(window))


@pytest.mark.parametrize("opened", [LONGEST, FROM_THE_RIGHT, *OTHERS], indirect=True)
def test_no_words_are_cut_in_the_smallest_window(opened: OpenWindow, qtbot: QtBot) -> None:
    found = []
    for name, window in walk(opened):
        before = window.size()
        shrink(window)
        found += [f"{name}: {text}" for text in cut_in(window, qtbot)]
        window.resize(before)
    assert sorted(set(found)) == []


@pytest.mark.parametrize("opened", [LONGEST, FROM_THE_RIGHT, *OTHERS], indirect=True)
@pytest.mark.parametrize("screen", [QSize(1280, 800), QSize(1024, 768)], ids=lambda size: f"{size.width()}")
def test_pages_are_no_wider_than_their_place_at_twice_the_text_size(
    opened: OpenWindow, screen: QSize, qtbot: QtBot
) -> None:
    """They are scrolled up and down only."""
    preferences = opened.application.parts.preferences
    preferences.update(msgspec.structs.replace(preferences.settings, font_scale=2.0))
    opened.window.resize(1900, 1100)  # both columns are beside the chat
    found = []
    for name, window in walk(opened):
        before = window.size()
        window.resize(screen * SHARE_OF_SCREEN)
        with contextlib.suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda window=window: not too_wide(window), timeout=1000)
        found += [f"{name}: {page}" for page in too_wide(window)]
        window.resize(before)
    assert sorted(set(found)) == []


def too_wide(window: QWidget) -> list[str]:
    """Pages of which something lies outside at the side, and the widest part of each that has a name."""
    found = []
    for area in window.findChildren(ScrollPage):
        if area.isVisible() and area.widget().width() > area.viewport().width():
            parts = [one for one in area.widget().findChildren(QWidget) if one.isVisible() and one.objectName()]
            widest = max(parts, key=lambda one: one.minimumSizeHint().width())
            found.append(f"{area.widget().width()} in {area.viewport().width()}: {widest.objectName()}")
    return found


@pytest.mark.parametrize("opened", [LONGEST, FROM_THE_RIGHT, *OTHERS], indirect=True)
def test_so_are_pictures_and_microphone_over_a_small_window(opened: OpenWindow, qtbot: QtBot) -> None:
    preferences = opened.application.parts.preferences
    preferences.update(msgspec.structs.replace(preferences.settings, font_scale=2.0))
    opened.window.resize(1024, 768)
    opened.click("pictures_button")
    opened.window.right.open_microphone()
    opened.until(lambda: bool(opened.application.parts.recorder.inputs()))
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not too_wide(opened.window), timeout=1000)
    assert opened.shows("image_drop_panel")
    assert opened.shows("microphone_panel")
    assert too_wide(opened.window) == []
