"""Whoever goes by the keyboard sees where it is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QListWidget, QWidget

from tests.ui.open_window import OpenWindow
from tests.ui.test_accessibility import chat_settings, full, interactive, models, recordings, settings

__all__ = ["full"]  # the fixture

AROUND_PX = 6
"""A ring may lie around a control, as around the field for messages."""


def nothing(_opened: OpenWindow) -> None:
    """The window as it is."""


def look(widget: QWidget) -> QImage:
    """Of the control and what is close around it."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    around = place.adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX) & window.rect()
    return window.grab(around).toImage()


@pytest.mark.parametrize("open_it", [nothing, settings, models, recordings, chat_settings], ids=lambda it: it.__name__)
def test_the_keyboard_is_seen_wherever_it_is(full: OpenWindow, open_it: Callable[[OpenWindow], None]) -> None:
    full.click("notice_dismiss_button")  # it lies over the pages
    open_it(full)
    window = next((one for one in full.window.findChildren(QDialog) if one.isVisible()), full.window)
    window.activateWindow()
    full.until(window.isActiveWindow)
    controls = [
        one
        for one in interactive(window)
        if one.window() is window
        and one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert controls
    unseen = []
    for one in controls:
        if (elsewhere := QApplication.focusWidget()) is not None:
            elsewhere.clearFocus()
        before = look(one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if look(one) == before:
            unseen.append(f"{type(one).__name__} {one.objectName()}")
    assert unseen == []


@pytest.mark.parametrize("on", [False, True])
def test_the_keyboard_is_seen_at_a_box_without_words_ticked_or_not(opened: OpenWindow, on: bool) -> None:
    settings(opened)
    opened.find("settings_pages", QListWidget).setCurrentRow(6)
    box = opened.find("setting_desktop_notifications", QCheckBox)
    box.window().activateWindow()
    opened.until(box.window().isActiveWindow)
    box.setChecked(on)
    before = look(box)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    after = look(box)
    places = ((x, y) for x in range(before.width()) for y in range(before.height()))
    changed = sum(abs(before.pixelColor(x, y).lightness() - after.pixelColor(x, y).lightness()) > 60 for x, y in places)
    assert changed > 30, "no more than the corners of its frame"


def test_a_button_with_the_keyboard_has_one_frame(opened: OpenWindow) -> None:
    """Qt's own style paints another one inside of it, once Tab was pressed."""
    button = opened.find("new_chat_button")
    inside = button.rect().adjusted(6, 6, -6, -6)
    before = button.grab(inside).toImage()
    opened.find("hide_left_button").setFocus()
    opened.press(Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert button.grab(inside).toImage() == before
