"""The conversations as the left column lists them: newest first, in sections by day."""

import time
from bisect import bisect_left
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, ClassVar

import msgspec
from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.session.conversation import title_from
from gemma_desktop.session.conversation_keeper import ConversationKeeper
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.store_worker import StoreWorker
from gemma_desktop.session.stored_conversations import StoredConversations
from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel
from gemma_desktop.store.values import ConversationSummary
from gemma_desktop.texts import marked, say, translated

UNDO_S = 8.0
MINUTE_MS = 60_000
UNTITLED = marked("New chat")

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ConversationListModel(QAbstractListModel):
    """All conversations, or those that a search finds; newest first. Lives on the GUI thread.

    Roles: TitleRole (is DisplayRole) str, IdRole str, UpdatedAtRole float (seconds since the epoch), SectionRole str
    ("Today", "Yesterday", "Previous 7 days", "Older"), BusyRole bool (a reply streams into it or waits for its turn).

    dataChanged with SectionRole alone says that another day has begun.

    Signals:
        renamed(str): this conversation has another title, given by the user.
        deleted(str): this conversation left the list; restore() brings it back.
        noticed(Notice): with UNDO_DELETE and the conversation's id, lasts 8 s.
    """

    TitleRole: ClassVar[int] = Qt.ItemDataRole.DisplayRole
    IdRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 1
    UpdatedAtRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 2
    SectionRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 3
    BusyRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 4

    renamed = Signal(str)
    deleted = Signal(str)
    noticed = Signal(object)

    def __init__(
        self,
        stored: StoredConversations,
        worker: StoreWorker,
        keeper: ConversationKeeper,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """stored: for reading. worker: for writing; may be on its thread already."""
        super().__init__()
        self._stored = stored
        self._worker = worker
        self._keeper = keeper
        self._clock = clock
        self._all: dict[str, ConversationSummary] = {}
        self._rows: list[ConversationSummary] = []
        self._deleted: dict[str, ConversationSummary] = {}
        self._busy: frozenset[str] = frozenset()
        self._search = ""
        self._found: set[str] | None = None
        self._day = self._today()
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._on_minute_timeout)
        self._minute.start()
        keeper.saved.connect(self._on_keeper_saved)
        keeper.emptied.connect(self._on_keeper_emptied)

    def start(self) -> None:
        """Read the list."""
        try:
            self._all = {summary.id: summary for summary in self._stored.summaries()}
        except StorageTrouble as trouble:
            self.noticed.emit(notice_of(trouble))
        self._rebuild()

    def ids(self) -> frozenset[str]:
        """Of all conversations, whatever is searched for."""
        return frozenset(self._all)

    # --- the model ---------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        summary = self._rows[index.row()]
        match role:
            case self.TitleRole:
                return _name_of(summary)
            case self.IdRole:
                return summary.id
            case self.UpdatedAtRole:
                return summary.updated_at
            case self.SectionRole:
                return section_of(summary.updated_at, self._clock())
            case self.BusyRole:
                return summary.id in self._busy
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Titles can be edited; `rename` takes the new one."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def roleNames(self) -> dict[int, QByteArray]:
        names = {
            self.TitleRole: "title",
            self.IdRole: "id",
            self.UpdatedAtRole: "updatedAt",
            self.SectionRole: "section",
            self.BusyRole: "busy",
        }
        return {role: QByteArray(name.encode()) for role, name in names.items()}

    def row_of(self, conversation_id: str) -> int:
        """-1 if it is not listed."""
        return next((row for row, summary in enumerate(self._rows) if summary.id == conversation_id), -1)

    # --- what the user does ------------------------------------------------------------------------------------

    def set_search(self, text: str) -> None:
        """List only conversations with these words in title or messages; empty lists all."""
        self._search = text.strip()
        self._find()
        self._rebuild()

    def rename(self, conversation_id: str, title: str) -> None:
        title = " ".join(title.split())
        summary = self._all.get(conversation_id)
        if summary is None or not title or title == summary.title:
            return
        if (conversation := self._keeper.in_use(conversation_id)) is not None:
            conversation.title = title
        self._worker.rename(conversation_id, title)
        self._put(msgspec.structs.replace(summary, title=title))
        self.renamed.emit(conversation_id)

    def delete(self, conversation_id: str) -> None:
        """Take it off the list; restore() undoes it until the next start."""
        summary = self._all.pop(conversation_id, None)
        if summary is None:
            return
        self._deleted[conversation_id] = summary
        self._worker.delete(conversation_id)
        self._take_out(conversation_id)
        self.deleted.emit(conversation_id)
        title = say("“{title}” was deleted", title=_name_of(summary))
        self.noticed.emit(
            Notice(NoticeLevel.INFO, title, action=NoticeAction.UNDO_DELETE, target=conversation_id, lasts_s=UNDO_S)
        )

    def restore(self, conversation_id: str) -> None:
        summary = self._deleted.pop(conversation_id, None)
        if summary is not None:
            self._worker.restore(conversation_id)
            self._put(summary)

    # --- another day -------------------------------------------------------------------------------------------

    def _today(self) -> date:
        return datetime.fromtimestamp(self._clock()).date()  # noqa: DTZ006 - the day on this computer's wall

    @Slot()
    def _on_minute_timeout(self) -> None:
        """Asked every minute: a timer until midnight would stand still while the computer sleeps."""
        day = self._today()
        if day != self._day:
            self._day = day
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [self.SectionRole])

    # --- news --------------------------------------------------------------------------------------------------

    @Slot(object)
    def set_busy(self, conversation_ids: frozenset[str]) -> None:
        """In these a reply streams, or waits for its turn."""
        changed = self._busy ^ conversation_ids
        self._busy = conversation_ids
        for conversation_id in changed:
            if (row := self.row_of(conversation_id)) >= 0:
                self.dataChanged.emit(self.index(row), self.index(row), [self.BusyRole])

    @Slot(object)
    def _on_keeper_saved(self, summary: ConversationSummary) -> None:
        if summary.id in self._deleted:
            self._deleted[summary.id] = summary  # a reply that ends after its conversation was deleted
        else:
            self._put(summary)

    @Slot(str)
    def _on_keeper_emptied(self, conversation_id: str) -> None:
        self._all.pop(conversation_id, None)
        self._take_out(conversation_id)

    def _put(self, summary: ConversationSummary) -> None:
        """Give a conversation this line, at its place."""
        is_new = summary.id not in self._all
        self._all[summary.id] = summary
        if is_new:
            self._find()
        before = self.row_of(summary.id)
        if before < 0:
            if self._is_found(summary.id):
                row = _place_among(self._rows, summary)
                self.beginInsertRows(_NOWHERE, row, row)
                self._rows.insert(row, summary)
                self.endInsertRows()
            return
        others = [kept for kept in self._rows if kept.id != summary.id]
        row = _place_among(others, summary)
        if row == before:
            self._rows[row] = summary
        else:
            # Qt counts the place among the rows as they are before the move.
            self.beginMoveRows(_NOWHERE, before, before, _NOWHERE, row + 1 if row > before else row)
            others.insert(row, summary)
            self._rows = others
            self.endMoveRows()
        self.dataChanged.emit(self.index(row), self.index(row))

    def _take_out(self, conversation_id: str) -> None:
        if (row := self.row_of(conversation_id)) >= 0:
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._rows[row]
            self.endRemoveRows()

    def _find(self) -> None:
        self._found = None
        if self._search:
            try:
                found = {summary.id for summary in self._stored.search(self._search)}
                # A title that was given a moment ago may not be on the disk yet.
                self._found = found | {key for key, one in self._all.items() if _has_words(one.title, self._search)}
            except StorageTrouble as trouble:
                self.noticed.emit(notice_of(trouble))

    def _is_found(self, conversation_id: str) -> bool:
        return self._found is None or conversation_id in self._found

    def _rebuild(self) -> None:
        self.beginResetModel()
        found = [summary for summary in self._all.values() if self._is_found(summary.id)]
        self._rows = sorted(found, key=lambda summary: summary.updated_at, reverse=True)
        self.endResetModel()


def _name_of(summary: ConversationSummary) -> str:
    """One in which nothing was said yet is called after what stands in its composer."""
    return summary.title or title_from(summary.draft) or translated(UNTITLED)


def _has_words(title: str, wanted: str) -> bool:
    """Whether all of these words begin words of the title."""
    words = title.casefold().split()
    return all(any(word.startswith(begin) for word in words) for begin in wanted.casefold().split())


def _place_among(rows: list[ConversationSummary], summary: ConversationSummary) -> int:
    """Where it belongs among rows that are sorted, newest first."""
    return bisect_left(rows, -summary.updated_at, key=lambda row: -row.updated_at)


def section_of(updated_at: float, now: float) -> str:
    """The heading under which a time stands, by the days of this computer's time zone."""
    # Times of day do not matter, and days may have 23 or 25 hours: dates are compared, not seconds.
    days = (datetime.fromtimestamp(now).date() - datetime.fromtimestamp(updated_at).date()).days  # noqa: DTZ006
    if days <= 0:
        return say("Today")
    if days == 1:
        return say("Yesterday")
    return say("Previous 7 days") if days <= 7 else say("Older")
