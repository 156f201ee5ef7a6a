"""Takes sounds in, off the GUI thread: converted by a stream or moved, never whole in memory."""

import contextlib
import logging
import shutil
import threading
import time
import wave
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.durable import keep_whole, make_private_folder, os_errors, sync_folder
from gemma_desktop.errors import GemmaDesktopError, StorageTrouble, UnusableSound
from gemma_desktop.session.notices import as_ours
from gemma_desktop.store.sounds import UNFINISHED_ENDING, SoundFolder
from gemma_desktop.texts import bytes_text, say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# numpy and FFmpeg are imported when the first sound is taken in, not when the window opens.

log = logging.getLogger(__name__)

BYTES_PER_S = 2 * SPEECH_RATE_HZ
RESERVE_BYTES = 100 * 1000 * 1000
"""What an import leaves free on the disk: chats and everything else must still be saved."""
PROGRESS_INTERVAL_S = 0.1
SHORTEST_S = 0.1


@dataclass(frozen=True)
class SoundToTake:
    """id: of the recording that it will be. is_ours: a WAV that the recorder made, to be moved."""

    id: str
    path: Path
    is_ours: bool = False


@dataclass(frozen=True)
class SoundTaken:
    """The sound is in the folder of sounds, whole. made_at: seconds since the epoch."""

    id: str
    sound: str
    duration_s: float
    made_at: float


@dataclass(frozen=True)
class SoundRefused:
    """Nothing of it was kept. error: None where the user did not want it any more."""

    id: str
    error: GemmaDesktopError | None


@dataclass(frozen=True)
class TakingProgress:
    """taken_s: of sound, of about total_s; 0 while nobody knows."""

    id: str
    taken_s: float
    total_s: float


class _NotWantedAnyMore(Exception):
    pass


