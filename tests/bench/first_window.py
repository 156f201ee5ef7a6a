"""`gemma-desktop` that tells when its window was first painted, what it computed, and its memory some seconds later.

Run by bench_window.py in a process of its own: everything that a start costs is in it.
"""

import sys
import time
from pathlib import Path

SETTLED_MS = 2_000


def main() -> int:
    from gemma_desktop.cli import run
    from gemma_desktop.session.quick_imports import import_quickly

    import_quickly()  # as cli does before the window; here the window is imported first, to be watched
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from gemma_desktop.ui.main_window import MainWindow

    shown_at: list[float] = []  # on the clock, and in the processor time of this process

    def tell() -> None:
        status = Path("/proc/self/status")
        lines = status.read_text().splitlines() if status.exists() else []
        resident_kib = next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0)
        print(*shown_at, resident_kib * 1024, flush=True)
        QApplication.closeAllWindows()

    def paint(self: MainWindow, event: QPaintEvent) -> None:
        super(MainWindow, self).paintEvent(event)
        if not shown_at:
            shown_at.extend((time.monotonic(), time.process_time()))
            QTimer.singleShot(SETTLED_MS, tell)

    MainWindow.paintEvent = paint  # type: ignore[method-assign]
    return run([])


if __name__ == "__main__":
    sys.exit(main())
