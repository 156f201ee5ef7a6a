"""Libraries that do nothing, in the place of others that came along in wheels and whose functions we never call.

Others link to them, so that they must be there, with the same names in them. In some the law matters (x264 and x265 are
under the GPL, which would put the whole application under it), in all of them the space. check.py plays every format.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from bundle.machine_code import Offered, form_of

MARK: Final = "a library that does nothing, in the place of another (bundle/stand_ins.py)"
"""Stands in each of them; release/native_parts.py does not take them for what they stand in for."""


class Stub(NamedTuple):
    """What is put in the place of a library.

    functions: the names that it offers, as a pattern. bodies: of the functions whose names begin so, where it is not
    `return 0;`: C, or the place of the argument that is told of the error. package: the only one whose library it is.
    of_wheels: not for one of the same name that came from the system.
    """

    functions: str
    bodies: Mapping[str, str | int] = MappingProxyType({})
    package: str = ""
    of_wheels: bool = True

    def body(self, function: str) -> str:
        found = next((body for name, body in self.bodies.items() if function.startswith(name)), "return 0;")
        if isinstance(found, str):
            return found
        return f"if (a{found}) *(int *)a{found} = {_NOT_HERE}; return 0;"


_FAILS: Final = "return (void *)-1;"
_EMPTY: Final = 'return "";'
_NOT_HERE: Final = 16
"""U_UNSUPPORTED_ERROR."""
STUBS: Final = {
    # Encoders of films and pictures.
    r"SvtAv1Enc": Stub(r"(svt|eb)_\w+"),
    r"mp3lame": Stub(r"(lame|id3tag|hip|get_lame)\w*"),
    r"webp\w*": Stub(r"(WebP|VP8)\w+", package="av"),
    r"x264": Stub(r"x264_\w+"),
    r"x265": Stub(r"x265_\w+"),
    # Decoders of films, of which only the sound is heard, and others of sound beside FFmpeg's own.
    r"dav1d": Stub(r"dav1d_\w+", {"dav1d_open": _FAILS}),
    r"opencore-amr\w+": Stub(r"(Decoder|Encoder|D_IF|E_IF)_\w+"),
    r"opus": Stub(r"opus_\w+"),
    r"vpl": Stub(r"MFX\w+"),
    r"vpx": Stub(r"vpx_\w+"),
    # Files are given to FFmpeg open, and frames of films are never drawn.
    r"gnutls": Stub(r"gnutls_\w+"),
    r"swscale": Stub(r"sws\w+", {"swscale_configuration": _EMPTY, "swscale_license": _EMPTY}),
    # Subtitles, which are never read.
    r"iconv": Stub(r"(lib)?iconv\w*", {"libiconv_open": _FAILS}),
    # Devices: sound is recorded through PortAudio.
    r"asound": Stub(r"_?snd_\w+"),
    r"drm": Stub(r"drm\w+"),
    r"xcb[\w-]*": Stub(r"xcb_\w+"),
    # Rules for languages. Qt has its own for numbers, dates and the direction of text; it asks ICU for encodings that
    # nobody uses, and how file names are sorted in its own file dialog: by code points where there is no answer.
    r"icudata": Stub("", of_wheels=False),
    r"icui18n": Stub(r"(ucal|ucol)_\w+", {"ucal_open": 4, "ucal_get": 5, "ucol_open": 1}, of_wheels=False),
    r"icuuc": Stub(
        r"(UCNV_|ucnv_|u_strTo(Lower|Upper)_)\w+",
        {"ucnv_open": 1, "ucnv_getStandardName": 2, "u_strTo": 5},
        of_wheels=False,
    ),
}
"""By the library's name. Those that do nothing or, where somebody asks all the same, fail well."""
_ARGUMENTS: Final = "void *a0, void *a1, void *a2, void *a3, void *a4, void *a5"
_HEADING: Final = f"""#ifdef _WIN32
#define OFFERED __declspec(dllexport)
int DllMainCRTStartup(void *library, unsigned reason, void *reserved) {{ return 1; }}
#else
#define OFFERED
#endif
__attribute__((used)) static const char mark[] = "{MARK}";
"""


def replace_by_stand_ins(inside: Path) -> None:
    """Everywhere in this folder."""
    for path in sorted(path for path in inside.rglob("*") if path.is_file() and not path.is_symlink()):
        stub = stub_for(path)
        if stub is not None and (form := form_of(path)) is not None:
            offered = {name: one for name, one in form.offered_by(path).items() if re.fullmatch(stub.functions, name)}
            form.compile(source_of(stub, offered), offered, path)


def stub_for(library: Path) -> Stub | None:
    """What takes its place, by its name and where it lies; None for one that stays."""
    name = library_name(library.name)
    for pattern, stub in STUBS.items():
        if re.fullmatch(pattern, name) and not (stub.of_wheels and not is_of_a_wheel(library)):
            return stub if stub.package in ("", _package(library)) else None
    return None


def source_of(stub: Stub, offered: Mapping[str, Offered]) -> str:
    """In C."""
    lines = (
        f"OFFERED void *{name}({_ARGUMENTS}) {{ {stub.body(name)} }}\n"
        if one.is_function
        else f"OFFERED char {name}[4096];\n"
        for name, one in offered.items()
    )
    return _HEADING + "".join(lines)


def library_name(file: str) -> str:
    """Without `lib`, version, and the sum that a wheel's maker put into it."""
    return re.sub(r"(-[0-9a-f]{6,})*([-.]\d[\w.-]*)?\.(so|dylib|dll)(\.\d+)*$", "", re.sub(r"^lib", "", file))


def is_of_a_wheel(library: Path) -> bool:
    """Whether a wheel brought it for itself alone.

    Those lie in a folder for them (auditwheel's and delvewheel's `av.libs`, delocate's `av/.dylibs`), or on Windows
    beside an extension module that is no package, with a sum in their names.
    """
    return _package(library) != "" or re.search(r"-[0-9a-f]{32}\.dll$", library.name) is not None


def _package(library: Path) -> str:
    """Whose folder of libraries it lies in."""
    folder = library.parent
    return folder.parent.name if folder.name == ".dylibs" else folder.stem if folder.suffix == ".libs" else ""
