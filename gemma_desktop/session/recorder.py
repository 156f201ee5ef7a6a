"""The microphone as the window sees it."""

import logging
import threading
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from gemma_desktop.errors import GemmaDesktopError, MicrophoneTrouble, Trouble
from gemma_desktop.session.capture import Capture, Recorded, unfinished
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.player import Player
from gemma_desktop.session.sound_device import SoundDevices, no_microphone
from gemma_desktop.session.values import InputDevice, Notice, RecorderState

log = logging.getLogger(__name__)

POLL_MS = 40
LONGEST_S = 3590.0
"""An hour is 115 MB as WAV and 230 MB where it is decoded as a whole; media/sound.py refuses more than an hour."""
CLOSING_S = 1.0


class Recorder(QObject):
    """Records one WAV at a time into a folder, and holds it until it is taken or discarded.

    Lives on the GUI thread. Whatever asks PortAudio runs on threads without Qt, and a timer looks at what they have
    come to: a driver that hangs never holds up the window. PortAudio is first touched by refresh() or start().

    Signals:
        state_changed(RecorderState): also after each refresh(), when inputs() may have changed.
        level_changed(float): how loud it is, in [0, 1], 25 times a second while recording.
        time_changed(float): seconds recorded, or played of the held recording.
        failed(Notice): why it does not record or play, or ended early, or what is wrong with a recording.
        recorded(Path): a WAV of at least 0.1 s is held now. 16 kHz mono, but for a microphone that can do neither on
            a disk too full to convert.
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
        self._trouble: Notice | None = None
        self._inputs: list[InputDevice] = []
        self._search: _Search | None = None
        self._capture: Capture | None = None
        self._discarding = False
        self._held: Recorded | None = None
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
        """Why the state is UNAVAILABLE: what to install or to plug in."""
        return self._trouble

    @property
    def duration_s(self) -> float:
        """Of the recording that is being made or held."""
        if self._capture is not None:
            return self._capture.duration_s
        return self._held.duration_s if self._held is not None else 0.0

    @property
    def device_id(self) -> str:
        return self._device_id

    def inputs(self) -> list[InputDevice]:
        """The microphones as the last refresh() found them, the system's default first."""
        return list(self._inputs)

    def refresh(self) -> None:
        """Look for microphones; `state_changed` follows."""
        if self._search is None:
            self._search = _Search(self._devices)
            self._search.start()
            self._timer.start()

    def choose(self, device_id: str) -> None:
        """From the next recording on."""
        self._device_id = device_id

    def start(self) -> None:
        """Record. Without effect while something is recorded, held or played."""
        if self._state not in (RecorderState.IDLE, RecorderState.UNAVAILABLE):
            return
        name = f"Recording {datetime.now().astimezone():%Y-%m-%d %H.%M.%S.%f}"[:-5] + ".wav"
        self._discarding = False
        self._capture = Capture(self._devices, self._device_id, self._folder / name, self._longest_s)
        self._capture.start()
        self._timer.start()
        self._set_state(RecorderState.RECORDING)

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
        return unfinished(self._folder)

    def close(self) -> None:
        """Stop everything, and wait up to a second for the devices. What was recorded stays for leftovers()."""
        self._timer.stop()
        self._player.close()
        if self._capture is not None:
            self._capture.stop()
            self._capture.join(CLOSING_S)

    def _on_timer_timeout(self) -> None:
        if self._search is not None and self._search.ended:
            self._take_search(self._search)
        if self._capture is not None:
            self._look_at(self._capture)
        if self._search is None and self._capture is None:
            self._timer.stop()

    def _take_search(self, search: "_Search") -> None:
        self._search = None
        self._inputs = search.inputs
        trouble = search.trouble or (None if search.inputs else no_microphone())
        self._trouble = None if trouble is None else notice_of(trouble)
        state = self._state
        if state in (RecorderState.IDLE, RecorderState.UNAVAILABLE):
            state = RecorderState.IDLE if trouble is None else RecorderState.UNAVAILABLE
        self._set_state(state)

    def _look_at(self, capture: Capture) -> None:
        if capture.recorded is not None:
            self._end_recording(capture.recorded)
        elif capture.is_stuck:
            self._end_recording(
                Recorded(
                    None, trouble=MicrophoneTrouble("The microphone does not answer", "Unplug it, then try again.")
                )
            )
        else:
            self.level_changed.emit(capture.take_level())
            self.time_changed.emit(capture.duration_s)

    def _end_recording(self, result: Recorded) -> None:
        self._capture = None
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

    def _on_player_playing_changed(self, path: Path | None) -> None:
        if path is not None:
            self._set_state(RecorderState.PLAYING)
        elif self._held is not None:
            self.time_changed.emit(self._held.duration_s)
            self._set_state(RecorderState.HELD)

    def _set_state(self, state: RecorderState) -> None:
        self._state = state
        self.state_changed.emit(state)


class _Search:
    """Looks for microphones on a thread without Qt."""

    def __init__(self, devices: SoundDevices) -> None:
        self.inputs: list[InputDevice] = []
        self.trouble: GemmaDesktopError | None = None
        self.ended = False
        self._devices = devices
        self._thread = threading.Thread(target=self._run, name="microphones", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def _run(self) -> None:
        try:
            self.inputs = self._devices.inputs()
        except GemmaDesktopError as error:
            self.trouble = error
        except Exception as error:  # a thread's edge: whatever is wrong, the window must hear of it
            log.exception("looking for microphones")
            self.trouble = Trouble("Looking for microphones went wrong", "The log has the details.", repr(error))
        self.ended = True
