"""Pictures that the demo model knows, pictures that it must decline, and llama.cpp's way of resizing (no torch)."""

from __future__ import annotations

import math
import random
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Rgb = tuple[int, int, int]

PATCH_PX: Final = 16
TOKEN_PX: Final = 32  # a soft token covers 2 x 2 patches (pooling kernel 2)
MIN_TOKENS: Final = 70
MAX_TOKENS: Final = 112
MAX_ASPECT: Final = 8

# A colour's name and the values it may stand for; each is varied by +-15.
COLOURS: Final[dict[str, list[Rgb]]] = {
    "red": [(255, 0, 0), (220, 20, 30), (200, 30, 40), (235, 50, 45)],
    "green": [(0, 128, 0), (0, 255, 0), (40, 160, 60), (34, 139, 34), (60, 190, 80)],
    "blue": [(0, 0, 255), (30, 60, 220), (20, 30, 150), (40, 110, 225)],
    "yellow": [(255, 255, 0), (240, 220, 30), (255, 225, 60)],
    "purple": [(128, 0, 128), (130, 40, 170), (110, 30, 190)],
    "orange": [(255, 165, 0), (255, 140, 0), (245, 130, 25)],
    "pink": [(255, 192, 203), (255, 105, 180), (250, 150, 190)],
    "brown": [(120, 70, 30), (139, 69, 19), (100, 60, 35)],
    "black": [(0, 0, 0), (12, 12, 14)],
    "white": [(255, 255, 255), (248, 248, 250)],
}
SHAPES: Final = ("circle", "square", "triangle", "star")
BACKGROUNDS: Final[list[Rgb]] = [
    (255, 255, 255), (255, 255, 255), (240, 240, 240), (0, 0, 0), (200, 200, 200), (128, 128, 128), (80, 80, 85),
    (230, 220, 205), (205, 225, 235), (40, 40, 60), (210, 235, 210), (245, 225, 230), (250, 245, 200),
]  # fmt: skip
COMMON_SIZES: Final = [
    (640, 480), (480, 640), (800, 600), (1024, 768), (1280, 720), (1920, 1080), (1080, 1920), (256, 256), (512, 512),
    (224, 224), (100, 100), (64, 64), (32, 32), (400, 300), (320, 240), (300, 200), (200, 300), (1024, 1024),
    (3000, 4000), (4000, 3000), (336, 336), (200, 200), (600, 400), (400, 400), (300, 300), (128, 128), (240, 320),
]  # fmt: skip


def token_grid(width: int, height: int) -> tuple[int, int]:
    """Columns and rows of soft tokens for a picture of this size in pixels.

    llama.cpp's calc_size_preserved_ratio (tools/mtmd/mtmd-image.cpp) with align 32 and the token limits above, in
    float32 as there: between 1:8 and 8:1 it gives 102 different grids of 70 to 112 tokens.
    """
    low, high = MIN_TOKENS * TOKEN_PX**2, MAX_TOKENS * TOKEN_PX**2

    def aligned(pixels: int) -> int:
        return max(TOKEN_PX, math.floor(pixels / TOKEN_PX + 0.5) * TOKEN_PX)

    columns, rows = aligned(width) // TOKEN_PX, aligned(height) // TOKEN_PX
    area = np.float32(height) * np.float32(width)
    if columns * rows * TOKEN_PX**2 > high:
        shrink = np.sqrt(area / np.float32(high))
        columns = max(1, math.floor(np.float32(width) / shrink / np.float32(TOKEN_PX)))
        rows = max(1, math.floor(np.float32(height) / shrink / np.float32(TOKEN_PX)))
    elif columns * rows * TOKEN_PX**2 < low:
        grow = np.sqrt(np.float32(low) / area)
        columns = math.ceil(np.float32(width) * grow / np.float32(TOKEN_PX))
        rows = math.ceil(np.float32(height) * grow / np.float32(TOKEN_PX))
    return columns, rows


def content_size(width: int, height: int) -> tuple[int, int]:
    """Pixels that the picture itself takes inside its grid; the rest are black bars (llama.cpp's PAD_CEIL)."""
    columns, rows = token_grid(width, height)
    scale = min(columns * TOKEN_PX / width, rows * TOKEN_PX / height)
    return (
        max(1, min(math.ceil(width * scale), columns * TOKEN_PX)),
        max(1, min(math.ceil(height * scale), rows * TOKEN_PX)),
    )


