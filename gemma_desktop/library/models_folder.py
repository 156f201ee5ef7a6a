"""The folder of models: what is installed in it, and how files come in and go out.

FOLDER/OWNER/NAME/...      as downloaded; what belongs together lies together
FOLDER/imported/NAME/      a user's own files, linked or copied, with the projector that lay beside them
"""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop.durable import keep_whole, make_private_folder, os_errors
from gemma_desktop.errors import StorageTrouble, UnusableModel
from gemma_desktop.gguf.header import read_header
from gemma_desktop.library.installed import InstalledModel, describe, is_drafter, is_model_file, sort_out
from gemma_desktop.library.origin import Origin, forget_origin, keep_origin, origin_of
from gemma_desktop.library.part_file import sha256_of
from gemma_desktop.paths import Paths
from gemma_desktop.settings import Settings
from gemma_desktop.texts import say

_IMPORTED: Final = "imported"
_COPY_BYTES: Final = 1024 * 1024


class FileProof(msgspec.Struct, frozen=True):
    """What a look at one file gave. sha256: as it is. expected: as the Hub says; "" where nobody said."""

    path: str
    sha256: str
    expected: str
    trouble: str = ""

    @property
    def is_right(self) -> bool:
        return not self.trouble and self.expected in ("", self.sha256)


class Gone(msgspec.Struct, frozen=True):
    """A file that was removed.

    in_trash: where it is now; None where it is nowhere. link: what it led to, if it was one. origin: as it was known.
    """

    path: Path
    in_trash: Path | None = None
    link: str = ""
    origin: Origin | None = None


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

    def bring_in(
        self, model: InstalledModel, *, copy: bool, name: str = "", check: Callable[[int], None] | None = None
    ) -> Path:
        """Link (or copy) a usable model of the user's, and its projector, into the folder. Raises StorageTrouble.

        name: of its file there, without the ending, where its own says nothing. check: called with the bytes copied
        since the last call; may raise.
        """
        if model.path.is_relative_to(self.path):
            return model.path
        stem = name or model.path.stem
        home = self.path / _IMPORTED / stem
        make_private_folder(home)
        parts = files_of(model.path)
        targets = [home / f"{name}.gguf"] if name else [home / part.name for part in parts]
        pairs = list(zip(parts, targets, strict=not name))
        if model.projector is not None:
            pairs.append((model.projector, home / (f"mmproj-{name}.gguf" if name else model.projector.name)))
        for source, target in pairs:
            if target.exists() and (target.samefile(source) or (copy and is_copy_of(source.resolve(), target))):
                continue
            if os.path.lexists(target):
                raise StorageTrouble(
                    say("{name} is imported already", name=target.name), say("Remove the other one first."), str(target)
                )
            copy_whole(source, target, check) if copy else _link(source, target)
        return targets[0]

    def make_own(self, model: Path, check: Callable[[int], None] | None = None) -> None:
        """Put a copy in the place of each link to a file that lies elsewhere, which can then go. Raises StorageTrouble.

        check: as in bring_in; what was copied before it raises stays.
        """
        for link in links_of(model):
            copy_whole(link.resolve(), link, check)

    def remove(self, model: Path, to_trash: Callable[[Path], Path | None]) -> list[Gone]:
        """Remove a model of this folder, all its parts and what only it uses. Returns what went.

        to_trash: removes one file and returns where it is now, if anywhere; a link is removed and not what it leads
        to. Raises StorageTrouble.
        """
        if not model.is_relative_to(self.path):
            raise StorageTrouble(
                say("{name} lies elsewhere", name=model.name), say("Only models in the models folder are removed here.")
            )
        going = files_of(model)
        beside = {path for path in model.parent.glob("*.gguf") if path.is_file()}
        others, _ = sort_out(path for path in beside - set(going) if not is_drafter(path.name))
        if not others:
            going += sorted(beside - set(going))
        gone: list[Gone] = []
        try:
            for path in going:
                gone.append(_gone(path, to_trash))  # noqa: PERF401 - what went before an error counts
        except StorageTrouble:
            bring_back(file for file in gone if file.in_trash or file.link)  # all of a model, or nothing
            raise
        _remove_empty(model.parent, self.path)
        return gone

    def prove(self, model: Path, check: Callable[[], None] | None = None) -> list[FileProof]:
        """Read every byte of a model and what lies beside it. check: called after each megabyte; may raise."""
        return [_prove(path, check) for path in to_prove(model)]


