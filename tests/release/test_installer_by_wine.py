"""The installer for Windows, compiled by NSIS around stand-in files and run by Wine, where both are there (Debian's
packages nsis and wine64). Wine lets files in use be renamed, so that a program that runs is tried on Windows only."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from release import windows_installer

WINE = shutil.which("wine64") or shutil.which("wine64", path="/usr/lib/wine")
KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\GemmaDesktop"

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(WINE is None or shutil.which("makensis") is None, reason="needs makensis and wine64"),
]


class Windows:
    """A machine of its own, in a folder."""

    def __init__(self, folder: Path, version: str) -> None:
        self._environment = {**os.environ, "WINEPREFIX": str(folder), "WINEDEBUG": "-all", "WINEARCH": "win64"}
        self._environment.pop("DISPLAY", None)
        self.run("wineboot", "-i")
        self.run("winecfg", "-v", version)
        (self.user,) = (path for path in (folder / "drive_c" / "users").iterdir() if path.name != "Public")
        self.local = self.user / "AppData" / "Local"
        self.program = self.local / "Programs" / "Gemma Desktop" / "program"

    def run(self, *command: str) -> int:
        """Until it and all that it started have ended. Its exit status."""
        assert WINE is not None
        done = subprocess.run([WINE, *command], check=False, env=self._environment, capture_output=True, timeout=120)
        server = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
        subprocess.run([server, "--wait"], check=False, env=self._environment, timeout=120)
        return done.returncode

    def has(self, key: str) -> bool:
        return self.run("reg", "query", key) == 0


@pytest.fixture
def setups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Of an older version and a newer one. Wine without 32-bit programs runs only 64-bit installers."""
    script = tmp_path / "installer.nsi"
    shutil.copytree(windows_installer.SCRIPT.parent, tmp_path, dirs_exist_ok=True)
    script.write_text("!define TARGET amd64-unicode\n" + windows_installer.SCRIPT.read_text("utf-8"), "utf-8")
    monkeypatch.setattr(windows_installer, "SCRIPT", script)
    Image.new("RGBA", (64, 64)).save(tmp_path / "gemma-desktop.ico")
    made = []
    for version in ("1.0", "1.1"):
        bundle = tmp_path / version
        (bundle / "_internal").mkdir(parents=True)
        for name in ("Gemma Desktop.exe", "gemma-desktop.exe", f"_internal/only-in-{version}"):
            (bundle / name).write_text(version)
        made.append(windows_installer.make_installer(version, bundle, tmp_path, tmp_path))
    return made[0], made[1]


def test_it_installs_upgrades_and_removes_all_but_what_the_user_made(setups: tuple[Path, Path], tmp_path: Path) -> None:
    windows = Windows(tmp_path / "wine", "win10")
    data = windows.local / "gemma-desktop" / "data"
    data.mkdir(parents=True)
    (data / "mine").write_text("mine")
    start = windows.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Gemma Desktop.lnk"
    keys = (KEY, r"HKCU\Software\Classes\GemmaDesktop.gguf", r"HKCU\Software\Classes\.gguf")

    for setup, there, gone in ((setups[0], "1.0", "1.1"), (setups[1], "1.1", "1.0")):
        assert windows.run(str(setup), "/S") == 0
        assert (windows.program / "_internal" / f"only-in-{there}").is_file()
        assert not (windows.program / "_internal" / f"only-in-{gone}").exists()
        assert (windows.program / "gemma-desktop.exe").read_text() == there
        assert [path.name for path in windows.program.parent.iterdir() if path.name != "program"] == ["Uninstall.exe"]
        assert start.is_file()
        assert [windows.has(key) for key in keys] == [True] * 3

    assert windows.run(str(windows.program.parent / "Uninstall.exe"), "/S") == 0
    assert not windows.program.parent.exists()
    assert not start.exists()
    assert [windows.has(key) for key in keys] == [False] * 3
    assert (data / "mine").read_text() == "mine"


def test_an_older_windows_is_refused_before_anything_is_written(setups: tuple[Path, Path], tmp_path: Path) -> None:
    windows = Windows(tmp_path / "wine", "win7")
    assert windows.run(str(setups[1]), "/S") == 3
    assert not windows.program.parent.exists()
