"""Starting without PySide reading the source of everything that is imported."""

from PySide6 import QtCore  # noqa: F401 - makes shibokensupport importable


def import_quickly() -> None:
    """To be called before the rest of the window is imported.

    PySide (6.9 to 6.11, shibokensupport/feature.py) reads the source of every module that is imported after it, to see
    whether it says "PySide6", and linecache keeps the lines: 30 ms of our start and 7 MB (tests/bench/bench_window.py).
    It wants to know because of its switchable names (`from __feature__ import snake_case`), which nobody uses here.
    Where PySide works in another way this does nothing.
    """
    try:
        from shibokensupport import feature  # type: ignore[import-not-found]
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_pyside


def _uses_pyside(_module: object) -> bool:
    return True
