"""Which model suits, as the window sees it."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.engine.protocol import Finished
from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.library.installed import DEMO_ID
from gemma_desktop.library.measured_speeds import told_speed
from gemma_desktop.session.advice_worker import AdviceQuestion, AdviceWorker, Answered
from gemma_desktop.session.engine_jobs import JobReport
from gemma_desktop.session.engine_queue import EngineQueue
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.preferences import Preferences

if TYPE_CHECKING:
    from gemma_desktop.library.advice import Advice, Wish


class Adviser(QObject):
    """Answers wishes, and learns from finished answers how fast models are here. Lives on the GUI thread.

    Signals:
        advised(Advice): to the newest ask().
        noticed(Notice): no advice can be given.
    """

    advised = Signal(object)
    noticed = Signal(object)
    _ask_wanted = Signal(object)
    _note_wanted = Signal(object)

    def __init__(self, preferences: Preferences, shelf: ModelShelf, engine: EngineQueue, worker: AdviceWorker) -> None:
        """worker: may be on its thread already."""
        super().__init__()
        self._preferences = preferences
        self._shelf = shelf
        self._advice: Advice | None = None
        self._wish: Wish | None = None
        self._ask_wanted.connect(worker.ask, Qt.ConnectionType.QueuedConnection)
        self._note_wanted.connect(worker.note, Qt.ConnectionType.QueuedConnection)
        worker.advised.connect(self._on_worker_advised, Qt.ConnectionType.QueuedConnection)
        worker.failed.connect(self._on_worker_failed, Qt.ConnectionType.QueuedConnection)
        engine.reported.connect(self._on_engine_reported)

    @property
    def advice(self) -> "Advice | None":
        """The newest; None before the first."""
        return self._advice

    @property
    def kept_wish(self) -> "Wish":
        """What was asked for last, also before the application was started."""
        from gemma_desktop.library.advice import wish_of

        return wish_of(self._preferences.settings.library.wish)

    def ask(self, wish: "Wish") -> None:
        """Which models suit; the answer comes by `advised`. The wish is kept for the next time."""
        self._wish = wish
        self._keep(wish)
        info = self._shelf.info
        devices = info.devices if info is not None else None
        self._ask_wanted.emit(AdviceQuestion(wish, self._preferences.settings, devices))

    def _keep(self, wish: "Wish") -> None:
        from gemma_desktop.library.advice import kept_of

        settings = self._preferences.settings
        library = msgspec.structs.replace(settings.library, wish=kept_of(wish))
        self._preferences.update(msgspec.structs.replace(settings, library=library))

    @Slot(object)
    def _on_worker_advised(self, advice: "Advice") -> None:
        if advice.wish == self._wish:
            self._advice = advice
            self.advised.emit(advice)

    @Slot(object)
    def _on_worker_failed(self, error: GemmaDesktopError) -> None:
        self.noticed.emit(notice_of(error))

    @Slot(object)
    def _on_engine_reported(self, report: JobReport) -> None:
        model = self._shelf.loaded_id
        match report.event:
            case Finished(usage=usage, timings=timings) if model not in ("", DEMO_ID):
                if (speed := told_speed(usage, timings)) is not None:
                    self._note_wanted.emit(Answered(model, speed))
            case _:
                pass
