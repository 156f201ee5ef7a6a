"""Cutting a run of tokens into batches.

llama.cpp itself cuts a prompt into blocks of 512. Smaller batches tell of progress sooner and let the state be kept in
between, but its kernels round differently below 64 tokens, and late tokens of an answer change. Cut inside of blocks,
and into no less than 64, the logits stay the same to the last bit (seen with every architecture).
"""

from collections.abc import Collection, Iterator

BLOCK_TOKENS = 512
_LEAST_TOKENS = 64


def place_marks(marks: Collection[int], n_tokens: int) -> set[int]:
    """Where the state can be kept instead: at each mark, or as little before it as the rounding allows."""
    placed: set[int] = set()
    for mark in sorted(marks):
        start = mark - mark % BLOCK_TOKENS
        end = min(start + BLOCK_TOKENS, n_tokens)
        place = min(mark, end - _LEAST_TOKENS) if mark < end else mark
        previous = max((other for other in placed if other >= start), default=start)
        if place < previous + _LEAST_TOKENS:
            place = previous
        placed.add(place)
    return placed


def batch_ends(n_tokens: int, places: Collection[int], part_tokens: int) -> Iterator[int]:
    """Where batches end: at the end of each block and at each place, and between them in equal parts.

    part_tokens: at most so many in a batch.
    """
    edges = sorted({*range(BLOCK_TOKENS, n_tokens, BLOCK_TOKENS), *places, n_tokens} - {0})
    begin = 0
    for edge in edges:
        n_parts = -(-(edge - begin) // part_tokens)
        for part in range(1, n_parts + 1):
            yield begin + (edge - begin) * part // n_parts
        begin = edge
