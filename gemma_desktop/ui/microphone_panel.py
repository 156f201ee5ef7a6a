"""Speech for the draft: record it or bring a file, and have it written down or translated."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from gemma_desktop.chat.media import LONGEST_ATTACHED_S
from gemma_desktop.chat.message import AudioPart
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.values import Notice, NoticeLevel, RecorderState
from gemma_desktop.texts import translated
from gemma_desktop.ui.controls import Button, ElidedLabel, IconButton, Label
from gemma_desktop.ui.level_meter import LevelMeter
from gemma_desktop.ui.record_button import RecordButton
from gemma_desktop.ui.side_panel import SidePanel
from gemma_desktop.ui.spacing import add_gap, space_out
from gemma_desktop.ui.speech_choices import LanguageChoice, MicrophoneChoice
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import time_text

_UNDER_WAY = (RecorderState.RECORDING, RecorderState.PAUSED)


class MicrophonePanel(SidePanel):
    """The microphone panel. Its list of microphones follows what is plugged in and out while it is shown.

    Signals:
        choose_requested: a sound or video file is to be chosen.
        model_requested: a model that can hear is wanted.
        keep_requested(Path): this recording is to be kept under Recordings.
    """

    choose_requested = Signal()
    keep_requested = Signal(object)
    model_requested = Signal()

    def __init__(
        self, recorder: Recorder, session: ChatSession, models: ModelShelf, preferences: Preferences, theme: Theme
    ) -> None:
        super().__init__(QCoreApplication.translate("MicrophonePanel", "Microphone"), "microphone_panel", theme)
        self._recorder = recorder
        self._session = session
        self._models = models
        self._preferences = preferences
        self._deaf = Label(self.tr("This model cannot hear."), tone="warning", wrap=True)
        self._other = Button(theme, self.tr("Choose another model"), "choose_hearing_model_button", gives_way=True)
        self._trouble = Label(tone="warning", wrap=True)
        self._trouble_hint = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        self._again = Button(theme, self.tr("Look again"), "look_again_button", icon_name="refresh-cw", gives_way=True)
        self._input = MicrophoneChoice(recorder, preferences)
        self._meter = LevelMeter(theme)
        self._time = Label(time_text(0), tone="quiet_text")
        self._time.setAccessibleName(self.tr("Length"))
        self._record = RecordButton(theme)
        self._pause = Button(theme, self.tr("Pause"), "pause_recording_button", icon_name="pause", gives_way=True)
        self._play = IconButton(theme, "play", self.tr("Play"), "play_recording_button")
        self._discard = IconButton(theme, "trash-2", self.tr("Discard the recording"), "discard_recording_button")
        self._keep = IconButton(theme, "save", self.tr("Keep it under Recordings"), "keep_recording_button")
        self._attach = Button(theme, self.tr("Attach"), "attach_recording_button", icon_name="paperclip")
        self._file = Button(
            theme,
            self.tr("Choose a sound or video\u2026"),
            "choose_sound_button",
            icon_name="file-audio",
            gives_way=True,
        )
        self._write = Button(theme, self.tr("Write down"), "write_down_button", icon_name="captions", gives_way=True)
        self._translate = Button(theme, self.tr("Translate"), "translate_button", icon_name="languages", gives_way=True)
        self._spoken = LanguageChoice("language", self.tr("Language that is spoken"), "language_choice", preferences)
        self._into = LanguageChoice("translate_to", self.tr("Translate into"), "translate_to_choice", preferences)
        self._held = QWidget()
        self._lay_out()
        self._connect()
        self._show_state()

    def _lay_out(self) -> None:
        theme = self.theme
        held = QHBoxLayout(self._held)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self._play)
        held.addWidget(self._discard)
        held.addWidget(self._keep)
        held.addStretch(1)
        held.addWidget(self._attach)
        level = QHBoxLayout()
        space_out(level, theme, spacing=1)
        level.addWidget(self._meter, 1)
        level.addWidget(self._time)
        for part in (self._deaf, self._other, self._trouble, self._trouble_hint, self._again, self._input):
            self.column.addWidget(part)
        self.column.addLayout(level)
        recording = QHBoxLayout()
        space_out(recording, theme, spacing=1)
        recording.addWidget(self._record, 1)
        recording.addWidget(self._pause, 1)
        self.column.addLayout(recording)
        self.column.addWidget(self._held)
        self.column.addWidget(self._file)
        add_gap(self.column, theme, 1)
        self.column.addWidget(Label(self.tr("Speech to text"), heading=True))
        for label, choice in ((self.tr("Spoken"), self._spoken), (self.tr("Into"), self._into)):
            line = QHBoxLayout()
            line.addWidget(ElidedLabel(label, tone="quiet_text"), 1)
            line.addWidget(choice, 2)
            self.column.addLayout(line)
        self.column.addWidget(self._write)
        self.column.addWidget(self._translate)

    def _connect(self) -> None:
        recorder, session = self._recorder, self._session
        self._record.start_requested.connect(recorder.start)
        self._record.stop_requested.connect(recorder.stop)
        self._pause.clicked.connect(self._on_pause_clicked)
        self._keep.clicked.connect(self._on_keep_clicked)
        self._play.clicked.connect(self._on_play_clicked)
        self._discard.clicked.connect(recorder.discard)
        self._attach.clicked.connect(self._on_attach_clicked)
        self._again.clicked.connect(recorder.refresh)
        self._file.clicked.connect(self.choose_requested)
        self._other.clicked.connect(self.model_requested)
        self._write.clicked.connect(self._on_write_clicked)
        self._translate.clicked.connect(self._on_translate_clicked)
        recorder.state_changed.connect(self._on_recorder_state_changed)
        recorder.level_changed.connect(self._meter.set_level)
        recorder.time_changed.connect(self._on_time_changed)
        session.attachments_changed.connect(self._show_state)
        session.draft_replaced.connect(self._show_state)
        self._models.current_changed.connect(self._show_state)
        self._preferences.changed.connect(self._on_preferences_changed)

    def toggle_recording(self) -> bool:
        """What the record key does; returns whether a recording begins."""
        if self._recorder.state in _UNDER_WAY:
            self._recorder.stop()
            return False
        self._recorder.start()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._recorder.watch(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._recorder.unwatch(self)

    def _show_state(self) -> None:
        state = self._recorder.state
        unavailable, plays = state is RecorderState.UNAVAILABLE, state is RecorderState.PLAYING
        records, paused = state in _UNDER_WAY, state is RecorderState.PAUSED
        held = state is RecorderState.HELD or plays
        focused = QApplication.focusWidget()
        self._show_trouble(self._recorder.trouble if unavailable or paused else None)
        self._again.setVisible(unavailable)
        self._input.setVisible(not unavailable)
        self._meter.setVisible(not unavailable)
        self._time.setVisible(not unavailable)
        self._record.setVisible(not unavailable and not held)
        self._record.set_recording(records)
        self._pause.setVisible(records)
        self._pause.set_text(self.tr("Go on") if paused else self.tr("Pause"))
        self._pause.set_icon("mic" if paused else "pause")
        self._held.setVisible(held)
        self._show_uses(held)
        if (
            focused is not None
            and not focused.isVisible()
            and (focused in (self._record, self._pause) or self._held.isAncestorOf(focused))
        ):
            # What was pressed is gone: the keyboard goes on with what comes next.
            following = (self._attach if self._attach.isEnabled() else self._keep) if held else self._record
            following.setFocus()
        self._play.set_icon("square" if plays else "play")
        self._play.set_label(self.tr("Stop") if plays else self.tr("Play"))

    def _show_trouble(self, trouble: Notice | None) -> None:
        self._trouble.setVisible(trouble is not None)
        self._trouble_hint.setVisible(trouble is not None)
        if trouble is not None:
            self._trouble.setText(trouble.title)
            self._trouble.set_tone("text" if trouble.level is NoticeLevel.INFO else "warning")
            self._trouble_hint.setText(trouble.hint)

    def _show_uses(self, held: bool) -> None:
        """What can be done with the sound that is there."""
        current = self._models.current
        hears = current is None or current.takes_audio
        self._deaf.setVisible(not hears)
        self._other.setVisible(not hears)
        too_long = held and self._recorder.duration_s > LONGEST_ATTACHED_S
        has_sound = held or any(isinstance(one.part, AudioPart) for one in self._session.attachments())
        into = self._preferences.settings.speech.translate_to
        if too_long:
            told = self.tr("It is too long for a message: keep it under Recordings, and write it down there")
        else:
            told = "" if has_sound else self.tr("Record something or attach a sound first")
        usable = hears and has_sound and not too_long
        self._attach.setEnabled(not too_long)
        self._attach.setToolTip(told if too_long else "")
        self._write.setEnabled(usable)
        self._translate.setEnabled(usable)
        self._translate.set_text(self.tr("Translate into {language}").format(language=translated(into)))
        self._write.setToolTip(told or self.tr("Write down what is said"))
        self._translate.setToolTip(told)

    def _on_recorder_state_changed(self, _state: RecorderState) -> None:
        self._time.setText(time_text(self._recorder.duration_s))
        self._show_state()

    def _on_preferences_changed(self, _settings: object) -> None:
        self._show_state()

    def _on_time_changed(self, seconds: float) -> None:
        self._time.setText(time_text(seconds))

    def _on_pause_clicked(self) -> None:
        if self._recorder.state is RecorderState.PAUSED:
            self._recorder.resume()
        else:
            self._recorder.pause()

    def _on_keep_clicked(self) -> None:
        if path := self._recorder.take():
            self.keep_requested.emit(path)

    def _on_play_clicked(self) -> None:
        if self._recorder.state is RecorderState.PLAYING:
            self._recorder.stop_playing()
        else:
            self._recorder.play()

    def _on_attach_clicked(self) -> None:
        if path := self._recorder.take():
            self._session.attach_recording(path)

    def _on_write_clicked(self) -> None:
        self._on_attach_clicked()
        self._session.write_down()

    def _on_translate_clicked(self) -> None:
        self._on_attach_clicked()
        self._session.write_down(self._preferences.settings.speech.translate_to)
