"""An answer's tokens per second, sampled as the window does, against llama-bench and llama_cpp.Llama's streaming."""

import itertools
from collections.abc import Iterator

from gemma_desktop.chat.generation import GenerationSettings
from tests.bench.figure import Aim, Figure, skipped
from tests.bench.ours import Ours, ours, words
from tests.bench.rounds import medians
from tests.bench.synthetic import SHAPES, Shape, model_file
from tests.bench.theirs import bench_rates, n_threads, on_path, streaming_rates

N_TOKENS = 64


def main() -> Iterator[Figure]:
    for shape in SHAPES:
        yield from figures_of(shape)


def figures_of(shape: Shape) -> Iterator[Figure]:
    model, threads = model_file(shape), n_threads()
    with ours(model, threads=threads) as engine:
        seeds = itertools.count()
        measures = [
            lambda: decode_rate(engine, next(seeds)),
            lambda: streaming_rates(model, threads, words(next(seeds), 20), N_TOKENS)[2],
        ]
        if on_path("llama-bench"):
            measures.append(lambda: bench_rates(model, threads, n_answer=N_TOKENS))
        mine, streaming, *bench = medians(measures)
    name = f"decode, {shape.name}"
    yield Figure(name, mine, "tokens/s")
    yield Figure(f"{name}: of llama_cpp.Llama's streaming", mine / streaming, "x")
    if bench:
        yield Figure(f"{name}: of llama-bench", mine / bench[0], "x", 0.97, Aim.AT_LEAST)
    else:
        yield skipped(name, "llama-bench")


def decode_rate(engine: Ours, seed: int) -> float:
    settings = GenerationSettings(seed=seed, max_tokens=N_TOKENS)
    return engine.ask((), settings, raw_prompt=words(seed, 20)).timings.decode_tokens_per_s
