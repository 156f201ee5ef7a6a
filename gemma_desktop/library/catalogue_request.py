"""From an entry of the catalogue to what is fetched: the catalogue hints, the Hub decides."""

from pathlib import PurePosixPath

import msgspec

from gemma_desktop.errors import UnusableRepository
from gemma_desktop.library.catalogue import CatalogueEntry
from gemma_desktop.library.download_request import DownloadRequest
from gemma_desktop.library.repository import Repository, Variant
from gemma_desktop.texts import say


def repository_of(entry: CatalogueEntry) -> str:
    """Raises UnusableRepository where none is known."""
    if not entry.repository:
        raise UnusableRepository(
            say("No repository of {model} is known", model=entry.model),
            say("Search the Hub for {model}.", model=entry.model),
        )
    return entry.repository


def variant_of(entry: CatalogueEntry, repository: Repository) -> Variant:
    """The files that the entry names, or the recommended ones where the Hub has them no more.

    Raises UnusableRepository where there is none at all.
    """
    if not entry.weights:
        return repository.variant("")
    try:
        return repository.variant(PurePosixPath(entry.weights).name)
    except UnusableRepository:
        return repository.variant("")


def request_of(entry: CatalogueEntry, repository: Repository) -> DownloadRequest:
    """Weights and projector as one bundle, called as people call the model."""
    variant = variant_of(entry, repository)
    is_named = variant.weights[0].name == PurePosixPath(entry.weights).name
    title = f"{entry.model} {entry.quantisation if is_named else variant.quantisation}".strip()
    return msgspec.structs.replace(repository.request(variant), title=title)
