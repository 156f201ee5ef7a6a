"""The page about models in the window: how one comes to it, and back."""

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QTabBar, QWidget

from gemma_desktop.ui.models.page import Tab
from tests.library.download_room import DownloadRoom
from tests.ui.models.hub_window import HubWindow
from tests.ui.open_window import OpenWindow


class Windows(QObject):
    """Names of the windows that were shown, for however short a time."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(repr(watched))
        return False


def test_no_part_of_the_page_is_shown_before_it_is_in_its_place(opened: OpenWindow, room: DownloadRoom) -> None:
    windows = Windows()
    QApplication.instance().installEventFilter(windows)
    page = HubWindow(opened, room)
    page.until_shown("model_card")
    page.look_into()
    QApplication.instance().removeEventFilter(windows)
    assert windows.shown == []


@pytest.mark.soak
def test_it_is_not_made_before_it_is_wanted(opened: OpenWindow) -> None:
    assert opened.window.findChild(object, "model_manager") is None


def test_escape_leads_back_to_the_chat_and_the_keyboard_into_the_composer(page: HubWindow) -> None:
    page.opened.press(Qt.Key.Key_Escape)
    assert not page.opened.shows("model_manager")
    assert page.opened.focused().objectName() == "composer_text"


@pytest.mark.soak
def test_escape_leads_from_a_repository_to_the_results_first(page: HubWindow) -> None:
    page.look_into()
    page.opened.press(Qt.Key.Key_Escape)
    assert page.opened.shows("hub_search_field")
    page.opened.press(Qt.Key.Key_Escape)
    assert page.opened.shows("composer")


@pytest.mark.soak
def test_a_chat_that_is_opened_takes_its_place(page: HubWindow) -> None:
    page.opened.click("new_chat_button")
    assert page.opened.shows("composer")


@pytest.mark.soak
def test_the_button_in_the_column_shows_where_one_is(page: HubWindow) -> None:
    button = page.opened.find("models_button", QAbstractButton)
    page.opened.click("models_button")
    assert button.isChecked()
    page.button("close_models_button").click()
    assert not button.isChecked()


@pytest.mark.soak
def test_get_a_real_gemma_leads_to_the_suggestions_wherever_one_was(page: HubWindow) -> None:
    page.show(Tab.HUB)
    page.button("close_models_button").click()
    page.opened.click("open_real_button")
    assert page.opened.find("models_tabs", QTabBar).currentIndex() == Tab.ADVICE


@pytest.mark.soak
def test_in_a_narrow_window_the_chats_are_reached_from_it(page: HubWindow) -> None:
    page.opened.window.resize(640, 480)
    page.until_shown("models_show_left_button")
    page.button("models_show_left_button").click()
    assert page.opened.shows("conversation_list")


@pytest.mark.soak
def test_in_a_narrow_window_with_large_letters_nothing_is_cut_off(page: HubWindow) -> None:
    settings = page.parts.preferences.settings
    page.parts.preferences.update(msgspec.structs.replace(settings, font_scale=2.0))
    page.opened.window.resize(640, 480)
    page.until_shown("model_card")
    page.button("all_models_button").click()
    page.until_shown("search_for_it_button")
    for tab in Tab:
        page.show(tab)
        seen = page.opened.find("models_tabs").parentWidget()
        assert seen is not None
        page.until(lambda seen=seen: all(_fits(area) for area in seen.findChildren(QScrollArea) if area.isVisible()))


def _fits(area: QScrollArea) -> bool:
    content = area.widget()
    return content is not None and content.minimumSizeHint().width() <= area.viewport().width()
