"""Headers that are whole, and that llama.cpp would abort() over: one change to a sound small file each."""

from pathlib import Path

import numpy as np
import pytest

from gemma_desktop.errors import UnusableModel
from gemma_desktop.gguf.header import read_header
from gemma_desktop.paths import resources
from tests.library.gguf_files import MODEL_VALUES, PROJECTOR_VALUES, write_gguf

EYES = PROJECTOR_VALUES | {
    "clip.vision.block_count": 1,
    "clip.vision.embedding_length": 64,
    "clip.vision.attention.head_count": 2,
    "clip.vision.patch_size": 4,
    "clip.audio.block_count": 1,
    "clip.audio.embedding_length": 64,
    "clip.audio.attention.head_count": 2,
}


def eyes() -> dict[str, np.ndarray]:
    tensors = {f"v.blk.0.attn_{part}.weight": np.ones((64, 64), np.float32) for part in "qkv"}
    return tensors | {
        "v.blk.0.ln1.weight": ones(64),
        "v.patch_embd.weight": ones(64, 3, 4, 4),
        "v.position_embd.weight": ones(2, 8, 64),
        "mm.a.input_projection.weight": ones(64, 64),
    }


def ones(*shape: int) -> np.ndarray:
    return np.ones(shape, np.float32)


def refusal(path: Path) -> str:
    with pytest.raises(UnusableModel, match="is damaged") as caught:
        read_header(path)
    return caught.value.detail


@pytest.mark.parametrize("name", ["demo.gguf", "demo-mmproj.gguf"])
def test_the_models_that_we_ship_contradict_themselves_in_nothing(name: str) -> None:
    assert read_header(resources() / "models" / name).tensors


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"gemma4.block_count": 513}, "513 layers"),
        ({"gemma4.block_count": 2**31}, "layers"),
        ({"gemma4.context_length": 7}, "a context of 7 tokens"),
        ({"gemma4.rope.dimension_count": 66, "gemma4.attention.key_length": 64}, "66 of a key's 64 values"),
        ({"gemma4.attention.key_length": 4, "gemma4.rope.dimension_count_swa": 5}, "5 of a key's 4 values"),
        ({"gemma4.attention.key_length": 4, "gemma4.attention.key_length_swa": 2}, "4 of a key's 2 values"),
        ({"gemma4.embedding_length": 2**32 - 1}, "embeddings of the shape"),
    ],
)
def test_measures_that_no_gemma_has(tmp_path: Path, changes: dict[str, object], said: str) -> None:
    assert said in refusal(write_gguf(tmp_path / "m.gguf", "gemma4", MODEL_VALUES | changes))


def test_a_norm_that_is_not_stored_as_f32(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "gemma4", {}, tensors={"output_norm.weight": np.ones(64, np.float16)})
    assert "'output_norm.weight' is a row of F16" in refusal(path)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"clip.vision.block_count": True}, "'clip.vision.block_count' has the type 7 instead of 4"),
        ({"clip.vision.projector_type": 1}, "'clip.vision.projector_type' has the type 4 instead of 8"),
        ({"clip.vision.block_count": 2**32 - 1}, "layers for vision"),
        ({"clip.vision.attention.head_count": 0}, "64 values for 0 heads"),
        ({"clip.vision.attention.head_count": 3}, "64 values for 3 heads"),
        ({"clip.vision.patch_size": 8}, "8 pixels"),
        ({"clip.vision.embedding_length": 128}, "128 values are meant"),
    ],
)
def test_a_projector_whose_measures_do_not_go_together(tmp_path: Path, changes: dict[str, object], said: str) -> None:
    path = write_gguf(tmp_path / "eyes.gguf", "clip", EYES, tensors=eyes())
    assert read_header(path).tensors
    assert said in refusal(write_gguf(path, "clip", EYES | changes, tensors=eyes()))


@pytest.mark.parametrize("lost", ["v.blk.0.attn_q.weight", "v.blk.0.attn_k.weight", "v.blk.0.attn_v.weight"])
def test_a_projector_without_queries_keys_or_values(tmp_path: Path, lost: str) -> None:
    tensors = eyes()
    del tensors[lost]
    assert "a part of its attention" in refusal(write_gguf(tmp_path / "eyes.gguf", "clip", EYES, tensors=tensors))


@pytest.mark.parametrize("lost", ["v.position_embd.weight", "mm.a.input_projection.weight"])
def test_a_projector_without_what_its_kind_needs(tmp_path: Path, lost: str) -> None:
    tensors = eyes()
    del tensors[lost]
    assert refusal(write_gguf(tmp_path / "eyes.gguf", "clip", EYES, tensors=tensors)).startswith(f"{lost!r} is missing")


@pytest.mark.parametrize("lost", ["query", "key", "value", "output"])
def test_a_mobile_net_without_a_part_of_its_attention(tmp_path: Path, lost: str) -> None:
    parts = {"query", "key", "value", "output"} - {lost}
    tensors = {f"v.blk.3.1.attn.{part}.proj.weight": ones(16, 32, 1, 1) for part in parts}
    assert "a part of its attention" in refusal(write_gguf(tmp_path / "eyes.gguf", "clip", {}, tensors=tensors))


def test_a_projectors_norm_of_another_width(tmp_path: Path) -> None:
    tensors = eyes() | {"v.blk.0.ln1.weight": ones(63)}
    assert "'v.blk.0.ln1.weight'" in refusal(write_gguf(tmp_path / "eyes.gguf", "clip", EYES, tensors=tensors))
