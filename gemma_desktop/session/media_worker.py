"""Reads what is attached, off the GUI thread."""

import logging
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.chat.media import LONGEST_ATTACHED_S
from gemma_desktop.chat.message import AudioPart, ImagePart, MediaPart
from gemma_desktop.durable import os_errors
from gemma_desktop.errors import GemmaDesktopError, Refused
from gemma_desktop.media.kinds import HEAD_BYTES, MediaKind, kind_of
from gemma_desktop.session.notices import as_ours
from gemma_desktop.store.attachments import AttachmentStore
from gemma_desktop.texts import say

log = logging.getLogger(__name__)

# Pillow, FFmpeg and numpy cost 150 ms and 50 MB, which a window that is being opened does not have: they are imported
# where they are used, on the worker's thread.


@dataclass(frozen=True)
class FileToRead:
    """is_recording: made by our own recorder; removed once it is kept."""

    attachment_id: str
    path: Path
    is_recording: bool = False


@dataclass(frozen=True)
class PictureToRead:
    """A picture without a file. data: a whole file in memory."""

    attachment_id: str
    data: bytes
    name: str


@dataclass(frozen=True)
class AttachmentRead:
    """It is kept, and can be sent."""

    attachment_id: str
    part: MediaPart


@dataclass(frozen=True)
class AttachmentRefused:
    """It cannot be used. path: of its file, if it is one."""

    attachment_id: str
    error: GemmaDesktopError
    path: Path | None = None


class MediaWorker(QObject):
    """Checks pictures and sounds and keeps them in the attachment store; lives on the "media" thread.

    Signals:
        attachment_read(AttachmentRead), attachment_refused(AttachmentRefused): one of them for each read(), in order.
    """

    attachment_read = Signal(object)
    attachment_refused = Signal(object)

    def __init__(self, store: AttachmentStore) -> None:
        super().__init__()
        self._store = store

    @Slot(object)
    def read(self, wanted: FileToRead | PictureToRead) -> None:
        try:
            match wanted:
                case PictureToRead():
                    part: MediaPart = self._keep_picture(wanted.data, wanted.name)
                case FileToRead():
                    part = self._keep_file(wanted.path)
                    if wanted.is_recording:
                        _remove(wanted.path)
        except Exception as error:  # noqa: BLE001 - a worker's slot: the window must hear of whatever is wrong
            path = wanted.path if isinstance(wanted, FileToRead) else None
            self.attachment_refused.emit(AttachmentRefused(wanted.attachment_id, as_ours(error), path))
        else:
            self.attachment_read.emit(AttachmentRead(wanted.attachment_id, part))

    def close(self) -> None:
        """Nothing is held open between two files."""

    def _keep_file(self, path: Path) -> MediaPart:
        if not path.is_file():
            raise Refused(
                say("{name} cannot be opened", name=path.name), say("Pictures, sounds and videos can be attached.")
            )
        head = _head(path)
        if head.startswith(b"GGUF"):
            raise Refused(
                say("{name} is a model", name=path.name), say('Open it with "Open a file" in the list of models.')
            )
        if kind_of(head, path.name) is MediaKind.PICTURE:
            return self._keep_picture(_picture_bytes(path), path.name)
        return self._keep_sound(path)

    def _keep_picture(self, data: bytes, name: str) -> ImagePart:
        from gemma_desktop.media.picture import check_picture

        facts = check_picture(data, name)
        return ImagePart(self._store.put(data), name, facts.width_px, facts.height_px)

    def _keep_sound(self, path: Path) -> AudioPart:
        from gemma_desktop.media.sound import convert_to_wav

        with os_errors(Path(gettempdir())), TemporaryDirectory(prefix="gemma-desktop-") as folder:
            wav = Path(folder) / "sound.wav"
            duration_s = convert_to_wav(path, wav, limit_s=LONGEST_ATTACHED_S)
            return AudioPart(self._store.put(wav.read_bytes()), path.name, duration_s)


def _remove(recording: Path) -> None:
    try:
        recording.unlink(missing_ok=True)
    except OSError:
        log.warning("a recording that was kept could not be removed", exc_info=True)


def _picture_bytes(path: Path) -> bytes:
    from gemma_desktop.media.decoding import MAX_FILE_BYTES

    return _head(path, MAX_FILE_BYTES + 1)  # one more is enough for it to be refused by its size


def _head(path: Path, size: int = HEAD_BYTES) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(size)
    except OSError as error:
        raise Refused(say("{name} cannot be opened", name=path.name), say("Is it still there?"), str(error)) from error
