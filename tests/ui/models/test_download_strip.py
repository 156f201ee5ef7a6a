"""Downloads, seen from wherever the user is: on the page, and in the window."""

import pytest
from PySide6.QtWidgets import QLabel

from gemma_desktop.session.download_worker import DownloadState
from gemma_desktop.ui.models.page import Tab
from tests.helpers.hub_server import Fault
from tests.library.download_room import MODEL, REPOSITORY
from tests.ui.models.hub_window import SLOW, HubWindow


def summary(page: HubWindow) -> str:
    return page.opened.find("download_summary").accessibleName()


@pytest.mark.soak
def test_without_downloads_nothing_is_there(page: HubWindow) -> None:
    assert not page.opened.shows("download_strip")
    assert not page.opened.shows("download_sign")


@pytest.mark.soak
def test_the_strip_is_there_on_every_tab(page: HubWindow) -> None:
    page.get_slowly()
    for tab in Tab:
        page.show(tab)
        assert page.opened.shows("download_strip")


@pytest.mark.soak
def test_the_list_is_unfolded_and_folded(page: HubWindow) -> None:
    page.get_slowly()
    page.show(Tab.HERE)
    assert not page.opened.shows("download_row")
    for words, is_shown in (("Hide", True), ("Show", False)):
        fold = page.button("show_downloads_button")
        fold.click()
        assert (fold.text(), page.opened.shows("download_row")) == (words, is_shown)


@pytest.mark.soak
def test_what_failed_is_told_in_the_line_before_what_came(page: HubWindow) -> None:
    page.hub.add("me/gemma-other", {MODEL: page.room.model_source})
    page.look_into()
    page.button("get_button").click()
    page.until_download_is(DownloadState.DONE)
    page.look_into("me/gemma-other")
    page.hub.repositories["me/gemma-other"].gated = "manual"
    page.button("get_button").click()
    page.until(lambda: "needs your consent" in summary(page))
    assert page.opened.find("download_summary").property("tone") == "bad"


@pytest.mark.soak
def test_the_window_has_a_quiet_sign_and_loses_it(page: HubWindow) -> None:
    page.get_slowly()
    page.button("close_models_button").click()
    page.until(lambda: page.opened.find("download_sign", QLabel).text().endswith("%"))
    page.hub.bytes_per_s = 0
    page.until(lambda: not page.opened.shows("download_sign"))


def test_pause_and_continue_change_places_and_keep_the_keyboard(page: HubWindow) -> None:
    page.get_slowly()
    pause = page.button("pause_download_button")
    pause.setFocus()
    pause.click()
    page.until_download_is(DownloadState.PAUSED)
    page.until_shown("resume_download_button")
    assert page.opened.focused().objectName() == "resume_download_button"
    page.hub.bytes_per_s = 0
    page.button("resume_download_button").click()
    page.until_download_is(DownloadState.DONE)


@pytest.mark.soak
def test_a_cancelled_one_goes_and_can_be_got_again(page: HubWindow) -> None:
    page.get_slowly()
    page.button("cancel_download_button").click()
    page.until(lambda: page.download() is None)
    page.until_shown("get_button")
    assert not page.opened.shows("download_strip")


@pytest.mark.soak
def test_the_order_is_changed_with_the_keyboard(page: HubWindow) -> None:
    page.hub.bytes_per_s = SLOW
    page.hub.add(f"{REPOSITORY}-2", {MODEL: page.room.model_source})
    for repository in (REPOSITORY, f"{REPOSITORY}-2"):
        page.look_into(repository)
        page.button("get_button").click()
    page.until(lambda: len(page.parts.downloads.items()) == 2)
    first = page.parts.downloads.items()[0].id
    page.button("show_downloads_button").click()
    page.button("download_later_button").click()
    page.until(lambda: page.parts.downloads.items()[1].id == first)


def test_a_failure_says_what_to_do(page: HubWindow) -> None:
    page.hub.always = Fault(flip_at=100)
    page.look_into()
    page.button("get_button").click()
    page.until_download_is(DownloadState.FAILED)
    page.until(lambda: "came damaged twice" in summary(page))
    assert "Try another network" in summary(page)
    page.hub.always = Fault()
    page.button("resume_download_button").click()
    page.until_download_is(DownloadState.DONE)


def test_what_came_is_announced_and_used_from_the_notice(page: HubWindow) -> None:
    page.look_into()
    page.button("get_button").click()
    page.until(lambda: bool(page.opened.notices()))
    assert page.opened.notices() == ["Small Gemma is here"]
    assert page.opened.cards()[0].notice.lasts_s > 0  # the page itself shows it, too
    page.opened.click("notice_action_button")
    page.until(lambda: page.parts.models.current is not None and page.parts.models.current.id == str(page.model))


@pytest.mark.soak
def test_what_is_used_already_is_not_offered_any_more(page: HubWindow) -> None:
    page.look_into()
    page.button("get_button").click()
    page.until(lambda: page.opened.notices() == ["Small Gemma is here"])
    page.until_shown("use_button")
    page.button("use_button").click()
    page.until(lambda: page.parts.models.loaded_id == str(page.model))
    assert page.opened.notices() == []


@pytest.mark.soak
def test_what_was_deleted_is_not_offered_any_more(page: HubWindow) -> None:
    page.look_into()
    page.button("get_button").click()
    page.until(lambda: page.opened.notices() == ["Small Gemma is here"])
    page.show(Tab.HERE)
    page.until_shown("installed_row")
    page.parts.installed.delete(str(page.model), permanently=True)
    page.until(lambda: page.says("Small Gemma is deleted"))
    assert page.opened.notices() == []
    assert not page.opened.shows("undo_delete_model_button")


@pytest.mark.soak
def test_a_failure_is_a_notice_only_where_the_page_does_not_show_it(page: HubWindow) -> None:
    page.look_into()
    page.hub.repositories[REPOSITORY].gated = "manual"
    page.button("get_button").click()
    page.until_download_is(DownloadState.FAILED)
    page.until_shown("resume_download_button")
    assert page.opened.notices() == []
    page.button("close_models_button").click()
    page.parts.downloads.resume(page.parts.downloads.items()[0].id)
    page.until(lambda: bool(page.opened.notices()))
