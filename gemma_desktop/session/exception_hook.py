"""The last edge: an exception that nobody caught is a bug. It is logged and reported, and the window lives on."""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from gemma_desktop.session.notices import as_ours, notice_of


class ExceptionHook(QObject):
    """Stands in for sys.excepthook and threading.excepthook; lives on the GUI thread.

    PySide calls sys.excepthook for exceptions in slots, on the slot's own thread; the signal brings them home.

    Signals:
        noticed(Notice): a bug; its traceback is in the log, and in the notice's detail.
    """

    noticed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._here = threading.local()

    def install(self) -> None:
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_exception(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, traceback)
            return
        notice = notice_of(as_ours(error.with_traceback(traceback)))
        if getattr(self._here, "tells", False):
            return  # who shows bugs has one, too: it is in the log, and would come here again without end
        self._here.tells = True
        try:
            self.noticed.emit(notice)
        finally:
            self._here.tells = False

    def _on_thread_exception(self, raised: threading.ExceptHookArgs) -> None:
        if isinstance(raised.exc_value, Exception):
            self._on_exception(raised.exc_type, raised.exc_value, raised.exc_traceback)
