"""The open recording: its sound, how it is or was written down, and its text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from gemma_desktop.recording.values import JobState, Recording, SpeechWish
from gemma_desktop.session.exporter import Exporter
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.player import Player
from gemma_desktop.session.recording_values import Question
from gemma_desktop.session.recordings import Recordings
from gemma_desktop.session.transcript import Transcript
from gemma_desktop.ui.controls import Button, IconButton, Kind
from gemma_desktop.ui.models.empty_state import EmptyState
from gemma_desktop.ui.recordings.job_row import JobRow
from gemma_desktop.ui.recordings.playback_bar import PlaybackBar
from gemma_desktop.ui.recordings.recording_head import RecordingHead
from gemma_desktop.ui.recordings.recording_text import RecordingText
from gemma_desktop.ui.recordings.waveform import Mark
from gemma_desktop.ui.recordings.write_down_form import WriteDownForm
from gemma_desktop.ui.scroll_page import ScrollPage
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme
from gemma_desktop.ui.words import number_text

LOW_STEPS = 46
"""Under so many steps of height there is no waveform: large type in a small window."""


class RecordingView(QWidget):
    """Shows what the Transcript has open.

    Signals:
        back_requested: to the list.
        model_requested: one that hears is wanted.
    """

    back_requested = Signal()
    model_requested = Signal()

    def __init__(
        self,
        recordings: Recordings,
        transcript: Transcript,
        models: ModelShelf,
        player: Player,
        exporter: Exporter,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._recordings = recordings
        self._transcript = transcript
        self._models = models
        self._exporter = exporter
        self._theme = theme
        self._wish = SpeechWish()
        self._asks_again = False
        self.setObjectName("recording_view")
        self.head = RecordingHead(theme)
        self.playback = PlaybackBar(player, theme)
        self._unclear = Button(
            theme, "", "next_unclear_button", kind=Kind.LINK, icon_name="triangle-alert", shortcut="F8"
        )
        self._find_button = IconButton(
            theme, "search", self.tr("Find and replace"), "find_button", shortcut="Ctrl+F", icon_px=16
        )
        self._job = JobRow(theme)
        self.text = RecordingText(recordings, transcript, theme)
        self._form = WriteDownForm(theme)
        self._empty = EmptyState(theme)
        self._below = QStackedWidget()
        self._lay_out()
        self._connect()
        self._on_opened()

    def _lay_out(self) -> None:
        theme = self._theme
        for extra in (self._unclear, self._find_button):
            self.playback.line.addWidget(extra)
        asking = QWidget()
        column = QVBoxLayout(asking)
        space_out(column, theme, margins=(2, 0.5, 2, 2), spacing=1)
        column.addWidget(self._form)
        column.addWidget(self._empty)
        column.addStretch(1)
        self._asking = ScrollPage(asking)
        self._below.addWidget(self._asking)
        self._below.addWidget(self.text)
        upper = QVBoxLayout()
        space_out(upper, theme, margins=(2, 1, 2, 1), spacing=1)
        for part in (self.head, self.playback, self._job):
            upper.addWidget(part)
        whole = QVBoxLayout(self)
        space_out(whole, theme, margins=0, spacing=0)
        whole.addLayout(upper)
        whole.addWidget(self._below, 1)

    def _connect(self) -> None:
        recordings, transcript, head = self._recordings, self._transcript, self.head
        transcript.opened.connect(self._on_opened)
        transcript.passages_changed.connect(self._on_passages_changed)
        transcript.passage_changed.connect(self._show_unclear)
        transcript.envelope_changed.connect(self._on_envelope_changed)
        transcript.undo_changed.connect(self._on_undo_changed)
        recordings.changed.connect(self._on_recording_changed)
        self._models.current_changed.connect(self._on_model_changed)
        head.back_requested.connect(self.back_requested)
        head.renamed.connect(self._on_renamed)
        head.asked.connect(self._on_asked)
        head.export_requested.connect(self.export)
        head.write_requested.connect(self._on_write_requested)
        head.undo_requested.connect(transcript.undo)
        head.redo_requested.connect(transcript.redo)
        head.delete_requested.connect(self._on_delete_requested)
        self.playback.moved.connect(self._on_moved)
        self.playback.stopped.connect(self.text.show_silence)
        self.playback.waveform.seek_requested.connect(self.text.show_place)
        self._unclear.clicked.connect(self.text.next_unclear)
        self._find_button.clicked.connect(self.text.open_find)
        self._job.pause_requested.connect(self._on_pause_requested)
        self._job.resume_requested.connect(self._on_resume_requested)
        self._job.stop_requested.connect(self._on_stop_requested)
        self._job.earlier_requested.connect(self._on_earlier_requested)
        self._job.model_requested.connect(self.model_requested)
        self._form.write_down_requested.connect(self._on_write_down_requested)
        self._form.close_requested.connect(self._on_form_close_requested)
        self._form.model_requested.connect(self.model_requested)
        self.text.filled.connect(self._on_text_filled)
        self.text.play_requested.connect(self._on_play_requested)
        self.text.view.toggle_requested.connect(self._on_toggle_requested)
        self.text.view.skip_requested.connect(self.playback.skip)

    # --- what the page asks ------------------------------------------------------------------------------------------

    def take_keyboard(self) -> None:
        if self._below.currentWidget() is self.text:
            self.text.view.setFocus()
        elif self._form.isVisible():
            self._form.take_keyboard()
        elif self._job.isVisible():
            self._job.take_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there are only some lines of room, they are the words'."""
        super().resizeEvent(event)
        self.playback.waveform.setVisible(self.height() >= self._theme.space(LOW_STEPS))

    def export(self) -> None:
        from gemma_desktop.speech.export import Exported  # not before something is exported
        from gemma_desktop.ui.recordings.export_dialog import ExportDialog

        recording = self._transcript.recording
        if recording is None or not self._transcript.passages():
            return
        exported = Exported(
            title=recording.title,
            language=recording.language,
            translate_to=recording.wish.translate_to,
            passages=self._transcript.passages(),
            duration_s=recording.duration_s,
        )
        dialog = ExportDialog(exported, self._exporter, self._theme, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_key(self, event: QKeyEvent) -> bool:
        """Keys of the whole recording, that whatever has the keyboard did not want; returns whether it is one."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.playback.toggle()
            return True
        return self.text.take_key(event)

    # --- what is shown -----------------------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        self._asks_again = False
        recording = self._transcript.recording
        self.text.show_recording()
        if recording is None:
            self.playback.show_sound(None, 0.0)
            return
        self.playback.show_sound(self._transcript.sound, recording.duration_s)
        self._on_envelope_changed()
        self._show_form(recording)
        self._show_recording(recording)
        self._show_unclear()
        self._on_undo_changed()

    def _show_recording(self, recording: Recording) -> None:
        place = self._recordings.place(recording.id)
        has_words = bool(self._transcript.passages())
        if recording.job is not JobState.WAITING:
            self.text.end_growing()
        self.head.show_recording(recording, has_words=has_words)
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self._job.isAncestorOf(focused)
        self._job.show_job(recording, place, self._recordings.remaining_s(recording.id), hears=self._hears)
        at_work = recording.job in (JobState.WAITING, JobState.PAUSED, JobState.FAILED)
        self.playback.waveform.set_heard(recording.heard_s if at_work else None)
        self._find_button.setVisible(has_words)
        asks = not self.text.is_filled or self._asks_again
        self._below.setCurrentWidget(self._asking if asks else self.text)
        self._form.setVisible(not at_work)
        if had_keyboard and self._job.isHidden():
            self.take_keyboard()  # Qt would give it to whatever comes next in the window
        self._say_empty(recording, place)

    def _say_empty(self, recording: Recording, place: int) -> None:
        """Below the form, where there are no words."""
        match recording.job:
            case JobState.WAITING if place == 0:
                self._empty.say("captions", self.tr("Listening"), self.tr("The words appear here as they are heard."))
            case JobState.WAITING:
                self._empty.say("clock", self.tr("It waits for its turn"), self.tr("You can go on with other things."))
            case JobState.DONE:
                self._empty.say(
                    "info",
                    self.tr("No speech was heard"),
                    self.tr("If somebody speaks in it, say in which language, and have it written down again."),
                )
        self._empty.setVisible(recording.job in (JobState.WAITING, JobState.DONE) and not self.text.is_filled)

    def _show_form(self, recording: Recording) -> None:
        is_again = bool(self._transcript.passages())
        wish = recording.wish if recording.job is not JobState.NONE or is_again else self._wish
        self._form.show_wish(wish, hears=self._hears, is_again=is_again)

    def _show_unclear(self, _passage_id: str = "") -> None:
        unclear = [passage for one in self._transcript.unclear() if (passage := self._transcript.passage(one))]
        self.playback.waveform.set_marks(tuple(Mark(passage.start_s) for passage in unclear))
        n = len(unclear)
        self._unclear.setVisible(n > 0)
        self._unclear.set_text(self.tr("1 unclear") if n == 1 else self.tr("{n} unclear").format(n=number_text(n)))
        self._unclear.setAccessibleName(self.tr("{n} passages are unclear; go to the next").format(n=number_text(n)))

    @property
    def _hears(self) -> bool:
        current = self._models.current
        return current is None or current.takes_audio

    def _on_passages_changed(self) -> None:
        self._show_unclear()
        self._on_text_filled()

    def _on_text_filled(self) -> None:
        if recording := self._transcript.recording:
            self._show_recording(recording)

    def _on_envelope_changed(self) -> None:
        if recording := self._transcript.recording:
            self.playback.waveform.show_sound(self._transcript.envelope, recording.duration_s)

    def _on_undo_changed(self) -> None:
        self.head.set_undo(can_undo=self._transcript.can_undo, can_redo=self._transcript.can_redo)

    def _on_recording_changed(self, recording_id: str) -> None:
        recording = self._transcript.recording
        if recording is not None:  # another one's job may have moved this one's place
            if recording.id == recording_id:
                self._show_recording(recording)
            else:
                place, left_s = self._recordings.place(recording.id), self._recordings.remaining_s(recording.id)
                self._job.show_job(recording, place, left_s, hears=self._hears)

    def _on_model_changed(self) -> None:
        self._form.set_hears(self._hears)
        if recording := self._transcript.recording:
            self._show_recording(recording)

    # --- playing -----------------------------------------------------------------------------------------------------

    def _on_play_requested(self, at_s: float) -> None:
        self.text.view.take_choice()  # it is played now
        self.playback.play_from(at_s)
        self.text.show_playing(at_s, begins=True)

    def _on_toggle_requested(self) -> None:
        """Be silent; or play from what was chosen meanwhile, else from where it was."""
        chosen = None if self.playback.is_playing else self.text.view.take_choice()
        if chosen is None or chosen.start_s <= self.playback.position_s < chosen.end_s:
            self.playback.toggle()
        else:
            self._on_play_requested(chosen.start_s)

    def _on_moved(self, at_s: float) -> None:
        if self.playback.is_playing:
            self.text.show_playing(at_s, begins=False)

    # --- what the user does ------------------------------------------------------------------------------------------

    def _on_renamed(self, title: str) -> None:
        if recording := self._transcript.recording:
            self._recordings.rename(recording.id, title)

    def _on_asked(self, question: Question) -> None:
        self._transcript.ask_about(question)

    def _on_write_requested(self) -> None:
        if recording := self._transcript.recording:
            self._asks_again = True
            self._show_form(recording)
            self._show_recording(recording)

    def _on_form_close_requested(self) -> None:
        self._asks_again = False
        if recording := self._transcript.recording:
            self._show_recording(recording)
        self.take_keyboard()

    def _on_write_down_requested(self, wish: SpeechWish) -> None:
        self._wish = wish
        self._asks_again = False
        if recording := self._transcript.recording:
            self._recordings.write_down(recording.id, wish)
            self._job.take_keyboard()

    def _on_delete_requested(self) -> None:
        if recording := self._transcript.recording:
            self._recordings.delete(recording.id)

    def _on_pause_requested(self) -> None:
        if recording := self._transcript.recording:
            self._recordings.pause(recording.id)

    def _on_resume_requested(self) -> None:
        if recording := self._transcript.recording:
            self._recordings.resume(recording.id)

    def _on_stop_requested(self) -> None:
        if recording := self._transcript.recording:
            self._recordings.stop(recording.id)

    def _on_earlier_requested(self) -> None:
        if recording := self._transcript.recording:
            self._recordings.move_up(recording.id)
