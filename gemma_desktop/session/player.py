"""Plays recordings on the system's default output."""

import logging
import threading
import wave
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gemma_desktop.errors import GemmaDesktopError, MicrophoneTrouble, Trouble, UnusableSound
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.sound_device import SoundDevices
from gemma_desktop.texts import say

if TYPE_CHECKING:
    from gemma_desktop.media.live_sound import Tempo

log = logging.getLogger(__name__)

POLL_MS = 40
PIECE_S = 0.05
CLOSING_S = 1.0
SLOWEST, FASTEST = 0.75, 2.0
"""Beyond these speech becomes hard to follow."""


class Player(QObject):
    """Plays one WAV at a time, of any length; lives on the GUI thread, the sound device on a thread of each playback.

    What is paused is no longer `playing`, and the output is free for others; it is `paused` until it is resumed,
    stopped, or something else is played.

    Signals:
        playing_changed(Path | None): what is played now; None when it ended, was paused, stopped or failed.
        position_changed(float): seconds from the beginning of the sound, 25 times a second, and after a seek().
        failed(Notice): no output, or a file that is not a WAV.
    """

    playing_changed = Signal(object)
    position_changed = Signal(float)
    failed = Signal(object)

    def __init__(self, devices: SoundDevices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = devices
        self._speed = 1.0
        self._playback: _Playback | None = None
        self._paused: Path | None = None
        self._position_s = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def playing(self) -> Path | None:
        return None if self._playback is None else self._playback.path

    @property
    def paused(self) -> Path | None:
        """What resume() goes on with."""
        return self._paused

    @property
    def position_s(self) -> float:
        """Of what is playing or paused."""
        return self._position_s

    @property
    def speed(self) -> float:
        return self._speed

    def play(self, path: Path, from_s: float = 0.0) -> None:
        """What was played before is stopped."""
        if self._playback is not None:
            self._playback.stop()
        self._paused = None
        self._playback = _Playback(self._devices, path, from_s, self._speed)
        self._playback.start()
        self._timer.start()
        self._move_to(from_s)
        self.playing_changed.emit(path)

    def play_or_stop(self, path: Path) -> None:
        """One that plays already is stopped."""
        if self.playing == path:
            self.stop()
        else:
            self.play(path)

    def pause(self) -> None:
        """Harmless when nothing is played."""
        if self._playback is not None:
            self._playback.stop()
            self._paused = self._playback.path
            self._end()

    def resume(self) -> None:
        """Harmless when nothing is paused."""
        if self._paused is not None:
            self.play(self._paused, self._position_s)

    def seek(self, position_s: float) -> None:
        """Go on from there; without effect unless something is playing or paused."""
        if self._playback is not None:
            self._playback.seek(position_s)
        if self._playback is not None or self._paused is not None:
            self._move_to(position_s)

    def set_speed(self, speed: float) -> None:
        """For this and whatever is played later; in [0.75, 2], at the same pitch."""
        self._speed = min(FASTEST, max(SLOWEST, speed))
        if self._playback is not None:
            self._playback.set_speed(self._speed)

    def stop(self) -> None:
        """Harmless when nothing is played."""
        self._paused = None
        if self._playback is not None:
            self._playback.stop()
            self._end()

    def close(self) -> None:
        """Stop, and wait up to a second for the output to be free."""
        playback = self._playback
        self.stop()
        if playback is not None:
            playback.join(CLOSING_S)

    def _on_timer_timeout(self) -> None:
        playback = self._playback
        if playback is None:
            return
        if playback.ended and playback.wanted_s is not None:
            self.play(playback.path, playback.wanted_s)  # it ended while the user wanted it elsewhere
            return
        if playback.wanted_s is None:
            self._move_to(playback.position_s)
        if playback.ended:
            self._end()
            if playback.trouble is not None:
                self.failed.emit(notice_of(playback.trouble))

    def _move_to(self, position_s: float) -> None:
        self._position_s = position_s
        self.position_changed.emit(position_s)

    def _end(self) -> None:
        self._timer.stop()
        self._playback = None
        self.playing_changed.emit(None)


class _Playback:
    """One file on its way to the loudspeaker, on a thread without Qt. Attributes may be read from any thread.

    wanted_s: where it is to go on, until it does.
    """

    def __init__(self, devices: SoundDevices, path: Path, from_s: float, speed: float) -> None:
        self.path = path
        self.position_s = from_s
        self.wanted_s: float | None = from_s or None
        self.trouble: GemmaDesktopError | None = None
        self.ended = False
        self._speed = speed
        self._devices = devices
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="loudspeaker", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def seek(self, position_s: float) -> None:
        self.wanted_s = position_s

    def set_speed(self, speed: float) -> None:
        self._speed = speed

    def stop(self) -> None:
        self._stopped.set()

    def join(self, timeout_s: float) -> None:
        self._thread.join(timeout_s)

    def _run(self) -> None:
        try:
            self._play()
        except GemmaDesktopError as error:
            self.trouble = error
        except (OSError, EOFError, wave.Error) as error:
            self.trouble = UnusableSound(
                say("{name} cannot be played", name=self.path.name), say("The file is damaged or gone."), str(error)
            )
        except Exception as error:  # a thread's edge: whatever is wrong, the window must hear of it
            log.exception("playing %s", self.path)
            self.trouble = Trouble(say("Playing went wrong"), say("The log has the details."), repr(error))
        if self.trouble is not None:
            self.wanted_s = None
        self.ended = True

    def _play(self) -> None:
        with wave.open(str(self.path), "rb") as wav:
            if wav.getsampwidth() != 2:
                raise wave.Error("only 16-bit sound is played")
            rate_hz = wav.getframerate()
            stream = self._devices.open_output(rate_hz, wav.getnchannels())
            try:
                pace = _Pace(rate_hz, wav.getnchannels())
                begin_s = 0.0
                while not self._stopped.is_set():
                    wanted_s = self.wanted_s
                    if wanted_s is not None:
                        begin_s = min(max(0.0, wanted_s), wav.getnframes() / rate_hz)
                        wav.setpos(round(begin_s * rate_hz))
                        self.position_s = begin_s
                        if self.wanted_s == wanted_s:
                            self.wanted_s = None
                    samples = wav.readframes(max(1, round(rate_hz * PIECE_S)))
                    paced = pace.at(self._speed, samples) if samples else pace.rest()
                    if paced:
                        stream.write(paced)
                    if not samples:
                        break
                    # What was just written is heard only after what waits in the device.
                    heard_s = wav.tell() / rate_hz - stream.latency_s * self._speed
                    self.position_s = max(begin_s, self.position_s, heard_s)
                if not self._stopped.is_set():
                    stream.drain()
                    self.position_s = wav.tell() / rate_hz
            finally:
                _close(stream.close)


class _Pace:
    """Lets sound pass as it is, or slower or faster."""

    def __init__(self, rate_hz: int, channels: int) -> None:
        self._format = rate_hz, channels
        self._speed = 1.0
        self._tempo: Tempo | None = None

    def at(self, speed: float, samples: bytes) -> bytes:
        rest = b""
        if speed != self._speed and self._format[1] <= 2:
            from gemma_desktop.media.live_sound import Tempo  # FFmpeg's libraries: only when they are needed

            rest = self.rest()
            self._speed = speed
            self._tempo = None if speed == 1 else Tempo(*self._format, speed)
        return rest + (samples if self._tempo is None else self._tempo.feed(samples))

    def rest(self) -> bytes:
        tempo, self._tempo = self._tempo, None
        return b"" if tempo is None else tempo.flush()


def _close(close: Callable[[], None]) -> None:
    try:
        close()
    except MicrophoneTrouble:
        log.warning("the loudspeaker could not be closed", exc_info=True)
