"""One line of the list of downloads."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gemma_desktop.session.download_worker import Download
from gemma_desktop.ui.controls import ElidedLabel, Ground, IconButton, Panel
from gemma_desktop.ui.models.download_progress import DownloadProgress
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme


class DownloadRow(Panel):
    """Its title, how it goes, and its place in the queue.

    Signals:
        pause_requested(str), resume_requested(str), cancel_requested(str), use_requested(str), access_requested(str):
            id of the download; see DownloadProgress.
        move_requested(str, int): by so many places, down or up.
    """

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    cancel_requested = Signal(str)
    use_requested = Signal(str)
    access_requested = Signal(str)
    move_requested = Signal(str, int)

    def __init__(self, theme: Theme, id_: str) -> None:
        super().__init__(Ground.CARD, "download_row")
        self._id = id_
        self._title = ElidedLabel()
        self._up = IconButton(theme, "arrow-up", self.tr("Earlier"), "download_earlier_button", icon_px=14)
        self._down = IconButton(theme, "arrow-down", self.tr("Later"), "download_later_button", icon_px=14)
        self._progress = DownloadProgress(theme)
        top = QHBoxLayout()
        space_out(top, theme, spacing=0.25)
        top.addWidget(self._title, 1)
        top.addWidget(self._up)
        top.addWidget(self._down)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=(1.5, 0.75, 0.75, 0.75), spacing=0.25)
        column.addLayout(top)
        column.addWidget(self._progress)
        self._up.clicked.connect(self._on_up_clicked)
        self._down.clicked.connect(self._on_down_clicked)
        self._progress.pause_requested.connect(self._on_pause_requested)
        self._progress.resume_requested.connect(self._on_resume_requested)
        self._progress.cancel_requested.connect(self._on_cancel_requested)
        self._progress.use_requested.connect(self._on_use_requested)
        self._progress.access_requested.connect(self._on_access_requested)

    def show_download(self, download: Download, *, is_offline: bool) -> None:
        self._title.set_text(download.title)
        self._progress.show_download(download, is_offline=is_offline)
        for button, label in (
            (self._up, self.tr("{title}: earlier").format(title=download.title)),
            (self._down, self.tr("{title}: later").format(title=download.title)),
        ):
            if button.accessibleName() != label:
                button.set_label(label)

    def set_movable(self, *, up: bool, down: bool) -> None:
        """Which ways it can go; with neither, the buttons are not there."""
        for button in (self._up, self._down):
            button.setVisible(up or down)
        self._up.setEnabled(up)
        self._down.setEnabled(down)

    def _on_up_clicked(self) -> None:
        self.move_requested.emit(self._id, -1)

    def _on_down_clicked(self) -> None:
        self.move_requested.emit(self._id, 1)

    def _on_pause_requested(self) -> None:
        self.pause_requested.emit(self._id)

    def _on_resume_requested(self) -> None:
        self.resume_requested.emit(self._id)

    def _on_cancel_requested(self) -> None:
        self.cancel_requested.emit(self._id)

    def _on_use_requested(self) -> None:
        self.use_requested.emit(self._id)

    def _on_access_requested(self) -> None:
        self.access_requested.emit(self._id)
