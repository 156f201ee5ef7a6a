"""The real window with its real engine, used from end to end; what was done is said line by line.

Its data lies in GEMMA_DESKTOP_HOME, and the path of an installed model comes as its argument.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidget, QTabBar, QWidget

from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.errors import GemmaDesktopError, OfflineMode
from gemma_desktop.library.download_request import DownloadRequest, FileRequest
from gemma_desktop.paths import user_paths
from gemma_desktop.session.download_worker import DownloadState
from gemma_desktop.session.values import Notice
from gemma_desktop.ui.models.page import Tab
from tests.bench.window import Window, open_window, wait_until

REPOSITORY = "google/gemma-4-small-gguf"


class User:
    """Does everything that could be thought to need a network. Every method returns what it has done, in words."""

    def __init__(self, window: Window, engine: LocalEngine, model: Path) -> None:
        self._window = window
        self._parts = window.application
        self._engine = engine
        self._model = model
        self._notices: list[str] = []
        for told in (self._parts.chat.noticed, self._parts.downloads.noticed, self._parts.models.noticed):
            told.connect(self._on_noticed)

    def _on_noticed(self, notice: Notice) -> None:
        self._notices.append(notice.title)

    def do_all(self) -> Iterator[str]:
        yield self.ask()
        self._parts.models.open_file(self._model)
        wait_until(lambda: self._parts.models.loaded_id == str(self._model))
        yield self.ask()
        yield self.look_for_the_guard()
        yield from self.use_the_models_page()
        yield from self.ask_the_hub()
        yield self.open_the_other_pages()

    def ask(self) -> str:
        """A model of random weights would never end."""
        self._window.say("Hello")
        wait_until(lambda: len(self._parts.chat.path()) % 2 == 0 and self._window.newest.message.text != "")
        self._parts.chat.stop()
        wait_until(lambda: self._window.is_silent)
        info = self._parts.models.info
        assert info is not None
        assert self._window.newest.message.text
        return "the demo model answers" if info.is_demo else f"{Path(self._parts.models.loaded_id).name} answers"

    def look_for_the_guard(self) -> str:
        maps = [Path(f"/proc/{pid}/maps").read_text() for pid in ("self", self._engine.pid)]
        assert all("no_network" in libraries for libraries in maps)
        return "both processes are watched"

    # --- the page about models ---------------------------------------------------------------------------------------

    def use_the_models_page(self) -> Iterator[str]:
        self.press("models_button")
        self.until_seen("model_card")
        self.press("get_button")
        wait_until(lambda: self.says("Offline mode is on"))
        yield "Get says that the network is off"
        self.show(Tab.HERE)
        self.until_seen("installed_row")
        self._parts.installed.verify(str(self._model))
        (installed,) = self._parts.installed.models()
        self.until_told(f"{installed.name} is sound")
        self.press("look_elsewhere_button")
        self.press("look_for_newer_button")
        self.until_told("Offline mode is on")
        yield "what is installed is checked"
        self.show(Tab.HUB)
        assert self.says("The network is off")
        yield "the Hub's page says that the network is off"

    def ask_the_hub(self) -> Iterator[str]:
        """Past the window, which does not offer it."""
        hub, network, downloads = self._parts.hub, self._parts.network, self._parts.downloads
        hub.search_for("gemma")
        wait_until(lambda: _is_refused(hub.search and hub.search.error))
        hub.look_into(REPOSITORY)
        wait_until(lambda: _is_refused(hub.repository and hub.repository.error))
        network.enter_token("hf_AToken")
        wait_until(lambda: _is_refused(network.token_error))
        network.read_ledger()
        wait_until(lambda: network.connections == ())
        yield "the Hub is not asked"
        file = FileRequest(REPOSITORY, "c0ffee" * 6 + "c0ff", "small.gguf", 1000, "a" * 64)
        downloads.add(DownloadRequest("small", "Small", (file,)))
        wait_until(lambda: [item.state for item in downloads.items()] == [DownloadState.WAITING])
        yield "downloads wait"

    # --- the rest of the window --------------------------------------------------------------------------------------

    def open_the_other_pages(self) -> str:
        self.press("recordings_button")
        self.until_seen("add_sounds_button")
        self.press("live_captions_button")
        self.until_seen("captions_window", self.any_window)
        self.press("new_chat_button")
        self.press("pictures_button")
        self.press("microphone_button")
        self.press("settings_button")
        self.until_seen("settings_pages")
        pages = self._window.widget.findChild(QListWidget, "settings_pages")
        for page in range(pages.count()):
            pages.setCurrentRow(page)
            QApplication.processEvents()
        return "every page is opened"

    def show(self, tab: Tab) -> None:
        self._window.widget.findChild(QTabBar, "models_tabs").setCurrentIndex(tab)

    def press(self, name: str) -> None:
        self.until_seen(name)
        button = self.in_window(name)
        assert isinstance(button, QAbstractButton)
        button.click()

    def until_seen(self, name: str, find: "Callable[[str], QWidget | None] | None" = None) -> None:
        wait_until(lambda: (find or self.in_window)(name) is not None)

    def in_window(self, name: str) -> QWidget | None:
        found = self._window.widget.findChildren(QWidget, name)
        return next((widget for widget in found if widget.isVisible()), None)

    def any_window(self, name: str) -> QWidget | None:
        found = (widget for widget in QApplication.topLevelWidgets() if widget.objectName() == name)
        return next((widget for widget in found if widget.isVisible()), None)

    def says(self, words: str) -> bool:
        labels = self._window.widget.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible())

    def until_told(self, title: str) -> None:
        wait_until(lambda: title in self._notices)


def _is_refused(error: GemmaDesktopError | None) -> bool:
    return isinstance(error, OfflineMode)


def main(model: Path) -> None:
    paths = user_paths()
    engine = LocalEngine(paths.logs / "engine.log")
    with open_window(paths, engine) as window:
        for done in User(window, engine, model).do_all():
            sys.stdout.write(f"{done}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
