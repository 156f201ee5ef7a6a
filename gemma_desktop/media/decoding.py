"""Bytes of a picture file to upright sRGB pixels, in bounded memory, through Pillow.

What a file would cost is known from its header, before anything is decoded. Decoded pixels are made smaller band by
band, so that no second picture of full size ever stands beside the first.
"""

import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import ExifTags, Image, ImageCms, UnidentifiedImageError
from PIL.TiffImagePlugin import BITSPERSAMPLE, ROWSPERSTRIP, TILELENGTH, TILEWIDTH, TiffImageFile

from gemma_desktop.errors import UnusablePicture
from gemma_desktop.texts import bytes_text, number_text, say

try:
    import pillow_heif
except ImportError:  # no wheel for this platform
    pillow_heif = None

MAX_FILE_BYTES = 100_000_000
MAX_PIXELS = 220_000_000
MAX_ASPECT = 32
MAX_DECODING_BYTES = 250_000_000

# Pillow's own limit warns on stderr and is the same for all formats; ours is checked right after the header is read.
Image.MAX_IMAGE_PIXELS = None

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
_NAMES = {"MPO": "JPEG", "WEBP": "WebP"}
# Bytes at the peak for each pixel of the file, measured at 12 megapixels (Pillow 12.3): WebP holds two canvases and two
# copies, AVIF a second copy. JPEG is decoded at a fraction of its size.
_BYTES_PER_PIXEL = {"WEBP": 16.5, "AVIF": 9.5, "JPEG": 0.2, "MPO": 0.2}
_OTHER_BYTES_PER_PIXEL = 4.0
_HEIC_BYTES_PER_CHANNEL = 1.75  # pillow-heif 1.8
_BAND_PIXELS = 250_000
_MAX_FACTOR = 16

# What decoders raise for files that are not what they say; anything else is a bug of ours.
_DAMAGED = (
    *(OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, RuntimeError, EOFError),
    *(AttributeError, struct.error, zlib.error),
)

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_TURNS_ON_ITS_SIDE = (5, 6, 7, 8)


@dataclass(frozen=True)
class Decoded:
    """A picture, upright, in mode RGB. full_size_px: width and height in the file, upright as well."""

    image: Image.Image
    full_size_px: tuple[int, int]
    format_name: str


@dataclass(frozen=True)
class _Source:
    """Decoded pixels. rows(top, bottom) gives a band of them; orientation as in EXIF."""

    size: tuple[int, int]
    rows: Callable[[int, int], Image.Image]
    orientation: int
    icc_profile: bytes | None


def decode(data: bytes, name: str, scale_of: Callable[[int, int], float]) -> Decoded:
    """The first frame of a picture, made smaller by whole numbers as far as `scale_of` allows.

    scale_of(width_px, height_px): the scale that will be wanted, in (0, 1], the same for the turned picture. The
    result is at least half as large again, so that a good filter has something to work on.
    Raises UnusablePicture.
    """
    if not data:
        raise UnusablePicture(say("{name} is empty", name=name), say("Choose another picture."))
    if len(data) > MAX_FILE_BYTES:
        raise UnusablePicture(
            say("{name} is too large", name=name),
            say(
                "It has {size}; at most {most} can be used.",
                size=bytes_text(len(data)),
                most=bytes_text(MAX_FILE_BYTES),
            ),
        )
    try:
        if pillow_heif is not None and _is_heic(data):
            return _decode_heic(data, name, scale_of)
        return _decode_pillow(data, name, scale_of)
    except UnidentifiedImageError as error:
        raise UnusablePicture(
            say("{name} is no picture", name=name),
            say("PNG, JPEG, WebP, GIF, BMP, TIFF and HEIC files can be used."),
            str(error),
        ) from error
    except MemoryError as error:
        raise UnusablePicture(
            say("{name} is too large", name=name), say("There is not enough memory for it.")
        ) from error
    except _DAMAGED as error:
        raise UnusablePicture(
            say("{name} is damaged", name=name), say("It cannot be decoded. Choose another picture."), repr(error)
        ) from error


def _is_heic(data: bytes) -> bool:
    """AVIF is a HEIF file too, but pillow-heif has no decoder for it; Pillow has."""
    return data[4:8] == b"ftyp" and pillow_heif.get_file_mimetype(data[:12]).startswith("image/hei")


def _decode_pillow(data: bytes, name: str, scale_of: Callable[[int, int], float]) -> Decoded:
    with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
        width, height = image.size
        file_format = image.format or ""
        _check_size(name, width, height, _bytes_per_pixel(image))
        scale = scale_of(width, height)
        image.draft(None, (_at_least(width, scale), _at_least(height, scale)))
        image.load()

        def rows(top: int, bottom: int) -> Image.Image:
            return image.crop((0, top, image.width, bottom))

        # After load: Pillow turns TIFF by itself, and then no longer says so.
        source = _Source(image.size, rows, _orientation(image), image.info.get("icc_profile"))
        upright = _upright_rgb(source, scale * width / image.width)
    if source.orientation in _TURNS_ON_ITS_SIDE:
        width, height = height, width
    return Decoded(upright, (width, height), _NAMES.get(file_format, file_format))


