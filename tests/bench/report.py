"""What the measurements say, on the terminal and in packaging/BENCHMARKS.md."""

import platform
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gemma_desktop.cli.machine import QUIET_SHARE, this_machine
from tests.bench.figure import Figure

BENCHMARKS = Path(__file__).parents[2] / "packaging" / "BENCHMARKS.md"
_BEGIN, _END = "<!-- make bench: begin -->", "<!-- make bench: end -->"
_HEADING = "# Benchmarks\n\nWritten by `make bench` with `--write`; every ratio is of one run, measured in turn.\n"


@dataclass(frozen=True)
class Measured:
    """busy: the share of the processors that others took just before. failure: why there is no more."""

    name: str
    figures: list[Figure]
    busy: float
    failure: str = ""


def machine(qt: str) -> str:
    return f"{this_machine().in_words()}, Python {platform.python_version()}, Qt {qt}"


def line(figure: Figure) -> str:
    value = "" if figure.value is None else f"{figure.value:>8.3g} {figure.unit:<8}"
    if figure.reach is None:
        return f"{figure.name:<72} {value}".rstrip()
    verdict = "ok" if figure.is_reached else "MISSED"
    return f"{figure.name:<72} {value} {figure.aim.value} {figure.reach:<5g} {verdict}"


def write(everything: Sequence[Measured], machine_line: str) -> None:
    """Put a table between the marks of BENCHMARKS.md; what stands outside of them stays."""
    rows = [_row(figure) for each in everything for figure in each.figures]
    rows += [f"| {each.name} | failed: {each.failure.splitlines()[0]} | | |" for each in everything if each.failure]
    busy = [each.name for each in everything if each.busy > QUIET_SHARE]
    note = f"\nThe machine was busy with something else when these began: {', '.join(busy)}.\n" if busy else ""
    today = datetime.now(UTC).strftime("%Y-%m-%d")
    table = "\n".join(["| what | value | reach | |", "|---|---:|---:|---|", *rows])
    block = f"{_BEGIN}\n## {today}\n\n{machine_line}.\n{note}\n{table}\n{_END}"
    text = BENCHMARKS.read_text() if BENCHMARKS.exists() else f"{_HEADING}\n{_BEGIN}\n{_END}\n"
    if _BEGIN not in text:
        text = f"{text.rstrip()}\n\n{_BEGIN}\n{_END}\n"
    BENCHMARKS.write_text(re.sub(f"{_BEGIN}.*?{_END}", lambda _: block, text, flags=re.DOTALL))


def _row(figure: Figure) -> str:
    value = "" if figure.value is None else f"{figure.value:.3g} {figure.unit}".rstrip()
    if figure.reach is None:
        return f"| {figure.name} | {value} | | |"
    return (
        f"| {figure.name} | {value} | {figure.aim.value} {figure.reach:g} | {'ok' if figure.is_reached else 'missed'} |"
    )
