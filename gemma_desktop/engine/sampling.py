"""Choosing the next token."""

import math
import secrets
from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING

from llama_cpp import llama_cpp as llama

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.engine.native import Handle
from gemma_desktop.engine.prompt.parts import Unit
from gemma_desktop.engine.vocabulary import Vocabulary
from gemma_desktop.errors import Refused
from gemma_desktop.texts import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_PENALTY_WINDOW_TOKENS = 64  # llama.cpp's default


def check(settings: GenerationSettings) -> None:
    """Raises Refused for what llama.cpp would abort on or misread."""
    for name, value, least, most in (
        (say("The temperature"), settings.temperature, 0.0, 100.0),
        ("Top-k", settings.top_k, 0, 2**31 - 1),
        ("Top-p", settings.top_p, 0.0, 1.0),
        ("Min-p", settings.min_p, 0.0, 1.0),
        (say("The repeat penalty"), settings.repeat_penalty, 0.01, 100.0),
        (say("The answer's length"), settings.max_tokens, 0, 2**31 - 1),
    ):
        if not least <= value <= most:  # not a number is refused, too
            raise Refused(
                say("{name} cannot be {value}", name=name, value=value),
                say("Choose one from {least} to {most} in the settings.", least=f"{least:g}", most=f"{most:g}"),
            )


class Sampler:
    """A sampler chain of llama.cpp; close it.

    top_k stands first of those that sort: over 262,144 tokens a chain that begins with top_p takes 21 ms a token
    instead of 0.25.
    """

    def __init__(self, settings: GenerationSettings, vocabulary: Vocabulary, prompt: Iterable[Unit]) -> None:
        """prompt: a repeat penalty counts its last tokens, too."""
        self._settings = settings
        self._suppressed = vocabulary.suppressed
        self._recent: deque[int] = deque((unit for unit in prompt if isinstance(unit, int)), _PENALTY_WINDOW_TOKENS)
        self._chain: Handle = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
        if suppressed := self._suppressed:
            biases = (llama.llama_logit_bias * len(suppressed))(
                *(llama.llama_logit_bias(token, float("-inf")) for token in suppressed)
            )
            self._add(llama.llama_sampler_init_logit_bias(vocabulary.size, len(suppressed), biases))
        if settings.repeat_penalty != 1.0:
            self._add(
                llama.llama_sampler_init_penalties(
                    vocabulary.size, _PENALTY_WINDOW_TOKENS, settings.repeat_penalty, 0.0, 0.0
                )
            )
        if settings.temperature <= 0.0:
            self._add(llama.llama_sampler_init_greedy())
        else:
            if settings.top_k > 0:
                self._add(llama.llama_sampler_init_top_k(settings.top_k))
            if settings.top_p < 1.0:
                self._add(llama.llama_sampler_init_top_p(settings.top_p, 1))
            if settings.min_p > 0.0:
                self._add(llama.llama_sampler_init_min_p(settings.min_p, 1))
            self._add(llama.llama_sampler_init_temp(settings.temperature))
            seed = secrets.randbits(32) if settings.seed is None else settings.seed
            # 0xFFFFFFFF asks llama.cpp for a random seed of its own.
            self._add(llama.llama_sampler_init_dist(seed % llama.LLAMA_DEFAULT_SEED))
        if settings.repeat_penalty != 1.0:
            for token in self._recent:
                llama.llama_sampler_accept(self._chain, token)

    @property
    def is_repeatable(self) -> bool:
        """Whether the same question must get the same answer: it is greedy, or has a seed."""
        return self._settings.temperature <= 0.0 or self._settings.seed is not None

    def sample(self, context: Handle, row: int = -1) -> int:
        """The token after one of a draft, or with -1 after the last one that was decoded."""
        token: int = llama.llama_sampler_sample(self._chain, context, row)
        self._recent.append(token)
        return token

    def margin(self, logits: "NDArray[np.float32]") -> float:
        """How far two logits may move against each other, and the next token is surely still the same.

        With a seed a token is sure only where the others are cut off, whatever number is drawn; 0 or less elsewhere.
        """
        import numpy as np

        settings, scores = self._settings, self._penalised(logits)
        best = scores.argmax()
        best_score = float(scores[best])
        scores[best] = -np.inf
        gap = best_score - float(scores.max())
        if settings.temperature <= 0.0 or settings.top_k == 1 or settings.top_p <= 0.0:
            return gap
        lone = -math.inf
        if settings.top_p < 1.0:  # the best one alone has that share
            others = max(float(np.exp(scores - best_score).sum()), 1e-30)
            lone = -math.log(others) - math.log(settings.top_p / (1.0 - settings.top_p))
        if settings.min_p > 0.0:
            lone = max(lone, gap + math.log(settings.min_p))
        return min(gap, lone)

    def _penalised(self, logits: "NDArray[np.float32]") -> "NDArray[np.float32]":
        """A copy with what the first samplers of the chain do to it."""
        import numpy as np

        scores = logits.copy()
        scores[self._suppressed] = -np.inf
        penalty = self._settings.repeat_penalty
        if penalty != 1.0:
            repeated = list(set(self._recent))
            scores[repeated] = np.where(scores[repeated] <= 0, scores[repeated] * penalty, scores[repeated] / penalty)
        return scores

    def close(self) -> None:
        llama.llama_sampler_free(self._chain)

    def _add(self, sampler: Handle) -> None:
        llama.llama_sampler_chain_add(self._chain, sampler)
