"""Where notices stand in the window, and what their buttons do."""

from pathlib import Path

from PySide6.QtCore import QObject

from gemma_desktop.session.values import Notice, NoticeAction
from gemma_desktop.ui.dialogs import Dialogs
from gemma_desktop.ui.navigation import Navigation
from gemma_desktop.ui.notice_bar import NoticeBar
from gemma_desktop.ui.pages import Pages
from gemma_desktop.ui.parts import Parts
from gemma_desktop.ui.theme import Theme

NOTICE_STEPS = 75


class WindowNotices(QObject):
    """The bar lies over the page that is shown, below its title, in the middle."""

    def __init__(
        self, parts: Parts, bar: NoticeBar, pages: Pages, navigation: Navigation, dialogs: Dialogs, theme: Theme
    ) -> None:
        super().__init__(bar)
        self._parts = parts
        self._bar = bar
        self._pages = pages
        self._navigation = navigation
        self._dialogs = dialogs
        self._theme = theme
        bar.action_requested.connect(self._on_action_requested)
        for moved in (bar.resized, pages.resized, pages.changed):
            moved.connect(self._place)

    def _place(self) -> None:
        space = self._theme.space(1)
        width = min(self._theme.space(NOTICE_STEPS), self._pages.width() - 2 * space)
        height = self._bar.heightForWidth(width) if self._bar.hasHeightForWidth() else -1
        height = height if height > 0 else self._bar.sizeHint().height()
        left = (self._pages.width() - width) // 2
        self._bar.setGeometry(left, self._pages.head_height, width, height)
        self._bar.raise_()

    def _on_action_requested(self, notice: Notice) -> None:
        match notice.action:
            case NoticeAction.UNDO_DELETE:
                self._parts.conversations.restore(notice.target)
            case NoticeAction.UNDO_DELETE_RECORDING:
                self._parts.recordings.restore(notice.target)
            case NoticeAction.IMPORT_RECORDING:
                self._parts.recordings.import_files([Path(notice.target)])
            case NoticeAction.CHOOSE_MODEL:
                self._navigation.choose_model()
            case NoticeAction.RESTART_ENGINE:
                self._parts.chat.restart_engine()
            case NoticeAction.OPEN_SETTINGS:
                self._dialogs.show_settings()
            case NoticeAction.SHOW_REPORT:
                self._dialogs.show_report()
            case NoticeAction.USE_MODEL:
                self._navigation.use_model(notice.target)
            case NoticeAction.RELOAD_MODEL:
                self._parts.models.reload(notice.target)
            case NoticeAction.DELETE_MODEL:
                self._parts.installed.delete(notice.target, permanently=True)
            case NoticeAction.NONE:
                pass
