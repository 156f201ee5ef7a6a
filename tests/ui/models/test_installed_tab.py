"""The models on this computer, on their page: what is said of them and what can be done."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMenu

from gemma_desktop.library.catalogue import Role
from gemma_desktop.library.doctor import Finding, FindingKind, Remedy, Severity
from gemma_desktop.library.inventory import ModelOnDisk
from gemma_desktop.library.origin import remember_origin
from gemma_desktop.ui.models.installed_row import InstalledRow, last_used_text
from gemma_desktop.ui.models.page import Tab
from gemma_desktop.ui.theme import Theme
from tests.helpers import gguf_models
from tests.helpers.hub_server import COMMIT, Fault
from tests.library.download_room import write_weights
from tests.ui.models.hub_window import MODEL, REPOSITORY, HubWindow
from tests.ui.open_window import files


@pytest.fixture
def here(page: HubWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> HubWindow:
    """With one model in the models folder, and a wastebasket of its own."""
    (tmp_path / "wastebasket").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "wastebasket"))
    folder = page.parts.paths.models
    folder.mkdir(parents=True)
    gguf_models.write_gemma3(folder / "gemma-3-mine.gguf")
    page.show(Tab.HERE)
    page.until_shown("installed_row")
    return page


def row(page: HubWindow) -> InstalledRow:
    return page.opened.find("installed_row", InstalledRow)


def choose(page: HubWindow, words: str) -> None:
    """From the menu of the row."""
    menu = row(page).findChild(QMenu, "installed_menu")
    action(menu, words).trigger()


def action(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if words in action.text())


@pytest.mark.soak
def test_without_models_the_way_to_one_is_shown(page: HubWindow) -> None:
    page.show(Tab.HERE)
    assert page.says("No model of yours yet")
    page.button("installed_get_button").click()
    assert page.opened.find("models_tabs").currentIndex() == Tab.ADVICE  # type: ignore[attr-defined]


@pytest.mark.soak
def test_a_row_tells_size_last_use_and_place(here: HubWindow) -> None:
    assert ", never used" in row(here).accessibleName()
    assert " MB" in row(here).accessibleName()
    assert here.says(str(here.parts.paths.models))


@pytest.mark.soak
def test_a_model_is_used_from_its_row(here: HubWindow) -> None:
    here.button("use_installed_button").click()
    mine = str(here.parts.paths.models / "gemma-3-mine.gguf")
    here.until(lambda: here.parts.models.current is not None and here.parts.models.current.id == mine)


@pytest.mark.soak
def test_only_what_is_linked_can_be_copied(page: HubWindow, tmp_path: Path) -> None:
    gguf_models.write_gemma3(tmp_path / "gemma-3-theirs.gguf")
    page.show(Tab.HERE)
    page.parts.installed.bring_in([tmp_path / "gemma-3-theirs.gguf"])
    page.until(lambda: page.says(", linked"))
    assert "the file stays" in row(page).findChild(QMenu, "installed_menu").actions()[-1].text()
    choose(page, "Copy it into the models folder")
    page.until(lambda: page.opened.shows("installed_row") and not page.says(", linked"))
    assert not any("Copy it" in action.text() for action in row(page).findChild(QMenu, "installed_menu").actions())


@pytest.mark.soak
def test_what_is_loaded_cannot_be_deleted(here: HubWindow) -> None:
    here.button("use_installed_button").click()
    here.opened.click("models_button")
    here.until(lambda: here.opened.shows("installed_row") and row(here).model.is_loaded)
    menu = row(here).findChild(QMenu, "installed_menu")
    assert not action(menu, "In use").isEnabled()


def test_a_deleted_model_comes_back_with_undo(here: HubWindow) -> None:
    choose(here, "wastebasket")
    here.until(lambda: not here.opened.shows("installed_row"))
    assert list(here.parts.paths.models.glob("*.gguf")) == []
    here.button("undo_delete_model_button").click()
    here.until_shown("installed_row")
    assert len(list(here.parts.paths.models.glob("*.gguf"))) == 1


@pytest.mark.soak
def test_a_link_that_is_taken_off_the_list_says_that_the_file_stays(page: HubWindow, tmp_path: Path) -> None:
    gguf_models.write_gemma3(tmp_path / "gemma-3-theirs.gguf")
    page.show(Tab.HERE)
    page.parts.installed.bring_in([tmp_path / "gemma-3-theirs.gguf"])
    page.until(lambda: page.says(", linked"))
    choose(page, "Take off the list")
    page.until(lambda: page.says("is off the list; its file stays"))
    assert (tmp_path / "gemma-3-theirs.gguf").exists()


@pytest.mark.soak
def test_a_model_is_renamed_with_the_keyboard(here: HubWindow) -> None:
    choose(here, "Rename")
    field = here.opened.find("model_name_field", QLineEdit)
    assert field.hasFocus()
    here.opened.type("My Gemma")
    here.opened.press(Qt.Key.Key_Return)
    here.until(lambda: here.opened.shows("installed_row") and row(here).model.name == "My Gemma")


def test_the_keyboard_stays_with_a_model_that_is_drawn_anew_and_goes_to_undo_where_it_was_deleted(
    here: HubWindow,
) -> None:
    choose(here, "Rename")
    here.opened.type("Mine")
    here.opened.press(Qt.Key.Key_Return)
    here.until(lambda: row(here).model.name == "Mine")
    assert row(here).isAncestorOf(here.opened.focused())
    choose(here, "Move to the wastebasket")
    here.until(lambda: here.opened.focused().objectName() == "undo_delete_model_button")


@pytest.mark.soak
def test_escape_while_renaming_changes_nothing_and_stays_on_the_page(here: HubWindow) -> None:
    before = row(here).model.name
    choose(here, "Rename")
    here.opened.type("x")
    here.opened.press(Qt.Key.Key_Escape)
    assert here.opened.shows("model_manager")
    assert row(here).model.name == before
    assert not here.opened.shows("model_name_field")


@pytest.mark.soak
def test_every_byte_is_checked_when_the_user_wants_it(here: HubWindow) -> None:
    choose(here, "Check every byte")
    here.until(lambda: here.says("Every byte was checked."))


@pytest.mark.soak
def test_the_button_says_that_the_hub_is_asked_for_newer_files(page: HubWindow) -> None:
    page.look_into()
    page.button("get_button").click()
    page.until_shown("use_button")
    page.show(Tab.HERE)
    page.until_shown("installed_row")
    newer = page.button("look_for_newer_button")
    newer.setFocus()
    newer.click()
    assert newer.text() == "Asking the Hub\u2026"
    page.until(lambda: newer.text() == "Look for newer files")
    assert newer.hasFocus()


@pytest.mark.soak
def test_files_that_are_dropped_on_the_page_are_taken(here: HubWindow, tmp_path: Path) -> None:
    gguf_models.write_gemma2(tmp_path / "dropped.gguf")
    here.opened.drop(here.opened.find("model_manager"), files([tmp_path / "dropped.gguf"]))
    here.until(lambda: any(model.path.name == "dropped.gguf" for model in here.parts.installed.models()))
    assert [model.is_linked for model in here.parts.installed.models() if model.path.name == "dropped.gguf"] == [True]


@pytest.mark.soak
@pytest.mark.parametrize("button", ["add_files_button", "add_folder_button"])
def test_files_and_folders_are_chosen_from_the_disk(here: HubWindow, button: str) -> None:
    here.button(button).click()
    (dialog,) = [dialog for dialog in here.opened.window.findChildren(QFileDialog) if dialog.isVisible()]
    dialog.close()


@pytest.mark.soak
def test_models_of_other_applications_are_looked_for_only_on_a_click(here: HubWindow) -> None:
    assert here.says("have fetched already")
    here.button("look_elsewhere_button").click()
    here.until(lambda: here.says("None of LM Studio") or here.opened.shows("elsewhere_row"))


@pytest.fixture
def lm_studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Gemma that this application has; to be there before ours starts."""
    home = tmp_path / "somebody"
    monkeypatch.setenv("HOME", str(home))
    return write_weights_in(home / ".lmstudio" / "models" / "google" / "gemma" / "gemma-3-theirs.gguf")


