"""Small GGUF files of every kind, written with the gguf package: an implementation that is not ours."""

from collections.abc import Mapping
from pathlib import Path

import gguf
import numpy as np

MODEL_VALUES: dict[str, object] = {
    "general.name": "Small Gemma",
    "gemma4.block_count": 1,
    "gemma4.context_length": 8192,
    "gemma4.embedding_length": 64,
    "tokenizer.chat_template": "{% if enable_thinking %}{% endif %}",
}
PROJECTOR_VALUES: dict[str, object] = {
    "general.type": "mmproj",
    "general.name": "Small eyes",
    "clip.has_vision_encoder": True,
    "clip.vision.projector_type": "gemma4v",
    "clip.vision.projection_dim": 64,
    "clip.has_audio_encoder": True,
    "clip.audio.projector_type": "gemma4a",
    "clip.audio.projection_dim": 64,
}


def write_gguf(
    path: Path,
    architecture: str,
    values: Mapping[str, object],
    *,
    tensors: Mapping[str, np.ndarray] | None = None,
) -> Path:
    """A GGUF with these values (int as uint32) and tensors; one small F16 tensor unless told.

    Tensors of bytes are taken to be in Q4_0.
    """
    writer = gguf.GGUFWriter(path, architecture)
    for key, value in values.items():
        match value:
            case bool():
                writer.add_bool(key, value)
            case int():
                writer.add_uint32(key, value)
            case str():
                writer.add_string(key, value)
            case list():
                writer.add_array(key, value)
    for name, tensor in (tensors if tensors is not None else {"token_embd.weight": weights()}).items():
        writer.add_tensor(name, tensor, raw_dtype=gguf.GGMLQuantizationType.Q4_0 if tensor.dtype == np.uint8 else None)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def weights(rows: int = 8, columns: int = 64, dtype: type[np.generic] = np.float16) -> np.ndarray:
    return np.ones((rows, columns), dtype)


def write_model(path: Path, **changes: object) -> Path:
    """A Gemma 4 model file; a change's key has "__" for a dot."""
    return write_gguf(path, "gemma4", {**MODEL_VALUES, **_dotted(changes)})


def write_projector(path: Path, *, dtype: type[np.generic] = np.float16, **changes: object) -> Path:
    values = {**PROJECTOR_VALUES, **_dotted(changes)}
    return write_gguf(path, "clip", values, tensors={"v.patch_embd.weight": weights(dtype=dtype)})


def _dotted(changes: Mapping[str, object]) -> dict[str, object]:
    return {key.replace("__", "."): value for key, value in changes.items()}
