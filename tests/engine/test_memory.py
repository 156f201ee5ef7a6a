"""What a context will take is known before it is made."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from llama_cpp import llama_cpp as llama

from gemma_desktop.engine.native import Libraries
from gemma_desktop.fit.need import context_need
from gemma_desktop.gguf.header import read_header

MICRO_BATCH = 256
N_CTX = 16_384


@pytest.mark.parametrize(
    "name", ["gemma", "gemma2", "gemma3", "gemma3n", "gemma4", "gemma4-experts", "gemma4-per-layer"]
)
def test_the_estimate_is_what_llama_allocates(
    random_model: Callable[[str], Path], libraries: Libraries, name: str
) -> None:
    lines: list[str] = []
    listening = llama.llama_log_callback(lambda _level, text, _data: lines.append(text.decode(errors="replace")))
    model = llama.llama_model_load_from_file(str(random_model(name)).encode(), llama.llama_model_default_params())
    params = llama.llama_context_default_params()
    params.n_ctx, params.n_batch, params.n_ubatch, params.n_outputs_max = N_CTX, MICRO_BATCH, MICRO_BATCH, 1
    params.swa_full = False
    llama.llama_log_set(listening, None)
    context = llama.llama_init_from_model(model, params)
    libraries.log_here()
    llama.llama_free(context)
    llama.llama_model_free(model)

    log = "".join(lines)
    allocated_mib = sum(map(float, re.findall(r"KV buffer size = +([0-9.]+) MiB", log)))
    estimate = context_need(read_header(random_model(name)), MICRO_BATCH)
    masks = N_CTX * MICRO_BATCH * 2
    assert (estimate.bytes_for(N_CTX) - estimate.compute_bytes - masks) / 2**20 == pytest.approx(
        allocated_mib, abs=0.02
    )
    computing_mib = sum(map(float, re.findall(r"compute buffer size = +([0-9.]+) MiB", log)))
    assert (estimate.compute_bytes + masks) / 2**20 == pytest.approx(computing_mib, rel=0.15)
