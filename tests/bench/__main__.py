"""Run the measurements: `python -m tests.bench [--only NAME]... [--json] [--write]`."""

import argparse
import contextlib
import importlib
import os
import subprocess
import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import qVersion

from gemma_desktop.cli.machine import QUIET_SHARE, busy_share
from tests.bench import report
from tests.bench.figure import Figure

HERE = Path(__file__).parent
NAMES = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
LONGEST_S = 900
"""Of one measurement; one that hangs is not to hold up the others."""


def measure(name: str) -> report.Measured:
    """Run one module in a fresh process; its errors show on stderr."""
    command = [sys.executable, "-m", "tests.bench", "--here", name]
    busy = busy_share()
    failure = ""
    try:
        done = subprocess.run(command, check=False, stdout=subprocess.PIPE, timeout=LONGEST_S)
        said = done.stdout
        if done.returncode != 0:
            failure = f"ended with exit status {done.returncode}"
    except subprocess.TimeoutExpired as error:
        said, failure = error.stdout or b"", f"not done within {LONGEST_S} s"
    return report.Measured(name, _figures_in(said), busy, failure)


def _figures_in(said: bytes) -> list[Figure]:
    """One a line, as they came; what else a program printed is passed over."""
    figures: list[Figure] = []
    for line in said.splitlines():
        with contextlib.suppress(msgspec.DecodeError):
            figures.append(msgspec.json.decode(line, type=Figure))
    return figures


def print_figures(measured: report.Measured) -> None:
    for figure in measured.figures:
        print(report.line(figure), flush=True)
    if measured.failure:
        print(f"{measured.name}: {measured.failure}", file=sys.stderr)
    if measured.busy > QUIET_SHARE:
        print(f"  (something else took {measured.busy:.0%} of the processors when {measured.name} began)", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench", description="Measure the speed of Gemma Desktop.")
    parser.add_argument("--only", action="append", choices=NAMES, metavar="NAME", help=f"of {', '.join(NAMES)}")
    parser.add_argument("--json", action="store_true", help="print one JSON list instead of a table")
    parser.add_argument("--write", action="store_true", help="put the figures into packaging/BENCHMARKS.md")
    parser.add_argument("--here", help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as gemma_desktop's __main__ does
    if options.here:
        module = importlib.import_module(f"tests.bench.bench_{options.here}")
        for figure in module.main():
            print(msgspec.json.encode(figure).decode(), flush=True)
        return 0
    if not options.json:
        print(report.machine(qVersion()), flush=True)
    everything: list[report.Measured] = []
    for name in options.only or NAMES:
        everything.append(measure(name))
        if not options.json:
            print_figures(everything[-1])
    if options.json:
        print(msgspec.json.encode([figure for each in everything for figure in each.figures]).decode())
    if options.write:
        report.write(everything, report.machine(qVersion()))
    return int(any(each.failure for each in everything))


if __name__ == "__main__":
    sys.exit(main())
