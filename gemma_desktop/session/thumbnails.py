"""Small pictures for the transcript and the composer, made off the GUI thread."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from gemma_desktop.chat.message import ImagePart


class Thumbnails(QObject):
    """Thumbnails of attached pictures.

    Signals:
        ready(str): image() of the attachment with this sha256 has something now.
    """

    ready = Signal(str)

    def image(self, part: ImagePart, side_px: int) -> QImage:
        """The picture within side_px by side_px device pixels, upright; a null QImage until `ready`."""
        raise NotImplementedError
