"""The answers of a batch: one JSON line for each, written as they come, so that an interrupted run can go on."""

import hashlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import Self

import msgspec

from gemma_desktop.chat.generation import StopReason, Usage
from gemma_desktop.chat.message import ToolCall
from gemma_desktop.cli.reply import Times
from gemma_desktop.durable import append, keep_whole, os_errors
from gemma_desktop.errors import Refused

_BEGINNING = b'{"index":'


class LineError(msgspec.Struct):
    """Why a line has no answer."""

    title: str
    hint: str = ""


class AnswerLine(msgspec.Struct, omit_defaults=True, kw_only=True):
    """One line of the file; scripts rely on the keys.

    index: of the question's line in the file of prompts, from 0. prompt_sha256: of that line.
    error: then there are no text, stop_reason, usage and timings.
    """

    index: int
    id: str | int | None = None
    text: str | None = None
    thinking: str = ""
    stop_reason: StopReason | None = None
    model: str = ""
    usage: Usage | None = None
    timings: Times | None = None
    tool_calls: list[ToolCall] = []
    error: LineError | None = None
    prompt_sha256: str


class AnswersFile:
    """Open for appending, each line at once. What was there already is what an earlier run did.

    Answers of that run stay. Its errors are taken out, for those lines are tried again: the reason may be gone.

    done: the lines of the file of prompts that have an answer, by index, with their prompt_sha256.
    """

    def __init__(self, path: Path) -> None:
        """Raises Refused for a file that holds something else, and StorageTrouble."""
        self._path = path
        self.done: dict[int, str] = {}
        has_errors = self._open()
        if has_errors:
            os.close(self._descriptor)
            self._take_errors_out()
            self._open()

    def _open(self) -> bool:
        """Open it and learn what is done; returns whether it has errors."""
        with os_errors(self._path):
            self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        try:
            self._size, has_errors = self._read()
        except BaseException:
            os.close(self._descriptor)
            raise
        return has_errors

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._descriptor)

    def is_done(self, index: int, sha256: str) -> bool:
        """Raises Refused if the answer that is there belongs to another prompt."""
        known = self.done.get(index)
        if known is not None and known != sha256:
            raise Refused(
                f"{self._path.name} holds answers to other prompts",
                f"Line {index + 1} of the prompts has changed since: choose another --out.",
            )
        return known is not None

    def add(self, line: AnswerLine) -> None:
        """Raises StorageTrouble; the file holds whole lines then."""
        data = msgspec.json.encode(line) + b"\n"
        with os_errors(self._path):
            self._size = append(self._descriptor, data, self._size)
        if line.error is None:
            self.done[line.index] = line.prompt_sha256

    def _take_errors_out(self) -> None:
        """Whatever interrupts this, the file is the old one or the new one."""
        target = self._path.resolve()
        with os_errors(self._path), target.open("rb") as file:
            descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
            try:
                with os.fdopen(descriptor, "wb") as part:
                    part.writelines(data for data in file if msgspec.json.decode(data, type=AnswerLine).error is None)
                shutil.copymode(target, name)
                keep_whole(Path(name), target)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise

    def _read(self) -> tuple[int, bool]:
        """Learn what is done, and cut off a line that was not finished.

        Returns the size of what stays, and whether there are errors in it.
        """
        has_errors = False
        decoder = msgspec.json.Decoder(AnswerLine)
        with os_errors(self._path), os.fdopen(os.dup(self._descriptor), "rb") as file:
            size = 0
            for number, data in enumerate(file):
                if not data.endswith(b"\n") and _is_half(data):
                    os.ftruncate(self._descriptor, size)
                    break
                try:
                    line = decoder.decode(data)
                except (msgspec.DecodeError, UnicodeDecodeError) as error:
                    raise Refused(
                        f"{self._path.name} is no file of answers", f"Line {number + 1}: {error}. Choose another --out."
                    ) from error
                if line.error is None:
                    self.done[line.index] = line.prompt_sha256
                has_errors = has_errors or line.error is not None
                size += len(data)
            os.lseek(self._descriptor, size, os.SEEK_SET)
        return size, has_errors


def sha256_of(line: bytes) -> str:
    """Of a line of the file of prompts, without its end."""
    return hashlib.sha256(line).hexdigest()


def _is_half(data: bytes) -> bool:
    """Whether it is the beginning of a line of ours: nothing else is ever cut off."""
    return data.startswith(_BEGINNING) or _BEGINNING.startswith(data)
