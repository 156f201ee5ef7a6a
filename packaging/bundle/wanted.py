"""What of the files that PyInstaller collects is wanted in the bundle, by their names alone."""

import fnmatch
from pathlib import PurePosixPath
from typing import Final

_QT_LIBRARIES: Final = {
    *("Core", "DBus", "Gui", "Network", "Svg", "WaylandClient", "Widgets", "WlShellIntegration", "XcbQpa"),
}
_QT_PLUGINS: Final = (
    "iconengines/*svgicon*",
    "imageformats/*qgif*",
    "imageformats/*qico*",
    "imageformats/*qjpeg*",
    "imageformats/*qsvg*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*qcocoa*",
    "platforms/*qoffscreen*",
    "platforms/*qwayland*",
    "platforms/*qwindows*",
    "platforms/*qxcb*",
    "platformthemes/*xdgdesktopportal*",
    "styles/*",
    "wayland-decoration-client/*",
    "wayland-shell-integration/*xdg-shell*",
)
_QT_LANGUAGES: Final = {"ar", "bg", "de", "es", "fr"}
_UNUSED: Final = (
    *("*/tests/*", "*.pyi", "*.h", "*.ts"),
    *("PIL/_imagingft*", "PIL/_imagingtk*", "PIL/_imagingmorph*"),
    # OpenGL in software: widgets are drawn without any.
    "PySide6/opengl32sw.dll",
    # PortAudio for other processors than the bundle's, and with ASIO, whose licence is Steinberg's.
    *("*/libportaudio32bit*", "*/libportaudioarm64*", "*/libportaudio*-asio.dll"),
    *("llama_cpp/include/*", "lxml/isoschematron/*", "lxml/objectify*", "lxml/sax*"),
    *("numpy/_core/*_tests.*", "numpy/_core/_simd.*", "numpy/random/*", "resources/translations/*.ts"),
)
_FROM_THE_SYSTEM: Final = (
    # A library of the system that is loaded later (PortAudio's, JACK's) may need a newer one than ours.
    *("libstdc++.so*", "libgcc_s.so*", "libglib-2.0.so*", "libgthread-2.0.so*"),
    # PortAudio speaks with the system's ALSA and JACK, and comes from the same place.
    *("libasound.so*", "libjack.so*", "libportaudio.so*"),
    # What belongs to the system's services and drivers: D-Bus, fonts, Kerberos, X11, Wayland, OpenGL.
    *("libdbus-1.so*", "libfontconfig.so*", "libfreetype.so*", "libgssapi_krb5.so*", "libX11*.so*"),
    *("libwayland-*.so*", "libEGL.so*", "libGL*.so*"),
)
_OF_OTHER_SYSTEMS: Final = {"darwin": ("*.dll",), "win32": ("*.dylib",)}
"""sounddevice brings PortAudio for all of them."""


def is_wanted(path: PurePosixPath, system: str) -> bool:
    """path: within the bundle. system: as sys.platform says it."""
    if any(fnmatch.fnmatch(str(path), pattern) for pattern in (*_UNUSED, *_OF_OTHER_SYSTEMS.get(system, ()))):
        return False
    if any(fnmatch.fnmatch(path.name, pattern) for pattern in _FROM_THE_SYSTEM):
        return False
    if "plugins" in path.parts:
        return any(fnmatch.fnmatch("/".join(path.parts[-2:]), pattern) for pattern in _QT_PLUGINS)
    if "PySide6" in path.parts and "translations" in path.parts:
        return path.stem.removeprefix("qtbase_") in _QT_LANGUAGES
    if library := _qt_library(path):
        return library in _QT_LIBRARIES
    return True


def _qt_library(path: PurePosixPath) -> str:
    """Which one of Qt's a file is, or is part of; "" where it is none."""
    for part in path.parts:
        if part.startswith("Qt") and part.endswith(".framework"):
            return part.removeprefix("Qt").removesuffix(".framework")
    if path.name.startswith(("libQt6", "Qt6")):
        return path.name.removeprefix("lib").removeprefix("Qt6").split(".")[0]
    return ""
