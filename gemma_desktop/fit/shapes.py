"""The measures of Gemma's models, for those of which no file is here yet.

From their published configurations; llama.cpp allocated for files of these shapes what fit/need.py says
(packaging/BENCHMARKS.md). A header made of them has what need.py reads, and no more.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop.fit.need import sliding_layers
from gemma_desktop.gguf.tensor_types import TENSOR_TYPES
from gemma_desktop.gguf.values import GgufHeader, Metadata, SkippedList, TensorInfo

VOCABULARY: Final = 262_144
_OLD_VOCABULARY: Final = 256_000
_MERGES: Final = 514_906
_MOST_LAYERS: Final = 1024
"""What says that it has more is damaged."""


class ModelShape(msgspec.Struct, frozen=True):
    """width, hidden: of the embeddings and the feed-forward part. kv_heads, head: of layers that see a window.

    full_kv_heads, full_head: of those that see everything, which is every `period`-th; period 1 is all.
    layer_width: of the embeddings that each layer adds. n_shared: layers that use another's KV cache, and are twice as
    wide. experts, used_experts, expert_hidden: of a mixture of experts.
    """

    architecture: str
    n_layers: int
    width: int
    hidden: int
    heads: int
    kv_heads: int
    full_kv_heads: int
    head: int
    full_head: int
    window: int
    period: int
    layer_width: int = 0
    n_shared: int = 0
    experts: int = 0
    used_experts: int = 0
    expert_hidden: int = 0

    def is_full(self, layer: int) -> bool:
        return (layer + 1) % self.period == 0


SHAPES: Final[dict[str, ModelShape]] = {
    "Gemma 1 2B": ModelShape("gemma", 18, 2048, 16384, 8, 1, 1, 256, 256, 0, 1),
    "Gemma 1 7B": ModelShape("gemma", 28, 3072, 24576, 16, 16, 16, 256, 256, 0, 1),
    "Gemma 2 2B": ModelShape("gemma2", 26, 2304, 9216, 8, 4, 4, 256, 256, 4096, 2),
    "Gemma 2 9B": ModelShape("gemma2", 42, 3584, 14336, 16, 8, 8, 256, 256, 4096, 2),
    "Gemma 2 27B": ModelShape("gemma2", 46, 4608, 36864, 32, 16, 16, 128, 128, 4096, 2),
    "Gemma 3 270M": ModelShape("gemma3", 18, 640, 2048, 4, 1, 1, 256, 256, 512, 6),
    "Gemma 3 1B": ModelShape("gemma3", 26, 1152, 6912, 4, 1, 1, 256, 256, 512, 6),
    "Gemma 3 4B": ModelShape("gemma3", 34, 2560, 10240, 8, 4, 4, 256, 256, 1024, 6),
    "Gemma 3 12B": ModelShape("gemma3", 48, 3840, 15360, 16, 8, 8, 256, 256, 1024, 6),
    "Gemma 3 27B": ModelShape("gemma3", 62, 5376, 21504, 32, 16, 16, 128, 128, 1024, 6),
    "Gemma 3n E2B": ModelShape("gemma3n", 30, 2048, 8192, 8, 2, 2, 256, 256, 512, 5, layer_width=256),
    "Gemma 3n E4B": ModelShape("gemma3n", 35, 2048, 16384, 8, 2, 2, 256, 256, 512, 5, layer_width=256),
    "Gemma 4 E2B": ModelShape("gemma4", 35, 1536, 6144, 8, 1, 1, 256, 512, 512, 5, layer_width=256, n_shared=20),
    "Gemma 4 E4B": ModelShape("gemma4", 42, 2560, 10240, 8, 2, 2, 256, 512, 512, 6, layer_width=256, n_shared=18),
    "Gemma 4 12B": ModelShape("gemma4", 48, 3840, 15360, 16, 8, 1, 256, 512, 1024, 6),
    "Gemma 4 26B-A4B": ModelShape(
        "gemma4", 30, 2816, 2112, 16, 8, 2, 256, 512, 1024, 6, experts=128, used_experts=8, expert_hidden=704
    ),
    "Gemma 4 31B": ModelShape("gemma4", 60, 5376, 21504, 32, 16, 4, 256, 512, 1024, 6),
}
"""By the model's name in the catalogue."""

