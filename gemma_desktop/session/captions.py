"""Live captions: what is said into the microphone, written down while it is said."""

import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gemma_desktop.recording.values import Passage, SpeechWish
from gemma_desktop.session.caption_sound import CaptionSound
from gemma_desktop.session.caption_values import CaptionState
from gemma_desktop.session.caption_writer import CaptionWriter
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.phrases import Phrase, PhraseWorker
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel, RecorderState
from gemma_desktop.settings import Settings
from gemma_desktop.texts import say

BEHIND_S: Final = 4.0
"""Words that come later than this after their phrase are called late; they are meant to come within 2 s."""
_LOOK_MS: Final = 250


class _Ear(Enum):
    OFF = "off"
    OPEN = "open"
    PAUSED = "paused"
    CLOSING = "closing"  # what was heard last is still on its way


class Captions(QObject):
    """Listens through the recorder, has phrases cut and written, and says how far behind the words are.

    The sound is recorded meanwhile and nothing is lost: what cannot be written in time is written down later, from the
    recording. Where the recorder records already, captions listen in, and that recording is not theirs. Lives on the
    GUI thread.

    Signals:
        changed: state, trouble, behind_s, can_keep or has_unwritten are others.
        speaking_changed(bool): somebody speaks.
        cleared: lines are empty, a new session begins.
        line_changed(int): the line at this place was added, grew or is written now.
        line_removed(int): there was nothing said in it.
        kept(str): what was recorded is among the recordings under this id.
    """

    changed = Signal()
    speaking_changed = Signal(bool)
    cleared = Signal()
    line_changed = Signal(int)
    line_removed = Signal(int)
    kept = Signal(str)

    def __init__(
        self,
        recorder: Recorder,
        sound: CaptionSound,
        preferences: Preferences,
        models: ModelShelf,
        writer: CaptionWriter,
        phrases: PhraseWorker,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """phrases: may be on its thread already. clock: the worker's."""
        super().__init__()
        self._recorder = recorder
        self._sound = sound
        self._preferences = preferences
        self._models = models
        self._writer = writer
        self._phrases = phrases
        self._clock = clock
        self._ear = _Ear.OFF
        self._trouble: Notice | None = None
        self._session = 0
        self._is_tapped = False
        self._is_ours = False
        self._keeps = False
        self._hurries = False
        self._behind_s = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look_how_late)
        recorder.state_changed.connect(self._on_recorder_state_changed)
        recorder.recorded.connect(self._on_recorder_recorded)
        recorder.failed.connect(self._on_recorder_failed)
        sound.changed.connect(self.changed)
        sound.kept.connect(self.kept)
        models.current_changed.connect(self._on_current_model_changed)
        preferences.changed.connect(self._on_preferences_changed)
        writer.changed.connect(self._on_writer_changed)
        writer.line_changed.connect(self.line_changed)
        writer.line_removed.connect(self.line_removed)
        phrases.phrase_heard.connect(self._on_phrase_heard, Qt.ConnectionType.QueuedConnection)
        phrases.speaking_changed.connect(self.speaking_changed, Qt.ConnectionType.QueuedConnection)
        phrases.ended.connect(self._on_phrases_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> CaptionState:
        writer = self._writer
        if self._ear is _Ear.OFF and writer.late_since is None:
            return CaptionState.OFF if self._trouble is None else CaptionState.FAILED
        if writer.error is not None:
            return CaptionState.STUCK
        if self._ear in (_Ear.OFF, _Ear.CLOSING):
            return CaptionState.ENDING
        if self._ear is _Ear.PAUSED:
            return CaptionState.PAUSED
        if writer.has_skipped:
            return CaptionState.LATE
        return CaptionState.BEHIND if self._behind_s else CaptionState.LISTENING

    @property
    def is_listening(self) -> bool:
        """Also where the microphone is paused, or the words do not come."""
        return self._ear in (_Ear.OPEN, _Ear.PAUSED)

    @property
    def trouble(self) -> Notice | None:
        """Why the state is FAILED or STUCK, or PAUSED if nobody wanted that."""
        if self._writer.error is None:
            return self._trouble
        action = NoticeAction.RESTART_ENGINE if self._writer.waits_for_restart else NoticeAction.NONE
        return notice_of(self._writer.error, action)

    @property
    def behind_s(self) -> int:
        """How long the oldest phrase waits that is not written yet; 0 while words come in time."""
        return self._behind_s

    @property
    def lines(self) -> tuple[Passage, ...]:
        """What was written so far, phrase by phrase; times from the beginning."""
        return self._writer.lines

    @property
    def can_keep(self) -> bool:
        """There is a recording that is neither kept nor discarded."""
        return self._sound.is_there

    @property
    def is_kept(self) -> bool:
        """The recording of these lines is among the others."""
        return self._sound.is_kept

    @property
    def is_settled(self) -> bool:
        """Nothing listens, and nothing that was recorded waits to be kept."""
        return self._ear is _Ear.OFF and not (self._sound.is_there or self._sound.is_on_its_way)

    @property
    def has_unwritten(self) -> bool:
        """Of what was said, some is still to be written down."""
        return self._writer.has_unwritten

    # --- what the user does ------------------------------------------------------------------------------------

    def start(self) -> None:
        """Listen. The lines of before go; their recording is kept, if it was not discarded."""
        if self._ear is not _Ear.OFF:
            return
        self.keep()
        self._trouble = self._obstacle()
        if self._trouble is not None:
            self.changed.emit()
            return
        self._session += 1
        self._keeps = self._hurries = False
        self._is_ours = self._recorder.state not in (RecorderState.RECORDING, RecorderState.PAUSED)
        self._ear = _Ear.PAUSED if self._recorder.state is RecorderState.PAUSED else _Ear.OPEN
        self._writer.begin(self._wish())
        self.cleared.emit()
        self._phrases.begin(self._session)
        self._recorder.tap(self._phrases.hear)
        self._is_tapped = True
        self._timer.start()
        if self._is_ours:
            self._recorder.start()
        self._sound.begin(self._recorder.path if self._is_ours else None)
        self.changed.emit()

    def stop(self) -> None:
        """Listen no more; what was said until now is still written."""
        if not self.is_listening:
            return
        if self._is_ours:
            self._ear = _Ear.CLOSING
            self._recorder.stop()  # `recorded` or `failed` follows
            self.changed.emit()
        else:
            self._close_ear()

    def go_on(self) -> None:
        """After a pause, or after the model did not answer."""
        if self.state is CaptionState.PAUSED:
            self._recorder.resume()
        else:
            self._writer.try_again()

    def keep(self) -> None:
        """Put the recording and what is written of it among the recordings, where the rest is written then."""
        self._sound.keep()

    def discard(self) -> None:
        """Delete the recording; the lines stay until the next start."""
        self._sound.discard()

    def close(self, *, hurry: bool = False) -> None:
        """Nobody looks any more: stop, and keep what was recorded, unless nobody said a word.

        hurry: the application ends; what is not written by now is left for the recordings' queue.
        """
        self._keeps = True
        self._hurries = hurry
        self.stop()
        self._settle()

    # --- news --------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_recorder_state_changed(self, state: RecorderState) -> None:
        if self._ear is _Ear.OFF:
            return
        if state not in (RecorderState.RECORDING, RecorderState.PAUSED):
            self._close_ear()  # it ended, whoever wanted that
        elif self.is_listening:
            is_paused = state is RecorderState.PAUSED
            self._ear = _Ear.PAUSED if is_paused else _Ear.OPEN
            self._trouble = self._recorder.trouble if is_paused else None
        self.changed.emit()

    @Slot(object)
    def _on_recorder_recorded(self, _path: Path) -> None:
        if self._is_ours and self._ear is not _Ear.OFF:
            self._sound.take(self._recorder.take())
            self._close_ear()

    @Slot(object)
    def _on_recorder_failed(self, notice: Notice) -> None:
        if self._is_ours and self._ear is not _Ear.OFF:
            self._trouble = notice
            if self._recorder.state not in (RecorderState.RECORDING, RecorderState.PAUSED):
                self._close_ear()

    @Slot(object)
    def _on_phrase_heard(self, phrase: Phrase) -> None:
        if phrase.session == self._session:
            self._writer.take(phrase)

    @Slot(int)
    def _on_phrases_ended(self, session: int) -> None:
        if session == self._session:
            self._ear = _Ear.OFF
            self._settle()

    @Slot()
    def _on_writer_changed(self) -> None:
        self._look_how_late()
        self._settle()

    @Slot()
    def _on_current_model_changed(self) -> None:
        if self._models.info is not None and self._models.info.takes_audio:
            self._writer.try_again()

    @Slot(object)
    def _on_preferences_changed(self, _settings: Settings) -> None:
        self._writer.set_wish(self._wish())

    def _close_ear(self) -> None:
        self._ear = _Ear.CLOSING
        if not self._is_tapped:
            return
        self._is_tapped = False
        self._recorder.untap(self._phrases.hear)
        self._phrases.end()
        self.changed.emit()

    def _settle(self) -> None:
        """At the end of everything: keep what a closed window left."""
        writer = self._writer
        is_over = writer.late_since is None or writer.error is not None or self._hurries
        if self._ear is _Ear.OFF and is_over:
            self._timer.stop()
            if self._keeps and (writer.heard_s or writer.has_unwritten):
                self.keep()
            elif self._keeps:
                self.discard()
        self.changed.emit()

    @Slot()
    def _look_how_late(self) -> None:
        since = self._writer.late_since
        behind_s = 0.0 if since is None else self._clock() - since
        # Once late it is late until the words come in time: a number that comes and goes says nothing.
        shown = int(behind_s) if behind_s >= (BEHIND_S / 2 if self._behind_s else BEHIND_S) else 0
        if shown != self._behind_s:
            self._behind_s = shown
            self.changed.emit()

    def _wish(self) -> SpeechWish:
        settings = self._preferences.settings
        return SpeechWish(settings.speech.language, settings.captions.translate_to)

    def _obstacle(self) -> Notice | None:
        """Why captions cannot begin."""
        info = self._models.info
        if info is not None and not info.takes_audio:
            hint = say("Choose a model that hears, such as Gemma 4 E4B.")
            return Notice(
                NoticeLevel.WARNING,
                say("{name} takes no speech", name=info.name),
                hint,
                action=NoticeAction.CHOOSE_MODEL,
            )
        if self._recorder.state in (RecorderState.HELD, RecorderState.PLAYING):
            return Notice(
                NoticeLevel.WARNING,
                say("A recording waits to be used"),
                say("Attach or discard it first, beside the chat."),
            )
        return None
