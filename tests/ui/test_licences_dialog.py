"""The licences of all parts, from the last page of the settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.licences import Part
from gemma_desktop.paths import Paths
from gemma_desktop.ui.about_page import AboutPage
from gemma_desktop.ui.controls import Button
from gemma_desktop.ui.licences_dialog import LicencesDialog
from gemma_desktop.ui.theme import Theme


@pytest.fixture
def dialog(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[LicencesDialog]:
    texts = {"Qt": "GNU LESSER GENERAL PUBLIC LICENSE", "jinja": "Copyright 2007 Pallets", "FFmpeg": "LGPL"}
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    licences = {"Qt": "LGPL-3.0-only", "jinja": "BSD-3-Clause", "FFmpeg": "LGPL-3.0-or-later"}
    parts = [Part(name, "1.0", licences[name], "https://a.example", (str(tmp_path / name),)) for name in texts]
    around = QWidget()
    qtbot.addWidget(around)
    dialog = LicencesDialog(parts, theme, around)
    dialog.show()
    qtbot.waitUntil(lambda: len(names(dialog)) == 3)
    yield dialog
    around.close()


def listed(dialog: QDialog) -> QListWidget:
    found = dialog.findChild(QListWidget, "licences_list")
    assert found is not None
    return found


def names(dialog: QDialog) -> list[str]:
    """Those that are shown."""
    items = [listed(dialog).item(row) for row in range(listed(dialog).count())]
    return [item.text() for item in items if not item.isHidden()]


def text(dialog: QDialog) -> str:
    field = dialog.findChild(QPlainTextEdit, "licence_text")
    assert field is not None
    return field.toPlainText()


def search(dialog: QDialog, words: str) -> None:
    field = dialog.findChild(QLineEdit, "licences_search_field")
    assert field is not None
    field.setText(words)


def test_parts_are_listed_by_name_and_the_chosen_ones_text_is_shown(dialog: LicencesDialog) -> None:
    assert names(dialog) == ["FFmpeg", "jinja", "Qt"]
    listed(dialog).setCurrentRow(1)
    assert text(dialog) == "Copyright 2007 Pallets"


def test_the_search_finds_names_and_licences_and_shows_the_first_found(dialog: LicencesDialog) -> None:
    search(dialog, "lgpl")
    assert names(dialog) == ["FFmpeg", "Qt"]
    search(dialog, "pl jin")
    assert names(dialog) == []
    search(dialog, "jin")
    assert names(dialog) == ["jinja"]
    assert text(dialog) == "Copyright 2007 Pallets"
    search(dialog, "")
    assert names(dialog) == ["FFmpeg", "jinja", "Qt"]


def test_the_page_about_the_application_leads_to_all_of_them(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    page = AboutPage(Paths(tmp_path, tmp_path, tmp_path, tmp_path), theme)
    qtbot.addWidget(page)
    page.show()
    button = page.findChild(Button, "licences_button")
    assert button is not None
    button.click()
    dialog = page.findChild(LicencesDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: {"FFmpeg", "numpy", "llama.cpp and ggml"} <= set(names(dialog)))
    assert text(dialog)
    dialog.close()
