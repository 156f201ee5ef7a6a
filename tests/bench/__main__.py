"""Run the measurements: `python -m tests.bench [NAME...] [--json]`."""

import argparse
import importlib
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import qVersion

from tests.bench.figure import Figure

HERE = Path(__file__).parent
NAMES = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))


def measure(name: str) -> list[Figure]:
    """Run one module in a fresh process; raises CalledProcessError with its stderr shown."""
    command = [sys.executable, "-m", "tests.bench", "--one", name]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return msgspec.json.decode(done.stdout.splitlines()[-1], type=list[Figure])


def print_table(figures: Sequence[Figure]) -> None:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    processors = f"{os.cpu_count()} x {platform.processor() or platform.machine()}"
    print(f"\n{processors}{load}, Python {platform.python_version()}, Qt {qVersion()}\n")
    width = max((len(figure.name) for figure in figures), default=0)
    for figure in figures:
        value = f"{figure.name:<{width}}  {figure.value:>8.3g} {figure.unit:<2}"
        if figure.reach is None:
            print(value)
        else:
            verdict = "ok" if figure.value <= figure.reach else "MISSED"
            print(f"{value}  reach {figure.reach:<4g} {verdict}")


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench", description="Measure the speed of Gemma Desktop.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"all by default: {', '.join(NAMES)}")
    parser.add_argument("--json", action="store_true", help="print one JSON list instead of a table")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        module = importlib.import_module(f"tests.bench.bench_{options.one}")
        print(msgspec.json.encode(list(module.main())).decode())
        return 0
    figures: list[Figure] = []
    failed = False
    for name in options.names or NAMES:
        try:
            figures += measure(name)
        except (subprocess.CalledProcessError, IndexError, msgspec.DecodeError) as error:
            print(f"{name}: {error}", file=sys.stderr)
            failed = True
    if options.json:
        print(msgspec.json.encode(figures).decode())
        return int(failed)
    print_table(figures)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
