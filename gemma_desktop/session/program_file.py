"""The installed program, which an upgrade replaces while it runs."""

import sys
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from gemma_desktop.session.values import Notice, NoticeLevel


class ProgramFile(QObject):
    """Sees its file become another one, and asks the user to start again.

    What has not been imported until then, and the next engine process, would be the new version's. It costs nothing
    while nothing happens (inotify and its like).

    Signals:
        noticed(Notice): once.
    """

    noticed = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._identity = _identity(path)
        self._watcher = QFileSystemWatcher([str(path)], self)
        self._watcher.fileChanged.connect(self._on_file_changed)
        self._watcher.directoryChanged.connect(self._on_file_changed)

    @Slot(str)
    def _on_file_changed(self, _path: str) -> None:
        found = _identity(self._path)
        if found is None:  # it is being replaced, or taken away: look again when something is there
            self._watcher.addPath(str(self._path.parent))
        elif found != self._identity:
            self._watcher.deleteLater()
            title = self.tr("Gemma Desktop was updated")
            self.noticed.emit(
                Notice(NoticeLevel.WARNING, title, self.tr("Quit it and start it again to use the new version."))
            )


def is_installed() -> bool:
    """Whether this is a bundle, whose program may be replaced as a whole."""
    return bool(getattr(sys, "frozen", False))


def _identity(path: Path) -> tuple[int, int, int] | None:
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_ino, stat.st_size, stat.st_mtime_ns
