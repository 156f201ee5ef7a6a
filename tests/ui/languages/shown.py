"""Which words a window shows, and whether there is room for them."""

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from gemma_desktop.languages import LANGUAGES
from gemma_desktop.ui.controls import Button, ElidedLabel
from tests.helpers.translations import MARKS
from tests.ui.test_accessibility import is_ours

BESIDE_PX = 8
"""What a quiet button has beside its words; in a message it stands out by that much, so that the words are in line."""
_NAMES = ("Gemma Desktop", *LANGUAGES.values())
_KEYS = (
    r"(?:(?:Ctrl|Alt|Shift|Meta)\+)*(?:Ctrl|Alt|Shift|Return|Esc|Space|Del|Left|Right|PgUp|PgDown|Tab|F\d+|\b[A-Z]\b)"
)
_SAME = re.compile("|".join([*map(re.escape, _NAMES), _KEYS]))


def words_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that is seen, told by a tooltip, read out, or in a menu that can be opened; with where it is."""
    for widget in (root, *root.findChildren(QWidget)):
        if (widget.isVisible() or isinstance(widget, QMenu)) and is_ours(widget):
            for text in (*_written(widget), *_around(widget)):
                if text:
                    yield f"{type(widget).__name__} {widget.objectName()}", text


def _around(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()


def _written(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QMenu():
            yield from (action.text() for action in widget.actions())
        case QAbstractItemView():
            model = widget.model()
            for row in range(model.rowCount(QModelIndex()) if model is not None else 0):
                index = model.index(row, 0)
                yield from (str(model.data(index, role) or "") for role in (0, Qt.ItemDataRole.ToolTipRole))


def outside_marks(text: str) -> str:
    """The letters of a text that no translation brought, and that are not the same in every language."""
    depth, rest = 0, ""
    for character in text:
        if character == MARKS[0]:
            depth += 1
        elif character == MARKS[1]:
            depth -= 1
        elif depth == 0:
            rest += character
    rest = _SAME.sub("", rest)
    return rest if any(unicodedata.category(character).startswith("L") for character in rest) else ""


def cut_texts(root: QWidget) -> Iterator[str]:
    """Labels and buttons without room for their words; those that end in an ellipsis tell the whole in a tooltip."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and is_ours(widget) and not widget.visibleRegion().isEmpty():
            match widget:
                case ElidedLabel():
                    is_cut = widget.text() != widget.whole_text and not widget.toolTip()
                case QLabel() if widget.text():
                    is_cut = _is_cut(widget)
                case Button() if widget.gives_way:
                    is_cut = False
                case QAbstractButton() if widget.text():
                    is_cut = widget.width() < widget.sizeHint().width()
                case _:
                    is_cut = False
            if is_cut or _is_clipped(widget):
                yield f"{type(widget).__name__} {widget.objectName()} {getattr(widget, 'text', str)()!r}"


def _is_cut(label: QLabel) -> bool:
    room, metrics = label.contentsRect(), label.fontMetrics()
    words = re.split(r"\s|(?<=-)", label.text()) if label.wordWrap() else label.text().splitlines()
    if max(map(metrics.horizontalAdvance, words), default=0) > room.width():
        return True
    return label.wordWrap() and label.heightForWidth(label.width()) > label.height()


def _is_clipped(widget: QWidget) -> bool:
    """Whether a part of it lies beside what its parents show."""
    if not isinstance(widget, QLabel | QAbstractButton):
        return False
    seen = QRect(QPoint(0, 0), widget.size())
    at: QWidget | None = widget
    while at is not None and not at.isWindow():
        parent = at.parentWidget()
        seen = seen.translated(at.pos()).intersected(parent.rect())
        at = parent
    return 0 < seen.width() < widget.width() - BESIDE_PX and seen.height() > 0
