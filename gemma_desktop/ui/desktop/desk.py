"""What of the application is in the desktop beside its window, each part made when it is switched on or first used."""

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from gemma_desktop.session.desktop.key_names import keys_of
from gemma_desktop.session.desktop.news import News, NewsKind
from gemma_desktop.session.values import Notice, NoticeLevel
from gemma_desktop.settings import DesktopSettings, Settings
from gemma_desktop.ui.desktop.news_desk import NewsDesk
from gemma_desktop.ui.parts import Parts
from gemma_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from gemma_desktop.session.desktop.global_keys import GlobalKeys
    from gemma_desktop.ui.desktop.quick_window import QuickWindow
    from gemma_desktop.ui.desktop.tray import Tray

_STAYS_S: Final = 20.0


class DesktopDesk(QObject):
    """Follows the settings: the tray, the keys for a quick question, the window for it, notifications.

    Signals:
        window_requested, new_chat_requested, quit_requested: of the menu in the tray.
        chat_requested(str): the window is to go on with the chat of the quick question; "" is none yet.
        news_opened(News): a notification was clicked.
        keys_changed: `keys` is another, or its state.
    """

    window_requested = Signal()
    new_chat_requested = Signal()
    quit_requested = Signal()
    chat_requested = Signal(str)
    news_opened = Signal(object)
    keys_changed = Signal()

    def __init__(self, parts: Parts, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._theme = theme
        self._tray: Tray | None = None
        self._quick: QuickWindow | None = None
        self._keys: GlobalKeys | None = None
        self._bound = ""
        self._news = NewsDesk(parts, self)
        self._news.opened.connect(self.news_opened)
        parts.chat.opened.connect(self._on_chat_opened)
        parts.preferences.changed.connect(self._on_preferences_changed)

    def start(self) -> None:
        """What is switched on; when the window is shown."""
        self._on_preferences_changed(self._parts.preferences.settings)

    @property
    def is_in_tray(self) -> bool:
        """Whether the application goes on without a window."""
        return self._tray is not None and self._tray.is_available

    @property
    def keys(self) -> "GlobalKeys | None":
        """That open a quick question; None where none were wanted yet, or where this desktop has no way for them."""
        return self._keys

    def show_quick(self) -> None:
        """Open the window for a quick question, or bring it to the front."""
        from gemma_desktop.ui.desktop.quick_window import QuickWindow

        if self._quick is None:
            self._quick = QuickWindow(self._parts, self._theme)
            self._quick.chat_requested.connect(self.chat_requested)
        self._quick.open()

    def say_that_it_stays(self) -> Notice | None:
        """The window was closed for the first time with the icon in the tray. Returns it for the window, too."""
        if self._settings.stays_is_told:
            return None
        settings = self._parts.preferences.settings
        told = msgspec.structs.replace(settings.desktop, stays_is_told=True)
        self._parts.preferences.update(msgspec.structs.replace(settings, desktop=told))
        title, hint = self.tr("Gemma Desktop is still here, in the tray"), self.tr("Its menu there ends it.")
        self._news.tell(News(NewsKind.WINDOW, title, hint))
        return Notice(NoticeLevel.INFO, title, hint, lasts_s=_STAYS_S)

    def close(self) -> None:
        """The application ends."""
        self._set_tray(False)
        self._bind("")
        if self._quick is not None:
            self._quick.hide()
            self._quick.deleteLater()
            self._quick = None

    @property
    def _settings(self) -> DesktopSettings:
        return self._parts.preferences.settings.desktop

    def _on_preferences_changed(self, settings: Settings) -> None:
        self._set_tray(settings.desktop.tray)
        if settings.desktop.quick_keys != self._bound:
            self._bind(settings.desktop.quick_keys)

    def _set_tray(self, wanted: bool) -> None:
        if wanted == (self._tray is not None):
            return
        if self._tray is not None:
            self._tray.close()
            self._tray = None
        else:
            from gemma_desktop.ui.desktop.tray import Tray

            tray = self._tray = Tray(self._parts.recorder, self._theme, self)
            tray.quick_requested.connect(self.show_quick)
            tray.window_requested.connect(self.window_requested)
            tray.new_chat_requested.connect(self.new_chat_requested)
            tray.quit_requested.connect(self.quit_requested)
        # With the icon, the last window that is closed is not the end.
        QApplication.setQuitOnLastWindowClosed(not wanted)

    def _bind(self, text: str) -> None:
        self._bound = text
        keys = keys_of(text)
        if keys is None:
            if self._keys is not None:
                self._keys.release()
            return
        if self._keys is None:
            from gemma_desktop.session.desktop.global_keys import global_keys_here

            self._keys = global_keys_here(QApplication.platformName())
            if self._keys is not None:
                self._keys.pressed.connect(self.show_quick)
                self._keys.changed.connect(self.keys_changed)
        if self._keys is not None:
            self._keys.bind(keys, self.tr("Ask Gemma a quick question"))
        self.keys_changed.emit()

    def _on_chat_opened(self) -> None:
        """A chat is open in one place: the window has it now."""
        quick = self._parts.quick_chat
        if quick.conversation_id == self._parts.chat.conversation_id:
            if self._quick is not None:
                self._quick.hide()
            quick.new_chat()
