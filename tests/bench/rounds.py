"""Measuring several in turn, so that what else the machine does falls on all of them alike."""

import statistics
from collections.abc import Callable, Sequence

ROUNDS = 3


def medians(measures: Sequence[Callable[[], float]], rounds: int = ROUNDS) -> list[float]:
    """Each is called once a round."""
    found = [[measure() for measure in measures] for _ in range(rounds)]
    return [statistics.median(values) for values in zip(*found, strict=True)]
