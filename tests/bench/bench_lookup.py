"""An answer that repeats 80% of its prompt, with prompt lookup and without, and one that repeats nothing.

Random weights repeat nothing by themselves, so the sampler follows a given answer: all else is the engine's own way of
decoding. The answer has passages of 40 tokens from the prompt and 10 others in turn.
"""

import itertools
import math
import random
import statistics
import time
from collections.abc import Iterator, Sequence

from gemma_desktop.engine.decoding import Decoding
from gemma_desktop.engine.drafting import Drafter, Pace, PromptLookup
from gemma_desktop.engine.model import LoadedModel, load
from gemma_desktop.engine.native import CancelFlag, Libraries
from gemma_desktop.engine.prefill import Prefill
from gemma_desktop.engine.protocol import Load, LoadOptions
from tests.bench.figure import Aim, Figure
from tests.bench.rounds import ROUNDS
from tests.bench.synthetic import SHAPES, model_file
from tests.bench.theirs import n_threads

PROMPT_TOKENS = 400
ANSWER_TOKENS = 100
SAME, OTHER = 40, 10


class Following:
    """A sampler that says a given answer."""

    is_repeatable = False

    def __init__(self, answer: Sequence[int]) -> None:
        self._answer = iter(answer)

    def sample(self, _context: object, _row: int = -1) -> int:
        return next(self._answer)

    def margin(self, _logits: object) -> float:
        return math.inf


class Silent:
    """A drafter that guesses nothing."""

    chance = 0.0

    def add(self, token: int) -> None:
        pass

    def draft(self, n_tokens: int) -> list[int]:
        return []


def main() -> Iterator[Figure]:
    cancel = CancelFlag()
    libraries = Libraries(cancel)
    for shape in SHAPES:
        options = LoadOptions(context_tokens=2048, threads=n_threads())
        model = load(Load(1, str(model_file(shape)), "", options), lambda _fraction: None, cancel)
        numbers = random.Random(1)
        prompt = [2, *(numbers.randrange(10_000, 200_000) for _ in range(PROMPT_TOKENS))]
        fresh = [numbers.randrange(10_000, 200_000) for _ in range(ANSWER_TOKENS)]
        begins = itertools.cycle(range(1, PROMPT_TOKENS - SAME, SAME))
        passages = (
            prompt[(begin := next(begins)) : begin + SAME] + fresh[at : at + OTHER]
            for at in range(0, ANSWER_TOKENS, OTHER)
        )
        repeating = list(itertools.chain.from_iterable(passages))[:ANSWER_TOKENS]
        for name, answer, reach in (("repeats 80%", repeating, 1.8), ("repeats nothing", fresh, 0.98)):
            rounds = [
                (
                    answer_s(model, prompt, answer, Silent(), cancel),
                    answer_s(model, prompt, answer, PromptLookup(prompt), cancel),
                )
                for _ in range(ROUNDS)
            ]
            gain = statistics.median(plain_s / drafted_s for plain_s, drafted_s in rounds)
            yield Figure(f"answer that {name}, {shape.name}: prompt lookup", gain, "x", reach, Aim.AT_LEAST)
        model.close()
    assert libraries.version


def answer_s(
    model: LoadedModel, prompt: Sequence[int], answer: Sequence[int], drafter: Drafter, cancel: CancelFlag
) -> float:
    context = model.context
    n_cached = context.reuse(prompt)
    Prefill(model, cancel).run(prompt, n_cached, 0)
    decoding = Decoding(
        context,
        model.vocabulary,
        Following(answer),  # type: ignore[arg-type]
        drafter,
        model.rounding,
        cancel,
        n_most=len(answer),
        pace=Pace(model.draft_costs),
    )
    began = time.perf_counter()
    for _ in answer:
        decoding.next_token()
    took_s = time.perf_counter() - began
    decoding.close()
    return took_s
