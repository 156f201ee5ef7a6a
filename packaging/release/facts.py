"""What every package says of the application."""

import re
import subprocess
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGING: Final = ROOT / "packaging"
BUILD: Final = ROOT / "build"
DIST: Final = ROOT / "dist"
BUNDLE: Final = DIST / "gemma-desktop"
BUILT_FROM: Final = "BUILD.json"
"""In the bundle, by bundle/build.py: version, commit, back end."""

NAME: Final = "gemma-desktop"
TITLE: Final = "Gemma Desktop"
APP_ID: Final = "io.github.gemma_desktop.gemma_desktop"
"""Of AppStream, and so of the desktop file, the icons and the Flatpak. Its owner must be ours before a release."""
VENDOR: Final = "The Gemma Desktop developers"
MAINTAINER: Final = f"{VENDOR} <gemma-desktop@localhost>"
"""Of the .deb. The address is none: `release check` says so until there is one."""
LICENCE: Final = "Apache-2.0"


def version(root: Path = ROOT) -> str:
    """From the one place for it. Raises ValueError where there is none."""
    text = (root / "gemma_desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("gemma_desktop/__init__.py has no __version__")
    return found[1]


def git(*arguments: str, root: Path = ROOT) -> str:
    """What git prints. Raises CalledProcessError."""
    done = subprocess.run(["git", *arguments], check=True, cwd=root, capture_output=True, text=True)
    return done.stdout.strip()
