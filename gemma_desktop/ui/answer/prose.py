"""Paragraphs, headings, lists, quotes and rules in one document."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextCursor

from gemma_desktop.ui.answer.leaves import LINE_BREAK, Marker, Paragraph, Rule, Run
from gemma_desktop.ui.answer.style import Style
from gemma_desktop.ui.answer.text_view import Selecting, TextGroup, TextView, plain

ProseLeaf: TypeAlias = Paragraph | Rule


class ProseView(TextView):
    """Shows leaves, one for each block of its document; writes only what differs from before."""

    def __init__(self, style: Style, selecting: Selecting, group: TextGroup) -> None:
        super().__init__(style, selecting, group)
        self._leaves: list[ProseLeaf] = []
        self.restyle()

    def restyle(self) -> None:
        """The style was refreshed: write everything anew."""
        leaves, self._leaves = self._leaves, []
        self.text_document.setDefaultFont(self.look.font)
        self.text_document.setIndentWidth(self.look.unit_px)
        self.set_leaves(leaves)

    @property
    def leaves(self) -> Sequence[ProseLeaf]:
        return self._leaves

    def set_leaves(self, leaves: Sequence[ProseLeaf]) -> None:
        """Show these instead. What they have in common with the ones before, from the start, is not touched."""
        same = 0
        while same < min(len(leaves), len(self._leaves)) and leaves[same] == self._leaves[same]:
            same += 1
        if same == len(leaves) == len(self._leaves):
            return
        cursor = QTextCursor(self.text_document)
        cursor.beginEditBlock()
        if same == len(leaves) - 1 == len(self._leaves) - 1 and self._append(cursor, self._leaves[same], leaves[same]):
            same += 1
        else:
            self._cut(cursor, same)
        for index in range(same, len(leaves)):
            self._write(cursor, leaves[index], leaves[index - 1] if index else None)
        cursor.endEditBlock()
        self._leaves = list(leaves)
        self.text_changed()

    def has_links(self) -> bool:
        return any(run.href for leaf in self._leaves if isinstance(leaf, Paragraph) for run in leaf.runs)

    def selected_text(self) -> str:
        """With the markers of items whose beginning is selected, as they would be typed."""
        if self._selected is None:
            return ""
        start, end = self._selected.selectionStart(), self._selected.selectionEnd()
        cursor = QTextCursor(self.text_document)
        block = self.text_document.findBlock(start)
        text = ""
        while block.isValid() and block.position() <= end:
            cursor.setPosition(max(start, block.position()))
            cursor.setPosition(min(end, block.position() + block.length() - 1), QTextCursor.MoveMode.KeepAnchor)
            line = plain(cursor.selectedText())
            leaf = self._leaves[block.blockNumber()]
            if start <= block.position() and leaf.place:
                marker = f"{leaf.marker} " if isinstance(leaf, Paragraph) and leaf.marker else ""
                line = "  " * max(0, leaf.place.count("i") - 1) + marker + line
            if text:
                text += "\n" if leaf.place else "\n\n"
            text += line
            block = block.next()
        return text

    def _append(self, cursor: QTextCursor, old: ProseLeaf, new: ProseLeaf) -> bool:
        """The commonest step of a stream: the last paragraph goes on. Returns whether it could be done so."""
        if not isinstance(old, Paragraph) or not isinstance(new, Paragraph) or not old.runs:
            return False
        if (old.level, old.marker, old.place) != (new.level, new.marker, new.place) or len(new.runs) < len(old.runs):
            return False
        last = len(old.runs) - 1
        before, after = old.runs[last], new.runs[last]
        if old.runs[:last] != new.runs[:last] or (before.look, before.href) != (after.look, after.href):
            return False
        if not after.text.startswith(before.text):
            return False
        cursor.movePosition(QTextCursor.MoveOperation.End)
        rest = Run(after.text[len(before.text) :], after.look, after.href)
        self._write_runs(cursor, (rest, *new.runs[last + 1 :]), new.level)
        return True

    def _cut(self, cursor: QTextCursor, keep: int) -> None:
        """Remove the leaves from `keep` on; the cursor stands at the end of what is kept."""
        if keep == 0:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            return
        block = self.text_document.findBlockByNumber(keep - 1)
        form, chars = block.blockFormat(), block.charFormat()
        cursor.setPosition(block.position() + block.length() - 1)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        # An empty paragraph takes over the formats of what is removed behind it.
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(chars)

    def _write(self, cursor: QTextCursor, leaf: ProseLeaf, above: ProseLeaf | None) -> None:
        form = self.look.block_format(leaf, self.look.gap_px(above, leaf))
        level = leaf.level if isinstance(leaf, Paragraph) else 0
        chars = self.look.char_format(level=level)
        if above is None:
            cursor.setBlockFormat(form)
            cursor.setBlockCharFormat(chars)
        else:
            cursor.insertBlock(form, chars)
        if isinstance(leaf, Paragraph):
            self._write_runs(cursor, leaf.runs, level)

    def _write_runs(self, cursor: QTextCursor, runs: Sequence[Run], level: int) -> None:
        for run in runs:
            cursor.insertText(run.text.replace("\n", LINE_BREAK), self.look.char_format(run.look, level, run.href))

    # --- what is no text ---------------------------------------------------------------------------------------

    def paint_behind(self, painter: QPainter, clip: QRectF) -> None:
        layout = self.text_document.documentLayout()
        block = self.text_document.begin()
        for index, leaf in enumerate(self._leaves):
            rect = layout.blockBoundingRect(block)
            if rect.top() > clip.bottom():
                break
            if leaf.place or isinstance(leaf, Rule):
                above = self._leaves[index - 1] if index else None
                if rect.bottom() + self.look.unit_px >= clip.top():
                    self._paint_beside(painter, block, rect, leaf, above)
            block = block.next()

    def _paint_beside(
        self, painter: QPainter, block: QTextBlock, rect: QRectF, leaf: ProseLeaf, above: ProseLeaf | None
    ) -> None:
        from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        width, unit = self.text_document.textWidth(), self.look.unit_px
        for depth, kind in enumerate(leaf.place):
            if kind == "q":
                joins = above is not None and above.place[: depth + 1] == leaf.place[: depth + 1]
                top = round(rect.top() - (self.look.gap_px(above, leaf) + 1 if joins else 0))
                x = width - depth * unit - 3 if from_right else depth * unit
                painter.fillRect(QRectF(x, top, 3, round(_bottom(block)) - top), self.look.line)
        if isinstance(leaf, Rule):
            y = round(rect.center().y())
            painter.fillRect(QRectF(len(leaf.place) * unit, y, width, 1), self.look.line)
        elif leaf.marker:
            line = block.layout().lineAt(0)
            start = block.layout().position()
            edge = width - len(leaf.place) * unit if from_right else len(leaf.place) * unit
            self._paint_marker(painter, leaf.marker, edge, start.y() + line.y() + line.ascent(), from_right=from_right)

    def _paint_marker(self, painter: QPainter, marker: str, edge: float, baseline: float, *, from_right: bool) -> None:
        """edge: where the item's text begins."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.look.font)
        metrics = painter.fontMetrics()
        middle = baseline - metrics.xHeight() / 2
        gap = metrics.horizontalAdvance("n") * 0.75
        toward = 1 if from_right else -1
        painter.setPen(self.look.quiet_text)
        if marker == Marker.BULLET:
            radius = max(2.0, metrics.xHeight() * 0.28)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.quiet_text)
            painter.drawEllipse(QPointF(edge + toward * (gap + radius), middle), radius, radius)
        elif marker in (Marker.OPEN_TASK, Marker.DONE_TASK):
            side = metrics.capHeight() * 1.15
            left = edge + toward * (gap * 0.75) - (0 if from_right else side)
            self._paint_box(painter, QRectF(left, middle - side * 0.56, side, side), done=marker == Marker.DONE_TASK)
        else:
            width = metrics.horizontalAdvance(marker)
            painter.drawText(QPointF(edge + gap * 0.75 if from_right else edge - gap * 0.75 - width, baseline), marker)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRectF, *, done: bool) -> None:
        painter.setPen(QPen(self.look.quiet_text, 1.2))
        painter.drawRoundedRect(box, 3, 3)
        if done:
            x, y, side = box.x(), box.y(), box.width()
            painter.setPen(QPen(self.look.accent, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            tick = [QPointF(x + side * a, y + side * b) for a, b in ((0.25, 0.52), (0.43, 0.7), (0.76, 0.3))]
            painter.drawPolyline(tick)


def _bottom(block: QTextBlock) -> float:
    """Qt's bounding rectangle leaves out what a minimum line height adds."""
    layout = block.layout()
    last = layout.lineAt(layout.lineCount() - 1)
    return layout.position().y() + last.y() + last.height()
