"""`gemma-desktop` as it is started, and a line in for each look at it: what is seen goes out as a line of JSON.

    python -m tests.faults.watched_process VERSION TRAY [quick] [FILES]       VERSION: that it takes itself for

Other lines make happen in it what no command can: see `_done`.
"""

import json
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSystemTrayIcon, QWidget

import gemma_desktop


def _seen(windows: list[QWidget]) -> dict[str, object]:
    """windows: names of those that are shown, and of the main one's notices and a button what is written there."""
    found: dict[str, object] = {
        "windows": sorted(window.objectName() for window in windows if window.isVisible() and not window.isMinimized()),
        "minimized": sorted(window.objectName() for window in windows if window.isMinimized()),
        "from_right": QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft,
    }
    for window in windows:
        for button in window.findChildren(QPushButton, "new_chat_button"):
            found["new_chat"] = button.text()
        for bar in window.findChildren(QWidget, "notice_bar"):
            found["notices"] = [label.text() for label in bar.findChildren(QLabel) if label.text()]
    return found


def _done(line: str) -> None:
    """On the GUI thread."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    match line.split():
        case ["look"]:
            print(json.dumps(_seen(application.topLevelWidgets())), flush=True)  # noqa: T201 - what the test reads
        case ["fail"]:
            raise RuntimeError("a bug")
        case ["quit"]:  # as the Dock of macOS does it, and the end of a session
            QApplication.postEvent(application, QEvent(QEvent.Type.Quit))
        case ["open", file]:  # as the Finder does it
            QApplication.postEvent(application, QFileOpenEvent(file))
        case ["close"]:
            application.closeAllWindows()


def _listen() -> None:
    for line in sys.stdin:
        here: QObject | None = QApplication.instance()
        if here is None:
            print("{}", flush=True)  # noqa: T201 - nothing is there yet
        else:
            slot: Callable[[], None] = partial(_done, line)
            QTimer.singleShot(0, here, slot)


def main() -> int:
    version, tray, *words = sys.argv[1:]
    gemma_desktop.__version__ = version
    if tray == "tray":
        QSystemTrayIcon.isSystemTrayAvailable = staticmethod(lambda: True)  # type: ignore[method-assign]
    threading.Thread(target=_listen, daemon=True).start()
    from gemma_desktop.window_run import run_window

    return run_window([Path(word) for word in words if word != "quick"], quick="quick" in words)


if __name__ == "__main__":
    sys.exit(main())
