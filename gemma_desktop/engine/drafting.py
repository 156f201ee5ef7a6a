"""Guessing what an answer says next, so that llama.cpp can check many tokens at the price of one.

A decoder reads all of its weights for every token; for a dozen tokens it reads them once. Where an answer repeats its
prompt (rewriting, summarising, code), what follows the last words is easily guessed. A guess never changes an answer:
`decoding` samples every position as it would without, and takes a guess only where that gives the same token.

What it is worth depends on the processor. What tokens at once cost, in steps of one token (Q4_0, one thread of a Zen 5
that computes at its limit; where memory is slow against the cores, all of these are smaller):

    tokens        4     8    12    16    32
    E2B shape   3.1   6.0     -   8.6  18.6
    1B shape    3.4   6.2   9.1   8.6  17.2

So here only long drafts that are nearly sure gain anything, 1.87 times at best. `Pace` finds that out by measuring.

Multi-token prediction. Gemma 4's drafters (gemma4-assistant) would be another `Drafter`. llama.cpp has them, but they
are left out, because at the pinned version they cannot be driven safely from outside:

- The drafter reads the target's hidden states. Only llama_set_embeddings_nextn and llama_get_embeddings_nextn_ith give
  them, from a header for staging where "breaking changes and C++ are allowed" (src/llama-ext.h:3). The library exports
  them under C++ names alone (_Z26llama_set_embeddings_nextnP13llama_contextbb), and llama_cpp_ext.py says that nobody
  should import it; where one name is missing that import fails as a whole.
- Its context (llama_context_params.ctx_other) takes the target's memory for an iSWA cache by a static_cast
  (src/llama-kv-cache-iswa.cpp:87), and the target's last two layers for a sliding and a full one without looking
  (src/llama-model.cpp:2810 to 2820); for a layer that is not there it takes the first (src/llama-kv-cache.cpp:180). Its
  graph joins the target's embeddings to inputs of the width that its own file claims (src/models/gemma4-assistant.cpp:
  111 to 118). A drafter of another size is not refused: it aborts the process, and with it the chat's cache is gone.
- While it is on, every token of a prompt has its hidden state copied out (src/llama-context.cpp:2145), and pictures are
  an open question (common/speculative.cpp:1480, "TODO: how to make it work with vision tokens?").
- It drafts some four tokens at a time. By the table above these cost three, before the drafter's own time.

What would change this: those two functions in llama.h, and llama.cpp checking a drafter against its target.
"""

import itertools
import statistics
from collections import deque
from collections.abc import Sequence
from typing import Protocol

from gemma_desktop.engine.prompt.parts import MediaUnit, Unit

_GRAM = 3  # tokens that must agree before what followed them is guessed: two agree by chance too often
_RECENT = 32
_STEPS = 9
_LEAST_STEPS = 2
_COST = 0.01
_LENGTHS = (7, 15)  # with the token before them these fill blocks of eight and sixteen, as kernels have them
_LIKELY_COST = 0.5


class Drafter(Protocol):
    """Something that guesses. `add` is told every token of the answer, in order."""

    @property
    def chance(self) -> float:
        """That a guessed token is right, if all before it were."""
        ...

    def add(self, token: int) -> None: ...

    def draft(self, n_tokens: int) -> list[int]:
        """What may come next, at most so many tokens."""
        ...


