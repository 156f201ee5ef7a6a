"""How dictated words come into a text."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from gemma_desktop.session.dictated_text import spaced


class DictatedText:
    """Puts the words where the cursor was when the dictation began; one Undo takes all of it out again."""

    def __init__(self, text: QPlainTextEdit) -> None:
        self._text = text
        self._place: QTextCursor | None = None
        self._revision = -1  # of the document, as our last words left it

    def forget_place(self) -> None:
        """It is another text now."""
        self._place = None

    def begin(self) -> None:
        """The words that follow belong where the cursor is now, in the place of what is selected."""
        self._place = QTextCursor(self._text.textCursor())
        self._revision = -1

    def insert(self, words: str) -> None:
        """Where no place is known, at the end."""
        cursor = self._place
        if cursor is None:
            cursor = QTextCursor(self._text.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self._place = cursor
        before = _beside(cursor, cursor.selectionStart(), QTextCursor.MoveOperation.PreviousCharacter)
        after = _beside(cursor, cursor.selectionEnd(), QTextCursor.MoveOperation.NextCharacter)
        if self._revision == self._text.document().revision():
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        cursor.insertText(spaced(before, words, after))
        cursor.endEditBlock()
        self._revision = self._text.document().revision()
        self._text.ensureCursorVisible()


def _beside(cursor: QTextCursor, position: int, direction: QTextCursor.MoveOperation) -> str:
    looking = QTextCursor(cursor)
    looking.setPosition(position)
    looking.movePosition(direction, QTextCursor.MoveMode.KeepAnchor)
    return looking.selectedText()
