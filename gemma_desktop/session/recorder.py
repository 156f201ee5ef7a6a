"""The microphone as the window sees it."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from gemma_desktop.errors import MicrophoneTrouble
from gemma_desktop.session.caption_notes import sweep_notes
from gemma_desktop.session.capture import Capture, OnSamples, Recorded, unfinished
from gemma_desktop.session.microphones import Microphones
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.player import Player
from gemma_desktop.session.recording_names import RECORDING, new_path
from gemma_desktop.session.sound_device import SoundDevices
from gemma_desktop.session.values import InputDevice, Notice, NoticeLevel, RecorderState
from gemma_desktop.session.wav_file import LONGEST_S
from gemma_desktop.texts import say

log = logging.getLogger(__name__)

POLL_MS = 40
CLOSING_S = 1.0


class Recorder(QObject):
    """Records one WAV at a time into a folder, and holds it until it is taken or discarded.

    Lives on the GUI thread. Whatever asks PortAudio runs on threads without Qt, and a timer looks at what they have
    come to: a driver that hangs never holds up the window. PortAudio is first touched by refresh(), watch() or start().

    Signals:
        state_changed(RecorderState): also after each refresh(), and when inputs() or `trouble` has changed.
        level_changed(float): how loud it is, in [0, 1], 25 times a second while recording.
        time_changed(float): seconds recorded, or played of the held recording.
        failed(Notice): why it does not record or play, was paused or ended early, or what is wrong with a recording.
        recorded(Path): a WAV of at least 0.1 s is held now, 16 kHz mono.
    """

    state_changed = Signal(object)
    level_changed = Signal(float)
    time_changed = Signal(float)
    failed = Signal(object)
    recorded = Signal(object)

    def __init__(
        self,
        folder: Path,
        devices: SoundDevices,
        device_id: str = "",
        longest_s: float = LONGEST_S,
        parent: QObject | None = None,
    ) -> None:
        """device_id: an InputDevice's; empty is the system's default. longest_s: where a recording ends by itself."""
        super().__init__(parent)
        self._folder = folder
        self._devices = devices
        self._device_id = device_id
        self._longest_s = longest_s
        self._state = RecorderState.IDLE
        self._loss: Notice | None = None
        self._is_gone = False  # the microphone that was lost is not on the list
        self._capture: Capture | None = None
        self._listeners: list[OnSamples] = []
        self._discarding = False
        self._held: Recorded | None = None
        self._microphones = Microphones(devices, self)
        self._microphones.looked.connect(self._on_microphones_looked)
        self._microphones.changed.connect(self._on_microphones_looked)
        self._player = Player(devices, self)
        self._player.playing_changed.connect(self._on_player_playing_changed)
        self._player.position_changed.connect(self.time_changed)
        self._player.failed.connect(self.failed)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def state(self) -> RecorderState:
        return self._state

    @property
    def trouble(self) -> Notice | None:
        """Why the state is UNAVAILABLE, or PAUSED although nobody wanted that."""
        return self._loss if self._state is RecorderState.PAUSED else self._microphones.trouble

    @property
    def duration_s(self) -> float:
        """Of the recording that is being made or held."""
        if self._capture is not None:
            return self._capture.duration_s
        return self._held.duration_s if self._held is not None else 0.0

    @property
    def path(self) -> Path | None:
        """Of the recording that is being made."""
        return self._capture.path if self._capture is not None else None

    @property
    def device_id(self) -> str:
        return self._device_id

    def inputs(self) -> list[InputDevice]:
        """The microphones as they were last looked for, the system's default first."""
        return self._microphones.inputs()

    def refresh(self) -> None:
        """Look for microphones; `state_changed` follows."""
        self._microphones.look()

    def watch(self, watcher: QObject) -> None:
        """Let inputs() follow what is plugged in and out, until unwatch() of everybody who watches."""
        self._microphones.watch(watcher)

    def unwatch(self, watcher: QObject) -> None:
        self._microphones.unwatch(watcher)

    def choose(self, device_id: str) -> None:
        """From the next recording on, or from where the paused one goes on."""
        self._device_id = device_id

    def tap(self, listener: OnSamples) -> None:
        """Let it hear all that is recorded from now on, in this recording and in later ones, until untap()."""
        self._listeners = [*self._listeners, listener]

    def untap(self, listener: OnSamples) -> None:
        self._listeners = [one for one in self._listeners if one != listener]

    def start(self) -> None:
        """Record. Without effect while something is recorded, held or played."""
        if self._state not in (RecorderState.IDLE, RecorderState.UNAVAILABLE):
            return
        self._discarding = False
        self._loss = None
        self._capture = Capture(
            self._devices, self._device_id, new_path(self._folder, RECORDING), self._longest_s, self._hand_on
        )
        self._capture.start()
        self._timer.start()
        self._set_state(RecorderState.RECORDING)

    def pause(self) -> None:
        """Nothing is recorded, and the microphone is let go, until resume(). `state_changed` follows."""
        if self._capture is not None:
            self._capture.pause()

    def resume(self) -> None:
        """Go on with the paused recording; it knows nothing of the pause. `state_changed` or `failed` follows."""
        if self._capture is not None:
            self._capture.resume(self._device_id)

    def stop(self) -> None:
        """End the recording; `recorded` or `failed` follows."""
        if self._capture is not None:
            self._capture.stop()

    def discard(self) -> None:
        """Throw away what is being recorded or held."""
        if self._capture is not None:
            self._discarding = True
            self._capture.stop()
        elif self._held is not None:
            self._player.close()
            self._drop(self._held)
            self._held = None
            self._set_state(RecorderState.IDLE)

    def take(self) -> Path | None:
        """Hand the held recording over: the file is the caller's from now on. None if nothing is held."""
        self._player.close()  # an open file cannot be moved on Windows
        held, self._held = self._held, None
        if held is None:
            return None
        self._set_state(RecorderState.IDLE)
        return held.path

    def play(self) -> None:
        """Play the held recording from its beginning."""
        if self._held is not None and self._held.path is not None:
            self._player.play(self._held.path)

    def stop_playing(self) -> None:
        self._player.stop()

    def leftovers(self) -> list[Path]:
        """Recordings of a run that ended before they were taken or discarded, oldest first. Call it before start()."""
        sweep_notes(self._folder)
        return unfinished(self._folder)

    def close(self) -> None:
        """Stop everything, and wait up to a second for the devices. What was recorded stays for leftovers()."""
        self._timer.stop()
        self._microphones.close()
        self._player.close()
        if self._capture is not None:
            self._capture.stop()
            self._capture.join(CLOSING_S)

    def _hand_on(self, samples: bytes) -> None:
        """On the microphone's thread."""
        for listener in self._listeners:
            listener(samples)

    def _on_timer_timeout(self) -> None:
        capture = self._capture
        if capture is None:
            self._timer.stop()
        elif capture.recorded is not None:
            self._end_recording(capture.recorded)
        elif capture.is_stuck:
            capture.stop()  # should the driver come back to itself
            trouble = MicrophoneTrouble(say("The microphone does not answer"), say("Unplug it, then try again."))
            path = capture.path if capture.duration_s else None
            self._end_recording(Recorded(path, capture.duration_s, trouble))
        else:
            self._follow(capture)

    def _follow(self, capture: Capture) -> None:
        state = RecorderState.PAUSED if capture.is_paused else RecorderState.RECORDING
        loss = capture.take_loss()  # it is there before the pause for it, so it is asked for after that
        if loss is not None:
            self._lose(notice_of(loss))
        elif state is not self._state:
            self._find_again()
            self._set_state(state)
        self.level_changed.emit(capture.take_level())
        self.time_changed.emit(capture.duration_s)

    def _lose(self, loss: Notice) -> None:
        self._loss = loss
        self._is_gone = False
        self._microphones.watch(self)
        self._set_state(RecorderState.PAUSED)
        self.failed.emit(loss)

    def _find_again(self) -> None:
        self._loss = None
        self._microphones.unwatch(self)

    def _end_recording(self, result: Recorded) -> None:
        self._capture = None
        self._find_again()
        self.level_changed.emit(0.0)
        if self._discarding:
            self._drop(result)
            self._set_state(RecorderState.IDLE)
            return
        if result.path is None:
            self._set_state(RecorderState.IDLE)
        else:
            self._held = result
            self.time_changed.emit(result.duration_s)
            self._set_state(RecorderState.HELD)
            self.recorded.emit(result.path)
        if result.trouble is not None:
            self.failed.emit(notice_of(result.trouble))
            if result.path is None:
                self.refresh()  # says whether there is still a microphone

    def _drop(self, result: Recorded) -> None:
        if result.path is not None:
            try:
                result.path.unlink(missing_ok=True)
            except OSError:
                log.warning("a recording could not be deleted", exc_info=True)

    def _on_microphones_looked(self) -> None:
        state = self._state
        if state in (RecorderState.IDLE, RecorderState.UNAVAILABLE):
            state = RecorderState.IDLE if self._microphones.trouble is None else RecorderState.UNAVAILABLE
        if self._loss is not None:
            is_there = any(self._device_id in ("", one.id) for one in self.inputs())
            if is_there and self._is_gone:
                self._loss = _there_again()
            self._is_gone = not is_there
        self._set_state(state)

    def _on_player_playing_changed(self, path: Path | None) -> None:
        if path is not None:
            self._set_state(RecorderState.PLAYING)
        elif self._held is not None:
            self.time_changed.emit(self._held.duration_s)
            self._set_state(RecorderState.HELD)

    def _set_state(self, state: RecorderState) -> None:
        self._state = state
        self.state_changed.emit(state)


def _there_again() -> Notice:
    return Notice(NoticeLevel.INFO, say("The microphone is there again"), say("Go on with the recording, or stop it."))