ENCODER_PARAMETERS: Final = {
    "Gemma 3 4B": 417e6,
    "Gemma 3 12B": 417e6,
    "Gemma 3 27B": 417e6,
    "Gemma 4 E2B": 455e6,
    "Gemma 4 E4B": 455e6,
    "Gemma 4 12B": 0.0,
    "Gemma 4 26B-A4B": 550e6,
    "Gemma 4 31B": 550e6,
}
"""Of eyes and ears, by Google's model cards: a projector in BF16 has two bytes for each. 12B has no encoder."""

_SAME: Final = {
    "ShieldGemma 2B": "Gemma 2 2B",
    "ShieldGemma 9B": "Gemma 2 9B",
    "ShieldGemma 27B": "Gemma 2 27B",
    "MedGemma 4B": "Gemma 3 4B",
    "ShieldGemma 2 4B": "Gemma 3 4B",
    "FunctionGemma 270M": "Gemma 3 270M",
}


def shape_of(model: str) -> ModelShape | None:
    """By its name; None where its measures are not known."""
    return SHAPES.get(_SAME.get(model, model))


def encoder_bytes(model: str) -> int | None:
    """Of its projector in BF16; None where it is not known."""
    parameters = ENCODER_PARAMETERS.get(_SAME.get(model, model))
    return None if parameters is None else round(2 * parameters)


def header_of(shape: ModelShape, quantisation: str) -> GgufHeader:
    """What a file of this shape would say of itself; its large tensors are stored as `quantisation` names it.

    quantisation: as in the catalogue ("QAT Q4_0", "Q4_K_M"); an unknown one counts as four bits.
    """
    return GgufHeader(Path(), 3, _metadata(shape), {}, tuple(_tensors(shape, _stored_as(quantisation))), 0, 0)


def completed(header: GgufHeader, quantisation: str) -> GgufHeader | None:
    """What only the beginning of was read, with the tensors that its measures lead to; None where it tells too little.

    quantisation: as in header_of.
    """
    shape = _shape_in(header)
    if shape is None:
        return None
    like = header_of(shape, quantisation)
    return GgufHeader(header.path, 3, {**like.metadata, **header.metadata}, {}, like.tensors, 0, header.file_bytes)