def write_weights_in(path: Path) -> Path:
    path.parent.mkdir(parents=True)
    return write_weights(path)


@pytest.mark.soak
def test_a_model_of_another_application_is_found_and_used(lm_studio: Path, page: HubWindow) -> None:
    page.show(Tab.HERE)
    page.button("look_elsewhere_button").click()
    page.until_shown("elsewhere_row")
    page.button("use_elsewhere_button").click()
    page.until_shown("installed_row")
    assert row(page).model.path.resolve() == lm_studio
    assert row(page).model.application == "LM Studio"


def test_a_finding_has_its_mend_beside_it(theme: Theme) -> None:
    finding = Finding(
        FindingKind.PROJECTOR_MISSING,
        "It cannot see.",
        mend="Get the projector",
        remedy=Remedy("google/x", Role.PROJECTOR),
    )
    shown = InstalledRow(ModelOnDisk("/a.gguf", Path("/a.gguf"), "a", findings=(finding,)), theme)
    asked: list[tuple[str, Finding]] = []
    shown.mend_requested.connect(lambda id_, what: asked.append((id_, what)))
    shown.findChild(object, "mend_button").click()
    assert asked == [("/a.gguf", finding)]


def test_a_finding_says_that_the_hub_is_asked_until_it_has_answered(page: HubWindow) -> None:
    """As the Hub is busy, what can be done is offered again."""
    page.model.parent.mkdir(parents=True)
    write_weights(page.model)
    remember_origin(page.model, REPOSITORY, MODEL, COMMIT, "0" * 64)
    page.hub.api_faults.append(Fault(status=503))
    page.show(Tab.HERE)
    page.until_shown("mend_button")
    offered = page.button("mend_button").text()
    page.button("mend_button").click()
    assert page.button("mend_button").text() == "Asking the Hub for it…"
    page.until(lambda: page.button("mend_button").text() == offered)


