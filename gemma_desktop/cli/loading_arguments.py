"""Which model a command uses and how it is loaded; and the numbers of a command line."""

import argparse
from pathlib import Path
from typing import Any

import msgspec

from gemma_desktop.fit.presets import Preset


class EngineArguments(msgspec.Struct, frozen=True):
    """As in settings.EngineSettings; None was not given."""

    context_tokens: int | None
    threads: int | None
    gpu_layers: int | None
    preset: Preset | None


def add_model(command: argparse.ArgumentParser) -> None:
    """--model and --mmproj."""
    command.add_argument(
        "--model", default="", metavar="ID|FILE.gguf", help="'demo' or a model file; by default the one used last"
    )
    command.add_argument(
        "--mmproj",
        type=Path,
        metavar="FILE",
        help="the model's projector (its eyes and ears); by default the one beside it",
    )


def add_loading(command: argparse.ArgumentParser) -> None:
    """How the model is loaded."""
    loading = command.add_argument_group("how the model is loaded", "by default as in the settings of the window")
    loading.add_argument("--context", type=count(1), metavar="N", help="tokens that it keeps in mind")
    loading.add_argument("--threads", type=count(1), metavar="N", help="processor cores that it uses")
    loading.add_argument("--gpu-layers", type=count(-1), metavar="N", help="-1 is all that fit, 0 none")
    loading.add_argument(
        "--preset",
        type=lambda text: text.replace("-", "_"),
        choices=[preset.value for preset in Preset],
        metavar="least-memory|balanced|fastest",
        help="what matters most",
    )


def engine_arguments(found: argparse.Namespace) -> EngineArguments:
    """What add_loading() found."""
    preset = Preset(found.preset) if found.preset else None
    return EngineArguments(found.context, found.threads, found.gpu_layers, preset)


def number(low: float, high: float) -> Any:  # noqa: ANN401 - argparse wants a callable with a name
    def a_number(text: str) -> float:
        value = float(text)
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"must lie between {low:g} and {high:g}")
        return value

    return a_number


def count(low: int, high: int = 2**31 - 1) -> Any:  # noqa: ANN401 - argparse wants a callable with a name
    def whole_number(text: str) -> int:
        value = int(text)
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"must lie between {low} and {high}")
        return value

    return whole_number
