"""One recording while it is made: from PortAudio's callback to a WAV file. No Qt in here."""

import logging
import math
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.durable import storage_trouble
from gemma_desktop.errors import GemmaDesktopError, MicrophoneTrouble, StorageTrouble, Trouble
from gemma_desktop.session.sound_device import InputStream, SoundBlock, SoundDevices
from gemma_desktop.session.wav_file import HEADER_BYTES, LONGEST_S, SAMPLE_BYTES, WavFile, repair
from gemma_desktop.texts import listed, number_text, say

if TYPE_CHECKING:
    from gemma_desktop.media.live_sound import SpeechSound

log = logging.getLogger(__name__)

SHORTEST_S = 0.1
_SHORTEST_BYTES = HEADER_BYTES + round(SHORTEST_S * SPEECH_RATE_HZ) * SAMPLE_BYTES
QUIETEST_DB = 60.0
"""Below full scale: where the level meter begins."""
FIRST_SOUND_S = 5.0
"""A Bluetooth headset takes seconds to change from music to speech."""
SILENCE_OF_DRIVER_S = 1.0
"""PortAudio tells nobody that a microphone was unplugged: the callback just comes no more."""
WAITS = 10
"""In so many steps of its patience the microphone is waited for."""
MOST_WAITS = 5 * WAITS
_NAMED_GAPS = 3

OnSamples: TypeAlias = Callable[[bytes], None]
"""Called on the "microphone" thread with 16 kHz mono int16, in the order of their times, none while it is paused."""


@dataclass(frozen=True)
class Gap:
    """Where sound was lost. lost_s: how much silence stands there for it; 0 where that is not known."""

    at_s: float
    lost_s: float


@dataclass(frozen=True)
class Recorded:
    """How a recording ended.

    path: None if there is nothing to keep. trouble: what ended it early, or what is wrong with it.
    """

    path: Path | None
    duration_s: float = 0.0
    trouble: GemmaDesktopError | None = None
    gaps: tuple[Gap, ...] = ()


class _Wish(Enum):
    STOP = "stop"
    PAUSE = "pause"
    RESUME = "resume"


_News: TypeAlias = _Wish | tuple[int, SoundBlock]
"""A block comes with the number of the stream that it is from."""


