"""What may stand on the command line."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NoReturn, TypeAlias

import msgspec

from gemma_desktop import __version__
from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.cli.loading_arguments import (
    EngineArguments,
    add_loading,
    add_model,
    count,
    engine_arguments,
    number,
)
from gemma_desktop.cli.models_arguments import ModelsArguments, add_models, models_arguments
from gemma_desktop.cli.transcribe_arguments import TranscribeArguments, add_transcribe, transcribe_arguments

_COMMANDS: Final = ("ask", "bench", "models", "quick", "self-test", "transcribe")


class WindowArguments(msgspec.Struct, frozen=True):
    """`gemma-desktop [FILE...]`: a model to open, pictures and sounds for the next message.

    quick: `gemma-desktop quick`, the small window for one question.
    """

    files: tuple[Path, ...] = ()
    quick: bool = False


class MediaArgument(msgspec.Struct, frozen=True):
    """A picture (is_image) or a sound, in the order of the command line."""

    path: Path
    is_image: bool


class BatchArguments(msgspec.Struct, frozen=True):
    """`ask --batch`: a file of prompts, the file of their answers, and how many at once (0 chooses)."""

    prompts: Path
    answers: Path
    n_parallel: int


class AskArguments(msgspec.Struct, frozen=True):
    """`gemma-desktop ask`. model: "" is the one used last. prompt: None if it was left out, "-" is standard input."""

    prompt: str | None
    model: str
    projector: Path | None
    media: tuple[MediaArgument, ...]
    system: str
    chat: Path | None
    tools: Path | None
    raw: bool
    json: bool
    settings: GenerationSettings
    engine: EngineArguments
    batch: BatchArguments | None = None


class BenchArguments(msgspec.Struct, frozen=True):
    """`gemma-desktop bench`. save: a PNG or JSON file for what was found."""

    model: str
    projector: Path | None
    json: bool
    save: Path | None
    engine: EngineArguments


class SelfTestArguments(msgspec.Struct, frozen=True):
    """`gemma-desktop self-test`."""

    json: bool


Arguments: TypeAlias = (
    AskArguments | BenchArguments | ModelsArguments | SelfTestArguments | TranscribeArguments | WindowArguments
)


def parse(argv: Sequence[str]) -> Arguments:
    """Raises SystemExit: 0 after --help and --version, 2 for wrong usage."""
    if argv and argv[0] not in _COMMANDS and all(Path(name).is_file() for name in argv):
        return WindowArguments(tuple(Path(name).absolute() for name in argv))
    parser = _parser()
    if argv and argv[0] not in _COMMANDS and not argv[0].startswith("-"):
        missing = next(name for name in argv if not Path(name).is_file())
        parser.error(f"{missing}: no such command, and no such file")
    found = parser.parse_args(argv)
    match found.command:
        case "ask":
            _check_batch(parser, found)
            return _ask_arguments(found)
        case "bench":
            return BenchArguments(found.model, found.mmproj, found.json, found.save, engine_arguments(found))
        case "models":
            return models_arguments(found)
        case "quick":
            return WindowArguments(quick=True)
        case "self-test":
            return SelfTestArguments(found.json)
        case "transcribe":
            return transcribe_arguments(parser, found)
        case _:
            return WindowArguments()


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage of a dozen."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"gemma-desktop: {message}; see {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="gemma-desktop",
        usage="gemma-desktop [FILE ...]\n       gemma-desktop COMMAND ...",
        description="Chat, pictures and speech with Gemma, offline. Without a command the window opens; a model file "
        "that is named is opened there, pictures and sounds are added to the next message.",
    )
    parser.add_argument("--version", action="version", version=f"Gemma Desktop {__version__}")
    commands = parser.add_subparsers(prog=parser.prog, dest="command", metavar="COMMAND")
    _add_ask(commands)
    _add_bench(commands)
    add_models(commands)
    _add_quick(commands)
    add_transcribe(commands)
    _add_self_test(commands)
    return parser


def _add_ask(commands: Any) -> None:  # noqa: ANN401 - argparse does not name its type
    ask = commands.add_parser(
        "ask",
        help="ask a model and print its answer",
        description="Ask a model. Its answer streams to standard output. Its thoughts are in --json, and on standard "
        "error where that is a terminal.",
    )
    ask.add_argument("prompt", nargs="?", metavar="PROMPT", help="the question; - reads it from standard input")
    add_model(ask)
    ask.add_argument(
        "--image", action=_AddMedia, metavar="FILE", help="a picture, before the question; may be repeated"
    )
    ask.add_argument("--audio", action=_AddMedia, metavar="FILE", help="a sound or video; may be repeated")
    ask.add_argument("--system", default="", metavar="TEXT", help="what the model should know and how it should behave")
    ask.add_argument(
        "--chat", type=Path, metavar="FILE.json", help="a JSON list of turns before the question: role, content"
    )
    ask.add_argument("--tools", type=Path, metavar="FILE.json", help="a JSON list of tools that the model may call")
    ask.add_argument("--raw", action="store_true", help="the question is the whole prompt; special tokens are read")
    ask.add_argument("--json", action="store_true", help="print one JSON object at the end instead of text")
    batch = ask.add_argument_group(
        "many prompts",
        "started again, a run goes on where it was interrupted, and tries again the lines that had an error",
    )
    batch.add_argument(
        "--batch",
        type=Path,
        metavar="FILE.jsonl",
        help="answer each line: a JSON object with prompt or messages (as --chat has them), and if you like id, "
        "temperature, top_k, top_p, min_p, repeat_penalty, seed, max_tokens, thinking",
    )
    batch.add_argument("--out", type=Path, metavar="FILE.jsonl", help="where the answers are added, one JSON line each")
    batch.add_argument(
        "--parallel",
        type=count(1, 64),
        metavar="N",
        help="answers that are written at once (without it 16, or as many as the memory allows)",
    )

    default = GenerationSettings()
    sampling = ask.add_argument_group("how it answers")
    sampling.add_argument("--thinking", choices=["off", "on"], default="off", help="think before the answer")
    sampling.add_argument(
        "--temperature",
        type=number(0, 10),
        default=default.temperature,
        metavar="T",
        help="higher is more varied, 0 greedy (%(default)s)",
    )
    sampling.add_argument(
        "--top-k",
        type=count(0),
        default=default.top_k,
        metavar="K",
        help="only the K likeliest tokens, 0 all (%(default)s)",
    )
    sampling.add_argument(
        "--top-p",
        type=number(0, 1),
        default=default.top_p,
        metavar="P",
        help="only the likeliest tokens that make up P together (%(default)s)",
    )
    sampling.add_argument(
        "--min-p",
        type=number(0, 1),
        default=default.min_p,
        metavar="P",
        help="only tokens that are P times as likely as the likeliest (%(default)s)",
    )
    sampling.add_argument("--seed", type=count(0, 2**32 - 2), metavar="N", help="the same seed gives the same answer")
    sampling.add_argument(
        "--max-tokens",
        type=count(0),
        default=default.max_tokens,
        metavar="N",
        help="the longest answer; 0 is as long as the context allows (%(default)s)",
    )
    add_loading(ask)


def _add_bench(commands: Any) -> None:  # noqa: ANN401 - argparse does not name its type
    bench = commands.add_parser(
        "bench",
        help="measure how fast a model is on this machine",
        description="Measure loading, reading, answering, pictures and speech, with the same engine as the window's. "
        "It takes a minute; let other programs rest meanwhile.",
    )
    add_model(bench)
    bench.add_argument("--json", action="store_true", help="print one JSON object instead of text")
    bench.add_argument(
        "--save", type=Path, metavar="FILE", help="also save it: FILE.png is a card, FILE.json the numbers"
    )
    add_loading(bench)


def _add_quick(commands: Any) -> None:  # noqa: ANN401 - argparse does not name its type
    commands.add_parser(
        "quick",
        help="open the small window for a quick question",
        description="Open the small window for one question, in the application that is running, or start it. Made for "
        "the keyboard settings of a desktop.",
    )


def _add_self_test(commands: Any) -> None:  # noqa: ANN401 - argparse does not name its type
    self_test = commands.add_parser(
        "self-test",
        help="check that this installation is whole and works",
        description="Ask the demo model about a text, a picture and a sound, keep a chat in a temporary place, draw "
        "the window unseen. Your own data are not touched, and nothing is sent.",
    )
    self_test.add_argument("--json", action="store_true", help="print one JSON object instead of text")


class _AddMedia(argparse.Action):
    """Collects pictures and sounds in one list, because their order matters."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,  # noqa: ANN401 - argparse's own signature
        option: str | None = None,
    ) -> None:
        media = [*(getattr(namespace, "media", None) or ()), MediaArgument(Path(values), option == "--image")]
        namespace.media = media


