"""Small randomly initialised projectors as GGUF files: what gives the models of gguf_models.py eyes and ears."""

from pathlib import Path

import numpy as np

from tests.helpers.gguf_models import WIDTH, Shape, Writer


def _begin(path: Path, seed: int, text_width: int = WIDTH) -> Writer:
    """text_width: of the model that the projector belongs to."""
    writer = Writer(path, "clip", seed, Shape(width=text_width))
    writer.file.add_type("mmproj")
    return writer


def _picture_keys(writer: Writer, kind: str, *, size_px: int, patch_px: int, width: int, n_blocks: int) -> None:
    file = writer.file
    file.add_clip_has_vision_encoder(True)
    file.add_string("clip.vision.projector_type", kind)
    file.add_vision_projection_dim(writer.width)
    file.add_vision_image_size(size_px)
    file.add_vision_patch_size(patch_px)
    file.add_vision_embedding_length(width)
    file.add_vision_feed_forward_length(96)
    file.add_vision_block_count(n_blocks)
    file.add_vision_head_count(2)
    file.add_vision_attention_layernorm_eps(1e-6)
    file.add_vision_image_mean([0.5, 0.5, 0.5])
    file.add_vision_image_std([0.5, 0.5, 0.5])


def write_gemma3_projector(path: Path, *, text_width: int = WIDTH, seed: int = 11) -> None:
    """A picture of 96 pixels a side, 12x12 patches, 36 tokens."""
    width = 64
    writer = _begin(path, seed, text_width)
    _picture_keys(writer, "gemma3", size_px=96, patch_px=8, width=width, n_blocks=2)
    writer.file.add_vision_use_gelu(True)
    writer.file.add_vision_projector_scale_factor(2)
    writer.tensor("v.patch_embd.weight", writer.normal(width, 3, 8, 8) / 8.0)
    writer.tensor("v.patch_embd.bias", writer.normal(width) * 0.1)
    writer.tensor("v.position_embd.weight", writer.normal(144, width) * 0.5)
    for block in ("v.blk.0", "v.blk.1"):
        for name in ("ln1", "ln2"):
            writer.norm(f"{block}.{name}.weight", width)
            writer.tensor(f"{block}.{name}.bias", writer.normal(width) * 0.1)
        for name in ("attn_q", "attn_k", "attn_v", "attn_out"):
            writer.matrix(f"{block}.{name}.weight", width, width)
            writer.tensor(f"{block}.{name}.bias", writer.normal(width) * 0.1)
        writer.matrix(f"{block}.ffn_up.weight", 96, width)
        writer.tensor(f"{block}.ffn_up.bias", writer.normal(96) * 0.1)
        writer.matrix(f"{block}.ffn_down.weight", width, 96)
        writer.tensor(f"{block}.ffn_down.bias", writer.normal(width) * 0.1)
    writer.norm("v.post_ln.weight", width)
    writer.tensor("v.post_ln.bias", writer.normal(width) * 0.1)
    # This one is stored input-major; gemma3 multiplies by it transposed.
    writer.tensor("mm.input_projection.weight", writer.normal(width, text_width) * (2.0 / np.sqrt(width)))
    writer.norm("mm.soft_emb_norm.weight", width)
    writer.close()