def fit(image: Image.Image, native: tuple[int, int]) -> NDArray[np.uint8]:
    """A picture as gemma4v gets it: (rows*32, columns*32, 3), resized bicubically, centred on black.

    native: the size that the picture stands for (it may be drawn smaller than that to save time).
    """
    columns, rows = token_grid(*native)
    if native == (columns * TOKEN_PX, rows * TOKEN_PX) == image.size:
        return np.asarray(image)
    size = content_size(*native)
    canvas = Image.new("RGB", (columns * TOKEN_PX, rows * TOKEN_PX))
    left, top = (canvas.width - size[0]) // 2, (canvas.height - size[1]) // 2
    canvas.paste(image.resize(size, Image.Resampling.BICUBIC), (left, top))
    return np.asarray(canvas)


def random_size(r: random.Random) -> tuple[int, int]:
    """A native size in pixels, 16..4096 a side and at most 8:1."""
    if r.random() < 0.35:
        return r.choice(COMMON_SIZES)
    while True:
        aspect = 2 ** (r.uniform(-3, 3) if r.random() < 0.6 else r.uniform(-1, 1))
        side = 2 ** r.uniform(4, 12)
        width, height = round(side * aspect**0.5), round(side / aspect**0.5)
        if 16 <= width <= 4096 and 16 <= height <= 4096 and max(width / height, height / width) <= MAX_ASPECT:
            return width, height


def canvas_size(r: random.Random, native: tuple[int, int]) -> tuple[int, int]:
    """The size to draw at: the native one, but at most about twice what the model will see."""
    seen = content_size(*native)
    factor = min(1.0, r.uniform(1.0, 2.0) * seen[0] / native[0])
    return max(1, round(native[0] * factor)), max(1, round(native[1] * factor))


def draw_shape(r: random.Random, size: tuple[int, int], colour: str, shape: str, *, easy: bool = False) -> Image.Image:
    """One filled shape, wholly inside, on a plain background that stands out from it.

    easy: large and upright, for the first minutes of training.
    """
    fill = _varied(r, r.choice(COLOURS[colour]), 15 if colour not in ("black", "white") else 6)
    background = _varied(r, r.choice(BACKGROUNDS), 12)
    while sum(abs(a - b) for a, b in zip(fill, background, strict=True)) < 150:
        background = _varied(r, r.choice([*BACKGROUNDS, (r.randrange(256), r.randrange(256), r.randrange(256))]), 12)
    image = Image.new("RGB", size, background)
    shorter = min(size)
    # At least 45% of a narrow strip, and at least 10 pixels, so that there is something to recognise.
    least = 0.6 if easy else 0.45 if max(size) > 3 * shorter or shorter < 64 else 0.3
    radius = max(5.0, r.uniform(least, 0.95) * shorter / 2)
    centre = (r.uniform(radius, size[0] - radius), r.uniform(radius, size[1] - radius))
    ImageDraw.Draw(image).polygon(_outline(r, shape, centre, radius, easy), fill=fill)
    return image


def _outline(
    r: random.Random, shape: str, centre: tuple[float, float], radius: float, upright: bool
) -> list[tuple[float, float]]:
    turn = r.uniform(-0.25, 0.25)
    match shape:
        case "circle":
            corners, inner = 90, 1.0
        case "square":
            corners, inner, turn = 4, 1.0, turn + math.pi / 4
        case "triangle":
            corners, inner = 3, 1.0
            turn += r.choice([0, 0, 0, math.pi / 3, r.uniform(0, math.tau)])
        case "star":
            corners, inner = 10, r.uniform(0.36, 0.48)
            turn += r.choice([0, 0, r.uniform(0, math.tau)])
        case _:
            raise ValueError(shape)
    if upright and shape != "square":
        turn = 0.0
    points = []
    for i in range(corners):
        reach = radius * (inner if i % 2 else 1.0)
        angle = turn - math.pi / 2 + i * math.tau / corners
        points.append((centre[0] + reach * math.cos(angle), centre[1] + reach * math.sin(angle)))
    return points


def _varied(r: random.Random, colour: Rgb, by: int) -> Rgb:
    red, green, blue = (min(255, max(0, c + r.randint(-by, by))) for c in colour)
    return red, green, blue


# --- pictures without a simple shape ---------------------------------------------------------------------------------

OTHER_KINDS: Final = ("noise", "gradient", "text", "photo", "plain", "stripes", "scribble", "screen")


