import sys
from pathlib import Path

import pytest

from gemma_desktop.session.desktop.quick_command import quick_command


@pytest.mark.parametrize(
    ("environment", "command"),
    [
        ({}, "gemma-desktop quick"),
        ({"FLATPAK_ID": "org.example.Gemma"}, "flatpak run org.example.Gemma quick"),
        ({"APPIMAGE": "/home/a b/Gemma.AppImage"}, "'/home/a b/Gemma.AppImage' quick"),
    ],
)
def test_it_is_by_how_the_application_was_installed(environment: dict[str, str], command: str) -> None:
    assert quick_command(environment) == command


def test_a_folder_that_was_unpacked_anywhere_is_named_unless_the_name_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/gemma-desktop/gemma-desktop")
    assert quick_command({"PATH": str(tmp_path)}) == "/opt/gemma-desktop/gemma-desktop quick"
    program = tmp_path / "gemma-desktop"
    program.touch(0o755)
    assert quick_command({"PATH": str(tmp_path)}) == "gemma-desktop quick"
