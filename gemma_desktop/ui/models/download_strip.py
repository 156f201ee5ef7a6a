"""The downloads, at the lower edge of the page: one line of them all, and the list when it is unfolded."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from gemma_desktop.session.download_worker import Download, DownloadState
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.hub_desk import HubDesk
from gemma_desktop.ui.controls import Button, ElidedLabel, Ground, IconLabel, Kind, Panel
from gemma_desktop.ui.models.download_progress import STEPS
from gemma_desktop.ui.models.download_row import DownloadRow
from gemma_desktop.ui.models.words import fraction_of, state_text
from gemma_desktop.ui.scroll_page import ScrollPage
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme
from gemma_desktop.ui.words import number_text

MOST_STEPS = 40
"""Height of the list, before it scrolls."""


class DownloadStrip(Panel):
    """Takes no room while nothing is on the list.

    Signals:
        use_requested(str): path of a model that came.
        access_requested(str): repository whose licence must be accepted first.
    """

    use_requested = Signal(str)
    access_requested = Signal(str)

    def __init__(self, downloads: Downloads, hub: HubDesk, theme: Theme, parent: QWidget) -> None:
        super().__init__(Ground.SURFACE, "download_strip", parent)
        self._downloads = downloads
        self._hub = hub
        self._theme = theme
        self._rows: dict[str, DownloadRow] = {}
        self.setAccessibleName(self.tr("Downloads"))
        self._sign = IconLabel(theme, "download")
        self._summary = ElidedLabel()
        self._summary.setObjectName("download_summary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, STEPS)
        self._bar.setAccessibleName(self.tr("All downloads"))
        self._fold = Button(theme, self.tr("Show"), "show_downloads_button", kind=Kind.LINK)
        self._fold.setCheckable(True)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        space_out(self._column, theme, margins=(2, 0, 2, 1), spacing=0.75)
        self._scroll = ScrollPage(self._list)
        self._scroll.hide()
        line = QHBoxLayout()
        space_out(line, theme, margins=(2, 0.75, 1, 0.75), spacing=1)
        line.addWidget(self._sign)
        line.addWidget(self._summary, 3)
        line.addWidget(self._bar, 2)
        line.addWidget(self._fold)
        edge = Panel(Ground.LINE)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=0)
        column.addWidget(edge)
        column.addLayout(line)
        column.addWidget(self._scroll)
        self._fold.toggled.connect(self._on_fold_toggled)
        downloads.changed.connect(self._on_changed)
        downloads.progressed.connect(self._on_progressed)
        hub.offline_changed.connect(self._on_changed)
        theme.changed.connect(self._fit)
        self._on_changed()

    def _on_fold_toggled(self, unfolded: bool) -> None:
        self._fold.set_text(self.tr("Hide") if unfolded else self.tr("Show"))
        self._scroll.setVisible(unfolded)
        self._fit()

    def _on_changed(self) -> None:
        items = self._downloads.items()
        self.setVisible(bool(items))
        ids = [item.id for item in items]
        for gone in self._rows.keys() - set(ids):
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for at, item in enumerate(items):
            row = self._rows.get(item.id) or self._new_row(item.id)
            if self._column.indexOf(row) != at:
                self._column.insertWidget(at, row)
            row.show_download(item, is_offline=self._hub.is_offline)
            several = len(items) > 1 and item.state is not DownloadState.DONE
            row.set_movable(up=several and at > 0, down=several and at < len(items) - 1)
        self._summarize()
        self._fit()

    def _new_row(self, id_: str) -> DownloadRow:
        row = DownloadRow(self._theme, id_)
        row.pause_requested.connect(self._downloads.pause)
        row.resume_requested.connect(self._downloads.resume)
        row.cancel_requested.connect(self._downloads.cancel)
        row.use_requested.connect(self._on_use_requested)
        row.access_requested.connect(self._on_access_requested)
        row.move_requested.connect(self._on_move_requested)
        self._rows[id_] = row
        return row

    def _on_progressed(self, download: Download) -> None:
        if row := self._rows.get(download.id):
            row.show_download(download, is_offline=self._hub.is_offline)
        self._summarize()

    def _summarize(self) -> None:
        """What matters most: what runs, else what failed, else what waits, else what came."""
        items = self._downloads.items()
        if not items:
            return
        order = list(DownloadState)
        wanted = (DownloadState.RUNNING, DownloadState.FAILED, DownloadState.WAITING, DownloadState.PAUSED)
        order.sort(key=lambda state: wanted.index(state) if state in wanted else len(wanted))
        first = min(items, key=lambda item: order.index(item.state))
        text = f"{first.title}: {state_text(first, is_offline=self._hub.is_offline)}"
        others = sum(item.state is not DownloadState.DONE for item in items if item is not first)
        if others:
            text = self.tr("{first} (and {n} more)").format(first=text, n=number_text(others))
        self._summary.set_text(text)
        self._summary.set_tone("bad" if first.state is DownloadState.FAILED else "text")
        done = first.state is DownloadState.DONE
        self._sign.set_icon("circle-check" if done else "download", "good" if done else "quiet_text")
        self._bar.setVisible(first.state in (DownloadState.RUNNING, DownloadState.PAUSED))
        self._bar.setValue(round(fraction_of(first.progress) * STEPS))

    def _fit(self) -> None:
        """The list takes what it needs, and leaves the page at least half of the height."""
        if self._scroll.isHidden():
            return
        window = self.window().height()
        room = min(self._theme.space(MOST_STEPS), window * 2 // 5)
        self._scroll.setFixedHeight(min(self._list.sizeHint().height(), room))

    def _on_use_requested(self, id_: str) -> None:
        path = self._downloads.installed_path(id_)
        if path is not None:
            self.use_requested.emit(str(path))
        else:
            self._downloads.cancel(id_)  # it was deleted or moved since

    def _on_access_requested(self, id_: str) -> None:
        self.access_requested.emit(id_.partition(":")[0])

    def _on_move_requested(self, id_: str, step: int) -> None:
        ids = [item.id for item in self._downloads.items()]
        self._downloads.move(id_, ids.index(id_) + step)
