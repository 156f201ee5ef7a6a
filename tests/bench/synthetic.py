"""Model files of real shape with random weights, written once into the cache folder.

Speed and memory of llama.cpp depend on shapes and quantisation, not on values. The layers are those of Gemma 4 E2B and
Gemma 3 1B in Q4_0. The vocabulary is the demo model's, filled up to the real size with pairs of Chinese characters, so
that loading merges and choosing among 262,144 tokens cost what they do. No answer ends by itself.
"""

import itertools
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
import platformdirs
from numpy.typing import NDArray

from tests.helpers.gguf_projectors import write_gemma4_projector, write_unified_projector
from tests.helpers.gguf_vocabularies import demo_vocabulary

_VOCABULARY_SIZE = 262_144
_BLOCK = 32  # weights that share a scale in Q4_0, in 18 bytes
_ROWS = 4096
_END_TEXTS = frozenset({"<eos>", "<turn|>", "<end_of_turn>", "<|tool_response>", "</s>"})


@dataclass(frozen=True)
class Shape:
    """period: every so many layers one sees everything. n_shared: layers that use the cache of an earlier one."""

    name: str
    architecture: str
    n_layers: int
    width: int
    hidden: int
    n_heads: int
    sliding_head: int
    full_head: int
    window: int
    period: int
    layer_width: int = 0
    n_shared: int = 0


E2B = Shape("e2b", "gemma4", 35, 1536, 6144, 8, 256, 512, 512, 5, layer_width=256, n_shared=20)
ONE_B = Shape("1b", "gemma3", 26, 1152, 6912, 4, 256, 256, 512, 6)
SHAPES = (E2B, ONE_B)


def model_file(shape: Shape) -> Path:
    """The file, written if it is not there. GEMMA_DESKTOP_BENCH_MODELS names another folder than the cache."""
    return _written(f"synthetic-{shape.name}-q4_0.gguf", lambda path: _Writer(path, shape).write())


def projector_file() -> Path:
    """Eyes for the E2B shape: small ones, for what is compared is how often they are used."""
    return _written("synthetic-e2b-mmproj.gguf", lambda path: write_gemma4_projector(path, text_width=E2B.width))


def ears_file() -> Path:
    """Ears for the E2B shape, without an encoder: 25 tokens for each second of sound, as the real ones have."""
    return _written("synthetic-e2b-ears.gguf", lambda path: write_unified_projector(path, text_width=E2B.width))


def _written(name: str, write: Callable[[Path], None]) -> Path:
    folder = Path(os.environ.get("GEMMA_DESKTOP_BENCH_MODELS") or platformdirs.user_cache_path("gemma-desktop-bench"))
    path = folder / name
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        write(part)
        part.replace(path)
    return path


