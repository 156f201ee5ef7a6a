"""What may be told to the desktop."""

from dataclasses import dataclass
from enum import StrEnum


class NewsKind(StrEnum):
    """What a click on it shows."""

    MODEL = "model"
    RECORDING = "recording"
    WINDOW = "window"


@dataclass(frozen=True)
class News:
    """title, text: never of what is said in a chat. target: id of a recording."""

    kind: NewsKind
    title: str
    text: str
    target: str = ""
