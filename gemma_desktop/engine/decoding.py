"""The tokens of an answer: the same, to the last one, as decoding one at a time gives, but sooner where drafts help.

Every token is sampled from the logits of its own position, in order, with one state of the sampler; a draft is taken as
far as it says the same. That leaves rounding (see `rounding`). An answer that must come out the same again, because it
is greedy or has a seed, keeps the place where its first draft began that may have been rounded differently. A choice
whose margin rounding could overcome is not made there: the cache goes back to that place, and what follows is decoded
again, one token at a time.
"""

import time
from enum import Enum, auto

from gemma_desktop.engine.context import DRAFT_BATCH_TOKENS, CachedContext, Cancelled
from gemma_desktop.engine.drafting import Drafter, Pace
from gemma_desktop.engine.native import CancelFlag
from gemma_desktop.engine.rounding import BestLogits, Rounding, best_of
from gemma_desktop.engine.sampling import Sampler
from gemma_desktop.engine.sequences import Checkpoint
from gemma_desktop.engine.vocabulary import Vocabulary

_REHEARSED_TOKENS = 7  # a shorter draft is not worth it: rehearsals should agree with the answer for a while


class _Step(Enum):
    """How a token came."""

    FIRST = auto()
    PLAIN = auto()
    REHEARSED = auto()
    DRAFTED = auto()
    ACCEPTED = auto()
    SETTLED = auto()


class Decoding:
    """One answer after its prompt was decoded; close it, so that the cache holds nothing but the answer.

    n_drafted, n_accepted: tokens that were guessed, and those of them that were right.
    """

    def __init__(
        self,
        context: CachedContext,
        vocabulary: Vocabulary,
        sampler: Sampler,
        drafter: Drafter,
        rounding: Rounding,
        cancel: CancelFlag,
        n_most: int,
        pace: Pace,
    ) -> None:
        """n_most: tokens of the answer; the context has room for one less."""
        self._context = context
        self._vocabulary = vocabulary
        self._sampler = sampler
        self._drafter = drafter
        self._rounding = rounding
        self._cancel = cancel
        self._n_left = n_most
        self._pace = pace
        self._token: int | None = None  # the last one; it is decoded when the next is asked for
        self._row = -1  # whose logits are next
        self._ahead: list[int] = []  # decoded, and not yet found to be the answer
        self._place: Checkpoint | None = None  # up to here the cache is exactly as without drafts
        self._since: list[int] = []
        self._most_rows = 0  # of a draft since then
        self._rehearsed: list[tuple[int, BestLogits]] = []
        self._rehearsed_rows = 0  # of the batch that they were in
        self.n_drafted = self.n_accepted = 0

    @property
    def is_full(self) -> bool:
        """Whether no more tokens may come."""
        return self._n_left == 0

    def next_token(self) -> int:
        """Raises Cancelled or EngineTrouble."""
        began_at = time.perf_counter()
        kind = _Step.FIRST if self._token is None else self._advance(self._token)
        if self._place is not None and self._sampler.margin(self._context.logits(self._row)) <= self._rounding.bound:
            self._settle(self._place)
            kind = _Step.SETTLED
        token = self._token = self._sampler.sample(self._context.handle, self._row)
        self._drafter.add(token)
        self._n_left -= 1
        elapsed_s = time.perf_counter() - began_at
        match kind:
            case _Step.PLAIN:
                self._pace.stepped(elapsed_s)
            case _Step.DRAFTED:
                self._pace.drafted(elapsed_s, len(self._ahead))
            case _Step.ACCEPTED | _Step.SETTLED:
                self._pace.drafted(elapsed_s)
            case _Step.FIRST | _Step.REHEARSED:
                pass  # nothing to compare
        return token

    def close(self) -> None:
        self._reject()

    def _advance(self, token: int) -> _Step:
        """Have the logits after a token."""
        if self._place is not None:
            self._since.append(token)
        if self._ahead and self._ahead[0] == token:
            del self._ahead[0]
            self._row += 1
            self.n_accepted += 1
            return _Step.ACCEPTED
        self._reject()
        draft = self._draft()
        if not draft:
            return self._step(token)
        if self._sampler.is_repeatable:
            position, n_rows = self._context.n_tokens, 1 + len(draft)
            if not self._rounding.is_known(position, n_rows):
                return self._rehearse(token, draft)
            if self._place is None and not self._rounding.is_exact(position, n_rows):
                self._place, self._since, self._most_rows = self._context.place(), [token], 0
            self._most_rows = max(self._most_rows, n_rows)
        self._context.decode_draft([token, *draft])
        self._ahead, self._row = draft, 0
        self.n_drafted += len(draft)
        return _Step.DRAFTED

    def _draft(self) -> list[int]:
        most = min(self._n_left - 1, self._context.n_free - 1, DRAFT_BATCH_TOKENS - 1)
        if most <= 0 or self._rehearsed:
            return []
        draft = self._drafter.draft(self._pace.draft_length(self._drafter.chance, most))
        ends = (index for index, token in enumerate(draft) if self._vocabulary.is_end(token))
        return draft[: next(ends, len(draft))]

    def _step(self, token: int) -> _Step:
        self._context.decode_token(token)
        self._row = -1
        if self._rehearsed and self._rehearsed[0][0] == token:
            _, drafted = self._rehearsed.pop(0)
            self._compare(self._rehearsed_rows, drafted)
        else:
            self._rehearsed.clear()
        return _Step.PLAIN

    def _rehearse(self, token: int, draft: list[int]) -> _Step:
        """Decode a draft only to see how it rounds; the answer goes on without."""
        if len(draft) < _REHEARSED_TOKENS:
            return self._step(token)
        tokens = [token, *draft]
        self._context.decode_draft(tokens)
        self._rehearsed_rows = len(tokens)
        self._rehearsed = [(rehearsed, best_of(self._context.logits(row))) for row, rehearsed in enumerate(tokens)]
        self._context.take_off(len(tokens))
        self._step(token)
        return _Step.REHEARSED

    def _reject(self) -> None:
        if self._ahead:
            self._context.take_off(len(self._ahead))
            self._ahead = []

    def _settle(self, place: Checkpoint) -> None:
        """Decode again what came since the first draft, one token at a time."""
        drafted = best_of(self._context.logits(self._row))
        self._ahead = []
        self._context.go_back(place)
        for token in self._since:
            if self._cancel:
                raise Cancelled
            self._context.decode_token(token)
        self._place, self._since, self._row = None, [], -1
        self._compare(self._most_rows, drafted)

    def _compare(self, n_rows: int, drafted: BestLogits) -> None:
        """What a batch gave for the last token with what it gives alone."""
        self._rounding.compare(self._context.n_tokens - 1, n_rows, drafted, self._context.logits(-1))
