"""A recording that was sent: its name, its length, and a button to hear it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from gemma_desktop.chat.message import AudioPart
from gemma_desktop.ui.controls import ElidedLabel, Ground, IconButton, Label, Panel
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import time_text, tooltip_text

WIDEST_STEPS = 40


class SoundChip(Panel):
    """One line.

    Signals:
        play_requested(Path): the button was pressed.
    """

    play_requested = Signal(Path)

    def __init__(self, part: AudioPart, path: Path, theme: Theme) -> None:
        super().__init__(Ground.BUBBLE, "sound_chip")
        self._path = path
        self._theme = theme
        self.setToolTip(tooltip_text(part.name))
        play = IconButton(
            theme, "play", self.tr("Play {0}").format(part.name), "play_button", icon_px=16, role="accent"
        )
        play.clicked.connect(self._on_play_clicked)
        name = ElidedLabel(part.name)
        line = QHBoxLayout(self)
        space_out(line, theme, margins=(0.5, 0.5, 1.5, 0.5), spacing=0.5)
        line.addWidget(play)
        line.addWidget(name, 1)
        line.addWidget(Label(time_text(part.duration_s), size=TextSize.NOTE, tone="quiet_text"))

    def width_for(self, width: int) -> int:
        return min(width, self._theme.space(WIDEST_STEPS), self.sizeHint().width())

    def _on_play_clicked(self) -> None:
        self.play_requested.emit(self._path)
