"""The parts that this application is made of, and their licences.

From source and in the wheel the packages' own metadata tell, and `resources/licences` what no package tells: libraries
inside of packages, icons, models. A bundle brings a folder `licences` with all of it, and what came from the system
(packaging/bundle/licences.py).
"""

import importlib.metadata
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

_APPLICATION: Final = "gemma-desktop"
_NAMES: Final = re.compile(r"(licen[cs]e|copying|notice|authors|third.?party)", re.IGNORECASE)
_CODE: Final = (".py", ".pyc")
_LONGEST_NAME: Final = 60
"""Of a licence in the field where some packages put its whole text."""


class Part(msgspec.Struct, frozen=True, omit_defaults=True):
    """licence: its name. source: where its code is, where that is not said by the text. texts: files.

    packages: of Python, whose texts these are.
    """

    name: str
    version: str = ""
    licence: str = ""
    source: str = ""
    texts: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()


def parts(resources: Path) -> Iterator[Part]:
    """In no certain order; each costs about a millisecond. Raises OSError and msgspec's errors."""
    bundled = _of_the_bundle()
    if bundled is not None:
        for part in msgspec.json.decode((bundled / "parts.json").read_bytes(), type=list[Part]):
            yield _with_paths(part, bundled)
    else:
        yield from collected(resources)


def collected(resources: Path) -> Iterator[Part]:
    """What is installed here."""
    folder = resources / "licences"
    named = msgspec.json.decode((folder / "parts.json").read_bytes(), type=list[Part])
    for each in named:
        version = _version(each.packages[0]) if each.packages else ""
        yield _with_paths(msgspec.structs.replace(each, version=version), folder)
    known = {_normalised(package) for each in named for package in each.packages}
    for package in _packages():
        if _normalised(package.metadata["Name"]) not in known:
            yield _part_of(package)


def text_of(part: Part) -> str:
    """All of its texts; what cannot be read is left out."""
    texts = []
    for path in part.texts:
        try:
            texts.append(Path(path).read_text("utf-8", "replace").strip("\n"))
        except OSError:
            continue
    return "\n\n\n".join(texts)


def _of_the_bundle() -> Path | None:
    """Its folder of texts: beside the program, or among the data of an application for macOS."""
    if not getattr(sys, "frozen", False):
        return None
    folders = (Path(sys.executable).parent / "licences", Path(getattr(sys, "_MEIPASS", "")) / "licences")
    return next((folder for folder in folders if (folder / "parts.json").is_file()), None)


def _with_paths(part: Part, folder: Path) -> Part:
    return msgspec.structs.replace(part, texts=tuple(str((folder / text).resolve()) for text in part.texts))


def _packages() -> Iterator[importlib.metadata.Distribution]:
    """The application's package, what it needs, and what that needs."""
    waiting, seen = [_APPLICATION], set()
    while waiting:
        name = waiting.pop()
        if _normalised(name) in seen:
            continue
        seen.add(_normalised(name))
        try:
            found = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # it is for another system
        wanted = (re.match(r"[\w.-]+", line) for line in found.requires or () if "extra ==" not in line)
        waiting += [match[0] for match in wanted if match]
        yield found


def _part_of(package: importlib.metadata.Distribution) -> Part:
    metadata = package.metadata
    files = [
        str(file.locate())
        for file in package.files or ()
        if _NAMES.search(file.name) and file.suffix not in _CODE and ".dist-info" in file.parts[0]
    ]
    return Part(metadata["Name"], metadata["Version"], _licence_of(package), "", tuple(files), (metadata["Name"],))


def _licence_of(package: importlib.metadata.Distribution) -> str:
    for field in ("License-Expression", "License"):
        for name in package.metadata.get_all(field) or ():
            if name and len(name) <= _LONGEST_NAME and "\n" not in name:
                return str(name)
    classifiers = package.metadata.get_all("Classifier") or []
    licences = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License :: ")]
    return ", ".join(licences)


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
