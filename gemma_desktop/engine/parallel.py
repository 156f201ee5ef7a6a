"""A context with several sequences: each has a KV cache of its own, and one decode adds a token to every one of them.

The caches are apart (llama.cpp's `kv_unified` off). In a common one every token looks over the cells of all sequences,
which costs as much as the weights once they hold some thousand tokens; and its answers differ in their rounding from
those of a context with one sequence, because the attention runs over another number of cells.
"""

from collections.abc import Sequence

from llama_cpp import llama_cpp as llama

from gemma_desktop.engine.batches import BLOCK_TOKENS, batch_ends, place_marks
from gemma_desktop.engine.context import Cancelled
from gemma_desktop.engine.native import CancelFlag, Handle
from gemma_desktop.engine.projector import MediaChunk, Projector
from gemma_desktop.engine.prompt.parts import Unit
from gemma_desktop.errors import EngineTrouble
from gemma_desktop.texts import say

_ABORTED = 2  # llama_decode's answer after the abort callback said so
_LEAST_SHARED_TOKENS = 64  # of a beginning that is worth a copy


class ParallelContext:
    """Belongs to one thread; close it before its model."""

    def __init__(self, chat: Handle, n_ctx: int, n_parallel: int, cancel: CancelFlag) -> None:
        """chat: the model's context with one sequence; this one computes as it does.

        n_ctx: of each sequence, in tokens; a multiple of 256. Raises EngineTrouble if llama.cpp cannot create it.
        """
        self._cancel = cancel
        self.n_ctx = n_ctx
        self.n_batch: int = llama.llama_n_batch(chat)
        self._shared_id = n_parallel  # one more, for a beginning that prompts have in common
        self._shared: list[int] = []
        self._previous: list[int] = []
        params = llama.llama_context_default_params()
        params.n_seq_max = n_parallel + 1
        params.n_ctx = n_ctx * params.n_seq_max
        params.n_batch = self.n_batch
        params.n_ubatch = llama.llama_n_ubatch(chat)
        params.n_outputs_max = n_parallel + 1
        params.n_threads = llama.llama_n_threads(chat)
        params.n_threads_batch = llama.llama_n_threads_batch(chat)
        params.swa_full = False
        params.kv_unified = False
        params.no_perf = True
        params.abort_callback = cancel.abort_callback
        params.abort_callback_data = cancel.abort_data
        handle: Handle | None = llama.llama_init_from_model(llama.llama_get_model(chat), params)
        if not handle:
            raise EngineTrouble(say("There is no memory for a batch"), say("Ask for fewer answers at once."))
        self.handle = handle
        self._memory = llama.llama_get_memory(handle)
        self._batch = llama.llama_batch_init(max(BLOCK_TOKENS, n_parallel), 0, 1)

    def close(self) -> None:
        llama.llama_batch_free(self._batch)
        llama.llama_free(self.handle)

    def decode(self, tokens: Sequence[tuple[int, int, int]], *, each: bool) -> None:
        """Tokens as (sequence, position, token), the sequences in rising order and without gaps.

        each: all give logits, else the last one. Raises Cancelled or EngineTrouble.
        """
        batch = self._batch
        batch.n_tokens = len(tokens)
        for index, (sequence, position, token) in enumerate(tokens):
            batch.token[index] = token
            batch.pos[index] = position
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = sequence
            batch.logits[index] = each
        batch.logits[len(tokens) - 1] = 1
        self.check(llama.llama_decode(self.handle, batch))

    def check(self, status: int) -> None:
        if status == 0:
            return
        if status == _ABORTED or self._cancel:
            raise Cancelled
        raise EngineTrouble(say("The model stopped working"), say("Try again."), f"llama_decode returned {status}")

    def clear(self, sequence: int) -> None:
        llama.llama_memory_seq_rm(self._memory, sequence, -1, -1)

    def copy(self, source: int, target: int) -> None:
        """All of a sequence, in the place of another."""
        llama.llama_memory_seq_cp(self._memory, source, target, -1, -1)

    def copy_shared(self, prompt: Sequence[Unit], target: int) -> int:
        """Give a sequence the beginning that its prompt has in common with others; returns how long that is.

        It is found when two prompts after each other begin alike, and decoded once. Where it ends the prompt is cut
        into batches only so that the rounding stays what it is without it (engine/batches.py).
        """
        tokens = _leading_tokens(prompt)
        n_alike, self._previous = _n_alike(tokens, self._previous), tokens
        n_shared = self._n_usable(tokens)
        place = max(place_marks({min(n_alike, len(tokens) - 1)}, len(tokens)), default=0) if n_alike else 0
        if place >= max(_LEAST_SHARED_TOKENS, n_shared + 1):
            self._decode_shared(tokens[:place])
            n_shared = place
        if n_shared:
            self.copy(self._shared_id, target)
        return n_shared

    def _n_usable(self, tokens: Sequence[int]) -> int:
        n_shared = len(self._shared)
        if not n_shared or n_shared >= len(tokens) or tokens[:n_shared] != self._shared:
            return 0
        return n_shared if n_shared in place_marks({n_shared}, len(tokens)) else 0

    def _decode_shared(self, tokens: list[int]) -> None:
        self._shared = []
        self.clear(self._shared_id)
        begin = 0
        for end in batch_ends(len(tokens), (), BLOCK_TOKENS):
            self.decode([(self._shared_id, at, tokens[at]) for at in range(begin, end)], each=False)
            begin = end
        self._shared = tokens


