"""Looks at the models on this computer and removes them, off the GUI thread."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.durable import os_errors
from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.library.installation import Installation
from gemma_desktop.library.models_folder import Gone, bring_back
from gemma_desktop.library.surroundings import Surroundings
from gemma_desktop.session.notices import as_ours
from gemma_desktop.settings import Settings

if TYPE_CHECKING:  # importing it costs what a window that is being opened does not have
    from gemma_desktop.library.inventory import Inventory


class Delete(msgspec.Struct, frozen=True):
    """A model's wish to go. is_permanent: not into the wastebasket."""

    id: str
    name: str
    is_permanent: bool = False


class Deleted(msgspec.Struct, frozen=True):
    """What went, and can be brought back while it is in the wastebasket."""

    id: str
    name: str
    gone: tuple[Gone, ...]

    @property
    def is_link_alone(self) -> bool:
        """Nothing went but a link: what it led to stays."""
        return all(file.link for file in self.gone)

    @property
    def can_come_back(self) -> bool:
        return all(file.in_trash is not None or file.link for file in self.gone)


class Kept(msgspec.Struct, frozen=True):
    """What could not be removed, and why."""

    wish: Delete
    error: GemmaDesktopError


class Moved(msgspec.Struct, frozen=True):
    """A models folder that was left for another one."""

    source: Path
    target: Path


class InstalledWorker(QObject):
    """Lives on the "installed" thread. A look takes 100 ms for each model that was not looked at before.

    Signals:
        looked(tuple[ModelOnDisk, ...]): the answer to look(); begun(): it is on its way, which may take a while.
        looked_elsewhere(tuple[ModelElsewhere, ...])
        deleted(Deleted)
        kept(Kept): instead of it.
        restored(Deleted)
        moved(Moved): nothing more is to be removed of a folder that was left.
        failed(GemmaDesktopError)
    """

    looked = Signal(object)
    looked_elsewhere = Signal(object)
    deleted = Signal(object)
    kept = Signal(object)
    restored = Signal(object)
    moved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        library: Installation,
        around: Surroundings,
        to_wastebasket: Callable[[Path], Path | None],
        settings_are_saved: Callable[[], bool],
    ) -> None:
        """settings_are_saved: waits until they are; False where that is not possible."""
        super().__init__()
        self._library = library
        self._around = around
        self._known: Inventory | None = None
        self._to_wastebasket = to_wastebasket
        self._settings_are_saved = settings_are_saved

    @Slot(object)
    def look(self, settings: Settings) -> None:
        try:
            self.looked.emit(self._inventory().models(settings))
        except Exception as error:  # noqa: BLE001 - a worker's slot: the window must hear of whatever is wrong
            self.failed.emit(as_ours(error))

    @Slot()
    def look_elsewhere(self) -> None:
        try:
            self.looked_elsewhere.emit(self._inventory().elsewhere())
        except Exception as error:  # noqa: BLE001 - see above
            self.failed.emit(as_ours(error))

    @Slot(object)
    def delete(self, wish: Delete) -> None:
        try:
            gone = self._library.folder.remove(Path(wish.id), _unlink if wish.is_permanent else self._to_wastebasket)
        except Exception as error:  # noqa: BLE001 - see above
            self.kept.emit(Kept(wish, as_ours(error)))
        else:
            self.deleted.emit(Deleted(wish.id, wish.name, tuple(gone)))

    @Slot(object)
    def restore(self, deleted: Deleted) -> None:
        try:
            bring_back(deleted.gone)
        except Exception as error:  # noqa: BLE001 - see above
            self.failed.emit(as_ours(error))
        else:
            self.restored.emit(deleted)

    @Slot(object)
    def remove_moved(self, move: Moved) -> None:
        """Remove what was copied to another folder, once it is written down that this one is in use.

        A move that is interrupted before is finished at the next start.
        """
        from gemma_desktop.library.folder_move import remove_files, what_is_left

        if self._settings_are_saved():
            remove_files(what_is_left(move.source, move.target))
            self.moved.emit(move)

    def _inventory(self) -> "Inventory":
        """Made at the first look."""
        from gemma_desktop.library.inventory import Inventory

        self._known = self._known or Inventory(self._library, self._around)
        return self._known

    def close(self) -> None:
        """Nothing is held open between two looks."""


def _unlink(path: Path) -> None:
    with os_errors(path):
        path.unlink()
