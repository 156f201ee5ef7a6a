"""The downloads, as the window sees them."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.library.download_request import DownloadRequest
from gemma_desktop.library.environment import offline_by_environment
from gemma_desktop.session.download_worker import Download, DownloadWorker, Installed
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.settings import Settings


class Downloads(QObject):
    """What is being downloaded. Lives on the GUI thread, and waits for nothing.

    Signals:
        changed: items() has other members, another order, or one of them another state.
        progressed(Download): one of the items is further.
        installed(Installed): a model can be chosen now.
        noticed(Notice): one failed.
    """

    changed = Signal()
    progressed = Signal(object)
    installed = Signal(object)
    noticed = Signal(object)
    _begin_wanted = Signal(bool)
    _add_wanted = Signal(object)
    _pause_wanted = Signal(str)
    _resume_wanted = Signal(str)
    _cancel_wanted = Signal(str)
    _move_wanted = Signal(str, int)
    _offline_wanted = Signal(bool)
    _folder_changed = Signal()

    def __init__(self, preferences: Preferences, worker: DownloadWorker) -> None:
        """worker: may be on its thread already."""
        super().__init__()
        self._preferences = preferences
        self._is_offline = _is_offline(preferences.settings)
        self._folder = preferences.settings.library.folder
        self._items: tuple[Download, ...] = ()
        self._paths: dict[str, Path] = {}
        queued = Qt.ConnectionType.QueuedConnection
        self._begin_wanted.connect(worker.begin, queued)
        self._add_wanted.connect(worker.add, queued)
        self._pause_wanted.connect(worker.pause, queued)
        self._resume_wanted.connect(worker.resume, queued)
        self._cancel_wanted.connect(worker.cancel, queued)
        self._move_wanted.connect(worker.move, queued)
        self._offline_wanted.connect(worker.set_offline, queued)
        self._folder_changed.connect(worker.change_folder, queued)
        worker.listed.connect(self._on_worker_listed, queued)
        worker.progressed.connect(self._on_worker_progressed, queued)
        worker.installed.connect(self._on_worker_installed, queued)
        worker.failed.connect(self._on_worker_failed, queued)
        preferences.changed.connect(self._on_preferences_changed)

    def start(self) -> None:
        """Go on with what was unfinished last time."""
        self._begin_wanted.emit(self._is_offline)

    def items(self) -> tuple[Download, ...]:
        """In their order; what is done stays until it is cancelled, which removes no model."""
        return self._items

    def item(self, id_: str) -> Download | None:
        return next((item for item in self._items if item.id == id_), None)

    def installed_path(self, id_: str) -> Path | None:
        """The weights of one that came since the application was started; None where they are gone."""
        path = self._paths.get(id_)
        return path if path is not None and path.exists() else None

    def add(self, request: DownloadRequest) -> None:
        self._add_wanted.emit(request)

    def pause(self, id_: str) -> None:
        self._pause_wanted.emit(id_)

    def resume(self, id_: str) -> None:
        self._resume_wanted.emit(id_)

    def cancel(self, id_: str) -> None:
        """Forget it, with what is unfinished of it."""
        self._cancel_wanted.emit(id_)

    def move(self, id_: str, place: int) -> None:
        self._move_wanted.emit(id_, place)

    @Slot(object)
    def _on_worker_listed(self, items: tuple[Download, ...]) -> None:
        self._items = items
        self.changed.emit()

    @Slot(object)
    def _on_worker_progressed(self, download: Download) -> None:
        self._items = tuple(download if item.id == download.id else item for item in self._items)
        self.progressed.emit(download)

    @Slot(object)
    def _on_worker_installed(self, installed: Installed) -> None:
        self._paths[installed.id] = installed.paths[0]
        self.installed.emit(installed)

    @Slot(object)
    def _on_worker_failed(self, error: GemmaDesktopError) -> None:
        self.noticed.emit(notice_of(error))

    @Slot(object)
    def _on_preferences_changed(self, settings: Settings) -> None:
        if _is_offline(settings) != self._is_offline:
            self._is_offline = _is_offline(settings)
            self._offline_wanted.emit(self._is_offline)
        if settings.library.folder != self._folder:
            self._folder = settings.library.folder
            self._folder_changed.emit()


def _is_offline(settings: Settings) -> bool:
    """As Installation.is_offline says: what is refused for it waits, and would else be tried again at once."""
    return settings.library.offline or offline_by_environment()
