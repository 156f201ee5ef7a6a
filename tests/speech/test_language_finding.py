import pytest

from gemma_desktop.speech.language_finding import LanguageFinder, language_in


@pytest.mark.parametrize(
    ("answer", "language"),
    [
        ("Spanish", "Spanish"),
        ("spanish.", "Spanish"),
        ("The language is **Spanish**.", "Spanish"),
        ("Mandarin Chinese", "Chinese"),
        ("Farsi", "Persian"),
        ("Klingon", ""),
        ("English or Spanish", ""),
        ("", ""),
        ("Spaniard", ""),
        ("A long story about a Spanish ship that has nothing at all to do with the question", ""),
    ],
)
def test_only_an_answer_that_names_one_language_counts(answer: str, language: str) -> None:
    assert language_in(answer) == language


def found(*answers: str) -> LanguageFinder:
    finder = LanguageFinder()
    for answer in answers:
        assert finder.should_ask
        finder.take(answer)
    return finder


def test_one_answer_is_likely_and_two_are_sure() -> None:
    assert (found("Spanish").language, found("Spanish").likeliest) == ("", "Spanish")
    assert found("Spanish", "Spanish").language == "Spanish"
    assert found("Spanish", "nothing", "Spanish").language == "Spanish"


def test_answers_that_disagree_are_nothing() -> None:
    assert (found("Spanish", "Greek").language, found("Spanish", "Greek").likeliest) == ("", "")


def test_only_the_last_three_answers_count() -> None:
    assert found("Spanish", "Greek", "Thai", "Spanish").language == ""


def test_a_recording_that_begins_in_another_language_is_found_out_later() -> None:
    assert found("Greek", "Spanish", "Thai", "Spanish").language == "Spanish"


def test_a_model_that_cannot_tell_is_not_asked_for_ever() -> None:
    finder = found(*["one two three"] * 9)
    assert not finder.should_ask


def test_a_given_language_is_sure() -> None:
    finder = LanguageFinder("Greek")
    assert not finder.should_ask
    assert finder.likeliest == "Greek"
