"""What of a Debian lies in a bundle that was built there, by its package manager. Elsewhere: nothing."""

import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

_COPYRIGHT: Final = Path("/usr/share/doc")


def debian_parts(sources: dict[str, Path]) -> Iterator[dict[str, Any]]:
    """A component for each package. sources: files of the bundle, and where each was.

    A file that is of no package (of a Python that was compiled on the spot) has none.
    """
    if shutil.which("dpkg-query") is None or not sources:
        return
    # Files are known by where they were before / and /usr became one.
    places = {place: name for name, source in sources.items() for place in _places(source)}
    told = subprocess.run(["dpkg-query", "-S", *places], check=False, capture_output=True, text=True)
    files: defaultdict[str, set[str]] = defaultdict(set)
    for line in told.stdout.splitlines():
        package, _, place = line.partition(": ")
        if place in places:
            files[package].add(places[place])
    for package, names in sorted(files.items()):
        asked = ["dpkg-query", "-W", "-f", "${Package} ${Version}", package]
        name, version = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.split()
        yield {
            "type": "library",
            "name": name,
            "version": version,
            "purl": f"pkg:deb/debian/{name}@{quote(version, safe=':')}",
            "licenses": [{"license": {"name": each}} for each in _licences(name)],
            "evidence": {"occurrences": [{"location": each} for each in sorted(names)]},
        }


def _places(file: Path) -> set[str]:
    paths = {file, file.resolve()}
    return {str(place) for path in paths for place in (path, Path("/", *path.parts[2:]), Path("/usr", *path.parts[1:]))}


def _licences(package: str) -> list[str]:
    """As Debian calls those of most of its files, where its copyright file is made for machines (DEP 5)."""
    file = _COPYRIGHT / package / "copyright"
    text = file.read_text("utf-8", "replace") if file.is_file() else ""
    found = re.search(r"^Files: *\*\n(?:.+\n)*?License: *(\S.*?) *$", text, re.MULTILINE)
    return [found[1]] if found else []
