"""Another text size, while the window is open."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from gemma_desktop.ui.scroll_page import ScrollPage
from tests.ui.open_window import OpenWindow


def set_scale(opened: OpenWindow, scale: float) -> None:
    preferences = opened.application.parts.preferences
    preferences.update(msgspec.structs.replace(preferences.settings, font_scale=scale))


def places(opened: OpenWindow) -> dict[str, tuple[int, int, int, int]]:
    """Where everything with a name stands, once it has its place."""
    found: dict[str, tuple[int, int, int, int]] = {}

    def is_settled() -> bool:
        before = dict(found)
        found.clear()
        for part in opened.window.findChildren(QWidget):
            if part.isVisible() and part.objectName() and not part.objectName().startswith("qt_"):
                at = part.mapTo(opened.window, QPoint(0, 0))
                found.setdefault(part.objectName(), (at.x(), at.y(), part.width(), part.height()))
        return before == found

    opened.until(is_settled)
    return found


def arrange(opened: OpenWindow) -> None:
    """Both columns, wide enough for large text."""
    opened.window.resize(1700, 1100)
    opened.window.right.open_pictures()
    opened.window.columns.show_right(True)
    opened.find("search_field", QLineEdit).setText("anything")


def test_a_change_gives_what_a_restart_gives(opened: OpenWindow, next_start: Callable[[], OpenWindow]) -> None:
    arrange(opened)
    set_scale(opened, 2.0)
    changed = places(opened)
    again = next_start()
    arrange(again)
    assert changed == places(again)


def test_the_glass_of_the_search_grows_with_the_text(opened: OpenWindow) -> None:
    glass = opened.find("search_field").findChild(QLabel)
    assert glass.size() == QSize(16, 16)
    set_scale(opened, 2.0)
    assert glass.size() == QSize(32, 32)


def test_a_click_clears_the_search(opened: OpenWindow) -> None:
    field = opened.find("search_field", QLineEdit)
    assert not opened.shows("clear_search_button")
    field.setText("anything")
    opened.click("clear_search_button")
    assert field.text() == ""
    assert not opened.shows("clear_search_button")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_is_sought_stands_between_the_glass_and_the_button(
    opened: OpenWindow, direction: Qt.LayoutDirection
) -> None:
    field = opened.find("search_field", QLineEdit)
    field.setLayoutDirection(direction)
    field.setText("anything")
    parts = [field.findChild(QLabel), opened.find("clear_search_button")]
    first, last = parts if direction is Qt.LayoutDirection.LeftToRight else reversed(parts)
    margins = field.textMargins()
    assert 0 <= first.x() < margins.left()
    assert field.width() - margins.right() - 8 <= last.x() < field.width() - last.width()


def test_large_text_does_not_widen_the_panels_beyond_their_column(opened: OpenWindow) -> None:
    arrange(opened)
    opened.window.right.open_microphone()
    set_scale(opened, 2.0)
    column = places(opened)["right_column"]
    for name in ("image_drop_panel", "microphone_panel", "choose_sound_button"):
        x, _, width, _ = places(opened)[name]
        assert x + width <= column[0] + column[2], name


def test_the_settings_cannot_be_made_narrower_than_their_pages(opened: OpenWindow) -> None:
    set_scale(opened, 1.5)
    opened.click("settings_button")
    dialog = opened.find("settings_dialog")
    dialog.resize(100, 400)
    for page in dialog.findChildren(ScrollPage):
        assert page.widget().minimumSizeHint().width() <= page.viewport().width()
    wide = dialog.width()

    def is_narrower() -> bool:
        dialog.resize(100, 400)
        return dialog.width() < wide

    set_scale(opened, 0.8)
    opened.until(is_narrower)
