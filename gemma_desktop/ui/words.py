"""Numbers and names as people read them."""

import html
import unicodedata
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from gemma_desktop.texts import bytes_text as bytes_text
from gemma_desktop.texts import number_text as number_text

translate: Final = QCoreApplication.translate
"""For functions, which have no tr(): translate("Context", "text"), as lupdate reads it."""


def tokens_text(tokens: int) -> str:
    """950, 1.2K, 128K: thousands of 1,024, as context sizes are named."""
    if tokens < 1000:
        return number_text(tokens)
    thousands = tokens / 1024
    tenths = round(thousands * 10)
    return translate("Words", "{n}K").format(n=number_text(thousands, 1 if tenths < 100 and tenths % 10 else 0))


def percent_text(share: float) -> str:
    """share: in [0, 1]; never more than was reached."""
    return translate("Words", "{n}%").format(n=number_text(int(share * 100 + 1e-6)))


def time_text(seconds: float) -> str:
    """0:07, 12:30, 1:02:03."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    shown = (number_text(hours), _two(minutes), _two(rest)) if hours else (number_text(minutes), _two(rest))
    return ":".join(shown)


def _two(number: int) -> str:
    """In two digits."""
    return f"{number_text(0)}{number_text(number)}" if number < 10 else number_text(number)


def path_text(path: Path) -> str:
    """A path with the home folder as ~."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except ValueError:
        return str(path)


def runs_from_right(text: str) -> bool:
    """Whether its first letter with a direction is of a script that is written from the right (UAX 9, rules P2, P3)."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((direction != "L" for direction in directions if direction in ("L", "R", "AL")), False)


def tooltip_text(text: str) -> str:
    """A name for QWidget.setToolTip. Qt takes what looks like HTML for it, and loads its pictures."""
    return f"<p>{html.escape(text)}</p>" if "<" in text else text
