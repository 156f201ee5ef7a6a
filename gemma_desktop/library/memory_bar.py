"""How much memory a model takes: of the catalogue, before any of its files is here; and as its file says."""

from enum import StrEnum

import msgspec

from gemma_desktop.fit.need import memory_need
from gemma_desktop.fit.presets import Plan, Preset, plan_of
from gemma_desktop.fit.shapes import encoder_bytes, header_of, read_share, shape_of
from gemma_desktop.gguf.header import read_header
from gemma_desktop.gguf.parts import all_parts
from gemma_desktop.gguf.values import GgufHeader
from gemma_desktop.library.catalogue import CatalogueEntry, Role
from gemma_desktop.library.installed import InstalledModel


class Basis(StrEnum):
    """What the figures come from."""

    HEADER = "header"  # its own file's header
    SHAPE = "shape"  # the model's measures, with the size of its file where that is known
    FILE_SIZE = "file_size"  # only the size of its file: the context is not in it
    UNKNOWN = "unknown"


class PartKind(StrEnum):
    """A stretch of the bar."""

    WEIGHTS = "weights"
    CONTEXT = "context"
    PROJECTOR = "projector"
    BUFFERS = "buffers"


class BarPart(msgspec.Struct, frozen=True):
    """A stretch of the bar."""

    kind: PartKind
    n_bytes: int


class Estimate(msgspec.Struct, frozen=True):
    """parts: what a model takes in memory. read_bytes: of it, by every new token; None where that is not known."""

    basis: Basis
    parts: tuple[BarPart, ...] = ()
    read_bytes: int | None = None

    @property
    def needed_bytes(self) -> int:
        return sum(part.n_bytes for part in self.parts)


def estimate(entry: CatalogueEntry, preset: Preset, context_tokens: int) -> Estimate:
    """With weights and KV cache as fit/need.py lays them out; context_tokens: at most those that it was trained for."""
    shape = shape_of(entry.model)
    size = entry.size_bytes
    if shape is None:
        if size is None:
            return Estimate(Basis.UNKNOWN)
        return Estimate(Basis.FILE_SIZE, (BarPart(PartKind.WEIGHTS, size), *_projector(entry)), size)
    sees = bool({"image", "audio"} & set(entry.takes))
    tokens = min(context_tokens, entry.context_tokens or context_tokens)
    return _estimate(
        Basis.SHAPE, header_of(shape, entry.quantisation), size, plan_of(preset), tokens, _projector(entry), sees=sees
    )


def estimate_of_header(
    header: GgufHeader, size_bytes: int, projector_bytes: int, preset: Preset, context_tokens: int
) -> Estimate:
    """Of weights that are not here, but whose header, or what is like it, is known. projector_bytes: 0 is none."""
    tokens = min(context_tokens, header.count(f"{header.architecture}.context_length") or context_tokens)
    projector = (BarPart(PartKind.PROJECTOR, projector_bytes),) if projector_bytes else ()
    return _estimate(Basis.SHAPE, header, size_bytes, plan_of(preset), tokens, projector, sees=bool(projector))


def _estimate(
    basis: Basis,
    header: GgufHeader,
    size: int | None,
    plan: Plan,
    tokens: int,
    projector: tuple[BarPart, ...],
    *,
    sees: bool,
) -> Estimate:
    """size: of its weights, which mix types: it is right where it is known, and what follows from the header is not."""
    need = memory_need([header], None, plan, sees=sees)
    computed = sum(tensor.size_bytes for tensor in header.tensors)
    scale = size / computed if size else 1.0
    weights = round((need.weights.held_bytes + need.weights.mapped_bytes) * scale)
    context = need.context.bytes_for(tokens) - need.context.compute_bytes
    rest = need.fixed_bytes - need.weights.held_bytes + need.context.compute_bytes
    return Estimate(
        basis,
        (
            BarPart(PartKind.WEIGHTS, weights),
            BarPart(PartKind.CONTEXT, context),
            *projector,
            BarPart(PartKind.BUFFERS, rest),
        ),
        round(read_share(header, header.tensors) * computed * scale),
    )


def estimate_of(model: InstalledModel, preset: Preset, context_tokens: int) -> Estimate:
    """Of files that are here, read from their headers. Raises UnusableModel where they are not any more."""
    headers = all_parts(read_header(model.path))
    projector = read_header(model.projector) if model.projector else None
    need = memory_need(headers, projector, plan_of(preset), sees=model.takes_images or model.takes_audio)
    tokens = min(context_tokens, model.context_tokens)
    whole = [tensor for header in headers for tensor in header.tensors]
    return Estimate(
        Basis.HEADER,
        (
            BarPart(PartKind.WEIGHTS, need.weights.held_bytes + need.weights.mapped_bytes),
            BarPart(PartKind.CONTEXT, need.context.bytes_for(tokens) - need.context.compute_bytes),
            *([BarPart(PartKind.PROJECTOR, need.projector_bytes)] if need.projector_bytes else []),
            BarPart(
                PartKind.BUFFERS,
                need.fixed_bytes - need.weights.held_bytes - need.projector_bytes + need.context.compute_bytes,
            ),
        ),
        round(read_share(headers[0], whole) * sum(tensor.size_bytes for tensor in whole)),
    )


def download_size(entry: CatalogueEntry) -> int | None:
    """Of the weights and the projector; by the model's measures where the catalogue does not know the weights' size.

    None where neither tells.
    """
    shape = shape_of(entry.model)
    size = entry.size_bytes
    if size is None and shape is not None:
        size = sum(tensor.size_bytes for tensor in header_of(shape, entry.quantisation).tensors)
    return None if size is None else size + sum(part.n_bytes for part in _projector(entry))


def _projector_size(entry: CatalogueEntry) -> int | None:
    """Of its file; by the number of its encoder's parameters where only that is known; None where nothing is."""
    for file in entry.files:
        if file.role is Role.PROJECTOR and (file.size_bytes or file.about_gb):
            return file.size_bytes or round((file.about_gb or 0) * 1e9)
    return encoder_bytes(entry.model)


def _projector(entry: CatalogueEntry) -> tuple[BarPart, ...]:
    has_one = any(file.role is Role.PROJECTOR for file in entry.files)
    size = _projector_size(entry) if has_one else None
    return (BarPart(PartKind.PROJECTOR, size),) if size else ()
