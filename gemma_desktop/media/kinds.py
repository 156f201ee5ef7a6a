"""Tells pictures from sounds before either is decoded; imports no decoder."""

from enum import Enum
from pathlib import PurePath

HEAD_BYTES = 16
"""How much of a file kind_of looks at."""

_PICTURE_HEADS = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*")
_PICTURE_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis")
_PICTURE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".avif"}
)


class MediaKind(Enum):
    """What a file is to be tried as."""

    PICTURE = "picture"
    SOUND = "sound"  # or video


def kind_of(head: bytes, name: str) -> MediaKind:
    """By its first bytes; by its name where they say nothing (an empty cat.png is a picture that cannot be used)."""
    if head.startswith(_PICTURE_HEADS) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return MediaKind.PICTURE
    if head[4:8] == b"ftyp":
        return MediaKind.PICTURE if head[8:12] in _PICTURE_BRANDS else MediaKind.SOUND
    if head[:4] in (b"RIFF", b"OggS", b"fLaC") or head[:3] == b"ID3":
        return MediaKind.SOUND
    return MediaKind.PICTURE if PurePath(name).suffix.lower() in _PICTURE_SUFFIXES else MediaKind.SOUND
