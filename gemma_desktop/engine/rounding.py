"""How differently llama.cpp rounds when it decodes many tokens at once, and which choices that cannot change.

Its kernels for one token and for several add in another order. What is named here is in ggml/src/ggml-cpu of the
pinned source, and was measured with batches of 2 to 64:

- Q4_0 as it is repacked agrees to the last bit, up to 48 tokens (gemm and gemv in arch/x86/repack.cpp).
- F16, BF16 and F32 do not, from two tokens on (llamafile_sgemm, llamafile/sgemm.cpp:3805), nor do K-quants from eight
  on (ggml_tiled_min_batch, tiled/tiled.cpp:1202).
- Attention over 512 cells and more does not on several threads (use_split_kv_path, ops.cpp:9490: one token only).

Logits that spread by 1.5 then differ by up to 0.03. So the difference is measured on each loaded model, and a choice
that it might change is made again without drafts. Where there is none (Q4_0 on one thread, and on several up to 256
tokens of context: 0 in 24 positions of the 1B shape), nothing ever has to be made again.
"""

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:  # it is imported with the first draft; a process that rests goes without its 25 MB
    import numpy as np
    from numpy.typing import NDArray

_COMPARED = 16  # of the best tokens
_ENOUGH = 8
_SAFETY = 4.0  # what later tokens see of drafts before adds little: over 60 tokens it grew to 1.4 times (measured)
_LEAST = 0.01
_SHORT_ROWS = 8

_Regime: TypeAlias = tuple[int, bool]
"""The doubling of the context, and whether the batch is a long one."""


class BestLogits(msgspec.Struct, frozen=True):
    """The best tokens of one position and their logits."""

    tokens: "NDArray[np.intp]"
    logits: "NDArray[np.float32]"


def best_of(logits: "NDArray[np.float32]") -> BestLogits:
    import numpy as np

    tokens = np.argpartition(logits, -_COMPARED)[-_COMPARED:]
    return BestLogits(tokens, logits[tokens])


class Rounding:
    """What was seen of it on one loaded model.

    It grows with the context, and kernels change with the number of tokens, so each doubling of the one is measured
    anew, and so are short drafts and long ones.
    """

    def __init__(self) -> None:
        self._n_seen: Counter[_Regime] = Counter()
        self._inexact: set[_Regime] = set()
        self._worst = 0.0

    def is_known(self, position: int, n_rows: int) -> bool:
        """Whether enough was seen of batches of so many tokens about this place of the context, up to their last."""
        return all(self._n_seen[regime] >= _ENOUGH for regime in _regimes(position, n_rows))

    def is_exact(self, position: int, n_rows: int) -> bool:
        """Whether all that was seen of such batches, and enough, was to the last bit as without drafts.

        Kernels that add in another order are seen at once: what they change in one layer goes through all that follow.
        """
        return self.is_known(position, n_rows) and self._inexact.isdisjoint(_regimes(position, n_rows))

    @property
    def bound(self) -> float:
        """No two logits of good tokens move further against each other."""
        return max(_LEAST, _SAFETY * self._worst)

    def compare(self, position: int, n_rows: int, drafted: BestLogits, plain: "NDArray[np.float32]") -> None:
        """The same position, decoded in a batch of so many tokens and alone."""
        moved = drafted.logits - plain[drafted.tokens]
        regime = _regime(position, n_rows)
        if moved.any():
            self._inexact.add(regime)
        self._worst = max(self._worst, float(moved.max() - moved.min()))
        self._n_seen[regime] += 1


def _regime(position: int, n_rows: int) -> _Regime:
    return position.bit_length(), n_rows > _SHORT_ROWS


def _regimes(position: int, n_rows: int) -> set[_Regime]:
    """Of the first token of a batch and of its last."""
    return {_regime(position, n_rows), _regime(position + n_rows - 1, n_rows)}
