"""The line that says which recording a chat is about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.ui.controls import Button, ElidedLabel, Ground, IconLabel, Kind, Panel
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme

WIDTH_STEPS = 98
"""As wide as the composer."""


class AboutRecordingLine(QWidget):
    """Takes no room in chats that are about nothing of the kind.

    Signals:
        open_requested(str): the recording is to be shown.
    """

    open_requested = Signal(str)

    def __init__(self, session: ChatSession, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("about_recording")
        self._theme = theme
        self._words = ElidedLabel()
        self._open = Button(theme, self.tr("Show it"), "show_recording_button", kind=Kind.LINK)
        self._card = Panel(Ground.BUBBLE)
        line = QHBoxLayout(self._card)
        space_out(line, theme, margins=(1.5, 0.5, 0.5, 0.5), spacing=1)
        line.addWidget(IconLabel(theme, "audio-lines"))
        line.addWidget(self._words, 1)
        line.addWidget(self._open)
        around = QHBoxLayout(self)
        space_out(around, theme, margins=(3, 0, 3, 0.5))
        around.addStretch(1)
        around.addWidget(self._card, 1000)
        around.addStretch(1)
        self._open.clicked.connect(self._on_open_clicked)
        session.opened.connect(self._show_about)
        session.settings_changed.connect(self._show_about)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show_about()

    def _on_theme_changed(self) -> None:
        self._card.setMaximumWidth(self._theme.space(WIDTH_STEPS))

    def _show_about(self) -> None:
        about = self._session.conversation_settings.about
        self.setVisible(about is not None)
        if about is not None:
            self._words.set_text(self.tr("About the recording \u201c{title}\u201d").format(title=about.title))

    def _on_open_clicked(self) -> None:
        about = self._session.conversation_settings.about
        if about is not None:
            self.open_requested.emit(about.recording_id)