class _Writer:
    def __init__(self, path: Path, shape: Shape) -> None:
        self._shape = shape
        self._file = gguf.GGUFWriter(path, shape.architecture)
        self._random = np.random.default_rng(0)

    def write(self) -> None:
        n_vocabulary = self._vocabulary()
        self._keys()
        self._tensors(n_vocabulary)
        self._file.write_header_to_file()
        self._file.write_kv_data_to_file()
        self._file.write_tensors_to_file()
        self._file.close()

    def _vocabulary(self) -> int:
        demo = demo_vocabulary()
        known = set(demo.texts)
        characters = [chr(code) for code in range(0x4E00, 0x5200) if chr(code) not in known]
        pairs = itertools.product(characters, repeat=2)
        n_pairs = _VOCABULARY_SIZE - len(demo.texts) - len(characters)
        merges = list(itertools.islice(pairs, n_pairs))
        texts = [*demo.texts, *characters, *(one + other for one, other in merges)]
        file = self._file
        file.add_tokenizer_model(demo.kind)
        file.add_token_list(texts)
        file.add_token_scores([*demo.scores, *([-1e6] * (len(texts) - len(demo.texts)))])
        file.add_token_types([*demo.types, *([int(gguf.TokenType.NORMAL)] * (len(texts) - len(demo.texts)))])
        file.add_token_merges([*demo.merges, *(f"{one} {other}" for one, other in merges)])
        file.add_eos_token_id(1)
        file.add_bos_token_id(2)
        file.add_unk_token_id(3)
        file.add_pad_token_id(0)
        file.add_add_bos_token(True)
        file.add_add_space_prefix(False)
        file.add_chat_template(demo.template)
        unwanted = [token for token, text in enumerate(demo.texts) if text in _END_TEXTS or text.startswith("<|")]
        file.add_array("tokenizer.ggml.suppress_tokens", unwanted)
        return len(texts)

    def _keys(self) -> None:
        file, shape = self._file, self._shape
        file.add_name(f"synthetic {shape.name}")
        file.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_0)
        file.add_block_count(shape.n_layers)
        file.add_context_length(131_072)
        file.add_embedding_length(shape.width)
        file.add_head_count(shape.n_heads)
        file.add_head_count_kv(1)
        file.add_key_length(shape.full_head)
        file.add_value_length(shape.full_head)
        file.add_layer_norm_rms_eps(1e-6)
        file.add_sliding_window(shape.window)
        file.add_rope_freq_base(1e6)
        if shape.architecture != "gemma4":
            file.add_feed_forward_length(shape.hidden)
            return
        file.add_feed_forward_length([self._hidden(layer) for layer in range(shape.n_layers)])
        file.add_key_length_swa(shape.sliding_head)
        file.add_value_length_swa(shape.sliding_head)
        file.add_shared_kv_layers(shape.n_shared)
        file.add_embedding_length_per_layer_input(shape.layer_width)
        file.add_sliding_window_pattern([not self._is_full(layer) for layer in range(shape.n_layers)])
        file.add_final_logit_softcapping(30.0)
        file.add_rope_dimension_count(shape.full_head)
        file.add_rope_dimension_count_swa(shape.sliding_head)
        file.add_rope_freq_base_swa(1e4)

    def _tensors(self, n_vocabulary: int) -> None:
        shape, width = self._shape, self._shape.width
        self._matrix("token_embd", n_vocabulary, width, 0.02)
        self._ones("output_norm", width)
        if shape.layer_width:
            self._matrix("per_layer_token_embd", n_vocabulary, shape.layer_width * shape.n_layers, 0.02)
            self._matrix("per_layer_model_proj", shape.layer_width * shape.n_layers, width)
            self._ones("per_layer_proj_norm", shape.layer_width)
        if shape.architecture == "gemma4":
            half = shape.full_head // 2
            frequencies = np.array([1.0] * (half // 4) + [1e30] * (half - half // 4), np.float32)
            self._file.add_tensor("rope_freqs.weight", frequencies)
        for layer in range(shape.n_layers):
            self._layer(f"blk.{layer}", layer)

    def _layer(self, block: str, layer: int) -> None:
        shape, width = self._shape, self._shape.width
        head = shape.full_head if self._is_full(layer) else shape.sliding_head
        for norm in ("attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm"):
            self._ones(f"{block}.{norm}", width)
        self._matrix(f"{block}.attn_q", head * shape.n_heads, width)
        self._matrix(f"{block}.attn_output", width, head * shape.n_heads)
        self._ones(f"{block}.attn_q_norm", head)
        if layer < shape.n_layers - shape.n_shared:
            self._matrix(f"{block}.attn_k", head, width)
            self._matrix(f"{block}.attn_v", head, width)
            self._ones(f"{block}.attn_k_norm", head)
        for name in ("ffn_gate", "ffn_up"):
            self._matrix(f"{block}.{name}", self._hidden(layer), width)
        self._matrix(f"{block}.ffn_down", width, self._hidden(layer))
        if shape.layer_width:
            self._matrix(f"{block}.inp_gate", shape.layer_width, width)
            self._matrix(f"{block}.proj", width, shape.layer_width)
            self._ones(f"{block}.post_norm", width)
        if shape.architecture == "gemma4":
            self._ones(f"{block}.layer_output_scale", 1)

    def _is_full(self, layer: int) -> bool:
        return (layer + 1) % self._shape.period == 0

    def _hidden(self, layer: int) -> int:
        """Layers that share a cache have twice the width there."""
        return self._shape.hidden * (2 if layer >= self._shape.n_layers - self._shape.n_shared else 1)

    def _ones(self, name: str, size: int) -> None:
        self._file.add_tensor(f"{name}.weight", np.ones(size, np.float32))

    def _matrix(self, name: str, n_rows: int, n_columns: int, scale: float = 0.0) -> None:
        quantised = self._q4_0(n_rows, n_columns, scale or 0.25 / np.sqrt(n_columns))
        self._file.add_tensor(f"{name}.weight", quantised, raw_dtype=gguf.GGMLQuantizationType.Q4_0)

    def _q4_0(self, n_rows: int, n_columns: int, scale: float) -> NDArray[np.uint8]:
        """Blocks of one scale and random weights; the same ones in turn every 4,096 rows, which is quick to write."""
        n_blocks = n_columns // _BLOCK
        blocks = np.empty((n_rows, n_blocks, 18), np.uint8)
        blocks[:, :, :2] = np.frombuffer(np.float16(scale).tobytes(), np.uint8)
        weights = self._random.integers(0, 256, (min(n_rows, _ROWS), n_blocks, 16), np.uint8)
        for begin in range(0, n_rows, _ROWS):
            end = min(begin + _ROWS, n_rows)
            blocks[begin:end, :, 2:] = np.roll(weights[: end - begin], begin // _ROWS + 1, axis=0)
        return blocks.reshape(n_rows, n_blocks * 18)
