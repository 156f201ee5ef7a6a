"""What recordings of the microphone are called: their files by the second, and their titles for a person."""

import re
from collections.abc import Container
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDateTime, QLocale

from gemma_desktop.texts import say

RECORDING: Final = "Recording"
DICTATION: Final = "Dictation"
_TIME: Final = "%Y-%m-%d %H.%M.%S"
_TIME_LETTERS: Final = 19
_WEEKDAY_LETTERS: Final = 3
"""So many d in a format of Qt's are a weekday's name."""
_FIELDS = re.compile("'[^']*'|d+|M+")
_SIGN_AFTER = re.compile("[^\\s,\u060c'a-zA-Z]*")


def new_path(folder: Path, what: str) -> Path:
    """For a recording that begins now. what: RECORDING or DICTATION."""
    return folder / (f"{what} {datetime.now().astimezone():{_TIME}.%f}"[:-5] + ".wav")


def begun_at(path: Path) -> float | None:
    """When a recording began that has its path from new_path(), in seconds since the epoch."""
    _, _, told = path.stem.partition(" ")
    try:
        return datetime.strptime(told[:_TIME_LETTERS], _TIME).astimezone().timestamp()
    except ValueError:
        return None


def title_of(path: Path, begun_at: float, taken: Container[str] = ()) -> str:
    """For the file of a recording that began then. taken: the titles that others have."""
    moment = moment_text(begun_at)
    if path.stem.startswith(DICTATION):
        return _unlike(say("Dictation, {moment}", moment=moment), taken)
    return _unlike(say("Recording, {moment}", moment=moment), taken)


def moment_text(seconds: float) -> str:
    """Day, month and time as this system writes them; the year is told beside it."""
    locale, moment = QLocale(), QDateTime.fromSecsSinceEpoch(int(seconds))
    day = locale.toString(moment.date(), day_format(locale))
    return f"{day}, {locale.toString(moment.time(), QLocale.FormatType.ShortFormat)}"


def day_format(locale: QLocale) -> str:
    """Day and short month, in the order and with the words of long dates: "d 'de' MMM", "MMM d", "d. MMM"."""
    whole = locale.dateFormat(QLocale.FormatType.LongFormat)
    fields = [field for field in _FIELDS.finditer(whole) if not field[0].startswith(("'", "d" * _WEEKDAY_LETTERS))]
    if not fields:
        return whole
    sign_after = _SIGN_AFTER.match(whole, fields[-1].end())  # a full stop, or the sign for days
    long = whole[fields[0].start() : sign_after.end() if sign_after else fields[-1].end()]
    return long.replace("MMMM", "MMM")  # the list has room for some thirty letters


def _unlike(title: str, taken: Container[str]) -> str:
    number, free = 1, title
    while free in taken:
        number += 1
        free = f"{title} ({number})"
    return free