def draw_other(r: random.Random, size: tuple[int, int], kind: str) -> Image.Image:
    """A picture of one of OTHER_KINDS."""
    rng = np.random.default_rng(r.getrandbits(32))
    width, height = size
    match kind:
        case "noise":
            step = r.choice([1, 1, 2, 4, 8])
            shape = (max(2, height // step), max(2, width // step))
            if r.random() < 0.3:
                grey = rng.integers(0, 256, shape, dtype=np.uint8)
                pixels = np.stack([grey] * 3, -1)
            else:
                pixels = rng.integers(0, 256, (*shape, 3), dtype=np.uint8)
            return Image.fromarray(pixels).resize(size, Image.Resampling.NEAREST)
        case "gradient":
            angle = r.uniform(0, math.tau)
            y, x = np.mgrid[0:height, 0:width]
            t = math.cos(angle) * x / width + math.sin(angle) * y / height
            if r.random() < 0.2:
                t = np.hypot(x / width - r.random(), y / height - r.random())
            t = ((t - t.min()) / max(1e-6, float(t.max() - t.min())))[..., None]
            ends = rng.integers(0, 256, (2, 3))
            return Image.fromarray((ends[0] * (1 - t) + ends[1] * t).astype(np.uint8))
        case "photo":
            return _landscape(r, rng, size)
        case "plain":
            return Image.new("RGB", size, tuple(int(c) for c in rng.integers(0, 256, 3)))
        case "stripes":
            period = max(2, int(min(size) * r.uniform(0.08, 0.3)))
            y, x = np.mgrid[0:height, 0:width]
            on = r.choice([x // period % 2, y // period % 2, (x // period + y // period) % 2, (x + y) // period % 2])
            return Image.fromarray(rng.integers(0, 256, (2, 3), dtype=np.uint8)[on])
        case "text" | "scribble" | "screen":
            return _drawn(r, size, kind)
        case _:
            raise ValueError(kind)


def _landscape(r: random.Random, rng: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    """Something like a photograph: octaves of smooth noise in several colours, soft blobs, grain."""
    width, height = size
    total = np.zeros((height, width, 3), np.float32)
    tint = rng.uniform(0.3, 1.0, 3)
    for octave in range(2, 7):
        cells = 2**octave
        layer = rng.normal(0, 1, (min(cells, height) + 1, min(cells, width) + 1, 3))
        layer = 0.6 * layer.mean(-1, keepdims=True) + 0.4 * layer
        layer -= layer.min()
        image = Image.fromarray((layer / layer.max() * 255).astype(np.uint8)).resize(size, Image.Resampling.BICUBIC)
        total += np.asarray(image, np.float32) * 0.65**octave
    total = (total - total.min()) / max(1e-6, float(total.max() - total.min())) * 255 * tint
    picture = Image.fromarray(total.clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    for _ in range(r.randint(0, 12)):
        corners = r.randint(3, 8)
        x, y, reach = r.uniform(0, width), r.uniform(0, height), r.uniform(0.05, 0.35) * min(size)
        points = [(x + r.uniform(-1, 1) * reach, y + r.uniform(-1, 1) * reach) for _ in range(corners)]
        draw.polygon(points, fill=tuple(int(c) for c in rng.integers(0, 256, 3)))
    if min(size) > 24:
        picture = picture.filter(ImageFilter.GaussianBlur(r.uniform(0, min(size) / 60)))
    grain = rng.normal(0, r.uniform(0, 12), (height, width, 3))
    return Image.fromarray((np.asarray(picture) + grain).clip(0, 255).astype(np.uint8))


def _drawn(r: random.Random, size: tuple[int, int], kind: str) -> Image.Image:
    width, height = size
    shorter = min(size)
    dark = r.random() < 0.3
    paper, ink = ((25, 25, 30), (225, 225, 225)) if dark else ((250, 250, 248), (20, 20, 25))
    image = Image.new("RGB", size, _varied(r, paper, 8))
    draw = ImageDraw.Draw(image)
    if kind == "scribble":
        for _ in range(r.randint(3, 9)):
            points = [(r.uniform(0, width), r.uniform(0, height)) for _ in range(r.randint(2, 7))]
            pen = tuple(r.randrange(256) for _ in range(3))
            draw.line(points, fill=pen, width=max(1, int(shorter * r.uniform(0.005, 0.03))))
        return image
    if kind == "screen":
        for _ in range(r.randint(2, 6)):
            x, y = r.uniform(0, 0.8) * width, r.uniform(0, 0.8) * height
            box = (x, y, x + r.uniform(0.1, 0.6) * width, y + r.uniform(0.05, 0.5) * height)
            draw.rectangle(box, fill=tuple(r.randrange(256) for _ in range(3)))
    line = max(6, int(shorter * r.uniform(0.06, 0.2)))
    y = r.uniform(0, line)
    while y < height:
        x = r.uniform(0.02, 0.1) * width
        while x < width * r.uniform(0.6, 1.0):
            text = "".join(r.choice("abcdefghijklmnopqrstuvwxyzABCDE0123456789") for _ in range(r.randint(1, 9)))
            draw.text((x, y), text, fill=ink, font_size=line * 0.8)
            x += line * 0.5 * (len(text) + 1)
        y += line * r.uniform(1.1, 1.6)
    return image
