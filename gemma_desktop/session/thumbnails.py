"""Small pictures for the transcript and the composer, made off the GUI thread."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from gemma_desktop.chat.message import ImagePart
from gemma_desktop.session.notices import as_ours
from gemma_desktop.store.attachments import AttachmentStore

MAX_KEPT_BYTES = 48 * 1024 * 1024


@dataclass(frozen=True)
class ThumbnailToMake:
    """Of this attachment, within side_px by side_px."""

    sha256: str
    name: str
    side_px: int


@dataclass(frozen=True)
class ThumbnailMade:
    """image: null where the attachment is missing or damaged."""

    sha256: str
    side_px: int
    image: QImage


class ThumbnailWorker(QObject):
    """Decodes attached pictures; lives on the "thumbnails" thread.

    Signals:
        made(ThumbnailMade): one for each make(), in order.
    """

    made = Signal(object)

    def __init__(self, store: AttachmentStore) -> None:
        super().__init__()
        self._store = store

    @Slot(object)
    def make(self, wanted: ThumbnailToMake) -> None:
        try:
            image = self._image(wanted)
        except Exception as error:  # noqa: BLE001 - a worker's slot: a bug is logged, and the picture stays empty
            as_ours(error)
            image = QImage()
        self.made.emit(ThumbnailMade(wanted.sha256, wanted.side_px, image))

    def close(self) -> None:
        """Nothing is held open between two pictures."""

    def _image(self, wanted: ThumbnailToMake) -> QImage:
        from gemma_desktop.media.picture import thumbnail  # Pillow and numpy, not before a picture is shown

        small = thumbnail(self._store.read(wanted.sha256, wanted.name), wanted.name, wanted.side_px)
        row_bytes = small.width_px * 3
        # A copy: QImage does not keep the bytes that it is made of.
        return QImage(small.pixels, small.width_px, small.height_px, row_bytes, QImage.Format.Format_RGB888).copy()


class Thumbnails(QObject):
    """Thumbnails of attached pictures; lives on the GUI thread. The ones seen last are kept, up to 48 MB.

    Signals:
        ready(str): image() of the attachment with this sha256 has something now.
    """

    ready = Signal(str)
    _wanted = Signal(object)

    def __init__(self, worker: ThumbnailWorker) -> None:
        """worker: may be on its thread already."""
        super().__init__()
        self._images: OrderedDict[tuple[str, int], QImage] = OrderedDict()
        self._being_made: set[tuple[str, int]] = set()
        self._wanted.connect(worker.make, Qt.ConnectionType.QueuedConnection)
        worker.made.connect(self._on_worker_made, Qt.ConnectionType.QueuedConnection)

    def image(self, part: ImagePart, side_px: int) -> QImage:
        """The picture within side_px by side_px device pixels, upright; a null QImage until `ready`."""
        key = (part.sha256, side_px)
        if (image := self._images.get(key)) is not None:
            self._images.move_to_end(key)
            return image
        if key not in self._being_made:
            self._being_made.add(key)
            self._wanted.emit(ThumbnailToMake(part.sha256, part.name, side_px))
        return QImage()

    @Slot(object)
    def _on_worker_made(self, made: ThumbnailMade) -> None:
        key = (made.sha256, made.side_px)
        self._being_made.discard(key)
        self._images[key] = made.image
        while sum(image.sizeInBytes() for image in self._images.values()) > MAX_KEPT_BYTES and len(self._images) > 1:
            self._images.popitem(last=False)
        if not made.image.isNull():
            self.ready.emit(made.sha256)
