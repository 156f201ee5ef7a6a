"""Libraries that the system has to bring along: which package has one that is missing."""

import ctypes
import platform
import re
import shutil
import sys
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from gemma_desktop.errors import Trouble
from gemma_desktop.texts import say

_DEBIAN: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgcc_s.so.1": "libgcc-s1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt's window is linked to and brings not along, by Debian's names (packaging/system-libraries.sh)."""
_PORTAUDIO: Final = "libportaudio.so.2"
_MISSING: Final = re.compile(r"(lib[\w+.-]+\.so[.\d]*): cannot open shared object file")
"""As the C library says it, and so ImportError and OSError; always in English, for neither is translated here."""


def missing_libraries(error: Exception) -> Trouble | None:
    """The same in words, with how to install all that the window lacks; None if it says something else.

    error: of an import or of ctypes.
    """
    found = _MISSING.search(str(error))
    if found is None:
        return None
    name = found[1]
    # The linker names the first one only.
    packages = {_DEBIAN[each] for each in (name, *_missing_beside(name)) if each in _DEBIAN}
    return Trouble(say("{name} is missing on this system", name=name), _how_to_install(name, packages), str(error))


def how_to_install_portaudio() -> str:
    """Which is loaded when it is needed, and brought along elsewhere than on Linux."""
    return _how_to_install(_PORTAUDIO, {"libportaudio2"})


def _how_to_install(name: str, debian: Collection[str]) -> str:
    """debian: packages that have it and whatever else is missing; may be none."""
    command = ""
    if shutil.which("apt-get"):
        command = f"sudo apt-get install {' '.join(sorted(debian))}" if debian else ""
    else:
        for program in ("dnf", "zypper"):
            if shutil.which(program):
                command = f"sudo {program} install '{name}{'()(64bit)' if _is_64_bit() else ''}'"
                break
    if command:
        return say("Install it with: {command}.", command=command)
    return say("Install the package of your system that has it.")


def _missing_beside(name: str) -> Iterator[str]:
    bundled = getattr(sys, "_MEIPASS", "")
    for other in _DEBIAN.keys() - {name}:
        if bundled and (Path(bundled) / other).exists():
            continue
        try:
            ctypes.CDLL(other)
        except OSError as error:
            if other in str(error):  # and not something that it needs itself
                yield other


def _is_64_bit() -> bool:
    return platform.architecture()[0] == "64bit"