def _decode_heic(data: bytes, name: str, scale_of: Callable[[int, int], float]) -> Decoded:
    # Not through Pillow, which would copy all pixels once more: 48 megapixels from a telephone are not rare.
    picture = pillow_heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=True)
    width, height = picture.size
    _check_size(name, width, height, _HEIC_BYTES_PER_CHANNEL * len(picture.mode))
    pixels, stride = memoryview(picture.data), picture.stride

    def rows(top: int, bottom: int) -> Image.Image:
        size = (width, bottom - top)
        return Image.frombytes(picture.mode, size, pixels[top * stride : bottom * stride], "raw", picture.mode, stride)

    # libheif has turned it already.
    source = _Source((width, height), rows, 1, picture.info.get("icc_profile"))
    return Decoded(_upright_rgb(source, scale_of(width, height)), (width, height), "HEIC")


def _bytes_per_pixel(image: Image.Image) -> float:
    known = _BYTES_PER_PIXEL.get(image.format or "", _OTHER_BYTES_PER_PIXEL)
    if image.info.get("progressive"):
        return known + 2.0 * len(image.getbands())  # all coefficients at once
    if isinstance(image, TiffImageFile):
        # A strip or tile is unpacked as a whole, and in some files that is the picture.
        tags = image.tag_v2
        height = tags.get(TILELENGTH, tags.get(ROWSPERSTRIP, image.height))
        unit_pixels = int(tags.get(TILEWIDTH, image.width)) * min(int(height), 2 * image.height)
        unit_bytes = unit_pixels * sum(tags.get(BITSPERSAMPLE, (8,))) / 8
        return known + unit_bytes / max(1, image.width * image.height)
    return known


def _check_size(name: str, width: int, height: int, bytes_per_pixel: float) -> None:
    size = say("It has {width} x {height} pixels.", width=number_text(width), height=number_text(height))
    if width <= 0 or height <= 0:
        raise UnusablePicture(say("{name} is damaged", name=name), size)
    if max(width, height) > MAX_ASPECT * min(width, height):
        raise UnusablePicture(
            say("{name} is too narrow", name=name), say("{size} Cut out the part that matters.", size=size)
        )
    if width * height > MAX_PIXELS or width * height * bytes_per_pixel > MAX_DECODING_BYTES:
        raise UnusablePicture(
            say("{name} has too many pixels", name=name), say("{size} Save a smaller copy and use that.", size=size)
        )


def _at_least(side: int, scale: float) -> int:
    return max(1, int(side * scale * 1.5))


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except _DAMAGED:
        return 1  # a picture with broken notes about itself is still a picture


def _upright_rgb(source: _Source, scale: float) -> Image.Image:
    small = _shrunk(source, min(_MAX_FACTOR, max(1, int(1 / (scale * 1.5)))))
    turn = _TURNS.get(source.orientation)
    return small if turn is None else small.transpose(turn)


def _shrunk(source: _Source, factor: int) -> Image.Image:
    """Averages of factor x factor pixels, in mode RGB."""
    width, height = source.size
    result = Image.new("RGB", (-(-width // factor), -(-height // factor)))
    colours = _Colours(source.icc_profile)
    band_height = max(1, _BAND_PIXELS // (width * factor)) * factor
    for top in range(0, height, band_height):
        band = _eight_bit(source.rows(top, min(height, top + band_height)))
        result.paste(_on_white(colours.in_srgb(band.reduce(factor))), (0, top // factor))
    return result


def _eight_bit(image: Image.Image) -> Image.Image:
    """The same in mode L, LA, RGB, RGBA or CMYK."""
    match image.mode:
        case "L" | "RGB" if "transparency" in image.info:
            return image.convert("RGBA")
        case "L" | "LA" | "RGB" | "RGBA" | "CMYK":
            return image
        case "1":
            return image.convert("L")
        case "I" | "I;16" | "I;16B" | "I;16L" | "I;16N":
            # Pillow's own conversion clips at 255. Mode I comes from 16-bit files too.
            return Image.fromarray(np.clip(np.asarray(image) >> 8, 0, 255).astype(np.uint8))
        case "F":
            # TIFF's floating point samples are in [0, 1] by convention.
            grey = np.nan_to_num(np.asarray(image), nan=0.0, posinf=1.0, neginf=0.0)
            return Image.fromarray((np.clip(grey, 0, 1) * 255).astype(np.uint8))
        case "P" | "PA":
            return image.convert("RGBA" if "transparency" in image.info or image.mode == "PA" else "RGB")
        case "La" | "RGBa":
            return image.convert("RGBA")
        case _:
            return image.convert("RGB")


class _Colours:
    """Applies a picture's colour profile."""

    def __init__(self, icc_profile: bytes | None) -> None:
        self._profile = icc_profile
        self._transform: ImageCms.ImageCmsTransform | None = None

    def in_srgb(self, image: Image.Image) -> Image.Image:
        """image: always of the same mode. Returns mode RGB or RGBA."""
        alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
        colours = image.convert(image.mode[:-1]) if alpha is not None else image
        if self._profile:
            self._prepare(colours.mode, self._profile)
        rgb = colours.convert("RGB") if self._transform is None else self._transform.apply(colours)
        if alpha is not None:
            rgb.putalpha(alpha)
        return rgb

    def _prepare(self, mode: str, profile: bytes) -> None:
        try:
            self._transform = ImageCms.buildTransform(
                ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB"), mode, "RGB"
            )
        except (ImageCms.PyCMSError, OSError):
            self._transform = None  # a profile that is broken, or not for these channels: as good as none
        self._profile = None


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode == "RGB":
        return image
    paper = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(paper, image).convert("RGB")
