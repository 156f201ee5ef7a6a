"""Widgets side by side, in as many lines as they need."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class FlowLayout(QLayout):
    """Items side by side, in as many lines as they need; from the right where text runs so.

    centred: each line in the middle of the room.
    """

    def __init__(self, *, centred: bool = False) -> None:
        super().__init__()
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Returns the height. What is lower than its line stands in the middle of it."""
        y = 0
        for line in self._lines(rect.width()):
            height = max(hint.height() for _, _, hint in line)
            _, last_x, last = line[-1]
            before = (rect.width() - last_x - last.width()) // 2 if self._centred else 0
            for item, beside, hint in line if move else ():
                x = before + beside
                left = rect.width() - x - hint.width() if self._is_mirrored() else x
                at = QPoint(left, y + (height - hint.height()) // 2)
                item.setGeometry(QRect(rect.topLeft() + at, hint))
            y += height + self.spacing()
        return max(0, y - self.spacing())

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, int, QSize]]]:
        """Items with where they begin and their sizes."""
        line: list[tuple[QLayoutItem, int, QSize]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint().boundedTo(QSize(max(1, width), 1 << 20))
            if line and x + hint.width() > width:
                yield line
                line, x = [], 0
            line.append((item, x, hint))
            x += hint.width() + self.spacing()
        if line:
            yield line

    def _is_mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.isRightToLeft()
