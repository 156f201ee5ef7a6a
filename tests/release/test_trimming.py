"""What is left of a bundle, and what stands in the place of libraries whose functions are never called."""

import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest
from bundle.machine_code import Offered
from bundle.stand_ins import MARK, STUBS, replace_by_stand_ins, source_of, stub_for
from bundle.trimming import trim
from bundle.wanted import is_wanted
from release.native_parts import PARTS, is_stand_in

from tests.helpers.small_libraries import mach_o, pe

SUM = "f3a909470ddc2d85ed21eda3d0fb7954"


def make(library: Path, source: str, *needed: Path) -> None:
    library.parent.mkdir(parents=True, exist_ok=True)
    soname = f"-Wl,-soname,{library.name}"
    command = ["cc", "-shared", "-fPIC", soname, "-x", "c", "-", "-x", "none", "-o", library, *needed]
    subprocess.run(command, check=True, input=source.encode())


@pytest.mark.parametrize(
    ("library", "replaced"),
    [
        ("av.libs/libx264-d6533a8d.so.165", "x264"),
        (f"av.libs/libx264-165-{SUM}.dll", "x264"),
        ("av/.dylibs/libx264.165.dylib", "x264"),
        ("pillow_heif.libs/libx265-4883ecb5.so.217", "x265"),
        (f"libx265-217-{SUM}.dll", "x265"),
        ("pillow_heif/.dylibs/libx265.217.dylib", "x265"),
        (f"av.libs/swscale-9-{SUM}.dll", "swscale"),
        ("av/.dylibs/libopencore-amrnb.0.dylib", r"opencore-amr\w+"),
        ("PySide6/Qt/lib/libicui18n.so.73", "icui18n"),
        ("av/.dylibs/libwebp.7.2.0.dylib", r"webp\w*"),
        ("PIL/.dylibs/libwebp.7.dylib", None),
        ("pillow.libs/libwebp-5ae10f3a.so.7.2.0", None),
        ("libopus.so.0", None),
        ("libxcb-icccm.so.4", None),
        (f"av.libs/avcodec-62-{SUM}.dll", None),
        ("av/.dylibs/libavcodec.62.28.102.dylib", None),
        ("numpy/.dylibs/libscipy_openblas64_.dylib", None),
    ],
)
def test_which_libraries_are_replaced_on_every_system(library: str, replaced: str | None) -> None:
    assert stub_for(Path(library)) == (STUBS[replaced] if replaced else None)


def test_nothing_under_the_gpl_stays_as_it_is() -> None:
    whole = [part.files for part in PARTS if part.licence.startswith("GPL-") and " " not in part.licence]
    assert whole == ["x264", "x265"]
    assert set(whole) <= set(STUBS)


OPENING = """
import ctypes, sys
ctypes.CDLL(sys.argv[1], ctypes.RTLD_GLOBAL)
user = ctypes.CDLL(sys.argv[2])
print(user.opened(), user.data())
"""


def test_others_still_link_to_a_stand_in(tmp_path: Path) -> None:
    library, user = tmp_path / "av.libs" / "libdav1d-f4b27961.so.7.0.0", tmp_path / "libuser.so.1"
    make(library, "int dav1d_open(void) { return 42; } int dav1d_data(void) { return 42; } int dav1d_number = 42;")
    make(
        user,
        "int dav1d_open(void), dav1d_data(void); extern int dav1d_number;"
        "int opened(void) { return dav1d_open(); } int data(void) { return dav1d_data() + dav1d_number; }",
        library,
    )
    replace_by_stand_ins(tmp_path)
    assert is_stand_in(library)
    assert not is_stand_in(user)
    # In another process: what is loaded for everyone would decode nothing for the tests that come later.
    told = subprocess.run([sys.executable, "-c", OPENING, library, user], check=True, capture_output=True, text=True)
    assert told.stdout.split() == ["-1", "0"]


def test_on_windows_a_stand_in_says_what_it_offers() -> None:
    source = source_of(STUBS["x264"], {"x264_open": Offered(True), "x264_levels": Offered(False)})
    assert "OFFERED void *x264_open(" in source
    assert "OFFERED char x264_levels[4096];" in source
    assert "__declspec(dllexport)" in source
    assert MARK in source


@pytest.mark.parametrize(
    ("file", "system", "wanted"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "linux", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "linux", False),
        ("PySide6/Qt6Core.dll", "win32", True),
        ("PySide6/Qt6Quick.dll", "win32", False),
        ("PySide6/opengl32sw.dll", "win32", False),
        ("PySide6/QtCore.pyd", "win32", True),
        ("PySide6/plugins/platforms/qwindows.dll", "win32", True),
        ("PySide6/plugins/tls/qschannelbackend.dll", "win32", False),
        ("PySide6/translations/qtbase_de.qm", "win32", True),
        ("PySide6/translations/qtbase_pl.qm", "win32", False),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "darwin", True),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/Resources/Info.plist", "darwin", True),
        ("PySide6/Qt/lib/QtPdf.framework/Versions/A/QtPdf", "darwin", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "darwin", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.dylib", "darwin", False),
        ("_sounddevice_data/portaudio-binaries/libportaudio64bit.dll", "win32", True),
        ("_sounddevice_data/portaudio-binaries/libportaudio64bit-asio.dll", "win32", False),
        ("_sounddevice_data/portaudio-binaries/libportaudio32bit.dll", "win32", False),
        ("_sounddevice_data/portaudio-binaries/libportaudio.dylib", "win32", False),
        ("_sounddevice_data/portaudio-binaries/libportaudio.dylib", "darwin", True),
        ("_sounddevice_data/portaudio-binaries/libportaudio64bit.dll", "darwin", False),
    ],
)
def test_what_is_wanted_on_every_system(file: str, system: str, wanted: bool) -> None:
    assert is_wanted(PurePosixPath(file), system) is wanted


def test_what_only_left_out_libraries_needed_goes_too_on_macos(tmp_path: Path) -> None:
    files = {
        "PIL/_imagingft.so": ["@rpath/libfreetype.6.dylib"],
        "PIL/.dylibs/libfreetype.6.dylib": ["@rpath/libpng16.16.dylib"],
        "PIL/.dylibs/libpng16.16.dylib": [],
        "PIL/_imaging.so": ["@rpath/libjpeg.62.dylib"],
        "PIL/.dylibs/libjpeg.62.dylib": [],
    }
    for name, needed in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(mach_o(functions=[], variables=[], needed=needed, install_name=f"@rpath/{name}"))
        if name.endswith(".dylib"):
            (tmp_path / Path(name).name).symlink_to(name)
    trim(tmp_path, "darwin")
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if not path.is_dir()}
    assert left == {"PIL/_imaging.so", "PIL/.dylibs/libjpeg.62.dylib", "libjpeg.62.dylib"}


def test_what_only_left_out_libraries_needed_goes_too_on_windows(tmp_path: Path) -> None:
    used, unused = f"libheif-{SUM}.dll", f"libstdc++-6-{SUM}.dll"
    for name, needed in {
        "_pillow_heif.pyd": [used.upper()],
        used: ["KERNEL32.dll"],
        unused: [],
        "libssl-3.dll": [],
    }.items():
        (tmp_path / name).write_bytes(pe(functions=["f"], variables=[], needed=needed))
    trim(tmp_path, "win32")
    assert {path.name for path in tmp_path.iterdir()} == {"_pillow_heif.pyd", used, "libssl-3.dll"}
