"""What a sequence of the KV cache can still do for a prompt: the rule that keeps every reuse exact.

Gemma 2, 3, 3n and 4 have layers that see a sliding window only, and llama.cpp keeps little more than that window for
them. Cutting a cache back does not fail when the older keys are gone; it silently degrades the answers. So a prompt
takes of a sequence only what the window still has, or what a checkpoint can bring back.
"""

import ctypes
from collections.abc import Sequence
from typing import TypeAlias

import msgspec

from gemma_desktop.engine.prompt.parts import Unit, n_positions

StateBytes: TypeAlias = ctypes.Array[ctypes.c_uint8]
"""What llama_state_seq_get_data_ext wrote; never changed after that, so that many may hold it."""


class Checkpoint(msgspec.Struct, frozen=True):
    """The window of the sliding layers as it was after n_units units, n_tokens positions."""

    n_units: int
    n_tokens: int
    state: StateBytes


class Reach(msgspec.Struct, frozen=True):
    """How far a prompt can use a sequence: its first n_units units, which are n_tokens positions.

    checkpoint: to be restored first; None if the window is still there.
    """

    n_units: int = 0
    n_tokens: int = 0
    checkpoint: Checkpoint | None = None


class KeptSequence(msgspec.Struct, frozen=True):
    """A whole sequence, out of the KV cache. oldest: the first position that the sliding layers have."""

    units: tuple[Unit, ...]
    oldest: int
    checkpoints: tuple[Checkpoint, ...]
    state: StateBytes

    def reach(self, prompt: Sequence[Unit], window: int) -> Reach:
        return reach(self.units, self.oldest, self.checkpoints, window, prompt)


def common_prefix(units: Sequence[Unit], prompt: Sequence[Unit]) -> int:
    """How many units two sequences begin with alike."""
    n_same = 0
    for kept, wanted in zip(units, prompt, strict=False):
        if kept != wanted:
            break
        n_same += 1
    return n_same


def reach(
    units: Sequence[Unit], oldest: int, checkpoints: Sequence[Checkpoint], window: int, prompt: Sequence[Unit]
) -> Reach:
    """What of a sequence a prompt can use exactly.

    At least the last unit of the prompt is left to decode, because that gives the logits. window: of the sliding
    layers, 0 if the model has none: a token sees itself and window - 1 before it.
    """
    keep = min(common_prefix(units, prompt), len(prompt) - 1)
    if keep <= 0:
        return Reach()
    position = n_positions(units[:keep])
    if not window or oldest <= max(0, position - window + 1):
        return Reach(keep, position)
    best = Reach()
    for checkpoint in checkpoints:
        back = _back_to(checkpoint, units, keep)
        if back is not None and back.n_units > best.n_units:
            best = back
    return best


def _back_to(checkpoint: Checkpoint, units: Sequence[Unit], keep: int) -> Reach | None:
    """The place at or before `keep` that a checkpoint leads to.

    A checkpoint has the whole window of its last token, which is one key more than what follows needs: it leads to the
    place before that token, too. So one at the end of a prompt serves the same prompt again.
    """
    if checkpoint.n_units <= keep:
        return Reach(checkpoint.n_units, checkpoint.n_tokens, checkpoint)
    if checkpoint.n_units == keep + 1 and isinstance(units[keep], int):
        return Reach(keep, checkpoint.n_tokens - 1, checkpoint)
    return None
