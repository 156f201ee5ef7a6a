"""Numbers and names as people read them."""

import html
import unicodedata
from pathlib import Path


def bytes_text(size_bytes: int) -> str:
    """12 MB, 3.3 GB: decimal units, as the Hub and file managers count."""
    value, unit = float(size_bytes), "B"
    for larger in ("KB", "MB", "GB"):
        if value < 1000:
            break
        value, unit = value / 1000, larger
    return f"{value:.1f} {unit}" if value < 10 and unit != "B" else f"{value:.0f} {unit}"


def tokens_text(tokens: int) -> str:
    """950, 1.2K, 128K: thousands of 1,024, as context sizes are named."""
    if tokens < 1000:
        return str(tokens)
    thousands = tokens / 1024
    return f"{thousands:.1f}".removesuffix(".0") + "K" if thousands < 9.95 else f"{thousands:.0f}K"


def time_text(seconds: float) -> str:
    """0:07, 12:30, 1:02:03."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


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
