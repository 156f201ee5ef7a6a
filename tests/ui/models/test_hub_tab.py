"""The Hub on the page about models: searching, looking into a repository, gated ones, without a network."""

import keyring
import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from gemma_desktop.library.connections import Ledger
from gemma_desktop.library.token_store import TokenStore
from gemma_desktop.session.download_worker import DownloadState
from gemma_desktop.ui.controls import Kind
from gemma_desktop.ui.models import variant_row
from gemma_desktop.ui.models.hub_tab import FoundLine, HubTab
from gemma_desktop.ui.models.page import Tab
from gemma_desktop.ui.models.variant_row import VariantRow
from tests.fakes import MemoryKeyring
from tests.helpers.hub_server import TOKEN, Fault
from tests.library.download_room import MODEL, REPOSITORY
from tests.library.gguf_files import write_gguf
from tests.ui.models.hub_window import HubWindow


def results(page: HubWindow) -> list[str]:
    return [line.accessibleName() for line in page.opened.window.findChildren(FoundLine) if line.isVisible()]


def test_nothing_is_asked_before_the_user_does_something(page: HubWindow) -> None:
    page.show(Tab.HUB)
    page.search("small")
    page.until(lambda: bool(results(page)))
    assert [seen.path.partition("?")[0] for seen in page.hub.seen] == ["/api/models"]


@pytest.mark.soak
def test_results_tell_downloads_and_licence(page: HubWindow) -> None:
    page.search("small")
    page.until(lambda: bool(results(page)))
    assert results(page) == [f"{REPOSITORY}, 1,234 downloads, apache-2.0"]


@pytest.mark.soak
def test_the_keyboard_goes_from_the_field_into_the_results(page: HubWindow) -> None:
    page.search("small")
    page.until(lambda: bool(results(page)))
    page.opened.press(Qt.Key.Key_Down)
    page.opened.press(Qt.Key.Key_Return)
    page.until_shown("variant_row")
    assert page.opened.focused().objectName() == "repository_back_button"


@pytest.mark.soak
def test_a_search_without_results_says_what_to_try(page: HubWindow) -> None:
    page.search("nothing at all")
    page.until(lambda: page.says("Nothing was found for"))


@pytest.mark.soak
def test_a_hub_that_is_down_is_said_and_asked_again(page: HubWindow) -> None:
    page.hub.api_faults.append(Fault(status=503))
    page.search("small")
    page.until(lambda: page.says("The Hub is busy or down"))
    page.button("hub_again_button").click()
    page.until(lambda: bool(results(page)))


@pytest.mark.soak
def test_a_repository_shows_its_card_without_what_is_for_machines(page: HubWindow) -> None:
    card = page.room.base / "README.md"
    card.write_text("---\nlicense: x\n---\n<p align='center'>A small **model**</p>\n")
    page.hub.repositories[REPOSITORY].files["README.md"] = card
    page.look_into()
    repository = page.opened.window.findChild(object, "hub_tab").repository
    page.until(lambda: bool(repository.card_text()))
    assert repository.card_text() == "A small model"


def test_whether_it_fits_is_read_from_the_file_itself(page: HubWindow) -> None:
    page.look_into()
    page.until(lambda: page.says("Fits: takes about"))
    assert not page.says("told by its size alone")
    whys = [connection.why for connection in Ledger(page.parts.paths.connections).connections()]
    assert whys.count("how much memory a model takes") == 4  # a redirect to the storage each: weights and projector


@pytest.mark.soak
def test_one_way_to_have_it_is_recommended(page: HubWindow) -> None:
    files = {f"gemma-{name}.gguf": page.room.model_source for name in ("Q2_K", "Q4_0", "Q8_0")}
    page.hub.repositories[REPOSITORY].files = files
    page.look_into()
    assert page.texts().count("Q4_0, recommended") == 1
    assert page.texts().count("Q8_0") == 1
    rows = page.opened.window.findChildren(VariantRow)
    assert [row.accessibleName().partition(",")[0] for row in rows] == ["Q4_0", "Q2_K", "Q8_0"]
    buttons = [row.findChild(QAbstractButton, "get_button") for row in rows]
    assert [button.property("kind") for button in buttons] == [Kind.PRIMARY.value, Kind.PLAIN.value, Kind.PLAIN.value]


