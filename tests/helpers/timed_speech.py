"""Recordings of whole sentences of which it is known when each word is said (libespeak-ng), and noises to mix in."""

import ctypes
import ctypes.util
import itertools
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from tests.helpers.speakers import RATE_HZ, resample

Noise = Literal["white", "pink", "hum", "babble"]
Samples = NDArray[np.float32]

VOICES: Final = (
    "en",
    "en-us",
    "en-us+f5",
    "en+m7",
    "en+klatt4",
    "en-gb-scotland+f2",
    "es",
    "es-419+f3",
    "de+m3",
    "fr+f4",
)
SENTENCES: Final = {
    "en": (
        "Good morning, everybody, and thank you for coming so early.",
        "The first point on our list is the budget for the coming year, which is smaller than we had hoped.",
        "I would like to hear what each of you thinks before we decide.",
        "No, not yet.",
        "As far as I remember, the old bridge was closed in the spring, and nobody could agree who would pay for it.",
        "Yes.",
        "She asked him whether the letters had arrived, and he said that he had put them on the kitchen table.",
        "Let us look at the figures again.",
        "When the weather is fine we walk along the river to the village, have a cup of tea, and take the bus home.",
        "Could you please repeat the last number?",
    ),
    "es": (
        "Buenos días a todos y gracias por venir tan temprano.",
        "El primer punto de nuestra lista es el presupuesto del próximo año, que es más pequeño de lo que esperábamos.",
        "No.",
        "Cuando hace buen tiempo caminamos por el río hasta el pueblo y volvemos a casa en autobús.",
        "¿Puede repetir el último número, por favor?",
    ),
    "de": (
        "Guten Morgen, und danke, dass Sie so früh gekommen sind.",
        "Der erste Punkt auf unserer Liste ist der Haushalt für das kommende Jahr, und er ist klein.",
        "Ja.",
        "Können Sie bitte die letzte Zahl wiederholen?",
    ),
    "fr": (
        "Bonjour à tous, et merci d'être venus si tôt.",
        "Quand il fait beau, nous marchons le long de la rivière jusqu'au village, et nous rentrons en autobus.",
        "Oui.",
        "Pouvez-vous répéter le dernier numéro, s'il vous plaît?",
    ),
}


@dataclass(frozen=True, eq=False)
class Timed:
    """samples: 16 kHz. words: from when to when each is said, in order."""

    samples: Samples
    words: tuple[tuple[float, float], ...]

    @property
    def duration_s(self) -> float:
        return len(self.samples) / RATE_HZ


def recording(duration_s: float, seed: int, pauses_s: tuple[float, float] = (0.15, 4.0)) -> Timed:
    """Several people in turn, without any noise: voices, speeds, pitches and loudness differ, as do the pauses."""
    chance = random.Random(seed)
    parts: list[Samples] = []
    words: list[tuple[float, float]] = []
    at = 0
    while at < duration_s * RATE_HZ:
        voice = chance.choice(VOICES)
        texts = SENTENCES[voice[:2]]
        wpm, pitch, loudness = chance.randint(120, 240), chance.randint(20, 80), chance.uniform(0.15, 0.6)
        for _ in range(chance.randint(1, 6)):
            # Short pauses are many, long ones are few.
            pause = np.zeros(round(pauses_s[0] * (pauses_s[1] / pauses_s[0]) ** chance.random() * RATE_HZ), np.float32)
            spoken = say(chance.choice(texts), voice, wpm, pitch)
            at += len(pause)
            words += [(at / RATE_HZ + start_s, at / RATE_HZ + end_s) for start_s, end_s in spoken.words]
            at += len(spoken.samples)
            parts += [pause, spoken.samples * np.float32(loudness)]
    return Timed(np.concatenate([*parts, np.zeros(RATE_HZ, np.float32)]), tuple(words))


def with_noise(spoken: Timed, noise: Noise, snr_db: float, seed: int = 1) -> Timed:
    """snr_db: of the speech while somebody speaks to the noise."""
    sound = noises(noise, len(spoken.samples), seed)
    ratio = speech_level(spoken) / 10 ** (snr_db / 20)
    return Timed(np.clip(spoken.samples + sound * np.float32(ratio), -1, 1), spoken.words)


def speech_level(spoken: Timed) -> float:
    """Root mean square while somebody speaks."""
    return float(np.sqrt(np.mean(spoken.samples[said(spoken)] ** 2)))


