"""`gemma-desktop models advise`: which model suits this computer."""

import contextlib
import logging
from typing import Final

import msgspec

from gemma_desktop.cli.models_arguments import AdviseModel
from gemma_desktop.cli.printing import print_json, print_line
from gemma_desktop.cli.progress import size
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.processors import n_physical_cores
from gemma_desktop.engine.protocol import LoadOptions
from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.fit.offload import Device
from gemma_desktop.library.advice import Prefer, Purpose, Suggestion, Wish
from gemma_desktop.library.installation import Installation
from gemma_desktop.library.installed import demo_model
from gemma_desktop.library.machine import Machine
from gemma_desktop.paths import Paths, resources
from gemma_desktop.settings import Settings

log = logging.getLogger(__name__)

_SHOWN: Final = 5


class Advised(msgspec.Struct):
    """`advise --json`: a suggestion. memory_bytes: 0 where it is not known; parts: what it is made of."""

    id: str
    model: str
    quantisation: str
    repository: str
    suitable: bool
    reason: str
    lacks: tuple[str, ...]
    memory_bytes: int
    parts: dict[str, int]
    fits: bool
    basis: str
    download_bytes: int | None
    tokens_per_s: float | None
    measured_tokens_per_s: float | None
    installed: str


class AdvisedHere(msgspec.Struct):
    """`advise --json`."""

    machine: Machine
    suggestions: list[Advised]


def advise(arguments: AdviseModel, library: Installation, settings: Settings, paths: Paths) -> int:
    """Print what suits, the best first; raises GemmaDesktopError."""
    wish = Wish(
        frozenset(Purpose(word) for word in arguments.purposes),
        arguments.languages,
        Prefer(arguments.prefer),
        arguments.context_tokens,
    )
    advice = library.advice(wish, settings, _devices(paths), n_physical_cores())
    if arguments.json:
        print_json(AdvisedHere(advice.machine, [_advised(suggestion) for suggestion in advice.suggestions]))
        return 0
    print_line(_in_words(advice.machine))
    suitable = [suggestion for suggestion in advice.suggestions if suggestion.is_suitable]
    for suggestion in suitable[:_SHOWN]:
        entry = suggestion.entry
        there = f"installed: {suggestion.installed_id}" if suggestion.installed_id else f"models pull {entry.id}"
        print_line(f"\n{entry.model} {entry.quantisation}\n    {suggestion.reason}\n    {there}")
    if not suitable:
        print_line("\nNothing in the catalogue suits:")
        for suggestion in advice.suggestions[:_SHOWN]:
            print_line(f"    {suggestion.entry.model}: {' '.join(suggestion.lacks)}")
    return 0


def _devices(paths: Paths) -> tuple[Device, ...] | None:
    """Graphics cards as llama.cpp sees them, which takes a second; None where it cannot be asked.

    It tells them of a model that was loaded: the demo model, which every computer can hold.
    """
    demo = demo_model(resources())
    with contextlib.closing(LocalEngine(paths.logs / "engine-advise.log")) as engine:
        try:
            for _ in engine.load(demo.path, None, LoadOptions(gpu_layers=0)):
                pass
        except GemmaDesktopError:
            log.exception("graphics cards are not known")
        return engine.model.devices if engine.model is not None else None


def _in_words(machine: Machine) -> str:
    parts = [machine.processor, f"{machine.cores} cores", "/".join(machine.instructions)]
    if machine.memory_bytes and machine.free_bytes is not None:
        parts.append(f"{size(machine.memory_bytes)} of memory, {size(machine.free_bytes)} free")
    parts += [f"{card.name} with {size(card.total_bytes)}" for card in machine.cards or ()]
    if machine.bandwidth_bytes_per_s:
        parts.append(f"{machine.bandwidth_bytes_per_s / 1e9:.0f} GB/s")
    if machine.disk_free_bytes is not None:
        parts.append(f"{size(machine.disk_free_bytes)} free on the disk")
    return ", ".join(part for part in parts if part)


def _advised(suggestion: Suggestion) -> Advised:
    entry, memory = suggestion.entry, suggestion.memory
    return Advised(
        entry.id,
        entry.model,
        entry.quantisation,
        entry.repository,
        suggestion.is_suitable,
        suggestion.reason,
        suggestion.lacks,
        memory.needed_bytes,
        {part.kind.value: part.n_bytes for part in memory.parts},
        memory.fits,
        suggestion.basis.value,
        suggestion.download_bytes,
        suggestion.tokens_per_s,
        suggestion.measured_tokens_per_s,
        suggestion.installed_id,
    )
