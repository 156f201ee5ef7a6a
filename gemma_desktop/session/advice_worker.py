"""Says which model suits, and remembers how fast models answered; off the GUI thread."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.fit.offload import Device
from gemma_desktop.library.installation import Installation
from gemma_desktop.session.notices import as_ours
from gemma_desktop.settings import Settings

if TYPE_CHECKING:  # importing it costs what a window that is being opened does not have
    from gemma_desktop.library.advice import Wish

log = logging.getLogger(__name__)


class AdviceQuestion(msgspec.Struct, frozen=True):
    """devices: graphics cards as the engine saw them; None if it has not looked yet."""

    wish: "Wish"
    settings: Settings
    devices: tuple[Device, ...] | None


class Answered(msgspec.Struct, frozen=True):
    """An answer of the model in this file came at that speed."""

    model: str
    tokens_per_s: float


class AdviceWorker(QObject):
    """Lives on the "advice" thread. The first answer takes some 0.3 s longer: the memory's bandwidth is measured.

    Signals:
        advised(Advice): one for each ask().
        failed(GemmaDesktopError): instead of it.
    """

    advised = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Installation, n_cores: Callable[[], int]) -> None:
        super().__init__()
        self._library = library
        self._n_cores = n_cores

    @Slot(object)
    def ask(self, question: AdviceQuestion) -> None:
        try:
            self.advised.emit(self._library.advice(question.wish, question.settings, question.devices, self._n_cores()))
        except Exception as error:  # noqa: BLE001 - a worker's slot: the window must hear of whatever is wrong
            self.failed.emit(as_ours(error))

    @Slot(object)
    def note(self, answered: Answered) -> None:
        try:
            self._library.speeds().note(answered.model, answered.tokens_per_s)
        except StorageTrouble as trouble:
            log.warning("a speed is not remembered: %s", trouble)

    def close(self) -> None:
        """Nothing is held open between two questions."""
