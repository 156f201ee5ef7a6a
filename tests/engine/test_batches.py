"""Prompts are cut into batches without a change in the answers."""

from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from llama_cpp import llama_cpp as llama
from numpy.typing import NDArray

from gemma_desktop.engine.batches import BLOCK_TOKENS, batch_ends, place_marks

lengths = st.integers(1, 3000)


@given(lengths, st.lists(st.floats(0, 0.999), max_size=3), st.sampled_from([128, 512]))
def test_batches_hold_64_tokens_or_as_few_as_llama_itself_would(
    n_tokens: int, fractions: list[float], part_tokens: int
) -> None:
    places = place_marks([int(fraction * n_tokens) for fraction in fractions], n_tokens)
    ends = list(batch_ends(n_tokens, places, part_tokens))
    assert ends == sorted(set(ends))
    assert ends[-1] == n_tokens
    assert places - {0} <= set(ends)
    assert set(range(BLOCK_TOKENS, n_tokens, BLOCK_TOKENS)) <= set(ends)
    for begin, end in zip([0, *ends], ends, strict=False):
        assert end - begin <= part_tokens
        is_whole_block = begin % BLOCK_TOKENS == 0 and (end % BLOCK_TOKENS == 0 or end == n_tokens)
        assert end - begin >= 64 or is_whole_block


@given(lengths, st.floats(0, 0.999))
def test_a_place_is_shortly_before_its_mark(n_tokens: int, fraction: float) -> None:
    mark = int(fraction * n_tokens)
    (place,) = place_marks([mark], n_tokens)
    assert mark - 128 < place <= mark


@pytest.mark.parametrize("architecture", ["gemma", "gemma3", "gemma3n", "gemma4", "gemma4-experts"])
def test_the_logits_are_the_same_to_the_last_bit(random_model: Callable[[str], Path], architecture: str) -> None:
    model = llama.llama_model_load_from_file(
        str(random_model(architecture)).encode(), llama.llama_model_default_params()
    )
    for n_tokens, marks in ((300, [40, 290]), (700, [600, 696])):
        whole = logits(model, n_tokens, range(BLOCK_TOKENS, n_tokens, BLOCK_TOKENS))
        cut = logits(model, n_tokens, batch_ends(n_tokens, place_marks(marks, n_tokens), 128))
        assert np.array_equal(whole, cut)
    llama.llama_model_free(model)


def logits(model: int, n_tokens: int, ends: Iterable[int]) -> NDArray[np.float32]:
    params = llama.llama_context_default_params()
    params.n_ctx, params.n_batch, params.n_ubatch, params.n_outputs_max = 1024, 512, 512, 1
    params.n_threads = params.n_threads_batch = 1
    params.swa_full = False
    context = llama.llama_init_from_model(model, params)
    tokens = np.random.default_rng(1).integers(300, 560, n_tokens).tolist()
    begin = 0
    for end in sorted({*ends, n_tokens}):
        array = (llama.llama_token * (end - begin))(*tokens[begin:end])
        assert llama.llama_decode(context, llama.llama_batch_get_one(array, end - begin)) == 0
        begin = end
    n_vocab = llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(model))
    values = np.ctypeslib.as_array(llama.llama_get_logits_ith(context, -1), (n_vocab,)).copy()
    llama.llama_free(context)
    return values
