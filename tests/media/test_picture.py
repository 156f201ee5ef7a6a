"""Real files of every format, written by Pillow and by hand."""

import io
import random
import struct
import warnings
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image, ImageCms

from gemma_desktop.chat.media import RgbImage
from gemma_desktop.errors import UnusablePicture
from gemma_desktop.media.picture import PictureFacts, check_picture, model_picture, thumbnail
from tests.helpers.memory import peak_growth_bytes

pillow_heif.register_heif_opener()

RED, GREEN, BLUE, YELLOW, WHITE = (220, 20, 20), (20, 200, 20), (20, 20, 220), (220, 220, 20), (255, 255, 255)


def quarters(width: int = 96, height: int = 64) -> Image.Image:
    """Red and green above, blue and yellow below."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (0, height // 2, width // 2, height))
    image.paste(YELLOW, (width // 2, height // 2, width, height))
    return image


def saved(image: Image.Image, file_format: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, file_format, **options)
    return buffer.getvalue()


def opened(picture: RgbImage) -> Image.Image:
    return Image.frombytes("RGB", (picture.width_px, picture.height_px), picture.pixels)


def colours(picture: RgbImage) -> list[tuple[int, ...]]:
    """In the middle of each quarter: above left, above right, below left, below right."""
    image = opened(picture)
    right, bottom = 3 * image.width // 4, 3 * image.height // 4
    places = [(image.width // 4, image.height // 4), (right, image.height // 4), (image.width // 4, bottom)]
    return [tuple(image.getpixel(place)) for place in (*places, (right, bottom))]


def assert_colours(picture: RgbImage, expected: list[tuple[int, int, int]], within: int = 12) -> None:
    for found, wanted in zip(colours(picture), expected, strict=True):
        assert max(abs(a - b) for a, b in zip(found, wanted, strict=True)) <= within, (found, wanted)


@pytest.mark.parametrize(
    ("file_format", "options", "format_name"),
    [
        ("PNG", {}, "PNG"),
        ("JPEG", {"quality": 95}, "JPEG"),
        ("JPEG", {"quality": 95, "progressive": True}, "JPEG"),
        ("WEBP", {"quality": 95}, "WebP"),
        ("WEBP", {"lossless": True}, "WebP"),
        ("GIF", {}, "GIF"),
        ("BMP", {}, "BMP"),
        ("TIFF", {}, "TIFF"),
        ("TIFF", {"compression": "tiff_lzw"}, "TIFF"),
        ("HEIF", {"quality": 95}, "HEIC"),
        ("AVIF", {"quality": 95}, "AVIF"),
    ],
)
def test_each_format_is_read(file_format: str, options: dict[str, object], format_name: str) -> None:
    data = saved(quarters(), file_format, **options)
    assert check_picture(data, "p") == PictureFacts(96, 64, format_name)
    picture = model_picture(data, "p", 280)
    assert (picture.width_px, picture.height_px, len(picture.pixels)) == (96, 64, 96 * 64 * 3)
    assert_colours(picture, [RED, GREEN, BLUE, YELLOW])


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize(
    ("orientation", "size", "expected"),
    [
        # The picture that a viewer shows for what is stored as `quarters` (EXIF 2.32, tag 274).
        (1, (96, 64), [RED, GREEN, BLUE, YELLOW]),
        (2, (96, 64), [GREEN, RED, YELLOW, BLUE]),
        (3, (96, 64), [YELLOW, BLUE, GREEN, RED]),
        (4, (96, 64), [BLUE, YELLOW, RED, GREEN]),
        (5, (64, 96), [RED, BLUE, GREEN, YELLOW]),
        (6, (64, 96), [BLUE, RED, YELLOW, GREEN]),
        (7, (64, 96), [YELLOW, GREEN, BLUE, RED]),
        (8, (64, 96), [GREEN, YELLOW, RED, BLUE]),
    ],
)
def test_exif_rotation_is_obeyed(
    file_format: str, orientation: int, size: tuple[int, int], expected: list[tuple[int, int, int]]
) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    data = saved(quarters(), file_format, exif=exif)
    facts = check_picture(data, "p")
    assert (facts.width_px, facts.height_px) == size
    for picture in (model_picture(data, "p", 280), thumbnail(data, "p", 500)):
        assert (picture.width_px, picture.height_px) == size
        assert_colours(picture, expected, within=25)


def test_a_large_rotated_photo_is_upright_too() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    data = saved(quarters(4000, 3000), "JPEG", exif=exif)
    facts = check_picture(data, "p")
    assert (facts.width_px, facts.height_px) == (3000, 4000)
    picture = model_picture(data, "p", 280)
    assert picture.width_px < picture.height_px
    assert_colours(picture, [BLUE, RED, YELLOW, GREEN])


def test_a_turned_heic_is_turned_once() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    image = quarters()
    image.info["exif"] = exif.tobytes()  # makes pillow-heif write the turn as HEIF does, beside the EXIF one
    picture = model_picture(saved(image, "HEIF", quality=95), "p", 280)
    assert (picture.width_px, picture.height_px) == (64, 96)
    assert_colours(picture, [BLUE, RED, YELLOW, GREEN])


def test_broken_exif_does_not_matter() -> None:
    data = saved(quarters(), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\x7f" + b"\xff" * 30)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow says that it is broken
        assert_colours(model_picture(data, "p", 280), [RED, GREEN, BLUE, YELLOW], within=25)


def cmyk() -> bytes:
    return saved(quarters().convert("CMYK"), "JPEG", quality=95)


def deep_grey() -> bytes:
    ramp = np.tile(np.linspace(0, 65535, 96).astype(np.uint16), (64, 1))
    return saved(Image.fromarray(ramp), "PNG")


def deep_grey_tiff() -> bytes:
    ramp = np.tile(np.linspace(0, 65535, 96).astype(np.uint16), (64, 1))
    return saved(Image.fromarray(ramp), "TIFF")


def float_grey() -> bytes:
    return saved(Image.fromarray(np.tile(np.linspace(0, 1, 96, dtype=np.float32), (64, 1))), "TIFF")


def test_cmyk_becomes_rgb() -> None:
    assert_colours(model_picture(cmyk(), "p", 280), [RED, GREEN, BLUE, YELLOW], within=25)


@pytest.mark.parametrize("make", [deep_grey, deep_grey_tiff, float_grey])
def test_deep_greys_keep_their_range(make: Callable[[], bytes]) -> None:
    grey = np.asarray(opened(model_picture(make(), "p", 280)))[:, :, 0]
    assert grey[0, 0] < 5
    assert grey[0, -1] > 250
    assert abs(int(grey[0, 48]) - 128) < 5


def test_16_bit_colours_are_read() -> None:
    row = b"\0" + struct.pack(">3H", 56_000, 5_000, 5_000) * 32
    assert_colours(model_picture(png(32, 32, zlib.compress(row * 32), depth=16), "p", 280), [(218, 19, 19)] * 4)


def test_black_and_white_is_read() -> None:
    image = Image.new("1", (64, 64), 0)
    image.paste(1, (32, 0, 64, 64))
    assert_colours(model_picture(saved(image, "PNG"), "p", 280), [(0, 0, 0), WHITE, (0, 0, 0), WHITE])


def half_transparent() -> Image.Image:
    """Left half opaque red, right half transparent (and green beneath)."""
    image = Image.new("RGBA", (64, 64), (*RED, 255))
    image.paste((*GREEN, 0), (32, 0, 64, 64))
    return image


@pytest.mark.parametrize(
    "data",
    [
        saved(half_transparent(), "PNG"),
        saved(half_transparent(), "WEBP", lossless=True),
        saved(half_transparent(), "GIF"),
        saved(half_transparent().quantize(8), "PNG"),
        saved(half_transparent(), "HEIF", quality=100),
        saved(half_transparent().resize((2000, 2000), Image.Resampling.NEAREST), "PNG"),
    ],
    ids=["png", "webp", "gif", "palette", "heic", "large"],
)
def test_transparent_parts_are_white(data: bytes) -> None:
    assert_colours(model_picture(data, "p", 280), [RED, WHITE, RED, WHITE], within=15)


def test_half_transparent_colours_are_mixed_with_white() -> None:
    data = saved(Image.new("LA", (64, 64), (0, 128)), "PNG")
    assert_colours(model_picture(data, "p", 280), [(127, 127, 127)] * 4, within=2)


def test_the_first_frame_of_an_animation_is_taken() -> None:
    frames = [Image.new("RGB", (64, 64), colour) for colour in (BLUE, RED, GREEN)]
    for file_format in ("GIF", "WEBP", "PNG"):
        data = saved(frames[0], file_format, save_all=True, append_images=frames[1:], duration=50)
        assert_colours(model_picture(data, "p", 280), [BLUE] * 4)


def swapping_profile() -> bytes:
    """sRGB with red and blue exchanged: whoever ignores it sees the wrong colours."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    tags = {
        profile[132 + 12 * i : 136 + 12 * i].decode(): 132 + 12 * i
        for i in range(struct.unpack(">I", profile[128:132])[0])
    }
    red, blue = (profile[tags[name] + 4 : tags[name] + 12] for name in ("rXYZ", "bXYZ"))
    profile[tags["rXYZ"] + 4 : tags["rXYZ"] + 12], profile[tags["bXYZ"] + 4 : tags["bXYZ"] + 12] = blue, red
    return bytes(profile)


