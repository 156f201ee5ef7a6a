"""A WAV file that grows while it is recorded, and is readable at any moment."""

import os
import struct
from pathlib import Path
from types import TracebackType
from typing import Self

SAMPLE_BYTES = 2
HEADER_BYTES = 44


class WavFile:
    """Writes 16-bit samples. Once a second of sound, samples and then the header that counts them go to the disk.

    So whatever ends the process or the computer, at most the last second is lost. OSError passes through: a full disk
    is the caller's to tell; what was saved before it stays readable.
    """

    def __init__(self, path: Path, rate_hz: int, channels: int) -> None:
        """Raises FileExistsError rather than writing over a recording."""
        self._rate_hz, self._channels = rate_hz, channels
        self._bytes_per_s = rate_hz * channels * SAMPLE_BYTES
        self._saved_bytes = 0
        self._unsaved = bytearray()
        path.parent.mkdir(parents=True, exist_ok=True)
        # Unbuffered: after a failed write nothing is left over that closing the file would try to write again.
        self._file = path.open("xb", buffering=0)
        self._save()

    @property
    def duration_s(self) -> float:
        return (self._saved_bytes + len(self._unsaved)) / self._bytes_per_s

    def write(self, samples: bytes) -> None:
        """samples: little-endian int16, channels interleaved."""
        self._unsaved += samples
        if len(self._unsaved) >= self._bytes_per_s:
            self._save()

    def close(self) -> None:
        """Raises OSError if the last second could not be written; the file is closed all the same."""
        if not self._file.closed:
            with self._file:
                self._save()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _save(self) -> None:
        samples = bytes(self._unsaved)
        self._unsaved.clear()
        self._write_at(HEADER_BYTES + self._saved_bytes, samples)
        self._saved_bytes += len(samples)
        self._write_at(0, self._header())
        os.fsync(self._file.fileno())

    def _write_at(self, position: int, data: bytes) -> None:
        self._file.seek(position)
        rest = memoryview(data)
        while rest:
            rest = rest[self._file.write(rest) :]

    def _header(self) -> bytes:
        """RIFF header of 16-bit PCM (Microsoft, Multimedia Programming Interface and Data Specifications 1.0)."""
        frame_bytes = self._channels * SAMPLE_BYTES
        format_chunk = struct.pack("<HHIIHH", 1, self._channels, self._rate_hz, self._bytes_per_s, frame_bytes, 16)
        return (
            struct.pack("<4sI4s4sI", b"RIFF", HEADER_BYTES - 8 + self._saved_bytes, b"WAVE", b"fmt ", len(format_chunk))
            + format_chunk
            + struct.pack("<4sI", b"data", self._saved_bytes)
        )
