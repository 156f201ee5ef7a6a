"""Makes the backups, on a thread of its own, so that a long one holds up neither the window nor what is being saved."""

import logging
import threading
import traceback

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gemma_desktop.errors import StorageTrouble, Trouble
from gemma_desktop.store.backups import Backups
from gemma_desktop.texts import say

log = logging.getLogger(__name__)

LOOK_INTERVAL_MS = 5 * 60 * 1000


class BackupWorker(QObject):
    """Looks every few minutes whether a backup is due, and at the end; lives on the "backup" thread.

    Signals:
        made: a backup was completed.
        failed(GemmaDesktopError): none can be made now; once, until it is another trouble or `recovered`.
        recovered: one was made after all, or none is due any more.
    """

    made = Signal()
    failed = Signal(object)
    recovered = Signal()
    _begun = Signal()

    def __init__(self, backups: Backups, look_interval_ms: int = LOOK_INTERVAL_MS) -> None:
        super().__init__()
        self._backups = backups
        self._hurried = threading.Event()
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(look_interval_ms)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._begun.connect(self._on_begun, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Look now and from now on; called on the GUI thread, best when the window is shown."""
        self._begun.emit()

    def hurry(self) -> None:
        """Break off the backup that runs, and make none at the end; from any thread."""
        self._hurried.set()

    @Slot()
    def close(self) -> None:
        """Make the last backup, if it is due."""
        self._timer.stop()
        self._look()

    @Slot()
    def _on_begun(self) -> None:
        self._timer.start()
        self._look()

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._look()

    def _look(self) -> None:
        if self._hurried.is_set():
            return
        try:
            made = self._backups.is_due() and self._backups.make(self._hurried.is_set) is not None
        except StorageTrouble as trouble:
            self._tell(trouble)
        except Exception as error:
            log.exception("a backup could not be made")
            detail = "".join(traceback.format_exception(error))
            self._tell(Trouble(say("The chats could not be backed up"), say("The log has the details."), detail))
        else:
            if made:
                self.made.emit()
            if self._told:
                self._told = ""
                self.recovered.emit()

    def _tell(self, trouble: Trouble) -> None:
        if trouble.title != self._told:
            log.warning("%s (%s)", trouble, trouble.detail)
            self._told = trouble.title
            self.failed.emit(trouble)
