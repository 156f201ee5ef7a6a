"""What stands where nothing is: why, and what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gemma_desktop.ui.controls import Button, IconLabel, Label
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme


class EmptyState(QWidget):
    """An icon, a heading, a sentence, and at most one button below."""

    def __init__(self, theme: Theme, button: Button | None = None) -> None:
        super().__init__()
        self.setObjectName("empty_state")
        self._sign = IconLabel(theme, "search", icon_px=28)
        self._heading = Label(heading=True, wrap=True)
        self._words = Label(tone="quiet_text", wrap=True)
        for label in (self._heading, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=(2, 4, 2, 4), spacing=1)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        if button is not None:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, icon_name: str, heading: str, words: str = "", *, role: str = "quiet_text") -> None:
        self._sign.set_icon(icon_name, role)
        self._heading.setText(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))
