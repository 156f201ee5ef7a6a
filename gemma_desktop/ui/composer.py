"""Where a message is written: text, attachments, and the buttons beneath."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.dictation import Dictation, DictationState
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.values import ActivityKind, ModelStatusKind
from gemma_desktop.ui.attachment_row import AttachmentRow
from gemma_desktop.ui.controls import Button, ElidedLabel, Ground, IconButton, Kind, Label, Panel
from gemma_desktop.ui.dictated_text import DictatedText
from gemma_desktop.ui.dictation_line import DictationLine
from gemma_desktop.ui.message_edit import MessageEdit
from gemma_desktop.ui.shortcuts import Keys
from gemma_desktop.ui.spacing import add_gap, space_out
from gemma_desktop.ui.speak_button import SpeakButton
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import number_text, percent_text, tokens_text

WIDTH_STEPS = 98.25
"""786 px: the text stands in the same column as what is read above, which is 760 px wide."""

SIDE_STEPS, SCROLL_BAR_STEPS = 1.375, 1.25

NEARLY_FULL = 0.8
"""Share of the context from which on its use is shown as a warning."""


class Composer(QWidget):
    """The draft of the open conversation.

    Signals:
        attach_requested: files are to be chosen.
        pictures_requested, microphone_requested: the panel is to be opened, or closed again.
        enlarge_requested(ImagePart): an attached picture was clicked.
        models_requested: a real model is wanted.
        files_pasted(list of Path)
    """

    attach_requested = Signal()
    pictures_requested = Signal()
    microphone_requested = Signal()
    enlarge_requested = Signal(object)
    models_requested = Signal()
    files_pasted = Signal(object)

    def __init__(self, session: ChatSession, models: ModelShelf, dictation: Dictation, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._models = models
        self._theme = theme
        self.setObjectName("composer")
        self._column = QWidget()
        self._frame = Panel(Ground.FIELD, "composer_frame")
        self.text = MessageEdit(theme)
        self._attachments = AttachmentRow(session, theme, side_steps=7)
        self._attach = IconButton(theme, "plus", self.tr("Attach files"), "attach_button", shortcut=Keys.ATTACH.keys)
        self._pictures = IconButton(theme, "image", self.tr("Pictures"), "pictures_button", checkable=True)
        self._microphone = SpeakButton(
            theme, "mic", self.tr("Microphone"), "microphone_button", shortcut=Keys.RECORD.keys
        )
        self._microphone.setToolTip(
            self.tr("Microphone ({record}); hold to dictate ({dictate})").format(
                record=Keys.RECORD.text, dictate=Keys.DICTATE.text
            )
        )
        self._dictation = dictation
        self._dictation_line = DictationLine(dictation, theme)
        self._dictated = DictatedText(self.text)
        self._think = Button(theme, self.tr("Think"), "think_button", kind=Kind.QUIET, icon_name="lightbulb")
        self._think.setCheckable(True)
        self._think.setToolTip(self.tr("Let the model think before it answers: slower, and better at hard questions"))
        self._use = Label(size=TextSize.NOTE, tone="quiet_text")
        self._use.setObjectName("context_use")
        self._send = IconButton(
            theme,
            "arrow-up",
            self.tr("Send"),
            "send_button",
            shortcut=Keys.SEND.keys,
            kind=Kind.PRIMARY,
            role="on_accent",
        )
        self._stop = IconButton(
            theme,
            "square",
            self.tr("Stop the answer"),
            "stop_button",
            shortcut=Keys.STOP.keys,
            kind=Kind.STOP,
            role="background",
        )
        self._demo = ElidedLabel(
            self.tr("Demo model: a tiny model for trying things out."), size=TextSize.NOTE, tone="quiet_text"
        )
        self._real = Button(theme, self.tr("Get a real Gemma"), "get_real_button", kind=Kind.NOTE_LINK)
        self._lay_out()
        self._connect()
        self._on_draft_replaced()
        self._on_model_changed()
        self._on_activity_changed()
        self._on_settings_changed()

    def _lay_out(self) -> None:
        theme = self._theme
        self._go = QStackedLayout()
        self._go.addWidget(self._send)
        self._go.addWidget(self._stop)
        buttons = QHBoxLayout()
        space_out(buttons, theme, spacing=0.25)
        for button in (self._attach, self._pictures, self._microphone, self._think):
            buttons.addWidget(button)
        buttons.addWidget(self._dictation_line, 1000)
        buttons.addStretch(1)
        buttons.addWidget(self._use)
        add_gap(buttons, theme, 1)
        buttons.addLayout(self._go)
        inside = QVBoxLayout(self._frame)
        space_out(inside, theme, margins=(1.5, 1.5, 1, 1), spacing=1)
        inside.addWidget(self._attachments)
        inside.addWidget(self.text)
        inside.addLayout(buttons)
        self._demo_line = QWidget()
        below = QHBoxLayout(self._demo_line)
        space_out(below, theme, margins=(0.5, 0, 0.5, 0), spacing=0)
        below.addStretch(1)
        below.addWidget(self._demo)
        below.addWidget(self._real)
        below.addStretch(1)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        space_out(column, theme, spacing=0.5)
        column.addWidget(self._frame)
        column.addWidget(self._demo_line)
        centred = QHBoxLayout(self)
        # At the trailing side as much more as the conversation above leaves to its scroll bar.
        space_out(centred, theme, margins=(SIDE_STEPS, 1, SIDE_STEPS + SCROLL_BAR_STEPS, 1.25))
        centred.addStretch(1)
        centred.addWidget(self._column, 1000)
        centred.addStretch(1)
        self._on_theme_changed()
        self.setFocusProxy(self.text)
        self.text.installEventFilter(self)

    def _on_theme_changed(self) -> None:
        self._column.setMaximumWidth(self._theme.space(WIDTH_STEPS))

    def _connect(self) -> None:
        self._theme.changed.connect(self._on_theme_changed)
        session, models = self._session, self._models
        self.text.send_requested.connect(self._on_send_requested)
        self.text.textChanged.connect(self._on_text_changed)
        self.text.files_pasted.connect(self.files_pasted)
        self.text.picture_pasted.connect(self._on_picture_pasted)
        self._send.clicked.connect(self._on_send_requested)
        self._stop.clicked.connect(session.stop)
        self._attach.clicked.connect(self.attach_requested)
        self._pictures.clicked.connect(self.pictures_requested)
        self._microphone.clicked.connect(self.microphone_requested)
        self._dictation.written.connect(self._on_dictation_written)
        self._dictation.state_changed.connect(self._on_dictation_state_changed)
        self._microphone.held.connect(self._dictation.begin)
        self._microphone.let_go.connect(self._dictation.finish)
        self._think.toggled.connect(self._on_think_toggled)
        self._real.clicked.connect(self.models_requested)
        self._attachments.enlarge_requested.connect(self.enlarge_requested)
        session.draft_replaced.connect(self._on_draft_replaced)
        session.can_send_changed.connect(self._send.setEnabled)
        session.activity_changed.connect(self._on_activity_changed)
        session.settings_changed.connect(self._on_settings_changed)
        session.opened.connect(self._on_opened)
        models.status_changed.connect(self._on_model_changed)
        models.current_changed.connect(self._on_model_changed)

    def set_panels(self, *, pictures: bool, microphone: bool) -> None:
        """Show which panels are open."""
        self._pictures.setChecked(pictures)
        self._microphone.setChecked(microphone)

    def focus_text(self) -> None:
        self.text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._frame.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self._frame.style().polish(self._frame)
        return super().eventFilter(watched, event)

    def _on_text_changed(self) -> None:
        self._session.set_draft_text(self.text.toPlainText())

    def _on_draft_replaced(self) -> None:
        if self.text.toPlainText() != self._session.draft_text:
            self._dictated.forget_place()
            self.text.setPlainText(self._session.draft_text)
            self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self._send.setEnabled(self._session.can_send)

    def _on_send_requested(self) -> None:
        if self._session.can_send:
            self._session.send()

    def _on_dictation_state_changed(self, state: DictationState) -> None:
        if state is DictationState.LISTENING:
            self._dictated.begin()

    def _on_dictation_written(self, words: str) -> None:
        self._dictated.insert(words)

    def _on_picture_pasted(self, png: bytes) -> None:
        self._session.attach_image(png, self.tr("Pasted picture.png"))

    def _on_think_toggled(self, on: bool) -> None:
        if on != self._session.thinking:
            self._session.set_thinking(on)

    def _on_settings_changed(self) -> None:
        self._think.setChecked(self._session.thinking)

    def _on_opened(self) -> None:
        self._on_activity_changed()
        self._on_settings_changed()

    def _on_activity_changed(self, _activity: object = None) -> None:
        runs = self._session.activity.kind is not ActivityKind.IDLE
        self._go.setCurrentWidget(self._stop if runs else self._send)
        self._show_use()

    def _show_use(self) -> None:
        used, context = self._session.context_use()
        self._use.setVisible(used > 0 and context > 0)
        if not (used and context):
            return
        self._use.setText(f"{tokens_text(used)} / {tokens_text(context)}")
        full = used >= NEARLY_FULL * context
        self._use.set_tone("warning" if full else "quiet_text")
        told = self.tr("This chat fills {used} of the {context} tokens that the model keeps in mind.")
        told = told.format(used=number_text(used), context=number_text(context))
        if full:
            told += " " + self.tr("Soon the oldest messages will be left out.")
        self._use.setToolTip(told)
        self._use.setAccessibleName(told)

    def _on_model_changed(self, _status: object = None) -> None:
        current, status = self._models.current, self._models.status
        self._demo_line.setVisible(current is not None and current.is_demo)
        self._think.setVisible(current is not None and current.can_think)
        if status.kind is ModelStatusKind.LOADING and current is not None:
            told = self.tr("Loading {name} {percent}").format(name=current.name, percent=percent_text(status.fraction))
        elif current is None:
            told = self.tr("Choose a model first")
        elif current.takes_images and current.takes_audio:
            told = self.tr("Ask anything, drop a picture, or speak")
        elif current.takes_images:
            told = self.tr("Ask anything, or drop a picture")
        elif current.takes_audio:
            told = self.tr("Ask anything, or speak")
        else:
            told = self.tr("Ask anything")
        self.text.setPlaceholderText(told)
        self.text.viewport().update()  # Qt 6.11 paints another placeholder only where it appears or goes
        self.text.setAccessibleName(self.tr("Message"))
        self.text.setAccessibleDescription(told)
        self._show_use()
