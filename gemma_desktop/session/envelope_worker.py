"""The waveforms of recordings, read or made off the GUI thread."""

import contextlib
import logging
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError, StorageTrouble
from gemma_desktop.session.notices import as_ours
from gemma_desktop.store.sounds import SoundFolder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from gemma_desktop.media.envelope import Envelope

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class EnvelopeRead:
    """Of the sound with this name."""

    sound: str
    envelope: "Envelope"


class _NotWantedAnyMore(Exception):
    pass


class EnvelopeWorker(QObject):
    """Hands out the envelope of the sound that was asked for last; lives on the "envelopes" thread.

    Of a sound that has none it is made and kept. Without one, for want of disk or sound, a recording is as good as
    with it: nothing is said.

    Signals:
        read(EnvelopeRead)
    """

    read = Signal(object)
    _asked = Signal(str)

    def __init__(self, sounds: SoundFolder) -> None:
        super().__init__()
        self._sounds = sounds
        self._lock = threading.Lock()
        self._wanted = ""
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    def want(self, sound: str) -> None:
        """This one, and no longer the one before; "" none. From the GUI thread."""
        with self._lock:
            self._wanted = sound
        if sound:
            self._asked.emit(sound)

    @Slot()
    def close(self) -> None:
        """Nothing is held open."""

    @Slot(str)
    def _on_asked(self, sound: str) -> None:
        try:
            self.read.emit(EnvelopeRead(sound, self._read_or_made(sound)))
        except _NotWantedAnyMore:
            pass
        except Exception as error:  # noqa: BLE001 - a worker's slot
            log.warning("no waveform of %s: %s", sound, as_ours(error))

    def _read_or_made(self, sound: str) -> "Envelope":
        from gemma_desktop.media.envelope import envelope_of, read_envelope, write_envelope
        from gemma_desktop.media.sound import blocks

        peaks = self._sounds.peaks(sound)
        with contextlib.suppress(GemmaDesktopError):
            return read_envelope(peaks)
        with closing(blocks(self._sounds.path(sound))) as found:
            envelope = envelope_of(self._while_wanted(sound, found))
        with contextlib.suppress(StorageTrouble):
            write_envelope(envelope, peaks)
        return envelope

    def _while_wanted(self, sound: str, found: "Iterator[NDArray[np.float32]]") -> "Iterator[NDArray[np.float32]]":
        for block in found:
            with self._lock:
                if self._wanted != sound:
                    raise _NotWantedAnyMore
            yield block
