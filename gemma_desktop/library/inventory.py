"""The models on this computer: in the models folder, opened from elsewhere, and those of other applications."""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

import msgspec

from gemma_desktop.errors import Refused, UnusableModel
from gemma_desktop.library.catalogue import Catalogue, CatalogueEntry
from gemma_desktop.library.doctor import Finding, FindingKind, Source, examine
from gemma_desktop.library.installed import InstalledModel, describe
from gemma_desktop.library.models_folder import ModelsFolder
from gemma_desktop.library.origin import Origin, origin_of
from gemma_desktop.library.other_applications import Candidate, application_of, candidates
from gemma_desktop.library.surroundings import Surroundings
from gemma_desktop.settings import KnownModel, Settings

if TYPE_CHECKING:
    from gemma_desktop.library.installation import Installation

_LEAST_BYTES: Final = 1_000_000
"""What is smaller in another application's folder is for its own tests."""


class ModelOnDisk(msgspec.Struct, frozen=True):
    """A model on this computer.

    id: its path, as the model shelf has it. name: the user's, else the file's own. last_used_at: 0 is never.
    where: its folder, for people. is_linked: the file itself lies elsewhere. application: whose file it is; "" is ours.
    repository: where it is from; "" is not known. in_folder: it lies in the models folder. trouble: why it cannot be
    used. entry_id: of the catalogue; "" is none. update: the Hub has a newer file. is_loaded, proven: as far as this
    run of the application knows; proven None is not asked yet.
    """

    id: str
    path: Path
    name: str
    description: str = ""
    projector: Path | None = None
    size_bytes: int = 0
    context_tokens: int = 0
    takes_images: bool = False
    takes_audio: bool = False
    last_used_at: float = 0.0
    where: str = ""
    is_linked: bool = False
    application: str = ""
    repository: str = ""
    origin: Origin | None = None
    entry_id: str = ""
    in_folder: bool = True
    trouble: str = ""
    findings: tuple[Finding, ...] = ()
    is_loaded: bool = False
    update: bool = False
    proven: bool | None = None


class ModelElsewhere(msgspec.Struct, frozen=True):
    """A model of another application that can be used where it lies.

    name: as that application shows it. file_name: to give it here, where its own says nothing. trouble: why it cannot
    be used after all.
    """

    application: str
    path: Path
    projector: Path | None
    name: str
    description: str
    size_bytes: int
    file_name: str = ""
    trouble: str = ""