class RecordingWorker(QObject):
    """Takes one sound in after another; lives on the "recordings" thread.

    Signals:
        taken(SoundTaken), refused(SoundRefused): how each ended.
        progressed(TakingProgress): at most ten times a second.
    """

    taken = Signal(object)
    refused = Signal(object)
    progressed = Signal(object)

    def __init__(self, sounds: SoundFolder, reserve_bytes: int = RESERVE_BYTES) -> None:
        super().__init__()
        self._sounds = sounds
        self._reserve_bytes = reserve_bytes
        self._lock = threading.Lock()
        self._cancelled: set[str] = set()
        self._is_closing = False

    # --- from any thread ---------------------------------------------------------------------------------------

    def cancel(self, recording_id: str) -> None:
        """Take it in no further; `refused` follows, unless it was taken by then."""
        with self._lock:
            self._cancelled.add(recording_id)

    def hurry(self) -> None:
        """The application ends: break off what runs."""
        with self._lock:
            self._is_closing = True

    # --- on the recordings thread ------------------------------------------------------------------------------

    @Slot()
    def close(self) -> None:
        """Nothing is held open between two files."""

    @Slot(object)
    def take(self, wanted: SoundToTake) -> None:
        """Convert a file, or move a recording in."""
        try:
            self._look_whether_wanted(wanted.id)
            taken = self._move(wanted) if wanted.is_ours and _is_speech_wav(wanted.path) else self._convert(wanted)
        except _NotWantedAnyMore:
            self.refused.emit(SoundRefused(wanted.id, None))
        except Exception as error:  # noqa: BLE001 - a worker's slot: the window must hear of whatever is wrong
            self.refused.emit(SoundRefused(wanted.id, as_ours(error)))
        else:
            self.taken.emit(taken)

    def _move(self, wanted: SoundToTake) -> SoundTaken:
        made_at, duration_s = wanted.path.stat().st_mtime, duration_of(wanted.path)
        if duration_s < SHORTEST_S:
            raise UnusableSound(
                say("{name} is too short", name=wanted.path.name), say("There is hardly any sound in it.")
            )
        sound = self._sounds.name_for(wanted.id)
        target = self._sounds.path(sound)
        make_private_folder(self._sounds.folder)
        with os_errors(target):
            try:
                wanted.path.rename(target)
            except OSError:  # another disk
                self._check_space(wanted.path.stat().st_size)
                part = target.with_suffix(UNFINISHED_ENDING)
                shutil.copyfile(wanted.path, part)
                keep_whole(part, target)
                wanted.path.unlink(missing_ok=True)
            else:
                sync_folder(self._sounds.folder)
        return SoundTaken(wanted.id, sound, duration_s, made_at)

    def _convert(self, wanted: SoundToTake) -> SoundTaken:
        from gemma_desktop.media.envelope import write_envelope
        from gemma_desktop.media.sound import convert_to_wav, expected_duration_s

        sound = self._sounds.name_for(wanted.id)
        target = self._sounds.path(sound)
        part = target.with_suffix(UNFINISHED_ENDING)
        make_private_folder(self._sounds.folder)
        try:
            expected_s = expected_duration_s(wanted.path)
            self._check_space(round(expected_s * BYTES_PER_S))
            watch = _Watch(self, wanted.id, expected_s)
            with os_errors(target):
                duration_s = convert_to_wav(wanted.path, part, on_block=watch)
            keep_whole(part, target)
        except BaseException:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        with contextlib.suppress(StorageTrouble):  # it can be made again
            write_envelope(watch.maker.envelope(), self._sounds.peaks(sound))
        if wanted.is_ours:
            with contextlib.suppress(OSError):
                wanted.path.unlink(missing_ok=True)
        return SoundTaken(wanted.id, sound, duration_s, time.time())

    def look_on(self, recording_id: str, taken_s: float, total_s: float) -> None:
        """Now and then while one is converted: tell how far it is, or break it off."""
        self._look_whether_wanted(recording_id)
        self._check_space(0)
        self.progressed.emit(TakingProgress(recording_id, taken_s, total_s))

    def _look_whether_wanted(self, recording_id: str) -> None:
        with self._lock:
            if self._is_closing or recording_id in self._cancelled:
                raise _NotWantedAnyMore

    def _check_space(self, needed_bytes: int) -> None:
        with os_errors(self._sounds.folder):
            free = shutil.disk_usage(self._sounds.folder).free
        short = needed_bytes + self._reserve_bytes - free
        if short > 0:
            raise StorageTrouble(
                say("There is too little space for this recording"),
                say(
                    "Free {size} on the disk and try again.",
                    size=bytes_text(max(1, -(-short // 1_000_000)) * 1_000_000),
                ),
                f"{self._sounds.folder}: {needed_bytes} bytes are needed, {free} are free",
            )


class _Watch:
    """Sees each piece of a sound that is being converted."""

    def __init__(self, worker: RecordingWorker, recording_id: str, total_s: float) -> None:
        from gemma_desktop.media.envelope import EnvelopeMaker

        self.maker = EnvelopeMaker()
        self._worker = worker
        self._recording_id = recording_id
        self._total_s = total_s
        self._n_samples = 0
        self._looked_at = 0.0

    def __call__(self, block: "NDArray[np.float32]") -> None:
        self.maker.feed(block)
        self._n_samples += len(block)
        now = time.monotonic()
        if now - self._looked_at >= PROGRESS_INTERVAL_S:
            self._looked_at = now
            self._worker.look_on(self._recording_id, self._n_samples / SPEECH_RATE_HZ, self._total_s)


def duration_of(wav: Path) -> float:
    """In seconds. Raises UnusableSound where it is no WAV."""
    try:
        with wave.open(str(wav), "rb") as file:
            return file.getnframes() / file.getframerate()
    except (OSError, EOFError, wave.Error, ZeroDivisionError) as error:
        raise UnusableSound(
            say("{name} cannot be played", name=wav.name), say("The file is damaged."), str(error)
        ) from error


def _is_speech_wav(path: Path) -> bool:
    try:
        with wave.open(str(path), "rb") as file:
            return (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (SPEECH_RATE_HZ, 1, 2)
    except (OSError, EOFError, wave.Error):
        return False
