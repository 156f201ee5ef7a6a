"""The field in which a message is written: it grows with its text, and takes pasted pictures and files."""

import math
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from gemma_desktop.ui.theme import TextSize, Theme

LARGEST_SHARE = 0.4
"""Of the window's height, before the text scrolls."""


def files_in(mime: QMimeData) -> list[Path]:
    """The local files that are dropped or pasted."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def can_take(mime: QMimeData) -> bool:
    """Whether there is a file or a picture in it."""
    return mime.hasImage() or bool(files_in(mime))


def picture_in(mime: QMimeData) -> bytes:
    """A picture that is dropped or pasted without a file, as PNG; empty if there is none."""
    image = mime.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return b""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # takes a format as str, the stub says bytes
    return bytes(kept.data())


class MessageEdit(QPlainTextEdit):
    """Enter sends, Shift+Enter breaks the line; while an input method composes, Enter is the input method's.

    Signals:
        send_requested: Enter was pressed.
        files_pasted(list of Path), picture_pasted(bytes): instead of text. The picture is a PNG.
    """

    send_requested = Signal()
    files_pasted = Signal(object)
    picture_pasted = Signal(object)

    def __init__(self, theme: Theme, *, lines: int = 3) -> None:
        """lines: it may always grow to so many, however low the window is."""
        super().__init__()
        self._theme = theme
        self._lines = lines
        self.setObjectName("composer_text")
        self.setProperty("bare", True)
        self.setProperty("textSize", TextSize.READING.name.lower())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        # Files dropped on the text are the window's to take.
        self.setAcceptDrops(False)
        self.document().documentLayout().documentSizeChanged.connect(self._on_document_size_changed)
        self.fit()

    def setPlaceholderText(self, text: str) -> None:
        super().setPlaceholderText(text)
        self.fit()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.space(30), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.space(10), self._line_px)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        breaks = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        # Enter that ends a composition of an input method belongs to the input method.
        composes = bool(self.textCursor().block().layout().preeditAreaText())
        if is_enter and not breaks and not composes:
            self.send_requested.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        # Office programs offer text with a picture of it: there the text is meant.
        if files := files_in(source):
            self.files_pasted.emit(files)
        elif source.hasText() and source.text().strip():
            self.insertPlainText(source.text())
        elif picture := picture_in(source):
            self.picture_pasted.emit(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_document_size_changed()

    def event(self, event: QEvent) -> bool:
        # A new height of the window moves the largest height, and another text size moves every height.
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._on_document_size_changed()
        return super().event(event)

    def fit(self) -> None:
        """Take the height that the text needs, or the most that the window gives."""
        wanted = self._wanted_height()
        if wanted != self.height():
            self.setFixedHeight(wanted)
        scrolls = self._text_height() > wanted
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)

    @property
    def _line_px(self) -> int:
        """As QTextLayout stacks lines: each at a whole pixel, which QFontMetrics may round down to one less."""
        return math.ceil(QFontMetricsF(self.font()).lineSpacing())

    def _text_height(self) -> int:
        # QPlainTextDocumentLayout counts lines, not pixels.
        lines = max(1, round(self.document().size().height()))
        return max(lines * self._line_px, self._placeholder_height()) + 2

    def _placeholder_height(self) -> int:
        """Wrapped as Qt paints it. The field has room for it also when something is written, so that nothing jumps."""
        width = self.viewport().width()
        return (
            self.fontMetrics().boundingRect(0, 0, width, 0, Qt.TextFlag.TextWordWrap, self.placeholderText()).height()
        )

    def _wanted_height(self) -> int:
        most = max(self._lines * self._line_px + 2, round(self.window().height() * LARGEST_SHARE))
        return min(self._text_height(), most)

    def _on_document_size_changed(self) -> None:
        self.fit()
