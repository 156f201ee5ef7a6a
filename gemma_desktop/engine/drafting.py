"""Guessing what an answer says next, so that llama.cpp can check many tokens at the price of one.

A decoder reads all of its weights for every token; for a dozen tokens it reads them once. Where an answer repeats its
prompt (rewriting, summarising, code), what follows the last words is easily guessed. A guess never changes an answer:
`decoding` samples every position as it would without, and takes a guess only where that gives the same token.
"""

import itertools
import statistics
from collections import deque
from collections.abc import Sequence
from typing import Protocol

from gemma_desktop.engine.prompt.parts import MediaUnit, Unit

_GRAM = 3  # tokens that must agree before what followed them is guessed: two agree by chance too often
_STEPS = 9
_LEAST_STEPS = 2
_COST = 0.01


class Drafter(Protocol):
    """Something that guesses. `add` is told every token of the answer, in order."""

    def add(self, token: int) -> None: ...

    def draft(self, most: int) -> list[int]:
        """What may come next, likeliest answer first to last, at most so many tokens; the surer, the more."""
        ...


class PromptLookup:
    """Guesses that what followed the last tokens before, in the prompt or the answer, follows them again.

    It goes on in the place that it guesses from as long as that agrees, so of two alike passages it does not change to
    the other; where it disagrees, the latest place with the same last tokens is next.
    """

    def __init__(self, units: Sequence[Unit]) -> None:
        self._units = list(units)
        self._ends: dict[tuple[Unit, ...], int] | None = None  # where the latest of each n-gram ends; made when needed
        self._at: int | None = None
        self._n_agreed = 0

    def add(self, token: int) -> None:
        ends = self._indexed()
        agrees = self._at is not None and self._units[self._at] == token
        self._units.append(token)
        gram = tuple(self._units[-_GRAM:])
        if self._at is not None and agrees:
            self._at += 1
            self._n_agreed += 1
        else:
            self._at = ends.get(gram)
            self._n_agreed = 0
        ends[gram] = len(self._units)

    def draft(self, most: int) -> list[int]:
        if self._at is None:
            return []
        # With the token before them these fill llama.cpp's blocks of four.
        n_tokens = min(most, 3 if self._n_agreed < 3 else 7 if self._n_agreed < 10 else 15)
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


class Pace:
    """Whether drafts pay, measured within one answer.

    Every token that came of a draft is set against what a token costs without. When drafts have lost more than one
    step and a hundredth of the answer's time, they must wait: so an answer without repetition is hardly slowed, and one
    that begins to repeat late has its chance.
    """

    def __init__(self) -> None:
        self._steps_s: deque[float] = deque(maxlen=_STEPS)
        self._plain_s = 0.0
        self._gained_s = 0.0

    @property
    def pays(self) -> bool:
        if len(self._steps_s) < _LEAST_STEPS:
            return False
        return self._gained_s > -(self._step_s() + _COST * self._plain_s)

    def stepped(self, elapsed_s: float) -> None:
        """A token came, decoded alone."""
        self._steps_s.append(elapsed_s)
        self._plain_s += elapsed_s

    def drafted(self, elapsed_s: float) -> None:
        """A token came with the help of a draft."""
        self._gained_s += self._step_s() - elapsed_s

    def _step_s(self) -> float:
        return statistics.median(self._steps_s)
