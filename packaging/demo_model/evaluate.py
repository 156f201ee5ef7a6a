"""Measures the demo model on the held-out suite, through the application's own engine.

python -m demo_model.evaluate [--text FILE.gguf] [--projector FILE.gguf] [--scale 1] [--only NAME] [--json] [--markdown]
    [--wrong]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parents[1]))  # so that it also runs as a plain script
from demo_model import heldout
from demo_model.application import Application, loaded

MODELS: Final = Path(__file__).parents[2] / "resources" / "models"


@dataclass(frozen=True)
class Figure:
    """A group's outcome. right: the share of right answers (of right words, for speech)."""

    name: str
    right: float
    least: float
    cases: int
    seconds: float
    wrong: list[tuple[str, heldout.Answer]]  # with the question

    @property
    def good(self) -> bool:
        return self.right >= self.least


def measure(ask: heldout.Ask, groups: list[heldout.Group]) -> Iterator[Figure]:
    for group in groups:
        began = time.monotonic()
        total, wrong = 0.0, []
        for case in group.cases:
            answer = ask(case.messages, case.media, case.tools, case.thinking)
            share = case.right(answer)
            total += share
            if share < 1:
                wrong.append((str(case.messages[-1]["content"])[-90:], answer))
        yield Figure(
            group.name, total / len(group.cases), group.least, len(group.cases), time.monotonic() - began, wrong
        )


def show(figure: Figure, with_wrong: bool) -> None:
    mark = " " if figure.good else "!"
    print(f"{mark} {figure.name:34} {figure.right:6.1%}  of {figure.cases:3}  {figure.seconds:5.1f} s", flush=True)
    for asked, answer in figure.wrong[: 6 if with_wrong else 0]:
        print(f"      {asked!r} -> {answer.text!r} {answer.thought!r} {answer.calls}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", type=Path, default=MODELS / "demo.gguf")
    parser.add_argument("--projector", type=Path, default=MODELS / "demo-mmproj.gguf")
    parser.add_argument("--scale", type=float, default=1.0, help="factor on the number of cases")
    parser.add_argument("--only", default="", help="groups whose name contains this")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--markdown", action="store_true", help="the card's table")
    parser.add_argument("--wrong", action="store_true", help="show wrong answers")
    options = parser.parse_args()
    groups = [group for group in heldout.suite(options.scale) if options.only in group.name]
    figures = []
    with loaded(options.text, options.projector) as engine:
        for figure in measure(Application(engine).ask, groups):
            figures.append(figure)
            if not (options.json or options.markdown):
                show(figure, options.wrong)
    if options.markdown:
        print("| task | right | cases |\n|---|---|---|")
        for figure in figures:
            print(f"| {figure.name} | {figure.right:.1%} | {figure.cases} |")
    if options.json:
        print(json.dumps([{"name": f.name, "right": f.right, "cases": f.cases, "least": f.least} for f in figures]))


if __name__ == "__main__":
    main()
