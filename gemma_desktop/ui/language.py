"""The language of the window: which one, and where its texts come from."""

import logging
import os
from collections.abc import Iterable
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gemma_desktop.texts import CATALOGUE_VARIABLE, NUMBER_VARIABLE, SAMPLE_NUMBER

log = logging.getLogger(__name__)

ENGLISH: Final = "en"
LANGUAGES: Final = MappingProxyType(
    {
        "ar": "العربية",
        "bg": "Български",
        "de": "Deutsch",
        ENGLISH: "English",
        "es": "Español",
        "fr": "Français",
    }
)
"""In the words of those who speak them, by their codes (ISO 639-1)."""
PREFIX: Final = "gemma_desktop_"
"""Of the files' names; packaging/translations/compile.py makes them from the .ts files beside them."""


def speak(qt: QApplication, choice: str, folder: Path) -> list[QTranslator]:
    """Before the first window: texts, numbers, dates and the direction of everything in the chosen language.

    choice: a code, or "" for the system's. folder: of the compiled translations. What is returned must be kept as long
    as the application runs. A language whose files are missing, or cannot be read, leaves English.
    """
    system = QLocale.system()
    language = choice if choice in LANGUAGES else language_of(system.uiLanguages())
    locale = locale_of(language, system)
    QLocale.setDefault(locale)
    os.environ[NUMBER_VARIABLE] = locale.toString(SAMPLE_NUMBER, "f", 1)
    os.environ.pop(CATALOGUE_VARIABLE, None)
    if language == ENGLISH:
        qt.setLayoutDirection(QLocale(ENGLISH).textDirection())
        return []
    own, of_qt = QTranslator(qt), QTranslator(qt)
    if not own.load(f"{PREFIX}{language}", str(folder)):
        log.warning("no translation into %s in %s", language, folder)
        return []
    # What Qt says by itself: the buttons and menus of its own dialogs and fields.
    of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for translator in (of_qt, own):
        qt.installTranslator(translator)
    os.environ[CATALOGUE_VARIABLE] = str(folder / f"{PREFIX}{language}.json")
    qt.setLayoutDirection(QLocale(language).textDirection())
    return [own, of_qt]


def language_of(wanted: Iterable[str]) -> str:
    """The first of these that we have, else English. wanted: codes as "de-AT", the most wanted first."""
    codes = (name.replace("_", "-").partition("-")[0] for name in wanted)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def locale_of(language: str, system: QLocale) -> QLocale:
    """How numbers and dates are written: as the system does, unless another language was chosen than it speaks."""
    if system.language() != QLocale.Language.C and language == language_of(system.uiLanguages()):
        return system
    # The digits of texts and of models' names; QLocale("ar") takes those of Egypt.
    return QLocale("ar_AE") if language == "ar" else QLocale(language)
