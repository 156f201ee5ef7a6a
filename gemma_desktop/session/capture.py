"""One recording while it is made: from PortAudio's callback to a WAV file. No Qt in here."""

import logging
import math
import queue
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.durable import storage_trouble
from gemma_desktop.errors import GemmaDesktopError, MicrophoneTrouble, StorageTrouble, Trouble, UnusableSound
from gemma_desktop.session.sound_device import InputStream, SoundDevices
from gemma_desktop.session.wav_file import HEADER_BYTES, SAMPLE_BYTES, WavFile

log = logging.getLogger(__name__)

SHORTEST_S = 0.1
_SHORTEST_BYTES = HEADER_BYTES + round(SHORTEST_S * SPEECH_RATE_HZ) * SAMPLE_BYTES
_CONVERTING = ".part"
QUIETEST_DB = 60.0
"""Below full scale: where the level meter begins."""
FIRST_SOUND_S = 5.0
"""A Bluetooth headset takes seconds to change from music to speech."""
SILENCE_OF_DRIVER_S = 1.0
"""PortAudio tells nobody that a microphone was unplugged: the callback just comes no more."""


@dataclass(frozen=True)
class Recorded:
    """How a recording ended.

    path: None if there is nothing to keep. trouble: what ended it early, or what is wrong with it.
    """

    path: Path | None
    duration_s: float = 0.0
    trouble: GemmaDesktopError | None = None


@dataclass(frozen=True)
class _Block:
    samples: bytes
    lost_some: bool


class Capture:
    """Records to `path` until stop(), until `longest_s` of sound, or until the microphone says nothing more.

    Its thread opens the device, writes, and at last closes the device. A driver that hangs in closing keeps nobody
    waiting: `recorded` is there before. All attributes may be read from any thread.
    """

    def __init__(self, devices: SoundDevices, device_id: str, path: Path, longest_s: float) -> None:
        self._devices = devices
        self._device_id = device_id
        self.path = path
        self._longest_s = longest_s
        # PortAudio's callback only puts; None is the wish to stop. SimpleQueue.put never waits and is reentrant.
        self._blocks: queue.SimpleQueue[_Block | None] = queue.SimpleQueue()
        self._peak = 0
        self._loudest = 0
        self._lost_some = False
        self._started_at = time.monotonic()
        self.duration_s = 0.0
        self.recorded: Recorded | None = None
        self._thread = threading.Thread(target=self._run, name="microphone", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End soon; `recorded` follows."""
        self._blocks.put(None)

    def join(self, timeout_s: float) -> None:
        """Wait until the device is closed."""
        self._thread.join(timeout_s)

    @property
    def is_stuck(self) -> bool:
        """The driver has not even opened the device."""
        return self.recorded is None and not self.duration_s and time.monotonic() > self._started_at + 2 * FIRST_SOUND_S

    def take_level(self) -> float:
        """The loudest sample since the last call, in [0, 1]: 0 is 60 dB below full scale, 1 is full scale."""
        peak, self._peak = self._peak, 0
        if peak == 0:
            return 0.0
        return min(1.0, max(0.0, 1 + 20 * math.log10(peak / 32768) / QUIETEST_DB))

    def _run(self) -> None:
        stream: InputStream | None = None
        try:
            stream = self._devices.open_input(self._device_id, lambda data, lost: self._blocks.put(_Block(data, lost)))
            self.recorded = self._record(stream)
        except MicrophoneTrouble as trouble:
            self.recorded = Recorded(None, trouble=trouble)
        except Exception as error:  # a thread's edge: whatever is wrong, the window must hear of it
            log.exception("recording to %s", self.path)
            self.recorded = Recorded(
                None, trouble=Trouble("Recording went wrong", "The log has the details.", repr(error))
            )
        try:
            if stream is not None:
                stream.close()
        except MicrophoneTrouble:
            log.warning("the microphone could not be closed", exc_info=True)

    def _record(self, stream: InputStream) -> Recorded:
        trouble: GemmaDesktopError | None = None
        try:
            wav = WavFile(self.path, stream.rate_hz, stream.channels)
        except OSError as error:
            return Recorded(None, trouble=storage_trouble(error, self.path))
        try:
            with wav:
                trouble = self._write_blocks(wav)
        except OSError as error:
            trouble = StorageTrouble(
                "The recording could not be saved to the end",
                "The disk may be full; what was saved is kept.",
                str(error),
            )
        self.duration_s = wav.duration_s  # without what could not be saved
        if self.duration_s < SHORTEST_S:
            self.path.unlink(missing_ok=True)
            return Recorded(
                None, trouble=trouble or MicrophoneTrouble("Nothing was recorded", "Record a little longer.")
            )
        if (stream.rate_hz, stream.channels) != (SPEECH_RATE_HZ, 1):
            _make_speech_wav(self.path)
        return Recorded(self.path, self.duration_s, trouble or self._doubt())

    def _write_blocks(self, wav: WavFile) -> GemmaDesktopError | None:
        """Returns what ended the recording, if it was not the user."""
        while self.duration_s < self._longest_s:
            try:
                block = self._blocks.get(timeout=SILENCE_OF_DRIVER_S if self.duration_s else FIRST_SOUND_S)
            except queue.Empty:
                return MicrophoneTrouble(
                    "The microphone went silent", "It may be unplugged. What was recorded before is kept."
                )
            if block is None:
                return None
            wav.write(block.samples)
            self.duration_s = wav.duration_s
            self._lost_some = self._lost_some or block.lost_some
            samples = memoryview(block.samples).cast("h")
            loudest, deepest = max(samples), min(samples)
            peak = max(loudest, -deepest)
            self._peak = max(self._peak, peak)
            self._loudest = max(self._loudest, peak)
        minutes = self._longest_s / 60
        return MicrophoneTrouble(
            f"The recording is {minutes:.0f} minutes long", "No more than that is recorded at once."
        )

    def _doubt(self) -> GemmaDesktopError | None:
        if self._loudest == 0:
            # What a muted microphone gives, and macOS to a program that may not listen.
            return MicrophoneTrouble(
                "The recording is silent",
                "The microphone may be muted, or this application may not be allowed to use it.",
            )
        if self._lost_some:
            return MicrophoneTrouble("Some sound was lost", "The computer was too busy while recording.")
        return None


def unfinished(folder: Path) -> list[Path]:
    """Recordings in the folder of which there is something to hear, oldest first; what is too short is removed."""
    for path in (*folder.glob(f"*{_CONVERTING}"), *folder.glob("*.wav")):
        try:
            if path.suffix == _CONVERTING or path.stat().st_size < _SHORTEST_BYTES:
                path.unlink()
        except OSError:
            log.warning("a recording of nothing could not be removed", exc_info=True)
    return sorted(path for path in folder.glob("*.wav") if path.stat().st_size >= _SHORTEST_BYTES)


def _make_speech_wav(path: Path) -> None:
    """Replace a recording at the device's own rate with one at 16 kHz mono, where the disk has room for both."""
    from gemma_desktop.media.sound import convert_to_wav  # FFmpeg's libraries: only when they are needed

    speech = path.with_suffix(_CONVERTING)
    try:
        convert_to_wav(path, speech)
        speech.replace(path)
    except (OSError, UnusableSound):
        log.warning("%s stays at the microphone's own rate", path, exc_info=True)
        speech.unlink(missing_ok=True)
