"""Libraries of Linux, macOS and Windows are read and, where their compiler is here, made."""

import ctypes
import subprocess
from pathlib import Path

import pytest
from bundle.machine_code import Offered, form_of

from tests.helpers.small_libraries import mach_o, pe


def elf(library: Path, source: str, *needed: Path) -> None:
    file = library.with_suffix(".c")
    file.write_text(source)
    soname = f"-Wl,-soname,{library.name}"
    subprocess.run(["cc", "-shared", "-fPIC", soname, "-o", library, file, *needed], check=True)
    file.unlink()


def test_a_library_of_macos_is_read(tmp_path: Path) -> None:
    library = tmp_path / "libx264.165.dylib"
    library.write_bytes(
        mach_o(
            functions=["x264_encoder_open"],
            variables=["x264_levels"],
            needed=["@rpath/libavutil.60.dylib", "/usr/lib/libSystem.B.dylib"],
            install_name="@rpath/libx264.165.dylib",
        )
    )
    form = form_of(library)
    assert form is not None
    assert form.offered_by(library) == {"x264_encoder_open": Offered(True), "x264_levels": Offered(False)}
    assert form.needed_by(library) == {"libavutil.60.dylib", "libSystem.B.dylib"}


def test_a_library_of_windows_is_read(tmp_path: Path) -> None:
    library = tmp_path / "libx264-165.dll"
    library.write_bytes(
        pe(functions=["x264_encoder_open"], variables=["x264_levels"], needed=["KERNEL32.dll", "a.dll"])
    )
    form = form_of(library)
    assert form is not None
    assert form.offered_by(library) == {"x264_encoder_open": Offered(True), "x264_levels": Offered(False)}
    assert form.needed_by(library) == {"kernel32.dll", "a.dll"}


def test_no_name_of_a_large_library_of_windows_is_left_out(tmp_path: Path) -> None:
    """pefile stops at 8192 of its own accord."""
    library = tmp_path / "Qt6Core.dll"
    library.write_bytes(pe(functions=[f"name_{n}" for n in range(9000)], variables=[], needed=[]))
    form = form_of(library)
    assert form is not None
    assert len(form.offered_by(library)) == 9000


def test_a_library_of_linux_is_read_and_made(tmp_path: Path) -> None:
    library, user = tmp_path / "libsmall.so.1", tmp_path / "libuser.so.1"
    elf(library, "int answer(void) { return 42; } int number = 42;")
    elf(user, "int answer(void); int asked(void) { return answer(); }", library)
    form = form_of(library)
    assert form is not None
    offered = form.offered_by(library)
    assert offered.items() >= {"answer": Offered(True), "number": Offered(False)}.items()
    assert "libsmall.so.1" in form.needed_by(user)
    form.compile("int answer(void) { return 0; }", {"answer": Offered(True)}, library)
    ctypes.CDLL(str(library), ctypes.RTLD_GLOBAL)
    assert ctypes.CDLL(str(user)).asked() == 0


@pytest.mark.parametrize("content", [b"", b"#!", b"text of some length", b"\xca\xfe\xba\xbe\x00\x00\x00\x41"])
def test_what_is_no_library_has_no_form(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    assert form_of(tmp_path / "file") is None