def said(spoken: Timed) -> NDArray[np.bool_]:
    """Which samples are of a word."""
    mask = np.zeros(len(spoken.samples), np.bool_)
    for start_s, end_s in spoken.words:
        mask[round(start_s * RATE_HZ) : round(end_s * RATE_HZ)] = True
    return mask


@lru_cache(maxsize=2)
def noises(noise: Noise, n_samples: int, seed: int) -> Samples:
    """Root mean square 1."""
    chance = np.random.default_rng(seed)
    match noise:
        case "white":
            sound = chance.normal(0, 1, n_samples)
        case "pink":
            spectrum = np.fft.rfft(chance.normal(0, 1, n_samples))
            sound = np.fft.irfft(spectrum / np.sqrt(np.maximum(np.arange(len(spectrum)), 20)), n_samples)
        case "hum":
            times_s = np.arange(n_samples) / RATE_HZ
            sound = sum(np.sin(2 * np.pi * 50 * n * times_s + n) / n for n in range(1, 12))
            sound = sound + chance.normal(0, 0.02, n_samples)
        case "babble":
            voices = [recording(n_samples / RATE_HZ, seed * 100 + voice, (0.05, 0.2)).samples for voice in range(8)]
            sound = np.sum([np.roll(voice, voice[0].size + 997)[:n_samples] for voice in voices], axis=0)
    return np.asarray(sound / np.sqrt(np.mean(sound**2)), np.float32)


@cache
def say(text: str, voice: str, words_per_minute: int, pitch: int) -> Timed:
    """Trimmed to the sound, peak 1."""
    speaker = _speaker()
    pcm, starts = speaker.speak(text, voice, words_per_minute, pitch)
    sound = resample(pcm, speaker.rate_hz, RATE_HZ)
    sound /= np.abs(sound).max()
    loud = np.flatnonzero(np.abs(sound) > 0.01)
    first, last = int(loud[0]), int(loud[-1]) + 1
    edges = [*(round(start * RATE_HZ / speaker.rate_hz) for start in starts), last]
    words = [_heard(sound, start, end) for start, end in itertools.pairwise(edges)]
    return Timed(
        np.asarray(sound[first:last], np.float32),
        tuple(((start - first) / RATE_HZ, (end - first) / RATE_HZ) for start, end in words if end > start),
    )


def _heard(sound: Samples, start: int, end: int) -> tuple[int, int]:
    """A word without the silence around it: a comma's belongs to none."""
    loud = np.flatnonzero(np.abs(sound[start:end]) > 0.02)
    return (start + int(loud[0]), start + int(loud[-1]) + 1) if len(loud) else (start, start)


class _Event(ctypes.Structure):
    """espeak_EVENT of espeak-ng/speak_lib.h."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


class _Speaker:
    """libespeak-ng, in this process: its program does not tell when a word begins."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(ctypes.util.find_library("espeak-ng") or "libespeak-ng.so.1")
        synchronous, no_exit = 2, 0x8000
        self.rate_hz = self._library.espeak_Initialize(synchronous, 500, None, no_exit)
        self._sound: list[NDArray[np.int16]] = []
        self._starts: list[int] = []
        self._callback = _Callback(self._on_sound)
        self._library.espeak_SetSynthCallback(self._callback)

    def speak(self, text: str, voice: str, words_per_minute: int, pitch: int) -> tuple[Samples, list[int]]:
        """The sound, and at which of its samples each word begins."""
        self._sound.clear()
        self._starts.clear()
        assert self._library.espeak_SetVoiceByName(voice.encode()) == 0, voice
        rate, pitch_parameter, utf8 = 1, 3, 1
        self._library.espeak_SetParameter(rate, words_per_minute, 0)
        self._library.espeak_SetParameter(pitch_parameter, pitch, 0)
        data = text.encode() + b"\0"
        self._library.espeak_Synth(data, len(data), 0, 1, 0, utf8, None, None)
        return np.concatenate(self._sound).astype(np.float32) / 32768, list(self._starts)

    def _on_sound(self, wav: "ctypes._Pointer[ctypes.c_short]", n_samples: int, events: Sequence[_Event]) -> int:
        if wav and n_samples:
            self._sound.append(np.ctypeslib.as_array(wav, (n_samples,)).copy())
        self._starts += [event.sample for event in _until_end(events) if event.type == 1]
        return 0


def _until_end(events: Sequence[_Event]) -> Iterator[_Event]:
    at = 0
    while events[at].type != 0:
        yield events[at]
        at += 1


@cache
def _speaker() -> _Speaker:
    return _Speaker()