class Capture:
    """Records 16 kHz mono to `path` until stop(), or until `longest_s` of sound.

    Paused, the device is closed, so that whatever shows the microphone's use shows none; resume() opens it again, and
    the same file goes on. A microphone that says nothing more pauses the recording, too: see take_loss().

    Its thread opens the device and writes. Devices are closed on threads of their own: a driver that hangs in it keeps
    nobody waiting. All attributes may be read from any thread.
    """

    def __init__(
        self,
        devices: SoundDevices,
        device_id: str,
        path: Path,
        longest_s: float = LONGEST_S,
        on_samples: OnSamples | None = None,
    ) -> None:
        self._devices = devices
        self._device_id = device_id
        self.path = path
        self._longest_s = longest_s
        self._on_samples = on_samples
        # PortAudio's callback only puts. SimpleQueue.put never waits and is reentrant.
        self._news: queue.SimpleQueue[_News] = queue.SimpleQueue()
        self._stream: InputStream | None = None
        self._n_streams = 0
        self._converter: SpeechSound | None = None
        self._closing: list[threading.Thread] = []
        self._opening_since: float | None = None
        self._loss: MicrophoneTrouble | None = None
        self._peak = 0
        self._loudest = 0
        self._gaps: list[Gap] = []
        self.duration_s = 0.0
        self.is_paused = False
        self.recorded: Recorded | None = None
        self._thread = threading.Thread(target=self._run, name="microphone", daemon=True)

    def start(self) -> None:
        self._opening_since = time.monotonic()
        self._thread.start()

    def pause(self) -> None:
        """`is_paused` follows."""
        self._news.put(_Wish.PAUSE)

    def resume(self, device_id: str) -> None:
        """Go on, with this microphone: `is_paused` ends; where it cannot be opened it stays, with a loss to take."""
        self._device_id = device_id
        self._news.put(_Wish.RESUME)

    def stop(self) -> None:
        """End soon; `recorded` follows."""
        self._news.put(_Wish.STOP)

    def join(self, timeout_s: float) -> None:
        """Wait until the device is closed."""
        deadline = time.monotonic() + timeout_s
        self._thread.join(timeout_s)
        for closing in self._closing:
            closing.join(max(0.0, deadline - time.monotonic()))

    def take_loss(self) -> MicrophoneTrouble | None:
        """Why it is paused although nobody wanted that; told once."""
        loss, self._loss = self._loss, None
        return loss

    @property
    def is_stuck(self) -> bool:
        """The driver does not even open the device. What was recorded before is in the file."""
        since = self._opening_since
        return self.recorded is None and since is not None and time.monotonic() > since + 2 * FIRST_SOUND_S

    def take_level(self) -> float:
        """The loudest sample since the last call, in [0, 1]: 0 is 60 dB below full scale, 1 is full scale."""
        peak, self._peak = self._peak, 0
        if peak == 0:
            return 0.0
        return min(1.0, max(0.0, 1 + 20 * math.log10(peak / 32768) / QUIETEST_DB))

    def _run(self) -> None:
        try:
            self.recorded = self._record()
        except Exception as error:  # a thread's edge: whatever is wrong, the window must hear of it
            log.exception("recording to %s", self.path)
            trouble = Trouble(say("Recording went wrong"), say("The log has the details."), repr(error))
            self.recorded = self._kept(trouble) or Recorded(None, trouble=trouble)
        self._close()

    def _record(self) -> Recorded:
        try:
            self._open()
            wav = WavFile(self.path, SPEECH_RATE_HZ, 1)
        except MicrophoneTrouble as missing:
            return Recorded(None, trouble=missing)
        except OSError as error:
            return Recorded(None, trouble=storage_trouble(error, self.path))
        trouble: GemmaDesktopError | None = None
        try:
            with wav:
                trouble = self._write(wav)
        except OSError as error:
            trouble = StorageTrouble(
                say("The recording could not be saved to the end"),
                say("The disk may be full; what was saved is kept."),
                str(error),
            )
        self.duration_s = wav.duration_s  # without what could not be saved
        kept = self._kept(trouble or self._doubt())
        if kept is None:
            self.path.unlink(missing_ok=True)
            nothing = MicrophoneTrouble(say("Nothing was recorded"), say("Record a little longer."))
            return Recorded(None, trouble=trouble or nothing)
        return kept

    def _kept(self, trouble: GemmaDesktopError | None) -> Recorded | None:
        if self.duration_s < SHORTEST_S:
            return None
        return Recorded(self.path, self.duration_s, trouble, tuple(self._gaps))

    def _write(self, wav: WavFile) -> GemmaDesktopError | None:
        """Returns what ended the recording, if it was not the user."""
        has_sound = False  # from the stream that is open
        while self.duration_s < self._longest_s:
            patience_s = SILENCE_OF_DRIVER_S if has_sound else FIRST_SOUND_S
            news = self._news.get() if self._stream is None else next_of(self._news, patience_s)
            match news:
                case _Wish.STOP:
                    self._finish_stream(wav)
                    return None
                case _Wish.PAUSE:
                    self._pause(wav)
                case _Wish.RESUME if self._stream is None:
                    has_sound = False
                    self._resume()
                case None:
                    loss = MicrophoneTrouble(
                        say("The microphone went silent"), say("It may be unplugged. What was recorded before is kept.")
                    )
                    self._finish_stream(wav)
                    if self.duration_s < SHORTEST_S:
                        return loss
                    wav.save()  # where the disk is full that is told, and the silence is not
                    self._loss = loss
                    self._pause(wav)
                case (number, block) if number == self._n_streams and self._stream is not None:
                    has_sound = True
                    self._take(wav, block)
                case _:
                    pass  # a wish that is fulfilled already, or the last words of a stream that is closed
        hours = self._longest_s / 3600
        length = (
            say("{n} hours", n=number_text(hours))
            if hours > 1
            else say("{n} minutes", n=number_text(self._longest_s / 60))
        )
        return MicrophoneTrouble(
            say("The recording is {length} long", length=length), say("No more than that is recorded at once.")
        )

    def _take(self, wav: WavFile, block: SoundBlock) -> None:
        if block.lost_some:
            self._gaps.append(Gap(wav.duration_s, block.lost_s))
            # Silence for what is known to be lost, so that all later times stay right.
            self._hand_on(wav, bytes(round(block.lost_s * SPEECH_RATE_HZ) * SAMPLE_BYTES))
        samples = block.samples if self._converter is None else self._converter.feed(block.samples)
        if samples:
            self._hand_on(wav, samples)
            view = memoryview(samples).cast("h")
            loudest, deepest = max(view), min(view)
            peak = max(loudest, -deepest)
            self._peak = max(self._peak, peak)
            self._loudest = max(self._loudest, peak)

    def _hand_on(self, wav: WavFile, samples: bytes) -> None:
        wav.write(samples)
        self.duration_s = wav.duration_s
        if self._on_samples is not None and samples:
            try:
                self._on_samples(samples)
            except Exception:  # whoever listens, the recording goes on
                log.exception("a listener to the microphone")
                self._on_samples = None

    def _open(self) -> None:
        """Raises MicrophoneTrouble."""
        self._n_streams += 1
        number = self._n_streams
        self._opening_since = time.monotonic()
        try:
            self._stream = self._devices.open_input(self._device_id, lambda block: self._news.put((number, block)))
        finally:
            self._opening_since = None
        self._converter = None
        if (self._stream.rate_hz, self._stream.channels) != (SPEECH_RATE_HZ, 1):
            from gemma_desktop.media.live_sound import SpeechSound  # FFmpeg's libraries: only when they are needed

            self._converter = SpeechSound(self._stream.rate_hz, self._stream.channels)

    def _resume(self) -> None:
        self.is_paused = False
        try:
            self._open()
        except MicrophoneTrouble as trouble:
            self._loss = trouble
            self.is_paused = True

    def _pause(self, wav: WavFile) -> None:
        self._finish_stream(wav)
        wav.save()
        self._peak = 0
        self.is_paused = True

    def _finish_stream(self, wav: WavFile) -> None:
        converter, self._converter = self._converter, None
        if converter is not None:
            self._hand_on(wav, converter.flush())
        self._close()

    def _close(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            closing = threading.Thread(target=_close, args=(stream,), name="microphone closing", daemon=True)
            self._closing.append(closing)
            closing.start()

    def _doubt(self) -> GemmaDesktopError | None:
        if self._loudest == 0:
            # What a muted microphone gives, and macOS to a program that may not listen.
            return MicrophoneTrouble(
                say("The recording is silent"),
                say("The microphone may be muted, or this application may not be allowed to use it."),
            )
        if self._gaps:
            return MicrophoneTrouble(say("Some sound was lost"), _told(self._gaps))
        return None


def next_of(
    news: "queue.SimpleQueue[_News]", patience_s: float, clock: Callable[[], float] = time.monotonic
) -> _News | None:
    """None: the microphone has said nothing for too long.

    A computer that is too busy to wake this thread in time may be too busy for the driver: such a wait counts for
    nothing, up to five times the patience.
    """
    quiet = 0
    for _ in range(MOST_WAITS):
        began = clock()
        try:
            return news.get(timeout=patience_s / WAITS)
        except queue.Empty:
            quiet += clock() - began < 1.5 * patience_s / WAITS
        if quiet == WAITS:
            break
    return None


def unfinished(folder: Path) -> list[Path]:
    """Recordings in the folder of which there is something to hear, oldest first; what is too short is removed."""
    found: list[Path] = []
    for path in sorted(folder.glob("*.wav")):
        try:
            if path.stat().st_size < _SHORTEST_BYTES:
                path.unlink()
                continue
            repair(path)
        except OSError:
            log.warning("an unfinished recording could not be repaired or removed", exc_info=True)
        found.append(path)
    return found


def _close(stream: InputStream) -> None:
    try:
        stream.close()
    except MicrophoneTrouble:
        log.warning("the microphone could not be closed", exc_info=True)


def _told(gaps: list[Gap]) -> str:
    """Where sound was lost, in a sentence."""
    places = [f"{int(gap.at_s) // 60}:{int(gap.at_s) % 60:02}" for gap in gaps[:_NAMED_GAPS]]
    if len(gaps) > _NAMED_GAPS:
        places.append(say("{n} places more", n=number_text(len(gaps) - _NAMED_GAPS)))
    where = places[0]
    if len(places) > 1:
        where = say("{some} and {last}", some=listed(places[:-1]), last=places[-1])
    lost_s = sum(gap.lost_s for gap in gaps)
    told = say("The computer was too busy while recording, at {where}.", where=where)
    if lost_s < 0.05:
        return told
    return say("{told} Silence stands there for {n} s.", told=told, n=number_text(lost_s, 1))
