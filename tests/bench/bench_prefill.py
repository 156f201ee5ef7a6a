"""Tokens per second of a prompt of 512, against llama-bench and llama_cpp.Llama."""

import itertools
from collections.abc import Iterator

from tests.bench.figure import Aim, Figure, skipped
from tests.bench.ours import ours, words, words_for
from tests.bench.rounds import medians
from tests.bench.synthetic import SHAPES, Shape, model_file
from tests.bench.theirs import bench_rates, n_threads, on_path, streaming_rates

N_TOKENS = 512


def main() -> Iterator[Figure]:
    for shape in SHAPES:
        yield from figures_of(shape)


def figures_of(shape: Shape) -> Iterator[Figure]:
    model, threads = model_file(shape), n_threads()
    with ours(model, threads=threads) as engine:
        seeds, n_words = itertools.count(), words_for(engine, N_TOKENS)

        def prompt() -> str:
            return words(next(seeds), n_words)

        measures = [
            lambda: engine.ask((), raw_prompt=prompt()).timings.prompt_tokens_per_s,
            lambda: streaming_rates(model, threads, prompt(), 4)[1],
        ]
        if on_path("llama-bench"):
            measures.append(lambda: bench_rates(model, threads, n_prompt=N_TOKENS))
        mine, streaming, *bench = medians(measures)
    name = f"prefill of {N_TOKENS}, {shape.name}"
    yield Figure(name, mine, "tokens/s")
    yield Figure(f"{name}: of llama_cpp.Llama's", mine / streaming, "x")
    if bench:
        yield Figure(f"{name}: of llama-bench", mine / bench[0], "x", 0.97, Aim.AT_LEAST)
    else:
        yield skipped(name, "llama-bench")
