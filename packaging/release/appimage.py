"""The AppImage: one file that runs on Linux without being installed.

Its folder (AppDir) is made of the same tree as the other packages and runs as it is, on any machine. Packing it takes
appimagetool, which brings the part that mounts it; where that is not on the PATH, the folder is what you get.
"""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from release.facts import APP_ID, BUILD, DIST, NAME, TITLE
from release.linux_tree import TREE

APPDIR: Final = BUILD / "linux" / f"{NAME}.AppDir"


def make_appdir(tree: Path = TREE, appdir: Path = APPDIR) -> Path:
    """Replaces what was there."""
    shutil.rmtree(appdir, ignore_errors=True)
    shutil.copytree(tree, appdir / "usr", symlinks=True)
    # What is started, what it is called, and its picture. The bundle finds its files from where its command really is.
    (appdir / "AppRun").symlink_to(f"usr/bin/{NAME}")
    (appdir / f"{APP_ID}.desktop").symlink_to(f"usr/share/applications/{APP_ID}.desktop")
    icon = f"usr/share/icons/hicolor/256x256/apps/{APP_ID}.png"
    (appdir / f"{APP_ID}.png").symlink_to(icon)
    (appdir / ".DirIcon").symlink_to(icon)
    return appdir


def pack(version: str, appdir: Path = APPDIR) -> Path | None:
    """None where there is no appimagetool. Raises CalledProcessError where it fails."""
    tool = shutil.which("appimagetool")
    if tool is None:
        return None
    machine = os.uname().machine
    path = DIST / f"{TITLE.replace(' ', '_')}-{version}-{machine}.AppImage"
    environment = {**os.environ, "ARCH": machine, "VERSION": version}
    subprocess.run([tool, "--no-appstream", str(appdir), str(path)], check=True, env=environment)
    return path
