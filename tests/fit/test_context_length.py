"""How long a context is made, over made-up models and memories."""

import pytest

from gemma_desktop.errors import EngineTrouble, Refused
from gemma_desktop.fit.context_length import context_tokens
from gemma_desktop.fit.need import ContextNeed, MemoryNeed, Weights

MB = 10**6
CONTEXT = ContextNeed(
    full_bytes_a_token=10_000, sliding_bytes_a_token=10_000, sliding_tokens=1024, compute_bytes=100 * MB
)
HELD = MemoryNeed(Weights(2000 * MB, 0, 500 * MB), 100 * MB, 0, CONTEXT)
MAPPED = MemoryNeed(Weights(0, 2000 * MB, 500 * MB), 100 * MB, 0, CONTEXT)


def test_without_a_wish_the_default_or_what_the_model_was_trained_for() -> None:
    assert context_tokens(0, 131_072, HELD, None, "m") == 8192
    assert context_tokens(0, 2048, HELD, None, "m") == 2048


def test_a_wish_is_kept_within_the_models_bounds() -> None:
    assert context_tokens(100_000, 8192, HELD, None, "m") == 8192
    assert context_tokens(1, 8192, HELD, None, "m") == 512


def test_a_wish_larger_than_the_memory_is_refused_with_the_numbers() -> None:
    with pytest.raises(Refused) as refused:
        context_tokens(131_072, 131_072, HELD, 2600 * MB, "m")
    assert "131,072" in refused.value.title
    assert refused.value.hint.startswith("It takes 1.4 GB and 496 MB are free beside the model.")
    assert "Choose 37,888 or less" in refused.value.hint


def test_without_a_wish_the_context_shrinks_to_what_is_free() -> None:
    assert context_tokens(0, 131_072, HELD, 2260 * MB, "m") == 4096


def test_a_model_that_leaves_no_room_is_refused_by_name() -> None:
    with pytest.raises(EngineTrouble, match=r"not enough memory for m\.gguf"):
        context_tokens(0, 8192, HELD, 2000 * MB, "m.gguf")


def test_weights_that_stay_in_the_file_take_no_memory_from_the_context() -> None:
    assert context_tokens(0, 8192, MAPPED, 1000 * MB, "m") == 8192
    with pytest.raises(EngineTrouble):
        context_tokens(0, 8192, HELD, 1000 * MB, "m")


def test_the_longest_context_fits_and_the_next_does_not() -> None:
    memory = ContextNeed(
        full_bytes_a_token=6144, sliding_bytes_a_token=12_288, sliding_tokens=2560, compute_bytes=400 * 2**20
    )
    most = memory.most_tokens(2 * 2**30)
    assert most > 100_000
    assert memory.bytes_for(most) <= 2 * 2**30 < memory.bytes_for(most + 1024)
    assert memory.most_tokens(100) == 0
