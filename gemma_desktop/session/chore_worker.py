"""Long work on the files of models, one piece at a time, off the GUI thread: proving, taking in, moving."""

import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias, assert_never

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.library.disk_space import check_space
from gemma_desktop.library.download_request import RESERVE_BYTES
from gemma_desktop.library.installation import Installation
from gemma_desktop.library.installed import InstalledModel, describe
from gemma_desktop.library.models_folder import FileProof, links_of, to_prove, usable_models
from gemma_desktop.library.stop import Stopped, StopSignal
from gemma_desktop.session.notices import as_ours
from gemma_desktop.texts import number_text, say

if TYPE_CHECKING:  # importing it costs what a window that is being opened does not have
    from gemma_desktop.library.folder_move import FolderMove
    from gemma_desktop.library.inventory import ModelElsewhere

_TELL_EVERY_S: Final = 0.1
_PIECE_BYTES: Final = 1024 * 1024


class TaskKind(Enum):
    """What is being done."""

    VERIFY = "verify"
    IMPORT = "import"
    COPY = "copy"
    MOVE = "move"


class Task(msgspec.Struct, frozen=True):
    """How far it is. title: the model's name, or the folder's."""

    kind: TaskKind
    title: str
    done_bytes: int = 0
    total_bytes: int = 0


class Verify(msgspec.Struct, frozen=True):
    """Read every byte of a model and compare it with what the Hub promised."""

    id: str
    name: str


class BringIn(msgspec.Struct, frozen=True):
    """Take files or folders into the models folder. is_copy: else they stay where they are, and are linked."""

    paths: tuple[Path, ...]
    is_copy: bool = False


class UseElsewhere(msgspec.Struct, frozen=True):
    """Link a model of another application."""

    model: "ModelElsewhere"


class MakeOwn(msgspec.Struct, frozen=True):
    """Copy a linked model into the models folder."""

    id: str
    name: str


class MoveFolder(msgspec.Struct, frozen=True):
    """Have all models in another folder. The old ones are still there when it is done."""

    target: Path


Chore: TypeAlias = Verify | BringIn | UseElsewhere | MakeOwn | MoveFolder


class ChoreEnded(msgspec.Struct, frozen=True):
    """How it went: with error, stopped by the user (was_stopped), or well, with what came of it."""

    chore: Chore
    error: GemmaDesktopError | None = None
    was_stopped: bool = False
    proofs: tuple[FileProof, ...] = ()
    brought: tuple[Path, ...] = ()
    moved: "FolderMove | None" = None


class ChoreWorker(QObject):
    """Lives on the "chores" thread; each slot takes as long as the disk does.

    Signals:
        progressed(Task): at the beginning, and at most ten times a second.
        ended(ChoreEnded): one for each do().
    """

    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, library: Installation) -> None:
        super().__init__()
        self._library = library

    @Slot(object, object)
    def do(self, chore: Chore, stop: StopSignal) -> None:
        try:
            self.ended.emit(self._do(chore, stop))
        except Stopped:
            self.ended.emit(ChoreEnded(chore, was_stopped=True))
        except Exception as error:  # noqa: BLE001 - a worker's slot: the window must hear of whatever is wrong
            self.ended.emit(ChoreEnded(chore, error=as_ours(error)))

    def close(self) -> None:
        """Nothing is held open between two."""

    def _do(self, chore: Chore, stop: StopSignal) -> ChoreEnded:
        match chore:
            case Verify(id_, name):
                return self._verify(chore, Path(id_), name, stop)
            case BringIn(paths, is_copy):
                return self._bring_in(chore, usable_models(list(paths)), is_copy, stop)
            case UseElsewhere(model):
                there = describe(model.path, model.projector)
                path = self._library.folder.bring_in(there, copy=False, name=model.file_name)
                return ChoreEnded(chore, brought=(path,))
            case MakeOwn(id_, name):
                return self._make_own(chore, Path(id_), name, stop)
            case MoveFolder(target):
                from gemma_desktop.library.folder_move import copy_files, plan_move

                move = plan_move(self._library.folder.path, target, RESERVE_BYTES)
                progress = _Progress(Task(TaskKind.MOVE, str(target), 0, move.size_bytes), stop, self.progressed.emit)
                copy_files(move, progress)
                return ChoreEnded(chore, moved=move)
            case _:
                assert_never(chore)

    def _verify(self, chore: Chore, path: Path, name: str, stop: StopSignal) -> ChoreEnded:
        total = sum(file.stat().st_size for file in to_prove(path) if file.exists())
        progress = _Progress(Task(TaskKind.VERIFY, name, 0, total), stop, self.progressed.emit)
        proofs = self._library.folder.prove(path, lambda: progress(_PIECE_BYTES))
        return ChoreEnded(chore, proofs=tuple(proofs))

    def _make_own(self, chore: Chore, path: Path, name: str, stop: StopSignal) -> ChoreEnded:
        folder = self._library.folder
        total = sum(link.stat().st_size for link in links_of(path) if link.exists())
        check_space(folder.path, total)
        folder.make_own(path, _Progress(Task(TaskKind.COPY, name, 0, total), stop, self.progressed.emit))
        return ChoreEnded(chore)

    def _bring_in(self, chore: Chore, models: list[InstalledModel], is_copy: bool, stop: StopSignal) -> ChoreEnded:
        total = sum(model.size_bytes for model in models)
        if is_copy:
            check_space(self._library.folder.path, total)
        title = models[0].name if len(models) == 1 else say("{n} models", n=number_text(len(models)))
        progress = _Progress(Task(TaskKind.IMPORT, title, 0, total), stop, self.progressed.emit)
        brought = [self._library.folder.bring_in(model, copy=is_copy, check=progress) for model in models]
        return ChoreEnded(chore, brought=tuple(brought))


class _Progress:
    """Called with what was done since the last call; raises Stopped when the user wants no more."""

    def __init__(self, task: Task, stop: StopSignal, tell: Callable[[Task], None]) -> None:
        self._task = task
        self._stop = stop
        self._tell = tell
        self._told_at = time.monotonic()
        tell(task)

    def __call__(self, n_bytes: int) -> None:
        self._stop.check()
        done = min(self._task.done_bytes + n_bytes, self._task.total_bytes)
        self._task = msgspec.structs.replace(self._task, done_bytes=done)
        if time.monotonic() - self._told_at >= _TELL_EVERY_S:
            self._told_at = time.monotonic()
            self._tell(self._task)
