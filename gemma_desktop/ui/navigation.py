"""Where in the window the user is: which chat, which version, which page; and the ways from one to another."""

from PySide6.QtCore import QObject

from gemma_desktop.session.desktop.news import News, NewsKind
from gemma_desktop.session.dictation import DictationState
from gemma_desktop.session.values import ActivityKind
from gemma_desktop.ui.columns import Columns
from gemma_desktop.ui.composer import Composer
from gemma_desktop.ui.pages import Pages
from gemma_desktop.ui.parts import Parts
from gemma_desktop.ui.sidebar import Sidebar


class Navigation(QObject):
    """Takes the window there, wherever it was wanted: a click in a column, a key, a notice, the tray."""

    def __init__(self, parts: Parts, columns: Columns, sidebar: Sidebar, pages: Pages, composer: Composer) -> None:
        super().__init__(columns)
        self._parts = parts
        self._columns = columns
        self._sidebar = sidebar
        self._pages = pages
        self._composer = composer
        pages.changed.connect(self._on_page_changed)

    # --- chats ---------------------------------------------------------------------------------------------------

    def new_chat(self) -> None:
        self._parts.chat.new_chat()
        self._pages.show_chat()
        self._columns.close_overlay()
        self._composer.focus_text()

    def open_chat(self, conversation_id: str) -> None:
        if conversation_id != self._parts.chat.conversation_id:
            self._parts.chat.open(conversation_id)
        self._pages.show_chat()
        self._columns.close_overlay()

    def search(self) -> None:
        self._columns.show_left(True)
        self._sidebar.focus_search()

    def next_chat(self) -> None:
        self._sidebar.list.step(1)

    def previous_chat(self) -> None:
        self._sidebar.list.step(-1)

    def older_version(self) -> None:
        self._step_version(-1)

    def newer_version(self) -> None:
        self._step_version(1)

    def _step_version(self, step: int) -> None:
        """Of the last message that has several."""
        chat = self._parts.chat
        for node in reversed(chat.path()):
            if chat.versions(node.id)[1] > 1:
                chat.show_version(node.id, step)
                return

    # --- pages ---------------------------------------------------------------------------------------------------

    def show_models(self) -> None:
        self._columns.close_overlay()
        self._pages.show_models()
        self._mark_page()

    def show_recordings(self) -> None:
        self._columns.close_overlay()
        self._pages.show_recordings()
        self._mark_page()

    def show_suggestions(self) -> None:
        self._columns.close_overlay()
        self._pages.show_suggestions()

    def choose_model(self) -> None:
        """Another model is wanted: in the list beneath the chats, or where that is hidden on its page."""
        if self._columns.left_shown:
            self._sidebar.picker.open_list()
        else:
            self.show_models()

    def use_model(self, entry_id: str) -> None:
        self._parts.models.choose(entry_id)
        self._pages.show_chat()

    def show_news(self, news: News) -> None:
        """What a notification of the desktop was about."""
        match news.kind:
            case NewsKind.MODEL:
                self.show_models()
            case NewsKind.RECORDING:
                self._pages.show_recording(news.target)
            case NewsKind.WINDOW:
                pass

    def step_back(self) -> None:
        """Esc: ends the innermost of what is going on."""
        if self._parts.dictation.state is not DictationState.IDLE:
            self._parts.dictation.cancel()
            return
        if self._columns.close_overlay() or self._pages.step_back():
            return
        if self._parts.chat.activity.kind is not ActivityKind.IDLE:
            self._parts.chat.stop()

    def _on_page_changed(self) -> None:
        self._mark_page()
        if self._pages.shows_chat:
            self._pages.setFocusProxy(self._composer)
            self._composer.focus_text()

    def _mark_page(self) -> None:
        """In the left column; also where the page was shown already, and the click has taken the mark away."""
        self._sidebar.set_page_shown(models=self._pages.shows_models, recordings=self._pages.shows_recordings)
