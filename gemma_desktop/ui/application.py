"""The application, as Qt and the system see it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class DesktopApplication(QApplication):
    """Hands on what the system asks of an application, and not of a window.

    Signals:
        quit_expected: it is to end (the Dock of macOS, the end of a session); the windows are asked next.
        files_opened(list[Path]): of macOS, which starts no second process for them.
    """

    quit_expected = Signal()
    files_opened = Signal(list)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self.setApplicationName("gemma-desktop")
        self.setApplicationDisplayName("Gemma Desktop")
        self.setDesktopFileName("io.github.gemma_desktop.gemma_desktop")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.quit_expected.emit()
        elif isinstance(event, QFileOpenEvent) and event.file():
            self.files_opened.emit([Path(event.file())])
            return True
        return super().event(event)
