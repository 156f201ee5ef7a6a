"""A document that can be read, selected and clicked, as one light widget.

QTextBrowser is a scroll area of six widgets and costs ten times as much to create (0.29 ms against 0.03 ms); a long
chat makes hundreds of these. It is a QLabel so that screen readers see static text.
"""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QLabel, QWidget

from gemma_desktop.ui.answer.style import Style, plain_option
from gemma_desktop.ui.words import tooltip_text

Span = tuple[int, int]


class Selecting(Protocol):
    """What a TextView tells about the mouse; one for the whole transcript (TextSelection)."""

    def press(self, view: "TextView", at: QPoint, *, extend: bool) -> None: ...
    def press_twice(self, view: "TextView", at: QPoint) -> None: ...
    def drag(self, at: QPoint) -> None: ...
    def release(self) -> bool: ...
    def show_menu(self, view: "TextView", at: QPoint, href: str) -> None: ...


class TextGroup(Protocol):
    """Text that can be selected in one go."""

    def text_views(self, *, whole: bool = False) -> "Sequence[TextView]":
        """From top to bottom. whole: also what was not built yet because it is out of sight."""
        ...


class TextView(QLabel):
    """Shows a document at the width it is given. Loads nothing: a bare QTextDocument has no way to.

    Signals:
        link_requested(str): a link was clicked, or chosen with Enter.
    """

    link_requested = Signal(str)

    def __init__(self, style: Style, selecting: Selecting, group: TextGroup, *, wrap: bool = True) -> None:
        super().__init__()
        self.look = style
        self.group = group
        self._selecting = selecting
        self._links: list[tuple[Span, str]] | None = None
        self._link = -1
        self._selected: QTextCursor | None = None
        self.text_document = QTextDocument(self)
        self.text_document.setUndoRedoEnabled(False)
        self.text_document.setDocumentMargin(0)
        self.text_document.setDefaultTextOption(plain_option(wrap=wrap))
        self.setObjectName("message_text")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setMouseTracking(True)

    # --- geometry ----------------------------------------------------------------------------------------------

    def lay_out(self, width: int) -> int:
        """Break lines for this width; returns the height."""
        if self.text_document.textWidth() != width:
            self.text_document.setTextWidth(width)
        return self.text_height()

    def text_height(self) -> int:
        return int(self.text_document.size().height() + 0.999)

    def position_at(self, at: QPoint) -> int:
        """The character boundary nearest to a point of the widget."""
        return self.text_document.documentLayout().hitTest(QPointF(at), Qt.HitTestAccuracy.FuzzyHit)

    def line_top(self, position: int) -> int:
        """Where the line with this character begins."""
        block = self.text_document.findBlock(position)
        top = self.text_document.documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(position - block.position())
        return int(top + (line.y() if line.isValid() else 0))

    def reveal(self, at: QPoint) -> None:
        """Scroll sideways to a point of the widget, where it can be."""

    # --- selection ---------------------------------------------------------------------------------------------

    @property
    def length(self) -> int:
        return self.text_document.characterCount() - 1

    def select(self, start: int, end: int) -> None:
        """Show this range as selected; an empty one shows nothing."""
        if start == end:
            self.clear_selection()
            return
        cursor = QTextCursor(self.text_document)
        cursor.setPosition(min(start, self.length))
        cursor.setPosition(min(end, self.length), QTextCursor.MoveMode.KeepAnchor)
        self._selected = cursor
        self.update()

    def clear_selection(self) -> None:
        if self._selected is not None:
            self._selected = None
            self.update()

    def selected_text(self) -> str:
        return plain(self._selected.selectedText()) if self._selected is not None else ""

    def unit_at(self, position: int, unit: QTextCursor.SelectionType) -> Span:
        """The word or paragraph around a position."""
        cursor = QTextCursor(self.text_document)
        cursor.setPosition(min(position, self.length))
        if unit is QTextCursor.SelectionType.BlockUnderCursor:
            # Qt's own takes the end of the paragraph before it along.
            return cursor.block().position(), cursor.block().position() + cursor.block().length() - 1
        cursor.select(unit)
        return cursor.selectionStart(), cursor.selectionEnd()

    # --- links -------------------------------------------------------------------------------------------------

    def links(self) -> list[tuple[Span, str]]:
        """Ranges and addresses."""
        if self._links is None:
            self._links = []
            block = self.text_document.begin()
            while block.isValid():
                for piece in block:  # type: ignore[attr-defined]  # PySide's iterator lacks its type
                    fragment = piece.fragment()
                    if href := fragment.charFormat().anchorHref():
                        self._add_link(fragment.position(), fragment.position() + fragment.length(), href)
                block = block.next()
        return self._links

    def _add_link(self, start: int, end: int, href: str) -> None:
        assert self._links is not None
        if self._links and self._links[-1][0][1] == start and self._links[-1][1] == href:
            start = self._links.pop()[0][0]
        self._links.append(((start, end), href))

    def link_at(self, at: QPoint) -> str:
        return self.text_document.documentLayout().anchorAt(QPointF(at))

    def text_changed(self) -> None:
        """To be called after the document was written."""
        self._links = None
        self._link = -1
        self.update()

    def whole_text(self) -> str:
        """As it is read aloud."""
        return plain(self.text_document.toPlainText())

    def finish(self) -> None:
        """The text is complete: tell screen readers, and let Tab find its links."""
        self.setAccessibleName(self.whole_text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self.has_links() else Qt.FocusPolicy.NoFocus)

    def has_links(self) -> bool:
        return bool(self.links())

    def focusNextPrevChild(self, forward: bool) -> bool:
        at = self._link + (1 if forward else -1)
        if self.hasFocus() and 0 <= at < len(self.links()):
            self._link = at
            self.update()
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.links():
            self._link = len(self.links()) - 1 if event.reason() == Qt.FocusReason.BacktabFocusReason else 0
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._link = -1
        self.update()

    # --- events ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._link < len(self.links()):
            self.link_requested.emit(self.links()[self._link][1])
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._selecting.press(self, event.globalPosition().toPoint(), extend=extend)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._selecting.press_twice(self, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._selecting.drag(event.globalPosition().toPoint())
            return
        href = self.link_at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if href else Qt.CursorShape.IBeamCursor)
        self.setToolTip(tooltip_text(href))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        selected = self._selecting.release()
        if not selected and (href := self.link_at(event.position().toPoint())):
            self.link_requested.emit(href)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._selecting.show_menu(self, event.globalPos(), self.link_at(event.pos()))

    def changeEvent(self, event: QEvent) -> None:
        # A QLabel would break its (empty) text anew; the document has its own fonts and colours.
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        clip = QRectF(event.rect())
        self.paint_behind(painter, clip)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, self.look.text)
        context.palette = palette
        context.selections = self._marked()
        painter.setClipRect(clip)
        self.text_document.documentLayout().draw(painter, context)
        painter.end()

    def paint_behind(self, painter: QPainter, clip: QRectF) -> None:
        """Bars, rules and markers that are no text."""

    def _marked(self) -> list[QAbstractTextDocumentLayout.Selection]:
        marked = []
        if self._selected is not None:
            marked.append(_selection(self._selected, QBrush(self.look.selection)))
        if self.hasFocus() and 0 <= self._link < len(self.links()):
            (start, end), _ = self.links()[self._link]
            cursor = QTextCursor(self.text_document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            marked.append(_selection(cursor, QBrush(self.look.selection)))
        return marked


def _selection(cursor: QTextCursor, brush: QBrush) -> QAbstractTextDocumentLayout.Selection:
    selection = QAbstractTextDocumentLayout.Selection()
    selection.cursor = cursor
    form = QTextCharFormat()
    form.setBackground(brush)
    selection.format = form
    return selection


def plain(text: str) -> str:
    """QTextDocument's own characters for ends of lines and paragraphs as everyone else writes them."""
    return text.replace("\u2029", "\n").replace("\u2028", "\n").replace("\u00a0", " ")


def place(view: QWidget, x: int, y: int, width: int, height: int) -> None:
    """Set the geometry; cheap where nothing changes."""
    if (view.x(), view.y(), view.width(), view.height()) != (x, y, width, height):
        view.setGeometry(x, y, width, height)
