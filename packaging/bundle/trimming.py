"""What of the collected files a bundle leaves out, and what it keeps once. BUNDLE.md has the sizes.

Works on the folder that PyInstaller made, so that it can be tried again in seconds; what it leaves must pass
`self-test` and check.py.
"""

import fnmatch
import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path, PurePosixPath
from typing import Final, NamedTuple

_QT_LIBRARIES: Final = {
    *("Core", "DBus", "Gui", "Network", "Svg", "WaylandClient", "Widgets", "WlShellIntegration", "XcbQpa"),
}
_QT_PLUGINS: Final = (
    "iconengines/*svgicon*",
    "imageformats/*qgif*",
    "imageformats/*qico*",
    "imageformats/*qjpeg*",
    "imageformats/*qsvg*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*qcocoa*",
    "platforms/*qoffscreen*",
    "platforms/*qwayland*",
    "platforms/*qwindows*",
    "platforms/*qxcb*",
    "platformthemes/*xdgdesktopportal*",
    "styles/*",
    "wayland-decoration-client/*",
    "wayland-shell-integration/*xdg-shell*",
)
_QT_LANGUAGES: Final = {"ar", "bg", "de", "es", "fr"}
_UNUSED: Final = (
    *("*/tests/*", "*.pyi", "*.h"),
    *("PIL/_imagingft*", "PIL/_imagingtk*", "PIL/_imagingmorph*"),
    *("llama_cpp/include/*", "lxml/isoschematron/*", "lxml/objectify*", "lxml/sax*"),
    *("numpy/_core/_multiarray_tests*", "numpy/random/lib/*"),
)
_FROM_THE_SYSTEM: Final = (
    # A library of the system that is loaded later (PortAudio's, JACK's) may need a newer one than ours.
    *("libstdc++.so*", "libgcc_s.so*", "libglib-2.0.so*", "libgthread-2.0.so*"),
    # PortAudio speaks with the system's ALSA and JACK, and comes from the same place.
    *("libasound.so*", "libjack.so*", "libportaudio.so*"),
    # What belongs to the system's services and drivers: D-Bus, fonts, Kerberos, X11, Wayland, OpenGL.
    *("libdbus-1.so*", "libfontconfig.so*", "libfreetype.so*", "libgssapi_krb5.so*", "libX11*.so*"),
    *("libwayland-*.so*", "libEGL.so*", "libGL*.so*"),
)
_STUBBED: Final = {
    "libx264-*": r"x264_\w+",
    "libx265-*": r"x265_\w+",
    "libSvtAv1Enc-*": r"(svt|eb)_\w+",
    "libgnutls-*": r"gnutls_\w+",
}
"""Libraries that FFmpeg's and libheif's link to and we never call, with the names of their functions. Three only write
films and pictures (51 MB, and x264 and x265 are under the GPL), one fetches addresses (FFmpeg is given open files). In
their place stand libraries that have the same names in them, and do nothing."""
STAND_IN_MARK: Final = "a library that does nothing, in the place of another (bundle/trimming.py)"
"""Stands in each of them; release/native_parts.py does not take them for what they stand in for."""
_ICU_DATA: Final = "libicudata.so.*"
"""32 MB of rules for languages. Qt has its own for numbers, dates and the direction of text; it asks ICU only how file
names are sorted in its own file dialog, and sorts by code points where there is no answer."""
_STRIPPED: Final = (
    *("PIL/*.so", "PySide6/Qt/lib/libicu*", "av/**/*.so", "cryptography/**/*.so", "libpython*", "llama_cpp/lib/*"),
    *("lxml/*.so", "msgspec/*.so", "numpy/**/*.so", "python3*/lib-dynload/*.so", "wcwidth/*.so", "yaml/*.so"),
)
"""Their symbols take 60 MB. Stripping breaks some others that were made by patchelf (OpenBLAS in numpy.libs)."""
_ICU_STUB: Final = """
#include <stdint.h>
/* An empty table of contents, as in ICU's own stubdata.cpp. */
const struct {
    uint16_t header_size; uint8_t magic1, magic2;
    uint16_t info_size, reserved_word; uint8_t is_big_endian, charset_family, sizeof_uchar, reserved_byte;
    uint8_t data_format[4], format_version[4], data_version[4]; char padding[8];
    uint32_t count, reserved;
} __attribute__((aligned(16))) NAME = {
    32, 0xda, 0x27, 20, 0, 0, 0, 2, 0, {0x54, 0x6f, 0x43, 0x50}, {1, 0, 0, 0}, {0, 0, 0, 0}, {0}, 0, 0
};
"""


def trim(folder: Path) -> None:
    """folder: a bundle, as PyInstaller left it."""
    inside = folder / "_internal" if (folder / "_internal").is_dir() else folder
    for path in _files(inside):
        if not _is_wanted(PurePosixPath(path.relative_to(inside).as_posix())):
            path.unlink()
    if sys.platform == "linux":
        _replace_by_stubs(inside)
        _strip(inside)
        _link_doubles(inside)
        _remove_broken_links(inside)
        while _remove_unneeded(inside):
            _remove_broken_links(inside)
        (folder / "qt.conf").write_text("[Paths]\nPrefix = _internal/PySide6/Qt\n")
    for empty in sorted((path for path in inside.rglob("*") if path.is_dir()), reverse=True):
        if not any(empty.iterdir()):
            empty.rmdir()


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() or path.is_symlink())


