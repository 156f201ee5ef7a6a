"""Attachments as the engine takes them."""

from typing import assert_never

from gemma_desktop.chat.media import Media
from gemma_desktop.chat.message import AudioPart, ImagePart, MediaPart
from gemma_desktop.store.attachments import AttachmentStore


class AttachmentMedia:
    """An engine's MediaSource over the attachment store; used on the engine thread."""

    def __init__(self, store: AttachmentStore) -> None:
        self._store = store

    def __call__(self, part: MediaPart) -> Media:
        """Raises UnusablePicture, UnusableSound or StorageTrouble."""
        data = self._store.read(part.sha256, part.name)
        # Pillow and FFmpeg are imported when the first picture or sound is sent, not when the window opens.
        match part:
            case ImagePart():
                from gemma_desktop.media.picture import model_picture

                return model_picture(data, part.name, part.detail_tokens)
            case AudioPart():
                from gemma_desktop.media.sound import wav_samples

                return wav_samples(data, part.name)
            case _:
                assert_never(part)
