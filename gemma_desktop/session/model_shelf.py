"""The models that can be chosen, and the one that is loaded."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gemma_desktop.engine.protocol import ModelInfo
from gemma_desktop.session.values import ModelEntry, ModelStatus


class ModelShelf(QObject):
    """The demo model and every GGUF that was opened before. Lives on the GUI thread.

    Signals:
        changed: entries() changed.
        status_changed(ModelStatus): loading began, progressed, ended.
        current_changed: another model is chosen, or `info` is known now.
        noticed(Notice): a file was refused or could not be loaded.
    """

    changed = Signal()
    status_changed = Signal(object)
    current_changed = Signal()
    noticed = Signal(object)

    def entries(self) -> list[ModelEntry]:
        """The demo model first, then by last use."""
        raise NotImplementedError

    @property
    def current(self) -> ModelEntry | None:
        """The chosen model; None only when none could be loaded."""
        raise NotImplementedError

    @property
    def info(self) -> ModelInfo | None:
        """As loaded; None while nothing is loaded."""
        raise NotImplementedError

    @property
    def status(self) -> ModelStatus:
        raise NotImplementedError

    def choose(self, entry_id: str) -> None:
        """Load it in the background. If that fails or is cancelled, the model before it stays the one that answers."""
        raise NotImplementedError

    def open_file(self, path: Path) -> None:
        """Add a GGUF and choose it; a file that cannot be used is refused by name in a notice."""
        raise NotImplementedError

    def cancel_loading(self) -> None:
        raise NotImplementedError

    def forget(self, entry_id: str) -> None:
        """Take it off the list; the file stays. The demo model cannot be forgotten."""
        raise NotImplementedError
