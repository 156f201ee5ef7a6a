"""Tells the desktop what is finished while nobody looks at a window of ours."""

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from gemma_desktop.session.desktop.news import News, NewsKind
from gemma_desktop.session.download_worker import Installed
from gemma_desktop.ui.parts import Parts

if TYPE_CHECKING:  # imported when there is something to tell: a window that is being opened has nothing
    from gemma_desktop.session.desktop.notifications import BusNotifications
    from gemma_desktop.ui.desktop.tray_notifications import TrayNotifications

log = logging.getLogger(__name__)


class NewsDesk(QObject):
    """Models that came and recordings that are written down: their names, and nothing of what is said.

    Signals:
        opened(News): a notification was clicked.
    """

    opened = Signal(object)

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._notifications: BusNotifications | TrayNotifications | None = None
        parts.downloads.installed.connect(self._on_installed)
        parts.recordings.written_down.connect(self._on_written_down)

    def tell(self, news: News) -> None:
        """Whether or not somebody looks."""
        notifications = self._notifications = self._notifications or self._begin()
        if notifications is not None:
            notifications.show(news)

    def _on_installed(self, installed: Installed) -> None:
        if self._is_wanted:
            download = self._parts.downloads.item(installed.id)
            name = download.title if download is not None else installed.paths[0].stem
            title = self.tr("{name} is on this computer").format(name=name)
            self.tell(News(NewsKind.MODEL, title, self.tr("Open the models")))

    def _on_written_down(self, recording_id: str) -> None:
        recording = self._parts.recordings.recording(recording_id)
        if self._is_wanted and recording is not None:
            title = self.tr("{name} is written down").format(name=recording.title)
            self.tell(News(NewsKind.RECORDING, title, self.tr("Open the recording"), recording_id))

    @property
    def _is_wanted(self) -> bool:
        return self._parts.preferences.settings.desktop.notifications and QApplication.activeWindow() is None

    def _begin(self) -> "BusNotifications | TrayNotifications | None":
        if sys.platform == "linux":
            from gemma_desktop.session.desktop.bus import BusTrouble, SessionBus
            from gemma_desktop.session.desktop.notifications import BusNotifications

            try:
                bus = SessionBus()
            except BusTrouble as trouble:
                log.info("no notifications: %s", trouble)
                return None
            bus.closed.connect(self._on_bus_closed)
            told = BusNotifications(bus, self.tr("Gemma Desktop"))
            told.clicked.connect(self.opened)
            return told
        else:  # noqa: RET505 - mypy knows where it is not checked
            from gemma_desktop.ui.desktop.tray_notifications import TrayNotifications

            shown = TrayNotifications(self)
            shown.clicked.connect(self.opened)
            return shown

    def _on_bus_closed(self) -> None:
        """The next news looks for another one."""
        self._notifications = None