def models_folder(paths: Paths, settings: Settings) -> ModelsFolder:
    """The folder that the settings name, or the usual one."""
    return ModelsFolder(Path(settings.library.folder) if settings.library.folder else paths.models)


def bring_back(gone: Iterable[Gone]) -> None:
    """Undo a removal, as far as the files are still in the wastebasket. Raises StorageTrouble."""
    for file in gone:
        with os_errors(file.path):
            make_private_folder(file.path.parent)
            if os.path.lexists(file.path):
                raise StorageTrouble(
                    say("{name} is there again", name=file.path.name), say("Another file has its name."), str(file.path)
                )
            if file.link:
                file.path.symlink_to(file.link)
            elif file.in_trash is not None:
                shutil.move(file.in_trash, file.path)
                _forget_in_trash(file.in_trash)
        if file.origin is not None:
            keep_origin(file.path, file.origin)


def to_prove(model: Path) -> list[Path]:
    """The files that are read when a model is proven: its own and the projectors beside it."""
    projectors = [path for path in sorted(model.parent.glob("*.gguf")) if "mmproj" in path.name.lower()]
    return [*files_of(model), *projectors]


def links_of(model: Path) -> list[Path]:
    """What of a model, and of the projectors beside it, lies elsewhere."""
    return [path for path in to_prove(model) if path.is_symlink()]


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


def _gone(path: Path, to_trash: Callable[[Path], Path | None]) -> Gone:
    origin = origin_of(path)
    with os_errors(path):
        link = str(path.readlink()) if path.is_symlink() else ""
        if link:
            path.unlink()
        in_trash = None if link else to_trash(path)
    forget_origin(path)
    return Gone(path, in_trash, link, origin)


def _forget_in_trash(file: Path) -> None:
    """Where wastebaskets are those of freedesktop.org, each file in one has a note, which would be left over."""
    (file.parent.parent / "info" / f"{file.name}.trashinfo").unlink(missing_ok=True)


def copy_whole(source: Path, target: Path, check: Callable[[int], None] | None = None) -> str:
    """Copy a file to its place in one step; returns the sha256 of what was read. Raises StorageTrouble.

    check: called with the bytes copied since the last call; may raise, and then nothing is there.
    """
    part = target.with_name(f"{target.name}.copy")
    digest = hashlib.sha256()
    with os_errors(target):
        try:
            with source.open("rb", buffering=0) as read, part.open("wb", buffering=0) as written:
                while data := read.read(_COPY_BYTES):
                    digest.update(data)
                    written.write(data)
                    if check is not None:
                        check(len(data))
            shutil.copystat(source, part)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    keep_whole(part, target)
    return digest.hexdigest()


def is_copy_of(source: Path, target: Path) -> bool:
    """Whether copy_whole was here: it keeps a file's time, and gives it its name only when it is complete."""
    try:
        if source.is_symlink() or target.is_symlink():
            return source.is_symlink() and target.is_symlink() and source.resolve() == target.resolve()
        mine, other = source.stat(), target.stat()
    except OSError:
        return False
    return (mine.st_size, mine.st_mtime_ns) == (other.st_size, other.st_mtime_ns)


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
                raise UnusableModel(
                    say("{name} has no Gemma model in it", name=path.name), say("Choose a folder with .gguf files.")
                )
        else:
            models.append(describe(path))
    return models


def _usable(path: Path) -> InstalledModel | None:
    try:
        return describe(path)
    except UnusableModel:
        return None
