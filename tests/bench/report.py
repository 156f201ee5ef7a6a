"""What the measurements say, on the terminal and in packaging/BENCHMARKS.md."""

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gemma_desktop.cli.machine import QUIET_SHARE, this_machine
from tests.bench.figure import Figure

BENCHMARKS = Path(__file__).parents[2] / "packaging" / "BENCHMARKS.md"
_BEGIN, _END = "<!-- make bench: begin -->", "<!-- make bench: end -->"
_HEADING = "# Benchmarks\n\nWritten by `python -m tests.bench --write`; every ratio is of one run, measured in turn.\n"


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


def write(everything: Sequence[Measured], machine_line: str, path: Path = BENCHMARKS) -> None:
    """Put what has an aim into the table between the marks of the file; what stands outside of them stays.

    So do rows of the same machine that were not measured this time: one can be measured again alone.
    """
    text = path.read_text() if path.exists() else _HEADING
    if _BEGIN not in text:
        text = f"{text.rstrip()}\n\n{_BEGIN}\n{_END}\n"
    begin, end = text.index(_BEGIN) + len(_BEGIN), text.index(_END)
    rows = _rows_in(text[begin:end]) if machine_line in text[begin:end] else {}
    for each in everything:
        aims = [figure for figure in each.figures if figure.reach is not None]
        rows |= {figure.name: _row(figure, is_busy=each.busy > QUIET_SHARE) for figure in aims}
    table = "\n".join(["| what | value | reach | | measured |", "|---|---:|---:|---|---|", *rows.values()])
    path.write_text(f"{text[:begin]}\n\n{machine_line}.\n\n{table}\n\n{text[end:]}")


def _rows_in(block: str) -> dict[str, str]:
    """Rows of a table by what they measured."""
    lines = [line for line in block.splitlines() if line.startswith("| ")][1:]
    return {line.split(" | ")[0].removeprefix("| "): line for line in lines}


def _row(figure: Figure, *, is_busy: bool) -> str:
    value = "" if figure.value is None else f"{figure.value:.3g} {figure.unit}".rstrip()
    verdict = "ok" if figure.is_reached else "missed"
    when = datetime.now(UTC).strftime("%Y-%m-%d") + (", busy" if is_busy else "")
    return f"| {figure.name} | {value} | {figure.aim.value} {figure.reach:g} | {verdict} | {when} |"
