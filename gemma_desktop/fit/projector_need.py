"""How much memory a projector takes: its weights, and what its encoders compute in."""

from typing import Final

from gemma_desktop.gguf.values import GgufHeader

_FLOAT_BYTES: Final = 4
_CHANNELS: Final = 3
_WARM_UP_TOKENS: Final = 256
"""mtmd makes room for a picture of so many tokens (clip.cpp, set_warmup_n_tokens); about the usual 280."""
_PATCHES_A_TOKEN: Final = {"gemma4v": 9, "gemma4uv": 1}
_PATCH_PX: Final = {"gemma4uv": 48}
_SOUND_FRAMES: Final = 3000  # 30 seconds


def projector_bytes(header: GgufHeader) -> int:
    """Larger pictures than the usual take more while they are encoded: four times as much at 1,120 tokens."""
    weights = sum(tensor.size_bytes for tensor in header.tensors)
    return weights + _picture_bytes(header) + _sound_bytes(header)


def _picture_bytes(header: GgufHeader) -> int:
    kind = header.text("clip.vision.projector_type") or header.text("clip.projector_type")
    if not header.flag("clip.has_vision_encoder"):
        return 0
    side_px, patch_px = header.count("clip.vision.image_size"), max(1, header.count("clip.vision.patch_size"))
    if kind == "gemma3nv":  # convolutions over the whole picture; its patch size says nothing
        return 2 * side_px * side_px * _CHANNELS * _FLOAT_BYTES
    patch_px = _PATCH_PX.get(kind, patch_px)
    pixels = patch_px * patch_px * _CHANNELS
    a_token = _PATCHES_A_TOKEN.get(kind)
    patches = _WARM_UP_TOKENS * a_token if a_token else (side_px // patch_px) ** 2
    if not header.count("clip.vision.block_count"):
        return patches * 2 * pixels * _FLOAT_BYTES  # no encoder: the pixels, and once more laid out in rows
    width, hidden = header.count("clip.vision.embedding_length"), header.count("clip.vision.feed_forward_length")
    is_gated = any(tensor.name.startswith("v.blk.0.ffn_gate") for tensor in header.tensors)
    layer = (3 if is_gated else 2) * hidden + 3 * width
    return patches * max(pixels * 3 // 2, layer) * _FLOAT_BYTES


def _sound_bytes(header: GgufHeader) -> int:
    if not header.flag("clip.has_audio_encoder"):
        return 0
    values = _SOUND_FRAMES * header.count("clip.audio.num_mel_bins")
    first = next((tensor for tensor in header.tensors if tensor.name == "a.conv1d.0.weight"), None)
    if first is None:
        return 2 * values * _FLOAT_BYTES
    # The first convolution halves both sides and has many channels.
    return (values + values // 4 * first.shape[-1]) * _FLOAT_BYTES
