"""Eight prompts in one batch, and sixteen, against one after the other: answered tokens per second, prompts included.

They have no beginning in common, so that what `engine/parallel.py` gains by decoding that once is not counted.
"""

import itertools
import time
from collections.abc import Iterator

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.message import Role, said
from gemma_desktop.engine.protocol import Finished, Question
from tests.bench.figure import Aim, Figure
from tests.bench.ours import Ours, no_media, ours, words
from tests.bench.rounds import medians
from tests.bench.synthetic import SHAPES, Shape, model_file
from tests.bench.theirs import n_threads

N_PROMPTS = (8, 16)
PROMPT_WORDS = 10
ANSWER_TOKENS = 48


def main() -> Iterator[Figure]:
    for shape in SHAPES:
        yield from figures_of(shape)


def figures_of(shape: Shape) -> Iterator[Figure]:
    with ours(model_file(shape), threads=n_threads()) as engine:
        seeds = itertools.count()
        *batches, single = medians(
            [
                lambda: batch_rate(engine, questions(next(seeds), N_PROMPTS[0])),
                lambda: batch_rate(engine, questions(next(seeds), N_PROMPTS[1])),
                lambda: single_rate(engine, questions(next(seeds), N_PROMPTS[0])),
            ]
        )
    for n_prompts, batch in zip(N_PROMPTS, batches, strict=True):
        name = f"{n_prompts} prompts in one batch, {shape.name}"
        yield Figure(name, batch, "tokens/s")
        yield Figure(f"{name}: of one after the other", batch / single, "x", 1.5, Aim.AT_LEAST)


def questions(seed: int, n_prompts: int) -> list[Question]:
    settings = GenerationSettings(seed=seed, max_tokens=ANSWER_TOKENS)
    texts = (words(seed * 100 + number, PROMPT_WORDS) for number in range(n_prompts))
    return [Question((said(Role.USER, text),), settings) for text in texts]


def batch_rate(engine: Ours, asked: list[Question]) -> float:
    began = time.perf_counter()
    *_, last = engine.engine.generate_batch(asked, media=no_media)
    assert isinstance(last, Finished)
    return last.usage.completion_tokens / (time.perf_counter() - began)


def single_rate(engine: Ours, asked: list[Question]) -> float:
    began = time.perf_counter()
    n_tokens = sum(engine.ask(each.messages, each.settings).usage.completion_tokens for each in asked)
    return n_tokens / (time.perf_counter() - began)