class PromptLookup:
    """Guesses that what followed the last tokens before, in the prompt or the answer, follows them again.

    It goes on in the place that it guesses from as long as that agrees, so of two alike passages it does not change to
    the other; where it disagrees, the latest place with the same last tokens is next. How often it was right of late it
    knows from the answer, whether its guesses were wanted or not.
    """

    def __init__(self, units: Sequence[Unit]) -> None:
        self._units = list(units)
        self._ends: dict[tuple[Unit, ...], int] | None = None  # where the latest of each n-gram ends; made when needed
        self._at: int | None = None
        self._was_right: deque[bool] = deque(maxlen=_RECENT)

    @property
    def chance(self) -> float:
        if self._at is None:
            return 0.0
        # At first two right ones of two and a half are believed: agreement over three tokens says as much.
        return (sum(self._was_right) + 2.0) / (len(self._was_right) + 2.5)

    def add(self, token: int) -> None:
        ends = self._indexed()
        is_right = self._at is not None and self._units[self._at] == token
        if self._at is not None:
            self._was_right.append(is_right)
        self._units.append(token)
        gram = tuple(self._units[-_GRAM:])
        self._at = self._at + 1 if self._at is not None and is_right else ends.get(gram)
        ends[gram] = len(self._units)

    def draft(self, n_tokens: int) -> list[int]:
        if self._at is None:
            return []
        guess: list[int] = []
        for at in range(self._at, self._at + n_tokens):
            unit = self._units[at] if at < len(self._units) else guess[at - len(self._units)]  # it repeats itself
            if isinstance(unit, MediaUnit):
                break
            guess.append(unit)
        return guess

    def _indexed(self) -> dict[tuple[Unit, ...], int]:
        if self._ends is None:
            runs = (itertools.islice(self._units, start, None) for start in range(_GRAM))
            self._ends = dict(zip(zip(*runs, strict=False), itertools.count(_GRAM), strict=False))
        return self._ends


class DraftCosts:
    """What one more token in a batch costs on one loaded model, beside a token alone: measured with every draft.

    Little where memory is slow or many cores wait for it; more than half of a token where a processor computes at its
    limit.
    """

    def __init__(self) -> None:
        self._measured: dict[int, deque[float]] = {}

    def add(self, n_tokens: int, cost: float) -> None:
        self._measured.setdefault(n_tokens, deque(maxlen=_STEPS)).append(cost)

    def of(self, n_tokens: int) -> float:
        """In steps, for each token of a draft of that length."""
        measured = self._measured.get(n_tokens)
        return _LIKELY_COST if measured is None else statistics.median(measured)


class Pace:
    """Whether drafts pay, measured within one answer.

    Every token that came of a draft is set against what a token costs without. When drafts have lost more than one
    step and a hundredth of the answer's time, they must wait: so an answer without repetition is hardly slowed, and one
    that begins to repeat late has its chance.
    """

    def __init__(self, costs: DraftCosts) -> None:
        self._costs = costs
        self._steps_s: deque[float] = deque(maxlen=_STEPS)
        self._plain_s = 0.0
        self._gained_s = 0.0

    def draft_length(self, chance: float, most: int) -> int:
        """How many tokens are worth to be drafted, at most; 0 if none are. chance: that each is right."""
        if not self._pays:
            return 0
        lengths = [length for length in _LENGTHS if length <= most] or [most]
        gains = {length: _expected(chance, length) - length * self._costs.of(length) for length in lengths}
        best = max(lengths, key=lambda length: gains[length])
        return best if gains[best] > 0.0 else 0

    def stepped(self, elapsed_s: float) -> None:
        """A token came, decoded alone."""
        self._steps_s.append(elapsed_s)
        self._plain_s += elapsed_s

    def drafted(self, elapsed_s: float, n_tokens: int = 0) -> None:
        """A token came with the help of a draft. n_tokens: of the draft that was decoded for it just now."""
        step_s = statistics.median(self._steps_s)
        self._gained_s += step_s - elapsed_s
        if n_tokens and step_s:
            self._costs.add(n_tokens, (elapsed_s / step_s - 1.0) / n_tokens)

    @property
    def _pays(self) -> bool:
        if len(self._steps_s) < _LEAST_STEPS:
            return False
        return self._gained_s > -(statistics.median(self._steps_s) + _COST * self._plain_s)


def _expected(chance: float, n_tokens: int) -> float:
    """How many tokens of a draft are right, up to the first that is not."""
    return sum(chance**n for n in range(1, n_tokens + 1))
