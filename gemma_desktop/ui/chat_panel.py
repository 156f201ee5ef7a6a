"""The middle of the window: the conversation, and below it the field to write in."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from gemma_desktop.chat.message import ImagePart
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.ui.about_recording import AboutRecordingLine
from gemma_desktop.ui.controls import Button
from gemma_desktop.ui.link_question import LinkQuestion
from gemma_desktop.ui.picture_view import PictureView
from gemma_desktop.ui.theme import Theme
from gemma_desktop.ui.transcript import Transcript


class ChatPanel(QWidget):
    """Transcript, composer, and what stands in the place of an empty conversation.

    Signals:
        play_requested(Path): the reader wants to hear this recording.
        recording_requested(str): the recording that the chat is about is to be shown.
    """

    play_requested = Signal(Path)
    recording_requested = Signal(str)

    def __init__(self, session: ChatSession, theme: Theme, composer: QWidget, empty: QWidget) -> None:
        """empty: shown while nothing was said."""
        super().__init__()
        self._session = session
        self._theme = theme
        self._composer = composer
        self.transcript = Transcript(session, theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(empty)
        self._pages.addWidget(self.transcript)
        self._to_end = Button(theme, self.tr("To the end"), "to_end_button", icon_name="arrow-down", parent=self)
        self._to_end.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.about = AboutRecordingLine(session, theme)
        column.addWidget(self.about)
        column.addWidget(self._pages, 1)
        column.addWidget(composer)
        self._pages.installEventFilter(self)
        self.about.open_requested.connect(self.recording_requested)
        self._to_end.clicked.connect(self._on_to_end_clicked)
        self.transcript.at_end_changed.connect(self._on_at_end_changed)
        self.transcript.filled_changed.connect(self._on_filled_changed)
        self.transcript.link_requested.connect(self._on_link_requested)
        self.transcript.picture_requested.connect(self._on_picture_requested)
        self.transcript.play_requested.connect(self.play_requested)
        self._on_filled_changed(self.transcript.is_filled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_to_end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The composer grows with its text: the button keeps its distance."""
        if event.type() == QEvent.Type.Resize:
            self._place_to_end()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters typed while the conversation has the focus are meant for the composer."""
        if not event.text() or not event.text().isprintable() or _is_command(event.modifiers()):
            event.ignore()
            return
        before = QApplication.focusWidget()
        self._composer.setFocus()
        focused = QApplication.focusWidget()
        # Where the focus did not move, the letter came from there, and would come back from there.
        if focused is not None and focused is not before and self._composer.isAncestorOf(focused):
            QApplication.sendEvent(focused, event)

    def _place_to_end(self) -> None:
        self._to_end.adjustSize()
        area = self._pages.geometry()
        left = area.center().x() - self._to_end.width() // 2
        self._to_end.move(left, area.bottom() - self._to_end.height() - self._theme.space(1))
        self._to_end.raise_()

    def _on_to_end_clicked(self) -> None:
        self.transcript.scroll_to_end()
        self.transcript.setFocus()

    def _on_at_end_changed(self, at_end: bool) -> None:
        self._to_end.setVisible(not at_end and self.transcript.is_filled)
        self._place_to_end()

    def _on_filled_changed(self, filled: bool) -> None:
        self._pages.setCurrentIndex(1 if filled else 0)
        self._on_at_end_changed(self.transcript.is_at_end)

    def _on_link_requested(self, address: str) -> None:
        url = QUrl(address)
        if url.isValid():
            LinkQuestion(url, self._theme, self).open()

    def _on_picture_requested(self, part: ImagePart) -> None:
        PictureView(part, self._session.thumbnails, self._theme, self).open()


def _is_command(held: Qt.KeyboardModifier) -> bool:
    """Whether keys with these others do not write: Ctrl+9 has a text, too. Ctrl and Alt together are AltGr."""
    held &= Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    writing = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return held not in writing
