"""The conversations as the left column lists them: newest first, in sections by day."""

from PySide6.QtCore import QAbstractListModel, Qt, Signal


class ConversationListModel(QAbstractListModel):
    """All conversations, or those that a search finds; newest first. Lives on the GUI thread.

    Roles: TitleRole (is DisplayRole) str, IdRole str, UpdatedAtRole float (seconds since the epoch), SectionRole str
    ("Today", "Yesterday", "Previous 7 days", "Older"), BusyRole bool (a reply streams into it or waits for its turn).

    Signals:
        deleted(str): this conversation left the list; restore() brings it back.
        noticed(Notice): with UNDO_DELETE and the conversation's id, lasts 8 s.
    """

    TitleRole = Qt.ItemDataRole.DisplayRole
    IdRole = Qt.ItemDataRole.UserRole + 1
    UpdatedAtRole = Qt.ItemDataRole.UserRole + 2
    SectionRole = Qt.ItemDataRole.UserRole + 3
    BusyRole = Qt.ItemDataRole.UserRole + 4

    deleted = Signal(str)
    noticed = Signal(object)

    def set_search(self, text: str) -> None:
        """List only conversations with these words in title or messages; empty lists all."""
        raise NotImplementedError

    def rename(self, conversation_id: str, title: str) -> None:
        raise NotImplementedError

    def delete(self, conversation_id: str) -> None:
        """Take it off the list; for 8 s (and until the end of the application) restore() undoes it."""
        raise NotImplementedError

    def restore(self, conversation_id: str) -> None:
        raise NotImplementedError

    def row_of(self, conversation_id: str) -> int:
        """-1 if it is not listed."""
        raise NotImplementedError
