import pytest

from gemma_desktop.speech.languages import LANGUAGES, script_of, scripts_of


def test_languages_are_offered_once_and_in_order() -> None:
    assert list(LANGUAGES) == sorted(set(LANGUAGES))


def test_every_language_has_a_script() -> None:
    assert all(scripts_of(language) for language in LANGUAGES)
    assert not scripts_of("Klingon")


@pytest.mark.parametrize(
    ("letters", "language"),
    [
        ("aéßŁ", "Polish"), ("Жї", "Ukrainian"), ("αΩ", "Greek"), ("ש", "Hebrew"), ("عپ", "Persian"), ("हि", "Hindi"),
        ("ব", "Bengali"), ("กไ", "Thai"), ("日あアーｱ", "Japanese"), ("한", "Korean"), ("汉", "Chinese"),
        ("Ａ", "English"),
    ],
)  # fmt: skip
def test_letters_belong_to_the_script_of_their_language(letters: str, language: str) -> None:
    assert {script_of(letter) for letter in letters} <= scripts_of(language)
