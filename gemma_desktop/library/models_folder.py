"""The folder of models: what is installed in it, and how files come in and go out.

FOLDER/OWNER/NAME/...      as downloaded; what belongs together lies together
FOLDER/imported/NAME/      a user's own files, linked or copied, with the projector that lay beside them
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop.durable import keep_whole, make_private_folder, os_errors
from gemma_desktop.errors import StorageTrouble, UnusableModel
from gemma_desktop.gguf.header import read_header
from gemma_desktop.library.installed import InstalledModel, describe, is_drafter, is_model_file, sort_out
from gemma_desktop.library.origin import forget_origin, origin_of
from gemma_desktop.library.part_file import sha256_of
from gemma_desktop.paths import Paths
from gemma_desktop.settings import Settings

_IMPORTED: Final = "imported"


class FileProof(msgspec.Struct, frozen=True):
    """What a look at one file gave. sha256: as it is. expected: as the Hub says; "" where nobody said."""

    path: str
    sha256: str
    expected: str
    trouble: str = ""

    @property
    def is_right(self) -> bool:
        return not self.trouble and self.expected in ("", self.sha256)


class ModelsFolder:
    """All that lies in one folder; it need not exist."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def models(self) -> list[Path]:
        """Files with weights, by their names; nothing is read. Unfinished downloads have other names."""
        if not self.path.is_dir():
            return []
        found = (path for path in sorted(self.path.rglob("*")) if is_model_file(path) and path.is_file())
        models, _projectors = sort_out(path for path in found if not is_drafter(path.name))
        return models

    def find(self, wanted: str) -> Path | None:
        """An installed model by its path, its file name, or its name without the ending."""
        models = self.models()
        for path in models:
            if Path(wanted).absolute() == path:
                return path
        return next((path for path in models if wanted in (path.name, path.stem)), None)

    def bring_in(self, model: InstalledModel, *, copy: bool) -> Path:
        """Link (or copy) a usable model of the user's, and its projector, into the folder. Raises StorageTrouble."""
        home = self.path / _IMPORTED / model.path.stem
        make_private_folder(home)
        sources = [*files_of(model.path), *([model.projector] if model.projector else [])]
        for source in sources:
            target = home / source.name
            if target.exists() and target.samefile(source):
                continue
            if os.path.lexists(target):
                raise StorageTrouble(f"{target.name} is imported already", "Remove the other one first.", str(target))
            _copy(source, target) if copy else _link(source, target)
        return home / model.path.name

    def remove(self, model: Path, to_trash: Callable[[Path], None]) -> list[Path]:
        """Remove a model of this folder, all its parts and what only it uses. Returns what went.

        to_trash: removes one file; a link is removed and not what it leads to. Raises StorageTrouble.
        """
        if not model.is_relative_to(self.path):
            raise StorageTrouble(f"{model.name} lies elsewhere", "Only models in the models folder are removed here.")
        going = files_of(model)
        beside = {path for path in model.parent.glob("*.gguf") if path.is_file()}
        others, _ = sort_out(path for path in beside - set(going) if not is_drafter(path.name))
        if not others:
            going += sorted(beside - set(going))
        for path in going:
            with os_errors(path):
                path.unlink() if path.is_symlink() else to_trash(path)
            forget_origin(path)
        _remove_empty(model.parent, self.path)
        return going

    def prove(self, model: Path, check: Callable[[], None] | None = None) -> list[FileProof]:
        """Read every byte of a model and what lies beside it. check: called now and then; may raise."""
        projectors = [path for path in sorted(model.parent.glob("*.gguf")) if "mmproj" in path.name.lower()]
        return [_prove(path, check) for path in (*files_of(model), *projectors)]


def models_folder(paths: Paths, settings: Settings) -> ModelsFolder:
    """The folder that the settings name, or the usual one."""
    return ModelsFolder(Path(settings.library.folder) if settings.library.folder else paths.models)


def files_of(model: Path) -> list[Path]:
    """The model's file, or all parts of one that was split."""
    beside = [path for path in sorted(model.parent.glob("*.gguf")) if path != model]
    return [
        model,
        *(path for path in beside if sort_out((model, path))[0] == [model] and "mmproj" not in path.name.lower()),
    ]


def _prove(path: Path, check: Callable[[], None] | None) -> FileProof:
    origin = origin_of(path)
    sha256 = sha256_of(path, check=check)
    trouble = ""
    try:
        read_header(path)
    except UnusableModel as error:
        trouble = str(error)
    return FileProof(str(path), sha256, origin.sha256 if origin else "", trouble)


def _copy(source: Path, target: Path) -> None:
    part = target.with_name(f"{target.name}.part")
    with os_errors(target):
        try:
            shutil.copyfile(source, part)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    keep_whole(part, target)


def _link(source: Path, target: Path) -> None:
    """Where links need a privilege (Windows), the file gets a second name; on another disk it must be copied."""
    with os_errors(target):
        try:
            target.symlink_to(source.absolute())
        except (OSError, NotImplementedError):
            target.hardlink_to(source)


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def usable_models(paths: list[Path]) -> list[InstalledModel]:
    """Models among files and folders that a user names. Raises UnusableModel for a file that is none."""
    models: list[InstalledModel] = []
    for path in paths:
        if path.is_dir():
            found, _ = sort_out(file for file in sorted(path.rglob("*")) if is_model_file(file) and file.is_file())
            inside = [_usable(file) for file in found if not is_drafter(file.name)]
            models += [model for model in inside if model is not None]
            if not any(inside):
                raise UnusableModel(f"{path.name} has no Gemma model in it", "Choose a folder with .gguf files.")
        else:
            models.append(describe(path))
    return models


def _usable(path: Path) -> InstalledModel | None:
    try:
        return describe(path)
    except UnusableModel:
        return None
