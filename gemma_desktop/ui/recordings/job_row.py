"""How the writing down of the open recording goes, with what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from gemma_desktop.recording.values import JobState, Recording
from gemma_desktop.ui.controls import Button, Ground, IconButton, IconLabel, Kind, Label, Panel
from gemma_desktop.ui.recordings.words import state_text, was_stopped
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme

STEPS = 1000


class JobRow(Panel):
    """Takes no room where nobody asked for it, or all is done.

    Signals:
        pause_requested, resume_requested, stop_requested, earlier_requested: of this recording's job.
        model_requested: a model that hears is wanted.
    """

    pause_requested = Signal()
    resume_requested = Signal()
    stop_requested = Signal()
    earlier_requested = Signal()
    model_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(Ground.CARD, "job_row")
        self._sign = IconLabel(theme, "captions")
        self._words = Label(wrap=True)
        self._words.setObjectName("job_state")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, STEPS)
        self._bar.setAccessibleName(self.tr("Written down"))
        self._earlier = Button(theme, self.tr("Earlier"), "job_earlier_button", kind=Kind.QUIET)
        self._model = Button(theme, self.tr("Choose a model"), "job_model_button")
        self._resume = Button(theme, self.tr("Go on"), "resume_job_button", kind=Kind.PRIMARY)
        self._pause = IconButton(theme, "pause", self.tr("Pause"), "pause_job_button", icon_px=16)
        self._stop = IconButton(theme, "x", self.tr("Stop, and keep what is written"), "stop_job_button", icon_px=16)
        words = QVBoxLayout()
        space_out(words, theme, spacing=0.75)
        words.addWidget(self._words)
        words.addWidget(self._bar)
        line = QHBoxLayout(self)
        space_out(line, theme, margins=(2, 1, 1, 1), spacing=1)
        line.addWidget(self._sign)
        line.addLayout(words, 1)
        for button in (self._earlier, self._model, self._resume, self._pause, self._stop):
            line.addWidget(button)
        self._earlier.clicked.connect(self.earlier_requested)
        self._model.clicked.connect(self.model_requested)
        self._resume.clicked.connect(self.resume_requested)
        self._pause.clicked.connect(self.pause_requested)
        self._stop.clicked.connect(self.stop_requested)

    def take_keyboard(self) -> None:
        """To the first thing that can be done here."""
        first = next((button for button in (self._resume, self._pause) if not button.isHidden()), self._stop)
        first.setFocus()

    def show_job(self, recording: Recording, place: int, remaining_s: float | None, *, hears: bool) -> None:
        """place: in the queue. hears: whether the chosen model can."""
        job = recording.job
        failed, paused, stopped = job is JobState.FAILED, job is JobState.PAUSED, was_stopped(recording)
        self.setVisible(stopped or job not in (JobState.NONE, JobState.DONE))
        sign = "circle-alert" if failed else "clock" if place > 0 else "captions"
        self._sign.set_icon(sign, "bad" if failed else "quiet_text")
        text = state_text(recording, place, remaining_s)
        if text != self._words.text():
            self._words.setText(text)
        self._words.set_tone("bad" if failed else "text")
        self._bar.setVisible(place == 0 or paused or stopped)
        self._bar.setValue(round(recording.heard_s / recording.duration_s * STEPS) if recording.duration_s else 0)
        had_keyboard = any(button.hasFocus() for button in (self._pause, self._resume, self._stop))
        self._earlier.setVisible(place > 1)
        self._model.setVisible(failed and not hears)
        self._resume.setVisible(paused or failed or stopped)
        self._resume.set_text(self.tr("Try again") if failed else self.tr("Go on"))
        self._pause.setVisible(job is JobState.WAITING)
        self._stop.setVisible(job is not JobState.NONE)
        if had_keyboard and self.isVisible():
            self.take_keyboard()
