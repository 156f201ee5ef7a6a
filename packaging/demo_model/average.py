"""The mean of several checkpoints' weights.

    python -m demo_model.average OUT.pt RUN.pt RUN.pt...

What one run unlearns by chance (a greeting, a word) the others still know: the mean of the last two runs was right
where each alone missed two of the aims.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("runs", type=Path, nargs="+")
    options = parser.parse_args()
    states = [torch.load(run) for run in options.runs]
    mean = states[-1]
    for name, weight in mean["learner"].items():
        if weight.is_floating_point():
            mean["learner"][name] = sum(state["learner"][name] for state in states) / len(states)
    mean["optimiser"] = None
    torch.save(mean, options.out)


if __name__ == "__main__":
    main()
