"""Writing speech down, segment by segment: each in a context of its own, checked, tried once more if it looks wrong.

The recipe and its limits come from users' reports about Gemma's speech (repetition, run-away answers, refusals).
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import SPEECH_RATE_HZ, PcmAudio
from gemma_desktop.speech.prompts import transcription_prompt, translation_prompt
from gemma_desktop.speech.segments import Segment, segments

Ask: TypeAlias = Callable[[PcmAudio, str, GenerationSettings], Iterator[str]]
"""Asks the model about one piece of sound, in a fresh context; yields the answer in pieces. Ends early if stopped."""

NO_SPEECH: Final = "(no speech)"
_MAX_CHARACTERS_PER_S: Final = 25.0
_MAX_REPEATS: Final = 4
_N_GRAM: Final = 3
_LEAST_TOKENS: Final = 48
_TOKENS_PER_S: Final = 12


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
    text: str
    translation: str = ""


def write_down(
    audio: PcmAudio, ask: Ask, language: str, translate_to: str = "", stopped: Callable[[], bool] = lambda: False
) -> Iterator[SpeechProgress]:
    """Write a recording of any length down; with `translate_to` translate it too. Languages by their English names.

    stopped: asked between segments. What `ask` raises passes through.
    """
    samples = np.frombuffer(audio.samples, "<f4")
    pieces = segments(samples)
    finished: list[_Heard] = []
    yield _progress(finished, None, len(pieces))
    for piece in pieces:
        if stopped():
            return
        heard = _Heard("")
        for heard in _hear(samples, piece, ask, language, translate_to):
            yield _progress(finished, heard, len(pieces))
        if stopped():
            return
        if problem(heard.text, piece.end_s - piece.start_s):
            heard = _second_try(samples, piece, ask, language, translate_to)
        finished.append(heard)
        yield _progress(finished, None, len(pieces))


def problem(text: str, duration_s: float) -> bool:
    """Whether a segment's text cannot be what was said: far too long for its time, or going round in circles."""
    if len(text) > max(40.0, _MAX_CHARACTERS_PER_S * duration_s):
        return True
    words = text.lower().split()
    grams = Counter(tuple(words[at : at + _N_GRAM]) for at in range(len(words) - _N_GRAM + 1))
    return any(count > _MAX_REPEATS for count in grams.values())


def parted(answer: str, translate_to: str) -> tuple[str, str]:
    """Transcript and translation of an answer to translation_prompt(), as far as it has come."""
    head, found, tail = answer.partition(f"{translate_to}:")
    return (head.strip(), tail.strip()) if found else (answer.strip(), "")


def _hear(samples: NDArray[np.float32], piece: Segment, ask: Ask, language: str, translate_to: str) -> Iterator[_Heard]:
    clip = samples[round(piece.start_s * SPEECH_RATE_HZ) : round(piece.end_s * SPEECH_RATE_HZ)]
    prompt = translation_prompt(language, translate_to) if translate_to else transcription_prompt(language)
    n_tokens = max(_LEAST_TOKENS, round((piece.end_s - piece.start_s) * _TOKENS_PER_S)) * (2 if translate_to else 1)
    answer = ""
    for text in ask(PcmAudio(clip.tobytes()), prompt, GenerationSettings(temperature=0.0, max_tokens=n_tokens)):
        answer += text
        yield _Heard(*parted(answer, translate_to)) if translate_to else _Heard(answer.strip())


def _second_try(samples: NDArray[np.float32], piece: Segment, ask: Ask, language: str, translate_to: str) -> _Heard:
    """In two halves; what is still wrong then is marked, never dropped."""
    middle = (piece.start_s + piece.end_s) / 2
    halves = []
    for half in (Segment(piece.start_s, middle), Segment(middle, piece.end_s)):
        heard = _last(_hear(samples, half, ask, language, translate_to))
        if problem(heard.text, half.end_s - half.start_s):
            heard = _Heard(f"[unclear {_clock(half.start_s)}-{_clock(half.end_s)}]")
        halves.append(heard)
    return _Heard(_joined(half.text for half in halves), _joined(half.translation for half in halves))


def _last(steps: Iterator[_Heard]) -> _Heard:
    """What was heard in the end."""
    heard = _Heard("")
    for step in steps:
        heard = step
    return heard


def _progress(finished: list[_Heard], current: _Heard | None, count: int) -> SpeechProgress:
    heard = [*finished, *([current] if current else [])]
    return SpeechProgress(
        _joined(each.text for each in heard), _joined(each.translation for each in heard), len(finished), count
    )


def _joined(texts: Iterator[str]) -> str:
    return " ".join(text for text in texts if text and text != NO_SPEECH)


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
