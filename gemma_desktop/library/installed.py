"""Models that lie on this computer: a path becomes a described model, with the projector that belongs to it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gemma_desktop.errors import UnusableModel
from gemma_desktop.gguf.header import read_header
from gemma_desktop.gguf.parts import all_parts, first_part
from gemma_desktop.library.gemma import GemmaFacts, ProjectorFacts, belong_together, gemma_facts, projector_facts
from gemma_desktop.texts import say

DEMO_ID: Final = "demo"
_PRECISIONS: Final = ("BF16", "F16", "F32")
"""Projectors in order of preference; the audio encoder of Gemma 4 suffers from anything smaller."""


@dataclass(frozen=True)
class InstalledModel:
    """A model file that was looked into and found usable.

    id: "demo", or the absolute path of the model file. size_bytes: weights (all parts) and projector.
    context_tokens: what it was trained for. description: its generation and how its weights are stored.
    """

    id: str
    path: Path
    projector: Path | None
    name: str
    description: str
    size_bytes: int
    context_tokens: int
    takes_images: bool
    takes_audio: bool
    can_think: bool
    is_demo: bool


def describe(path: Path, projector: Path | None = None) -> InstalledModel:
    """The model at `path`. Without `projector` the one beside it is found, if there is one.

    Raises UnusableModel, also for a projector that was made for another model.
    """
    path = path.absolute()
    _refuse_odd_name(path)
    header = read_header(path)
    facts = gemma_facts(header)
    eyes_and_ears = _checked_projector(path, facts, projector.absolute()) if projector else find_projector(path, facts)
    size_bytes = sum(part.file_bytes for part in all_parts(header))
    return InstalledModel(
        id=str(path),
        path=path,
        projector=eyes_and_ears.path if eyes_and_ears else None,
        name=facts.name,
        description=f"{facts.generation}, {facts.quantisation}",
        size_bytes=size_bytes + (eyes_and_ears.file_bytes if eyes_and_ears else 0),
        context_tokens=facts.context_tokens,
        takes_images=eyes_and_ears is not None and eyes_and_ears.facts.takes_images,
        takes_audio=eyes_and_ears is not None and eyes_and_ears.facts.takes_audio,
        can_think=facts.can_think,
        is_demo=facts.is_demo,
    )


def is_model_file(path: Path) -> bool:
    """Whether its name says that it is a model or a part of one; nothing is read."""
    return path.suffix.lower() == ".gguf"


def is_drafter(file_name: str) -> bool:
    """Whether a file only drafts tokens for another model, as far as its name says."""
    name = file_name.lower()
    return name.startswith(("mtp-", "draft")) or "-assistant" in name


def sort_out(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """Model files that came together, by their names: models and projectors.

    Of a model that was split into files the first one stands for all that came with it.
    """
    models: list[Path] = []
    projectors: list[Path] = []
    brought = tuple(paths)
    for path in brought:
        if "mmproj" in path.name.lower():
            projectors.append(path)
        elif (first := first_part(path)) == path or first not in brought:
            models.append(path)
    return models, projectors


def demo_model(resources: Path) -> InstalledModel:
    """The model that ships with the application. Raises UnusableModel if the installation is damaged."""
    models = resources / "models"
    found = describe(models / "demo.gguf", models / "demo-mmproj.gguf")
    return InstalledModel(
        id=DEMO_ID,
        path=found.path,
        projector=found.projector,
        name=say("Demo model"),
        description=say("Tiny, to try everything with; not a real Gemma"),
        size_bytes=found.size_bytes,
        context_tokens=found.context_tokens,
        takes_images=found.takes_images,
        takes_audio=found.takes_audio,
        can_think=found.can_think,
        is_demo=True,
    )


@dataclass(frozen=True)
class FoundProjector:
    """A projector file that belongs to a model."""

    path: Path
    file_bytes: int
    facts: ProjectorFacts


def find_projector(model: Path, facts: GemmaFacts) -> FoundProjector | None:
    """The projector in the model's folder that belongs to it: the most alike in name, then the most precise.

    Files that cannot be used are passed over: they were not asked for.
    """
    candidates = []
    for path in sorted(model.parent.glob("*.gguf")):
        if "mmproj" not in path.name.lower():
            continue
        try:
            found = _read_projector(path)
        except UnusableModel:
            continue
        if belong_together(facts, found.facts):
            candidates.append(found)
    return max(candidates, key=lambda found: (_alikeness(model, found.path), _precision(found.facts)), default=None)


def _refuse_odd_name(path: Path) -> None:
    """llama.cpp, and the settings, take a path as text."""
    try:
        str(path).encode()
    except UnicodeEncodeError as error:
        readable = str(path).encode(errors="replace").decode()
        raise UnusableModel(
            say("{file} has an odd name", file=readable), say("Rename the file or its folder."), str(error)
        ) from error


def _checked_projector(model: Path, facts: GemmaFacts, projector: Path) -> FoundProjector:
    found = _read_projector(projector)
    if not belong_together(facts, found.facts):
        raise UnusableModel(
            say("{projector} belongs to another model than {model}", projector=projector.name, model=model.name),
            say("Choose the mmproj file that came with the model."),
            f"the model is {facts.architecture} with width {facts.embedding_length}, "
            f"the projector is for {found.facts.architecture} with width {found.facts.embedding_length}",
        )
    return found


def _read_projector(path: Path) -> FoundProjector:
    header = read_header(path)
    return FoundProjector(path, header.file_bytes, projector_facts(header))


def _alikeness(model: Path, projector: Path) -> int:
    """How many characters of the names agree from the start, when "mmproj" and separators are left out."""
    alike = 0
    for left, right in zip(_plain(model.stem), _plain(projector.stem), strict=False):
        if left != right:
            break
        alike += 1
    return alike


def _plain(stem: str) -> str:
    return re.sub(r"[^a-z0-9]", "", stem.lower().replace("mmproj", ""))


def _precision(facts: ProjectorFacts) -> int:
    return -_PRECISIONS.index(facts.quantisation) if facts.quantisation in _PRECISIONS else -len(_PRECISIONS)
