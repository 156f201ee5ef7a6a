"""How text of an answer looks: the theme's roles as the formats that documents are written with."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextOption

from gemma_desktop.ui.answer.highlight import ROLES
from gemma_desktop.ui.answer.leaves import Leaf, Look, Paragraph
from gemma_desktop.ui.theme import TextSize, Theme, mix

LINE_HEIGHT = 1.5


class Style:
    """Fonts, formats and distances for one tone of text; `refresh` after the theme changed.

    quiet: smaller and paler, for thoughts.
    """

    def __init__(self, theme: Theme, *, quiet: bool = False) -> None:
        self.theme = theme
        self._quiet = quiet
        self.refresh()

    def refresh(self) -> None:
        """Read the theme again. What was written with the old formats must be written anew."""
        theme = self.theme
        self._size = TextSize.CONTROL if self._quiet else TextSize.READING
        self._chars: dict[tuple[Look, int, bool], QTextCharFormat] = {}
        self.font: QFont = theme.font(self._size)
        self.text: QColor = theme.color("quiet_text" if self._quiet else "text")
        self.quiet_text: QColor = theme.color("quiet_text")
        self.line: QColor = theme.color("line")
        self.accent: QColor = theme.color("accent")
        self.code_ground: QColor = theme.color("code")
        self.inline_ground = QColor(mix(theme.colors.background, theme.colors.text, 0.07))
        self.selection = QColor(mix(theme.colors.background, theme.colors.accent, 0.28))
        self.unit_px = theme.space(3.25)
        self.line_px = round(theme.text_px(self._size) * LINE_HEIGHT)
        self.code_font: QFont = theme.code_font(TextSize.CONTROL)
        self.code_line_px = round(theme.text_px(TextSize.CONTROL) * LINE_HEIGHT)
        self.code_formats = {role: _colored(theme.color(role)) for role in ROLES}

    def char_format(self, look: Look = Look.PLAIN, level: int = 0, href: str = "") -> QTextCharFormat:
        """Of a run. level: of the heading that it stands in."""
        key = (look, level, bool(href))
        known = self._chars.get(key)
        if known is None:
            known = self._chars[key] = self._new_format(look, level, is_link=bool(href))
        if not href:
            return known
        link = QTextCharFormat(known)
        link.setAnchorHref(href)
        return link

    def block_format(self, leaf: Leaf, gap_px: int) -> QTextBlockFormat:
        """Of a paragraph, heading or rule. gap_px: above it."""
        form = QTextBlockFormat()
        form.setIndent(len(leaf.place))
        form.setTopMargin(gap_px)
        level = leaf.level if isinstance(leaf, Paragraph) else 0
        line_px = round(self.theme.text_px(TextSize.TITLE) * 1.3) if 0 < level <= 2 else self.line_px
        form.setLineHeight(line_px, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        return form

    def gap_px(self, above: Leaf | None, below: Leaf) -> int:
        """The distance between two leaves; 0 before the first."""
        space = self.theme.space
        if above is None:
            return 0
        if isinstance(below, Paragraph) and below.level:
            return space(1.25) if isinstance(above, Paragraph) and above.level else space(2.75)
        if isinstance(above, Paragraph) and above.level:
            return space(0.75) if above.level > 2 else space(1)
        if not isinstance(above, Paragraph) or not isinstance(below, Paragraph):
            return space(1.75)
        if below.marker and ("i" in above.place):
            is_other_list = above.marker and above.marker.endswith(".") != below.marker.endswith(".")
            return space(1.5 if is_other_list and above.place == below.place else 0.5)
        return space(1) if below.place and above.place else space(1.5)

    def _new_format(self, look: Look, level: int, *, is_link: bool) -> QTextCharFormat:
        form = QTextCharFormat()
        font = QFont(self.font)
        if level:
            font = self.theme.font(TextSize.TITLE if level <= 2 else self._size, bold=True)
        if Look.CODE in look:
            size = font.pixelSize()
            font = self.theme.code_font(self._size)
            font.setPixelSize(round(size * 0.92))
            form.setBackground(self.inline_ground)
        if Look.BOLD in look:
            font.setWeight(QFont.Weight.DemiBold)
        font.setItalic(Look.ITALIC in look)
        font.setStrikeOut(Look.STRUCK in look)
        form.setFont(font)
        form.setForeground(self.accent if is_link else self.text)
        if is_link:
            form.setAnchor(True)
            form.setFontUnderline(True)
        return form


def _colored(color: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(color)
    return form


def plain_option(*, wrap: bool) -> QTextOption:
    """Paragraphs find their direction by their first letter; long words break."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap)
    return option
