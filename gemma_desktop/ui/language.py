"""The window begins to speak its language: Qt's texts and ours, numbers, dates, and the direction of everything."""

import logging
import os
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gemma_desktop.languages import ENGLISH, LANGUAGES, PREFIX, language_of, said_file
from gemma_desktop.texts import CATALOGUE_VARIABLE, NUMBER_VARIABLE, SAMPLE_NUMBER

log = logging.getLogger(__name__)


def speak(qt: QApplication, choice: str, folder: Path) -> list[QTranslator]:
    """Before the first window: texts, numbers, dates and the direction of everything in the chosen language.

    choice: a code, or "" for the system's. folder: of the compiled translations. Returns what was installed. A language
    whose files are missing, or cannot be read, leaves English.
    """
    system = QLocale.system()
    language = choice if choice in LANGUAGES else language_of(system.uiLanguages())
    locale = locale_of(language, system)
    QLocale.setDefault(locale)
    os.environ[NUMBER_VARIABLE] = locale.toString(SAMPLE_NUMBER, "f", 1)
    os.environ.pop(CATALOGUE_VARIABLE, None)
    if language == ENGLISH:
        return []
    try:
        found = translators(language, folder)
    except FileNotFoundError as error:
        log.warning("no translation into %s: %s", language, error)
        return []
    for translator in found:
        translator.setParent(qt)
        qt.installTranslator(translator)
    os.environ[CATALOGUE_VARIABLE] = str(said_file(language, folder))
    qt.setLayoutDirection(QLocale(language).textDirection())
    return found


def translators(language: str, folder: Path) -> list[QTranslator]:
    """What Qt says by itself in its dialogs, fields and menus, and what we say. Raises FileNotFoundError."""
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = []
    for name, place in ((f"qtbase_{language}", of_qt), (f"{PREFIX}{language}", str(folder))):
        translator = QTranslator()
        if not translator.load(name, place):
            raise FileNotFoundError(f"{name}.qm in {place}")
        found.append(translator)
    if not said_file(language, folder).is_file():
        raise FileNotFoundError(str(said_file(language, folder)))
    return found


def locale_of(language: str, system: QLocale) -> QLocale:
    """How numbers and dates are written: as the system does, unless another language was chosen than it speaks."""
    if system.language() != QLocale.Language.C and language == language_of(system.uiLanguages()):
        return system
    # The digits of texts and of models' names; QLocale("ar") takes those of Egypt.
    return QLocale("ar_AE") if language == "ar" else QLocale(language)
