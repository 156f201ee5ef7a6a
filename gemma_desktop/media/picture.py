"""Pictures as a model takes them: bounded, upright, sRGB on white."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from gemma_desktop.chat.media import RgbImage
from gemma_desktop.media.decoding import decode

DEFAULT_DETAIL_TOKENS = 280
"""Google's default for Gemma 4 (model card)."""

_TOKEN_SIDE_PX = 48
"""Gemma 4 spends one token on 48 x 48 pixels (patches of 16, pooled by 3)."""
_MAX_ASPECT = 8
"""A side longer than a projector's position table aborts llama.cpp (9000 x 40 pixels did); 1,120 tokens at 8 to 1 are
284 patches long, and every table known has 512 rows or more."""
_SHORTEST_SIDE_PX = 16


@dataclass(frozen=True)
class PictureFacts:
    """width_px, height_px: upright, at full size."""

    width_px: int
    height_px: int
    format_name: str


def check_picture(data: bytes, name: str) -> PictureFacts:
    """Decode a picture once, to know that it can be.

    PNG, JPEG, WebP, GIF (its first frame), BMP, TIFF, AVIF, and HEIC where pillow-heif is installed.
    Raises UnusablePicture, with the name and the reason, for anything else: empty, damaged, of more than 100 MB, with
    more pixels than 250 MB of memory can decode, or more than 32 times as long as wide.
    """
    decoded = decode(data, name, _fits_side(1))
    return PictureFacts(*decoded.full_size_px, decoded.format_name)


def model_picture(data: bytes, name: str, detail_tokens: int) -> RgbImage:
    """A picture for the model, of at most detail_tokens tokens (0 is 280).

    Only a picture with a side under 16 pixels is enlarged. One of more than 8 to 1 gets white above and below, or left
    and right, as transparent parts do. Raises UnusablePicture.
    """
    area_px = (detail_tokens or DEFAULT_DETAIL_TOKENS) * _TOKEN_SIDE_PX**2
    image = decode(data, name, lambda width, height: _scale_to_area(width, height, area_px)).image
    scale = _scale_to_area(image.width, image.height, area_px)
    scale = max(scale, _SHORTEST_SIDE_PX / max(min(image.size), max(image.size) / _MAX_ASPECT))
    return _rgb_image(_padded(_resized(image, scale)))


def thumbnail(data: bytes, name: str, side_px: int) -> RgbImage:
    """The picture within side_px by side_px, never enlarged. Raises UnusablePicture."""
    scale_of = _fits_side(side_px)
    image = decode(data, name, scale_of).image
    return _rgb_image(_resized(image, scale_of(image.width, image.height)))


def _fits_side(side_px: int) -> Callable[[int, int], float]:
    return lambda width, height: min(1.0, side_px / max(width, height))


def _scale_to_area(width: int, height: int, area_px: int) -> float:
    """What brings the picture, with white beside it where it is long, into the area."""
    long, short = max(width, height), min(width, height)
    if long <= _MAX_ASPECT * short:
        return min(1.0, math.sqrt(area_px / (width * height)))
    return min(1.0, _MAX_ASPECT * math.isqrt(area_px // _MAX_ASPECT) / long)


def _resized(image: Image.Image, scale: float) -> Image.Image:
    size = (max(1, int(image.width * scale)), max(1, int(image.height * scale)))
    return image if size == image.size else image.resize(size, Image.Resampling.LANCZOS)


def _padded(image: Image.Image) -> Image.Image:
    shortest = -(-max(image.size) // _MAX_ASPECT)
    if min(image.size) >= shortest:
        return image
    canvas = Image.new("RGB", (max(image.width, shortest), max(image.height, shortest)), "white")
    canvas.paste(image, ((canvas.width - image.width) // 2, (canvas.height - image.height) // 2))
    return canvas


def _rgb_image(image: Image.Image) -> RgbImage:
    return RgbImage(image.width, image.height, image.tobytes())