class ParallelSequence:
    """One of its sequences, as prompting and prefill know a context."""

    def __init__(self, context: ParallelContext, number: int) -> None:
        self._context = context
        self.number = number
        self.n_ctx = context.n_ctx
        self._n_tokens = 0

    @property
    def n_tokens(self) -> int:
        """Positions in use."""
        return self._n_tokens

    @property
    def n_free(self) -> int:
        return self.n_ctx - self._n_tokens

    def reuse(self, prompt: Sequence[Unit]) -> int:
        """Forget what is here, but keep the beginning that the prompt has in common with those before it."""
        self._context.clear(self.number)
        self._n_tokens = self._context.copy_shared(prompt, self.number)
        return self._n_tokens

    def may_wrap(self, n_prompt_tokens: int, n_answer_tokens: int) -> bool:
        """No later prompt comes back to this one."""
        return False

    def take_checkpoint(self) -> None:
        """None is ever asked for: see may_wrap."""

    def decode_tokens(self, tokens: Sequence[int]) -> None:
        """At most BLOCK_TOKENS. Raises Cancelled or EngineTrouble."""
        begin = self._n_tokens
        self._context.decode([(self.number, begin + i, token) for i, token in enumerate(tokens)], each=False)
        self._n_tokens += len(tokens)

    def decode_media(self, projector: Projector, chunk: MediaChunk) -> None:
        context = self._context
        context.check(projector.decode(context.handle, chunk, self._n_tokens, context.n_batch, self.number))
        self._n_tokens += chunk.unit.n_tokens

    def move_to(self, number: int) -> None:
        """Take the place of another sequence, which has ended."""
        self._context.clear(number)
        self._context.copy(self.number, number)
        self._context.clear(self.number)
        self.number = number

    def next_token(self, token: int) -> tuple[int, int, int]:
        """For ParallelContext.decode; counted as decoded."""
        position = self._n_tokens
        self._n_tokens += 1
        return self.number, position, token


def _leading_tokens(prompt: Sequence[Unit]) -> list[int]:
    """Up to the first picture or sound."""
    tokens: list[int] = []
    for unit in prompt:
        if not isinstance(unit, int):
            break
        tokens.append(unit)
    return tokens


def _n_alike(one: Sequence[int], other: Sequence[int]) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
