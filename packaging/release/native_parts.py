"""The libraries in machine code that packages bring along: their names, licences, and where their version stands.

A bundle with one that is not here has no bill of materials: whoever updates a package adds what it brought.
"""

import mmap
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

from bundle.stand_ins import MARK, library_name

IN_NAME: Final = "in the file's name"
"""Of some libraries. Others have the version of their interface there, which is another one."""


class NativePart(NamedTuple):
    """One library, or a family of them from one place.

    files: a pattern for the names of its files, without `lib`. version: how it stands in one of them, or IN_NAME, or ""
    where nothing tells.
    """

    name: str
    licence: str
    files: str
    version: str = ""


_GNU: Final = "LGPL-3.0-or-later OR GPL-2.0-or-later"
PARTS: Final = (
    NativePart(
        *("FFmpeg", "LGPL-3.0-or-later", r"(av(codec|device|filter|format|util)|sw(resample|scale))"),
        version=r"FFmpeg version n?([\d.]+)",
    ),
    NativePart("Qt", "LGPL-3.0-only", r"Qt6?[A-Z]\w+", r"Qt (\d+\.\d+\.\d+) \("),
    NativePart("ICU", "Unicode-DFS-2016", r"icu(data|i18n|uc)"),
    NativePart("llama.cpp", "MIT", r"(ggml[\w-]*|llama|mtmd)"),
    NativePart("OpenBLAS", "BSD-3-Clause", r"(scipy_)?openblas\w*", r"OpenBLAS (\d+\.\d+\.\d+)"),
    NativePart(
        "GCC runtime",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        r"(gfortran|quadmath|gomp|gcc_s\w*|stdc\+\+|winpthread)",
    ),
    # What PySide6 and other packages bring on Windows.
    NativePart(
        "Microsoft Visual C++ runtime",
        "LicenseRef-Microsoft",
        r"(?i:(msvcp|vcruntime|concrt|vcomp|vcamp|vccorlib)\d+\w*)",
    ),
    NativePart("Direct3D shader compiler", "LicenseRef-Microsoft", r"d3dcompiler_\d+"),
    NativePart("Mesa llvmpipe", "MIT", r"opengl32sw"),
    NativePart("ALSA", "LGPL-2.1-or-later", r"asound"),
    NativePart("dav1d", "BSD-2-Clause", r"dav1d"),
    NativePart("GMP", _GNU, r"gmp"),
    NativePart("GnuTLS", "LGPL-2.1-or-later", r"gnutls"),
    NativePart("LAME", "LGPL-2.0-or-later", r"mp3lame"),
    NativePart("Nettle", _GNU, r"(nettle|hogweed)"),
    NativePart("OpenCORE AMR", "Apache-2.0", r"opencore-amr\w+"),
    NativePart("Opus", "BSD-3-Clause", r"opus", r"libopus (\d[\w.]*)"),
    NativePart("SVT-AV1", "BSD-3-Clause-Clear", r"SvtAv1Enc"),
    NativePart("libunistring", _GNU, r"unistring"),
    NativePart("oneVPL", "MIT", r"vpl"),
    NativePart("libvpx", "BSD-3-Clause", r"vpx", r"WebM Project VP\d \w+ v(\d[\w.]*)"),
    NativePart("x264", "GPL-2.0-or-later", r"x264"),
    NativePart("x265", "GPL-2.0-or-later", r"x265"),
    NativePart("libwebp", "BSD-3-Clause", r"(webp\w*|sharpyuv)"),
    NativePart("libxcb", "X11", r"xcb[\w-]*"),
    NativePart("libXau", "MIT", r"Xau"),
    NativePart("libdrm", "MIT", r"drm"),
    NativePart("libavif", "BSD-2-Clause", r"avif"),
    NativePart("Brotli", "MIT", r"brotli\w+", IN_NAME),
    NativePart("FreeType", "FTL", r"freetype"),
    NativePart("HarfBuzz", "MIT", r"harfbuzz"),
    NativePart("libjpeg-turbo", "IJG AND BSD-3-Clause", r"jpeg", r"libjpeg-turbo version (\d[\w.]*)"),
    NativePart("Little CMS 2", "MIT", r"lcms2"),
    NativePart("XZ Utils", "0BSD", r"lzma", IN_NAME),
    NativePart("OpenJPEG", "BSD-2-Clause", r"openjp2", IN_NAME),
    NativePart("libpng", "libpng-2.0", r"png16", r"libpng version (\d[\w.]*)"),
    NativePart("libtiff", "libtiff", r"tiff", r"LIBTIFF, Version (\d[\w.]*)"),
    NativePart("Zstandard", "BSD-3-Clause OR GPL-2.0-only", r"zstd", IN_NAME),
    NativePart("zlib", "Zlib", r"z(lib\d)?", r"deflate (\d[\w.]*) Copyright"),
    NativePart("libiconv", "LGPL-2.1-or-later", r"iconv"),
    NativePart("libde265", "LGPL-3.0-or-later", r"de265"),
    NativePart("libheif", "LGPL-3.0-or-later", r"heif", IN_NAME),
    NativePart("PortAudio", "MIT", r"portaudio\w*", r"PortAudio V(\d[\w.]*)"),
)

_QT: Final = next(part for part in PARTS if part.name == "Qt")


def part_of(file: Path) -> NativePart | None:
    """Which part a library belongs to, by its name; None for one that is not known."""
    if "plugins" in file.parts:
        return _QT
    name = library_name(file.name)
    for part in PARTS:
        if re.fullmatch(part.files, name):
            return part
    return None


def is_stand_in(file: Path) -> bool:
    """Whether it is a library of ours that does nothing."""
    return MARK.encode() in file.read_bytes()


def version_of(part: NativePart, files: Iterable[Path]) -> str:
    """The release's, as it stands in one of the files or in its name; "" where neither tells."""
    for file in files:
        if part.version == IN_NAME:
            if found_in_name := re.search(r"\.(?:so\.(\d+(?:\.\d+)+)|(\d+(?:\.\d+)+)\.dylib)$", file.name):
                return str(found_in_name[1] or found_in_name[2])
        elif part.version:
            with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
                if found := re.search(part.version.encode(), mapped):
                    return found[1].decode().rstrip(".")
    return ""
