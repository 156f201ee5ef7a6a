"""What a person wrote: shown as it was typed, long texts folded."""

from PySide6.QtGui import QTextBlockFormat, QTextCursor

from gemma_desktop.ui.answer.style import Style
from gemma_desktop.ui.answer.text_view import Selecting, TextGroup, TextView

FOLDED_LINES = 16
FOLDED_CHARS = 1_600


class PlainText(TextView):
    """Plain text; every line finds its own direction."""

    def __init__(self, style: Style, selecting: Selecting, group: TextGroup) -> None:
        super().__init__(style, selecting, group)
        self._text = ""

    def set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._write()

    def restyle(self) -> None:
        """The style was refreshed."""
        self._write()

    def has_links(self) -> bool:
        return False

    def natural_width(self) -> int:
        """Of its longest line."""
        self.text_document.setTextWidth(-1)
        return int(self.text_document.idealWidth() + 1.999)

    def _write(self) -> None:
        self.text_document.setDefaultFont(self.look.font)
        self.text_document.setPlainText(self._text)
        cursor = QTextCursor(self.text_document)
        cursor.select(QTextCursor.SelectionType.Document)
        form = QTextBlockFormat()
        form.setLineHeight(self.look.line_px, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.mergeBlockFormat(form)
        self.text_changed()
        self.finish()


def folded(text: str) -> str:
    """The beginning of a long text; all of a short one."""
    lines = text.split("\n", FOLDED_LINES + 4)
    if len(text) <= FOLDED_CHARS * 1.3 and len(lines) <= FOLDED_LINES + 4:
        return text
    start = "\n".join(lines[:FOLDED_LINES])[:FOLDED_CHARS]
    return start.rstrip() + " \u2026"
