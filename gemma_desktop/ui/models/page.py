"""The page about models."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from gemma_desktop.ui.controls import Button, ElidedLabel, Ground, IconButton, Panel
from gemma_desktop.ui.drop_overlay import DropOverlay
from gemma_desktop.ui.message_edit import files_in
from gemma_desktop.ui.models.advice_tab import AdviceTab
from gemma_desktop.ui.models.download_strip import DownloadStrip
from gemma_desktop.ui.models.hub_tab import HubTab
from gemma_desktop.ui.models.installed_tab import InstalledTab
from gemma_desktop.ui.parts import Parts
from gemma_desktop.ui.shortcuts import Keys
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme


class Tab(IntEnum):
    """In the order of the tabs."""

    ADVICE = 0
    HERE = 1
    HUB = 2


class ModelsPage(QWidget):
    """Three tabs, and the downloads below, wherever one is.

    Signals:
        left_requested: the left column is wanted.
        close_requested: back to the chat.
        file_requested: a model file is to be chosen from the disk.
        use_requested(str): this model is to answer now.
    """

    left_requested = Signal()
    close_requested = Signal()
    file_requested = Signal()
    use_requested = Signal(str)

    def __init__(self, parts: Parts, theme: Theme) -> None:
        super().__init__()
        self._parts = parts
        self._theme = theme
        self.setObjectName("model_manager")
        self.setAccessibleName(self.tr("Models"))
        self.setAcceptDrops(True)
        self._left = IconButton(
            theme, "panel-left", self.tr("Show the chats"), "models_show_left_button", shortcut=Keys.LEFT_COLUMN.keys
        )
        self._file = Button(
            theme, self.tr("Open a file\u2026"), "open_file_button", icon_name="folder-open", gives_way=True
        )
        self._close = IconButton(theme, "x", self.tr("Back to the chat"), "close_models_button", shortcut="Esc")
        self.tabs = QTabBar()
        self.tabs.setObjectName("models_tabs")
        self.tabs.setAccessibleName(self.tr("Parts of this page"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setUsesScrollButtons(False)
        for name in (self.tr("Suggested"), self.tr("On this computer"), self.tr("On the Hub")):
            self.tabs.addTab(name)
        self._stack = QStackedWidget()
        self._advice = AdviceTab(parts.adviser, parts.downloads, parts.hub, theme)
        self._stack.addWidget(self._advice)
        self._here = InstalledTab(parts.installed, theme)
        self._stack.addWidget(self._here)
        self.hub = HubTab(parts.hub, parts.network, parts.downloads, parts.library, theme)
        self._stack.addWidget(self.hub)
        self.strip = DownloadStrip(parts.downloads, parts.hub, theme, self)
        self._overlay = DropOverlay(theme, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme = self._theme
        top = QHBoxLayout()
        space_out(top, theme, margins=(1.5, 1, 1.5, 0.5), spacing=1)
        top.addWidget(self._left)
        top.addWidget(ElidedLabel(self.tr("Models"), size=TextSize.TITLE), 1)
        top.addWidget(self._file)
        top.addWidget(self._close)
        tabs = QHBoxLayout()
        space_out(tabs, theme, margins=(1, 0, 1, 0))
        tabs.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=0)
        column.addLayout(top)
        column.addLayout(tabs)
        column.addWidget(Panel(Ground.LINE))
        column.addWidget(self._stack, 1)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        self._left.clicked.connect(self.left_requested)
        self._close.clicked.connect(self.close_requested)
        self._file.clicked.connect(self.file_requested)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        for part in (self._advice, self._here, self.hub, self.strip):
            part.use_requested.connect(self.use_requested)
        self._here.get_requested.connect(self.show_suggestions)
        self._advice.access_requested.connect(self.show_access)
        self._advice.search_requested.connect(self.show_search)
        self.strip.access_requested.connect(self.show_access)

    @property
    def head_height(self) -> int:
        """Of the title and the tabs."""
        return self._stack.y()

    def set_left_shown(self, shown: bool) -> None:
        self._left.setVisible(not shown)

    def show_suggestions(self) -> None:
        self.tabs.setCurrentIndex(Tab.ADVICE)

    def step_back(self) -> bool:
        """Returns whether there was somewhere to go back to on this page."""
        return self.tabs.currentIndex() == Tab.HUB and self.hub.step_back()

    def show_access(self, repository_id: str) -> None:
        """What stands between the user and this repository."""
        self.tabs.setCurrentIndex(Tab.HUB)
        self.hub.look_into(repository_id)

    def show_search(self, words: str) -> None:
        """What the Hub has of this."""
        self.tabs.setCurrentIndex(Tab.HUB)
        self.hub.search_for(words)

    # --- dropping ----------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.show_for(event.mimeData(), self.tr("Drop to add to your models"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        event.acceptProposedAction()
        self._parts.installed.bring_in(files_in(event.mimeData()))
        self.tabs.setCurrentIndex(Tab.HERE)
