"""Looks into model files off the GUI thread."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.library.installed import DEMO_ID, InstalledModel, demo_model, describe
from gemma_desktop.session.notices import as_ours


@dataclass(frozen=True)
class ModelToLookAt:
    """id: "demo" or a path. projector: where it is None, or gone, the one beside the model is found."""

    id: str
    projector: Path | None = None


@dataclass(frozen=True)
class LookedAt:
    """What a model file turned out to be: a model, or error says why not. id: as it was asked for."""

    id: str
    model: InstalledModel | None
    error: GemmaDesktopError | None = None


class LibraryWorker(QObject):
    """Reads and checks headers (50 ms for a large vocabulary); lives on the "library" thread.

    Signals:
        looked_at(LookedAt): the answer to look_at(), in order.
    """

    looked_at = Signal(object)

    def __init__(self, resources: Path) -> None:
        """resources: where the demo model is."""
        super().__init__()
        self._resources = resources

    @Slot(object)
    def look_at(self, wanted: ModelToLookAt) -> None:
        try:
            self.looked_at.emit(LookedAt(wanted.id, self._model(wanted)))
        except Exception as error:  # noqa: BLE001 - a worker's slot: the window must hear of whatever is wrong
            self.looked_at.emit(LookedAt(wanted.id, None, as_ours(error)))

    def _model(self, wanted: ModelToLookAt) -> InstalledModel:
        if wanted.id == DEMO_ID:
            return demo_model(self._resources)
        is_there = wanted.projector is not None and wanted.projector.exists()
        return describe(Path(wanted.id), wanted.projector if is_there else None)

    def close(self) -> None:
        """Nothing is held open between two looks."""
