"""Which language the window speaks, and how it writes numbers."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox

from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.protocol import LoadOptions
from gemma_desktop.errors import UnusableModel
from gemma_desktop.languages import LANGUAGES, language_of
from gemma_desktop.session.notices import as_ours
from gemma_desktop.settings import Settings
from gemma_desktop.settings_file import SettingsFile, chosen_language
from gemma_desktop.texts import CATALOGUE_VARIABLE, bytes_text, number_text
from gemma_desktop.ui.language import locale_of
from tests.helpers.translations import spoken
from tests.ui.open_window import OpenWindow


@pytest.fixture
def german(qapp: QApplication, compiled: Path) -> Iterator[None]:
    with spoken(qapp, "de", compiled):
        yield


def test_the_systems_first_language_that_we_have_is_spoken() -> None:
    assert language_of(["it-IT", "it", "fr_CA", "en-US"]) == "fr"
    assert language_of(["it-IT"]) == language_of([]) == "en"


def test_numbers_are_the_systems_where_its_language_is_spoken() -> None:
    swiss = QLocale("de_CH")
    assert locale_of("de", swiss) == swiss
    assert locale_of("en", QLocale("it_IT")) == QLocale("it_IT")
    assert locale_of("fr", swiss) == QLocale("fr")
    assert locale_of("en", QLocale.c()) == QLocale("en")


def test_arabic_has_one_kind_of_digits_where_the_system_is_not_arabic() -> None:
    assert locale_of("ar", QLocale("de_DE")).zeroDigit() == "0"
    assert locale_of("ar", QLocale("ar_EG")).zeroDigit() == "٠"


@pytest.mark.usefixtures("german")
def test_qt_its_texts_and_what_is_said_below_it_are_in_one_language() -> None:
    assert QCoreApplication.translate("Keys", "New chat") != "New chat"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert as_ours(ValueError()).title != "Something went wrong in the application"
    assert (number_text(1234.5, 1), bytes_text(3_300_000_000)) == ("1.234,5", "3,3\u00a0GB")
    assert QLocale().toString(QDate(2026, 11, 30), QLocale.FormatType.ShortFormat) == "30.11.26"


def test_the_engine_process_speaks_the_language_of_the_window(
    qapp: QApplication, compiled: Path, tmp_path: Path
) -> None:
    with (
        spoken(qapp, "bg", compiled),
        closing(LocalEngine(tmp_path / "engine.log")) as engine,
        pytest.raises(UnusableModel) as refused,
    ):
        list(engine.load(tmp_path / "none.gguf", None, LoadOptions()))
    assert refused.value.title == "none.gguf не е намерен"


def test_arabic_runs_from_the_right(qapp: QApplication, compiled: Path) -> None:
    with spoken(qapp, "ar", compiled):
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_language_whose_files_are_gone_leaves_english(qapp: QApplication, tmp_path: Path) -> None:
    with spoken(qapp, "bg", tmp_path):
        assert QCoreApplication.translate("Keys", "New chat") == "New chat"
        assert as_ours(ValueError()).title == "Something went wrong in the application"


def test_half_a_language_is_not_spoken(qapp: QApplication, compiled: Path, tmp_path: Path) -> None:
    shutil.copy(compiled / "gemma_desktop_bg.qm", tmp_path)
    with spoken(qapp, "bg", tmp_path):
        assert QCoreApplication.translate("Keys", "New chat") == "New chat"


def test_english_is_said_whatever_was_said_by_who_started_it(
    qapp: QApplication, compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CATALOGUE_VARIABLE, str(compiled / "gemma_desktop_bg.json"))
    with spoken(qapp, "en", compiled):
        assert as_ours(ValueError()).title == "Something went wrong in the application"


def test_a_language_that_we_do_not_have_is_the_systems(
    qapp: QApplication, compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_CH"))
    with spoken(qapp, "tlh", compiled):
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_the_language_is_chosen_in_its_own_words(opened: OpenWindow) -> None:
    opened.click("settings_button")
    choice = opened.find("setting_language", QComboBox)
    named = [choice.itemText(at) for at in range(choice.count())]
    assert named == ["As the system", *LANGUAGES.values()]
    choice.setCurrentIndex(named.index("Български"))
    choice.activated.emit(choice.currentIndex())
    assert opened.application.parts.preferences.settings.language == "bg"


def test_the_choice_is_known_before_anything_is_said(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert chosen_language(path) == ""
    SettingsFile(path).save(Settings(language="ar"))
    assert chosen_language(path) == "ar"
    for damaged in (b"", b"{", b"[]", b'{"language": 3}', b"\xff"):
        path.write_bytes(damaged)
        assert chosen_language(path) == ""
