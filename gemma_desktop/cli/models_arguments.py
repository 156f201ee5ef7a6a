"""What may stand behind `gemma-desktop models`."""

import argparse
from pathlib import Path
from typing import Any, Final, TypeAlias

import msgspec


class ListModels(msgspec.Struct, frozen=True):
    """`models` or `models list`."""

    json: bool


class SearchModels(msgspec.Struct, frozen=True):
    """`models search`: on the Hub."""

    words: str
    json: bool


class ShowModel(msgspec.Struct, frozen=True):
    """`models show`: an entry of the catalogue, or a repository, with what can be pulled of it."""

    model: str
    json: bool


class PullModel(msgspec.Struct, frozen=True):
    """`models pull`. variant: a quantisation or file; "" is the recommended one."""

    model: str
    variant: str
    projector: bool
    drafter: bool
    cache: bool
    json: bool


class ImportModels(msgspec.Struct, frozen=True):
    """`models import`: linked, or copied."""

    paths: tuple[Path, ...]
    copy: bool
    json: bool


class VerifyModels(msgspec.Struct, frozen=True):
    """`models verify`: those named, or all."""

    models: tuple[str, ...]
    json: bool


class RemoveModel(msgspec.Struct, frozen=True):
    """`models remove`. permanently: where there is no wastebasket, or none is wanted."""

    model: str
    permanently: bool
    json: bool


class AdviseModel(msgspec.Struct, frozen=True):
    """`models advise`: which model suits. purposes, prefer: as library/advice.py names them."""

    purposes: tuple[str, ...]
    languages: tuple[str, ...]
    prefer: str
    context_tokens: int
    json: bool


ModelsArguments: TypeAlias = (
    ListModels | SearchModels | ShowModel | PullModel | ImportModels | VerifyModels | RemoveModel | AdviseModel
)

_PURPOSES: Final = ("chat", "pictures", "speech", "documents", "tools")
_DEFAULT_CONTEXT: Final = 8192


def add_models(commands: Any) -> None:  # noqa: ANN401 - argparse does not name its type
    models = commands.add_parser(
        "models",
        help="list, find, download, check and remove models",
        description="Without a command: the models on this computer. HF_ENDPOINT, HF_TOKEN and HF_HUB_OFFLINE mean "
        "what they mean to the Hub's own tools.",
    )
    models.add_argument("--json", action="store_true", help="print one JSON value")
    actions = models.add_subparsers(dest="action", metavar="COMMAND")

    def action(name: str, words: str) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = actions.add_parser(name, help=words, description=f"{words.capitalize()}.")
        parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON value")
        return parser

    action("list", "the models on this computer")
    search = action("search", "look for Gemma models on the Hub")
    search.add_argument("words", nargs="*", metavar="WORD", help="what to look for; without, the most downloaded")
    show = action("show", "what is known of a model, and what can be pulled of it")
    show.add_argument("model", metavar="MODEL", help="a model of the catalogue (gemma-4-e2b), or OWNER/NAME on the Hub")
    pull = action("pull", "download a model and what belongs to it; run it again to continue")
    pull.add_argument(
        "model", metavar="MODEL", help="a model of the catalogue, or OWNER/NAME or OWNER/NAME:VARIANT on the Hub"
    )
    pull.add_argument("--variant", default="", metavar="V", help="a quantisation (Q8_0) or a file; default: the best")
    pull.add_argument("--no-projector", action="store_true", help="text only: without the model's eyes and ears")
    pull.add_argument("--drafter", action="store_true", help="also the small model that makes this one faster")
    pull.add_argument("--no-cache", action="store_true", help="fetch also what the user's own Hub cache has already")
    bring = action("import", "take files or folders of GGUFs into the models folder")
    bring.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a .gguf file, or a folder of them")
    bring.add_argument("--copy", action="store_true", help="copy them; by default they stay where they are")
    verify = action("verify", "read every byte of models and compare it with what the Hub promised")
    verify.add_argument("models", nargs="*", metavar="MODEL", help="by default all in the models folder")
    remove = action("remove", "move a model of the models folder to the wastebasket")
    remove.add_argument("model", metavar="MODEL", help="its file, or its file's name")
    remove.add_argument("--permanently", action="store_true", help="delete it at once")
    advise = action("advise", "which model suits this computer and what it is wanted for")
    advise.add_argument(
        "--for",
        dest="purposes",
        type=_purposes,
        default=("chat",),
        metavar="WHAT",
        help=f"one or several of {','.join(_PURPOSES)}; default: chat",
    )
    advise.add_argument(
        "--language", dest="languages", action="append", default=[], metavar="L", help="in English (German); repeatable"
    )
    advise.add_argument(
        "--prefer", choices=("speed", "balance", "quality"), default="balance", help="what matters more"
    )
    advise.add_argument(
        "--context",
        dest="context_tokens",
        type=_tokens,
        default=_DEFAULT_CONTEXT,
        metavar="N",
        help=f"tokens that a chat should hold; default: {_DEFAULT_CONTEXT}",
    )


def _purposes(text: str) -> tuple[str, ...]:
    words = tuple(word.strip().lower() for word in text.split(",") if word.strip())
    if not words or not set(words) <= set(_PURPOSES):
        raise argparse.ArgumentTypeError(f"{text!r}: choose of {', '.join(_PURPOSES)}")
    return words


def _tokens(text: str) -> int:
    if not text.isdigit() or not 512 <= int(text) <= 1_048_576:
        raise argparse.ArgumentTypeError(f"{text!r}: a number from 512 to 1048576")
    return int(text)


def models_arguments(found: argparse.Namespace) -> ModelsArguments:
    match found.action:
        case "search":
            return SearchModels(" ".join(found.words), found.json)
        case "show":
            return ShowModel(found.model, found.json)
        case "pull":
            model, _, variant = found.model.partition(":")
            return PullModel(
                model, found.variant or variant, not found.no_projector, found.drafter, not found.no_cache, found.json
            )
        case "import":
            return ImportModels(tuple(found.paths), found.copy, found.json)
        case "verify":
            return VerifyModels(tuple(found.models), found.json)
        case "remove":
            return RemoveModel(found.model, found.permanently, found.json)
        case "advise":
            return AdviseModel(found.purposes, tuple(found.languages), found.prefer, found.context_tokens, found.json)
        case _:
            return ListModels(found.json)
