"""Writing speech down, segment by segment: each in a context of its own, checked, tried once more if it looks wrong.

The recipe and its limits come from users' reports about Gemma's speech (repetition, run-away answers, refusals).
"""

import uuid
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

import msgspec

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import PcmAudio
from gemma_desktop.recording.values import Passage, PassageState, SpeechWish
from gemma_desktop.speech.checks import Problem, may_say_nothing, problem, says_nothing, usable
from gemma_desktop.speech.events import LanguageFound, PassageGrew, PassageWritten, Passed, SpeechEvent
from gemma_desktop.speech.language_finding import LanguageFinder
from gemma_desktop.speech.prompts import (
    LANGUAGE_QUESTION,
    instructions,
    parted,
    text_translation_prompt,
    transcription_prompt,
    translation_prompt,
)
from gemma_desktop.speech.segments import FOR_RECORDINGS, Cutting, Piece, halves

Ask: TypeAlias = Callable[[PcmAudio | None, str, GenerationSettings], Iterator[str]]
"""Asks the model about one piece of sound, or about the words alone (None), in a fresh context.

Yields the answer in pieces; ends early if stopped.
"""

_LEAST_TOKENS: Final = 48
_TOKENS_PER_S: Final = 12
_LANGUAGE_TOKENS: Final = 12
_SHORTEST_TO_CUT_S: Final = 2.0
"""The halves of less are parts of words."""
_LOOP_PRONE: Final = ("Q4_K", "Q3_K", "Q2_K", "IQ")
_SHORT_CUTTING: Final = replace(FOR_RECORDINGS, target_s=8.0, longest_s=15.0)


def cutting_for(layers_type: str) -> Cutting:
    """How recordings are cut for a model whose layers are stored like this (ModelInfo.layers_type).

    Q4_K_M was seen to go round in circles on clips over about 17 s where Q5_K_M and better, and the Q4_0 that Gemma was
    trained for, did not (users' reports).
    """
    return _SHORT_CUTTING if layers_type.startswith(_LOOP_PRONE) else FOR_RECORDINGS


