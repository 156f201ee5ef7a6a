"""The translations that the application has, and one into a language in which every text is marked."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gemma_desktop.texts import CATALOGUE_VARIABLE, NUMBER_VARIABLE
from gemma_desktop.ui.language import speak

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))  # no part of the installed package

from translations.linguist import compile_all, update

MARKS = "\u27e6\u27e7"


def all_texts(folder: Path) -> ElementTree.ElementTree:
    """What the source has to be translated, as the file that a translator would begin with."""
    file = folder / "gemma_desktop_de.ts"
    update([file])
    return ElementTree.parse(file)


def write_marked(texts: ElementTree.ElementTree, folder: Path) -> None:
    """Compile a translation in which every text stands between MARKS; it says that it is German."""
    for message in texts.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        translation.text = f"{MARKS[0]}{message.findtext('source')}{MARKS[1]}"
    texts.write(folder / "gemma_desktop_de.ts", "utf-8", xml_declaration=True)
    compile_all(folder, folder)


@contextmanager
def spoken(qt: QApplication, language: str, folder: Path) -> Iterator[list[QTranslator]]:
    """The application speaks another language, until the end of the block. Yields Qt's own and ours."""
    locale = QLocale()
    installed = speak(qt, language, folder)
    try:
        yield installed
    finally:
        for translator in installed:
            qt.removeTranslator(translator)
        for name in (CATALOGUE_VARIABLE, NUMBER_VARIABLE):
            os.environ.pop(name, None)
        QLocale.setDefault(locale)
        qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
