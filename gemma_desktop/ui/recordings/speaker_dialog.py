"""Who speaks in the chosen passages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gemma_desktop.ui.controls import Button, Kind, Label
from gemma_desktop.ui.fields import CheckBox
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme

NAME_LETTERS = 80


class SpeakerDialog(QDialog):
    """Offers the names that were given before.

    Signals:
        named(str): for the chosen passages. renamed(str): wherever the old name stands.
    """

    named = Signal(str)
    renamed = Signal(str)

    def __init__(self, speaker: str, known: list[str], theme: Theme, parent: QWidget) -> None:
        """speaker: of the passage until now; may be empty."""
        super().__init__(parent)
        self.setObjectName("speaker_dialog")
        self.setWindowTitle(self.tr("Speaker"))
        self._name = QLineEdit(speaker)
        self._name.setObjectName("speaker_field")
        self._name.setAccessibleName(self.tr("Name of the speaker"))
        self._name.setMaxLength(NAME_LETTERS)
        self._name.selectAll()
        completer = QCompleter(known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._name.setCompleter(completer)
        self._everywhere = CheckBox(self.tr("Everywhere that {name} speaks").format(name=speaker))
        self._everywhere.setObjectName("speaker_everywhere")
        self._everywhere.setAccessibleName(self._everywhere.text())
        self._everywhere.setVisible(bool(speaker))
        cancel = Button(theme, self.tr("Cancel"), "cancel_speaker_button")
        save = Button(theme, self.tr("Save"), "save_speaker_button", kind=Kind.PRIMARY)
        save.setDefault(True)
        buttons = QHBoxLayout()
        space_out(buttons, theme, spacing=1)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=3, spacing=1.5)
        column.addWidget(Label(self.tr("Who speaks here?"), heading=True))
        column.addWidget(self._name)
        column.addWidget(self._everywhere)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.space(40))
        save.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.accepted.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        name = " ".join(self._name.text().split())
        if self._everywhere.isChecked():
            self.renamed.emit(name)
        else:
            self.named.emit(name)
