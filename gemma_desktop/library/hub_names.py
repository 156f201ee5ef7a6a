"""Names that come from the Hub, or from a user: checked before they become a path or a URL.

Repositories are anybody's, and so are the names in them: "../../.bashrc", "C:evil.gguf" and "con.gguf" have been tried
on other applications.
"""

import re
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import quote

from gemma_desktop.errors import UnusableRepository
from gemma_desktop.texts import say

_REPOSITORY: Final = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}", re.ASCII)
_COMMIT: Final = re.compile(r"[0-9a-f]{40}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_FORBIDDEN: Final = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f]')
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_MAX_NAME_BYTES: Final = 200
"""Of 255 that file systems allow: ".part.json" and the like are appended."""


def check_repository(id_: str) -> None:
    """Raises UnusableRepository for anything but "owner/name"."""
    if not _REPOSITORY.fullmatch(id_) or ".." in id_ or any(_is_odd(part) for part in id_.split("/")):
        raise UnusableRepository(
            say("{name} is no repository", name=repr(id_[:100])),
            say("It looks like google/gemma-4-E2B-it-qat-q4_0-gguf: owner/name."),
        )


def check_file(path: str) -> None:
    """Raises UnusableRepository for a name in a repository that could lead somewhere else on any system."""
    parts = path.split("/")
    if any(_is_odd(part) for part in parts) or PurePosixPath(path).is_absolute():
        raise UnusableRepository(
            say("The repository has a file with an odd name"),
            say("It was refused; choose another repository."),
            repr(path[:300]),
        )


def is_commit(text: str) -> bool:
    return _COMMIT.fullmatch(text) is not None


def is_sha256(text: str) -> bool:
    return _SHA256.fullmatch(text) is not None


def file_url(endpoint: str, repository: str, commit: str, path: str) -> str:
    """Where the Hub, or a mirror at HF_ENDPOINT, has a file of one certain commit."""
    return f"{endpoint.rstrip('/')}/{repository}/resolve/{commit}/{quote(path)}"


def _is_odd(part: str) -> bool:
    return (
        part in ("", ".", "..")
        or part.startswith(("-", "~"))
        or part != part.strip(" .")  # Windows drops them at the end, so that two names become one
        or _FORBIDDEN.search(part) is not None
        or _DEVICES.fullmatch(part) is not None
        or not part.isprintable()
        or len(part.encode(errors="replace")) > _MAX_NAME_BYTES
    )
