"""Transcripts as files and on the clipboard, made off the GUI thread: three hours take up to 1.5 s."""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.durable import write_whole
from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.session.notices import as_ours, notice_of
from gemma_desktop.session.values import BRIEFLY_S, Notice, NoticeLevel
from gemma_desktop.texts import say

if TYPE_CHECKING:  # not needed before something is exported
    from gemma_desktop.speech.export import Exported, ExportOptions, Format


class ExportWish(msgspec.Struct, frozen=True):
    """path: None gives the text back instead, for the clipboard or a look at it. purpose: tells answers apart."""

    format: "Format"
    exported: "Exported"
    options: "ExportOptions"
    path: Path | None = None
    purpose: str = ""


class ExportAnswer(msgspec.Struct, frozen=True):
    """text: where no path was given."""

    wish: ExportWish
    text: str = ""


class ExportWorker(QObject):
    """Lives on the "export" thread.

    Signals:
        done(ExportAnswer), failed(GemmaDesktopError): one of both for each make().
    """

    done = Signal(object)
    failed = Signal(object)

    @Slot(object)
    def make(self, wish: ExportWish) -> None:
        from gemma_desktop.speech.export import export

        try:
            made = export(wish.format, wish.exported, wish.options)
            if wish.path is None:
                self.done.emit(ExportAnswer(wish, made.decode("utf-8")))
            else:
                write_whole(wish.path, made)
                self.done.emit(ExportAnswer(wish))
        except Exception as error:  # noqa: BLE001 - a worker's slot: the window must hear of whatever is wrong
            self.failed.emit(as_ours(error))

    def close(self) -> None:
        """Nothing is held open between two wishes."""


class Exporter(QObject):
    """The worker as the window sees it; lives on the GUI thread.

    Signals:
        made(ExportAnswer): the text that was asked for without a path.
        noticed(Notice): a file was saved, or why it was not.
    """

    made = Signal(object)
    noticed = Signal(object)
    _wanted = Signal(object)

    def __init__(self, worker: ExportWorker) -> None:
        """worker: may be on its thread already."""
        super().__init__()
        self._wanted.connect(worker.make, Qt.ConnectionType.QueuedConnection)
        worker.done.connect(self._on_worker_done, Qt.ConnectionType.QueuedConnection)
        worker.failed.connect(self._on_worker_failed, Qt.ConnectionType.QueuedConnection)

    def make(self, wish: ExportWish) -> None:
        self._wanted.emit(wish)

    @Slot(object)
    def _on_worker_done(self, answer: ExportAnswer) -> None:
        if answer.wish.path is None:
            self.made.emit(answer)
        else:
            title = say("{name} was saved", name=answer.wish.path.name)
            self.noticed.emit(Notice(NoticeLevel.INFO, title, lasts_s=BRIEFLY_S))

    @Slot(object)
    def _on_worker_failed(self, error: GemmaDesktopError) -> None:
        self.noticed.emit(notice_of(error))
