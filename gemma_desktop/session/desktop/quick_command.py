"""What a desktop's own keyboard settings are to start for a quick question."""

import shlex
import shutil
import sys
from collections.abc import Mapping
from typing import Final

_NAME: Final = "gemma-desktop"
_WISH: Final = "quick"


def quick_command(environment: Mapping[str, str]) -> str:
    """By how this application was installed: as a Flatpak, an AppImage, on the search path, or in a folder anywhere."""
    if flatpak := environment.get("FLATPAK_ID", ""):
        return shlex.join(("flatpak", "run", flatpak, _WISH))
    if image := environment.get("APPIMAGE", ""):
        return shlex.join((image, _WISH))
    is_bundle = getattr(sys, "frozen", False)
    if is_bundle and shutil.which(_NAME, path=environment.get("PATH", "")) is None:
        return shlex.join((sys.executable, _WISH))
    return shlex.join((_NAME, _WISH))
