"""How much memory each way to have a model takes, before any of its files is here."""

import dataclasses
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop.errors import GemmaDesktopError, UnusableModel
from gemma_desktop.fit.presets import Preset
from gemma_desktop.fit.projector_need import projector_bytes
from gemma_desktop.fit.shapes import completed, header_of, shape_of
from gemma_desktop.gguf.values import GgufHeader
from gemma_desktop.library.catalogue import Catalogue
from gemma_desktop.library.gemma import gemma_facts
from gemma_desktop.library.memory_bar import Estimate, estimate_of_header
from gemma_desktop.library.repository import Repository, RepositoryFile, Variant, bare_name

log = logging.getLogger(__name__)

_MOST_READ: Final = 4
"""Beginnings that are asked for: nearly all repositories have one model and one projector, in many quantisations."""


class VariantNeeds(msgspec.Struct, frozen=True):
    """By the path of a variant's first file. troubles: why it cannot be used here. What is in neither is not known."""

    estimates: dict[str, Estimate]
    troubles: dict[str, UnusableModel]


def variant_needs(
    repository: Repository,
    catalogue: Catalogue,
    read: Callable[[RepositoryFile], GgufHeader],
    preset: Preset,
    context_tokens: int,
) -> VariantNeeds:
    """What the catalogue knows is not asked for; of the rest the beginning of one file of each model and projector.

    read: fetches it; what it raises leaves that model's needs unknown.
    """
    beginnings = _Beginnings(read)
    needs = VariantNeeds({}, {})
    for variant in repository.variants():
        first = variant.weights[0].path
        try:
            header = _header(repository.id, variant, catalogue, beginnings)
        except UnusableModel as error:
            needs.troubles[first] = error
            continue
        if header is not None:
            size = sum(file.size_bytes for file in variant.weights)
            projector = beginnings.projector_bytes(variant.projector) if variant.projector else 0
            needs.estimates[first] = estimate_of_header(header, size, projector, preset, context_tokens)
    return needs


def _header(repository_id: str, variant: Variant, catalogue: Catalogue, beginnings: "_Beginnings") -> GgufHeader | None:
    """With tensors, real or as its measures lead to them; None where it cannot be known. Raises UnusableModel."""
    first = variant.weights[0]
    for entry in catalogue.entries:
        shape = shape_of(entry.model)
        if (entry.repository, entry.weights) == (repository_id, first.path) and shape is not None:
            return header_of(shape, variant.quantisation)
    header = beginnings.of(first)
    if header is None:
        return None
    is_whole = bool(header.tensors) and header.count("split.count") <= 1
    whole = header if is_whole else completed(header, variant.quantisation)
    if whole is not None:
        gemma_facts(dataclasses.replace(whole, path=Path(first.name)))  # trouble is told with this file's name
    return whole


class _Beginnings:
    """Reads one file for all that differ only in how they are stored."""

    def __init__(self, read: Callable[[RepositoryFile], GgufHeader]) -> None:
        self._read = read
        self._found: dict[str, GgufHeader | UnusableModel | None] = {}

    def of(self, file: RepositoryFile) -> GgufHeader | None:
        """None where it could not be read. Raises UnusableModel."""
        name = bare_name(file)
        if name not in self._found:
            self._found[name] = self._fetched(file) if len(self._found) < _MOST_READ else None
        found = self._found[name]
        if isinstance(found, UnusableModel):
            raise found
        return found

    def projector_bytes(self, file: RepositoryFile) -> int:
        """In memory; about the size of its file where its header is not known."""
        try:
            header = self.of(file)
        except UnusableModel:
            header = None
        return projector_bytes(header) if header is not None and header.tensors else file.size_bytes

    def _fetched(self, file: RepositoryFile) -> GgufHeader | UnusableModel | None:
        try:
            return self._read(file)
        except UnusableModel as error:
            return error
        except GemmaDesktopError as error:
            log.info("the beginning of %s was not read: %r", file.path, error)
            return None