@pytest.mark.soak
def test_where_the_system_does_not_tell_its_memory_that_is_said(
    page: HubWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(variant_row, "free_bytes", lambda: None)
    page.look_into()
    page.until(lambda: page.says("how much is free is not known"))


@pytest.mark.soak
def test_where_the_file_may_not_be_read_its_size_tells(page: HubWindow) -> None:
    page.hub.repositories[REPOSITORY].gated = "manual"
    page.look_into()
    page.until(lambda: page.says("(told by its size alone)"))


def test_what_cannot_be_used_here_is_said_and_not_offered(page: HubWindow) -> None:
    values = {
        f"gemma9.{key}": n for key, n in {"block_count": 1, "context_length": 512, "embedding_length": 64}.items()
    }
    page.hub.repositories[REPOSITORY].files[MODEL] = write_gguf(page.room.base / "m.gguf", "gemma9", values)
    page.look_into()
    page.until(lambda: page.says("is a newer kind of Gemma. Look for an update of this application."))
    assert not page.opened.shows("get_button")
    assert not page.says("recommended")


@pytest.mark.soak
def test_no_button_stands_out_beside_a_warning(page: HubWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(variant_row, "free_bytes", lambda: 1000)
    page.look_into()
    page.until(lambda: page.says(" are free now") and not page.says("told by its size alone"))
    assert page.button("get_button").property("kind") == Kind.PLAIN.value
    assert page.says("recommended")


@pytest.mark.soak
def test_a_link_in_a_card_is_asked_about_before_it_is_opened(page: HubWindow) -> None:
    page.look_into()
    page.opened.find("hub_tab", HubTab).repository._card.link_requested.emit("https://example.org/a")
    assert page.opened.shows("link_question")


@pytest.mark.soak
def test_while_the_hub_is_asked_nothing_can_be_tried_again(page: HubWindow) -> None:
    page.search("small")
    assert page.says("Asking the Hub")
    assert not page.opened.shows("hub_again_button")
    page.until(lambda: bool(results(page)))


@pytest.mark.soak
def test_escape_leads_back_to_the_results_then_to_the_chat(page: HubWindow) -> None:
    page.look_into()
    page.opened.press(Qt.Key.Key_Escape)
    assert page.opened.shows("hub_search_field")
    page.opened.press(Qt.Key.Key_Escape)
    assert page.opened.shows("composer")


@pytest.mark.soak
def test_while_it_comes_it_can_neither_be_got_nor_used(page: HubWindow) -> None:
    page.get_slowly()
    assert not page.opened.shows("get_button")
    assert not page.opened.shows("use_button")
    page.parts.downloads.pause(page.parts.downloads.items()[0].id)
    page.until_download_is(DownloadState.PAUSED)
    page.parts.hub.set_offline(True)
    page.parts.downloads.resume(page.parts.downloads.items()[0].id)
    page.until(lambda: page.says("Waits until the network may be used"))


@pytest.mark.soak
def test_what_is_got_comes_with_progress_and_can_be_used(page: HubWindow) -> None:
    page.look_into()
    page.button("get_button").click()
    page.until_shown("use_button")
    assert not page.opened.shows("download_state")
    page.button("use_button").click()
    page.until(lambda: page.parts.models.current is not None and page.parts.models.current.id == str(page.model))
    assert page.opened.shows("composer")


@pytest.mark.soak
def test_what_was_got_before_can_be_used_at_once(page: HubWindow) -> None:
    page.look_into()
    page.button("get_button").click()
    page.until_download_is(DownloadState.DONE)
    page.parts.downloads.cancel(page.parts.downloads.items()[0].id)
    page.parts.hub.look_into(REPOSITORY)
    page.until_shown("use_button")


@pytest.mark.soak
def test_a_gated_model_explains_both_steps(page: HubWindow) -> None:
    page.hub.repositories[REPOSITORY].gated = "manual"
    page.look_into()
    assert page.says("1. Its owner wants the licence accepted")
    assert page.says("2. Give this application a token")
    for name in ("accept_licence_button", "make_token_button"):
        page.button(name).click()
        assert page.opened.shows("link_question")
        page.opened.find("link_question").close()


def test_a_right_token_opens_a_gated_model(page: HubWindow) -> None:
    page.hub.repositories[REPOSITORY].gated = "manual"
    page.look_into()
    page.until(lambda: page.says("(told by its size alone)"))
    page.opened.find("token_field", QLineEdit).setText(TOKEN)
    page.button("keep_token_button").click()
    page.until(lambda: page.says("The token of ana is kept."))
    assert not page.opened.shows("token_field")
    assert page.says("a file that only you can read")
    page.until(lambda: page.says("Fits: takes about") and not page.says("(told by its size alone)"))
    page.button("get_button").click()
    page.until_shown("use_button")


@pytest.mark.soak
def test_a_wrong_token_is_refused_and_not_kept(page: HubWindow) -> None:
    page.hub.repositories[REPOSITORY].gated = "manual"
    page.look_into()
    page.opened.find("token_field", QLineEdit).setText("hf_wrong")
    page.button("keep_token_button").click()
    page.until(lambda: page.says("The Hub does not know this token"))
    assert not page.parts.paths.hub_token.exists()


@pytest.mark.soak
def test_the_keyboard_stays_with_the_token(page: HubWindow) -> None:
    page.hub.repositories[REPOSITORY].gated = "manual"
    page.look_into()
    page.opened.find("token_field").setFocus()
    page.opened.type("hf_wrong")
    page.opened.press(Qt.Key.Key_Return)
    page.until(lambda: page.says("The Hub does not know this token"))
    page.opened.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.opened.type(TOKEN)
    page.opened.press(Qt.Key.Key_Return)
    page.until(lambda: page.says("The token of ana is kept."))
    assert page.opened.focused().objectName() == "forget_token_button"


@pytest.mark.soak
def test_a_token_can_be_removed(page: HubWindow) -> None:
    page.hub.repositories[REPOSITORY].gated = "manual"
    page.look_into()
    page.opened.find("token_field", QLineEdit).setText(TOKEN)
    page.button("keep_token_button").click()
    page.until_shown("forget_token_button")
    page.button("forget_token_button").click()
    page.until_shown("token_field")
    assert not page.parts.paths.hub_token.exists()


@pytest.mark.soak
def test_a_locked_keyring_is_asked_again_when_the_user_wants(page: HubWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    ring = MemoryKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    TokenStore(page.parts.paths.hub_token).keep(TOKEN)
    ring.trouble = KeyringLocked("dismissed")
    page.hub.repositories[REPOSITORY].gated = "manual"
    page.look_into()
    page.until(lambda: page.says("keyring stays locked"))
    asked = ring.asked
    page.button("get_button").click()
    page.until_shown("access_download_button")
    assert ring.asked == asked
    ring.trouble = None
    page.button("unlock_keyring_button").click()
    page.until(lambda: page.says("A token is kept."))
    assert not page.opened.shows("unlock_keyring_button")


@pytest.mark.soak
def test_a_gated_download_that_is_refused_leads_to_the_two_steps(page: HubWindow) -> None:
    page.look_into()
    page.hub.repositories[REPOSITORY].gated = "manual"
    page.button("get_button").click()
    page.until_shown("access_download_button")
    page.button("access_download_button").click()
    page.until_shown("access_panel")


def test_offline_the_hub_says_so_and_the_switch_can_be_turned_off_there(page: HubWindow) -> None:
    page.parts.hub.set_offline(True)
    page.show(Tab.HUB)
    assert page.says("The network is off")
    page.button("hub_again_button").click()
    assert not page.parts.preferences.settings.library.offline
    assert page.hub.seen == []


@pytest.mark.soak
def test_offline_by_the_environment_nothing_is_offered(page: HubWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    page.show(Tab.HUB)
    page.search("small")
    page.parts.hub.offline_changed.emit()
    assert page.says("HF_HUB_OFFLINE is set for this run.")
    assert not page.opened.shows("hub_again_button")


@pytest.mark.soak
def test_what_was_deleted_since_can_be_got_again(page: HubWindow) -> None:
    page.look_into()
    page.button("get_button").click()
    page.until_shown("use_button")
    page.model.unlink()
    page.parts.hub.look_into(REPOSITORY)
    page.until_shown("get_button")
