"""One button to have a model, and in its place how it comes; at the end the same place says "Use"."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.errors import AccessNeeded, GemmaDesktopError, OfflineMode
from gemma_desktop.session.download_worker import Download, DownloadState
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.hub_desk import HubDesk
from gemma_desktop.session.notices import sentence_of
from gemma_desktop.ui.controls import Button, Kind, Label
from gemma_desktop.ui.models.download_progress import DownloadProgress
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme


class Gettable(Protocol):
    """Something that can be fetched."""

    @property
    def title(self) -> str: ...

    @property
    def repository(self) -> str:
        """On the Hub: owner/name; "" where none is known."""
        ...

    @property
    def download_id(self) -> str:
        """As on the list of downloads."""
        ...

    @property
    def installed_path(self) -> str:
        """Of its weights, where it is on this computer; else ""."""
        ...

    @property
    def is_preparing(self) -> bool: ...

    @property
    def trouble(self) -> GemmaDesktopError | None: ...

    def get(self) -> None: ...


class GetControl(QWidget):
    """Shows where a model stands between the Hub and this computer.

    Signals:
        use_requested(str): path of the model.
        access_requested(str): repository whose licence must be accepted first.
        search_requested(str): no place is known to get it from; what to look for.
    """

    use_requested = Signal(str)
    access_requested = Signal(str)
    search_requested = Signal(str)

    def __init__(
        self,
        wanted: Gettable,
        downloads: Downloads,
        hub: HubDesk,
        theme: Theme,
        *,
        kind: Kind = Kind.PLAIN,
        at_end: bool = False,
    ) -> None:
        """at_end: the button stands where lines end."""
        super().__init__()
        self._wanted = wanted
        self._downloads = downloads
        self._hub = hub
        self._theme = theme
        self._is_offered = True
        title = wanted.title
        self._get = Button(theme, self.tr("Get"), "get_button", kind=kind, icon_name="download")
        self._get.setAccessibleName(self.tr("Get {title}").format(title=title))
        self._use = Button(theme, self.tr("Use"), "use_button", kind=kind)
        self._use.setAccessibleName(self.tr("Use {title}").format(title=title))
        self._access = Button(theme, self.tr("Show how"), "access_button")
        self._search = Button(theme, self.tr("Search the Hub"), "search_for_it_button", icon_name="search")
        self._search.setAccessibleName(self.tr("Search the Hub for {title}").format(title=title))
        self._words = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        self._words.setObjectName("get_words")
        self._progress: DownloadProgress | None = None
        buttons = QHBoxLayout()
        space_out(buttons, theme, spacing=1)
        if at_end:
            buttons.addStretch(1)
        for button in (self._get, self._use, self._access, self._search):
            buttons.addWidget(button)
        if not at_end:
            buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        space_out(self._column, theme, margins=0, spacing=0.5)
        self._column.addWidget(self._words)
        self._column.addLayout(buttons)
        self._get.clicked.connect(wanted.get)
        self._use.clicked.connect(self._on_use_clicked)
        self._access.clicked.connect(self._on_access_requested)
        self._search.clicked.connect(self._on_search_clicked)
        downloads.changed.connect(self.refresh)
        downloads.progressed.connect(self._on_progressed)
        hub.prepared.connect(self.refresh)
        hub.offline_changed.connect(self.refresh)
        self.refresh()

    def set_offered(self, offered: bool) -> None:
        """Whether it can be got. Where it is known to be of no use here it cannot; what came already can be used."""
        if offered != self._is_offered:
            self._is_offered = offered
            self.refresh()

    def set_kind(self, kind: Kind) -> None:
        """How much the buttons stand out."""
        self._get.set_kind(kind)
        self._use.set_kind(kind)

    def refresh(self, _id: str = "") -> None:
        """Look where it stands now."""
        wanted = self._wanted
        download = self._downloads.item(wanted.download_id)
        came = self._downloads.installed_path(wanted.download_id)
        is_here = bool(came or wanted.installed_path)
        runs = download is not None and download.state is not DownloadState.DONE
        trouble = wanted.trouble
        text, tone = "", "quiet_text"
        if wanted.is_preparing:
            text = self.tr("Asking the Hub for it\u2026")
        elif not runs and not is_here and trouble is not None:
            text, tone = sentence_of(trouble), "bad"
        had_keyboard = any(button.hasFocus() for button in (self._get, self._use, self._access))
        self._words.setText(text)
        self._words.set_tone(tone)
        self._words.setVisible(bool(text))
        asks_for_access = tone == "bad" and isinstance(trouble, AccessNeeded)
        can_come = self._is_offered and not runs and not is_here
        self._get.setVisible(can_come and bool(wanted.repository))
        self._search.setVisible(can_come and not wanted.repository)
        self._get.setEnabled(not wanted.is_preparing)
        offline = isinstance(trouble, OfflineMode) and not self._hub.is_offline_by_environment
        self._access.setVisible(not runs and not is_here and (asks_for_access or (tone == "bad" and offline)))
        self._access.set_text(self.tr("Use the network") if offline else self.tr("Show how"))
        self._use.setVisible(not runs and is_here)
        self._show_progress(download if runs else None)
        if had_keyboard and self._progress is not None and not self._progress.isHidden():
            self._progress.take_keyboard()

    def _show_progress(self, download: Download | None) -> None:
        if download is not None:
            if self._progress is None:
                self._progress = self._new_progress()
            self._progress.show_download(download, is_offline=self._hub.is_offline)
        if self._progress is not None:
            self._progress.setVisible(download is not None)

    def _new_progress(self) -> DownloadProgress:
        progress = DownloadProgress(self._theme)
        self._column.addWidget(progress)
        progress.pause_requested.connect(self._on_pause_requested)
        progress.resume_requested.connect(self._on_resume_requested)
        progress.cancel_requested.connect(self._on_cancel_requested)
        progress.access_requested.connect(self._on_access_requested)
        return progress

    def _on_progressed(self, download: Download) -> None:
        if download.id == self._wanted.download_id and self._progress is not None:
            self._progress.show_download(download, is_offline=self._hub.is_offline)

    def _on_use_clicked(self) -> None:
        came = self._downloads.installed_path(self._wanted.download_id)
        self.use_requested.emit(str(came) if came else self._wanted.installed_path)

    def _on_search_clicked(self) -> None:
        self.search_requested.emit(self._wanted.title)

    def _on_access_requested(self) -> None:
        if isinstance(self._wanted.trouble, OfflineMode):
            self._hub.set_offline(False)
            self._wanted.get()
        else:
            self.access_requested.emit(self._wanted.repository)

    def _on_pause_requested(self) -> None:
        self._downloads.pause(self._wanted.download_id)

    def _on_resume_requested(self) -> None:
        self._downloads.resume(self._wanted.download_id)

    def _on_cancel_requested(self) -> None:
        self._downloads.cancel(self._wanted.download_id)
