"""Libraries that the system lacks: named, with what to install."""

import ctypes
import shutil
import sys
from pathlib import Path

import pytest

from gemma_desktop.system_libraries import missing_libraries

EGL = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")


def only(monkeypatch: pytest.MonkeyPatch, installer: str) -> None:
    """A system with that installer of packages."""
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}" if program == installer else None)


def test_what_the_linker_says_of_a_library_is_told_in_words() -> None:
    with pytest.raises(OSError, match="cannot open") as told:
        ctypes.CDLL("libof-that-name-there-is-none.so.7")
    trouble = missing_libraries(told.value)
    assert trouble is not None
    assert trouble.title == "libof-that-name-there-is-none.so.7 is missing on this system"
    assert "cannot open shared object file" in trouble.detail


def test_another_failed_import_is_none_of_its_business() -> None:
    assert missing_libraries(ImportError("No module named 'PySide6'")) is None


def test_on_debian_the_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch, "apt-get")
    trouble = missing_libraries(EGL)
    assert trouble is not None
    assert trouble.hint.startswith("Install it with: sudo apt-get install ")
    assert "libegl1" in trouble.hint.rstrip(".").split()


def test_all_that_is_missing_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The linker would tell one library a start."""

    def load(name: str) -> None:
        if name == "libxcb-cursor.so.0":
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")

    only(monkeypatch, "apt-get")
    monkeypatch.setattr(ctypes, "CDLL", load)
    trouble = missing_libraries(EGL)
    assert trouble is not None
    assert trouble.hint == "Install it with: sudo apt-get install libegl1 libxcb-cursor0."


def test_what_a_bundle_brings_along_is_not_to_be_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "libxcb-cursor.so.0").touch()

    def load(name: str) -> None:
        raise OSError(f"{name}: cannot open shared object file: No such file or directory")

    only(monkeypatch, "apt-get")
    monkeypatch.setattr(ctypes, "CDLL", load)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    trouble = missing_libraries(EGL)
    assert trouble is not None
    assert "libxkbcommon0" in trouble.hint
    assert "libxcb-cursor0" not in trouble.hint


def test_rpm_finds_the_package_by_the_librarys_name(monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch, "dnf")
    trouble = missing_libraries(EGL)
    assert trouble is not None
    assert trouble.hint == "Install it with: sudo dnf install 'libEGL.so.1()(64bit)'."


def test_elsewhere_the_user_is_left_to_find_it(monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch, "pacman")
    trouble = missing_libraries(EGL)
    assert trouble is not None
    assert trouble.hint == "Install the package of your system that has it."
