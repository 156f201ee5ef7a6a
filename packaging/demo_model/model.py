"""The demo model's shape: Gemma 4 E2B's architecture with 3 million parameters, and how it is initialised."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Final

import torch
from transformers import (
    Gemma4AudioConfig,
    Gemma4Config,
    Gemma4ForConditionalGeneration,
    Gemma4TextConfig,
    Gemma4VisionConfig,
)

from demo_model.pictures import PATCH_PX, TOKEN_PX

HIDDEN: Final = 160
VOCABULARY: Final = 1280
MEL_BINS: Final = 40  # also the first convolution's channels: transformers derives one from the other

# Ids of the special tokens; the order is the tokenizer's (tokenizer.py).
SPECIAL_TOKENS: Final = (
    "<pad>", "<eos>", "<bos>", "<unk>", "<mask>", "<|tool>", "<tool|>", "<|tool_call>", "<tool_call|>",
    "<|tool_response>", "<tool_response|>", '<|"|>', "<|think|>", "<|channel>", "<channel|>", "<|turn>", "<turn|>",
    "<|image>", "<image|>", "<|audio>", "<audio|>", "<|image|>", "<|audio|>", "<|video|>",
)  # fmt: skip
TOKEN_ID: Final = {token: i for i, token in enumerate(SPECIAL_TOKENS)}


def configuration() -> Gemma4Config:
    """llama.cpp's own limits decide much of it.

    - The layers with shared keys reuse the last unshared sliding and full layer, so the unshared part must end in
      sliding, full, and the last layer must be full.
    - Every width but 1536 and 2560 decodes pictures bidirectionally on sliding layers ("vision").
    - pad must be 0: media positions take row 0 of the per-layer embeddings.
    - Rows are multiples of 32, so that q8_0 could store them.
    """
    text = Gemma4TextConfig(
        vocab_size=VOCABULARY,
        vocab_size_per_layer_input=VOCABULARY,
        hidden_size=HIDDEN,
        intermediate_size=256,
        use_double_wide_mlp=True,
        num_hidden_layers=6,
        layer_types=["sliding_attention"] * 3 + ["full_attention", "sliding_attention", "full_attention"],
        num_kv_shared_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=32,
        global_head_dim=64,
        hidden_size_per_layer_input=32,
        sliding_window=512,
        max_position_embeddings=8192,
        final_logit_softcapping=30.0,
        use_bidirectional_attention="vision",
        pad_token_id=TOKEN_ID["<pad>"],
        eos_token_id=TOKEN_ID["<eos>"],
        bos_token_id=TOKEN_ID["<bos>"],
        tie_word_embeddings=True,
    )
    vision = Gemma4VisionConfig(
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=2,
        head_dim=32,
        patch_size=PATCH_PX,
        pooling_kernel_size=TOKEN_PX // PATCH_PX,
        position_embedding_size=1024,
    )
    audio = Gemma4AudioConfig(
        hidden_size=96,
        num_hidden_layers=2,
        num_attention_heads=4,
        subsampling_conv_channels=[MEL_BINS, 16],
        output_proj_dims=128,
        use_clipped_linears=False,
    )
    return Gemma4Config(
        text_config=text,
        vision_config=vision,
        audio_config=audio,
        boi_token_id=TOKEN_ID["<|image>"],
        eoi_token_id=TOKEN_ID["<image|>"],
        image_token_id=TOKEN_ID["<|image|>"],
        video_token_id=TOKEN_ID["<|video|>"],
        boa_token_id=TOKEN_ID["<|audio>"],
        eoa_token_index=TOKEN_ID["<audio|>"],
        audio_token_id=TOKEN_ID["<|audio|>"],
    )


def new_model(seed: int = 0) -> Gemma4ForConditionalGeneration:
    """Random weights that train: transformers' own initialisation leaves attention far too sharp at this size."""
    torch.manual_seed(seed)
    model = Gemma4ForConditionalGeneration(configuration())
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if name.endswith(("q_norm.weight", "k_norm.weight")):
                weight.fill_(weight.numel() ** -0.25)  # Gemma 4's attention scale is 1: the norms carry 1/sqrt(d)
            elif weight.dim() >= 2 and "embed_tokens" not in name and "position_embedding" not in name:
                weight.normal_(0, min(0.08, 0.7 * weight[0].numel() ** -0.5))
        language = model.model.language_model
        language.embed_tokens.weight.normal_(0, 0.5 * HIDDEN**-0.5)
        language.embed_tokens_per_layer.weight.normal_(0, 0.1)
        _initialise_ears(model)
        _initialise_eyes(model)
    return model


def _initialise_ears(model: Gemma4ForConditionalGeneration) -> None:
    """Zero-mean kernels: the convolutions' LayerNorm has no bias, so log-mel's mean of -5 would hide the spectrum."""
    front = model.model.audio_tower.subsample_conv_projection
    kernels = front.layer0.conv.weight
    kernels.normal_()
    kernels -= kernels.mean((1, 2, 3), keepdim=True)
    kernels.mul_(0.3).add_(0.02 * torch.randn(len(kernels), 1, 1, 1))
    for weight in (front.layer1.conv.weight, front.input_proj_linear.weight):
        weight.normal_(0, weight[0].numel() ** -0.5)
        weight -= weight.mean(tuple(range(1, weight.dim())), keepdim=True)


def _initialise_eyes(model: Gemma4ForConditionalGeneration) -> None:
    """Patch kernels are 2-D cosines in red, green, blue and grey; small random positions instead of ones."""
    embedder = model.model.vision_tower.patch_embedder
    embedder.position_embedding_table.normal_(0, 0.02)
    angle = (torch.arange(PATCH_PX) + 0.5) * math.pi / PATCH_PX
    channels = torch.tensor([[1.0, 0, 0], [0, 1.0, 0], [0, 0, 1.0], [0.58, 0.58, 0.58]])
    kernels = []
    for u, v in sorted(((u, v) for u in range(5) for v in range(5)), key=lambda uv: uv[0] ** 2 + uv[1] ** 2)[: 64 // 4]:
        wave = torch.cos(u * angle)[:, None] * torch.cos(v * angle)[None]
        wave = wave / wave.norm() * (1.0 if u + v == 0 else 2.5)
        kernels += [(wave[:, :, None] * channel).reshape(-1) for channel in channels]
    weight = embedder.input_proj.weight
    weight.copy_(torch.stack(kernels)[: len(weight)] * 0.06 + 0.003 * torch.randn(weight.shape))


def save_for_conversion(model: Gemma4ForConditionalGeneration, folder: Path) -> None:
    """Writes what llama.cpp's converter reads, except tokenizer and template."""
    model.save_pretrained(folder)
    config_file = folder / "config.json"
    config = json.loads(config_file.read_text())
    config["audio_config"]["input_feat_size"] = MEL_BINS  # not a field of transformers; the converter assumes 128
    config_file.write_text(json.dumps(config, indent=1))
    # The converter stops with a KeyError without mean and standard deviation.
    processor = {
        "image_mean": [0.0, 0.0, 0.0],
        "image_std": [1.0, 1.0, 1.0],
        "image_processor_type": "Gemma4ImageProcessor",
        "patch_size": PATCH_PX,
        "pooling_kernel_size": TOKEN_PX // PATCH_PX,
        "max_soft_tokens": 70,
    }
    (folder / "preprocessor_config.json").write_text(json.dumps(processor))
