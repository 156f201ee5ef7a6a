"""The installer for Windows: windows/installer.nsi, compiled by NSIS (on Windows or on Linux) around a bundle."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

from release.facts import BUILD, BUNDLE, DIST, LICENCE, NAME, PACKAGING, VENDOR

SCRIPT: Final = PACKAGING / "windows" / "installer.nsi"
_PROGRAM_FILES: Final = ("PROGRAMFILES(X86)", "PROGRAMFILES")


def make_installer(version: str, bundle: Path = BUNDLE, icons: Path = BUILD / "icons", into: Path = DIST) -> Path:
    """Signed too where WINDOWS_SIGN has a command that signs the file named after it.

    Raises FileNotFoundError where there is no NSIS or no bundle of Windows, CalledProcessError where it fails.
    """
    if not (bundle / "Gemma Desktop.exe").is_file():
        raise FileNotFoundError(f"{bundle} is no bundle of Windows: it has no Gemma Desktop.exe")
    path = into / f"Gemma-Desktop-{version}-windows-x86_64-setup.exe"
    values = {
        "VERSION": version,
        "NUMERIC_VERSION": numeric(version),
        "BUNDLE": str(bundle),
        "ICON": str(icons / f"{NAME}.ico"),
        "OUTPUT": str(path),
        "VENDOR": VENDOR,
        "LICENCE": LICENCE,
    }
    if sign := os.environ.get("WINDOWS_SIGN"):
        values["SIGN"] = sign
    defines = [f"-D{name}={value}" for name, value in values.items()]
    subprocess.run([_makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, str(SCRIPT)], check=True)
    return path


def numeric(version: str) -> str:
    """Four numbers, as Windows wants them: 0.2.0rc1 is 0.2.0.0."""
    found = re.match(r"\d+(?:\.\d+){0,3}", version)
    if found is None:
        raise ValueError(f"no version: {version}")
    numbers = found[0].split(".")
    return ".".join(numbers + ["0"] * (4 - len(numbers)))


def _makensis() -> str:
    """NSIS's own installer does not put it on the PATH."""
    folders = [Path(os.environ[name]) / "NSIS" for name in _PROGRAM_FILES if name in os.environ]
    found = shutil.which("makensis") or shutil.which("makensis", path=os.pathsep.join(map(str, folders)))
    if found is None:
        raise FileNotFoundError("makensis was not found: install NSIS 3")
    return found