def test_the_last_use_is_said_as_people_say_it() -> None:
    now = 1_800_000_000.0
    said = [last_used_text(at, now) for at in (0, now, now - 24 * 3600, now - 10 * 24 * 3600)]
    assert said[:3] == ["never used", "used today", "used yesterday"]
    assert said[3].startswith("used on ")


@pytest.mark.parametrize(("severity", "tone"), [(Severity.WRONG, "warning"), (Severity.BETTER, "quiet_text")])
def test_what_is_wrong_looks_unlike_what_could_be_better(theme: Theme, severity: Severity, tone: str) -> None:
    finding = Finding(FindingKind.NO_TEMPLATE, "Something is to be said.", severity)
    row = InstalledRow(ModelOnDisk("/a.gguf", Path("/a.gguf"), "a", findings=(finding,)), theme)
    (words,) = [label for label in row.findChildren(QLabel) if label.text() == finding.sentence]
    assert words.property("tone") == tone


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "/models"),
        ({"is_linked": True}, "/models, linked"),
        ({"is_linked": True, "application": "Ollama"}, "/models, belongs to Ollama"),
    ],
)
def test_a_row_tells_whose_file_it_is(theme: Theme, changes: dict[str, object], words: str) -> None:
    model = msgspec.structs.replace(
        ModelOnDisk("/models/a.gguf", Path("/models/a.gguf"), "a", where="/models"), **changes
    )
    row = InstalledRow(model, theme)
    assert words in [label.accessibleName() or label.text() for label in row.findChildren(QLabel)]
