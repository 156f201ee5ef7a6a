"""Recording on this page: begin, pause, end, and how loud it is meanwhile."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.values import RecorderState
from gemma_desktop.ui.controls import Button, Ground, IconButton, Kind, Label, Panel
from gemma_desktop.ui.level_meter import LevelMeter
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.speech_choices import MicrophoneChoice
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import time_text

UNDER_WAY = (RecorderState.RECORDING, RecorderState.PAUSED)
HELD = (RecorderState.HELD, RecorderState.PLAYING)


class RecordCard(Panel):
    """Shares the recorder with the microphone panel: what was begun there is offered here when it is done.

    Signals:
        recorded(Path): a WAV that is to be kept on this page; it is the receiver's now.
        discarded(Path): the same, of a recording that was given up: to be kept for as long as that can be undone.
    """

    recorded = Signal(object)
    discarded = Signal(object)

    def __init__(self, recorder: Recorder, preferences: Preferences, theme: Theme) -> None:
        super().__init__(Ground.BACKGROUND, "record_card")
        self._recorder = recorder
        self._theme = theme
        self._is_ours = False
        self._is_unwanted = False
        self._start = Button(
            theme, self.tr("Record"), "page_record_button", kind=Kind.PRIMARY, icon_name="mic", shortcut="Ctrl+R"
        )
        self._input = MicrophoneChoice(recorder, preferences)
        self._input.setObjectName("page_microphone_choice")
        self._meter = LevelMeter(theme)
        self._time = Label(time_text(0), size=TextSize.READING)
        self._time.setAccessibleName(self.tr("Length"))
        self._state = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        self._pause = IconButton(theme, "pause", self.tr("Pause"), "pause_recording_button")
        self._discard = IconButton(theme, "trash-2", self.tr("Discard this recording"), "discard_page_recording_button")
        self._end = Button(
            theme, self.tr("Done"), "end_recording_button", kind=Kind.PRIMARY, icon_name="square", shortcut="Ctrl+R"
        )
        self._keep = Button(theme, self.tr("Keep it here"), "keep_recording_button")
        self._trouble = Label(tone="warning", wrap=True)
        self._hint = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        self._again = Button(
            theme, self.tr("Look again"), "page_look_again_button", icon_name="refresh-cw", gives_way=True
        )
        self._lay_out()
        self._start.clicked.connect(self.toggle)
        self._end.clicked.connect(self.toggle)
        self._pause.clicked.connect(self._on_pause_clicked)
        self._discard.clicked.connect(self._on_discard_clicked)
        self._keep.clicked.connect(self._on_keep_clicked)
        self._again.clicked.connect(recorder.refresh)
        recorder.state_changed.connect(self._on_state_changed)
        recorder.level_changed.connect(self._meter.set_level)
        recorder.time_changed.connect(self._on_time_changed)
        recorder.recorded.connect(self._on_recorder_recorded)
        self._on_state_changed(recorder.state)

    def _lay_out(self) -> None:
        theme = self._theme
        level = QHBoxLayout()
        space_out(level, theme, spacing=1)
        level.addWidget(self._time)
        level.addWidget(self._meter, 1)
        buttons = QHBoxLayout()
        space_out(buttons, theme, spacing=0.5)
        buttons.addWidget(self._discard)
        buttons.addWidget(self._pause)
        buttons.addWidget(self._end, 1)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=1)
        troubles = QVBoxLayout()
        space_out(troubles, theme, spacing=0.25)
        for part in (self._trouble, self._hint):
            troubles.addWidget(part)
        column.addLayout(troubles)
        column.addWidget(self._again)
        column.addWidget(self._input)
        column.addLayout(level)
        column.addWidget(self._state)
        column.addWidget(self._keep)
        column.addWidget(self._start)
        column.addLayout(buttons)

    def take_keyboard(self) -> None:
        """To the first thing that can be done here."""
        buttons = (self._start, self._end, self._keep, self._again)
        next((button for button in buttons if button.isVisible()), self).setFocus()

    def toggle(self) -> None:
        """What the record key does: begin, or end what is under way."""
        match self._recorder.state:
            case RecorderState.RECORDING | RecorderState.PAUSED:
                self._recorder.stop()
            case RecorderState.IDLE | RecorderState.UNAVAILABLE:
                self._is_ours = True
                self._recorder.start()
            case RecorderState.HELD | RecorderState.PLAYING:
                self._on_keep_clicked()

    def _on_pause_clicked(self) -> None:
        if self._recorder.state is RecorderState.PAUSED:
            self._recorder.resume()
        else:
            self._recorder.pause()

    def _on_discard_clicked(self) -> None:
        self._is_unwanted = True
        self._recorder.stop()

    def _on_keep_clicked(self) -> None:
        if path := self._recorder.take():
            self.recorded.emit(path)

    def _on_recorder_recorded(self, _path: Path) -> None:
        """However it ended: what was begun here stays here."""
        is_unwanted, self._is_unwanted = self._is_unwanted, False
        if is_unwanted and (path := self._recorder.take()):
            self.discarded.emit(path)
        elif self._is_ours:
            self._on_keep_clicked()

    def _on_time_changed(self, seconds: float) -> None:
        self._time.setText(time_text(seconds))

    def _on_state_changed(self, state: RecorderState) -> None:
        recorder, focused = self._recorder, QApplication.focusWidget()
        if state in (RecorderState.IDLE, RecorderState.UNAVAILABLE):
            self._is_ours = False
        under_way, held, paused = state in UNDER_WAY, state in HELD, state is RecorderState.PAUSED
        trouble = recorder.trouble if state is RecorderState.UNAVAILABLE or paused else None
        self._trouble.setVisible(trouble is not None)
        self._hint.setVisible(trouble is not None)
        if trouble is not None:
            self._trouble.setText(trouble.title)
            self._hint.setText(trouble.hint)
        self._again.setVisible(state is RecorderState.UNAVAILABLE)
        self._input.setVisible(state is RecorderState.IDLE and len(recorder.inputs()) > 1)
        self._time.setVisible(under_way or held)
        self._meter.setVisible(under_way and not paused)
        self._time.setText(time_text(recorder.duration_s))
        self._state.setVisible(paused or held)
        self._state.setText(
            self.tr("Paused") if paused else self.tr("This was recorded for the chat and is not sent yet.")
        )
        self._keep.setVisible(held)
        self._start.setVisible(state is RecorderState.IDLE)
        for button in (self._discard, self._pause, self._end):
            button.setVisible(under_way)
        self._pause.set_icon("play" if paused else "pause")
        self._pause.set_label(self.tr("Go on recording") if paused else self.tr("Pause"))
        if focused is not None and self.isAncestorOf(focused) and not focused.isVisible():
            # What was pressed is gone: the keyboard goes on with what comes next.
            (self._end if under_way else self._keep if held else self._start).setFocus()
