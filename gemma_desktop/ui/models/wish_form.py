"""Three plain questions: what for, in which language, and what matters more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gemma_desktop.library.advice import Prefer, Purpose, Wish
from gemma_desktop.speech.languages import LANGUAGES
from gemma_desktop.texts import translated
from gemma_desktop.ui.controls import Button, Kind, Label
from gemma_desktop.ui.fields import Choice
from gemma_desktop.ui.flow_layout import FlowLayout
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme


class WishForm(QWidget):
    """Begins with the wish that it is given.

    Signals:
        changed: `wish` is another one.
    """

    changed = Signal()

    def __init__(self, wish: Wish, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("wish_form")
        self._purposes = {
            purpose: self._chip(theme, name, f"purpose_{purpose.value}")
            for purpose, name in (
                (Purpose.CHAT, self.tr("Chat")),
                (Purpose.PICTURES, self.tr("Pictures")),
                (Purpose.SPEECH, self.tr("Speech")),
                (Purpose.DOCUMENTS, self.tr("Long documents")),
                (Purpose.TOOLS, self.tr("Tools")),
            )
        }
        for purpose in wish.purposes:
            self._purposes[purpose].setChecked(True)
        self._language = Choice()
        self._language.setObjectName("wish_language")
        self._language.setAccessibleName(self.tr("Add a language of the chats"))
        self._language.addItem(self.tr("Add one\u2026"))
        for language in LANGUAGES:
            self._language.addItem(translated(language), language)
        self._languages: dict[str, Button] = {}
        self._prefer = {
            prefer: self._chip(theme, name, f"prefer_{prefer.value}")
            for prefer, name in (
                (Prefer.SPEED, self.tr("Quick answers")),
                (Prefer.BALANCE, self.tr("Both")),
                (Prefer.QUALITY, self.tr("Good answers")),
            )
        }
        self._prefer[wish.prefer].setChecked(True)
        for chip in self._prefer.values():  # not a QButtonGroup, which takes all but one from the way of the Tab key
            chip.clicked.connect(self._on_prefer_clicked)
        grid = QGridLayout(self)
        space_out(grid, theme, margins=0, spacing=1, across=2)
        grid.setColumnStretch(1, 1)
        self._language_line = FlowLayout()
        space_out(self._language_line, theme, spacing=0.75)
        self._language_line.addWidget(self._language)
        for row, (question, answers) in enumerate(
            (
                (self.tr("What for?"), _in_line(theme, list(self._purposes.values()))),
                (self.tr("In which languages?"), self._language_line),
                (self.tr("What matters more?"), _in_line(theme, list(self._prefer.values()))),
            )
        ):
            label = Label(question, tone="quiet_text")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(answers, row, 1)
            first = answers.itemAt(0)
            assert first is not None
            label.setMinimumHeight(first.sizeHint().height())
        for chip in self._purposes.values():
            chip.toggled.connect(self._on_changed)
        self._language.activated.connect(self._on_language_chosen)
        for language in wish.languages:
            self._add_language(language)

    @property
    def wish(self) -> Wish:
        return Wish(
            frozenset(purpose for purpose, chip in self._purposes.items() if chip.isChecked()),
            tuple(self._languages),
            next(prefer for prefer, chip in self._prefer.items() if chip.isChecked()),
        )

    def _chip(self, theme: Theme, name: str, object_name: str) -> Button:
        chip = Button(theme, name, object_name, kind=Kind.CHIP)
        chip.setCheckable(True)
        return chip

    def _add_language(self, name: str) -> None:
        shown = translated(name)
        chip = Button(self._theme, shown, "remove_language_button", kind=Kind.CHIP, icon_name="x")
        chip.setAccessibleName(self.tr("Remove {language}").format(language=shown))
        chip.clicked.connect(self._on_language_removed)
        self._languages[name] = chip
        self._language_line.addWidget(chip)

    def _on_language_chosen(self, at: int) -> None:
        """The field goes back to its first line: it adds, and shows nothing."""
        name = str(self._language.itemData(at))
        self._language.setCurrentIndex(0)
        if at > 0 and name not in self._languages:
            self._add_language(name)
            self.changed.emit()

    def _on_language_removed(self) -> None:
        name = next(name for name, chip in self._languages.items() if chip is self.sender())
        chip = self._languages.pop(name)
        self._language.setFocus()
        self._language_line.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.changed.emit()

    def _on_prefer_clicked(self) -> None:
        for chip in self._prefer.values():
            chip.setChecked(chip is self.sender())
        self.changed.emit()

    def _on_changed(self, _changed: object = None) -> None:
        self.changed.emit()


def _in_line(theme: Theme, chips: list[Button]) -> FlowLayout:
    layout = FlowLayout()
    space_out(layout, theme, spacing=0.75)
    for chip in chips:
        layout.addWidget(chip)
    return layout
