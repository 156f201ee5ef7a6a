"""An enlarged picture."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.chat.message import ImagePart
from gemma_desktop.ui.picture_view import PictureView
from gemma_desktop.ui.theme import Theme
from tests.helpers.scripted_chat import ScriptedThumbnails

WIDE = ImagePart("a" * 64, "wide.png", 4000, 500)
TALL = ImagePart("b" * 64, "tall.png", 50, 50_000)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    return window


def opened(part: ImagePart, window: QWidget, theme: Theme, *, is_read: bool = True) -> tuple[PictureView, QLabel]:
    thumbnails = ScriptedThumbnails()
    thumbnails.are_ready = is_read
    thumbnails.setParent(window)
    view = PictureView(part, thumbnails, theme, window)  # type: ignore[arg-type]
    view.open()
    label = view.findChild(QLabel, "enlarged_picture")
    assert label is not None
    return view, label


@pytest.mark.parametrize("part", [WIDE, TALL], ids=["wide", "tall"])
def test_it_is_as_large_as_the_window_allows(window: QWidget, theme: Theme, part: ImagePart) -> None:
    view, label = opened(part, window, theme)
    assert view.width() <= window.width()
    assert view.height() <= window.height()
    assert label.pixmap().width() <= label.width()
    assert label.pixmap().height() <= label.height()
    assert label.accessibleName() == part.name


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_closes_it(window: QWidget, theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    view, _ = opened(WIDE, window, theme)
    qtbot.keyClick(view, key)
    assert not view.isVisible()


def test_a_click_closes_it(window: QWidget, theme: Theme, qtbot: QtBot) -> None:
    view, _ = opened(WIDE, window, theme)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
    assert not view.isVisible()


def test_a_picture_that_is_still_read_is_shown_when_it_is_there(window: QWidget, theme: Theme) -> None:
    view, label = opened(WIDE, window, theme, is_read=False)
    assert "Reading" in label.text()
    view._thumbnails.arrive(WIDE)  # type: ignore[attr-defined]
    assert not label.pixmap().isNull()