def write_gemma3n_projector(path: Path, *, seed: int = 13) -> None:
    """MobileNet v5 with a block a stage. llama.cpp wires 16x16 tokens, and takes size / patch to be their number."""
    channels, expanded, head_size = (8, 12, 16, 24, 32), 32, 16
    writer = _begin(path, seed)
    _picture_keys(writer, "gemma3nv", size_px=256, patch_px=1, width=WIDTH, n_blocks=0)

    def convolution(name: str, n_out: int, n_in: int, size_px: int = 1, *, norm: str = "") -> None:
        fan_in = n_in * size_px * size_px
        writer.tensor(name, writer.normal(n_out, n_in, size_px, size_px) * np.sqrt(2.0 / fan_in), np.float16)
        if norm:
            writer.norm(norm, n_out)

    convolution("v.conv_stem.conv.weight", channels[0], 3, 3, norm="v.conv_stem.bn.weight")
    for stage in range(4):
        block, n_in, n_out = f"v.blk.{stage}.0", channels[stage], channels[stage + 1]
        if stage == 0:
            convolution(f"{block}.conv_exp.weight", expanded, n_in, 3, norm=f"{block}.bn1.weight")
            convolution(f"{block}.conv_pwl.weight", n_out, expanded, norm=f"{block}.bn2.weight")
            continue
        convolution(f"{block}.dw_start.conv.weight", n_in, 1, 3, norm=f"{block}.dw_start.bn.weight")
        convolution(f"{block}.pw_exp.conv.weight", expanded, n_in, norm=f"{block}.pw_exp.bn.weight")
        convolution(f"{block}.dw_mid.conv.weight", expanded, 1, 3, norm=f"{block}.dw_mid.bn.weight")
        convolution(f"{block}.pw_proj.conv.weight", n_out, expanded, norm=f"{block}.pw_proj.bn.weight")
    block = "v.blk.3.1"
    writer.norm(f"{block}.norm.weight", channels[4])
    for name, n_out, n_in in (
        ("query", 2 * head_size, channels[4]),
        ("key", head_size, channels[4]),
        ("value", head_size, channels[4]),
        ("output", channels[4], 2 * head_size),
    ):
        convolution(f"{block}.attn.{name}.proj.weight", n_out, n_in)
    convolution(
        "v.msfa.ffn.pw_exp.conv.weight", expanded, channels[3] + channels[4], norm="v.msfa.ffn.pw_exp.bn.weight"
    )
    convolution("v.msfa.ffn.pw_proj.conv.weight", WIDTH, expanded, norm="v.msfa.ffn.pw_proj.bn.weight")
    writer.norm("v.msfa.norm.weight", WIDTH)
    writer.norm("mm.soft_emb_norm.weight", WIDTH)
    writer.matrix("mm.input_projection.weight", WIDTH, WIDTH)
    writer.close()


def write_gemma4_projector(path: Path, *, text_width: int = WIDTH, seed: int = 14) -> None:
    """Pictures only (gemma4v), as 26B-A4B has it; patches of 16 pixels, 3x3 of them a token."""
    width, hidden, head_size, n_positions = 64, 96, 32, 1024
    writer = _begin(path, seed, text_width)
    _picture_keys(writer, "gemma4v", size_px=224, patch_px=16, width=width, n_blocks=2)
    writer.tensor("v.patch_embd.weight", writer.normal(width, 3, 16, 16) / 16.0, np.float16)
    writer.tensor("v.position_embd.weight", writer.normal(2, n_positions, width) * 0.3)
    for block in ("v.blk.0", "v.blk.1"):
        for name in ("ln1", "ln2", "attn_post_norm", "ffn_post_norm"):
            writer.norm(f"{block}.{name}.weight", width)
        for name in ("attn_q", "attn_k", "attn_v", "attn_out"):
            writer.matrix(f"{block}.{name}.weight", width, width)
        for name in ("attn_q_norm", "attn_k_norm"):
            writer.norm(f"{block}.{name}.weight", head_size)
        for name in ("ffn_gate", "ffn_up"):
            writer.matrix(f"{block}.{name}.weight", hidden, width)
        writer.matrix(f"{block}.ffn_down.weight", width, hidden)
    writer.matrix("mm.input_projection.weight", text_width, width, 2.0)
    writer.close()


def write_unified_projector(path: Path, *, text_width: int = WIDTH, seed: int = 12) -> None:
    """As Gemma 4 12B has it: pictures (gemma4uv) and speech (gemma4ua) without encoders."""
    patch_px, width, n_positions, frame = 48, text_width, 1120, 640
    writer = _begin(path, seed, text_width)
    _picture_keys(writer, "gemma4uv", size_px=224, patch_px=16, width=width, n_blocks=0)
    n_pixels = 3 * patch_px * patch_px
    writer.tensor("v.patch_embd.weight", writer.normal(width, n_pixels) / np.sqrt(n_pixels), np.float16)
    writer.tensor("v.patch_embd.bias", writer.normal(width) * 0.1)
    for number, size in ((1, n_pixels), (2, width), (3, width)):
        writer.norm(f"v.patch_norm.{number}.weight", size)
        writer.tensor(f"v.patch_norm.{number}.bias", writer.normal(size) * 0.1)
    writer.tensor("v.position_embd.weight", writer.normal(2, n_positions, width) * 0.3)
    writer.matrix("mm.input_projection.weight", text_width, width, 2.0)
    file = writer.file
    file.add_clip_has_audio_encoder(True)
    file.add_string("clip.audio.projector_type", "gemma4ua")
    file.add_audio_projection_dim(text_width)
    file.add_audio_embedding_length(frame)
    file.add_audio_feed_forward_length(frame)
    file.add_audio_block_count(0)
    file.add_audio_head_count(1)
    file.add_audio_num_mel_bins(frame)
    file.add_audio_attention_layernorm_eps(1e-6)
    writer.matrix("mm.a.input_projection.weight", text_width, frame, 2.0)
    writer.close()
