"""The words matter (Gemma 4's documentation): they stand here a second time, as they were given."""

from gemma_desktop.speech.prompts import LANGUAGES, transcription_prompt, translation_prompt

TRANSCRIPTION = """\
Transcribe the following speech segment in English into English text.

Follow these specific instructions for formatting the answer:
* Only output the transcription, with no newlines.
* When transcribing numbers, write the digits, i.e. write 1.7 and not one point seven, and write 3 instead of three."""

TRANSLATION = (
    "Transcribe the following speech segment in Spanish, then translate it into German.\n"
    "When formatting the answer, first output the transcription in Spanish, then one newline, then output the string "
    "'German: ', then the translation in German."
)


def test_transcription_is_asked_for_in_googles_words() -> None:
    assert transcription_prompt("English") == TRANSCRIPTION


def test_translation_is_asked_for_in_googles_words() -> None:
    assert translation_prompt("Spanish", "German") == TRANSLATION


def test_languages_are_offered_once_and_in_order() -> None:
    assert list(LANGUAGES) == sorted(set(LANGUAGES))
