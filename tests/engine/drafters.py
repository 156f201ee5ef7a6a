"""Parts for the tests of drafting: guesses that are known beforehand, and no clock."""

import random
from collections.abc import Callable, Sequence

from gemma_desktop.engine.drafting import DraftCosts, Pace
from gemma_desktop.engine.rounding import Rounding


class Oracle:
    """A drafter that knows the answer, and is wrong now and then; seed: of its moods, None if it is always right."""

    def __init__(self, answer: Sequence[int], seed: int | None, on_second: Callable[[], None] | None = None) -> None:
        """on_second: called when it is asked the second time."""
        self._answer = answer
        self._random = None if seed is None else random.Random(seed)
        self._on_second = on_second
        self._n_said = self._n_asked = 0
        self.most_asked = 0

    @property
    def chance(self) -> float:
        return 1.0

    def add(self, token: int) -> None:
        self._n_said += 1

    def draft(self, n_tokens: int) -> list[int]:
        self._n_asked += 1
        self.most_asked = max(self.most_asked, n_tokens)
        if self._on_second is not None and self._n_asked == 2:
            self._on_second()
        draft = list(self._answer[self._n_said : self._n_said + n_tokens])
        if self._random is None or not draft:
            return draft
        del draft[self._random.randint(0, len(draft)) :]
        if draft and self._random.random() < 0.5:
            draft[self._random.randrange(len(draft))] = 299
        return draft


class RestlessPace(Pace):
    """Drafts always, whatever the clock says."""

    def __init__(self) -> None:
        super().__init__(DraftCosts())

    def draft_length(self, chance: float, most: int) -> int:
        return most

    def drafted(self, elapsed_s: float, n_tokens: int = 0) -> None:
        pass


class KnownRounding(Rounding):
    """Needs no rehearsal, so that short answers are drafted, and believes nothing to be exact."""

    def is_known(self, position: int, n_rows: int) -> bool:
        return True

    def is_exact(self, position: int, n_rows: int) -> bool:
        return False


class WaryRounding(KnownRounding):
    """Nothing is sure."""

    @property
    def bound(self) -> float:
        return float("inf")
