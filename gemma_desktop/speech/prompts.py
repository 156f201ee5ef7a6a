"""What the model is asked about a piece of speech: Google's prompts (Gemma 4's documentation) and what we add."""

import re
from collections.abc import Iterable
from typing import Final

ORIGINAL: Final = "its original language"
"""Stands in Google's prompts where the language is not known."""

_TRANSCRIPTION: Final = """\
Transcribe the following speech segment in {language} into {language} text.

Follow these specific instructions for formatting the answer:
* Only output the transcription, with no newlines.
* When transcribing numbers, write the digits, i.e. write 1.7 and not one point seven, and write 3 instead of three."""

_TRANSCRIPTION_UNKNOWN: Final = """\
Transcribe the following speech segment in its original language.

Follow these specific instructions for formatting the answer:
* Only output the transcription, with no newlines.
* When transcribing numbers, write the digits, i.e. write 1.7 and not one point seven, and write 3 instead of three."""

_TRANSLATION: Final = """\
Transcribe the following speech segment in {source}, then translate it into {target}.
When formatting the answer, first output the transcription in {source}, then one newline, then output the string \
'{target}: ', then the translation in {target}."""

_GLOSSARY: Final = "These names and terms may occur, spelled like this: "
_LONGEST_GLOSSARY: Final = 1200
"""Characters, some 400 tokens: a clip of 29.5 s is 740, and a small context must hold both and the answer."""

LANGUAGE_QUESTION: Final = """\
Which language is spoken in the following speech segment?
Only output the English name of the language, with no other words."""

_TEXT_TRANSLATION: Final = """\
Translate the following text{source} into {target}.
Only output the translation, with no newlines.

{text}"""


def transcription_prompt(language: str, glossary: Iterable[str] = ()) -> str:
    """What the model is told about a segment that is to be written down. language: empty is not known."""
    prompt = _TRANSCRIPTION.format(language=language) if language else _TRANSCRIPTION_UNKNOWN
    return prompt + _names(glossary)


def translation_prompt(source: str, target: str, glossary: Iterable[str] = ()) -> str:
    """What the model is told about a segment that is to be written down and translated. source: empty is not known."""
    return _TRANSLATION.format(source=source or ORIGINAL, target=target) + _names(glossary)


def text_translation_prompt(text: str, source: str, target: str) -> str:
    """Asks for the translation alone, of what is written down already. source: empty is not known."""
    return _TEXT_TRANSLATION.format(text=text, source=f" from {source}" if source else "", target=target)


def parted(answer: str, translate_to: str) -> tuple[str, str]:
    """Transcript and translation of an answer to translation_prompt(), as far as it has come."""
    heading = f"{translate_to}:"
    # On a line of its own, as it was asked for, perhaps in bold type; or without that line, as some answers are.
    found = re.search(rf"^[ *]*{re.escape(translate_to)}\**:\**", answer, re.MULTILINE)
    if found is None and "\n" not in answer:
        found = re.search(rf"(?<=\s){re.escape(heading)}(?=\s|$)", answer)
    if found is not None:
        return answer[: found.start()].strip(), answer[found.end() :].strip()
    # The first letters of the heading are no part of what was said.
    line, newline, beginning = answer.rpartition("\n")
    if newline and heading.startswith(beginning.strip(" *")):
        return line.strip(), ""
    return answer.strip(), ""


def instructions(prompt: str) -> str:
    """A prompt without its names and terms, which may well be said."""
    return prompt.partition(_GLOSSARY)[0] + _GLOSSARY


def terms(glossary: Iterable[str]) -> tuple[str, ...]:
    """The names and terms as they stand in a prompt: on one line, each once, as many as there is room for."""
    kept: dict[str, None] = {}
    n_characters = 0
    for term in glossary:
        clean = " ".join("".join(each if each.isprintable() else " " for each in term).split()).strip(",;")
        if not clean or clean in kept:
            continue
        n_characters += len(clean) + 2
        if n_characters > _LONGEST_GLOSSARY:
            break
        kept[clean] = None
    return tuple(kept)


def _names(glossary: Iterable[str]) -> str:
    found = terms(glossary)
    return f"\n\n{_GLOSSARY}{', '.join(found)}." if found else ""
