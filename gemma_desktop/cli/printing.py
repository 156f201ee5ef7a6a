"""What commands say: values and lines on standard output, complaints on standard error."""

import sys
from typing import Any

import msgspec


def print_json(value: Any) -> None:  # noqa: ANN401 - structs and lists of them
    """On one line, as UTF-8: a program reads it, whatever letters the terminal has (on Windows few)."""
    sys.stdout.flush()
    sys.stdout.buffer.write(msgspec.json.encode(value) + b"\n")
    sys.stdout.buffer.flush()


def print_line(text: str) -> None:
    """It may hold names from the Hub or of files, which are not to command a terminal."""
    print("".join(character if character.isprintable() or character == "\n" else "?" for character in text))


def complain(sentence: str) -> None:
    """One line. It may hold the name of a file, which is not to command a terminal."""
    line = "".join(character if character.isprintable() else "?" for character in " ".join(sentence.split()))
    print(f"gemma-desktop: {line}", file=sys.stderr)
