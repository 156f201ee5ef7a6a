"""What the Hub says about repositories of models, as plain values, and what can be chosen in one."""

import itertools
import re
from pathlib import PurePosixPath
from typing import Final

import msgspec

from gemma_desktop.errors import UnusableRepository
from gemma_desktop.library.download_request import DownloadRequest, FileRequest
from gemma_desktop.library.installed import is_drafter
from gemma_desktop.texts import listed, say

_QUANTISATION: Final = re.compile(
    r"(?<![A-Za-z0-9])((?:UD-)?(?:IQ\d(?:_[A-Z0-9]+)*|T?Q\d(?:_[A-Z0-9]+)*|BF16|F16|F32|MXFP4(?:_MOE)?))(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_SPLIT: Final = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$")
_PROJECTOR_PRECISIONS: Final = ("BF16", "F16", "F32")
"""Best first; Gemma 4's ears suffer from anything smaller."""


class RepositoryFile(msgspec.Struct, frozen=True):
    """A file in a repository. sha256: "" where the Hub does not say."""

    path: str
    size_bytes: int
    sha256: str = ""

    @property
    def name(self) -> str:
        return PurePosixPath(self.path).name


class FoundRepository(msgspec.Struct, frozen=True):
    """A result of a search. updated: ISO date; "" where it is not known."""

    id: str
    downloads: int = 0
    likes: int = 0
    gated: bool = False
    licence: str = ""
    updated: str = ""
    architecture: str = ""


class Variant(msgspec.Struct, frozen=True):
    """One way to have the model: its weights (several files if it was split), and what belongs to them."""

    quantisation: str
    weights: tuple[RepositoryFile, ...]
    projector: RepositoryFile | None = None
    drafter: RepositoryFile | None = None

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files())

    def files(self, *, projector: bool = True, drafter: bool = False) -> tuple[RepositoryFile, ...]:
        extra = ((self.projector, projector), (self.drafter, drafter))
        return (*self.weights, *(file for file, wanted in extra if wanted and file is not None))


class Repository(msgspec.Struct, frozen=True):
    """What is in a repository at one commit."""

    id: str
    commit: str
    files: tuple[RepositoryFile, ...]
    gated: bool = False
    licence: str = ""
    downloads: int = 0
    likes: int = 0
    updated: str = ""

    def variants(self) -> tuple[Variant, ...]:
        """The smallest first. A model of which a part is missing is none."""
        ggufs = [file for file in self.files if file.path.lower().endswith(".gguf")]
        projectors = [file for file in ggufs if "mmproj" in file.name.lower()]
        drafters = [file for file in ggufs if is_drafter(file.name)]
        weights = [file for file in ggufs if file not in projectors and file not in drafters]
        found = (_variant(parts, projectors, drafters) for parts in _whole(weights))
        return tuple(sorted(found, key=lambda variant: variant.size_bytes))

    def variant(self, wanted: str) -> Variant:
        """The one with this quantisation or file name; "" is the recommended one. Raises UnusableRepository."""
        variants = self.variants()
        if not variants:
            raise UnusableRepository(
                say("{id} has no GGUF model", id=self.id), say("Search for the same model with GGUF in its name.")
            )
        if not wanted:
            return _recommended(variants)
        for variant in variants:
            first = variant.weights[0]
            if wanted.lower() in (variant.quantisation.lower(), first.path.lower(), first.name.lower()):
                return variant
        there = listed(variant.quantisation or variant.weights[0].name for variant in variants)
        raise UnusableRepository(
            say("{id} has no {wanted}", id=self.id, wanted=wanted[:80]), say("It has {there}.", there=there)
        )

    def request(self, variant: Variant, *, projector: bool = True, drafter: bool = False) -> DownloadRequest:
        """What to fetch to have this variant."""
        files = variant.files(projector=projector, drafter=drafter)
        return DownloadRequest(
            id=f"{self.id}:{variant.weights[0].path}",
            title=f"{self.id.partition('/')[2]} {variant.quantisation}".strip(),
            files=tuple(FileRequest(self.id, self.commit, file.path, file.size_bytes, file.sha256) for file in files),
        )


def bare_name(file: RepositoryFile) -> str:
    """The same for all files of a model that differ only in how they are stored, and for all parts of a split one.

    A projector's is another one than its model's.
    """
    kind = "mmproj " if "mmproj" in file.name.lower() else ""
    return kind + _plain(_SPLIT.sub(".gguf", file.path))


def quantisation_of(name: str) -> str:
    """How the weights are stored, as far as the file's name says; "" where it does not."""
    found = _QUANTISATION.findall(PurePosixPath(name).stem)
    if not found:
        return ""
    return f"QAT {found[-1].upper()}" if "qat" in name.lower().split("/")[-1] else found[-1].upper()


def _recommended(variants: tuple[Variant, ...]) -> Variant:
    """Four bits: half the size of eight, and hardly worse; trained for it (QAT), not worse at all."""
    order = ("QAT Q4_0", "QAT UD-Q4_K_XL", "UD-Q4_K_XL", "Q4_K_M", "Q4_0", "Q4_K_S", "Q5_K_M", "Q6_K", "Q8_0")
    for quantisation in order:
        for variant in variants:
            if variant.quantisation == quantisation:
                return variant
    return variants[0]


def _whole(weights: list[RepositoryFile]) -> list[tuple[RepositoryFile, ...]]:
    """Models as their files, the first part first."""
    alone = [(file,) for file in weights if not _SPLIT.search(file.path)]
    split: dict[tuple[str, int], list[RepositoryFile]] = {}
    for file in sorted(weights, key=lambda file: file.path):
        if name := _SPLIT.search(file.path):
            split.setdefault((file.path[: name.start()], int(name[2])), []).append(file)
    return [*alone, *(tuple(parts) for (_, count), parts in split.items() if len(parts) == count)]


def _variant(
    parts: tuple[RepositoryFile, ...], projectors: list[RepositoryFile], drafters: list[RepositoryFile]
) -> Variant:
    first = parts[0].name

    def fitness(projector: RepositoryFile) -> tuple[int, int]:
        precision = quantisation_of(projector.name).removeprefix("QAT ")
        known = precision in _PROJECTOR_PRECISIONS
        return _alike(first, projector.name), -_PROJECTOR_PRECISIONS.index(precision) if known else -9

    return Variant(
        quantisation_of(_SPLIT.sub(".gguf", first)),
        parts,
        max(projectors, key=fitness, default=None),
        max(drafters, key=lambda drafter: _alike(first, drafter.name), default=None),
    )


def _alike(weights: str, other: str) -> int:
    """How far the names agree when what says "projector", "drafter" or how it is stored is left out."""
    pairs = zip(_plain(weights), _plain(other), strict=False)
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))


def _plain(name: str) -> str:
    bare = _QUANTISATION.sub("", PurePosixPath(name).stem).lower()
    return re.sub(r"mmproj|mtp|[^a-z0-9]", "", bare)
