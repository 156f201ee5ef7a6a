"""Small randomly initialised Gemma models as GGUF files: every architecture, real tensor layout, a few megabytes.

The weights are scaled so that greedy answers depend on all of the prompt: the layers weigh more than the input's own
embedding in what is predicted, attention is sharp, and control and byte tokens are hardly ever chosen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

from tests.helpers.gguf_vocabularies import Vocabulary, demo_vocabulary, sentencepiece_vocabulary

WIDTH = 128


@dataclass(frozen=True)
class Shape:
    """Measures of a model. width: of its embeddings. hidden: of the feed-forward part. is_q4_0: its matrices are."""

    width: int = WIDTH
    heads: int = 4
    kv_heads: int = 1
    head_size: int = 32
    hidden: int = 192
    is_q4_0: bool = False


SMALL = Shape()

GEMMA_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}"
    "{% if message['role'] not in ['user', 'assistant'] or (message['role'] == 'user') != (loop.index0 % 2 == 0) %}"
    "{{ raise_exception('only user and assistant speak, in turn') }}{% endif %}"
    "{{ '<start_of_turn>' + ('model' if message['role'] == 'assistant' else 'user') + '\n' }}"
    "{{ message['content'] | trim }}{{ '<end_of_turn>\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<start_of_turn>model\n' }}{% endif %}"
)
"""As Gemma 1 and 2 have it: no system turn."""

GEMMA3_TEMPLATE = (
    "{{ bos_token }}{% set offset = 0 %}{% set before = '' %}"
    "{% if messages[0]['role'] == 'system' %}{% set offset = 1 %}{% set before = messages[0]['content'] + '\n\n' %}"
    "{% endif %}{% for message in messages[offset:] %}"
    "{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('speak in turn') }}{% endif %}"
    "{{ '<start_of_turn>' + ('model' if message['role'] == 'assistant' else message['role']) + '\n' }}"
    "{{ before if loop.first else '' }}"
    "{% if message['content'] is string %}{{ message['content'] | trim }}{% else %}"
    "{% for item in message['content'] %}"
    "{{ '<start_of_image>' if item['type'] == 'image' else item['text'] | trim }}{% endfor %}{% endif %}"
    "{{ '<end_of_turn>\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<start_of_turn>model\n' }}{% endif %}"
)
"""As Gemma 3 and 3n have it: system text before the first user text."""


class Writer:
    """A GGUF file in the making. `seed` makes its weights."""

    def __init__(self, path: Path, architecture: str, seed: int, shape: Shape = SMALL) -> None:
        self.file = gguf.GGUFWriter(path, architecture)
        self.shape = shape
        self.width = shape.width
        self._random = np.random.default_rng(seed)

    def matrix(self, name: str, n_out: int, n_in: int, gain: float = 1.0) -> None:
        """Keeps the size of what it maps, times `gain`."""
        self.weights(name, self.normal(n_out, n_in) * (gain / np.sqrt(n_in)))

    def weights(self, name: str, values: NDArray[np.float32]) -> None:
        """A matrix."""
        if not self.shape.is_q4_0:
            self.tensor(name, values)
            return
        kind = gguf.GGMLQuantizationType.Q4_0
        self.file.add_tensor(name, gguf.quants.quantize(values.astype(np.float32), kind), raw_dtype=kind)

    def norm(self, name: str, size: int, weight: float = 1.0) -> None:
        """Weights around `weight`."""
        self.tensor(name, weight * (1.0 + 0.2 * self.normal(size)))

    def normal(self, *shape: int) -> NDArray[np.float32]:
        return self._random.standard_normal(shape).astype(np.float32)

    def tensor(self, name: str, values: NDArray[np.floating], dtype: type[np.floating] = np.float32) -> None:
        self.file.add_tensor(name, np.ascontiguousarray(values, dtype))

    def close(self) -> None:
        self.file.write_header_to_file()
        self.file.write_kv_data_to_file()
        self.file.write_tensors_to_file()
        self.file.close()


def _begin(
    path: Path,
    architecture: str,
    vocabulary: Vocabulary,
    seed: int,
    *,
    n_layers: int,
    template: str,
    window: int,
    shape: Shape,
    end_weight: float = 1.0,
) -> Writer:
    writer = Writer(path, architecture, seed, shape)
    file = writer.file
    file.add_name(f"random {architecture}")
    file.add_block_count(n_layers)
    file.add_context_length(8192)
    file.add_embedding_length(writer.width)
    file.add_head_count(shape.heads)
    file.add_head_count_kv(shape.kv_heads)
    file.add_key_length(shape.head_size)
    file.add_value_length(shape.head_size)
    file.add_layer_norm_rms_eps(1e-6)
    file.add_rope_freq_base(10_000.0)
    if window:
        file.add_sliding_window(window)
    vocabulary.write(file)
    if template:
        file.add_chat_template(template)
    embeddings = writer.normal(len(vocabulary.texts), writer.width) / np.sqrt(writer.width)
    embeddings[vocabulary.is_unlikely] *= 0.05
    if end_weight != 1.0:
        is_end = np.isin(vocabulary.texts, ("<turn|>", "<end_of_turn>"))
        embeddings[is_end] *= end_weight
    writer.weights("token_embd.weight", embeddings)
    writer.norm("output_norm.weight", writer.width, 3.0)
    return writer


def _attention(writer: Writer, block: str, *, has_norms: bool, has_own_kv: bool = True, sharpness: float = 1.0) -> None:
    shape = writer.shape
    n_queries, n_keys = shape.heads * shape.head_size, shape.kv_heads * shape.head_size
    writer.norm(f"{block}.attn_norm.weight", writer.width)
    writer.matrix(f"{block}.attn_q.weight", n_queries, writer.width, 2.0)
    if has_own_kv:
        writer.matrix(f"{block}.attn_k.weight", n_keys, writer.width, 2.0)
        writer.matrix(f"{block}.attn_v.weight", n_keys, writer.width)
    writer.matrix(f"{block}.attn_output.weight", writer.width, n_queries, 8.0)
    if has_norms:
        writer.norm(f"{block}.attn_q_norm.weight", shape.head_size, sharpness)
        if has_own_kv:
            writer.norm(f"{block}.attn_k_norm.weight", shape.head_size, sharpness)


def _feed_forward(writer: Writer, block: str) -> None:
    writer.norm(f"{block}.ffn_norm.weight", writer.width)
    writer.matrix(f"{block}.ffn_gate.weight", writer.shape.hidden, writer.width)
    writer.matrix(f"{block}.ffn_up.weight", writer.shape.hidden, writer.width)
    writer.matrix(f"{block}.ffn_down.weight", writer.width, writer.shape.hidden, 12.0)


def _post_norms(writer: Writer, block: str, weight: float = 4.0) -> None:
    """weight: what attention and feed-forward part add, beside embeddings of size 1."""
    writer.norm(f"{block}.post_attention_norm.weight", writer.width, weight)
    writer.norm(f"{block}.post_ffw_norm.weight", writer.width, weight)


def write_gemma(path: Path, *, template: str = GEMMA_TEMPLATE, seed: int = 1, shape: Shape = SMALL) -> None:
    writer = _begin(
        path, "gemma", sentencepiece_vocabulary(), seed, n_layers=3, template=template, window=0, shape=shape
    )
    writer.file.add_feed_forward_length(shape.hidden)
    for layer in range(3):
        _attention(writer, f"blk.{layer}", has_norms=False)
        _feed_forward(writer, f"blk.{layer}")
    writer.close()


def write_gemma2(
    path: Path,
    *,
    template: str = GEMMA_TEMPLATE,
    window: int = 64,
    end_weight: float = 1.0,
    seed: int = 2,
    shape: Shape = SMALL,
) -> None:
    writer = _begin(
        path,
        "gemma2",
        sentencepiece_vocabulary(),
        seed,
        n_layers=4,
        template=template,
        window=window,
        shape=shape,
        end_weight=end_weight,
    )
    writer.file.add_feed_forward_length(shape.hidden)
    writer.file.add_attn_logit_softcapping(50.0)
    writer.file.add_final_logit_softcapping(30.0)
    for layer in range(4):
        _attention(writer, f"blk.{layer}", has_norms=False)
        _feed_forward(writer, f"blk.{layer}")
        _post_norms(writer, f"blk.{layer}")
    writer.close()


def write_gemma3(
    path: Path,
    *,
    template: str = GEMMA3_TEMPLATE,
    window: int = 64,
    end_weight: float = 1.0,
    seed: int = 3,
    shape: Shape = SMALL,
) -> None:
    writer = _begin(
        path,
        "gemma3",
        sentencepiece_vocabulary(),
        seed,
        n_layers=6,
        template=template,
        window=window,
        shape=shape,
        end_weight=end_weight,
    )
    writer.file.add_feed_forward_length(shape.hidden)
    for layer in range(6):
        _attention(writer, f"blk.{layer}", has_norms=True, sharpness=1.5)
        _feed_forward(writer, f"blk.{layer}")
        _post_norms(writer, f"blk.{layer}")
    writer.close()


def write_gemma3n(
    path: Path,
    *,
    template: str = GEMMA3_TEMPLATE,
    window: int = 64,
    end_weight: float = 1.0,
    seed: int = 4,
    shape: Shape = SMALL,
) -> None:
    """llama.cpp wires much of this architecture: key-value sharing from layer 20, four streams, width 256 a layer."""
    n_layers, n_streams, layer_width, laurel_rank = 22, 4, 256, 64
    vocabulary = sentencepiece_vocabulary()
    writer = _begin(
        path,
        "gemma3n",
        vocabulary,
        seed,
        n_layers=n_layers,
        template=template,
        window=window,
        shape=shape,
        end_weight=end_weight,
    )
    writer.file.add_feed_forward_length(shape.hidden)
    streams = (n_streams - 1, writer.width, writer.width)
    writer.tensor("altup_proj.weight", writer.normal(*streams) / np.sqrt(writer.width))
    writer.tensor("altup_unembd_proj.weight", writer.normal(*streams) / np.sqrt(writer.width))
    per_layer = writer.normal(len(vocabulary.texts), layer_width * n_layers) / np.sqrt(layer_width)
    writer.tensor("per_layer_token_embd.weight", per_layer, np.float16)
    writer.tensor(
        "per_layer_model_proj.weight",
        writer.normal(layer_width * n_layers, writer.width) / np.sqrt(writer.width),
        np.float16,
    )
    writer.norm("per_layer_proj_norm.weight", layer_width)
    for layer in range(n_layers):
        block = f"blk.{layer}"
        _attention(writer, block, has_norms=True, sharpness=1.5)
        _feed_forward(writer, block)
        _post_norms(writer, block, 0.3)  # 22 random layers that weigh more are chaotic
        writer.matrix(f"{block}.inp_gate.weight", layer_width, writer.width)
        writer.matrix(f"{block}.proj.weight", writer.width, layer_width)
        writer.norm(f"{block}.post_norm.weight", writer.width, 0.3)
        writer.tensor(f"{block}.altup_correct_coef.weight", writer.normal(n_streams, n_streams) * 0.2)
        writer.norm(f"{block}.altup_correct_scale.weight", writer.width)
        writer.tensor(f"{block}.altup_predict_coef.weight", writer.normal(n_streams * n_streams, n_streams) * 0.2)
        writer.matrix(f"{block}.altup_router.weight", n_streams, writer.width)
        writer.norm(f"{block}.altup_router_norm.weight", writer.width)
        writer.matrix(f"{block}.laurel_l.weight", laurel_rank, writer.width)
        writer.matrix(f"{block}.laurel_r.weight", writer.width, laurel_rank)
        writer.norm(f"{block}.laurel_post_norm.weight", writer.width)
    writer.close()


def write_gemma4(
    path: Path,
    *,
    template: str = "",
    window: int = 64,
    n_experts: int = 0,
    layer_width: int = 0,
    n_shared_kv: int = 0,
    suppressed: Sequence[int] = (),
    end_weight: float = 1.0,
    seed: int = 5,
    shape: Shape = SMALL,
) -> None:
    """layer_width: of the embeddings that E2B and E4B add in each layer; 0 leaves them out.

    end_weight: of the token that ends a turn, which hardly ever comes; around 50 it comes now and then.

    shape: at widths of 1,536 and 2,560 (E2B and E4B) mtmd takes pictures to be seen causally.

    template: the demo model's if it is left out.
    """
    n_layers = 6
    vocabulary = demo_vocabulary()
    writer = _begin(
        path,
        "gemma4",
        vocabulary,
        seed,
        n_layers=n_layers,
        template=template or vocabulary.template,
        window=window,
        shape=shape,
        end_weight=end_weight,
    )
    file = writer.file
    is_full = [layer % 2 == 1 for layer in range(n_layers)]
    file.add_feed_forward_length([shape.hidden] * n_layers)
    file.add_key_length_swa(shape.head_size)
    file.add_value_length_swa(shape.head_size)
    file.add_shared_kv_layers(n_shared_kv)
    file.add_embedding_length_per_layer_input(layer_width)
    file.add_sliding_window_pattern([not full for full in is_full])
    file.add_final_logit_softcapping(30.0)
    file.add_rope_dimension_count(shape.head_size)
    file.add_rope_dimension_count_swa(shape.head_size)
    file.add_rope_freq_base_swa(10_000.0)
    if suppressed:
        file.add_array("tokenizer.ggml.suppress_tokens", list(suppressed))
    half = shape.head_size // 2
    writer.tensor("rope_freqs.weight", np.array([1.0] * (half // 4) + [1e30] * (half - half // 4)))
    if layer_width:
        n_vocabulary = len(vocabulary.texts)
        per_layer = writer.normal(n_vocabulary, layer_width * n_layers) / np.sqrt(layer_width)
        writer.tensor("per_layer_token_embd.weight", per_layer)
        writer.matrix("per_layer_model_proj.weight", layer_width * n_layers, writer.width)
        writer.norm("per_layer_proj_norm.weight", layer_width)
    if n_experts:
        file.add_expert_count(n_experts)
        file.add_expert_used_count(2)
        file.add_expert_feed_forward_length(64)
    for layer in range(n_layers):
        block = f"blk.{layer}"
        _attention(writer, block, has_norms=True, has_own_kv=layer < n_layers - n_shared_kv, sharpness=0.7)
        _feed_forward(writer, block)
        _post_norms(writer, block)
        writer.tensor(f"{block}.layer_output_scale.weight", np.ones(1))
        if layer_width:
            writer.matrix(f"{block}.inp_gate.weight", layer_width, writer.width)
            writer.matrix(f"{block}.proj.weight", writer.width, layer_width)
            writer.norm(f"{block}.post_norm.weight", writer.width, 0.3)
        if n_experts:
            _experts(writer, block, n_experts)
    writer.close()


def _experts(writer: Writer, block: str, n_experts: int) -> None:
    writer.matrix(f"{block}.ffn_gate_inp.weight", n_experts, writer.width)
    writer.norm(f"{block}.ffn_gate_inp.scale", writer.width, np.sqrt(writer.width))
    writer.tensor(
        f"{block}.ffn_gate_up_exps.weight", writer.normal(n_experts, 128, writer.width) / np.sqrt(writer.width)
    )
    writer.tensor(f"{block}.ffn_down_exps.weight", writer.normal(n_experts, writer.width, 64) / 4.0)
    writer.norm(f"{block}.ffn_down_exps.scale", n_experts)
    for name in ("pre_ffw_norm_2", "post_ffw_norm_1", "post_ffw_norm_2"):
        writer.norm(f"{block}.{name}.weight", writer.width)
