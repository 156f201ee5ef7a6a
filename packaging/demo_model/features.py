"""Pictures and sounds as tensors for the towers, numerically as llama.cpp makes them."""

from __future__ import annotations

import functools
import warnings

import numpy as np
import torch
from numpy.typing import NDArray

from demo_model.model import MEL_BINS
from demo_model.pictures import PATCH_PX


def picture_batch(pictures: list[NDArray[np.uint8]]) -> dict[str, torch.Tensor]:
    """pictures: (height, width, 3) each, sides multiples of 32. Shorter ones are padded with patches at (-1, -1)."""
    sizes = [(p.shape[0] // PATCH_PX, p.shape[1] // PATCH_PX) for p in pictures]
    most = max(rows * columns for rows, columns in sizes)
    pixels = np.zeros((len(pictures), most, PATCH_PX * PATCH_PX * 3), np.float32)
    positions = np.full((len(pictures), most, 2), -1, np.int64)
    for i, (picture, (rows, columns)) in enumerate(zip(pictures, sizes, strict=True)):
        patches = picture.reshape(rows, PATCH_PX, columns, PATCH_PX, 3).transpose(0, 2, 1, 3, 4)
        n = rows * columns
        pixels[i, :n] = patches.reshape(n, -1) / np.float32(255)
        y, x = np.mgrid[0:rows, 0:columns]
        positions[i, :n] = np.stack([x.ravel(), y.ravel()], -1)
    return {"pixel_values": torch.from_numpy(pixels), "image_position_ids": torch.from_numpy(positions)}


def sound_batch(sounds: list[NDArray[np.float32]]) -> dict[str, torch.Tensor]:
    mels = [log_mel(sound) for sound in sounds]
    features = torch.zeros(len(mels), max(map(len, mels)), MEL_BINS)
    mask = torch.zeros(features.shape[:2], dtype=torch.bool)
    for i, mel in enumerate(mels):
        features[i, : len(mel)] = torch.from_numpy(mel)
        mask[i, : len(mel)] = True
    return {"input_features": features, "input_features_mask": mask}


def log_mel(sound: NDArray[np.float32]) -> NDArray[np.float32]:
    """(samples,) at 16 kHz -> (frames, MEL_BINS), 100 frames a second, as Gemma4AudioFeatureExtractor."""
    window, filters = _mel_constants()
    padded = np.concatenate([np.zeros(160, np.float32), sound.astype(np.float32)])
    frames = (len(padded) - 321) // 160 + 1
    step = padded.strides[0]
    framed = np.lib.stride_tricks.as_strided(padded, (frames, 320), (step * 160, step))
    spectrum = np.abs(np.fft.rfft(framed * window, 512)).astype(np.float32)
    return np.log(spectrum @ filters + np.float32(1e-3))


def audio_tokens(sound: NDArray[np.float32]) -> int:
    """Soft tokens of a sound: two convolutions of stride 2 over its frames, about 25 a second."""
    frames = (len(sound) + 160 - 321) // 160 + 1
    return ((frames - 1) // 2 + 1 - 1) // 2 + 1


@functools.cache
def _mel_constants() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    from transformers.models.gemma4.feature_extraction_gemma4 import Gemma4AudioFeatureExtractor

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        extractor = Gemma4AudioFeatureExtractor(feature_size=MEL_BINS)
    return extractor.window.astype(np.float32), extractor.mel_filters.astype(np.float32)
