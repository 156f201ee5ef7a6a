"""How a passage is laid out: its time, who speaks, what is said, and in which other words it can be said."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from gemma_desktop.recording.values import Passage, PassageState
from gemma_desktop.ui.theme import TextSize, Theme, mix
from gemma_desktop.ui.words import runs_from_right

LINE_SHARE = 1.45
TWO_COLUMNS_STEPS = 66
"""Under so many steps of width the translation stands below the text."""

COLUMN_STEPS, BOTH_COLUMNS_STEPS = 92, 150
"""Lines that are longer than this are hard to read."""

LONGEST_TIME = "0:00:00"


@dataclass(frozen=True)
class Marked:
    """A place in a passage that a search found. is_current: it is the one that was gone to."""

    start: int
    length: int
    in_translation: bool = False
    is_current: bool = False


@dataclass(frozen=True)
class Look:
    """Everything but the passage itself that decides how high it is. width: of the whole row."""

    theme: Theme
    width: int
    two_columns: bool

    @cached_property
    def line_px(self) -> int:
        return round(self.theme.text_px(TextSize.READING) * LINE_SHARE)

    @cached_property
    def note_px(self) -> int:
        return round(self.theme.text_px(TextSize.NOTE) * LINE_SHARE)

    @cached_property
    def pad(self) -> int:
        """Above and below."""
        return self.theme.space(1)

    @cached_property
    def gap(self) -> int:
        """Between text and translation."""
        return self.theme.space(3)

    @cached_property
    def gutter(self) -> int:
        """From the edge of the row to where text begins; the time stands in it."""
        time = QFontMetrics(self.theme.font(TextSize.NOTE)).horizontalAdvance(LONGEST_TIME)
        return time + self.theme.space(3)

    @cached_property
    def body_width(self) -> int:
        longest = BOTH_COLUMNS_STEPS if self.two_columns else COLUMN_STEPS
        room = self.width - self.gutter - self.theme.space(5)
        return max(self.theme.space(8), min(room, self.theme.space(longest)))

    @cached_property
    def column_width(self) -> int:
        return (self.body_width - self.gap) // 2 if self.two_columns else self.body_width


def has_two_columns(theme: Theme, width: int, *, is_translated: bool) -> bool:
    return is_translated and width >= theme.space(TWO_COLUMNS_STEPS)


@dataclass
class PassageLayout:
    """Where everything stands, from the row's top at the side where lines begin. Made once for a passage and a Look."""

    look: Look
    passage: Passage
    text: QTextLayout = field(init=False)
    translation: QTextLayout | None = field(init=False)
    speaker_at: QRect = field(init=False)
    text_at: QRect = field(init=False)
    translation_at: QRect = field(init=False)
    note_at: QRect = field(init=False)
    height: int = field(init=False)

    def __post_init__(self) -> None:
        look, passage = self.look, self.passage
        left, y = look.gutter, look.pad
        self.speaker_at = QRect(left, y, look.column_width, look.note_px if passage.speaker else 0)
        y += self.speaker_at.height()
        width = look.column_width
        self.text, height = _lay_out(passage.text, look, width)
        self.text_at = QRect(left, y, width, height)
        self.translation, self.translation_at = None, QRect()
        if passage.translation:
            self.translation, across = _lay_out(passage.translation, look, width)
            if look.two_columns:
                self.translation_at = QRect(left + width + look.gap, y, width, across)
                height = max(height, across)
            else:
                height += look.theme.space(0.5)
                self.translation_at = QRect(left, y + height, width, across)
                height += across
        y += height
        is_noted = passage.state is PassageState.UNCLEAR
        self.note_at = QRect(left, y, look.body_width, look.note_px + look.theme.space(0.5) if is_noted else 0)
        self.height = y + self.note_at.height() + look.pad

    def text_offset(self, at: QPoint) -> int:
        """Of the letter of the text there, or nearest to there. at: from the row's corner."""
        return _offset(self.text, at - self.text_at.topLeft(), self.look.line_px)

    def share_at(self, at: QPoint) -> float:
        """How far into what is said that place is, in [0, 1]; in text or translation."""
        if self.translation is not None and self.translation_at.contains(at):
            offset = _offset(self.translation, at - self.translation_at.topLeft(), self.look.line_px)
            return offset / max(1, len(self.passage.translation))
        return self.text_offset(at) / max(1, len(self.passage.text))


def _lay_out(text: str, look: Look, width: int) -> tuple[QTextLayout, int]:
    """In the direction that the text itself has; returns its height too."""
    layout = QTextLayout(text.replace("\n", "\u2028"), look.theme.font(TextSize.READING))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    from_right = runs_from_right(text)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + (look.line_px - line.height()) / 2))
        y += look.line_px
    layout.endLayout()
    return layout, max(y, look.line_px)


def _offset(layout: QTextLayout, at: QPoint, line_px: int) -> int:
    at_line = min(max(0, at.y() // line_px), layout.lineCount() - 1)
    return layout.lineAt(at_line).xToCursor(at.x()) if layout.lineCount() else 0


def estimated_height(passage: Passage, look: Look, letter_px: float) -> int:
    """About what the layout would have, from the number of letters; for passages that were not seen yet."""
    per_line = max(1, int(look.column_width / letter_px))
    n_lines = [-(-max(1, len(text)) // per_line) for text in (passage.text, passage.translation) if text] or [1]
    lines = max(n_lines) if look.two_columns else sum(n_lines)
    between = look.theme.space(0.5) if len(n_lines) > 1 and not look.two_columns else 0
    speaker = look.note_px if passage.speaker else 0
    note = look.note_px + look.theme.space(0.5) if passage.state is PassageState.UNCLEAR else 0
    return 2 * look.pad + speaker + lines * look.line_px + between + note


def draw(
    painter: QPainter, layout: QTextLayout, at: QPoint, color: QColor, theme: Theme, marked: Iterable[Marked] = ()
) -> None:
    """The text with its marked places; the one that was gone to in the accent, and underlined."""
    ranges: list[QTextLayout.FormatRange] = []
    for mark in marked:
        look = QTextCharFormat()
        if mark.is_current:
            look.setBackground(theme.color("accent"))
            look.setForeground(theme.color("on_accent"))
            look.setFontUnderline(True)
        else:
            look.setBackground(QColor(mix(theme.colors.background, theme.colors.accent, 0.3)))
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = mark.start, mark.length, look
        ranges.append(found)
    painter.setPen(color)
    layout.draw(painter, QPointF(at), ranges)
