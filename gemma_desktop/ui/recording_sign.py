"""A quiet word that something is being recorded or written down, wherever the user is in the window."""

from gemma_desktop.recording.values import JobState, Recording
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.recordings import Recordings
from gemma_desktop.session.values import RecorderState
from gemma_desktop.ui.controls import Label
from gemma_desktop.ui.theme import TextSize
from gemma_desktop.ui.words import percent_text, time_text


class RecordingSign(Label):
    """How long it has been recording; else how far that is written down which is now; nothing without either."""

    def __init__(self, recordings: Recordings, recorder: Recorder) -> None:
        super().__init__(size=TextSize.NOTE, tone="quiet_text")
        self._recordings = recordings
        self._recorder = recorder
        self.setObjectName("recording_sign")
        recordings.changed.connect(self._on_changed)
        recordings.removed.connect(self._on_changed)
        recorder.state_changed.connect(self._on_changed)
        recorder.time_changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self, _changed: object = None) -> None:
        """25 times a second while it is recording."""
        text = words = ""
        if self._recorder.state in (RecorderState.RECORDING, RecorderState.PAUSED):
            text = time_text(self._recorder.duration_s)
            words = self.tr("Recording: {time}").format(time=text)
        elif (written := self._written()) is not None:
            text = percent_text(written.heard_s / max(1.0, written.duration_s))
            words = self.tr("{title} is being written down: {percent}").format(title=written.title, percent=text)
        if text != self.text() or bool(text) == self.isHidden():
            self.setText(text)
            self.setToolTip(words)
            self.setAccessibleName(words)
            self.setVisible(bool(text))

    def _written(self) -> Recording | None:
        """The one whose turn it is."""
        for recording_id in self._recordings.ids():
            recording = self._recordings.recording(recording_id)
            if recording is not None and recording.job is JobState.WAITING and not self._recordings.place(recording_id):
                return recording
        return None
