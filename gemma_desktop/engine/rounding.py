"""How differently llama.cpp rounds when it decodes many tokens at once, and which choices that cannot change.

Its kernels for one token and for several add in another order. With quantised weights the matrices agree to the last
bit (repacked Q4_0: `gemm` and `gemv` of ggml-cpu/arch/x86/repack.cpp), but not with F16, BF16 and F32 ones
(llamafile/sgemm.cpp, from two tokens on), nor with K-quants from eight tokens on (tiled/tiled.cpp), nor attention over
512 cells and more on several threads (the split path of ggml_compute_forward_flash_attn_ext_f16 in ops.cpp, for one
token only). Seen: logits that spread by 1.5 differ by up to 0.03. So the difference is measured on each loaded model,
and a choice that it might change is made again without drafts.
"""

from collections import Counter

import msgspec
import numpy as np
from numpy.typing import NDArray

_COMPARED = 16  # of the best tokens
_ENOUGH = 8
_SAFETY = 6.0  # differences add up in what later tokens see; measured: up to 1.5 times those of a first draft
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
