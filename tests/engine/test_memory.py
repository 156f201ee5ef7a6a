"""What a model and its context will take is known before they are loaded."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from llama_cpp import llama_cpp as llama
from llama_cpp import mtmd_cpp as mtmd

from gemma_desktop.engine.native import Libraries
from gemma_desktop.fit.need import context_need
from gemma_desktop.fit.presets import Preset
from gemma_desktop.fit.projector_need import projector_bytes
from gemma_desktop.gguf.header import read_header
from gemma_desktop.paths import resources
from tests.helpers import gguf_models
from tests.helpers.gguf_models import Shape
from tests.helpers.resident import expected_and_taken

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


@pytest.mark.parametrize(
    ("model", "projector"),
    [
        ("gemma3", "gemma3-projector"),
        ("gemma3n", "gemma3n-projector"),
        ("gemma4", "gemma4-projector"),
        ("gemma4", "gemma4v-projector"),
        ("demo", "demo-mmproj"),
    ],
)
def test_a_projector_takes_its_weights_and_what_mtmd_allocates(
    random_model: Callable[[str], Path], libraries: Libraries, model: str, projector: str
) -> None:
    shipped = resources() / "models"
    model_path, path = (
        (shipped / "demo.gguf", shipped / "demo-mmproj.gguf")
        if model == "demo"
        else (random_model(model), random_model(projector))
    )
    lines: list[str] = []
    listening = llama.llama_log_callback(lambda _level, text, _data: lines.append(text.decode(errors="replace")))
    handle = llama.llama_model_load_from_file(str(model_path).encode(), llama.llama_model_default_params())
    params = mtmd.mtmd_context_params_default()
    params.use_gpu = False
    mtmd.mtmd_helper_log_set(listening, None)
    context = mtmd.mtmd_init_from_file(str(path).encode(), handle, params)
    libraries.log_here()
    mtmd.mtmd_free(context)
    llama.llama_model_free(handle)

    header = read_header(path)
    weights = sum(tensor.size_bytes for tensor in header.tensors)
    computing_mib = sum(map(float, re.findall(r"compute buffer size = +([0-9.]+) MiB", "".join(lines))))
    assert (projector_bytes(header) - weights) / 2**20 == pytest.approx(computing_mib, rel=0.15)


_LARGE = Shape(width=512, heads=8, kv_heads=2, head_size=64, hidden=2048)
_DEEP = Shape(width=256, heads=4, kv_heads=1, head_size=64, hidden=512)  # gemma3n has at least 22 layers
_SIZABLE: dict[str, Callable[[Path], None]] = {
    "gemma": lambda path: gguf_models.write_gemma(path, shape=_LARGE),
    "gemma2": lambda path: gguf_models.write_gemma2(path, shape=_LARGE),
    "gemma3": lambda path: gguf_models.write_gemma3(path, shape=_LARGE),
    "gemma3n": lambda path: gguf_models.write_gemma3n(path, shape=_DEEP),
    "gemma4": lambda path: gguf_models.write_gemma4(path, shape=_LARGE),
    "gemma4-experts": lambda path: gguf_models.write_gemma4(path, shape=_LARGE, n_experts=4),
    "gemma4-per-layer": lambda path: gguf_models.write_gemma4(path, shape=_LARGE, layer_width=64, n_shared_kv=2),
}
_OFTEN = [("gemma2", Preset.BALANCED), ("gemma4-per-layer", Preset.LEAST_MEMORY)]
_RARELY = [(name, preset) for name in _SIZABLE for preset in Preset if (name, preset) not in _OFTEN]


@pytest.mark.skipif(sys.platform != "linux", reason="resident memory is read from /proc")
@pytest.mark.parametrize(
    ("name", "preset"), [*_OFTEN, *(pytest.param(*case, marks=pytest.mark.soak) for case in _RARELY)]
)
def test_what_a_model_takes_is_known_within_a_tenth(tmp_path: Path, name: str, preset: Preset) -> None:
    """Of 30 to 100 MB, so that what every process takes hides nothing."""
    path = tmp_path / f"{name}.gguf"
    _SIZABLE[name](path)
    expected, taken = expected_and_taken(path, None, preset, 1024)
    assert expected == pytest.approx(taken, rel=0.1)