@pytest.mark.parametrize("side", [64, 3000])
def test_a_colour_profile_is_applied(side: int) -> None:
    image = Image.new("RGB", (side, side), RED)
    data = saved(image, "PNG", icc_profile=swapping_profile())
    assert_colours(model_picture(data, "p", 280), [BLUE] * 4, within=6)


@pytest.mark.parametrize("profile", [b"no profile at all", swapping_profile()[:200]])
def test_a_broken_profile_is_as_good_as_none(profile: bytes) -> None:
    data = saved(Image.new("RGB", (64, 64), RED), "PNG", icc_profile=profile)
    assert_colours(model_picture(data, "p", 280), [RED] * 4, within=2)


def test_a_profile_for_other_channels_is_as_good_as_none() -> None:
    data = saved(Image.new("L", (64, 64), 100), "PNG", icc_profile=swapping_profile())
    assert_colours(model_picture(data, "p", 280), [(100, 100, 100)] * 4, within=2)


@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (1000, 1000), (8000, 300), (700, 5000), (1100, 1100)])
@pytest.mark.parametrize("detail_tokens", [0, 70, 140, 280, 560, 1120])
def test_the_detail_bounds_the_area(size: tuple[int, int], detail_tokens: int) -> None:
    data = saved(quarters(*size), "PNG", compress_level=1)
    picture = model_picture(data, "p", detail_tokens)
    area_px = (detail_tokens or 280) * 48 * 48
    assert picture.width_px * picture.height_px <= area_px
    assert max(picture.width_px, picture.height_px) <= 8 * min(picture.width_px, picture.height_px)
    if size[0] * size[1] > area_px and max(size) < 8 * min(size):
        assert picture.width_px * picture.height_px > 0.97 * area_px
        assert picture.width_px / picture.height_px == pytest.approx(size[0] / size[1], rel=0.02)


