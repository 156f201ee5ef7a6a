"""The application's icon in every size and form that systems ask for, drawn from resources/icons/application.svg.

    python packaging/bundle/icons.py FOLDER

Runs in the bundle's environment: Qt draws, Pillow writes what Windows and macOS want.
"""

import io
import os
import sys
from pathlib import Path
from typing import Final

from PIL import Image

SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SOURCE: Final = Path(__file__).resolve().parents[2] / "resources" / "icons" / "application.svg"


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: _drawn(size) for size in SIZES}
    for size, png in drawn.items():
        (folder / f"gemma-desktop-{size}.png").write_bytes(png)
    largest = Image.open(io.BytesIO(_drawn(1024)))
    largest.save(folder / "gemma-desktop.icns")
    largest.save(folder / "gemma-desktop.ico", sizes=[(size, size) for size in SIZES if size <= 256])
    return 0


def _drawn(size_px: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(data.data())


if __name__ == "__main__":
    sys.exit(main())
