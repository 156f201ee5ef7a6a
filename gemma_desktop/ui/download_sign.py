"""A quiet word that something is being downloaded, wherever the user is in the window."""

from gemma_desktop.session.download_worker import DownloadState
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.ui.controls import Label
from gemma_desktop.ui.theme import TextSize
from gemma_desktop.ui.words import percent_text


class DownloadSign(Label):
    """How far all of them are together, in percent; a mark where one failed; nothing where none is on its way."""

    def __init__(self, downloads: Downloads) -> None:
        super().__init__(size=TextSize.NOTE, tone="quiet_text")
        self._downloads = downloads
        self.setObjectName("download_sign")
        downloads.changed.connect(self._on_changed)
        downloads.progressed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self, _download: object = None) -> None:
        items = self._downloads.items()
        running = [item for item in items if item.state in (DownloadState.RUNNING, DownloadState.WAITING)]
        failed = any(item.state is DownloadState.FAILED for item in items)
        self.setVisible(bool(running) or failed)
        self.set_tone("quiet_text" if running else "bad")
        if not running:
            self.setText(self.tr("failed"))
            self.setToolTip(self.tr("A download did not work"))
        else:
            total = sum(item.progress.total_bytes for item in running)
            done = sum(item.progress.done_bytes for item in running)
            percent = percent_text(done / total if total else 0.0)
            self.setText(percent)
            self.setToolTip(self.tr("Downloading: {percent}").format(percent=percent))
        self.setAccessibleName(self.toolTip())
