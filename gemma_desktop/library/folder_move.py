"""Moving the models folder: copied and proven first, taken into use, and only then removed where it was.

On the same disk nothing is copied: each file gets a second name (a hard link), which costs no space. An interruption at
any time loses nothing, and the same move continues where it was: files that are there already are not copied again. One
that came after the new folder was taken into use leaves old files behind, which the next start removes.
"""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

import msgspec

from gemma_desktop.durable import make_private_folder, os_errors
from gemma_desktop.errors import Refused, StorageTrouble, WrongFile
from gemma_desktop.library.disk_space import check_space
from gemma_desktop.library.models_folder import copy_whole, is_copy_of
from gemma_desktop.library.part_file import sha256_of
from gemma_desktop.texts import say


class FolderMove(msgspec.Struct, frozen=True):
    """From where to where. files: below both, each with its size."""

    source: Path
    target: Path
    files: tuple[tuple[Path, int], ...]

    @property
    def size_bytes(self) -> int:
        return sum(size for _, size in self.files)


def plan_move(source: Path, target: Path, reserve_bytes: int) -> FolderMove:
    """Look at what is to be moved; the target is made. Raises Refused, StorageTrouble (too little space, too)."""
    if target.resolve() == source.resolve():
        raise Refused(say("The models are in {target} already", target=target), say("Choose another folder."))
    if target.resolve().is_relative_to(source.resolve()) or source.resolve().is_relative_to(target.resolve()):
        raise Refused(say("One folder lies in the other"), say("Choose a folder that is apart from the models folder."))
    move = what_is_left(source, target)
    make_private_folder(target)
    with os_errors(target):
        is_same_disk = source.exists() and source.stat().st_dev == target.stat().st_dev
    missing = sum(size for path, size in move.files if not is_copy_of(source / path, target / path))
    check_space(target, 0 if is_same_disk else missing, reserve_bytes)
    return move


def what_is_left(source: Path, target: Path) -> FolderMove:
    """Everything that lies in the source, whether it has begun to move or not."""
    return FolderMove(source, target, tuple(sorted((path.relative_to(source), _size(path)) for path in _files(source))))


def copy_files(move: FolderMove, check: Callable[[int], None]) -> None:
    """Have every file in the new folder, proven to be the same. Raises StorageTrouble, WrongFile.

    check: called with the bytes that are done since the last call; may raise, and the same move continues later.
    """
    for path, size in move.files:
        source, target = move.source / path, move.target / path
        make_private_folder(target.parent)
        if is_copy_of(source, target):
            check(size)
        elif source.is_symlink():
            with os_errors(target):
                target.symlink_to(source.resolve())
        elif os.path.lexists(target):
            raise StorageTrouble(
                say("{target} is there already", target=target), say("It is another file; choose an empty folder.")
            )
        elif _link(source, target):
            check(size)
        else:
            sha256 = copy_whole(source, target, check)
            if sha256_of(target, check=lambda: check(0)) != sha256:
                target.unlink()
                raise WrongFile(
                    say("{name} was copied wrongly", name=path.name),
                    say("Try again; the disk may be failing."),
                    str(target),
                )


def remove_files(move: FolderMove) -> None:
    """Remove the old ones, once the new folder is in use. What cannot be removed stays; nothing else is touched."""
    for path, _ in move.files:
        if is_copy_of(move.source / path, move.target / path):
            with contextlib.suppress(OSError):
                (move.source / path).unlink()
    for folder in sorted((path for path in move.source.rglob("*") if path.is_dir()), reverse=True):
        with contextlib.suppress(OSError):
            folder.rmdir()
    with contextlib.suppress(OSError):
        move.source.rmdir()


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_symlink() or path.is_file()] if folder.is_dir() else []


def _size(path: Path) -> int:
    return 0 if path.is_symlink() else path.stat().st_size


def _link(source: Path, target: Path) -> bool:
    """Whether it could have a second name: on the same disk, where the file system knows such."""
    try:
        target.hardlink_to(source)
    except OSError:
        return False
    return True
