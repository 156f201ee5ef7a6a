"""Tokens per second of a prompt of 512, against llama-bench and llama_cpp.Llama."""

from collections.abc import Iterator

from tests.bench.figure import Figure
from tests.bench.ours import Ours, words
from tests.bench.rates import compared
from tests.bench.theirs import bench_rates, n_threads, streaming_rates

N_TOKENS = 512
N_WORDS = 148
"""Have 445 to 509 tokens of the shapes' vocabulary: what is counted is tokens per second."""


def main() -> Iterator[Figure]:
    yield from compared(
        f"prefill of {N_TOKENS}",
        prefill_rate,
        lambda model, seed: streaming_rates(model, n_threads(), words(seed, N_WORDS), 4)[1],
        lambda model: bench_rates(model, n_threads(), n_prompt=N_TOKENS),
    )


def prefill_rate(engine: Ours, seed: int) -> float:
    return engine.ask((), raw_prompt=words(seed, N_WORDS)).timings.prompt_tokens_per_s
