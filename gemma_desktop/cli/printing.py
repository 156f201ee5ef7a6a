"""Standard output of the commands about models."""

from typing import Any

import msgspec


def print_json(value: Any) -> None:  # noqa: ANN401 - structs and lists of them
    print(msgspec.json.encode(value).decode())


def print_line(text: str) -> None:
    """It may hold names from the Hub or of files, which are not to command a terminal."""
    print("".join(character if character.isprintable() or character == "\n" else "?" for character in text))
