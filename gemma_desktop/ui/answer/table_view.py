"""A table: columns as wide as they need where there is room, else wrapped, else scrolled sideways."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QWidget

from gemma_desktop.ui.answer.leaves import LINE_BREAK, Run, Table
from gemma_desktop.ui.answer.sideways import Sideways
from gemma_desktop.ui.answer.style import Style
from gemma_desktop.ui.answer.text_view import Selecting, TextGroup, TextView, place, plain
from gemma_desktop.ui.words import runs_from_right

_ALIGNMENT = {"right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}
_FROM_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute

Cell = tuple[Run, ...]


class TableText(TextView):
    """The cells, and the rules between the rows.

    is_mirrored: the first column stands at the right. Qt lays out tables from the left only, so it is its last one.
    """

    table: QTextTable | None = None
    is_mirrored = False

    def select(self, start: int, end: int) -> None:
        """Qt's empty paragraphs before and behind the table stay out."""
        if self.table is not None:
            first, last = self.table.firstPosition(), self.table.lastPosition()
            start, end = max(first, min(last, start)), max(first, min(last, end))
        super().select(start, end)

    def reveal(self, at: QPoint) -> None:
        frame = self.parentWidget()
        if isinstance(frame, Sideways):
            frame.reveal(at.x())

    def selected_text(self) -> str:
        """Cells with tabs between them, so that a spreadsheet takes them."""
        if self._selected is None or self.table is None:
            return ""
        start, end = self._selected.selectionStart(), self._selected.selectionEnd()
        first, last = self.table.cellAt(start), self.table.cellAt(end)
        if first.isValid() and first == last:
            return plain(self._selected.selectedText())
        top = first.row() if first.isValid() else 0
        bottom = last.row() if last.isValid() else self.table.rows() - 1
        left, right = 0, self.table.columns() - 1
        if first.isValid() and last.isValid():
            left, right = sorted((first.column(), last.column()))
        return self._cells_text(range(top, bottom + 1), range(left, right + 1))

    def whole_text(self) -> str:
        if self.table is None or not self.is_mirrored:
            return super().whole_text()
        return self._cells_text(range(self.table.rows()), range(self.table.columns()))

    def _cells_text(self, rows: range, columns: range) -> str:
        in_order = columns[::-1] if self.is_mirrored else columns
        return "\n".join("\t".join(self._cell_text(row, column) for column in in_order) for row in rows)

    def _cell_text(self, row: int, column: int) -> str:
        assert self.table is not None
        cell = self.table.cellAt(row, column)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        return plain(cursor.selectedText()).replace("\n", " ")

    def paint_behind(self, painter: QPainter, clip: QRectF) -> None:
        if self.table is None:
            return
        layout = self.text_document.documentLayout()
        frame = layout.frameBoundingRect(self.table)
        for row in range(1, self.table.rows()):
            block = self.table.cellAt(row, 0).firstCursorPosition().block()
            y = round(layout.blockBoundingRect(block).top() - self.table.format().cellPadding())
            if y > clip.bottom():
                break
            color = self.look.quiet_text if row == 1 else self.look.line
            painter.fillRect(QRectF(frame.left(), y - 1, frame.width(), 1), color)


