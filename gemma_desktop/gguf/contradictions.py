"""Headers that are whole and yet make llama.cpp abort(), or run into a missing tensor: found before it sees them.

llama.cpp checks most of a text model's measures itself, with an error that reaches the user. What stands here it does
not (as of 0c1e57098). Each rule was found with damaged files (tests/engine/test_damaged_models.py); all hold for every
Gemma that its own tools have written.
"""

from typing import Final

from gemma_desktop.gguf.values import GgufHeader, TensorInfo, ValueType

MAX_LAYERS: Final = 512
"""LLAMA_MAX_LAYERS. Lists of one value per layer are made from the number in the file."""
MIN_CONTEXT_TOKENS: Final = 256
"""Contexts are made in steps of this; in a shorter one a batch does not fit."""
_PROJECTOR_TYPES: Final = {
    "attention.head_count": ValueType.UINT32,
    "attention.layer_norm_epsilon": ValueType.FLOAT32,
    "block_count": ValueType.UINT32,
    "embedding_length": ValueType.UINT32,
    "feed_forward_length": ValueType.UINT32,
    "has_audio_encoder": ValueType.BOOL,
    "has_vision_encoder": ValueType.BOOL,
    "image_size": ValueType.UINT32,
    "num_mel_bins": ValueType.UINT32,
    "patch_size": ValueType.UINT32,
    "projection_dim": ValueType.UINT32,
    "projector.scale_factor": ValueType.UINT32,
    "projector_type": ValueType.STRING,
    "use_gelu": ValueType.BOOL,
    "use_silu": ValueType.BOOL,
}
"""What clip.cpp reads with functions that abort on any other type; names without "clip.", "vision." and "audio."."""

_NEEDED: Final = {
    "gemma4v": "v.position_embd.weight",
    "gemma4a": "mm.a.input_projection.weight",
}
_ATTENTION: Final = (
    (".attn_q.weight", ".attn_k.weight", ".attn_v.weight"),
    (".attn.query.proj.weight", ".attn.key.proj.weight", ".attn.value.proj.weight", ".attn.output.proj.weight"),
)
"""Where a block has one of these it has all; the second are gemma3n's."""
_NORMS: Final = (
    "ln1.weight", "ln1.bias", "ln2.weight", "ln2.bias", "attn_post_norm.weight", "ffn_post_norm.weight",
)  # fmt: skip


def contradiction(header: GgufHeader) -> str:
    """What is wrong, for the log; "" where nothing is."""
    if header.architecture == "clip":
        return _of_projector(header)
    return _of_text_model(header) if header.architecture.startswith("gemma") else ""


def _of_text_model(header: GgufHeader) -> str:
    arch = header.architecture
    n_layers = header.count(f"{arch}.block_count")
    if n_layers > MAX_LAYERS:
        return f"{n_layers} layers"
    n_context = header.count(f"{arch}.context_length", MIN_CONTEXT_TOKENS)
    if n_context < MIN_CONTEXT_TOKENS:
        return f"a context of {n_context} tokens"
    size = rotated = header.count(f"{arch}.attention.key_length")
    for kind in ("", "_swa"):  # of layers that see a window: as the others are, unless it is said
        size = header.count(f"{arch}.attention.key_length{kind}", size)
        rotated = header.count(f"{arch}.rope.dimension_count{kind}", rotated)
        if rotated > size > 0:
            return f"{rotated} of a key's {size} values are turned"
    width = header.count(f"{arch}.embedding_length")
    for tensor in header.tensors:
        if len(tensor.shape) == 1 and tensor.type_name != "F32":
            return f"the tensor {tensor.name!r} is a row of {tensor.type_name}"
        if tensor.name == "token_embd.weight" and width and tensor.shape[:1] != (width,):
            return f"embeddings of the shape {tensor.shape} where {width} values are meant"
    return ""


def _of_projector(header: GgufHeader) -> str:
    for key, value_type in header.value_types.items():
        wanted = _PROJECTOR_TYPES.get(key.removeprefix("clip.").removeprefix("vision.").removeprefix("audio."))
        if wanted is not None and value_type != wanted:
            return f"{key!r} has the type {value_type} instead of {int(wanted)}"
    for encoder in ("vision", "audio"):
        n_layers = header.count(f"clip.{encoder}.block_count")
        n_heads = header.count(f"clip.{encoder}.attention.head_count")
        width = header.count(f"clip.{encoder}.embedding_length")
        if n_layers > MAX_LAYERS:
            return f"{n_layers} layers for {encoder}"
        if n_layers and (n_heads <= 0 or width % n_heads):
            return f"{width} values for {n_heads} heads"
    tensors = {tensor.name: tensor for tensor in header.tensors}
    for encoder in ("vision", "audio"):
        needed = _NEEDED.get(header.text(f"clip.{encoder}.projector_type"))
        if needed and header.count(f"clip.{encoder}.block_count") and needed not in tensors:
            return f"{needed!r} is missing"
    for name in tensors:
        for parts in _ATTENTION:
            block = next((name.removesuffix(part) for part in parts if name.endswith(part)), None)
            if block is not None and not {block + part for part in parts} <= tensors.keys():
                return f"{block!r} has a part of its attention only"
    return _of_patches(header, tensors)


def _of_patches(header: GgufHeader, tensors: dict[str, TensorInfo]) -> str:
    """Of an encoder for pictures: its first tensor, and the norms of its blocks."""
    width, patch_px = header.count("clip.vision.embedding_length"), header.count("clip.vision.patch_size")
    first = tensors.get("v.patch_embd.weight")
    if first is not None and len(first.shape) == 4 and first.shape[:2] + first.shape[3:] != (patch_px, patch_px, width):
        return f"patches of {first.shape} where {patch_px} pixels and {width} values are meant"
    for layer in range(header.count("clip.vision.block_count")):
        for norm in _NORMS:
            tensor = tensors.get(f"v.blk.{layer}.{norm}")
            if tensor is not None and tensor.shape != (width,):
                return f"the tensor {tensor.name!r} has the shape {tensor.shape} instead of {width} values"
    return ""
