"""Plays recordings on the system's default output."""

import logging
import threading
import wave
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from gemma_desktop.errors import GemmaDesktopError, MicrophoneTrouble, Trouble, UnusableSound
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.sound_device import SoundDevices

log = logging.getLogger(__name__)

POLL_MS = 40
PIECE_S = 0.05
CLOSING_S = 1.0


class Player(QObject):
    """Plays one WAV at a time; lives on the GUI thread, the sound device on a thread of each playback.

    Signals:
        playing_changed(Path | None): what is played now; None when it ended, was stopped or failed.
        position_changed(float): seconds played, 25 times a second.
        failed(Notice): no output, or a file that is not a WAV.
    """

    playing_changed = Signal(object)
    position_changed = Signal(float)
    failed = Signal(object)

    def __init__(self, devices: SoundDevices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = devices
        self._playback: _Playback | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def playing(self) -> Path | None:
        return None if self._playback is None else self._playback.path

    def play(self, path: Path) -> None:
        """Play from the beginning; what was played before is stopped."""
        if self._playback is not None:
            self._playback.stop()
        self._playback = _Playback(self._devices, path)
        self._playback.start()
        self._timer.start()
        self.playing_changed.emit(path)

    def stop(self) -> None:
        """Harmless when nothing is played."""
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
        self.position_changed.emit(playback.position_s)
        if playback.ended:
            self._end()
            if playback.trouble is not None:
                self.failed.emit(notice_of(playback.trouble))

    def _end(self) -> None:
        self._timer.stop()
        self._playback = None
        self.playing_changed.emit(None)


class _Playback:
    """One file on its way to the loudspeaker, on a thread without Qt. Attributes may be read from any thread."""

    def __init__(self, devices: SoundDevices, path: Path) -> None:
        self.path = path
        self.position_s = 0.0
        self.trouble: GemmaDesktopError | None = None
        self.ended = False
        self._devices = devices
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="loudspeaker", daemon=True)

    def start(self) -> None:
        self._thread.start()

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
                f"{self.path.name} cannot be played", "The file is damaged or gone.", str(error)
            )
        except Exception as error:  # a thread's edge: whatever is wrong, the window must hear of it
            log.exception("playing %s", self.path)
            self.trouble = Trouble("Playing went wrong", "The log has the details.", repr(error))
        self.ended = True

    def _play(self) -> None:
        with wave.open(str(self.path), "rb") as wav:
            if wav.getsampwidth() != 2:
                raise wave.Error("only 16-bit sound is played")
            rate_hz = wav.getframerate()
            stream = self._devices.open_output(rate_hz, wav.getnchannels())
            try:
                while not self._stopped.is_set() and (samples := wav.readframes(max(1, round(rate_hz * PIECE_S)))):
                    stream.write(samples)
                    self.position_s = wav.tell() / rate_hz
                if not self._stopped.is_set():
                    stream.drain()
            finally:
                _close(stream.close)


def _close(close: Callable[[], None]) -> None:
    try:
        close()
    except MicrophoneTrouble:
        log.warning("the loudspeaker could not be closed", exc_info=True)