def _shape_in(header: GgufHeader) -> ModelShape | None:
    arch = header.architecture

    def count(key: str, default: int = 0) -> int:
        return header.count(f"{arch}.{key}", default)

    def each(key: str, default: int = 0) -> list[int]:
        return header.per_layer(f"{arch}.{key}", n_layers, default)

    n_layers, width = count("block_count"), count("embedding_length")
    if not 0 < n_layers <= _MOST_LAYERS or not width:
        return None
    heads = max(1, *each("attention.head_count", 1))
    sliding = sliding_layers(header, n_layers)
    first_full = sliding.index(False) if False in sliding else n_layers - 1
    kv_heads = each("attention.head_count_kv", heads)
    full_head = count("attention.key_length", width // heads)
    return ModelShape(
        architecture=arch,
        n_layers=n_layers,
        width=width,
        hidden=min(each("feed_forward_length", 4 * width)),
        heads=heads,
        kv_heads=kv_heads[sliding.index(True) if True in sliding else 0],
        full_kv_heads=kv_heads[first_full],
        head=count("attention.key_length_swa", full_head),
        full_head=full_head,
        window=count("attention.sliding_window"),
        period=first_full + 1,
        layer_width=count("embedding_length_per_layer_input"),
        n_shared=count("attention.shared_kv_layers"),
        experts=count("expert_count"),
        used_experts=count("expert_used_count"),
        expert_hidden=count("expert_feed_forward_length"),
    )


def read_share(header: GgufHeader, tensors: Sequence[TensorInfo]) -> float:
    """Which share of the weights every new token reads. tensors: of all files, where a model was split.

    Of per-layer embeddings, and of the embeddings where a file has an output of its own, it is one row; of a mixture
    of experts those that are chosen.
    """
    architecture = header.architecture
    experts, used = header.count(f"{architecture}.expert_count"), header.count(f"{architecture}.expert_used_count")
    share = used / experts if experts else 1.0
    has_output = any(tensor.name == "output.weight" for tensor in tensors)
    total = read = 0.0
    for tensor in tensors:
        total += tensor.size_bytes
        if tensor.name == "per_layer_token_embd.weight" or (has_output and tensor.name == "token_embd.weight"):
            continue
        read += tensor.size_bytes * (share if "_exps." in tensor.name else 1.0)
    return read / total if total else 1.0


def _stored_as(quantisation: str) -> str:
    names = sorted((kind.name for kind in TENSOR_TYPES.values()), key=len, reverse=True)
    bare = quantisation.removeprefix("QAT ").removeprefix("UD-")
    return next((name for name in names if bare.startswith(name)), "Q4_0")


def _metadata(shape: ModelShape) -> dict[str, Metadata]:
    full = [shape.is_full(layer) for layer in range(shape.n_layers)]
    values: dict[str, Metadata] = {
        "block_count": shape.n_layers,
        "embedding_length": shape.width,
        "feed_forward_length": tuple(_hidden(shape, layer) for layer in range(shape.n_layers)),
        "attention.head_count": shape.heads,
        "attention.head_count_kv": tuple(shape.full_kv_heads if is_full else shape.kv_heads for is_full in full),
        "attention.key_length": shape.full_head,
        "attention.key_length_swa": shape.head,
        "attention.shared_kv_layers": shape.n_shared,
        "embedding_length_per_layer_input": shape.layer_width if shape.architecture == "gemma4" else 0,
        "expert_count": shape.experts,
        "expert_used_count": shape.used_experts,
    }
    if shape.window:
        values["attention.sliding_window"] = shape.window
        values["attention.sliding_window_pattern"] = tuple(not is_full for is_full in full)
    tokens = _OLD_VOCABULARY if shape.architecture in ("gemma", "gemma2") else VOCABULARY
    return {
        "general.architecture": shape.architecture,
        "tokenizer.ggml.tokens": SkippedList(tokens),
        "tokenizer.ggml.merges": SkippedList(_MERGES if shape.architecture == "gemma4" else 0),
        **{f"{shape.architecture}.{key}": value for key, value in values.items()},
    }


def _tensors(shape: ModelShape, stored_as: str) -> list[TensorInfo]:
    """The large ones: norms and the like are a thousandth of a file."""
    kinds = {kind.name: kind for kind in TENSOR_TYPES.values()}
    found: list[TensorInfo] = []

    def add(name: str, n_in: int, n_out: int, count: int = 1, kind: str = stored_as) -> None:
        size = n_in * n_out * count // kinds[kind].block_values * kinds[kind].block_bytes
        found.append(TensorInfo(f"{name}.weight", (n_in, n_out), kind, 0, size))

    tokens = _OLD_VOCABULARY if shape.architecture in ("gemma", "gemma2") else VOCABULARY
    add("token_embd", shape.width, tokens, kind="Q6_K" if stored_as.startswith("Q4") else stored_as)
    if shape.layer_width:
        add("per_layer_token_embd", shape.layer_width * shape.n_layers, tokens)
        add("per_layer_model_proj", shape.width, shape.layer_width * shape.n_layers, kind="F16")
    for layer in range(shape.n_layers):
        block, is_full = f"blk.{layer}", shape.is_full(layer)
        head = shape.full_head if is_full else shape.head
        kv_heads = shape.full_kv_heads if is_full else shape.kv_heads
        add(f"{block}.attn_q", shape.width, shape.heads * head)
        add(f"{block}.attn_output", shape.heads * head, shape.width)
        if layer < shape.n_layers - shape.n_shared:
            add(f"{block}.attn_k", shape.width, kv_heads * head)
            add(f"{block}.attn_v", shape.width, kv_heads * head)
        for part in ("gate", "up", "down"):
            add(f"{block}.ffn_{part}", shape.width, _hidden(shape, layer))
        if shape.experts:
            add(f"{block}.ffn_gate_up_exps", shape.width, 2 * shape.expert_hidden, shape.experts)
            add(f"{block}.ffn_down_exps", shape.expert_hidden, shape.width, shape.experts)
    return found


def _hidden(shape: ModelShape, layer: int) -> int:
    return shape.hidden * (2 if layer >= shape.n_layers - shape.n_shared and shape.n_shared else 1)
