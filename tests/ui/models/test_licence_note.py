"""The terms of a model, where it is fetched."""

import pytest
from PySide6.QtWidgets import QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from gemma_desktop.ui.controls import Button, Label
from gemma_desktop.ui.models.licence_note import LicenceNote
from gemma_desktop.ui.theme import Theme


def shown(licence: str, theme: Theme, qtbot: QtBot) -> LicenceNote:
    note = LicenceNote(licence, theme)
    qtbot.addWidget(note)
    return note


def read(note: LicenceNote) -> str:
    """What the link leads to."""
    button = note.findChild(Button)
    assert button is not None
    button.click()
    field = note.findChild(QDialog).findChild(QPlainTextEdit)  # type: ignore[union-attr]
    assert isinstance(field, QPlainTextEdit)
    return field.toPlainText()


@pytest.mark.parametrize("licence", ["Apache-2.0", "apache-2.0"])
def test_the_apache_licence_is_here_to_read(licence: str, theme: Theme, qtbot: QtBot) -> None:
    note = shown(licence, theme, qtbot)
    assert "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION" in read(note)


@pytest.mark.parametrize(
    ("licence", "address"),
    [
        ("Gemma terms", "https://ai.google.dev/gemma/terms"),
        ("gemma", "https://ai.google.dev/gemma/terms"),
        ("HAI-DEF terms", "https://developers.google.com/health-ai-developer-foundations/terms"),
    ],
)
def test_terms_that_are_accepted_by_fetching_say_so_and_where_they_stand(
    licence: str, address: str, theme: Theme, qtbot: QtBot
) -> None:
    note = shown(licence, theme, qtbot)
    label = note.findChild(Label)
    assert label is not None
    assert "accepts" in label.text()
    assert read(note) == address


def test_an_unknown_licence_is_only_named_among_the_facts(theme: Theme, qtbot: QtBot) -> None:
    assert shown("cc-by-nc-4.0", theme, qtbot).isHidden()