def _is_wanted(path: PurePosixPath) -> bool:
    """path: within the bundle."""
    if any(fnmatch.fnmatch(str(path), pattern) for pattern in _UNUSED):
        return False
    if any(fnmatch.fnmatch(path.name, pattern) for pattern in _FROM_THE_SYSTEM):
        return False
    if "plugins" in path.parts:
        return any(fnmatch.fnmatch("/".join(path.parts[-2:]), pattern) for pattern in _QT_PLUGINS)
    if "PySide6" in path.parts and "translations" in path.parts:
        return path.stem.removeprefix("qtbase_") in _QT_LANGUAGES
    if path.name.startswith(("libQt6", "Qt6")):
        return path.name.removeprefix("lib").removeprefix("Qt6").split(".")[0] in _QT_LIBRARIES
    return True


def _replace_by_stubs(inside: Path) -> None:
    for path in [path for path in _files(inside) if not path.is_symlink() and ".so" in path.name]:
        for pattern, function in _STUBBED.items():
            if fnmatch.fnmatch(path.name, pattern):
                offered = {name: one for name, one in _offered_by(path).items() if re.fullmatch(function, name)}
                source = "".join(
                    f"void *{name}(void) {{ return 0; }}\n" if one.is_function else f"char {name}[4096];\n"
                    for name, one in offered.items()
                )
                _compile(path, source, {name: one.version for name, one in offered.items()})
        if fnmatch.fnmatch(path.name, _ICU_DATA):
            (name,) = (name for name in _offered_by(path) if name.startswith("icudt"))
            _compile(path, _ICU_STUB.replace("NAME", name), {})


def _compile(library: Path, source: str, versions: dict[str, str]) -> None:
    """In the place of this library. versions: of its names, where they have any."""
    script = ""
    for version in sorted(set(versions.values()) - {""}):
        script += f"{version} {{ {' '.join(f'{name};' for name, its in versions.items() if its == version)} }};\n"
    with tempfile.TemporaryDirectory() as folder:
        file, map_file = Path(folder) / "stub.c", Path(folder) / "stub.map"
        file.write_text(f'__attribute__((used)) static const char mark[] = "{STAND_IN_MARK}";\n{source}')
        map_file.write_text(script)
        library.unlink()
        command = ["cc", "-shared", "-fPIC", "-Os", "-s", f"-Wl,-soname,{library.name}", "-o", str(library), str(file)]
        subprocess.run([*command, *([f"-Wl,--version-script={map_file}"] if script else [])], check=True)


class _Offered(NamedTuple):
    """version: "" where there is none."""

    is_function: bool
    version: str


def _offered_by(library: Path) -> dict[str, _Offered]:
    """The names in it."""
    told = subprocess.run(["nm", "-D", "--defined-only", str(library)], check=True, capture_output=True, text=True)
    offered = {}
    for line in told.stdout.splitlines():
        kind, name = line.split()[-2:]
        name, _, version = name.partition("@")
        offered[name] = _Offered(kind in "TtWi", version.lstrip("@"))
    return offered


def _strip(inside: Path) -> None:
    files = [path for pattern in _STRIPPED for path in inside.glob(pattern) if not path.is_symlink()]
    subprocess.run(["strip", "--strip-unneeded", *map(str, files)], check=True)


def _link_doubles(inside: Path) -> None:
    """Of files that are the same within a folder one stays, and the others become links to it.

    A wheel cannot hold links, so llama.cpp's libraries are in it under three names each.
    """
    kept: dict[tuple[Path, str], str] = {}
    for path in sorted(_files(inside), key=lambda path: len(path.name)):
        if path.is_symlink() or ".so" not in path.name:
            continue
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        first = kept.setdefault((path.parent, digest), path.name)
        if first != path.name:
            path.unlink()
            path.symlink_to(first)


def _remove_broken_links(inside: Path) -> None:
    for path in _files(inside):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _remove_unneeded(inside: Path) -> bool:
    """Remove libraries that nothing needs any more. Returns whether there were some."""
    needed = {name for path in _files(inside) if not path.is_symlink() for name in _needed_by(path)}
    unneeded = [
        path
        for path in (*inside.iterdir(), *inside.glob("*.libs/*"), *inside.glob("PySide6/Qt/lib/*"))
        if re.fullmatch(r"lib.*\.so(\.\d+)*", path.name)
        and path.name not in needed
        and not path.name.startswith("libpython")
    ]
    for path in unneeded:
        path.unlink()
    return bool(unneeded)


def _needed_by(path: Path) -> list[str]:
    with path.open("rb") as file:
        if file.read(4) != b"\x7fELF":
            return []
    told = subprocess.run(["objdump", "-p", str(path)], check=True, capture_output=True, text=True)
    return re.findall(r"^\s+NEEDED\s+(\S+)$", told.stdout, re.MULTILINE)