def write_down(
    pieces: Iterable[Piece],
    ask: Ask,
    wish: SpeechWish,
    language: str = "",
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[SpeechEvent]:
    """Write the pieces of a recording down, and translate them if that is wished.

    language: found by an earlier run over the same recording; what the wish says goes before it. stopped: asked between
    answers; the passage that was growing is not written then. What `ask` and `pieces` raise passes through.
    """
    finder = LanguageFinder(wish.language or language)
    scribe = _Scribe(ask, wish, finder, stopped)
    for piece in pieces:
        if stopped():
            return
        if finder.should_ask:
            finder.take(scribe.answer(_sound_of(piece), LANGUAGE_QUESTION, _LANGUAGE_TOKENS))
            if stopped():
                return
            if finder.language:
                yield LanguageFound(finder.language)
        yield from scribe.write(piece)
    if not finder.language and finder.likeliest and not stopped():
        yield LanguageFound(finder.likeliest)


@dataclass(frozen=True)
class _Heard:
    """A passage as the model answered, and what is wrong with its text. asked: the question, without the glossary."""

    passage: Passage
    problem: Problem | None
    asked: str


@dataclass(frozen=True)
class _Scribe:
    """Writes pieces of one recording down."""

    ask: Ask
    wish: SpeechWish
    finder: LanguageFinder
    stopped: Callable[[], bool]

    def write(self, piece: Piece) -> Iterator[SpeechEvent]:
        """The passages of a piece as they grow, and at the end as they stay, unless stopped."""
        heard = yield from self._listen(piece, _new_id())
        if self.stopped():
            return
        if heard.problem is None or piece.segment.duration_s < _SHORTEST_TO_CUT_S:
            yield from self._settle(heard)
            return
        passage_id = heard.passage.id  # of the first half from now on: the whole did not come to anything
        for half in halves(piece):
            heard = yield from self._listen(half, passage_id)
            if self.stopped():
                return
            yield from self._settle(heard)
            passage_id = _new_id()

    def answer(self, sound: PcmAudio | None, prompt: str, max_tokens: int) -> str:
        """The whole answer to a question."""
        return "".join(self.ask(sound, prompt, _greedy(max_tokens))).strip()

    @property
    def _translate_to(self) -> str:
        """Empty where it is not wished, or is the language that is spoken."""
        return "" if self.wish.translate_to == self.finder.likeliest else self.wish.translate_to

    def _listen(self, piece: Piece, passage_id: str) -> Generator[SpeechEvent, None, _Heard]:
        translate_to, language = self._translate_to, self.finder.language
        prompt = (
            translation_prompt(language, translate_to, self.wish.glossary)
            if translate_to
            else transcription_prompt(language, self.wish.glossary)
        )
        segment = piece.segment
        n_tokens = _n_tokens(segment.duration_s) * (2 if translate_to else 1)
        passage = Passage(passage_id, segment.start_s, segment.end_s, "")
        answer = ""
        for more in self.ask(_sound_of(piece), prompt, _greedy(n_tokens)):
            answer += more
            text, translation = parted(answer, translate_to) if translate_to else (answer.strip(), "")
            grown = Passage(passage_id, segment.start_s, segment.end_s, text, translation)
            if grown != passage and not may_say_nothing(text):
                yield PassageGrew(grown)
            passage = grown
        asked = instructions(prompt)
        return _Heard(passage, problem(passage.text, segment.duration_s, language, asked), asked)

    def _settle(self, heard: _Heard) -> Iterator[SpeechEvent]:
        """What stays of it: a second hearing, if there was one, did not help."""
        passage = heard.passage
        if heard.problem is not None:
            text = usable(passage.text, heard.problem)
            yield PassageWritten(_unclear(passage, text, passage.translation if text else ""), passage.end_s)
            return
        if not passage.text or says_nothing(passage.text):
            yield Passed(passage.end_s)
            return
        if self._translate_to and self._lacks_translation(passage, heard.asked):
            passage = yield from self._translate(passage)
            if self.stopped():
                return
        yield PassageWritten(passage, passage.end_s)

    def _translate(self, passage: Passage) -> Generator[SpeechEvent, None, Passage]:
        """With a translation of its text, asked for alone; unclear if that is no better."""
        translate_to = self._translate_to
        prompt = text_translation_prompt(passage.text, self.finder.language, translate_to)
        answer, translated = "", passage
        for more in self.ask(None, prompt, _greedy(_n_tokens(passage.end_s - passage.start_s))):
            answer += more
            translated = _with_translation(passage, answer.strip().removeprefix(f"{translate_to}:").lstrip())
            yield PassageGrew(translated)
        if not answer.strip() or self._lacks_translation(translated, prompt.removesuffix(passage.text)):
            return _unclear(passage, passage.text, "")
        return translated

    def _lacks_translation(self, passage: Passage, asked: str) -> bool:
        duration_s = passage.end_s - passage.start_s
        found = problem(passage.translation, duration_s, self._translate_to, asked)
        return not passage.translation or found is not None


def _sound_of(piece: Piece) -> PcmAudio:
    return PcmAudio(piece.samples.astype("<f4", copy=False).tobytes())


def _greedy(max_tokens: int) -> GenerationSettings:
    return GenerationSettings(temperature=0.0, max_tokens=max_tokens, thinking=False)


def _n_tokens(duration_s: float) -> int:
    return max(_LEAST_TOKENS, round(duration_s * _TOKENS_PER_S))


def _new_id() -> str:
    return uuid.uuid4().hex


def _unclear(passage: Passage, text: str, translation: str) -> Passage:
    return msgspec.structs.replace(passage, text=text, translation=translation, state=PassageState.UNCLEAR)


def _with_translation(passage: Passage, translation: str) -> Passage:
    return msgspec.structs.replace(passage, translation=translation)
