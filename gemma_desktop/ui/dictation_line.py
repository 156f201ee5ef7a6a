"""What shows quietly that the microphone listens for the message."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gemma_desktop.session.dictation import Dictation, DictationState
from gemma_desktop.ui.controls import ElidedLabel
from gemma_desktop.ui.level_meter import LevelMeter
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import time_text

METER_STEPS, METER_HEIGHT_STEPS = 7, 1.25


class DictationLine(QWidget):
    """A meter and a word while it listens; a word while it writes down."""

    def __init__(self, dictation: Dictation, theme: Theme) -> None:
        super().__init__()
        self._dictation = dictation
        self._theme = theme
        self.setObjectName("dictation_line")
        self._meter = LevelMeter(theme)
        self._meter.setObjectName("dictation_meter")
        self._told = ElidedLabel("", size=TextSize.NOTE, tone="quiet_text")
        self._told.setObjectName("dictation_state")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        space_out(line, theme, spacing=1)
        line.addWidget(self._meter)
        line.addWidget(self._told, 1)
        theme.changed.connect(self._on_theme_changed)
        dictation.level_changed.connect(self._on_level_changed)
        dictation.state_changed.connect(self._on_state_changed)
        self._on_theme_changed()
        self._on_state_changed(dictation.state)

    def _on_theme_changed(self) -> None:
        self._meter.setFixedSize(self._theme.space(METER_STEPS), self._theme.space(METER_HEIGHT_STEPS))

    def _on_state_changed(self, state: DictationState) -> None:
        self.setVisible(state is not DictationState.IDLE)
        self._meter.setVisible(state is DictationState.LISTENING)
        if state is DictationState.WRITING:
            self._told.set_text(self.tr("Writing down"))
        elif state is DictationState.LISTENING:
            self._tell_time()
        self.setToolTip(self.tr("Esc forgets what was said"))

    def _on_level_changed(self, level: float) -> None:
        self._meter.set_level(level)
        if self._dictation.state is DictationState.LISTENING:
            self._tell_time()

    def _tell_time(self) -> None:
        told = self.tr("Listening {time}").format(time=time_text(self._dictation.heard_s))
        if told != self._told.whole_text:
            self._told.set_text(told)
