"""What an unfinished run of `transcribe` has written down, so that the next one goes on after it."""

import contextlib
import hashlib
import os
import time
from pathlib import Path
from typing import Final, Self

import msgspec

from gemma_desktop.durable import append, lock, os_errors
from gemma_desktop.errors import StorageTrouble, UnusableSound
from gemma_desktop.recording.values import Passage, SpeechWish

_END_BYTES: Final = 1_000_000
_NAME_DIGITS: Final = 12
_ENDING: Final = ".transcript-part"
_KEPT_S: Final = 30 * 24 * 3600.0


class JournalKey(msgspec.Struct, frozen=True):
    """What must be the same for a run to go on from where another ended.

    sha256: of the sound file's first and last megabyte. model, projector: where they lie, with their sizes.
    """

    name: str
    size_bytes: int
    modified_ns: int
    sha256: str
    model: str
    wish: SpeechWish

    @property
    def digits(self) -> str:
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()


def journal_key(path: Path, model: str, wish: SpeechWish) -> JournalKey:
    """Of this file as it is now. Raises UnusableSound if it cannot be read."""
    try:
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            ends = hashlib.sha256(file.read(_END_BYTES))
            file.seek(max(_END_BYTES, found.st_size - _END_BYTES))
            ends.update(file.read(_END_BYTES))
    except OSError as error:
        raise UnusableSound(f"{path.name} cannot be opened", f"{error.strerror or error}.", str(error)) from error
    return JournalKey(path.name, found.st_size, found.st_mtime_ns, ends.hexdigest(), model, wish)


class _Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one event added. heard_s: everything before it is done. is_end: that is all of the file."""

    heard_s: float = 0.0
    passage: Passage | None = None
    language: str = ""
    is_end: bool = False


class Journal:
    """Open for appending, a line for each passage, at once: a run that is killed leaves whole lines, and one half.

    passages, heard_s, language: what was written down so far, by this run and those before it. is_whole: all of the
    file was, and heard_s is how long it is. resumed_s: where this run began.
    """

    def __init__(self, folder: Path, key: JournalKey) -> None:
        """Raises StorageTrouble, also where another run writes this journal just now."""
        self._path = folder / f".{key.digits[:_NAME_DIGITS]}{_ENDING}"
        self._key = key
        self.passages: list[Passage] = []
        self.heard_s = 0.0
        self.is_whole = False
        self.language = ""
        self._size = 0
        with os_errors(self._path):
            folder.mkdir(parents=True, exist_ok=True)
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._descriptor = os.open(self._path, flags, 0o600)  # what was said is the user's own affair
            try:
                self._lock(key.name)
                self._read()
            except BaseException:
                os.close(self._descriptor)
                raise
        self.resumed_s = self.heard_s

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._descriptor)

    def add_language(self, language: str) -> None:
        """It was found out. Raises StorageTrouble."""
        self._append(_Line(self.heard_s, language=language))

    def add(self, heard_s: float, passage: Passage | None = None) -> None:
        """Everything before heard_s is done. Raises StorageTrouble."""
        self._append(_Line(heard_s, passage))

    def end(self, duration_s: float) -> None:
        """That was all; what is left is to bring it where it is wanted. Raises StorageTrouble."""
        self._append(_Line(duration_s, is_end=True))

    def remove(self) -> None:
        """All of it is where the user wants it. The journal is closed."""
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _lock(self, name: str) -> None:
        """Two runs at once would each do the whole work, and mix their lines."""
        try:
            lock(self._descriptor)
        except OSError as error:
            raise StorageTrouble(
                f"{name} is being written down already", "Wait for the other run, or end it.", str(error)
            ) from error

    def _take(self, line: _Line) -> None:
        # A journal from before runs were locked out may hold a passage twice.
        if line.passage is not None and line.passage.start_s >= self.heard_s:
            self.passages.append(line.passage)
        self.heard_s = max(self.heard_s, line.heard_s)
        self.language = line.language or self.language
        self.is_whole = self.is_whole or line.is_end

    def _append(self, line: _Line) -> None:
        self._write(msgspec.json.encode(line) + b"\n")
        self._take(line)

    def _write(self, data: bytes) -> None:
        with os_errors(self._path):
            self._size = append(self._descriptor, data, self._size)

    def _read(self) -> None:
        """Learn what is done, and cut off what is no whole line of this journal."""
        with os.fdopen(os.dup(self._descriptor), "rb") as file:
            lines = [line for line in file if line.endswith(b"\n")]
        try:
            if lines and msgspec.json.decode(lines[0], type=JournalKey) == self._key:
                self._size = len(lines[0])
                for data in lines[1:]:
                    self._take(msgspec.json.decode(data, type=_Line))
                    self._size += len(data)
        except msgspec.DecodeError:
            pass  # damaged from here on: what is before it counts
        os.ftruncate(self._descriptor, self._size)
        os.lseek(self._descriptor, self._size, os.SEEK_SET)
        if self._size == 0:
            self._write(msgspec.json.encode(self._key) + b"\n")


def sweep_journals(folder: Path) -> None:
    """Delete what nobody went on with for a month."""
    with contextlib.suppress(OSError):
        for path in folder.glob(f".*{_ENDING}"):
            if path.stat().st_mtime < time.time() - _KEPT_S:
                path.unlink(missing_ok=True)
