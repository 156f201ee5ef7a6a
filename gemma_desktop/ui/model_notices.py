"""What the window says about models and downloads, and no longer says where it is seen or settled."""

import msgspec
from PySide6.QtCore import QObject

from gemma_desktop.session.installed_worker import Deleted
from gemma_desktop.session.values import BRIEFLY_S, Notice, NoticeAction
from gemma_desktop.ui.notice_bar import NoticeBar
from gemma_desktop.ui.pages import Pages
from gemma_desktop.ui.parts import Parts


class ModelNotices(QObject):
    """Shows them in the notice bar: the page about models has a place of its own for most."""

    def __init__(self, parts: Parts, pages: Pages, notices: NoticeBar) -> None:
        super().__init__(notices)
        self._parts = parts
        self._pages = pages
        self._notices = notices
        parts.models.noticed.connect(self._on_model_noticed)
        parts.models.current_changed.connect(self._on_current_model_changed)
        parts.installed.deleted.connect(self._on_model_deleted)
        parts.downloads.noticed.connect(self._on_download_noticed)

    def _on_model_noticed(self, notice: Notice) -> None:
        """What came is not to cover the page, which shows it too, for long."""
        is_seen = self._pages.shows_models and notice.action is NoticeAction.USE_MODEL
        self._notices.show_notice(msgspec.structs.replace(notice, lasts_s=BRIEFLY_S) if is_seen else notice)

    def _on_download_noticed(self, notice: Notice) -> None:
        """On the page a failed download says itself what to do."""
        troubles = [item.trouble.title for item in self._parts.downloads.items() if item.trouble is not None]
        if not self._pages.shows_models or notice.title not in troubles:
            self._notices.show_notice(notice)

    def _on_current_model_changed(self) -> None:
        """A model that is used is not offered any more."""
        for id_ in self._parts.models.ids_in_use:
            self._withdraw_offer(id_)

    def _on_model_deleted(self, deleted: Deleted) -> None:
        self._withdraw_offer(deleted.id)

    def _withdraw_offer(self, model_id: str) -> None:
        for card in self._notices.cards():
            if (card.notice.action, card.notice.target) == (NoticeAction.USE_MODEL, model_id):
                self._notices.withdraw(card.notice)
