"""The languages of the window: which one is spoken, known before there is Qt."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from gemma_desktop.texts import CATALOGUE_VARIABLE

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
"""Of the files' names; packaging/translations makes them from the .ts files beside them."""


def say_in(choice: str, environment: Mapping[str, str], folder: Path) -> None:
    """Let texts.py speak this language already while Qt, which may lack a library or a display, is not there.

    choice: a code, or "" for that of the environment, as Unix has it. folder: of the compiled translations.
    """
    language = choice if choice in LANGUAGES else language_of(_wanted(environment))
    catalogue = said_file(language, folder)
    if catalogue.is_file():
        os.environ[CATALOGUE_VARIABLE] = str(catalogue)


def said_file(language: str, folder: Path) -> Path:
    """What is said below Qt (texts.py)."""
    return folder / f"{PREFIX}{language}.json"


def language_of(wanted: Iterable[str]) -> str:
    """The first of these that we have, else English. wanted: codes as "de-AT", the most wanted first."""
    codes = (name.replace("_", "-").partition("-")[0] for name in wanted)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def _wanted(environment: Mapping[str, str]) -> list[str]:
    """As gettext reads it: LANGUAGE is a list, which counts only where a locale is set."""
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "C")
    name = locale.partition(".")[0]
    if name in ("C", "POSIX"):
        return []
    return [*environment.get("LANGUAGE", "").split(":"), name.partition("@")[0]]
