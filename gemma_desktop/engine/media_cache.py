"""Pictures and sounds in the engine process: what has arrived, and what was made of it."""

import threading
from collections import OrderedDict
from collections.abc import Collection, Iterable

from gemma_desktop.chat.media import Media
from gemma_desktop.chat.message import ImagePart, MediaPart
from gemma_desktop.engine.native import CancelFlag
from gemma_desktop.engine.projector import MediaChunk, Projector
from gemma_desktop.engine.prompt.parts import Unit

BUDGET_BYTES = 256 * 1024 * 1024
_PIXEL_BYTES_A_TOKEN = 48 * 48 * 3 * 4  # a token's share of a preprocessed picture, as float32


class MediaInbox:
    """Media that the application has sent and that nobody has taken. Thread-safe."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._media: dict[str, Media] = {}

    def put(self, media_id: str, media: Media) -> None:
        with self._changed:
            self._media[media_id] = media
            self._changed.notify_all()

    def wake(self) -> None:
        """Let a waiting `take_all` look at its cancel flag."""
        with self._changed:
            self._changed.notify_all()

    def take_all(self, media_ids: Collection[str], cancel: CancelFlag) -> dict[str, Media] | None:
        """Wait for all of these and take whatever is there; None if the user stopped the reply meanwhile."""
        with self._changed:
            self._changed.wait_for(lambda: bool(cancel) or all(media_id in self._media for media_id in media_ids))
            media, self._media = self._media, {}
            return None if cancel else {media_id: media[media_id] for media_id in media_ids}


class MediaCache:
    """Chunks by media id: their shapes for as long as the model is loaded, their embeddings within a budget.

    The same picture is never encoded twice as long as its embeddings are here. Belongs to one thread.
    """

    def __init__(self, projector: Projector, budget_bytes: int = BUDGET_BYTES) -> None:
        self._projector = projector
        self._budget_bytes = budget_bytes
        self._media: OrderedDict[str, tuple[int | MediaChunk, ...]] = OrderedDict()
        self._units: dict[str, tuple[Unit, ...]] = {}

    def close(self) -> None:
        for pieces in self._media.values():
            for chunk in _chunks(pieces):
                chunk.free()
        self._media.clear()

    def knows(self, media_id: str) -> bool:
        """Whether it is known which units stand for this medium."""
        return media_id in self._units

    def units(self, media_id: str) -> tuple[Unit, ...]:
        return self._units[media_id]

    def learn(self, media_id: str, units: tuple[Unit, ...]) -> None:
        """Which units stand for a medium that a kept state has; an earlier process saw it."""
        self._units.setdefault(media_id, units)

    def can_encode(self, media_id: str) -> bool:
        """Whether it can be decoded without asking the application for it."""
        pieces = self._media.get(media_id)
        return pieces is not None and all(
            chunk.embeddings is not None or chunk.is_encodable for chunk in _chunks(pieces)
        )

    def add(self, part: MediaPart, media: Media) -> None:
        """Raises UnusablePicture or UnusableSound."""
        pieces = tuple(self._projector.chunks(part, media))
        for chunk in _chunks(self._media.pop(part.media_id, ())):
            chunk.free()
        self._media[part.media_id] = pieces
        self._units[part.media_id] = tuple(piece.unit if isinstance(piece, MediaChunk) else piece for piece in pieces)

    def encoded(self, media_id: str, index: int) -> MediaChunk | None:
        """A chunk with its embeddings; None if the user stopped the encoder. Raises EngineTrouble."""
        self._media.move_to_end(media_id)
        chunk = next(chunk for chunk in _chunks(self._media[media_id]) if chunk.unit.index == index)
        if chunk.embeddings is None and not self._projector.encode(chunk):
            return None
        return chunk

    def trim(self, in_use: Collection[str]) -> None:
        """Drop what was used longest ago until the budget holds, but nothing that is in use."""
        total = sum(_n_bytes(chunk) for pieces in self._media.values() for chunk in _chunks(pieces))
        for media_id, pieces in self._media.items():
            if total <= self._budget_bytes:
                return
            if media_id in in_use:
                continue
            for chunk in _chunks(pieces):
                total -= _n_bytes(chunk)
                chunk.embeddings = None
                if chunk.is_encodable:
                    chunk.drop_pixels()


def estimated_tokens(part: MediaPart) -> int:
    """About how many tokens a medium will take, before it is decoded."""
    if isinstance(part, ImagePart):
        return (part.detail_tokens or 280) + 2
    return round(part.duration_s * 25) + 2


def _chunks(pieces: Iterable[int | MediaChunk]) -> list[MediaChunk]:
    return [piece for piece in pieces if isinstance(piece, MediaChunk)]


def _n_bytes(chunk: MediaChunk) -> int:
    if chunk.embeddings is not None:
        return len(chunk.embeddings) * 4
    return chunk.unit.n_tokens * _PIXEL_BYTES_A_TOKEN if chunk.is_encodable else 0
