"""Our tokens per second against llama_cpp.Llama's streaming and llama-bench, for each shape, in turn."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.figure import Aim, Figure, skipped
from tests.bench.ours import Ours, ours
from tests.bench.rounds import medians
from tests.bench.synthetic import SHAPES, model_file
from tests.bench.theirs import n_threads, on_path

REACH = 0.97


def compared(
    what: str,
    mine: Callable[[Ours, int], float],
    streaming: Callable[[Path, int], float],
    bench: Callable[[Path], float],
) -> Iterator[Figure]:
    """mine, streaming: are given a seed, another one each time, so that nothing can be used again."""
    for shape in SHAPES:
        yield from _figures(f"{what}, {shape.name}", model_file(shape), mine, streaming, bench)


def _figures(
    name: str,
    model: Path,
    mine: Callable[[Ours, int], float],
    streaming: Callable[[Path, int], float],
    bench: Callable[[Path], float],
) -> Iterator[Figure]:
    seeds = itertools.count()
    with ours(model, threads=n_threads()) as engine:
        measures = [lambda: mine(engine, next(seeds)), lambda: streaming(model, next(seeds))]
        if on_path("llama-bench"):
            measures.append(lambda: bench(model))
        rate, streaming_rate, *bench_rate = medians(measures)
    yield Figure(name, rate, "tokens/s")
    yield Figure(f"{name}: of llama_cpp.Llama's streaming", rate / streaming_rate, "x")
    if bench_rate:
        yield Figure(f"{name}: of llama-bench", rate / bench_rate[0], "x", REACH, Aim.AT_LEAST)
    else:
        yield skipped(name, "llama-bench")