class Inventory:
    """Looks when it is asked; remembers what it read of files that have not changed since. For one thread."""

    def __init__(self, library: "Installation", around: Surroundings) -> None:
        self._library = library
        self._around = around
        self._read: dict[tuple[object, ...], tuple[InstalledModel | UnusableModel, tuple[Finding, ...]]] = {}

    def models(self, settings: Settings) -> tuple[ModelOnDisk, ...]:
        """The last used first. settings: name the folder and what was opened before."""
        folder, catalogue = self._library.folder_by(settings), self._catalogue()
        known = {model.path: model for model in settings.known_models}
        paths = dict.fromkeys((*(str(path) for path in folder.models()), *known))
        found = [self._model(Path(id_), known.get(id_), folder, catalogue) for id_ in paths]
        return tuple(sorted(found, key=lambda model: (-model.last_used_at, model.name.casefold())))

    def elsewhere(self) -> tuple[ModelElsewhere, ...]:
        """Gemmas of other applications that are not in the models folder already."""
        ours = {path.resolve() for path in self._library.folder.models()}
        return tuple(self._elsewhere(ours))

    def _catalogue(self) -> Catalogue:
        """Empty where the user's own cannot be read: that is told where advice is given, and hides no model."""
        try:
            return self._library.catalogue()
        except Refused:
            return Catalogue(())

    def _elsewhere(self, ours: set[Path]) -> Iterator[ModelElsewhere]:
        for candidate in candidates(self._around):
            if candidate.path.resolve() in ours:
                continue
            try:
                if candidate.path.stat().st_size < _LEAST_BYTES:
                    continue
                model = describe(candidate.path, candidate.projector)
            except (UnusableModel, OSError):
                continue
            name = candidate.name or model.name
            yield ModelElsewhere(
                candidate.application,
                model.path,
                model.projector,
                name,
                model.description,
                model.size_bytes,
                file_name=_as_file_name(candidate.name),
                trouble=next((finding.sentence for finding in _of_form(candidate)), ""),
            )

    def _model(self, path: Path, known: KnownModel | None, folder: ModelsFolder, catalogue: Catalogue) -> ModelOnDisk:
        origin = origin_of(path)
        entry = _entry_of(path, origin, catalogue)
        wanted = Path(known.projector_path) if known and known.projector_path else None
        described, findings = self._look(path, wanted if wanted and wanted.exists() else None, origin, entry)
        model = ModelOnDisk(
            id=str(path),
            path=path,
            name=(known.name if known else "") or path.stem,
            last_used_at=known.used_at if known else 0.0,
            where=str(path.parent),
            is_linked=path.is_symlink(),
            application=application_of(_real(path), self._around),
            repository=origin.repository if origin else "",
            origin=origin,
            entry_id=entry.id if entry else "",
            in_folder=path.is_relative_to(folder.path),
            findings=findings,
        )
        if isinstance(described, UnusableModel):
            return msgspec.structs.replace(model, trouble=str(described))
        return msgspec.structs.replace(
            model,
            name=(known.name if known else "") or described.name,
            description=described.description,
            projector=described.projector,
            size_bytes=described.size_bytes,
            context_tokens=described.context_tokens,
            takes_images=described.takes_images,
            takes_audio=described.takes_audio,
        )

    def _look(
        self, path: Path, projector: Path | None, origin: Origin | None, entry: CatalogueEntry | None
    ) -> tuple[InstalledModel | UnusableModel, tuple[Finding, ...]]:
        source = Source(origin.repository if origin else "", entry)
        key = (path, projector, source, _state_of_folder(path))
        if key not in self._read:
            described: InstalledModel | UnusableModel
            try:
                described = describe(path, projector)
            except UnusableModel as error:
                described = error
            used = described.projector if isinstance(described, InstalledModel) else None
            self._read[key] = described, examine(path, used, source)
        return self._read[key]


def _of_form(candidate: Candidate) -> Iterator[Finding]:
    findings = examine(candidate.path, candidate.projector, Source())
    return (finding for finding in findings if finding.kind is FindingKind.OTHER_PROGRAMS_FORM)


def entries_on_disk(paths: Iterable[Path], catalogue: Catalogue) -> dict[str, str]:
    """Paths of what is here, by the ids of the catalogue's entries; nothing is read but where files came from."""
    found: dict[str, str] = {}
    for path in paths:
        entry = _entry_of(path, origin_of(path), catalogue) if path.exists() else None
        if entry is not None:
            found.setdefault(entry.id, str(path))
    return found


def _state_of_folder(path: Path) -> tuple[tuple[str, int, int], ...]:
    """What a model is depends on all GGUFs in its folder, for its projector is among them."""
    found = []
    for file in sorted(path.parent.glob("*.gguf")):
        try:
            state = file.stat()
        except OSError:
            continue
        found.append((file.name, state.st_size, state.st_mtime_ns))
    return tuple(found)


def _entry_of(path: Path, origin: Origin | None, catalogue: Catalogue) -> CatalogueEntry | None:
    """By the file's name, and by its repository where that is known."""
    name = PurePosixPath(origin.path).name if origin else path.name
    found = (entry for entry in catalogue.entries if entry.weights and PurePosixPath(entry.weights).name == name)
    return next((entry for entry in found if origin is None or entry.repository == origin.repository), None)


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path


def _as_file_name(name: str) -> str:
    """An application's name for a model ("gemma3:4b"), as a file may be called on any system."""
    return "".join(character if character.isalnum() or character in "._-" else "-" for character in name).strip(".-")
