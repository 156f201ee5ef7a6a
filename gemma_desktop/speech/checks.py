"""Whether an answer can be what was said: what models are known to say instead (users' reports about Gemma's speech).

The rules must let everything pass that people really say, in any of Gemma's languages: a wrong alarm costs a second
hearing and then a mark that makes a person listen.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Final

from gemma_desktop.speech.languages import script_of, scripts_of

NO_SPEECH: Final = "(no speech)"

_MAX_CHARACTERS_PER_S: Final = 25.0
"""The fastest speech of LibriSpeech and of news readers is near 20; syllabic scripts stay far below."""
_LEAST_CHARACTERS: Final = 40.0
"""So much may be said in no time at all: a second's clip may hold a long word."""
_MAX_REPEATS: Final = 4
_N_GRAM: Final = 3
_N_GRAM_UNSPACED: Final = 8
"""Characters, where no spaces divide words: endings of three or four return in every Japanese sentence."""
_REPEATED_SHARE: Final = 0.3
"""Of the answer that a repeated n-gram must fill to be a loop: a refrain comes back too."""
_WRONG_SCRIPT_SHARE: Final = 0.5
_COUGH_S: Final = 2.0
"""An empty answer about less is believed."""
_LEAST_LETTERS: Final = 8
"""Fewer may well be a name, or an English "okay" in Japanese."""
_ECHO: Final = 6
"""So many words of the prompt in a row are not said by chance."""
_UNSPACED: Final = frozenset({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "BOPOMOFO", "THAI", "LAO", "KHMER"})

_SOUND: Final = r"(audio|speech|recording|sound|file|segment|clip)s?"
_REFUSALS: Final = re.compile(
    rf"""
      \b(cannot|can't|can\ not|unable\ to|not\ able\ to)\b .{{0,20}}
      \b(transcribe|translate|process|listen\ to|access|hear)\b .{{0,20}} \b{_SOUND}\b
    | \bplease\ (provide|upload|share|attach)\b .{{0,30}} \b{_SOUND}\b
    | \bas\ an?\ (ai|language\ model|text-based)\b
    | \bi\ am\ only\ a\ tiny\ demo\ model\b  # what ours says to whatever it never learned
    | \b(no\ puedo|no\ soy\ capaz\ de|não\ (posso|consigo))\b .{{0,20}}
      \b(transcribir|transcrever|traducir|traduzir|procesar|processar|escuchar|ouvir)\b .{{0,30}}
      \b(audios?|grabaci\w+|grava\w+|archivos?|arquivos?|segmentos?)\b
    | \bje\ ne\ (peux|suis)\ pas\b .{{0,30}} \b(transcrire|traduire|traiter|écouter)\b .{{0,30}}
      \b(audio|enregistrement|fichier|segment)s?\b
    | \bich\ kann\b .{{0,40}} \b(audio\w*|aufnahme|datei|segment)\b .{{0,20}} \bnicht\b .{{0,20}}
      \b(transkribieren|übersetzen|verarbeiten|anhören)\b
    | \bnon\ posso\b .{{0,20}} \b(trascrivere|tradurre|elaborare|ascoltare)\b .{{0,30}}
      \b(audio|registrazione|file|segmento)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_NOTE: Final = re.compile(r"[\[(*♪<][^\])*♪>]{0,40}[\])*♪>][.\s]*")
_NOTE_SO_FAR: Final = re.compile(r"([\[(*♪<][^\])*♪>]{0,40}([\])*♪>][.\s]*)?)?")


class Problem(StrEnum):
    """Why an answer cannot be what was said."""

    EMPTY = "empty"
    REFUSAL = "refusal"
    ECHO = "echo"  # of the prompt
    REPEATS = "repeats"
    TOO_FAST = "too fast"
    WRONG_SCRIPT = "wrong script"


def problem(text: str, duration_s: float, language: str = "", prompt: str = "") -> Problem | None:
    """What is wrong with a transcript of so many seconds, or with its translation.

    language: in which it should be written; empty, or one that is not known, is not checked. prompt: the question.
    """
    if not text:
        return Problem.EMPTY if duration_s >= _COUGH_S else None
    if _REFUSALS.search(text):
        return Problem.REFUSAL
    if prompt and _echoes(text, prompt):
        return Problem.ECHO
    if _loop(_tokens(text)) is not None:
        return Problem.REPEATS
    if len(text) > max(_LEAST_CHARACTERS, _MAX_CHARACTERS_PER_S * duration_s):
        return Problem.TOO_FAST
    if _is_in_wrong_script(text, language):
        return Problem.WRONG_SCRIPT
    return None


def usable(text: str, found: Problem) -> str:
    """What of an answer with this problem may still help a person who listens again; may be empty."""
    match found:
        case Problem.EMPTY | Problem.REFUSAL | Problem.ECHO:
            return ""
        case Problem.REPEATS:
            return _until_loop(text)
        case Problem.TOO_FAST | Problem.WRONG_SCRIPT:
            return text


def says_nothing(text: str) -> bool:
    """Whether an answer only says that nothing is said: "(no speech)", "[music]"."""
    return bool(text) and _NOTE.fullmatch(text) is not None


def may_say_nothing(text: str) -> bool:
    """Whether an answer that still comes may become one that says_nothing()."""
    return _NOTE_SO_FAR.fullmatch(text) is not None


def _tokens(text: str) -> list[tuple[str, int]]:
    """Words, and in scripts without spaces characters, each with the place where it ends."""
    found: list[tuple[str, int]] = []
    for word in re.finditer(r"\S+", text.lower()):
        if any(script_of(letter) in _UNSPACED for letter in word[0]):
            found += [(letter, word.start() + at + 1) for at, letter in enumerate(word[0])]
        else:
            found.append((word[0], word.end()))
    return found


def _loop(tokens: Sequence[tuple[str, int]]) -> int | None:
    """The place in the text where an n-gram that comes too often was said for the first time; None without one."""
    n_unspaced = sum(len(word) == 1 and script_of(word) in _UNSPACED for word, _ in tokens)
    n = _N_GRAM_UNSPACED if n_unspaced * 2 > len(tokens) else _N_GRAM
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(tokens) - n + 1):
        gram = tuple(word for word, _ in tokens[at : at + n])
        places.setdefault(gram, []).append(at)
    for found in places.values():
        if len(found) > _MAX_REPEATS and _covered(found, n) >= _REPEATED_SHARE * len(tokens):
            return tokens[found[0] + n - 1][1]
    return None


def _covered(places: Sequence[int], n: int) -> int:
    """How many tokens the n-grams at these places hold, those that overlap counted once."""
    return n + sum(min(n, later - earlier) for earlier, later in pairwise(places))


def _until_loop(text: str) -> str:
    end = _loop(_tokens(text))
    return text if end is None else text[:end].rstrip()


def _echoes(text: str, prompt: str) -> bool:
    words, asked = (re.findall(r"\w+", each.lower()) for each in (text, prompt))
    grams = {tuple(asked[at : at + _ECHO]) for at in range(len(asked) - _ECHO + 1)}
    return any(tuple(words[at : at + _ECHO]) in grams for at in range(len(words) - _ECHO + 1))


def _is_in_wrong_script(text: str, language: str) -> bool:
    scripts = scripts_of(language)
    letters = [script_of(letter) for letter in text if letter.isalpha()]
    if not scripts or len(letters) < _LEAST_LETTERS:
        return False
    wrong = sum(script not in scripts for script in letters)
    return wrong > _WRONG_SCRIPT_SHARE * len(letters)
