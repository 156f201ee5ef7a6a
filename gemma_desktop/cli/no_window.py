"""Saying something where Qt cannot show a window."""

import os
import shutil
import subprocess
import sys
from typing import Final

from gemma_desktop.cli.printing import complain
from gemma_desktop.errors import GemmaDesktopError

_TITLE: Final = "Gemma Desktop"
_PATIENCE_S: Final = 600.0


def say_without_qt(error: GemmaDesktopError) -> None:
    """On stderr; and on the desktop, by one of its own programs, where nobody would see that."""
    complain(str(error))
    if sys.platform != "linux" or sys.stderr.isatty() or not ({"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys()):
        return
    text = f"{error.title}.\n\n{error.hint}"
    for command in (
        ["zenity", "--error", "--no-markup", f"--title={_TITLE}", f"--text={text}"],
        ["kdialog", "--title", _TITLE, "--error", text],
        ["xmessage", "-center", "-title", _TITLE, text],
    ):
        if shutil.which(command[0]):
            try:
                subprocess.run(command, check=False, timeout=_PATIENCE_S, stderr=subprocess.DEVNULL)
            except (OSError, subprocess.TimeoutExpired):
                continue
            return
