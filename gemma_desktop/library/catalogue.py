"""The Gemmas that are known: which there are, what each is for, and where its files were seen.

The list ships with the application (resources/catalogue.json) and a user's own file is merged into it. It is a list of
hints: what it does not know is None and stays so until the Hub tells, and where the two differ the Hub is right.
"""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop.durable import os_errors
from gemma_desktop.errors import Refused, StorageTrouble, UnusableRepository
from gemma_desktop.library.hub_names import check_file, check_repository, is_sha256
from gemma_desktop.texts import say

_VERSION: Final = 1


class Role(StrEnum):
    """What a file is in its bundle: weights, eyes and ears, or what drafts tokens for them."""

    TEXT = "text"
    PROJECTOR = "projector"
    DRAFTER = "drafter"


class CatalogueFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """about_gb: where only that was seen."""

    file: str
    role: Role
    size_bytes: int | None = None
    about_gb: float | None = None
    sha256: str | None = None


class CatalogueEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A model in one quantisation, with everything that belongs to it.

    model: its name, which several entries may share; the first is the one to take. purpose: what it is for, in one
    sentence. limits: what it cannot do here. takes: "text", "image", "audio". repository: "" where none was seen.
    gated: whether its licence must be accepted on the Hub. note: about where these values come from.
    """

    id: str
    model: str
    family: str
    purpose: str
    takes: tuple[str, ...]
    repository: str = ""
    quantisation: str = ""
    parameters: str | None = None
    limits: str = ""
    context_tokens: int | None = None
    licence: str = ""
    gated: bool | None = None
    files: tuple[CatalogueFile, ...] = ()
    note: str = ""

    @property
    def weights(self) -> str:
        """The name of the file with the weights; "" where it is not known."""
        return next((file.file for file in self.files if file.role is Role.TEXT), "")

    @property
    def expected_download_id(self) -> str:
        """What its download is called if the Hub still has what is named here; see Repository.request."""
        return f"{self.repository}:{self.weights}"

    @property
    def size_bytes(self) -> int | None:
        """Of the weights, as far as it is known."""
        for file in self.files:
            if file.role is Role.TEXT and (file.size_bytes or file.about_gb):
                return file.size_bytes or round((file.about_gb or 0) * 1e9)
        return None


class _CatalogueFile(msgspec.Struct, frozen=True):
    version: int
    models: tuple[CatalogueEntry, ...]
    collected: str = ""
    evidence: str = ""


class Catalogue:
    """Entries in the order of recommendation."""

    def __init__(self, entries: Iterable[CatalogueEntry]) -> None:
        self.entries = tuple(entries)

    def find(self, wanted: str) -> CatalogueEntry | None:
        """By its id, or the first with this model's name ("gemma 4 e2b", "Gemma-4-E2B")."""
        plain = _plain(wanted)
        for entry in self.entries:
            if plain == _plain(entry.id):
                return entry
        return next((entry for entry in self.entries if plain == _plain(entry.model)), None)

    def merged(self, others: Iterable[CatalogueEntry]) -> "Catalogue":
        """With entries of the user's own: one with the same id replaces ours, the rest comes first."""
        own = {entry.id: entry for entry in others}
        ours = tuple(own.pop(entry.id, entry) for entry in self.entries)
        return Catalogue((*own.values(), *ours))


def load_catalogue(resources: Path, users_file: Path) -> Catalogue:
    """The catalogue that ships, with the user's own where there is one. Raises Refused for one that cannot be used."""
    catalogue = Catalogue(_read(resources / "catalogue.json"))
    return catalogue.merged(_read(users_file)) if users_file.exists() else catalogue


def _read(path: Path) -> tuple[CatalogueEntry, ...]:
    try:
        with os_errors(path):
            read = msgspec.json.decode(path.read_bytes(), type=_CatalogueFile)
        if read.version != _VERSION:
            raise msgspec.ValidationError(f"version {read.version}, known is {_VERSION}")
        for entry in read.models:
            _check(entry)
    except StorageTrouble as error:
        raise Refused(
            say("{name} cannot be read", name=path.name), say("Check that you may read it."), error.detail
        ) from error
    except (msgspec.DecodeError, UnusableRepository, UnicodeDecodeError) as error:
        raise Refused(
            say("{path} is no catalogue", path=path),
            say("Mend it or remove it: {error}", error=str(error).replace("\n", " ")),
            str(error),
        ) from error
    return read.models


def _check(entry: CatalogueEntry) -> None:
    if entry.repository:
        check_repository(entry.repository)
    for file in entry.files:
        check_file(file.file)
        if file.sha256 is not None and not is_sha256(file.sha256):
            raise msgspec.ValidationError(f"{entry.id}: {file.file} has an odd sha256")
    if len(entry.purpose.strip()) < 1 or not set(entry.takes) <= {"text", "image", "audio"}:
        raise msgspec.ValidationError(f"{entry.id} lacks what it is for, or takes something unknown")


def _plain(name: str) -> str:
    return "-".join(name.lower().replace("_", "-").split()).strip("-")
