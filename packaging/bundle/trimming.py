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
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Final, NamedTuple


class Stub(NamedTuple):
    """A library that does nothing.

    functions: their names, as a pattern. folder: the only one where it is replaced. bodies: of the functions whose
    names begin so, where it is not `return 0;`: C, or the place of the argument that is told of the error.
    """

    functions: str
    folder: str = "*"
    bodies: Mapping[str, str | int] = MappingProxyType({})

    def body(self, function: str) -> str:
        found = next((body for name, body in self.bodies.items() if function.startswith(name)), "return 0;")
        if isinstance(found, str):
            return found
        return f"if (a{found}) *(int *)a{found} = {_NOT_HERE}; return 0;"


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
    *("*/tests/*", "*.pyi", "*.h", "*.ts"),
    *("PIL/_imagingft*", "PIL/_imagingtk*", "PIL/_imagingmorph*"),
    *("llama_cpp/include/*", "lxml/isoschematron/*", "lxml/objectify*", "lxml/sax*"),
    *("numpy/_core/*_tests.*", "numpy/_core/_simd.*", "numpy/random/*", "resources/translations/*.ts"),
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
_FAILS: Final = "return (void *)-1;"
_EMPTY: Final = 'return "";'
_NOT_HERE: Final = 16
"""U_UNSUPPORTED_ERROR."""
_STUBBED: Final = {
    # Encoders of films and pictures.
    "libSvtAv1Enc-*": Stub(r"(svt|eb)_\w+"),
    "libmp3lame-*": Stub(r"(lame|id3tag|hip|get_lame)\w*"),
    "libwebp*-*": Stub(r"(WebP|VP8)\w+", "av.libs"),
    "libx264-*": Stub(r"x264_\w+"),
    "libx265-*": Stub(r"x265_\w+"),
    # Decoders of films, of which only the sound is heard, and others of sound beside FFmpeg's own.
    "libdav1d-*": Stub(r"dav1d_\w+", bodies={"dav1d_open": _FAILS}),
    "libopencore-amr*": Stub(r"(Decoder|Encoder|D_IF|E_IF)_\w+"),
    "libopus-*": Stub(r"opus_\w+"),
    "libvpl-*": Stub(r"MFX\w+"),
    "libvpx-*": Stub(r"vpx_\w+"),
    # Files are given to FFmpeg open, and frames of films are never drawn.
    "libgnutls-*": Stub(r"gnutls_\w+"),
    "libswscale-*": Stub(r"sws\w+", bodies={"swscale_configuration": _EMPTY, "swscale_license": _EMPTY}),
    # Devices: sound is recorded through PortAudio.
    "libasound-*": Stub(r"_?snd_\w+"),
    "libdrm-*": Stub(r"drm\w+"),
    "libxcb*-*": Stub(r"xcb_\w+", "*.libs"),
    # Rules for languages. Qt has its own for numbers, dates and the direction of text; it asks ICU for encodings that
    # nobody uses, and how file names are sorted in its own file dialog: by code points where there is no answer.
    "libicudata.so.*": Stub(""),
    "libicui18n.so.*": Stub(r"(ucal|ucol)_\w+", bodies={"ucal_open": 4, "ucal_get": 5, "ucol_open": 1}),
    "libicuuc.so.*": Stub(
        r"(UCNV_|ucnv_|u_strTo(Lower|Upper)_)\w+",
        bodies={"ucnv_open": 1, "ucnv_getStandardName": 2, "u_strTo": 5},
    ),
}
"""Libraries that others link to and whose functions we never call (58 MB, some of it under the GPL), or that fail
well. In their place stand libraries that have the same names in them, and do nothing. check.py plays every format."""
STAND_IN_MARK: Final = "a library that does nothing, in the place of another (bundle/trimming.py)"
"""Stands in each of them; release/native_parts.py does not take them for what they stand in for."""
_STRIPPED: Final = (
    *("PIL/*.so", "av/**/*.so", "cryptography/**/*.so", "libpython*", "llama_cpp/lib/*"),
    *("lxml/*.so", "msgspec/*.so", "numpy/**/*.so", "python3*/lib-dynload/*.so", "wcwidth/*.so", "yaml/*.so"),
)
"""Their symbols take 60 MB. Stripping breaks some others that were made by patchelf (OpenBLAS in numpy.libs)."""
_ARGUMENTS: Final = "void *a0, void *a1, void *a2, void *a3, void *a4, void *a5"


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
        for pattern, stub in _STUBBED.items():
            if fnmatch.fnmatch(path.name, pattern) and fnmatch.fnmatch(path.parent.name, stub.folder):
                offered = {name: one for name, one in _offered_by(path).items() if re.fullmatch(stub.functions, name)}
                source = "".join(
                    f"void *{name}({_ARGUMENTS}) {{ {stub.body(name)} }}\n"
                    if one.is_function
                    else f"char {name}[4096];\n"
                    for name, one in offered.items()
                )
                _compile(path, source, {name: one.version for name, one in offered.items()})
                break


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
    offered: dict[str, _Offered] = {}
    for line in told.stdout.splitlines():
        kind, name = line.split()[-2:]
        name, _, version = name.partition("@")
        if name not in offered or version.startswith("@"):  # with "@@" the one that others link to
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