class TableView(QWidget):
    """Shows a table that may still get rows; from the right, where its heading is written so."""

    def __init__(self, style: Style, selecting: Selecting, group: TextGroup) -> None:
        super().__init__()
        self._style = style
        self._table = Table((), ())
        self._natural: list[float] = []  # width of each column's widest cell
        self._least: list[float] = []  # width of each column's longest word
        self._has_grown = False  # so that the widths may be those of something that stands there no more
        self.text_view = TableText(style, selecting, group)
        self.text_view.setObjectName("table_text")
        self._sideways = Sideways(self.text_view, style, "table_scroll", self.tr("Table"))
        self._sideways.setParent(self)
        self.restyle()

    def restyle(self) -> None:
        """The style was refreshed: write everything anew."""
        self.text_view.text_document.setDefaultFont(self._style.font)
        table, self._table = self._table, Table((), ())
        self.set_table(table)

    def set_table(self, table: Table) -> None:
        """Rows that are as before, from the top, are not touched."""
        old, self._table = self._table, table
        if old == table or not table.rows:
            return
        document_table = self.text_view.table
        cursor = QTextCursor(self.text_view.text_document)
        cursor.beginEditBlock()
        mirrored = runs_from_right("".join(run.text for cell in table.rows[0] for run in cell))
        is_other = old.align != table.align or mirrored != self.text_view.is_mirrored
        if document_table is None or is_other or len(table.rows) < len(old.rows):
            self.text_view.is_mirrored = mirrored
            document_table = self._begin(cursor, table)
            old = Table((), table.align)
        same = 0
        while same < len(old.rows) and old.rows[same] == table.rows[same]:
            same += 1
        self._has_grown = self._has_grown or bool(old.rows)
        if document_table.rows() < len(table.rows):
            document_table.appendRows(len(table.rows) - document_table.rows())
        for row in range(same, len(table.rows)):
            self._write_row(document_table, row, table.rows[row])
        cursor.endEditBlock()
        self.text_view.text_changed()

    def lay_out(self, width: int) -> int:
        """Returns the height."""
        widths = self._column_widths(width)
        if self.text_view.is_mirrored:
            widths.reverse()
        document_table = self.text_view.table
        if document_table is None:
            return 0
        total = int(sum(widths) + 0.999)
        constraints = [QTextLength(QTextLength.Type.FixedLength, one) for one in widths]
        form = document_table.format()
        if form.columnWidthConstraints() != constraints:
            form.setColumnWidthConstraints(constraints)
            form.setWidth(total)
            document_table.setFormat(form)
        text_height = self.text_view.lay_out(total)
        below = self._style.theme.space(1.5) if total > width else 0
        height = self._sideways.lay_out(width, total, text_height, below, mirrored=self.text_view.is_mirrored)
        place(self._sideways, 0, 0, width, height)
        return height

    def finish(self) -> None:
        if self._has_grown:
            self._has_grown = False
            self._forget_widths()
            for number, row in enumerate(self._table.rows):
                for column, runs in enumerate(row[: len(self._natural)]):
                    self._measure(column, runs, is_heading=number == 0)
        self.text_view.finish()

    def close_view(self) -> None:
        """It is about to be deleted."""

    def _begin(self, cursor: QTextCursor, table: Table) -> QTextTable:
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(self._style.theme.space(0.75))
        form.setHeaderRowCount(1)
        self._forget_widths()
        self.text_view.table = cursor.insertTable(1, max(1, len(table.align)), form)
        return self.text_view.table

    def _write_row(self, document_table: QTextTable, row: int, cells: Sequence[Cell]) -> None:
        for column, runs in enumerate(cells[: document_table.columns()]):
            cell = document_table.cellAt(row, self._place_of(column))
            if column == 0:
                # The first column begins where the text around the table begins.
                flush = cell.format().toTableCellFormat()
                if self.text_view.is_mirrored:
                    flush.setRightPadding(0)
                else:
                    flush.setLeftPadding(0)
                cell.setFormat(flush)
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            form = QTextBlockFormat()
            begins = _FROM_RIGHT if self.text_view.is_mirrored else Qt.AlignmentFlag.AlignLeading
            form.setAlignment(_ALIGNMENT.get(self._table.align[column], begins))
            line_px = round(self._style.line_px * 0.92)
            form.setLineHeight(line_px, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
            cursor.setBlockFormat(form)
            for run in runs:
                cursor.insertText(run.text.replace("\n", LINE_BREAK), self._char_format(run, is_heading=row == 0))
            self._measure(column, runs, is_heading=row == 0)

    def _place_of(self, column: int) -> int:
        """Its number from the left."""
        return len(self._table.align) - 1 - column if self.text_view.is_mirrored else column

    def _char_format(self, run: Run, *, is_heading: bool) -> QTextCharFormat:
        chars = QTextCharFormat(self._style.char_format(run.look, 0, run.href))
        if is_heading:
            chars.setFontWeight(QFont.Weight.DemiBold)
        return chars

    def _measure(self, column: int, runs: Cell, *, is_heading: bool) -> None:
        """Let the column know this cell; while a table grows its columns never get narrower."""
        natural = least = 0.0
        for run in runs:
            metrics = QFontMetricsF(self._char_format(run, is_heading=is_heading).font())
            natural += metrics.horizontalAdvance(run.text)
            least = max([least, *(metrics.horizontalAdvance(word) for word in run.text.split())])
        self._natural[column] = max(self._natural[column], natural)
        self._least[column] = max(self._least[column], least)

    def _forget_widths(self) -> None:
        self._natural = [0.0] * len(self._table.align)
        self._least = [0.0] * len(self._table.align)

    def _column_widths(self, room: int) -> list[float]:
        """Natural widths if they fit; else words whole and the rest of the room by need, but no column under a word."""
        space = self._style.theme.space
        padding = 2 * space(0.75) + 1
        natural = [one + padding for one in self._natural]
        if sum(natural) <= room:
            return natural
        cap = space(22)
        comfortable = space(14)
        least = [
            min(whole, max(min(word + padding, cap), comfortable))
            for whole, word in zip(natural, self._least, strict=True)
        ]
        spare = room - sum(least)
        if spare <= 0:
            return least
        wants = [whole - low for whole, low in zip(natural, least, strict=True)]
        return [low + spare * want / sum(wants) for low, want in zip(least, wants, strict=True)]
