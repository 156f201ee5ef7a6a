"""Runs downloads, two at a time, on threads of their own, and keeps the list of those that wait."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError, OfflineMode, StorageTrouble
from gemma_desktop.library.download_list import DownloadList, ListedDownload
from gemma_desktop.library.download_request import DownloadRequest, Progress
from gemma_desktop.library.stop import Stopped, StopSignal
from gemma_desktop.session.notices import as_ours

if TYPE_CHECKING:  # importing it costs what a window that is being opened does not have
    from gemma_desktop.library.download import Downloader

log = logging.getLogger(__name__)

AT_A_TIME: Final = 2
_CLOSING_S: Final = 2.0


class DownloadState(Enum):
    """Where a download stands."""

    WAITING = "waiting"  # its turn comes, or the network does
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"  # `Download.trouble` says why; resume tries again
    DONE = "done"


class Download(msgspec.Struct, frozen=True):
    """One line of the list. trouble: why it failed, or why nothing comes at the moment."""

    id: str
    title: str
    state: DownloadState
    progress: Progress
    trouble: GemmaDesktopError | None = None


class Installed(msgspec.Struct, frozen=True):
    """A download is complete. paths: in the order of the request, the weights first."""

    id: str
    paths: tuple[Path, ...]


@dataclass
class _Item:
    """stop: of the run that is on its way; None while none is. is_cancelled: to be thrown away when that has ended."""

    request: DownloadRequest
    state: DownloadState = DownloadState.WAITING
    progress: Progress = field(default_factory=lambda: Progress(0, 0))
    trouble: GemmaDesktopError | None = None
    stop: StopSignal | None = None
    is_cancelled: bool = False

    def as_download(self) -> Download:
        progress = self.progress
        if not progress.total_bytes:
            progress = msgspec.structs.replace(progress, total_bytes=self.request.size_bytes)
        trouble = self.trouble or progress.trouble
        return Download(self.request.id, self.request.title, self.state, progress, trouble)


@dataclass(frozen=True)
class _Ran:
    """How a run ended: with paths, with an error, or with neither because it was stopped."""

    id: str
    paths: tuple[Path, ...] = ()
    error: GemmaDesktopError | None = None


class DownloadWorker(QObject):
    """The downloads; lives on the "downloads" thread. Its slots are quick: files are fetched on further threads.

    Signals:
        listed(tuple[Download, ...]): all of them in order, whenever more than progress changed.
        progressed(Download): at most ten times a second for each.
        installed(Installed): a model is there, whole and proven.
        failed(GemmaDesktopError): something for the notice bar: a download failed, or the list cannot be saved.
    """

    listed = Signal(object)
    progressed = Signal(object)
    installed = Signal(object)
    failed = Signal(object)
    _ran = Signal(object)
    _came = Signal(object)

    def __init__(self, list_: DownloadList, make_downloader: Callable[[], "Downloader"]) -> None:
        """make_downloader: called on the first thread that downloads, and again after change_folder()."""
        super().__init__()
        self._list = list_
        self._make_downloader = make_downloader
        self._downloader: Downloader | None = None
        self._making = threading.Lock()
        self._items: list[_Item] = []
        self._threads: list[threading.Thread] = []
        self._is_offline = False
        self._is_closing = False
        self._ran.connect(self._on_ran, Qt.ConnectionType.QueuedConnection)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    @Slot(bool)
    def begin(self, is_offline: bool) -> None:
        """Read the list of last time and go on with what was not paused."""
        self._is_offline = is_offline
        try:
            known = self._list.load()
        except StorageTrouble as trouble:
            self.failed.emit(trouble)
            known = []
        for listed in known:
            state = DownloadState.PAUSED if listed.is_paused else DownloadState.WAITING
            self._items.append(_Item(listed.request, state))
        self._tell()

    @Slot(object)
    def add(self, request: DownloadRequest) -> None:
        """Download this after those before it; one that is on the list already goes on."""
        item = self._find(request.id)
        if item is not None and item.state is not DownloadState.DONE:
            self.resume(request.id)
            return
        if item is not None:
            self._items.remove(item)
        self._items.append(_Item(request))
        self._changed()

    @Slot(str)
    def pause(self, id_: str) -> None:
        item = self._find(id_)
        if item is not None and item.state in (DownloadState.WAITING, DownloadState.RUNNING):
            item.state = DownloadState.PAUSED
            self._stop(item)
            self._changed()

    @Slot(str)
    def resume(self, id_: str) -> None:
        """Let it go on in its turn, after a pause or a failure."""
        item = self._find(id_)
        if item is not None and item.state in (DownloadState.PAUSED, DownloadState.FAILED):
            item.state, item.trouble = DownloadState.WAITING, None
            self._changed()

    @Slot(str)
    def cancel(self, id_: str) -> None:
        """Take it off the list and remove what is unfinished of it; a finished model stays."""
        item = self._find(id_)
        if item is None:
            return
        item.is_cancelled = True
        if item.stop is not None:
            self._stop(item)
        else:
            self._throw_away(item)
        self._changed()

    @Slot(str, int)
    def move(self, id_: str, place: int) -> None:
        """Put it at this place of the list; the first that wait come first."""
        item = self._find(id_)
        if item is not None:
            self._items.remove(item)
            self._items.insert(max(0, place), item)
            self._changed()

    @Slot(bool)
    def set_offline(self, is_offline: bool) -> None:
        """With the switch on nothing runs; what ran waits until it is off."""
        self._is_offline = is_offline
        if is_offline:
            for item in self._items:
                if item.state is DownloadState.RUNNING:
                    item.state = DownloadState.WAITING
                    self._stop(item)
        self._tell()

    @Slot()
    def change_folder(self) -> None:
        """Models go to another folder now; what runs goes on where it is."""
        with self._making:
            self._downloader = None

    def close(self) -> None:
        """End what runs; it goes on at the next start."""
        self._is_closing = True
        for item in self._items:
            self._stop(item)
        for thread in self._threads:
            thread.join(_CLOSING_S)

    def _find(self, id_: str) -> _Item | None:
        found = (item for item in self._items if item.request.id == id_ and not item.is_cancelled)
        return next(found, None)

    def _stop(self, item: _Item) -> None:
        if item.stop is not None:
            item.stop.set()

    def _changed(self) -> None:
        """Save the list, and tell."""
        unfinished = (item for item in self._items if item.state is not DownloadState.DONE and not item.is_cancelled)
        listed = [ListedDownload(item.request, item.state is DownloadState.PAUSED) for item in unfinished]
        try:
            self._list.save(listed)
        except StorageTrouble as trouble:
            self.failed.emit(trouble)
        self._tell()

    def _tell(self) -> None:
        """Start what can start now, and tell how all of it stands."""
        self._start_next()
        self.listed.emit(tuple(item.as_download() for item in self._items if not item.is_cancelled))

    def _start_next(self) -> None:
        if self._is_offline or self._is_closing:
            return
        for item in self._items:
            if sum(other.stop is not None for other in self._items) >= AT_A_TIME:
                return
            runs = {other.request.id for other in self._items if other.stop is not None}  # also one that is cancelled
            if item.state is DownloadState.WAITING and not item.is_cancelled and item.request.id not in runs:
                item.state, item.stop = DownloadState.RUNNING, StopSignal()
                thread = threading.Thread(
                    target=self._run, args=(item.request, item.stop), name="download", daemon=True
                )
                self._threads = [thread, *(other for other in self._threads if other.is_alive())]
                thread.start()

    def _run(self, request: DownloadRequest, stop: StopSignal) -> None:
        """On a thread of its own."""
        try:
            with self._making:
                self._downloader = self._downloader or self._make_downloader()
            paths = self._downloader.run(request, stop, lambda progress: self._came.emit((request.id, stop, progress)))
        except Stopped:
            self._ran.emit(_Ran(request.id))
        except Exception as error:  # noqa: BLE001 - the edge of a thread: the window must hear of whatever is wrong
            self._ran.emit(_Ran(request.id, error=as_ours(error)))
        else:
            self._ran.emit(_Ran(request.id, tuple(paths)))

    @Slot(object)
    def _on_came(self, came: tuple[str, StopSignal, Progress]) -> None:
        id_, stop, progress = came
        item = self._find(id_)
        if item is not None and item.stop is stop:
            item.progress = progress
            self.progressed.emit(item.as_download())

    @Slot(object)
    def _on_ran(self, ran: _Ran) -> None:
        item = next(item for item in self._items if item.request.id == ran.id and item.stop is not None)
        item.stop = None
        item.progress = msgspec.structs.replace(
            item.progress, bytes_per_s=None, remaining_s=None, trouble=None, checking=False
        )
        if ran.paths:
            item.state = DownloadState.DONE
            self.installed.emit(Installed(ran.id, ran.paths))
        elif item.is_cancelled:
            self._throw_away(item)
        elif isinstance(ran.error, OfflineMode):
            item.state = DownloadState.WAITING
        elif ran.error is not None:
            item.state, item.trouble = DownloadState.FAILED, ran.error
        self._changed()
        if item.state is DownloadState.FAILED and ran.error is not None:
            self.failed.emit(ran.error)  # afterwards: who hears of it finds it on the list

    def _throw_away(self, item: _Item) -> None:
        self._items.remove(item)
        if item.state is DownloadState.DONE:
            return
        try:
            with self._making:
                self._downloader = self._downloader or self._make_downloader()
            self._downloader.discard(item.request)
        except GemmaDesktopError as error:
            self.failed.emit(error)
