"""The models on this computer, as the window sees them."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.library.stop import StopSignal
from gemma_desktop.session.chore_worker import (
    BringIn,
    Chore,
    ChoreEnded,
    ChoreWorker,
    MakeOwn,
    MoveFolder,
    Task,
    UseElsewhere,
    Verify,
)
from gemma_desktop.session.download_worker import DownloadState
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.installed_worker import Delete, Deleted, InstalledWorker, Kept, Moved
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.newer_files import NewerFiles
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.values import BRIEFLY_S, Notice, NoticeAction, NoticeLevel
from gemma_desktop.texts import say

if TYPE_CHECKING:  # importing it costs what a window that is being opened does not have
    from gemma_desktop.library.doctor import Finding
    from gemma_desktop.library.inventory import ModelElsewhere, ModelOnDisk


class InstalledModels(QObject):
    """What lies in the models folder, what was opened from elsewhere, and what other applications have.

    Lives on the GUI thread, and waits for nothing. Nothing is looked at before refresh() is called for the first time;
    from then on the list keeps itself up to date.

    Signals:
        changed: models(), elsewhere() or task() is another.
        progressed(Task): the task is further.
        looking_changed: is_looking_for_updates or is_mending() is another one.
        deleted(Deleted): to be offered back for some seconds.
        noticed(Notice): something failed, or has ended well without being seen.
    """

    changed = Signal()
    progressed = Signal(object)
    looking_changed = Signal()
    deleted = Signal(object)
    noticed = Signal(object)
    _look_wanted = Signal(object)
    _look_elsewhere_wanted = Signal()
    _delete_wanted = Signal(object)
    _restore_wanted = Signal(object)
    _removal_wanted = Signal(object)
    _chore_wanted = Signal(object, object)

    def __init__(
        self,
        preferences: Preferences,
        shelf: ModelShelf,
        downloads: Downloads,
        newer: NewerFiles,
        installed: InstalledWorker,
        chores: ChoreWorker,
    ) -> None:
        """installed, chores: may be on their threads already."""
        super().__init__()
        self._preferences = preferences
        self._shelf = shelf
        self._downloads = downloads
        self._newer = newer
        self._models: tuple[ModelOnDisk, ...] = ()
        self._elsewhere: tuple[ModelElsewhere, ...] = ()
        self._is_wanted = False
        self._proven: dict[str, bool] = {}
        self._stops: deque[StopSignal] = deque()  # of the chore that runs and of those that wait
        self._task: Task | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._look_wanted.connect(installed.look, queued)
        self._look_elsewhere_wanted.connect(installed.look_elsewhere, queued)
        self._delete_wanted.connect(installed.delete, queued)
        self._restore_wanted.connect(installed.restore, queued)
        self._removal_wanted.connect(installed.remove_moved, queued)
        self._chore_wanted.connect(chores.do, queued)
        installed.looked.connect(self._on_installed_looked, queued)
        installed.looked_elsewhere.connect(self._on_installed_looked_elsewhere, queued)
        installed.deleted.connect(self._on_installed_deleted, queued)
        installed.kept.connect(self._on_installed_kept, queued)
        installed.restored.connect(self._on_installed_restored, queued)
        installed.moved.connect(self._on_installed_moved, queued)
        installed.failed.connect(self._on_installed_failed, queued)
        chores.progressed.connect(self._on_chores_progressed, queued)
        chores.ended.connect(self._on_chores_ended, queued)
        newer.changed.connect(self.changed)
        newer.looking_changed.connect(self.looking_changed)
        newer.noticed.connect(self.noticed)
        downloads.installed.connect(self._on_something_changed)
        shelf.current_changed.connect(self._on_something_changed)

    # --- what is there ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look at the models folder and at what was opened from elsewhere."""
        self._is_wanted = True
        self._look_wanted.emit(self._preferences.settings)

    def look_elsewhere(self) -> None:
        """Look for models of other applications; nothing of theirs is touched."""
        self._look_elsewhere_wanted.emit()

    def models(self) -> "tuple[ModelOnDisk, ...]":
        """The last used first."""
        in_use = self._shelf.ids_in_use
        return tuple(
            msgspec.structs.replace(
                model,
                is_loaded=model.id in in_use,
                update=self._newer.has(model.id),
                proven=self._proven.get(model.id),
            )
            for model in self._models
        )

    def elsewhere(self) -> "tuple[ModelElsewhere, ...]":
        return self._elsewhere

    def task(self) -> Task | None:
        """The long task that runs; None while none does."""
        return self._task

    def _find(self, id_: str) -> "ModelOnDisk | None":
        return next((model for model in self._models if model.id == id_), None)

    def _do(self, chore: Chore) -> None:
        """After the one that runs."""
        self._stops.append(StopSignal())
        self._chore_wanted.emit(chore, self._stops[-1])

    def _refuse(self, title: str, hint: str) -> None:
        self.noticed.emit(Notice(NoticeLevel.WARNING, title, hint))

    # --- what can be done ---------------------------------------------------------------------------------------------

    def rename(self, id_: str, name: str) -> None:
        """Show it under this name; "" is the file's own.

        The file keeps its name, so that weights, projector and origin stay together and other programs find it.
        """
        self._shelf.rename(id_, " ".join(name.split())[:120])

    def verify(self, id_: str) -> None:
        model = self._find(id_)
        if model is not None:
            self._do(Verify(id_, model.name))

    def bring_in(self, paths: Sequence[Path], *, copy: bool = False) -> None:
        """Take files or folders into the models folder: linked, or copied."""
        self._do(BringIn(tuple(paths), copy))

    def make_own(self, id_: str) -> None:
        """Copy a linked model into the models folder, so that the file elsewhere can go."""
        model = self._find(id_)
        if model is not None:
            self._do(MakeOwn(id_, model.name))

    def use_elsewhere(self, path: str) -> None:
        """Use another application's model where it lies."""
        model = next((model for model in self._elsewhere if str(model.path) == path), None)
        if model is not None and model.trouble:
            self._refuse(say("{name} cannot be used here", name=model.name), model.trouble)
        elif model is not None:
            self._do(UseElsewhere(model))

    def move_folder(self, target: Path) -> None:
        """Move all models; refused by a notice while one of them is loaded or being downloaded."""
        active = (DownloadState.RUNNING, DownloadState.WAITING)
        if any(download.state in active for download in self._downloads.items()):
            self._refuse(say("A download is under way"), say("Pause it, then move the folder; it continues there."))
        elif any(model.is_loaded and model.in_folder for model in self.models()):
            self._refuse(
                say("A model from the folder is loaded"), say("Choose the demo model first, then move the folder.")
            )
        else:
            self._do(MoveFolder(target))

    def finish_move(self) -> None:
        """Remove the old files of a folder that was moved, if there are any."""
        library = self._preferences.settings.library
        if library.moved_from and library.folder:
            self._removal_wanted.emit(Moved(Path(library.moved_from), Path(library.folder)))

    def stop(self) -> None:
        """End the long task; what it has done so far stays where that is of use."""
        for stop in self._stops:
            stop.set()

    def delete(self, id_: str, *, permanently: bool = False) -> None:
        """To the wastebasket, with all that only it uses; a model that lies elsewhere is only taken off the list.

        Refused by a notice while it is loaded.
        """
        model = self._find(id_)
        if model is None:
            return
        if id_ in self._shelf.ids_in_use:
            self._refuse(say("{name} is loaded", name=model.name), say("Choose another model first, then delete it."))
        elif model.in_folder and model.path.exists():
            self._delete_wanted.emit(Delete(id_, model.name, permanently))
        else:
            self._shelf.forget(id_)
            self.refresh()

    def restore(self, deleted: Deleted) -> None:
        """Undo."""
        self._restore_wanted.emit(deleted)

    @property
    def is_looking_for_updates(self) -> bool:
        """Whether the Hub is being asked for newer files."""
        return self._newer.is_looking

    def look_for_updates(self) -> None:
        """Ask the Hub whether it has newer files of what came from it; only when the user wants to know."""
        self._newer.look(self._models)

    def update(self, id_: str) -> None:
        """Download the newer file; the old one stays until that is proven."""
        self._newer.update(id_)

    def is_mending(self, id_: str) -> bool:
        """Whether the Hub is being asked for what this model lacks."""
        return self._newer.is_mending(id_)

    def mend(self, id_: str, finding: "Finding") -> None:
        """Download what a finding says is missing."""
        if finding.remedy is not None:
            self._newer.mend(id_, finding.remedy)

    # --- what comes back ----------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_installed_looked(self, models: "tuple[ModelOnDisk, ...]") -> None:
        self._models = models
        self.changed.emit()

    @Slot(object)
    def _on_installed_looked_elsewhere(self, models: "tuple[ModelElsewhere, ...]") -> None:
        self._elsewhere = models
        self.changed.emit()

    @Slot(object)
    def _on_installed_deleted(self, deleted: Deleted) -> None:
        self._shelf.forget(deleted.id)
        self._proven.pop(deleted.id, None)
        self.deleted.emit(deleted)
        self.refresh()

    @Slot(object)
    def _on_installed_kept(self, kept: Kept) -> None:
        """A disk without a wastebasket leaves one way only, which cannot be undone."""
        action = NoticeAction.NONE if kept.wish.is_permanent else NoticeAction.DELETE_MODEL
        self.noticed.emit(msgspec.structs.replace(notice_of(kept.error, action), target=kept.wish.id))

    @Slot(object)
    def _on_installed_restored(self, deleted: Deleted) -> None:
        self._shelf.list_file(Path(deleted.id))
        self.refresh()

    @Slot(object)
    def _on_installed_moved(self, moved: Moved) -> None:
        settings = self._preferences.settings
        if settings.library.moved_from == str(moved.source):
            library = msgspec.structs.replace(settings.library, moved_from="")
            self._preferences.update(msgspec.structs.replace(settings, library=library))

    @Slot(object)
    def _on_installed_failed(self, error: GemmaDesktopError) -> None:
        self.noticed.emit(notice_of(error))

    @Slot(object)
    def _on_chores_progressed(self, task: Task) -> None:
        is_new = self._task is None
        self._task = task
        self.progressed.emit(task)
        if is_new:
            self.changed.emit()

    @Slot(object)
    def _on_chores_ended(self, ended: ChoreEnded) -> None:
        self._stops.popleft()
        self._task = None
        if ended.error is not None:
            self.noticed.emit(notice_of(ended.error))
        if isinstance(ended.chore, Verify) and ended.proofs:
            self._tell_proof(ended.chore, ended)
        for path in ended.brought:
            self._shelf.list_file(path)
        if ended.moved is not None:
            self._shelf.relocate(ended.moved.source, ended.moved.target)
            self.finish_move()
        if isinstance(ended.chore, UseElsewhere):
            self.look_elsewhere()
        self.changed.emit()
        self.refresh()

    def _tell_proof(self, chore: Verify, ended: ChoreEnded) -> None:
        wrong = [proof for proof in ended.proofs if not proof.is_right]
        self._proven[chore.id] = not wrong
        if wrong:
            hint = wrong[0].trouble or say("Its bytes are not those that the Hub has; delete it and get it again.")
            self.noticed.emit(Notice(NoticeLevel.ERROR, say("{name} is damaged", name=chore.name), hint, wrong[0].path))
        else:
            known = all(proof.expected for proof in ended.proofs)
            hint = (
                say("Every byte is as the Hub has it.")
                if known
                else say("It can be read; nobody said what its bytes should be.")
            )
            self.noticed.emit(
                Notice(NoticeLevel.INFO, say("{name} is sound", name=chore.name), hint, lasts_s=BRIEFLY_S)
            )

    @Slot()
    def _on_something_changed(self) -> None:
        """On the shelf or in the folder; of interest once somebody has looked."""
        if self._is_wanted:
            self.refresh()
