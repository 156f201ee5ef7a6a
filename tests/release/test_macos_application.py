"""What macos/application.spec gives to PyInstaller: the trimmed folder, each file as what it is."""

from pathlib import Path
from typing import Any

import pytest
from release import facts

from tests.helpers.small_libraries import mach_o

SPEC = facts.PACKAGING / "macos" / "application.spec"


def run(monkeypatch: pytest.MonkeyPatch, folder: Path) -> tuple[dict[str, tuple[str, str]], dict[str, Any]]:
    """Its files and the rest that it asks for."""
    given: list[tuple[Any, dict[str, Any]]] = []

    class Bundle:
        def __init__(self, files: list[tuple[str, str, str]], **options: Any) -> None:
            given.append((files, options))

    monkeypatch.setattr(facts, "BUNDLE", folder)
    exec(compile(SPEC.read_text("utf-8"), SPEC, "exec"), {"BUNDLE": Bundle, "SPECPATH": str(SPEC.parent)})
    ((files, options),) = given
    return {name: (source, kind) for name, source, kind in files}, options


def test_the_trimmed_folder_becomes_the_application(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    code = mach_o(functions=[], variables=[], needed=[], install_name="@rpath/x")
    for name, content in {
        "gemma-desktop": code,
        "licences/zlib/zlib.txt": b"text",
        "_internal/av/.dylibs/libavutil.60.dylib": code,
        "_internal/resources/icon.svg": b"<svg/>",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "_internal" / "libavutil.60.dylib").symlink_to("av/.dylibs/libavutil.60.dylib")
    files, options = run(monkeypatch, tmp_path)
    assert {name: kind for name, (_, kind) in files.items()} == {
        "gemma-desktop": "EXECUTABLE",
        "licences/zlib/zlib.txt": "DATA",
        "av/.dylibs/libavutil.60.dylib": "BINARY",
        "libavutil.60.dylib": "SYMLINK",
        "resources/icon.svg": "DATA",
    }
    assert files["libavutil.60.dylib"][0] == "av/.dylibs/libavutil.60.dylib"
    assert options["name"] == "Gemma Desktop.app"


def test_the_system_is_told_why_the_microphone_is_used_and_that_there_is_a_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _, options = run(monkeypatch, tmp_path)
    told = options["info_plist"]
    assert "The sound stays on this computer." in told["NSMicrophoneUsageDescription"]
    assert told["LSBackgroundOnly"] is False
    assert "_" not in options["bundle_identifier"]
