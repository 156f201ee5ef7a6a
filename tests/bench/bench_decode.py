"""An answer's tokens per second, sampled as the window does, against llama-bench and llama_cpp.Llama's streaming."""

from collections.abc import Iterator

from gemma_desktop.chat.generation import GenerationSettings
from tests.bench.figure import Figure
from tests.bench.ours import Ours, words
from tests.bench.rates import compared
from tests.bench.theirs import bench_rates, n_threads, streaming_rates

N_TOKENS = 64
N_PROMPT = 64
"""Tokens before the answer, about: each makes all that follow slower."""


def main() -> Iterator[Figure]:
    yield from compared(
        "decode",
        decode_rate,
        lambda model, seed: streaming_rates(model, n_threads(), prompt(seed), N_TOKENS)[2],
        lambda model: bench_rates(model, n_threads(), n_answer=N_TOKENS, n_before=N_PROMPT),
    )


def decode_rate(engine: Ours, seed: int) -> float:
    settings = GenerationSettings(seed=seed, max_tokens=N_TOKENS)
    return engine.ask((), settings, raw_prompt=prompt(seed)).timings.decode_tokens_per_s


def prompt(seed: int) -> str:
    return words(seed, 20)
