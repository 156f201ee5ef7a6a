"""A WAV file that grows while it is recorded, and is readable at any moment."""

import logging
import os
import struct
import threading
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

log = logging.getLogger(__name__)

SAMPLE_BYTES = 2
HEADER_BYTES = 44
LONGEST_S = 37 * 3600.0
"""A WAV counts its bytes in 32 bits: 37 h 16 min at 16 kHz mono."""
SAVE_S = 0.25
"""How much sound waits in memory: what kill -9 loses."""
SYNC_S = 1.0
"""How much sound the operating system may hold back: what a power failure loses."""
_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")


class WavFile:
    """Writes 16-bit samples.

    Four times a second of sound the samples, and then the header that counts them, are handed to the operating system,
    which is told once a second of sound to put them on the disk.
    A disk that takes its time over that holds up nothing: it is waited for on another thread. OSError passes through: a
    full disk is the caller's to tell; what was saved before it stays readable.
    """

    def __init__(self, path: Path, rate_hz: int, channels: int) -> None:
        """Raises FileExistsError rather than writing over a recording."""
        self._rate_hz, self._channels = rate_hz, channels
        self._bytes_per_s = rate_hz * channels * SAMPLE_BYTES
        self._saved_bytes = 0
        self._synced_bytes = 0
        self._unsaved = bytearray()
        path.parent.mkdir(parents=True, exist_ok=True)
        # Unbuffered: after a failed write nothing is left over that closing the file would try to write again.
        self._file = path.open("xb", buffering=0)
        self._disk = _Disk(self._file.fileno())
        self._disk.start()
        try:
            self.save()
        except OSError:
            self._disk.end()
            self._file.close()
            path.unlink(missing_ok=True)
            raise

    @property
    def duration_s(self) -> float:
        return (self._saved_bytes + len(self._unsaved)) / self._bytes_per_s

    def write(self, samples: bytes) -> None:
        """samples: little-endian int16, channels interleaved."""
        self._unsaved += samples
        if len(self._unsaved) >= SAVE_S * self._bytes_per_s:
            self.save()

    def save(self) -> None:
        """Hand over what is still in memory. Raises OSError where it cannot be; it is lost then."""
        samples = bytes(self._unsaved)
        self._unsaved.clear()
        _write_at(self._file, HEADER_BYTES + self._saved_bytes, samples)
        self._saved_bytes += len(samples)
        _write_at(self._file, 0, _header(self._rate_hz, self._channels, self._saved_bytes))
        if self._saved_bytes - self._synced_bytes >= SYNC_S * self._bytes_per_s:
            self._synced_bytes = self._saved_bytes
            self._disk.sync_soon()

    def close(self) -> None:
        """Raises OSError if the last of it could not be written; the file is closed all the same."""
        if self._file.closed:
            return
        with self._file:
            try:
                self.save()
            finally:
                self._disk.end()  # it must be done with the file before that is closed
            os.fsync(self._file.fileno())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Disk(threading.Thread):
    """Asks the operating system to put a file on the disk, and waits for that where nobody else has to."""

    def __init__(self, descriptor: int) -> None:
        super().__init__(name="recording to disk", daemon=True)
        self._descriptor = descriptor
        self._wanted = threading.Event()
        self._ends = False

    def sync_soon(self) -> None:
        self._wanted.set()

    def end(self) -> None:
        self._ends = True
        self._wanted.set()
        self.join()

    def run(self) -> None:
        while True:
            self._wanted.wait()
            self._wanted.clear()
            if self._ends:
                return
            try:
                os.fsync(self._descriptor)
            except OSError:
                # A disk that is full is told by the next write; one that fails otherwise, at the end.
                log.warning("a recording could not be put on the disk", exc_info=True)


def repair(path: Path) -> None:
    """Let the header of a WavFile count all that is in it: a kill may have come between the samples and the header.

    Raises OSError. Any other file stays as it is.
    """
    with path.open("r+b") as file:
        head = file.read(HEADER_BYTES)
        if len(head) < HEADER_BYTES:
            return
        riff, _, wave, _, _, _, channels, rate_hz, _, frame_bytes, _, data, told_bytes = _HEADER.unpack(head)
        if (riff, wave, data) != (b"RIFF", b"WAVE", b"data") or frame_bytes != channels * SAMPLE_BYTES:
            return
        held_bytes = file.seek(0, os.SEEK_END) - HEADER_BYTES
        held_bytes -= held_bytes % frame_bytes
        if held_bytes != told_bytes:
            _write_at(file, 0, _header(rate_hz, channels, held_bytes))


def _write_at(file: BinaryIO, position: int, data: bytes) -> None:
    file.seek(position)
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]


def _header(rate_hz: int, channels: int, data_bytes: int) -> bytes:
    """RIFF header of 16-bit PCM (Microsoft, Multimedia Programming Interface and Data Specifications 1.0)."""
    frame_bytes = channels * SAMPLE_BYTES
    return _HEADER.pack(
        *(b"RIFF", HEADER_BYTES - 8 + data_bytes, b"WAVE"),
        *(b"fmt ", 16, 1, channels, rate_hz, rate_hz * frame_bytes, frame_bytes, 8 * SAMPLE_BYTES),
        *(b"data", data_bytes),
    )
