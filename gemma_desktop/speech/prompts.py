"""Google's prompts for speech (Gemma 4's documentation), and the languages offered."""

from typing import Final

LANGUAGES: Final = (
    "Arabic", "Bengali", "Bulgarian", "Chinese", "Croatian", "Czech", "Danish", "Dutch", "English", "Estonian",
    "Finnish", "French", "German", "Greek", "Hebrew", "Hindi", "Hungarian", "Indonesian", "Italian", "Japanese",
    "Korean", "Latvian", "Lithuanian", "Norwegian", "Persian", "Polish", "Portuguese", "Romanian", "Russian",
    "Slovak", "Slovenian", "Spanish", "Swedish", "Thai", "Turkish", "Ukrainian", "Vietnamese",
)  # fmt: skip
"""By their English names, as the prompts want them."""

_TRANSCRIPTION: Final = """\
Transcribe the following speech segment in {language} into {language} text.

Follow these specific instructions for formatting the answer:
* Only output the transcription, with no newlines.
* When transcribing numbers, write the digits, i.e. write 1.7 and not one point seven, and write 3 instead of three."""

_TRANSLATION: Final = """\
Transcribe the following speech segment in {source}, then translate it into {target}.
When formatting the answer, first output the transcription in {source}, then one newline, then output the string \
'{target}: ', then the translation in {target}."""


def transcription_prompt(language: str) -> str:
    """What the model is told about a segment that is to be written down."""
    return _TRANSCRIPTION.format(language=language)


def translation_prompt(source: str, target: str) -> str:
    """What the model is told about a segment that is to be written down and translated."""
    return _TRANSLATION.format(source=source, target=target)
