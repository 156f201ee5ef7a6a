"""Paints passages, and says how high they are: at first about, and exactly once they come into sight."""

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gemma_desktop.recording.values import Passage, PassageState
from gemma_desktop.ui.icons import pixmap
from gemma_desktop.ui.recordings.passage_layout import (
    Look,
    Marked,
    PassageLayout,
    draw,
    estimated_height,
    has_two_columns,
)
from gemma_desktop.ui.recordings.passages_model import Index, PassagesModel
from gemma_desktop.ui.theme import TextSize, Theme, mix
from gemma_desktop.ui.words import runs_from_right, time_text

KEPT_LAYOUTS = 80
LETTER_SHARE = 0.52
"""Width of an average letter in heights of the font, before anything was measured."""


class PassageDelegate(QStyledItemDelegate):
    """playing: id of the passage that is heard now. edited, edited_height: of the one that an editor covers.

    marked: what a search found, by passage.
    """

    def __init__(self, model: PassagesModel, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._view = view
        self._layouts: OrderedDict[str, PassageLayout] = OrderedDict()
        self._heights: dict[str, int] = {}
        self._seen_letters, self._seen_px = 1.0, LETTER_SHARE * theme.text_px(TextSize.READING)
        self._look = Look(theme, 0, two_columns=False)
        self.playing = ""
        self.edited, self.edited_height = "", 0
        self.marked: dict[str, tuple[Marked, ...]] = {}

    @property
    def look(self) -> Look:
        return self._look

    def set_room(self, width: int, *, is_translated: bool) -> bool:
        """Returns whether rows have other heights now."""
        look = Look(self._theme, width, has_two_columns(self._theme, width, is_translated=is_translated))
        if look == self._look:
            return False
        self._look = look
        self.forget()
        return True

    def restyle(self) -> None:
        """The theme has other sizes now."""
        self._look = Look(self._theme, 0, two_columns=False)  # which keeps what it was asked
        self.forget()

    def forget(self, passage_id: str = "") -> None:
        """This passage, or every one, is another now."""
        if passage_id:
            self._layouts.pop(passage_id, None)
            self._heights.pop(passage_id, None)
            return
        self._layouts.clear()
        self._heights.clear()
        self._seen_letters, self._seen_px = 1.0, LETTER_SHARE * self._theme.text_px(TextSize.READING)

    # --- heights -----------------------------------------------------------------------------------------------------

    def is_exact(self, passage_id: str) -> bool:
        return passage_id in self._heights or passage_id == self.edited

    def measure(self, passage: Passage) -> bool:
        """Make its height exact; returns whether that is another one than was estimated."""
        estimate = self._estimate(passage)
        layout = PassageLayout(self._look, passage)
        self._heights[passage.id] = layout.height
        self._keep(layout)
        n_lines = layout.text.lineCount()
        if n_lines > 1:  # a line that is not full says nothing about letters
            self._seen_letters += len(passage.text)
            self._seen_px += (n_lines - 0.5) * self._look.column_width
        return layout.height != estimate

    def layout_of(self, passage: Passage) -> PassageLayout:
        kept = self._layouts.get(passage.id)
        if kept is not None and kept.passage is passage:
            self._layouts.move_to_end(passage.id)
            return kept
        layout = PassageLayout(self._look, passage)
        self._keep(layout)
        return layout

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, self.height_of(self._model.passage_at(index.row())))

    def height_of(self, passage: Passage) -> int:
        """Exact, or about."""
        if passage.id == self.edited:
            return self.edited_height
        height = self._heights.get(passage.id)
        return self._estimate(passage) if height is None else height

    def _estimate(self, passage: Passage) -> int:
        return estimated_height(passage, self._look, self._seen_px / self._seen_letters)

    def _keep(self, layout: PassageLayout) -> None:
        self._layouts[layout.passage.id] = layout
        self._layouts.move_to_end(layout.passage.id)
        if len(self._layouts) > KEPT_LAYOUTS:
            self._layouts.popitem(last=False)

    # --- places ------------------------------------------------------------------------------------------------------

    def more_rect(self, row: QRect) -> QRect:
        """Where the three dots stand."""
        side = self._theme.space(4)
        look = self._look
        at = QRect(look.gutter + look.body_width, look.pad - self._theme.space(0.5), side, side)
        return self.mirrored(at, row)

    def mirrored(self, rect: QRect, row: QRect) -> QRect:
        """From the row's corner, at the side where lines begin, to where it is in the view."""
        moved = rect.translated(row.topLeft())
        return QStyle.visualRect(self._view.layoutDirection(), row, moved)

    def in_row(self, at: QPoint, row: QRect) -> QPoint:
        """The other way round: a place in the view, from the row's corner. Columns keep their letters' order."""
        if self._view.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return at - row.topLeft()
        look = self._look
        x = at.x() - row.left()
        for column in (0, look.column_width + look.gap) if look.two_columns else (0,):
            left = row.width() - look.gutter - column - look.column_width
            if left <= x <= left + look.column_width:
                return QPoint(look.gutter + column + x - left, at.y() - row.top())
        return QPoint(0, at.y() - row.top())

    # --- painting ----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        passage = self._model.passage_at(index.row())
        if passage.id == self.edited:
            return
        row: QRect = option.rect
        theme, state = self._theme, option.state
        layout = self.layout_of(passage)
        is_playing = passage.id == self.playing
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, row, state, is_playing=is_playing)
        if state & QStyle.StateFlag.State_MouseOver or state & QStyle.StateFlag.State_HasFocus:
            self._paint_icon(painter, "ellipsis", "quiet_text", self.more_rect(row))
        self._paint_time(painter, passage, row, layout, is_playing=is_playing)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        if passage.speaker:
            at = self.mirrored(layout.speaker_at, row)
            painter.setFont(theme.font(TextSize.NOTE, bold=True))
            painter.setPen(theme.color("text"))
            name = painter.fontMetrics().elidedText(passage.speaker, Qt.TextElideMode.ElideRight, at.width())
            begins = Qt.AlignmentFlag.AlignRight if runs_from_right(passage.text) else Qt.AlignmentFlag.AlignLeft
            painter.drawText(at, begins | align, name)
        grows = bool(index.data(PassagesModel.GrowsRole))
        color = theme.color("quiet_text" if grows else "text")
        at = self.mirrored(layout.text_at, row)
        marked = self.marked.get(passage.id, ())
        draw(painter, layout.text, at.topLeft(), color, theme, [one for one in marked if not one.in_translation])
        if layout.translation is not None:
            at = self.mirrored(layout.translation_at, row)
            color = theme.color("text" if self._look.two_columns and not grows else "quiet_text")
            there = [one for one in marked if one.in_translation]
            draw(painter, layout.translation, at.topLeft(), color, theme, there)
        if passage.state is PassageState.UNCLEAR:
            self._paint_note(painter, self.mirrored(layout.note_at, row), side | align)
        painter.restore()

    @property
    def _is_mirrored(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _paint_ground(self, painter: QPainter, row: QRect, state: QStyle.StateFlag, *, is_playing: bool) -> None:
        theme = self._theme
        card = row.adjusted(theme.space(0.5), 1, -theme.space(0.5), -1)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_playing or selected:
            colors = theme.colors
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(colors.background, colors.accent, 0.09) if is_playing else theme.hovered))
            painter.drawRoundedRect(card, theme.radius - 2, theme.radius - 2)
        if is_playing:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            bar = QStyle.visualRect(self._view.layoutDirection(), row, QRect(card.left(), card.top(), 3, card.height()))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRoundedRect(card, theme.radius - 2, theme.radius - 2)

    def _paint_time(
        self, painter: QPainter, passage: Passage, row: QRect, layout: PassageLayout, *, is_playing: bool
    ) -> None:
        theme, look = self._theme, self._look
        top = layout.speaker_at.top() if passage.speaker else layout.text_at.top()
        height = look.note_px if passage.speaker else look.line_px
        width = look.gutter - theme.space(1.5)
        at = self.mirrored(QRect(0, top, width, height), row)
        painter.setFont(theme.font(TextSize.NOTE, bold=is_playing))
        painter.setPen(theme.color("accent" if is_playing else "quiet_text"))
        trailing = Qt.AlignmentFlag.AlignLeft if self._is_mirrored else Qt.AlignmentFlag.AlignRight
        align = trailing | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(at, align, time_text(passage.start_s))
        if is_playing:
            self._paint_icon(painter, "audio-lines", "accent", at.translated(0, height), px=14)

    def _paint_note(self, painter: QPainter, at: QRect, align: Qt.AlignmentFlag) -> None:
        theme = self._theme
        px = theme.icon_px(14)
        lead = px + theme.space(0.75)
        sign = QStyle.visualRect(self._view.layoutDirection(), at, QRect(at.left(), at.top(), px, at.height()))
        self._paint_icon(painter, "triangle-alert", "warning", sign, px=14)
        words = at.adjusted(0, 0, -lead, 0) if self._is_mirrored else at.adjusted(lead, 0, 0, 0)
        painter.setFont(theme.font(TextSize.NOTE))
        painter.setPen(theme.color("warning"))
        painter.drawText(words, align, self.tr("Unclear, please check"))

    def _paint_icon(self, painter: QPainter, name: str, role: str, at: QRect, px: int = 16) -> None:
        side = self._theme.icon_px(px)
        painter.drawPixmap(at.center() - QPoint(side // 2, side // 2), pixmap(name, self._theme.color(role), side))
