"""What the window says while something cannot be saved, and no longer says once it can."""

from PySide6.QtCore import QObject

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.values import BRIEFLY_S, Notice, NoticeLevel
from gemma_desktop.ui.notice_bar import NoticeBar
from gemma_desktop.ui.parts import Parts


class SavingNotices(QObject):
    """Shows troubles with the disk in the notice bar and takes them back when they have ended."""

    def __init__(self, parts: Parts, notices: NoticeBar) -> None:
        super().__init__(notices)
        self._parts = parts
        self._notices = notices
        self._of_saving: list[Notice] = []
        self._of_backups: list[Notice] = []
        self._may_lose = False
        parts.store_worker.failed.connect(self._on_saving_failed)
        parts.store_worker.recovered.connect(self._on_saving_recovered)
        parts.backup_worker.failed.connect(self._on_backup_failed)
        parts.backup_worker.recovered.connect(self._on_backup_recovered)
        if (trouble := parts.store_worker.opening_trouble) is not None:  # shown among the first notices
            self._of_saving.append(notice_of(trouble))

    def may_close(self) -> bool:
        """What cannot be saved now would be lost: that is said, and only closing once more does it."""
        trouble = self._parts.store_worker.unsaved()
        if trouble is None or self._may_lose:
            return True
        self._may_lose = True
        title = self.tr("The last messages are not saved: {}").format(trouble.title)
        hint = self.tr("Closing the window once more loses them. {}").format(trouble.hint)
        self._show(self._of_saving, Notice(NoticeLevel.ERROR, title, hint))
        return False

    def _on_saving_failed(self, error: GemmaDesktopError) -> None:
        self._show(self._of_saving, notice_of(error))

    def _on_saving_recovered(self) -> None:
        self._withdraw(self._of_saving)
        self._may_lose = False
        self._parts.backup_worker.begin()  # where nothing could be saved, no backup could be made either
        title = self.tr("Everything is saved again")
        self._notices.show_notice(Notice(NoticeLevel.INFO, title, lasts_s=BRIEFLY_S))

    def _on_backup_failed(self, error: GemmaDesktopError) -> None:
        self._show(self._of_backups, notice_of(error))

    def _on_backup_recovered(self) -> None:
        self._withdraw(self._of_backups)

    def _show(self, shown: list[Notice], notice: Notice) -> None:
        shown.append(notice)
        self._notices.show_notice(notice)

    def _withdraw(self, shown: list[Notice]) -> None:
        for notice in shown:
            self._notices.withdraw(notice)
        shown.clear()
