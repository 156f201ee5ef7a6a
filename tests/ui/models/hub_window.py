"""The window with a Hub on this machine, and a small model on it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar

from gemma_desktop.session.download_worker import Download, DownloadState
from gemma_desktop.ui.models.page import Tab
from tests.helpers.hub_server import HubServer
from tests.library.download_room import MODEL, REPOSITORY, DownloadRoom
from tests.ui.open_window import OpenWindow

SLOW = 512 * 1024


class HubWindow:
    """The page about models is open."""

    def __init__(self, opened: OpenWindow, room: DownloadRoom) -> None:
        self.opened = opened
        self.room = room
        self.hub: HubServer = room.hub
        self.parts = opened.application.parts
        opened.click("models_button")

    def until(self, is_so: Callable[[], bool]) -> None:
        self.opened.until(is_so)

    def until_shown(self, name: str) -> None:
        self.until(lambda: self.opened.shows(name))

    def show(self, tab: Tab) -> None:
        self.opened.find("models_tabs", QTabBar).setCurrentIndex(tab)

    def button(self, name: str) -> QAbstractButton:
        return self.opened.find(name, QAbstractButton)

    def search(self, words: str) -> None:
        self.show(Tab.HUB)
        self.opened.find("hub_search_field").setFocus()
        self.opened.type(words)
        self.opened.press(Qt.Key.Key_Return)

    def look_into(self, repository: str = REPOSITORY) -> None:
        """As a click on a result does."""
        self.show(Tab.HUB)
        self.parts.hub.look_into(repository)
        self.until_shown("get_button")

    def download(self) -> Download | None:
        items = self.parts.downloads.items()
        return items[0] if items else None

    def until_download_is(self, state: DownloadState) -> None:
        self.until(lambda: (found := self.download()) is not None and found.state is state)

    def until_bytes_came(self) -> None:
        self.until(lambda: (found := self.download()) is not None and found.progress.done_bytes > 0)

    def get_slowly(self) -> None:
        """Begin to download the small model, and see it begin."""
        self.hub.bytes_per_s = SLOW
        self.look_into()
        self.button("get_button").click()
        self.until_bytes_came()

    def texts(self) -> list[str]:
        """All words that are seen."""
        return [label.text() for label in self.opened.window.findChildren(QLabel) if label.isVisible()]

    def says(self, words: str) -> bool:
        return any(words in text for text in self.texts())

    @property
    def model(self) -> Path:
        return self.parts.paths.models / REPOSITORY / MODEL
