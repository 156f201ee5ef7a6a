"""SHA256SUMS: what `sha256sum --check` reads."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

NAME: Final = "SHA256SUMS"


def write_sums(files: Iterable[Path], folder: Path) -> None:
    """files: in that folder. Sorted by name, whatever their order."""
    lines = [f"{_sum(file)}  {file.name}\n" for file in sorted(files, key=lambda file: file.name)]
    (folder / NAME).write_text("".join(lines), "utf-8")


def read_sums(folder: Path) -> dict[str, str]:
    """File name to its sum. Raises FileNotFoundError."""
    lines = (folder / NAME).read_text("utf-8").splitlines()
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines)}


def wrong_sums(folder: Path) -> list[str]:
    """The names of files that are missing or others than were summed."""
    return [
        name
        for name, digest in read_sums(folder).items()
        if not (folder / name).is_file() or _sum(folder / name) != digest
    ]


def _sum(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
