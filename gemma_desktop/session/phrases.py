"""Phrases cut out of live sound, off the GUI thread and off the microphone's."""

import queue
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.chat.media import SPEECH_RATE_HZ, PcmAudio

if TYPE_CHECKING:
    from gemma_desktop.speech.segments import Cutter, Piece

# numpy and the detector of speech are imported on the worker's thread, when somebody listens for the first time.


@dataclass(frozen=True)
class Phrase:
    """What was said from one silence to the next.

    session: as begin() was told. start_s: of its sound. heard_at: when its end was heard, by the worker's clock.
    """

    session: int
    audio: PcmAudio
    start_s: float
    heard_at: float

    @property
    def end_s(self) -> float:
        return self.start_s + self.audio.duration_s


@dataclass(frozen=True)
class _Begin:
    session: int


@dataclass(frozen=True)
class _Sound:
    samples: bytes
    heard_at: float


class _End:
    pass


_News: TypeAlias = _Begin | _Sound | _End


class PhraseWorker(QObject):
    """Cuts what begin(), hear() and end() bring; these are called from any thread, in this order.

    Signals:
        phrase_heard(Phrase): in order.
        speaking_changed(bool): a phrase has begun, or there is silence.
        ended(int): the session; all its phrases were told.
    """

    phrase_heard = Signal(object)
    speaking_changed = Signal(bool)
    ended = Signal(int)
    _arrived = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic, *, for_recordings: bool = False) -> None:
        """for_recordings: long pieces, cut as those of recordings, instead of short ones that end soon."""
        super().__init__()
        self._clock = clock
        self._for_recordings = for_recordings
        self._news: queue.SimpleQueue[_News] = queue.SimpleQueue()
        self._session = 0
        self._cutter: Cutter | None = None
        self._n_samples = 0
        self._is_speaking = False
        self._arrived.connect(self._take_news)

    def begin(self, session: int) -> None:
        """Times are counted from here."""
        self._put(_Begin(session))

    def hear(self, samples: bytes) -> None:
        """16 kHz mono, int16."""
        self._put(_Sound(samples, self._clock()))

    def end(self) -> None:
        """What was said last is a phrase even without a silence after it."""
        self._put(_End())

    @Slot()
    def close(self) -> None:
        """Nothing is held open."""

    def _put(self, news: _News) -> None:
        self._news.put(news)
        self._arrived.emit()

    @Slot()
    def _take_news(self) -> None:
        match self._news.get():  # one for each signal
            case _Begin(session=session):
                from gemma_desktop.speech.segments import FOR_CAPTIONS, FOR_RECORDINGS, Cutter

                cutting = FOR_RECORDINGS if self._for_recordings else FOR_CAPTIONS
                self._session, self._cutter, self._n_samples = session, Cutter(cutting), 0
            case _Sound() as sound:
                self._cut(sound)
            case _End():
                self._tell(self._cutter.flush() if self._cutter is not None else [], self._clock())
                self._cutter = None
                self._tell_speaking(False)
                self.ended.emit(self._session)

    def _cut(self, sound: _Sound) -> None:
        import numpy as np

        if self._cutter is None:
            return
        block = np.frombuffer(sound.samples, "<i2").astype(np.float32) * np.float32(1 / 32768)
        self._n_samples += len(block)
        self._tell(self._cutter.feed(block), sound.heard_at)
        self._tell_speaking(self._cutter.open_s > 0)

    def _tell(self, pieces: "list[Piece]", heard_at: float) -> None:
        heard_s = self._n_samples / SPEECH_RATE_HZ
        for piece in pieces:
            audio = PcmAudio(piece.samples.astype("<f4", copy=False).tobytes())
            ago_s = max(0.0, heard_s - piece.segment.end_s)
            self.phrase_heard.emit(Phrase(self._session, audio, piece.segment.start_s, heard_at - ago_s))

    def _tell_speaking(self, is_speaking: bool) -> None:
        if is_speaking != self._is_speaking:
            self._is_speaking = is_speaking
            self.speaking_changed.emit(is_speaking)