def test_small_pictures_are_not_enlarged() -> None:
    picture = model_picture(saved(quarters(40, 30), "PNG"), "p", 1120)
    assert (picture.width_px, picture.height_px) == (40, 30)


@pytest.mark.parametrize("size", [(1, 1), (3, 5), (20, 1), (1, 32), (15, 200)])
def test_no_side_is_under_16_pixels(size: tuple[int, int]) -> None:
    picture = model_picture(saved(Image.new("RGB", size, RED), "PNG"), "p", 280)
    assert min(picture.width_px, picture.height_px) >= 16
    assert max(picture.width_px, picture.height_px) <= 8 * min(picture.width_px, picture.height_px)
    assert opened(picture).getpixel((picture.width_px // 2, picture.height_px // 2)) == RED


def test_a_long_picture_gets_white_beside_it_and_keeps_its_proportions() -> None:
    picture = model_picture(saved(Image.new("RGB", (2000, 100), RED), "PNG"), "p", 280)
    image = np.asarray(opened(picture)).astype(int)
    reddish = (np.abs(image - RED).max(axis=2) < 5).any(axis=1).sum()
    assert reddish == pytest.approx(picture.width_px / 20, abs=1)
    assert (image[0] == 255).all()
    assert (image[-1] == 255).all()


def test_fine_stripes_become_grey_and_not_moire() -> None:
    stripes = np.zeros((3000, 3000), np.uint8)
    stripes[:, ::2] = 255
    middle = np.asarray(opened(model_picture(saved(Image.fromarray(stripes), "PNG"), "p", 280)))[50:-50, 50:-50]
    assert abs(middle.mean() - 127.5) < 2
    assert middle.std() < 3


def test_a_thumbnail_fits_its_side() -> None:
    data = saved(quarters(1200, 800), "JPEG", quality=95)
    picture = thumbnail(data, "p", 150)
    assert (picture.width_px, picture.height_px) == (150, 100)
    assert_colours(picture, [RED, GREEN, BLUE, YELLOW])
    small = thumbnail(saved(quarters(90, 60), "PNG"), "p", 150)
    assert (small.width_px, small.height_px) == (90, 60)


# --- what is refused --------------------------------------------------------------------------------------------


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, idat: bytes, depth: int = 8) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, depth, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", idat) + chunk(b"IEND", b"")


def grain() -> Image.Image:
    return Image.effect_noise((600, 400), 50).convert("RGB")


def bomb() -> bytes:
    """240 MB of black pixels in 240 KB."""
    packer = zlib.compressobj(9)
    side = 9000
    row = bytes(1 + 3 * side)
    return png(side, side, b"".join([packer.compress(row * 1000) for _ in range(9)] + [packer.flush()]))


def huge_webp() -> bytes:
    data = bytearray(saved(Image.new("RGB", (16, 16)), "WEBP", lossless=True, exif=b"Exif\0\0x"))
    at = data.index(b"VP8X") + 8 + 4
    data[at : at + 6] = (16_382).to_bytes(3, "little") * 2
    return bytes(data)


def huge_gif() -> bytes:
    data = bytearray(saved(Image.new("P", (16, 16)), "GIF"))
    data[6:10] = struct.pack("<HH", 60_000, 60_000)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "title", "hint"),
    [
        (b"", "cat.png is empty", ""),
        (b"Dear Mary, here is the picture.\n" * 30, "cat.png is no picture", "HEIC"),
        (random.Random(1).randbytes(5000), "cat.png is no picture", ""),
        (b"\x89PNG\r\n\x1a\n", "cat.png is no picture", ""),
        (saved(grain(), "PNG")[:-20_000], "cat.png is damaged", ""),
        (saved(grain(), "JPEG")[:-3000], "cat.png is damaged", ""),
        (saved(grain(), "WEBP")[:-3000], "cat.png is", ""),
        (saved(grain(), "HEIF")[:-3000], "cat.png is damaged", ""),
        (saved(grain(), "BMP")[:-3000], "cat.png is damaged", ""),
        (bomb(), "cat.png has too many pixels", "9,000 x 9,000"),
        (png(60_000, 60_000, zlib.compress(bytes(1000))), "cat.png has too many pixels", "60,000 x 60,000"),
        (huge_webp(), "cat.png", ""),
        (huge_gif(), "cat.png has too many pixels", "60,000"),
        (png(1, 50_000, zlib.compress(bytes(4 * 50_000))), "cat.png is too narrow", "1 x 50,000"),
        (png(0, 50, zlib.compress(b"")), "cat.png is", ""),
    ],
)
def test_what_is_no_usable_picture_is_refused_by_name(data: bytes, title: str, hint: str) -> None:
    for use in (check_picture, lambda data, name: model_picture(data, name, 280)):
        with pytest.raises(UnusablePicture) as refused:
            use(data, "cat.png")
        assert refused.value.title.startswith(title)
        assert hint in refused.value.hint


