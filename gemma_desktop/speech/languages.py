"""Languages that Gemma hears and writes, by the English names that its prompts want, and how they are written."""

import unicodedata
from types import MappingProxyType
from typing import Final

_LATIN: Final = frozenset({"LATIN"})
_CYRILLIC: Final = frozenset({"CYRILLIC"})
_ARABIC: Final = frozenset({"ARABIC"})

_SCRIPTS: Final = MappingProxyType(
    {
        "Arabic": _ARABIC,
        "Bengali": frozenset({"BENGALI"}),
        "Bulgarian": _CYRILLIC,
        "Chinese": frozenset({"CJK", "BOPOMOFO"}),
        "Croatian": _LATIN,
        "Czech": _LATIN,
        "Danish": _LATIN,
        "Dutch": _LATIN,
        "English": _LATIN,
        "Estonian": _LATIN,
        "Finnish": _LATIN,
        "French": _LATIN,
        "German": _LATIN,
        "Greek": frozenset({"GREEK"}),
        "Hebrew": frozenset({"HEBREW"}),
        "Hindi": frozenset({"DEVANAGARI"}),
        "Hungarian": _LATIN,
        "Indonesian": _LATIN,
        "Italian": _LATIN,
        "Japanese": frozenset({"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "CJK"}),
        "Korean": frozenset({"HANGUL", "CJK"}),
        "Latvian": _LATIN,
        "Lithuanian": _LATIN,
        "Norwegian": _LATIN,
        "Persian": _ARABIC,
        "Polish": _LATIN,
        "Portuguese": _LATIN,
        "Romanian": _LATIN,
        "Russian": _CYRILLIC,
        "Serbian": _CYRILLIC | _LATIN,
        "Slovak": _LATIN,
        "Slovenian": _LATIN,
        "Spanish": _LATIN,
        "Swahili": _LATIN,
        "Swedish": _LATIN,
        "Thai": frozenset({"THAI"}),
        "Turkish": _LATIN,
        "Ukrainian": _CYRILLIC,
        "Urdu": _ARABIC,
        "Vietnamese": _LATIN,
    }
)
LANGUAGES: Final = tuple(_SCRIPTS)


def scripts_of(language: str) -> frozenset[str]:
    """The scripts in which it is written, as script_of() names them; empty for a language that is not known here."""
    return _SCRIPTS.get(language, frozenset())


def script_of(letter: str) -> str:
    """The first word of the letter's name in Unicode, which is its script; halfwidth and fullwidth forms count too."""
    words = unicodedata.name(letter, "").removeprefix("HALFWIDTH ").removeprefix("FULLWIDTH ").split()
    return words[0] if words else ""
