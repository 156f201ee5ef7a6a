"""`gemma-desktop ask --batch`: the prompts of a file, several at once, into a file of answers."""

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import msgspec

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.message import Message, Role, ToolCall, ToolSpec, said
from gemma_desktop.cli.answers_file import AnswerLine, AnswersFile, LineError, sha256_of
from gemma_desktop.cli.arguments import AskArguments, BatchArguments
from gemma_desktop.cli.reply import times_of
from gemma_desktop.cli.turns import MediaFiles, Turn, message_of, tools
from gemma_desktop.engine.interface import Engine
from gemma_desktop.engine.protocol import (
    BatchReply,
    Delta,
    DeltaKind,
    Failed,
    Finished,
    LoadOptions,
    Question,
    ToolCalled,
)
from gemma_desktop.errors import EngineTrouble, GemmaDesktopError, Refused
from gemma_desktop.library.installed import InstalledModel

EXIT_SOME_FAILED = 1
_CHUNK_LINES = 256  # are read ahead and go to the engine in one call: a large file is never in memory
_CHUNK_MEDIA_BYTES = 256 * 1024 * 1024


class _Line(msgspec.Struct, forbid_unknown_fields=True):
    """A line of the file of prompts; what is not given is as on the command line."""

    id: str | int | None = None
    prompt: str = ""
    messages: list[Turn] = []
    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    seed: int | None = None
    max_tokens: int | None = None
    thinking: bool | None = None

    def settings(self, default: GenerationSettings) -> GenerationSettings:
        given = {name: value for name in default.__struct_fields__ if (value := getattr(self, name)) is not None}
        return msgspec.structs.replace(default, **given)


@dataclass
class _Asked:
    """A question, and what was heard of its answer."""

    index: int
    id: str | int | None
    sha256: str
    question: Question
    texts: dict[DeltaKind, str] = field(default_factory=lambda: {DeltaKind.TEXT: "", DeltaKind.THINKING: ""})
    calls: list[ToolCall] = field(default_factory=list)
    has_begun: bool = False
    has_ended: bool = False

    def again(self) -> "_Asked":
        return _Asked(self.index, self.id, self.sha256, self.question)


def ask_batch(
    arguments: AskArguments, batch: BatchArguments, engine: Engine, model: InstalledModel, options: LoadOptions
) -> int:
    """Answer every line that has no answer yet; the model is loaded for the first. Returns the exit status.

    Raises Refused for files that cannot be used, StorageTrouble and EngineTrouble; what was answered stays.
    """
    specs = tools(arguments.tools) if arguments.tools else ()
    with _opened(batch) as file, AnswersFile(batch.answers) as answers:
        run = _Run(engine, model, answers, batch.n_parallel)
        for chunk, files in _chunks(_Reader(arguments, specs, batch.prompts), enumerate(file), run):
            if engine.model is None:
                for _ in engine.load(model.path, model.projector, options):
                    pass
            run.ask(chunk, files)
        return run.end()


def _opened(batch: BatchArguments) -> BinaryIO:
    try:
        file = batch.prompts.open("rb")
    except OSError as error:
        raise Refused(f"{batch.prompts} cannot be read", f"{error.strerror}.") from error
    if batch.answers.exists() and batch.answers.samefile(batch.prompts):
        file.close()
        raise Refused("--out is the file of the prompts", "Name another file for the answers.")
    return file


