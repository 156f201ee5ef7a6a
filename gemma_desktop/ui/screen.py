"""Beginning with Qt, or a sentence where the system shows no windows.

Qt itself would say "no Qt platform plugin could be initialized" and abort.
"""

import ctypes
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gemma_desktop.errors import Trouble
from gemma_desktop.system_libraries import missing_libraries
from gemma_desktop.texts import say

_Application = TypeVar("_Application", bound=QApplication)


def begin_with_qt(make: Callable[[Sequence[str]], _Application], arguments: Sequence[str]) -> _Application:
    """The QApplication. Where there can be none the process ends: a sentence on stderr, exit status 1."""
    listener = _Listener()
    before = qInstallMessageHandler(listener.hear)
    try:
        application = make(list(arguments))
    finally:
        qInstallMessageHandler(before)
    for message in listener.messages:
        _say(message)
    return application


class _Listener:
    """Hears what Qt says while it looks for a screen. Its last word before it would abort becomes ours."""

    def __init__(self) -> None:
        self.messages: list[str] = []

    def hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            _say(f"gemma-desktop: {_no_window(os.environ.get('QT_QPA_PLATFORM', ''), message)}")
            os._exit(1)
        self.messages.append(qFormatLogMessage(kind, context, message))


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)  # noqa: T201 - there is no window to say it in


def _no_window(platform: str, message: str) -> Trouble:
    """platform: what the user asked Qt for; mostly nothing."""
    if sys.platform == "linux" and platform in ("", "xcb"):
        display = os.environ.get("DISPLAY", "")
        if not display and not os.environ.get("WAYLAND_DISPLAY"):
            hint = say("Start it on a desktop. Without one, use gemma-desktop ask or gemma-desktop transcribe.")
            return Trouble(say("There is no display to open a window on"), hint)
        if missing := _missing_for_x11():
            return missing
        if display:
            hint = say("Check DISPLAY. Without a display, use gemma-desktop ask or gemma-desktop transcribe.")
            return Trouble(say("The display {display} cannot be used", display=display), hint)
    return Trouble(say("No window can be opened"), message.partition("\n")[0])


def _missing_for_x11() -> Trouble | None:
    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return missing_libraries(error)
    return None