def _ask_arguments(found: argparse.Namespace) -> AskArguments:
    return AskArguments(
        prompt=found.prompt,
        model=found.model,
        projector=found.mmproj,
        media=tuple(getattr(found, "media", None) or ()),
        system=found.system,
        chat=found.chat,
        tools=found.tools,
        raw=found.raw,
        json=found.json,
        settings=GenerationSettings(
            temperature=found.temperature,
            top_k=found.top_k,
            top_p=found.top_p,
            min_p=found.min_p,
            seed=found.seed,
            max_tokens=found.max_tokens,
            thinking=found.thinking == "on",
        ),
        engine=engine_arguments(found),
        batch=BatchArguments(found.batch, found.out, found.parallel or 0) if found.batch else None,
    )


def _check_batch(parser: argparse.ArgumentParser, found: argparse.Namespace) -> None:
    """Raises SystemExit for options that do not go together."""
    if found.batch is None:
        for name, given in (("--out", found.out), ("--parallel", found.parallel)):
            if given is not None:
                parser.error(f"{name} goes with --batch")
        return
    if found.out is None:
        parser.error("--batch needs --out, where the answers go")
    others = {
        "PROMPT": found.prompt,
        "--chat": found.chat,
        "--json": found.json,
        "--image and --audio": getattr(found, "media", None),
    }
    for name, given in others.items():
        if given:
            parser.error(f"{name} does not go with --batch: what is asked stands in its lines")
