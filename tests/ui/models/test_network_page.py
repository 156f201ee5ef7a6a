"""The settings about models and the network: the switch, the folder, the token, the ledger."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLabel, QListWidget

from tests.helpers import gguf_models
from tests.ui.models.hub_window import HubWindow


def open_settings(page: HubWindow) -> None:
    page.opened.click("settings_button")
    names = page.opened.find("settings_dialog", QDialog).findChild(QListWidget, "settings_pages")
    names.setCurrentRow([names.item(at).text() for at in range(names.count())].index("Models and network"))


@pytest.mark.soak
def test_the_switch_is_taken_over_at_once(page: HubWindow) -> None:
    open_settings(page)
    page.opened.find("setting_library_offline", QCheckBox).click()
    assert page.parts.hub.is_offline


def test_every_connection_is_listed_with_its_reason(page: HubWindow) -> None:
    page.search("small")
    page.until(lambda: page.parts.hub.search is not None and not page.parts.hub.search.is_waiting)
    open_settings(page)
    page.until_shown("ledger")
    ledger = page.opened.find("ledger", QListWidget)
    assert "search and lists of files" in ledger.item(0).text()
    assert page.hub.endpoint.removeprefix("http://") in ledger.item(0).text()


@pytest.mark.soak
def test_without_a_connection_the_ledger_says_so(page: HubWindow) -> None:
    open_settings(page)
    page.until(lambda: page.says("None was ever made."))


@pytest.mark.soak
def test_what_the_environment_says_is_said(page: HubWindow) -> None:
    open_settings(page)
    assert page.hub.endpoint in page.opened.find("network_environment", QLabel).text()


@pytest.mark.soak
def test_nothing_is_said_of_an_environment_that_says_nothing(page: HubWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_ENDPOINT")
    open_settings(page)
    assert not page.opened.shows("network_environment")


@pytest.mark.soak
def test_the_models_move_to_another_folder(page: HubWindow, tmp_path: Path) -> None:
    folder = page.parts.paths.models
    folder.mkdir(parents=True)
    gguf_models.write_gemma3(folder / "mine.gguf")
    open_settings(page)
    page.until(lambda: bool(page.parts.installed.models()))
    page.button("move_folder_button").click()
    dialog = page.opened.find("move_folder_dialog", QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "elsewhere"))
    dialog.reject()
    page.until(lambda: page.parts.library.folder.path == tmp_path / "elsewhere")
    assert page.opened.find("models_folder", QLabel).accessibleName() == str(tmp_path / "elsewhere")
    assert (tmp_path / "elsewhere" / "mine.gguf").exists()


@pytest.mark.soak
def test_why_the_models_cannot_be_moved_is_said_where_it_was_wanted(page: HubWindow, tmp_path: Path) -> None:
    folder = page.parts.paths.models
    folder.mkdir(parents=True)
    gguf_models.write_gemma3(folder / "mine.gguf")
    open_settings(page)
    page.until(lambda: bool(page.parts.installed.models()))
    page.button("move_folder_button").click()
    dialog = page.opened.find("move_folder_dialog", QFileDialog)
    dialog.fileSelected.emit(str(folder / "within"))
    dialog.reject()
    page.until_shown("move_trouble")
    assert page.opened.find("move_trouble", QLabel).text()
