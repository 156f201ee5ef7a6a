"""How long a model file takes to be judged: the header of a real Gemma 4 before 15 GB of weights, and larger ones."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np

from gemma_desktop.gguf.header import MAX_TENSORS, read_header
from tests.bench.figure import Figure

RUNS = 10
"""Other work on the machine makes each slower, never faster: the best is told."""
SIZE_BYTES = 15 * 10**9
N_TOKENS, N_MERGES = 262_144, 514_906
"""As Gemma 4 has them: a header of 16 MB."""


def write_sparse(path: Path, *, n_tokens: int, n_merges: int, n_tensors: int) -> None:
    """Everything but the weights, which are a hole in the file."""
    row, rows = 2048, SIZE_BYTES // n_tensors // 2048 // 2
    writer = gguf.GGUFWriter(path, "gemma4")
    writer.add_block_count(48)
    writer.add_token_list([f"token {number}" for number in range(n_tokens)])
    writer.add_token_scores([0.0] * n_tokens)
    writer.add_token_types([1] * n_tokens)
    writer.add_token_merges([f"token {number}" for number in range(n_merges)])
    for number in range(n_tensors):
        writer.add_tensor_info(f"blk.{number}.weight", (rows, row), np.dtype(np.float16), rows * row * 2)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size + n_tensors * rows * row * 2 + 32)


def best_ms(path: Path) -> float:
    passed = []
    for _ in range(RUNS):
        began = time.perf_counter()
        read_header(path)
        passed.append(time.perf_counter() - began)
    return min(passed) * 1000


def main() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "sparse.gguf"
        write_sparse(path, n_tokens=N_TOKENS, n_merges=N_MERGES, n_tensors=720)
        yield Figure("Validator, 15 GB with Gemma 4's vocabulary", best_ms(path), "ms", 50)
        write_sparse(path, n_tokens=300_000, n_merges=0, n_tensors=720)
        yield Figure("Validator, a vocabulary of 300,000 tokens", best_ms(path), "ms", 50)
        write_sparse(path, n_tokens=0, n_merges=0, n_tensors=MAX_TENSORS)
        yield Figure(f"Validator, {MAX_TENSORS:,} tensors, more than which it refuses", best_ms(path), "ms")
