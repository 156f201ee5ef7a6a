"""CHANGELOG.md: what users are told of each version, here, in AppStream's catalogue and beside the download.

    ## 1.4.0 (2027-03-01)

    The first release.

    - **Chat**: one thing that is new, in the words of those who use it, and so on over as many
      lines as it takes.

A version that is not out has `(coming)` in place of its date. The newest stands first.
"""

import datetime
import re
from pathlib import Path
from typing import Final, NamedTuple

from release.facts import PACKAGING

CHANGELOG: Final = PACKAGING / "CHANGELOG.md"
_HEADING: Final = re.compile(r"^## (?P<version>\S+) \((?P<date>\d{4}-\d\d-\d\d|coming)\)\n", re.MULTILINE)


class Release(NamedTuple):
    """date: None while it is coming. text: as it is written, without its heading."""

    version: str
    date: datetime.date | None
    text: str

    @property
    def items(self) -> list[str]:
        """What is new, one thing each, without Markdown's signs."""
        found = re.findall(r"^- (.+(?:\n  .+)*)", self.text, re.MULTILINE)
        return [re.sub(r"\*\*|`", "", " ".join(item.split())) for item in found]


def releases(path: Path = CHANGELOG) -> list[Release]:
    """All of them, the newest first. Raises ValueError for a heading that is not of a version with a date."""
    text = path.read_text("utf-8")
    headings = list(_HEADING.finditer(text))
    if len(headings) != len(re.findall(r"^## ", text, re.MULTILINE)):
        raise ValueError(f"{path.name}: a heading is not `## VERSION (DATE)`")
    ends = [heading.start() for heading in headings[1:]] + [len(text)]
    return [
        Release(
            heading["version"],
            None if heading["date"] == "coming" else datetime.date.fromisoformat(heading["date"]),
            text[heading.end() : end].strip() + "\n",
        )
        for heading, end in zip(headings, ends, strict=True)
    ]


def release(version: str, path: Path = CHANGELOG) -> Release:
    """Raises ValueError where users are told nothing of this version."""
    for found in releases(path):
        if found.version == version:
            return found
    raise ValueError(f"{path.name} says nothing of {version}")
