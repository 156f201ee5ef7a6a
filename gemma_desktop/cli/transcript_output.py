"""Where the text of `transcribe` goes: to standard output while it is made, or as whole files."""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from gemma_desktop.cli.printing import print_json
from gemma_desktop.durable import keep_whole, os_errors
from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.recording.values import Passage, PassageState
from gemma_desktop.speech.export import Content, Exported, ExportOptions, Format, export, safe_file_name


class PassageLine(msgspec.Struct):
    """Seconds from the beginning."""

    start_s: float
    end_s: float
    state: PassageState
    text: str
    translation: str


class TranscribedFile(msgspec.Struct):
    """What --json prints of each file; scripts rely on the keys.

    resumed_s: what an earlier run had done. unclear: how many passages are. written: the files of --out.
    """

    file: str
    model: str
    language: str
    translate_to: str
    duration_s: float
    resumed_s: float
    passages: tuple[PassageLine, ...]
    unclear: int
    written: tuple[str, ...]


class FileError(msgspec.Struct):
    """As on standard error."""

    title: str
    hint: str


class FailedFile(msgspec.Struct):
    """What --json prints of a file that was not written down."""

    file: str
    model: str
    error: FileError


class Output:
    """Takes what is written down of one file after another, and does nothing with it."""

    def begin(self, path: Path) -> None:
        """A file's turn has come."""

    def add(self, passages: Iterable[Passage], duration_s: float) -> None:
        """More of it was written down. duration_s: as far as it is known."""

    def end(self, exported: Exported, resumed_s: float) -> None:
        """It is whole. Raises StorageTrouble."""

    def fail(self, path: Path, error: GemmaDesktopError) -> None:
        """There is no more of it than came."""


class PrintedText(Output):
    """A paragraph for each passage as soon as it is written down. titled: begins with the file's name."""

    def __init__(self, options: ExportOptions, *, titled: bool) -> None:
        self._options = options
        self._titled = titled
        self._is_first = True

    def begin(self, path: Path) -> None:
        if self._titled:
            self._print(path.name)

    def add(self, passages: Iterable[Passage], duration_s: float) -> None:
        for passage in passages:
            alone = Exported("", "", "", (passage,), duration_s)
            self._print(export(Format.TXT, alone, self._options).decode().strip("\n"))

    def _print(self, paragraph: str) -> None:
        if paragraph:
            print(paragraph if self._is_first else f"\n{paragraph}", flush=True)
            self._is_first = False


class PrintedFile(Output):
    """One whole file in another format than plain text."""

    def __init__(self, wanted: Format, options: ExportOptions) -> None:
        self._format = wanted
        self._options = options

    def end(self, exported: Exported, resumed_s: float) -> None:
        sys.stdout.buffer.write(export(self._format, exported, self._options))
        sys.stdout.buffer.flush()


class WrittenFiles(Output):
    """Files in a folder, named after the sounds. Another file that is there already is never overwritten."""

    def __init__(self, folder: Path, formats: Sequence[Format], options: ExportOptions, sounds: Sequence[Path]) -> None:
        self._folder = folder
        self._formats = formats
        self._options = options
        self._n_named = Counter(path.stem for path in sounds)
        self.written: tuple[Path, ...] = ()

    def begin(self, path: Path) -> None:
        self._name = path.stem if self._n_named[path.stem] == 1 else path.name
        self.written = ()

    def end(self, exported: Exported, resumed_s: float) -> None:
        for each in self._formats:
            self.written += (_put(self._folder, self._name, each, export(each, exported, self._options)),)


class PrintedJson(Output):
    """One object a file. files: where the texts go besides."""

    def __init__(self, model: str, files: WrittenFiles | None = None) -> None:
        self._model = model
        self._files = files

    def begin(self, path: Path) -> None:
        self._path = path
        if self._files:
            self._files.begin(path)

    def end(self, exported: Exported, resumed_s: float) -> None:
        if self._files:
            self._files.end(exported, resumed_s)
        passages = exported.passages
        print_json(
            TranscribedFile(
                file=str(self._path),
                language=exported.language,
                translate_to=exported.translate_to,
                duration_s=round(exported.duration_s, 3),
                resumed_s=resumed_s,
                model=self._model,
                passages=tuple(PassageLine(p.start_s, p.end_s, p.state, p.text, p.translation) for p in passages),
                unclear=n_unclear(passages),
                written=tuple(str(path) for path in self._files.written) if self._files else (),
            )
        )

    def fail(self, path: Path, error: GemmaDesktopError) -> None:
        print_json(FailedFile(str(path), self._model, FileError(error.title, error.hint)))


def n_unclear(passages: Iterable[Passage]) -> int:
    return sum(passage.state is PassageState.UNCLEAR for passage in passages)


def options_of(*, times: bool, translated: bool) -> ExportOptions:
    return ExportOptions(content=Content.BOTH if translated else Content.ORIGINAL, times=times)


def _put(folder: Path, name: str, wanted: Format, data: bytes) -> Path:
    """Write the file, beside another one of its name if that holds something else. Raises StorageTrouble."""
    path = folder / safe_file_name(name, wanted)
    number = 1
    with os_errors(path):
        folder.mkdir(parents=True, exist_ok=True)
        while path.exists() and path.read_bytes() != data:
            number += 1
            path = folder / safe_file_name(f"{name} {number}", wanted)
    part = path.with_name(f".{path.name}.part")
    try:
        with os_errors(path):
            part.write_bytes(data)
        keep_whole(part, path)
    finally:
        part.unlink(missing_ok=True)
    return path
