"""Where somebody speaks: a decision for every 20 ms of sound that comes in pieces."""

from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.speech.silero import WINDOW, Silero

FRAME: Final = SPEECH_RATE_HZ // 50
"""Samples of one decision: 20 ms."""
FRAMES_PER_S: Final = 50
_BEGINS: Final = 0.5
_GOES_ON: Final = 0.35  # Silero's own recommendation: 0.15 below
_LOUD: Final = 0.05  # root mean square of a voice that is recorded well
_MOST_GAIN: Final = 32.0  # 30 dB
_FORGETTING: Final = float(np.float32(0.5 ** (WINDOW / SPEECH_RATE_HZ / 4.0)))  # half in 4 s


class ActivityDetector(Protocol):
    """Decides while the sound comes; state goes from one call to the next."""

    def feed(self, samples: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Whether there is speech in the next frames, as many as can be told already; samples of any number."""
        ...

    def flush(self) -> NDArray[np.bool_]:
        """The frames that are left when the sound has ended, the last of them perhaps shorter."""
        ...


class SpeechDetector:
    """An ActivityDetector: Silero VAD on sound of even loudness, so that a faint voice is heard too."""

    def __init__(self) -> None:
        self._network = Silero()
        self._waiting = np.zeros(0, np.float32)  # less than a window
        self._windows = np.zeros(0, np.bool_)  # decided, of frames that are not handed out yet
        self._first_window = 0
        self._n_samples, self._n_frames = 0, 0
        self._loudest = 0.0
        self._is_speech = False

    def feed(self, samples: NDArray[np.float32]) -> NDArray[np.bool_]:
        self._n_samples += len(samples)
        waiting = np.concatenate([self._waiting, samples])
        whole = len(waiting) // WINDOW * WINDOW
        self._waiting = waiting[whole:]
        return self._handed_out(waiting[:whole])

    def flush(self) -> NDArray[np.bool_]:
        rest = np.zeros(2 * WINDOW, np.float32)  # a frame may end behind the window in which it begins
        rest[: len(self._waiting)] = self._waiting
        self._waiting = self._waiting[:0]
        left = -(-self._n_samples // FRAME) - self._n_frames
        return self._handed_out(rest)[:left]

    def _handed_out(self, samples: NDArray[np.float32]) -> NDArray[np.bool_]:
        """A frame is speech where one of the windows that it touches is."""
        if len(samples):
            decided = self._decided(samples.reshape(-1, WINDOW))
            self._windows = np.concatenate([self._windows, decided])
        known = (self._first_window + len(self._windows)) * WINDOW // FRAME
        frames = np.arange(self._n_frames, known)
        first, last = frames * FRAME // WINDOW, (frames * FRAME + FRAME - 1) // WINDOW
        speech = self._windows[first - self._first_window] | self._windows[last - self._first_window]
        self._n_frames = known
        done = known * FRAME // WINDOW
        self._windows, self._first_window = self._windows[done - self._first_window :], done
        return np.asarray(speech)

    def _decided(self, windows: NDArray[np.float32]) -> NDArray[np.bool_]:
        probabilities = self._network.feed(windows * self._gains(windows)[:, None])
        decided = np.empty(len(probabilities), np.bool_)
        for at, probability in enumerate(probabilities.tolist()):
            self._is_speech = probability > (_GOES_ON if self._is_speech else _BEGINS)
            decided[at] = self._is_speech
        return decided

    def _gains(self, windows: NDArray[np.float32]) -> NDArray[np.float32]:
        """By how much each window is made louder: as much as the loudest of the last seconds allows."""
        gains = np.empty(len(windows), np.float32)
        for at, level in enumerate(levels_of(windows).tolist()):
            self._loudest = max(level, self._loudest * _FORGETTING)
            gains[at] = min(_MOST_GAIN, max(1.0, _LOUD / max(self._loudest, 1e-6)))
        return gains


def levels_of(frames: NDArray[np.float32]) -> NDArray[np.float32]:
    """Loudness of each row (root mean square)."""
    return np.asarray(np.sqrt(np.mean(frames**2, axis=1)), np.float32)