class _Reader:
    """Lines to questions."""

    def __init__(self, arguments: AskArguments, specs: Sequence[ToolSpec], path: Path) -> None:
        self._arguments = arguments
        self._specs = tuple(specs)
        self._path = path

    def question(self, data: bytes, files: MediaFiles) -> tuple[str | int | None, Question]:
        """Raises Refused."""
        try:
            line = msgspec.json.decode(data, type=_Line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise Refused("The line is not the JSON that is wanted here", f"{error}.") from error
        settings = line.settings(self._arguments.settings)
        if self._arguments.raw:
            if not line.prompt or line.messages:
                raise Refused("--raw takes a prompt and nothing else", "Give the line a prompt.")
            return line.id, Question(settings=settings, raw_prompt=line.prompt)
        return line.id, Question(tuple(self._messages(line, files)), settings, self._specs)

    def _messages(self, line: _Line, files: MediaFiles) -> Iterator[Message]:
        messages = [message_of(turn, self._path, files) for turn in line.messages]
        if self._arguments.system and not (messages and messages[0].role is Role.SYSTEM):
            yield said(Role.SYSTEM, self._arguments.system)
        yield from messages
        if line.prompt.strip():
            yield said(Role.USER, line.prompt)


class _Run:
    """Asks, writes down what comes, and counts."""

    def __init__(self, engine: Engine, model: InstalledModel, answers: AnswersFile, n_parallel: int) -> None:
        self._engine = engine
        self._model = model
        self._answers = answers
        self._n_parallel = n_parallel
        self._progress = _Progress()

    def is_done(self, index: int, sha256: str) -> bool:
        return self._answers.is_done(index, sha256)

    def fail(self, index: int, id_: str | int | None, sha256: str, error: GemmaDesktopError) -> None:
        line_error = LineError(error.title, error.hint)
        self._answers.add(AnswerLine(index=index, id=id_, error=line_error, prompt_sha256=sha256))
        self._progress.count(failed=True)

    def ask(self, chunk: Sequence[_Asked], files: MediaFiles) -> None:
        """Ask all of them; after a crash ask those that ran then alone, so that one of them cannot stop the others."""
        rest = list(chunk)
        while rest:
            try:
                self._hear(rest, files, self._n_parallel)
                return
            except EngineTrouble:
                suspects = [asked for asked in rest if asked.has_begun and not asked.has_ended]
                if not suspects:
                    raise
                rest = [asked for asked in rest if not asked.has_begun]
            for asked in suspects:
                self._ask_alone(asked.again(), files)

    def end(self) -> int:
        """Say how it went; returns the exit status."""
        self._progress.end()
        if self._progress.n_failed:
            print(
                f"gemma-desktop: {self._progress.n_failed} of {self._progress.n_lines} lines have no answer; "
                "their errors are in the file",
                file=sys.stderr,
            )
        return EXIT_SOME_FAILED if self._progress.n_failed else 0

    def _ask_alone(self, asked: _Asked, files: MediaFiles) -> None:
        self._engine.restart()
        try:
            self._hear([asked], files, 1)
        except EngineTrouble as error:
            self.fail(asked.index, asked.id, asked.sha256, EngineTrouble(error.title, "It did so twice at this line."))
            self._engine.restart()

    def _hear(self, chunk: Sequence[_Asked], files: MediaFiles, n_parallel: int) -> None:
        questions = [asked.question for asked in chunk]
        with closing(self._engine.generate_batch(questions, media=files.decoded, n_parallel=n_parallel)) as events:
            for event in events:
                if isinstance(event, BatchReply):
                    self._take(chunk[event.index], event)

    def _take(self, asked: _Asked, reply: BatchReply) -> None:
        asked.has_begun = True
        match reply.event:
            case Delta() as delta:
                asked.texts[delta.kind] += delta.text
            case ToolCalled(call=call):
                asked.calls.append(call)
            case Finished() as finished:
                asked.has_ended = True
                self._answers.add(self._answer(asked, finished))
                self._progress.count(n_tokens=finished.usage.completion_tokens)
            case Failed() as failed:
                asked.has_ended = True
                self.fail(asked.index, asked.id, asked.sha256, GemmaDesktopError(failed.title, failed.hint))
            case _:
                pass  # a prompt's progress

    def _answer(self, asked: _Asked, finished: Finished) -> AnswerLine:
        return AnswerLine(
            index=asked.index,
            id=asked.id,
            text=asked.texts[DeltaKind.TEXT],
            thinking=asked.texts[DeltaKind.THINKING],
            stop_reason=finished.stop_reason,
            model=self._model.name,
            usage=finished.usage,
            timings=times_of(finished.timings),
            tool_calls=asked.calls,
            prompt_sha256=asked.sha256,
        )


def _chunks(
    reader: _Reader, lines: Iterator[tuple[int, bytes]], run: _Run
) -> Iterator[tuple[list[_Asked], MediaFiles]]:
    """The questions that are open, some at a time, with their pictures and sounds."""
    chunk: list[_Asked] = []
    files = MediaFiles()
    for index, data in lines:
        data = data.strip()
        if not data or run.is_done(index, sha256 := sha256_of(data)):
            continue
        try:
            id_, question = reader.question(data, files)
        except Refused as error:
            run.fail(index, _id_of(data), sha256, error)
            continue
        chunk.append(_Asked(index, id_, sha256, question))
        if len(chunk) == _CHUNK_LINES or files.n_bytes > _CHUNK_MEDIA_BYTES:
            yield chunk, files
            chunk, files = [], MediaFiles()
    if chunk:
        yield chunk, files


def _id_of(data: bytes) -> str | int | None:
    """The id of a line that is otherwise of no use, so that its error can be found by it."""

    class Named(msgspec.Struct):
        id: str | int | None = None

    try:
        return msgspec.json.decode(data, type=Named).id
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


class _Progress:
    """Counts, and says so in one line of a stderr that is a terminal."""

    def __init__(self) -> None:
        self.n_lines = self.n_failed = 0
        self._n_tokens = 0
        self._began_at = time.monotonic()
        self._is_shown = sys.stderr.isatty()

    def count(self, *, failed: bool = False, n_tokens: int = 0) -> None:
        self.n_lines += 1
        self.n_failed += failed
        self._n_tokens += n_tokens
        if self._is_shown:
            rate = self._n_tokens / max(1e-3, time.monotonic() - self._began_at)
            failures = f", {self.n_failed} without" if self.n_failed else ""
            print(
                f"\r\x1b[K{self.n_lines} answered{failures}, {rate:.0f} tokens/s", end="", file=sys.stderr, flush=True
            )

    def end(self) -> None:
        if self._is_shown and self.n_lines:
            print(file=sys.stderr)
