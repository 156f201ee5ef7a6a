"""The left column: conversations above, the model below."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gemma_desktop.session.conversation_list import ConversationListModel
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.ui.controls import Button, Ground, IconButton, Kind, Label, Panel
from gemma_desktop.ui.conversation_view import ConversationView
from gemma_desktop.ui.download_sign import DownloadSign
from gemma_desktop.ui.model_picker import ModelPicker
from gemma_desktop.ui.recording_sign import RecordingSign
from gemma_desktop.ui.search_field import SearchField
from gemma_desktop.ui.shortcuts import Keys
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme


class Sidebar(Panel):
    """New chat, search, the list, and what else there is.

    Signals:
        new_chat_requested, settings_requested, models_requested, recordings_requested, hide_requested: a button was
            pressed.
        open_requested(str): this conversation is to be shown.
    """

    new_chat_requested = Signal()
    open_requested = Signal(str)
    settings_requested = Signal()
    models_requested = Signal()
    recordings_requested = Signal()
    hide_requested = Signal()

    def __init__(
        self,
        conversations: ConversationListModel,
        models: ModelShelf,
        downloads: Downloads,
        recording_sign: RecordingSign,
        theme: Theme,
    ) -> None:
        super().__init__(Ground.SURFACE, "sidebar")
        self._conversations = conversations
        self._theme = theme
        self._title = Label(self.tr("Gemma Desktop"), heading=True)
        self._hide = IconButton(
            theme, "panel-left", self.tr("Hide the chats"), "hide_left_button", shortcut=Keys.LEFT_COLUMN.keys
        )
        self.new_chat = Button(
            theme,
            self.tr("New chat"),
            "new_chat_button",
            icon_name="square-pen",
            shortcut=Keys.NEW_CHAT.keys,
        )
        self.search = SearchField(theme, "search_field", label=self.tr("Search chats"), placeholder=self.tr("Search"))
        self.search.setToolTip(self.tr("Search titles and messages ({keys})").format(keys=Keys.SEARCH.text))
        self.list = ConversationView(conversations, theme)
        self._empty = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True, parent=self.list)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.picker = ModelPicker(models, theme)
        self._recordings = Button(
            theme,
            self.tr("Recordings"),
            "recordings_button",
            kind=Kind.QUIET,
            icon_name="audio-lines",
            shortcut=Keys.RECORDINGS.keys,
        )
        self._recordings.setCheckable(True)
        self._models = Button(theme, self.tr("Models"), "models_button", kind=Kind.QUIET, icon_name="box")
        self._models.setCheckable(True)
        self._sign = DownloadSign(downloads)
        self._recording_sign = recording_sign
        self._settings = Button(
            theme,
            self.tr("Settings"),
            "settings_button",
            kind=Kind.QUIET,
            icon_name="settings",
            shortcut=Keys.SETTINGS.keys,
        )
        for button in (self.new_chat, self._recordings, self._models, self._settings):
            button.setProperty("lean", "start")
        self._lay_out()
        self._connect()
        self._on_rows_changed()

    def _lay_out(self) -> None:
        theme = self._theme
        top = QHBoxLayout()
        space_out(top, theme, margins=(1.25, 0, 0, 0))
        top.addWidget(self._title, 1)
        top.addWidget(self._hide)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=(1.25, 1, 1.25, 1.25), spacing=1)
        column.addLayout(top)
        column.addWidget(self.new_chat)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        pages = QVBoxLayout()
        space_out(pages, theme, spacing=0.25)
        models = QHBoxLayout()
        space_out(models, theme, margins=(0, 0, 1, 0), spacing=0.5)
        models.addWidget(self._models, 1)
        models.addWidget(self._sign)
        recordings = QHBoxLayout()
        space_out(recordings, theme, margins=(0, 0, 1, 0), spacing=0.5)
        recordings.addWidget(self._recordings, 1)
        recordings.addWidget(self._recording_sign)
        pages.addLayout(recordings)
        pages.addLayout(models)
        pages.addWidget(self._settings)
        column.addLayout(pages)
        column.addWidget(self.picker)
        self.list.installEventFilter(self)

    def _connect(self) -> None:
        self.new_chat.clicked.connect(self.new_chat_requested)
        self._hide.clicked.connect(self.hide_requested)
        self._models.clicked.connect(self.models_requested)
        self._recordings.clicked.connect(self.recordings_requested)
        self._settings.clicked.connect(self.settings_requested)
        self.list.open_requested.connect(self.open_requested)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.list_requested.connect(self._on_list_requested)
        model = self._conversations
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.layoutChanged):
            signal.connect(self._on_rows_changed)

    def set_page_shown(self, *, models: bool = False, recordings: bool = False) -> None:
        """Whether one of the pages is what the window shows."""
        self._models.setChecked(models)
        self._recordings.setChecked(recordings)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.Resize:
            space = self._theme.space(2)
            self._empty.setGeometry(self.list.rect().adjusted(space, space * 2, -space, 0))
        return super().eventFilter(watched, event)

    def _on_search_changed(self, text: str) -> None:
        self._conversations.set_search(text.strip())
        self._on_rows_changed()

    def _on_list_requested(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.list.currentIndex().isValid() and self._conversations.rowCount():
            self.list.setCurrentIndex(self._conversations.index(0, 0))

    def _on_rows_changed(self) -> None:
        sought = self.search.text().strip()
        if sought:
            self._empty.setText(self.tr("No chat contains \u201c{words}\u201d.").format(words=sought))
        else:
            self._empty.setText(self.tr("No chats yet. What you ask will be listed here."))
        self._empty.setVisible(self._conversations.rowCount() == 0)
