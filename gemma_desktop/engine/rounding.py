"""How differently llama.cpp rounds when it decodes many tokens at once, and which choices that cannot change.

Its kernels for one token and for several add in another order. What is named here is in ggml/src/ggml-cpu of the
pinned source, and was measured with batches of 2 to 64:

- Q4_0 as it is repacked agrees to the last bit, up to 48 tokens (gemm and gemv in arch/x86/repack.cpp).
- F16, BF16 and F32 do not, from two tokens on (llamafile_sgemm, llamafile/sgemm.cpp:3805), nor do K-quants from eight
  on (ggml_tiled_min_batch, tiled/tiled.cpp:1202).
- Attention over 512 cells and more does not on several threads (use_split_kv_path, ops.cpp:9490: one token only).

Logits that spread by 1.5 then differ by up to 0.03. So the difference is measured on each loaded model, and a choice
that it might change is made again without drafts.
"""

from collections import Counter

import msgspec
import numpy as np
from numpy.typing import NDArray

_COMPARED = 16  # of the best tokens
_ENOUGH = 8
_SAFETY = 4.0  # what later tokens see of drafts before adds little: over 60 tokens it grew to 1.4 times (measured)
_LEAST = 0.01


class BestLogits(msgspec.Struct, frozen=True):
    """The best tokens of one position and their logits."""

    tokens: NDArray[np.intp]
    logits: NDArray[np.float32]


def best_of(logits: NDArray[np.float32]) -> BestLogits:
    tokens = np.argpartition(logits, -_COMPARED)[-_COMPARED:]
    return BestLogits(tokens, logits[tokens])


class Rounding:
    """What was seen of it on one loaded model. It grows with the context, so each doubling is measured anew."""

    def __init__(self) -> None:
        self._n_seen: Counter[int] = Counter()
        self._worst = 0.0

    def is_known(self, n_tokens: int) -> bool:
        """Whether enough was seen with a context of about this length."""
        return self._n_seen[n_tokens.bit_length()] >= _ENOUGH

    @property
    def bound(self) -> float:
        """No two logits of good tokens move further against each other."""
        return max(_LEAST, _SAFETY * self._worst)

    def compare(self, n_tokens: int, drafted: BestLogits, plain: NDArray[np.float32]) -> None:
        """The same position, decoded in a draft and without."""
        moved = drafted.logits - plain[drafted.tokens]
        self._worst = max(self._worst, float(moved.max() - moved.min()))
        self._n_seen[n_tokens.bit_length()] += 1
