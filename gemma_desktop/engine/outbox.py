"""Pieces of a reply to events: as they come from a slow model, in small bundles from a fast one."""

import time
from collections.abc import Callable, Iterable

from gemma_desktop.engine.protocol import Delta, DeltaKind, Event, ToolCalled
from gemma_desktop.engine.reply import Piece, Words

_SEND_EVERY_S = 0.015


class ReplyOutbox:
    """Bundles the words of at most 15 ms into one Delta, so that a fast model does not flood the pipe."""

    def __init__(self, request_id: int, send: Callable[[Event], None]) -> None:
        self._request_id = request_id
        self._send = send
        self._kind = DeltaKind.TEXT
        self._texts: list[str] = []
        self._sent_at = 0.0
        self._said: list[str] = []

    @property
    def said(self) -> str:
        """The text of the answer so far, without its thoughts."""
        return "".join(self._said)

    def add(self, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            if not isinstance(piece, Words):
                self.flush()
                self._send(ToolCalled(self._request_id, piece))
                continue
            if piece.kind is not self._kind:
                self.flush()
                self._kind = piece.kind
            self._texts.append(piece.text)
            if piece.kind is DeltaKind.TEXT:
                self._said.append(piece.text)
        if time.monotonic() - self._sent_at >= _SEND_EVERY_S:
            self.flush()

    def flush(self) -> None:
        if self._texts:
            self._send(Delta(self._request_id, self._kind, "".join(self._texts)))
            self._texts.clear()
        self._sent_at = time.monotonic()
