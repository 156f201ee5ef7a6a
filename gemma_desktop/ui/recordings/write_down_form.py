"""How a recording is to be written down: in which language it is, into which, and which names are spoken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from gemma_desktop.recording.values import SpeechWish
from gemma_desktop.speech.languages import LANGUAGES
from gemma_desktop.texts import translated
from gemma_desktop.ui.controls import Button, Ground, Kind, Label, Panel
from gemma_desktop.ui.fields import Choice
from gemma_desktop.ui.flow_layout import FlowLayout
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme

CHOICE_STEPS = 24
GLOSSARY_LETTERS = 1000


class WriteDownForm(Panel):
    """Begins with what was wished last.

    Signals:
        write_down_requested(SpeechWish)
        close_requested: another time.
        model_requested: one that hears is wanted.
    """

    write_down_requested = Signal(object)
    close_requested = Signal()
    model_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(Ground.CARD, "write_down_form")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._theme = theme
        self._language = self._choice(self.tr("Find out"), "spoken_choice", self.tr("Language that is spoken"))
        self._into = self._choice(self.tr("Do not translate"), "translation_choice", self.tr("Translate into"))
        self._glossary = QLineEdit()
        self._glossary.setObjectName("glossary_field")
        self._glossary.setAccessibleName(self.tr("Names and terms, with commas between them"))
        self._glossary.setPlaceholderText(self.tr("Anna Petrova, Kranevo, GGUF"))
        self._glossary.setMaxLength(GLOSSARY_LETTERS)
        self._note = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        self._deaf = Label(self.tr("The model that is chosen cannot hear."), tone="warning", wrap=True)
        self._model = Button(theme, self.tr("Choose another model"), "form_model_button")
        self._close = Button(theme, self.tr("Cancel"), "close_form_button")
        self._write = Button(
            theme, self.tr("Write down"), "start_writing_button", kind=Kind.PRIMARY, icon_name="captions"
        )
        self._lay_out()
        self._glossary.returnPressed.connect(self._on_write_clicked)
        self._write.clicked.connect(self._on_write_clicked)
        self._close.clicked.connect(self.close_requested)
        self._model.clicked.connect(self.model_requested)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _lay_out(self) -> None:
        theme = self._theme
        choices = FlowLayout()
        space_out(choices, theme, spacing=2)
        for words, choice in ((self.tr("Spoken"), self._language), (self.tr("Translate into"), self._into)):
            choices.addWidget(_beneath(words, choice, theme))
        deaf = QHBoxLayout()
        space_out(deaf, theme, spacing=1)
        deaf.addWidget(self._deaf, 1)
        deaf.addWidget(self._model)
        buttons = QHBoxLayout()
        space_out(buttons, theme, spacing=1)
        buttons.addWidget(self._note, 1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._write)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=2, spacing=1.5)
        column.addLayout(choices)
        column.addWidget(_beneath(self.tr("Names and terms that are spoken"), self._glossary, theme))
        column.addLayout(deaf)
        column.addLayout(buttons)

    @property
    def wish(self) -> SpeechWish:
        words = (word.strip() for word in self._glossary.text().replace(";", ",").split(","))
        return SpeechWish(
            str(self._language.currentData()),
            str(self._into.currentData()),
            tuple(dict.fromkeys(word for word in words if word)),
        )

    def show_wish(self, wish: SpeechWish, *, hears: bool, is_again: bool) -> None:
        """hears: whether the chosen model can. is_again: there are passages already."""
        for choice, language in ((self._language, wish.language), (self._into, wish.translate_to)):
            choice.setCurrentIndex(max(0, choice.findData(language)))
        self._glossary.setText(", ".join(wish.glossary))
        self._write.set_text(self.tr("Write down again") if is_again else self.tr("Write down"))
        self._close.setVisible(is_again)
        self._note.setText(
            self.tr("What you corrected stays; Undo brings the rest back.")
            if is_again
            else self.tr("On this computer; nothing is sent anywhere.")
        )
        self.set_hears(hears)

    def take_keyboard(self) -> None:
        """To the first question."""
        self._language.setFocus()

    def set_hears(self, hears: bool) -> None:
        """Whether the chosen model can."""
        self._deaf.setVisible(not hears)
        self._model.setVisible(not hears)
        self._write.setEnabled(hears)

    def _choice(self, first: str, object_name: str, label: str) -> Choice:
        choice = Choice()
        choice.setObjectName(object_name)
        choice.setAccessibleName(label)
        choice.addItem(first, "")
        for language in LANGUAGES:
            choice.addItem(translated(language), language)
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return choice

    def _on_theme_changed(self) -> None:
        for choice in (self._language, self._into):
            choice.setFixedWidth(self._theme.space(CHOICE_STEPS))

    def _on_write_clicked(self) -> None:
        if self._write.isEnabled():
            self.write_down_requested.emit(self.wish)


def _beneath(words: str, control: QWidget, theme: Theme) -> QWidget:
    """A control with its words above it."""
    part = QWidget()
    column = QVBoxLayout(part)
    space_out(column, theme, margins=0, spacing=0.5)
    label = Label(words, size=TextSize.NOTE, tone="quiet_text")
    label.setBuddy(control)
    column.addWidget(label)
    column.addWidget(control)
    return part