def test_a_file_of_more_than_100_mb_is_refused_unread() -> None:
    with pytest.raises(UnusablePicture, match=r"cat\.png is too large: It has 101 MB"):
        check_picture(bytes(101_000_000), "cat.png")


@given(st.data())
def test_a_mutated_picture_is_read_or_refused_and_never_anything_else(data: st.DataObject) -> None:
    file_format = data.draw(st.sampled_from(["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF"]))
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    options: dict[str, object] = {} if file_format in ("GIF", "BMP") else {"exif": exif}
    content = bytearray(saved(quarters(48, 32), file_format, **options))
    for position in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=10)):
        content[position] = data.draw(st.integers(0, 255))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's remarks on broken metadata
        try:
            picture = model_picture(bytes(content), "p", 280)
        except UnusablePicture:
            return
    assert picture.width_px * picture.height_px <= 280 * 48 * 48


def largest_png() -> bytes:
    return saved(Image.new("RGBA", (7900, 7900), (1, 2, 3, 4)), "PNG", compress_level=1)


def largest_webp() -> bytes:
    return saved(Image.new("RGB", (3890, 3890), RED), "WEBP", quality=10, method=0)


def photo_of_100_megapixels() -> bytes:
    return saved(quarters(12_000, 9_000), "JPEG", quality=70)


def progressive_photo() -> bytes:
    return saved(quarters(7_000, 5_000), "JPEG", quality=70, progressive=True, subsampling=0)


def scan_in_one_strip() -> bytes:
    return saved(quarters(5_000, 6_000), "TIFF", compression="tiff_lzw", tiffinfo={278: 6_000})


@pytest.mark.parametrize(
    "make",
    [
        largest_png,
        bomb,
        *(pytest.param(f, marks=pytest.mark.soak) for f in (largest_webp, photo_of_100_megapixels)),
        *(pytest.param(f, marks=pytest.mark.soak) for f in (progressive_photo, scan_in_one_strip)),
    ],
)
def test_no_picture_costs_more_than_300_mb(tmp_path: Path, make: Callable[[], bytes]) -> None:
    path = tmp_path / "picture"
    path.write_bytes(make())
    grown = peak_growth_bytes(
        "import pathlib\nfrom gemma_desktop.errors import UnusablePicture\n"
        "from gemma_desktop.media.picture import check_picture, model_picture\n"
        "data = pathlib.Path(sys.argv[1]).read_bytes()",
        "try:\n    check_picture(data, 'p'); model_picture(data, 'p', 1120)\nexcept UnusablePicture:\n    pass",
        str(path),
    )
    assert grown < 300e6
