"""The check of `gemma-desktop self-test` that draws the window, on no screen."""

import os
import time
from typing import TYPE_CHECKING, Final

from gemma_desktop.cli.self_checks import CheckFailed
from gemma_desktop.paths import Paths, resources

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_DRAWN_WITHIN_S: Final = 20.0
_FEWEST_COLOURS: Final = 20
"""A window that lacks its style, its letters or its icons has fewer; ours has some hundreds."""


def check_window(home: Paths) -> str:
    """Build everything behind the window, show it offscreen, look at its pixels, and close it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QEventLoop
    from PySide6.QtGui import QFontDatabase, QImageReader
    from PySide6.QtWidgets import QApplication

    from gemma_desktop import app
    from gemma_desktop.ui.icons import pixmap
    from gemma_desktop.ui.main_window import MainWindow

    qt = QApplication.instance() or QApplication(["gemma-desktop"])
    if not QFontDatabase.families():
        raise CheckFailed("No font was found", "Install one, for example the package fonts-dejavu-core.")
    parts = app.build(home)
    try:
        window = MainWindow(parts)
        window.show()
        began, picture = time.monotonic(), window.grab().toImage()
        while _n_colours(picture) < _FEWEST_COLOURS and time.monotonic() < began + _DRAWN_WITHIN_S:
            qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            picture = window.grab().toImage()
        n_colours = _n_colours(picture)
        color = window.theme.color("text")
        window.close()
        blank = [
            path.stem
            for path in sorted((resources() / "icons").glob("*.svg"))
            if _n_colours(pixmap(path.stem, color, 24).toImage()) < 2
        ]
    finally:
        parts.close()
    if n_colours < _FEWEST_COLOURS:
        raise CheckFailed("The window is empty", f"{n_colours} colours")
    if blank:
        raise CheckFailed("Icons are not drawn", ", ".join(blank))
    formats = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    if missing := {"png", "svg"} - formats:
        raise CheckFailed("Picture formats are missing", ", ".join(sorted(missing)))
    return f"{picture.width()}x{picture.height()} pixels, {n_colours} colours, every icon drawn"


def _n_colours(picture: "QImage") -> int:
    """Of the pixels on a grid."""
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)})
