"""What is said to people, in the language of the window, also where Qt is not.

Errors, notices, findings and reasons are said where they arise, with say(). The window names a catalogue of
translations in the environment before anything is said (ui/language.py), and the engine process inherits it; the
command line names none, and speaks English. What is logged, or told to a model, is not said.
"""

import functools
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

CATALOGUE_VARIABLE: Final = "GEMMA_DESKTOP_TEXTS"
"""Names the catalogue: a JSON object from the English text to its translation. packaging/translations makes it."""
NUMBER_VARIABLE: Final = "GEMMA_DESKTOP_NUMBER"
"""Holds SAMPLE_NUMBER as the user's locale writes it, from which its signs and digits are taken."""
SAMPLE_NUMBER: Final = 12345.6


def say(text: str, /, **values: object) -> str:
    """The text in the user's language, with the values in place of its {names}.

    text: in English, written out at the call, where packaging/translations finds it. A translation whose names are not
    the text's own is not used.
    """
    try:
        return translated(text).format(**values)
    except (IndexError, KeyError, ValueError):
        return text.format(**values)


def translated(text: str) -> str:
    """Data in the user's language: what was marked(), a language's name, a model's purpose.

    As it is where packaging/translations does not know it.
    """
    return _catalogue(os.environ.get(CATALOGUE_VARIABLE, "")).get(text, text)


def marked(text: str) -> str:
    """The text itself, in English: for a constant that translated() says later."""
    return text


def listed(texts: Iterable[str]) -> str:
    """One after another, with commas."""
    return say(", ").join(texts)


def number_text(number: float, decimals: int = 0) -> str:
    """1,234 or 0.5, with the digits and signs of the user's locale."""
    text, sample = f"{number:,.{decimals}f}", os.environ.get(NUMBER_VARIABLE, "")
    if len(sample) != len(f"{SAMPLE_NUMBER:,}"):
        return text
    zero = ord(sample[0]) - 1
    signs: dict[int, str | int] = {ord("0") + n: zero + n for n in range(10)}
    return text.translate(signs | {ord(","): sample[2], ord("."): sample[-2]})


def bytes_text(size_bytes: float) -> str:
    """12 MB, 3.3 GB: decimal units, as the Hub and file managers count."""
    units = (translated("{n} B"), translated("{n} KB"), translated("{n} MB"), translated("{n} GB"))
    place = 0
    while size_bytes >= 1000 and place < len(units) - 1:
        size_bytes, place = size_bytes / 1000, place + 1
    return units[place].format(n=number_text(size_bytes, 1 if size_bytes < 10 and place else 0))


@functools.cache
def _catalogue(path: str) -> Mapping[str, str]:
    """Empty where there is no such file, or one that cannot be read: what is said is English then."""
    try:
        found = json.loads(Path(path).read_bytes()) if path else {}
    except (OSError, ValueError):
        return {}
    return {str(text): str(translation) for text, translation in found.items()} if isinstance(found, dict) else {}
