"""Writing speech down, segment by segment: each in a context of its own, checked, tried once more if it looks wrong.

The recipe and its limits come from users' reports about Gemma's speech (repetition, run-away answers, refusals).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import SPEECH_RATE_HZ, PcmAudio
from gemma_desktop.speech.prompts import transcription_prompt, translation_prompt
from gemma_desktop.speech.segments import Piece, Segment, halves, segments

Ask: TypeAlias = Callable[[PcmAudio, str, GenerationSettings], Iterator[str]]
"""Asks the model about one piece of sound, in a fresh context; yields the answer in pieces. Ends early if stopped."""

NO_SPEECH: Final = "(no speech)"
_MAX_CHARACTERS_PER_S: Final = 25.0
_MAX_REPEATS: Final = 4
_N_GRAM: Final = 3
_LEAST_TOKENS: Final = 48
_TOKENS_PER_S: Final = 12
_REFUSAL: Final = re.compile(
    r"\b(cannot|can't|can not|unable to|not able to)\b.{0,20}"
    r"\b(transcribe|translate|process|listen to|access)\b.{0,20}\b(audio|speech|recording|sound|file|segment)s?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class SpeechProgress:
    """Where the work stands after each piece of text.

    text, translation: of all segments so far. done, count: segments finished, and all.
    """

    text: str
    translation: str
    done: int
    count: int


@dataclass(frozen=True)
class _Heard:
    text: str = ""
    translation: str = ""


@dataclass(frozen=True)
class _Listener:
    """Hears segments of one recording."""

    samples: NDArray[np.float32]
    ask: Ask
    language: str
    translate_to: str
    stopped: Callable[[], bool]

    def hear(self, segment: Segment) -> Iterator[_Heard]:
        """What is said in it, as it grows; at the end what is to be kept, unless stopped."""
        heard = _Heard()
        for heard in self._listen(segment):
            yield heard
        if not self.stopped() and _is_suspicious(heard, segment.duration_s):
            yield from self._listen_again(segment)

    def _listen(self, segment: Segment) -> Iterator[_Heard]:
        first, last = (round(seconds * SPEECH_RATE_HZ) for seconds in (segment.start_s, segment.end_s))
        prompt = (
            translation_prompt(self.language, self.translate_to)
            if self.translate_to
            else transcription_prompt(self.language)
        )
        n_tokens = max(_LEAST_TOKENS, round(segment.duration_s * _TOKENS_PER_S)) * (2 if self.translate_to else 1)
        settings = GenerationSettings(temperature=0.0, max_tokens=n_tokens, thinking=False)
        answer = ""
        for piece in self.ask(PcmAudio(self.samples[first:last].tobytes()), prompt, settings):
            answer += piece
            yield _Heard(*parted(answer, self.translate_to)) if self.translate_to else _Heard(answer.strip())

    def _listen_again(self, segment: Segment) -> Iterator[_Heard]:
        """In two halves; what is still wrong then is marked, never dropped."""
        before = _Heard()
        first, last = (round(seconds * SPEECH_RATE_HZ) for seconds in (segment.start_s, segment.end_s))
        for half in (piece.segment for piece in halves(Piece(segment, self.samples[first:last]))):
            heard = _Heard()
            for heard in self._listen(half):
                yield _together((before, heard))
            if self.stopped():
                return
            if _is_suspicious(heard, half.duration_s):
                heard = _Heard(f"[unclear {_clock(half.start_s)}-{_clock(half.end_s)}]")
            before = _together((before, heard))
            yield before


def write_down(
    audio: PcmAudio, ask: Ask, language: str, translate_to: str = "", stopped: Callable[[], bool] = lambda: False
) -> Iterator[SpeechProgress]:
    """Write a recording of any length down; with `translate_to` translate it too. Languages by their English names.

    stopped: asked between segments. What `ask` raises passes through.
    """
    samples = np.frombuffer(audio.samples, "<f4")
    listener = _Listener(samples, ask, language, translate_to, stopped)
    pieces = segments(samples)
    finished = _Heard()
    yield SpeechProgress("", "", 0, len(pieces))
    for done, piece in enumerate(pieces):
        if stopped():
            return
        heard = _Heard()
        for heard in listener.hear(piece):
            so_far = _together((finished, heard))
            yield SpeechProgress(so_far.text, so_far.translation, done, len(pieces))
        if stopped():
            return
        finished = _together((finished, heard))
        yield SpeechProgress(finished.text, finished.translation, done + 1, len(pieces))


def problem(text: str, duration_s: float) -> bool:
    """Whether a text cannot be what was said: far too long for its time, going round in circles, or a refusal."""
    if len(text) > max(40.0, _MAX_CHARACTERS_PER_S * duration_s) or _REFUSAL.search(text):
        return True
    words = text.lower().split()
    grams = Counter(tuple(words[at : at + _N_GRAM]) for at in range(len(words) - _N_GRAM + 1))
    return any(count > _MAX_REPEATS for count in grams.values())


def parted(answer: str, translate_to: str) -> tuple[str, str]:
    """Transcript and translation of an answer to translation_prompt(), as far as it has come."""
    head, found, tail = answer.partition(f"{translate_to}:")
    return (head.strip(), tail.strip()) if found else (answer.strip(), "")


def _is_suspicious(heard: _Heard, duration_s: float) -> bool:
    return problem(heard.text, duration_s) or problem(heard.translation, duration_s)


def _together(parts: Iterable[_Heard]) -> _Heard:
    heard = list(parts)
    return _Heard(_joined(each.text for each in heard), _joined(each.translation for each in heard))


def _joined(texts: Iterator[str]) -> str:
    return " ".join(text for text in texts if text and text != NO_SPEECH)


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
