"""The passages of the open recording as rows, with the one that is being written as the last."""

from typing import Any, ClassVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from gemma_desktop.recording.values import Passage, PassageState
from gemma_desktop.ui.words import time_text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PassagesModel(QAbstractListModel):
    """Shows what it is given.

    Roles: PassageRole the Passage, IdRole its id, GrowsRole whether its words still come; AccessibleTextRole and
    DisplayRole say all of it in a line.
    """

    PassageRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 1
    IdRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 2
    GrowsRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 3

    def __init__(self) -> None:
        super().__init__()
        self._passages: list[Passage] = []
        self._growing: Passage | None = None
        self._rows: dict[str, int] = {}

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._passages) + (self._growing is not None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        if not index.isValid():
            return None
        passage = self.passage_at(index.row())
        match role:
            case self.PassageRole:
                return passage
            case self.IdRole:
                return passage.id
            case self.GrowsRole:
                return passage is self._growing
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(passage)
        return None

    def passage_at(self, row: int) -> Passage:
        if row < len(self._passages):
            return self._passages[row]
        assert self._growing is not None
        return self._growing

    def passages(self) -> list[Passage]:
        """Without the one that is being written."""
        return list(self._passages)

    def row_of(self, passage_id: str) -> int:
        """-1 if it is not here."""
        if self._growing is not None and passage_id == self._growing.id:
            return len(self._passages)
        return self._rows.get(passage_id, -1)

    def row_at(self, at_s: float) -> int:
        """The last one that begins before; -1 before the first."""
        low, high = 0, len(self._passages)
        while low < high:
            middle = (low + high) // 2
            if self._passages[middle].start_s <= at_s:
                low = middle + 1
            else:
                high = middle
        return low - 1

    # --- what is shown -----------------------------------------------------------------------------------------------

    def reset(self, passages: tuple[Passage, ...]) -> None:
        """Another recording."""
        self.beginResetModel()
        self._passages, self._growing = list(passages), None
        self._count()
        self.endResetModel()

    def show_passages(self, passages: tuple[Passage, ...]) -> None:
        """The same recording, with passages that came, went or changed: only those rows are touched."""
        if self._growing is not None and any(passage.id == self._growing.id for passage in passages):
            self.set_growing(None)
        old = [passage.id for passage in self._passages]
        new = [passage.id for passage in passages]
        same = 0
        while same < min(len(old), len(new)) and old[same] == new[same]:
            same += 1
        tail = 0
        while tail < min(len(old), len(new)) - same and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        if same < len(old) - tail:
            self.beginRemoveRows(_NOWHERE, same, len(old) - tail - 1)
            del self._passages[same : len(old) - tail]
            self._count()
            self.endRemoveRows()
        if same < len(new) - tail:
            self.beginInsertRows(_NOWHERE, same, len(new) - tail - 1)
            self._passages[same:same] = passages[same : len(new) - tail]
            self._count()
            self.endInsertRows()
        for row, passage in enumerate(passages):
            if self._passages[row] is not passage:
                self._put(row, passage)

    def show_passage(self, passage: Passage) -> None:
        """One that changed."""
        row = self._rows.get(passage.id, -1)
        if row >= 0:
            self._put(row, passage)

    def set_growing(self, passage: Passage | None) -> None:
        """What is being written now; None: nothing is."""
        row = len(self._passages)
        if passage is not None and passage.id in self._rows:
            return  # it is written already, and this is late
        if passage is None and self._growing is not None:
            self.beginRemoveRows(_NOWHERE, row, row)
            self._growing = None
            self.endRemoveRows()
        elif passage is not None and self._growing is None:
            self.beginInsertRows(_NOWHERE, row, row)
            self._growing = passage
            self.endInsertRows()
        elif passage is not None and passage != self._growing:
            self._growing = passage
            self._tell(row)

    def _put(self, row: int, passage: Passage) -> None:
        changed = self._passages[row] != passage
        self._passages[row] = passage
        if changed:
            self._tell(row)

    def _tell(self, row: int) -> None:
        self.dataChanged.emit(self.index(row), self.index(row))

    def _count(self) -> None:
        self._rows = {passage.id: row for row, passage in enumerate(self._passages)}

    def _spoken(self, passage: Passage) -> str:
        """For those who hear it."""
        parts = [time_text(passage.start_s), passage.speaker, passage.text, passage.translation]
        if passage.state is PassageState.UNCLEAR:
            parts.append(self.tr("Unclear, please check"))
        elif passage is self._growing:
            parts.append(self.tr("Being written down"))
        return ". ".join(part for part in parts if part)
