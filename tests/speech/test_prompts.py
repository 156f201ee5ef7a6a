"""The words matter (Gemma 4's documentation): they stand here a second time, as they were given."""

import pytest

from gemma_desktop.speech.prompts import (
    instructions,
    parted,
    terms,
    text_translation_prompt,
    transcription_prompt,
    translation_prompt,
)

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


def test_a_language_that_is_not_known_is_the_original_one() -> None:
    prompt = transcription_prompt("")
    assert prompt.startswith("Transcribe the following speech segment in its original language.\n\n")
    assert prompt.partition("\n\n")[2] == TRANSCRIPTION.partition("\n\n")[2]
    assert translation_prompt("", "German") == TRANSLATION.replace("Spanish", "its original language")
    assert text_translation_prompt("hola", "", "German").startswith("Translate the following text into German.\n")
    assert "text from Spanish into German" in text_translation_prompt("hola", "Spanish", "German")


def test_names_and_terms_are_one_line_at_the_end() -> None:
    line = "\n\nThese names and terms may occur, spelled like this: Ada Lovelace, Żywiec."
    assert transcription_prompt("English", ["Ada Lovelace", "Żywiec"]) == TRANSCRIPTION + line
    assert translation_prompt("Spanish", "German", ["Ada Lovelace", "Żywiec"]) == TRANSLATION + line


def test_a_glossary_of_a_file_becomes_plain_terms() -> None:
    given = [" Ada\tLovelace ", "", "Ada Lovelace", "two\nlines", "a\x00b\u202ec", "comma,", "  "]
    assert terms(given) == ("Ada Lovelace", "two lines", "a b c", "comma")


def test_a_glossary_leaves_room_for_the_sound() -> None:
    kept = terms(f"term{number:04}" for number in range(1000))
    assert 100 <= len(kept) <= 150
    assert kept[0] == "term0000"


def test_instructions_are_a_prompt_without_its_names() -> None:
    prompt = transcription_prompt("English", ["Ada Lovelace"])
    assert "Lovelace" not in instructions(prompt)
    assert instructions(prompt).startswith(TRANSCRIPTION)


@pytest.mark.parametrize(
    ("answer", "parts"),
    [
        ("hola", ("hola", "")),
        ("hola\n", ("hola", "")),
        ("hola\nEng", ("hola", "")),
        ("hola\nEnglish:", ("hola", "")),
        ("hola\nEnglish: hello\n", ("hola", "hello")),
        ("hola\nEnglishmen", ("hola\nEnglishmen", "")),
        ("hola\n\n**English:** hello", ("hola", "hello")),
        ("hola\n**Eng", ("hola", "")),
        ("hola English: hello", ("hola", "hello")),
        (
            "se dice en English: hola\nEnglish: one says in English: hi",
            ("se dice en English: hola", "one says in English: hi"),
        ),
        ("English: hello", ("", "hello")),
        ("OldEnglish: hola", ("OldEnglish: hola", "")),
        ("", ("", "")),
    ],
)
def test_an_answer_is_parted_as_far_as_it_has_come(answer: str, parts: tuple[str, str]) -> None:
    assert parted(answer, "English") == parts
