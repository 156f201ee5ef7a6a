"""The KV cache: what it holds, and the decoding of more. What of it a prompt can use says `sequences.reach`."""

import ctypes
import time
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from llama_cpp import llama_cpp as llama

from gemma_desktop.engine.native import CancelFlag, Handle
from gemma_desktop.engine.projector import MediaChunk, Projector
from gemma_desktop.engine.prompt.parts import Unit, n_positions
from gemma_desktop.engine.sequences import Checkpoint, KeptSequence, Reach, StateBytes, reach
from gemma_desktop.errors import EngineTrouble
from gemma_desktop.texts import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_CHECKPOINT_BYTES = 256 * 1024 * 1024  # some forty of an E2B's (6 MiB each)
_NEWEST = 3  # kept whatever their size (a 12B's have 320 MiB): before a message, after it, before its answer
_SLOW_STEP_S = 0.5
_MEASURING_S = 0.1
_CLEARLY_FASTER = 0.9
DRAFT_BATCH_TOKENS = 16
"""A token and its draft. For each there is room for logits: 1 MiB with 262,144 tokens."""
_ABORTED = 2  # llama_decode's answer after the abort callback said so


class Cancelled(Exception):
    """The user stopped the reply; what was decoded before is known exactly."""


class CachedContext:
    """A llama.cpp context with one sequence. Belongs to one thread; close it before its model."""

    def __init__(self, model: Handle, params: llama.llama_context_params, cancel: CancelFlag) -> None:
        """Raises EngineTrouble if llama.cpp cannot create it."""
        self._cancel = cancel
        params.abort_callback = cancel.abort_callback
        params.abort_callback_data = cancel.abort_data
        context: Handle | None = llama.llama_init_from_model(model, params)
        if not context:
            raise EngineTrouble(
                say("The model's memory could not be set up"), say("Choose a smaller context in the settings.")
            )
        self.handle = context
        self.n_ctx: int = llama.llama_n_ctx(context)
        self._n_batch: int = llama.llama_n_batch(context)
        self._memory = llama.llama_get_memory(context)
        self._n_swa: int = llama.llama_model_n_swa(model)
        self._units: list[Unit] = []
        self._n_tokens = 0
        self._checkpoints: deque[Checkpoint] = deque()
        self._token = (llama.llama_token * 1)()
        self._n_vocabulary: int = llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(model))
        self._draft_batch = llama.llama_batch_init(DRAFT_BATCH_TOKENS, 0, 1)

    def close(self) -> None:
        llama.llama_batch_free(self._draft_batch)
        llama.llama_free(self.handle)

    def choose_threads(self, candidates: Sequence[int]) -> int:
        """Measure an answer's tokens with each number of threads, fewest first, and keep the best.

        More threads must be clearly faster, because they are taken from the window. Raises Cancelled.
        """
        best, best_s = candidates[0], self._step_s(candidates[0])
        for n_threads in candidates[1:]:
            if best_s > _SLOW_STEP_S:  # a large model, or one that is still read from disk
                break
            if n_threads > best and (step_s := self._step_s(n_threads)) < best_s * _CLEARLY_FASTER:
                best, best_s = n_threads, step_s
        llama.llama_set_n_threads(self.handle, best, best)
        self.clear()
        return best

    @property
    def n_tokens(self) -> int:
        """Positions in use."""
        return self._n_tokens

    @property
    def n_free(self) -> int:
        return self.n_ctx - self._n_tokens

    @property
    def n_state_bytes(self) -> int:
        """Of a copy of what is here, without its checkpoints."""
        n_bytes: int = llama.llama_state_seq_get_size_ext(self.handle, 0, 0)
        return n_bytes

    @property
    def window(self) -> int:
        """Of the sliding layers, in tokens; 0 if there are none."""
        return self._n_swa

    def reach(self, prompt: Sequence[Unit]) -> Reach:
        """How far the prompt can use exactly what is here."""
        oldest: int = llama.llama_memory_seq_pos_min(self._memory, 0)
        return reach(self._units, oldest, self._checkpoints, self._n_swa, prompt)

    def reuse(self, prompt: Sequence[Unit]) -> int:
        """Cut the cache back to what the prompt can use exactly; return how many of its units that is.

        At least the last unit is left to decode, because that gives the logits.
        """
        found = self.reach(prompt)
        if found.checkpoint is not None and not self._write(
            found.checkpoint.state, llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY
        ):
            found = Reach()  # what the cache holds now is not known
        self._cut(found.n_units, found.n_tokens)
        return len(self._units)

    def keep(self) -> KeptSequence | None:
        """A copy of all that is here, with its checkpoints; None if that is nothing."""
        state = self._read(0)
        if state is None:
            return None
        # llama.cpp leaves out what the window of the last token does not see.
        oldest = max(0, self._n_tokens - self._n_swa) if self._n_swa else 0
        return KeptSequence(tuple(self._units), oldest, tuple(self._checkpoints), state)

    def take_back(self, sequence: KeptSequence) -> bool:
        """Put a kept sequence in the place of what is here; if that fails, nothing is here."""
        self.clear()
        n_tokens = n_positions(sequence.units)
        if n_tokens > self.n_ctx or not self._write(sequence.state, 0):
            self.clear()
            return False
        self._units, self._n_tokens = list(sequence.units), n_tokens
        self._checkpoints = deque(sequence.checkpoints)
        return True

    def may_wrap(self, n_prompt_tokens: int, n_answer_tokens: int) -> bool:
        """Whether the sliding layers may lose what a later prompt needs, so that checkpoints pay.

        The ring holds a batch more than the window, but a copy of the sequence (keep) has the window alone.
        """
        return bool(self._n_swa) and n_prompt_tokens + n_answer_tokens > self._n_swa

    def take_checkpoint(self) -> None:
        """Keep the sliding layers' window, to come back to this place exactly."""
        if any(kept.n_units == len(self._units) for kept in self._checkpoints):
            return
        state = self._read(llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY)
        if state is None:
            return
        self._checkpoints.append(Checkpoint(len(self._units), self._n_tokens, state))
        while (
            len(self._checkpoints) > _NEWEST and sum(len(kept.state) for kept in self._checkpoints) > _CHECKPOINT_BYTES
        ):
            self._drop_the_least_useful()

    def decode_tokens(self, tokens: Sequence[int]) -> None:
        """At most BLOCK_TOKENS. Raises Cancelled or EngineTrouble; the cache is as before then."""
        array = (llama.llama_token * len(tokens))(*tokens)
        self._check(llama.llama_decode(self.handle, llama.llama_batch_get_one(array, len(tokens))))
        self._units += tokens
        self._n_tokens += len(tokens)

    def decode_token(self, token: int) -> None:
        """One token of an answer; as decode_tokens, without its overhead."""
        self._token[0] = token
        self._check(llama.llama_decode(self.handle, llama.llama_batch_get_one(self._token, 1)))
        self._units.append(token)
        self._n_tokens += 1

    def decode_draft(self, tokens: Sequence[int]) -> None:
        """As decode_tokens, at most DRAFT_BATCH_TOKENS, with logits for each: of a token and what may follow it."""
        batch = self._draft_batch
        batch.n_tokens = len(tokens)
        for index, token in enumerate(tokens):
            batch.token[index] = token
            batch.pos[index] = self._n_tokens + index
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = 0
            batch.logits[index] = 1
        self._check(llama.llama_decode(self.handle, batch))
        self._units += tokens
        self._n_tokens += len(tokens)

    def logits(self, row: int) -> "NDArray[np.float32]":
        """Of a token of the last draft, or with -1 of the last token; valid until the next is decoded."""
        import numpy as np

        return np.ctypeslib.as_array(llama.llama_get_logits_ith(self.handle, row), (self._n_vocabulary,))

    def take_off(self, n_tokens: int) -> None:
        """Forget the last tokens of a draft: the ring of the sliding layers still has the window before them."""
        self._cut(len(self._units) - n_tokens, self._n_tokens - n_tokens)

    def place(self) -> Checkpoint:
        """Where the cache ends now, to go back to after any number of tokens. Raises EngineTrouble."""
        state = self._read(llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY) if self._n_swa else (ctypes.c_uint8 * 0)()
        if state is None:
            raise EngineTrouble(say("The model stopped working"), say("Try again."), "its window could not be read")
        return Checkpoint(len(self._units), self._n_tokens, state)

    def go_back(self, place: Checkpoint) -> None:
        """Forget the tokens after a place. Raises EngineTrouble."""
        oldest: int = llama.llama_memory_seq_pos_min(self._memory, 0)
        has_window = not self._n_swa or oldest <= max(0, place.n_tokens - self._n_swa + 1)
        if not has_window and not self._write(place.state, llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY):
            self.clear()
            raise EngineTrouble(say("The model stopped working"), say("Try again."), "its window could not be written")
        self._cut(place.n_units, place.n_tokens)

    def decode_media(self, projector: Projector, chunk: MediaChunk) -> None:
        """One medium's embeddings, as one unit."""
        self._check(projector.decode(self.handle, chunk, self._n_tokens, self._n_batch))
        self._units.append(chunk.unit)
        self._n_tokens += chunk.unit.n_tokens

    def clear(self) -> None:
        """Forget everything."""
        self._cut(0, 0)

    def _step_s(self, n_threads: int) -> float:
        """Seconds for one token: the best of two to four, the first of which may fetch weights or wake threads."""
        llama.llama_set_n_threads(self.handle, n_threads, n_threads)
        times: list[float] = []
        while len(times) < 2 or (len(times) < 4 and sum(times) < _MEASURING_S):
            began_at = time.perf_counter()
            self.decode_token(0)
            times.append(time.perf_counter() - began_at)
            if times[-1] > _SLOW_STEP_S:
                break
        return min(times)

    def _check(self, status: int) -> None:
        if status == 0:
            return
        # Of a batch that was not finished nothing is counted as there.
        llama.llama_memory_seq_rm(self._memory, 0, self._n_tokens, -1)
        if status == _ABORTED or self._cancel:
            raise Cancelled
        raise EngineTrouble(say("The model stopped working"), say("Try again."), f"llama_decode returned {status}")

    def _drop_the_least_useful(self) -> None:
        """The one whose loss costs least to decode again: it comes soonest after another. The newest stay."""
        older = list(self._checkpoints)[:-_NEWEST]
        gaps = [
            kept.n_tokens - before for kept, before in zip(older, [0, *(one.n_tokens for one in older)], strict=False)
        ]
        del self._checkpoints[gaps.index(min(gaps))]

    def _read(self, flags: int) -> StateBytes | None:
        """The sequence's state, if there is any."""
        size: int = llama.llama_state_seq_get_size_ext(self.handle, 0, flags) if self._n_tokens else 0
        if size == 0:
            return None
        state = (ctypes.c_uint8 * size)()
        return state if llama.llama_state_seq_get_data_ext(self.handle, state, size, 0, flags) == size else None

    def _write(self, state: StateBytes, flags: int) -> bool:
        """Whether llama.cpp took all of it; if not, what the cache holds is not known."""
        n_taken: int = llama.llama_state_seq_set_data_ext(self.handle, state, len(state), 0, flags)
        return n_taken == len(state)

    def _cut(self, n_units: int, n_tokens: int) -> None:
        if n_units == 0 or not llama.llama_memory_seq_rm(self._memory, 0, n_tokens, -1):
            llama.llama_memory_clear(self._memory, False)
            n_units = n_tokens = 0
        del self._units[n_units:]
        self._n_tokens = n_tokens
        self._checkpoints = deque(kept for kept in self._checkpoints if kept.n_units <= n_units)
