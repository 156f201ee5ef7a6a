"""Python's cyclic garbage, collected where Qt objects may be destroyed."""

import gc

from PySide6.QtCore import QObject, QTimer


class GuiGarbageCollector(QObject):
    """Collects cyclic garbage on the GUI thread only, for as long as it is running.

    Python collects on whichever thread happens to allocate. There it destroys the QObjects of a dead cycle too, and a
    widget destroyed outside the GUI thread is a crash that nobody can reproduce (qutebrowser and calibre found the
    same). So the automatic collection is off, and a timer does its work by the same thresholds.
    """

    def __init__(self, interval_ms: int = 1000, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Everything imported until now lives as long as the process: never looked at again, collections stay short.
        gc.collect()
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    def stop(self) -> None:
        """Give the collection back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _on_timer_timeout(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > thresholds[generation]]
        if due:
            gc.collect(due[-1])
