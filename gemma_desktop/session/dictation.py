"""Speech into the message that is being written."""

import logging
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError, MicrophoneTrouble
from gemma_desktop.recording.values import PassageState, SpeechWish
from gemma_desktop.session.capture import Capture, OnSamples
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.engine_jobs import CaptionJob, Ended, JobReport, Wrote
from gemma_desktop.session.engine_queue import EngineQueue
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.phrases import Phrase, PhraseWorker
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.recorder import CLOSING_S, POLL_MS, Recorder
from gemma_desktop.session.recording_names import DICTATION, new_path
from gemma_desktop.session.sound_device import SoundDevices
from gemma_desktop.session.spoken import Spoken, unclear, unwritten
from gemma_desktop.session.values import BRIEFLY_S, Notice, NoticeAction, NoticeLevel, RecorderState
from gemma_desktop.speech.events import PassageWritten
from gemma_desktop.texts import say

log = logging.getLogger(__name__)

LONGEST_S = 600.0
"""Of a microphone that was forgotten."""
TAIL_MS = 250
"""Who lets the key go has often not quite finished the last word."""


class DictationState(Enum):
    """What it does."""

    IDLE = "idle"
    LISTENING = "listening"
    WRITING = "writing"  # nothing more is heard; words are still to come


class Dictation(QObject):
    """Listens, and gives what is said, phrase by phrase, to the draft of the conversation that was open when it began.

    Lives on the GUI thread. The sound is in a file until its words are in the draft; what cannot be written down is
    kept among the recordings.

    Signals:
        state_changed(DictationState)
        level_changed(float): how loud it is, in [0, 1], 25 times a second while listening.
        written(str): words for the draft that is open, at the place where the dictation began.
        noticed(Notice): for the notice bar.
    """

    state_changed = Signal(object)
    level_changed = Signal(float)
    written = Signal(str)
    noticed = Signal(object)

    def __init__(
        self,
        chat: ChatSession,
        models: ModelShelf,
        preferences: Preferences,
        recorder: Recorder,
        devices: SoundDevices,
        phrases: PhraseWorker,
        engine: EngineQueue,
        folder: Path,
        keep: Callable[[Path], object],
    ) -> None:
        """recorder: whose microphone it uses too. phrases: may be on its thread already. keep: among the recordings."""
        super().__init__()
        self._chat = chat
        self._models = models
        self._preferences = preferences
        self._recorder = recorder
        self._devices = devices
        self._phrases = phrases
        self._engine = engine
        self._folder = folder
        self._keep = keep
        self._n_sessions = 0
        self._listening: Spoken | None = None
        self._spoken: list[Spoken] = []  # all that is not finished, the one that is listened to among them
        self._state = DictationState.IDLE
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._on_poll_timeout)
        self._tail = QTimer(self)
        self._tail.setSingleShot(True)
        self._tail.setInterval(TAIL_MS)
        self._tail.timeout.connect(self._on_tail_timeout)
        phrases.phrase_heard.connect(self._on_phrase_heard, Qt.ConnectionType.QueuedConnection)
        phrases.ended.connect(self._on_phrases_ended, Qt.ConnectionType.QueuedConnection)
        engine.reported.connect(self._on_engine_reported)

    @property
    def state(self) -> DictationState:
        return self._state

    @property
    def heard_s(self) -> float:
        """How much it has heard since it listens."""
        return 0.0 if self._listening is None else self._listening.capture.duration_s

    def begin(self) -> None:
        """Listen. Where that cannot be, a notice says why; without effect while it listens."""
        if self._listening is not None:
            return
        if (objection := self._objection()) is not None:
            self.noticed.emit(objection)
            return
        self._n_sessions += 1
        self._phrases.begin(self._n_sessions)
        spoken = Spoken(self._n_sessions, self._chat.conversation_id, self._phrases.hear, self._capture)
        spoken.capture.start()
        self._listening = spoken
        self._spoken.append(spoken)
        self._poll.start()
        self._tell_state()

    def finish(self) -> None:
        """Enough was said; its words follow. Harmless when it does not listen."""
        if self._listening is not None and not self._tail.isActive():
            self._tail.start()

    def cancel(self) -> None:
        """Forget what is being said, and what was said and is not written yet."""
        self._tail.stop()
        self._listening = None
        for spoken in list(self._spoken):
            spoken.is_cancelled = True
            spoken.capture.stop()
            for job_id in list(spoken.jobs):
                self._engine.cancel(job_id)
            self._settle(spoken)
        self._tell_state()

    @Slot(str)
    def leave_chat(self, conversation_id: str) -> None:
        """It was deleted: words for it have no place any more."""
        for spoken in self._spoken:
            if spoken.into == conversation_id:
                spoken.into = ""

    def close(self) -> None:
        """Stop, and wait up to a second for the device. Sound whose words did not come stays in its file."""
        self._poll.stop()
        self._tail.stop()
        for spoken in self._spoken:
            spoken.capture.stop()
            spoken.capture.join(CLOSING_S)
            if spoken.is_cancelled:
                _remove(spoken.capture.path)

    def _capture(self, hear: OnSamples) -> Capture:
        path = new_path(self._folder, DICTATION)
        return Capture(self._devices, self._recorder.device_id, path, LONGEST_S, hear)

    def _objection(self) -> Notice | None:
        model = self._models.current
        if self._recorder.state in (RecorderState.RECORDING, RecorderState.PAUSED):
            return Notice(NoticeLevel.INFO, say("A recording is being made"), say("Stop it, then dictate."))
        if model is None:
            hint = say("Choose a model that can hear first.")
            return Notice(NoticeLevel.WARNING, say("No model is loaded"), hint, action=NoticeAction.CHOOSE_MODEL)
        if not model.takes_audio:
            hint = say("Choose a model that can; those of Gemma 4 called E2B, E4B and 12B do.")
            return Notice(
                NoticeLevel.WARNING, say("{name} cannot hear", name=model.name), hint, action=NoticeAction.CHOOSE_MODEL
            )
        return None

    # --- hearing -----------------------------------------------------------------------------------------------

    def _on_poll_timeout(self) -> None:
        listening = self._listening
        for spoken in [one for one in self._spoken if one.is_cancelled]:
            self._settle(spoken)
        if listening is None:
            if all(spoken.capture.recorded is not None for spoken in self._spoken):
                self._poll.stop()
            return
        capture = listening.capture
        if loss := capture.take_loss():
            self.noticed.emit(notice_of(loss))
            capture.stop()
        elif capture.is_stuck:
            trouble = MicrophoneTrouble(say("The microphone does not answer"), say("Unplug it, then try again."))
            self.noticed.emit(notice_of(trouble))
            self.cancel()
        elif capture.recorded is not None:
            self._end_listening(listening, capture.recorded.trouble)
        else:
            self.level_changed.emit(capture.take_level())

    def _on_tail_timeout(self) -> None:
        if self._listening is not None:
            self._listening.capture.stop()

    def _end_listening(self, spoken: Spoken, trouble: GemmaDesktopError | None) -> None:
        self._tail.stop()
        self._listening = None
        self._phrases.end()
        self.level_changed.emit(0.0)
        if trouble is not None:
            spoken.has_words = True  # one reason is enough
            self.noticed.emit(notice_of(trouble))
        self._tell_state()

    # --- writing -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_phrase_heard(self, phrase: Phrase) -> None:
        for spoken in self._spoken:
            if spoken.session == phrase.session and not spoken.is_cancelled:
                language = self._preferences.settings.speech.language
                job = CaptionJob(self._engine.next_id(), phrase.audio, SpeechWish(language), phrase.start_s)
                spoken.jobs.add(job.id)
                self._engine.submit(job)

    @Slot(int)
    def _on_phrases_ended(self, session: int) -> None:
        for spoken in [one for one in self._spoken if one.session == session]:
            spoken.is_cut = True
            self._settle(spoken)
        self._tell_state()

    @Slot(object)
    def _on_engine_reported(self, report: JobReport) -> None:
        spoken = next((one for one in self._spoken if report.job_id in one.jobs), None)
        if spoken is None:
            return
        match report.event:
            case Wrote(event=PassageWritten(passage=passage)) if not spoken.is_cancelled:
                spoken.has_words = True
                if passage.state is PassageState.UNCLEAR:
                    spoken.trouble = spoken.trouble or unclear()
                self._put(spoken, passage.text)
            case Ended(error=error, waits_for_restart=waits):
                spoken.jobs.discard(report.job_id)
                if error is not None:
                    spoken.trouble = unwritten(error, waits)
                self._settle(spoken)
                self._tell_state()
            case _:
                pass

    def _put(self, spoken: Spoken, words: str) -> None:
        if not words:
            return
        if self._chat.conversation_id == spoken.into:
            self.written.emit(words)
        elif not (spoken.into and self._chat.add_to_draft(spoken.into, words)):
            hint = say("The words are in the details, to be copied from there.")
            self.noticed.emit(Notice(NoticeLevel.WARNING, say("The chat that you dictated into is gone"), hint, words))
        elif not spoken.told_elsewhere:
            spoken.told_elsewhere = True
            hint = say("It is in the message that you began there.")
            self.noticed.emit(
                Notice(NoticeLevel.INFO, say("What you dictated stands in the other chat"), hint, lasts_s=BRIEFLY_S)
            )

    def _settle(self, spoken: Spoken) -> None:
        """Let go of it, once nothing more can come of it."""
        recorded = spoken.capture.recorded
        is_over = spoken.is_cancelled or (spoken.is_cut and not spoken.jobs)
        if spoken not in self._spoken or not is_over or (recorded is None and not spoken.capture.is_stuck):
            return
        self._spoken.remove(spoken)
        if recorded is None or recorded.path is None:
            return
        if spoken.is_cancelled:
            _remove(recorded.path)
        elif spoken.trouble is not None:
            self._keep(recorded.path)
            self.noticed.emit(spoken.trouble)
        else:
            _remove(recorded.path)
            if not spoken.has_words:
                hint = say("Hold the key while you speak, a little closer to the microphone.")
                self.noticed.emit(Notice(NoticeLevel.INFO, say("No speech was heard"), hint, lasts_s=6.0))

    def _tell_state(self) -> None:
        if self._listening is not None:
            state = DictationState.LISTENING
        else:
            writes = any(not spoken.is_cancelled for spoken in self._spoken)
            state = DictationState.WRITING if writes else DictationState.IDLE
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        log.warning("the sound of a dictation could not be removed", exc_info=True)
