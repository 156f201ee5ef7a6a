"""The pipeline from pieces of sound to passages, on a model that answers by script."""

import threading
from collections import deque
from collections.abc import Sequence

import numpy as np
import pytest

from gemma_desktop.errors import EngineTrouble
from gemma_desktop.recording.values import Passage, PassageState, SpeechWish
from gemma_desktop.speech.checks import NO_SPEECH
from gemma_desktop.speech.events import LanguageFound, PassageGrew, PassageWritten, Passed, SpeechEvent
from gemma_desktop.speech.prompts import (
    LANGUAGE_QUESTION,
    text_translation_prompt,
    transcription_prompt,
    translation_prompt,
)
from gemma_desktop.speech.segments import Piece, Segment
from gemma_desktop.speech.transcription import cutting_for, write_down
from tests.fakes import ScriptedEars

LOOP = "and so on " * 10
REFUSAL = "I'm sorry, but I cannot transcribe the audio you sent."
ENGLISH = SpeechWish("English")
TO_GERMAN = SpeechWish("Spanish", "German")

Answer = Sequence[str | Exception]


def sound(n_pieces: int, duration_s: float = 16.0) -> list[Piece]:
    """One after another, a second apart."""
    starts = [at * (duration_s + 1) for at in range(n_pieces)]
    samples = np.zeros(round(duration_s * 16_000), np.float32)
    return [Piece(Segment(start_s, start_s + duration_s), samples) for start_s in starts]


def ears(*answers: Answer | str) -> ScriptedEars:
    return ScriptedEars(deque([answer] if isinstance(answer, str) else answer for answer in answers))


def events(listener: ScriptedEars, pieces: list[Piece], wish: SpeechWish = ENGLISH) -> list[SpeechEvent]:
    return list(write_down(pieces, listener, wish))


def written(found: list[SpeechEvent]) -> list[Passage]:
    return [event.passage for event in found if isinstance(event, PassageWritten)]


def texts(found: list[SpeechEvent]) -> list[str]:
    return [passage.text for passage in written(found)]


def heard_s(found: list[SpeechEvent]) -> list[float]:
    return [event.heard_s for event in found if isinstance(event, PassageWritten | Passed)]


def test_each_piece_grows_and_becomes_a_passage_with_its_times() -> None:
    found = events(ears(["One", " two"], "three"), sound(2))
    told = [
        (type(event), event.passage.text, event.passage.start_s, event.passage.end_s)
        for event in found
        if isinstance(event, PassageGrew | PassageWritten)
    ]
    assert told == [
        (PassageGrew, "One", 0.0, 16.0),
        (PassageGrew, "One two", 0.0, 16.0),
        (PassageWritten, "One two", 0.0, 16.0),
        (PassageGrew, "three", 17.0, 33.0),
        (PassageWritten, "three", 17.0, 33.0),
    ]
    assert heard_s(found) == [16.0, 33.0]
    first, second = written(found)
    assert first.state is second.state is PassageState.HEARD
    assert first.id != second.id
    assert {event.passage.id for event in found[:3] if isinstance(event, PassageGrew | PassageWritten)} == {first.id}


def test_each_piece_is_asked_about_greedily_without_thoughts_in_googles_words() -> None:
    listener = ears("a", "b")
    events(listener, sound(2))
    for asked in listener.asked:
        assert asked.duration_s == 16.0
        assert asked.prompt == transcription_prompt("English")
        assert (asked.settings.temperature, asked.settings.thinking) == (0.0, False)
        assert asked.settings.max_tokens == 12 * 16


def test_names_and_terms_stand_in_the_question() -> None:
    listener = ears("a")
    events(listener, sound(1), SpeechWish("English", glossary=("Kraków", "Żywiec")))
    assert listener.asked[0].prompt.endswith("spelled like this: Kraków, Żywiec.")


def test_nothing_is_taken_from_the_recording_before_it_is_needed() -> None:
    taken = []

    def slowly() -> Sequence[Piece]:
        for piece in sound(3):
            taken.append(piece)
            yield piece  # type: ignore[misc]

    for event in write_down(slowly(), ears("a", "b", "c"), ENGLISH):
        if isinstance(event, PassageWritten):
            break
    assert len(taken) == 1


@pytest.mark.parametrize("bad", [LOOP, REFUSAL, "x" * 700, ""], ids=["loop", "refusal", "far too long", "nothing"])
def test_what_cannot_have_been_said_is_heard_again_in_halves(bad: str) -> None:
    listener = ears("One", bad, "two", "three", "four")
    found = events(listener, sound(3))
    assert texts(found) == ["One", "two", "three", "four"]
    assert {passage.state for passage in written(found)} == {PassageState.HEARD}
    halves_s = [asked.duration_s or 0.0 for asked in listener.asked[2:4]]
    assert sum(halves_s) == pytest.approx(16.0)
    assert max(halves_s) < 11.0
    first, second = written(found)[1:3]
    assert (first.start_s, first.end_s, second.end_s) == (17.0, second.start_s, 33.0)


def test_the_first_half_takes_the_place_of_the_whole() -> None:
    found = events(ears(["one two", " " + LOOP], "one two", "three"), sound(1))
    grown = [event.passage.id for event in found if isinstance(event, PassageGrew)]
    first, second = written(found)
    assert set(grown[:-1]) == {first.id}
    assert grown[-1] == second.id


def test_a_half_that_is_still_wrong_is_marked_and_never_dropped() -> None:
    found = events(ears("One", REFUSAL, REFUSAL, "three"), sound(2))
    _, unclear, after = written(found)
    assert (unclear.text, unclear.state) == ("", PassageState.UNCLEAR)
    assert unclear.start_s == 17.0
    assert unclear.end_s == after.start_s
    assert after.text == "three"


def test_what_a_person_can_use_of_an_unclear_half_is_kept() -> None:
    (unclear, _) = written(events(ears(LOOP, "We met at noon " + LOOP, "three"), sound(1)))
    assert unclear.state is PassageState.UNCLEAR
    assert unclear.text == "We met at noon and so on"


def test_less_than_two_seconds_are_not_cut_into_parts_of_words() -> None:
    listener = ears(REFUSAL)
    (passage,) = written(events(listener, sound(1, 1.5)))
    assert passage.state is PassageState.UNCLEAR
    (asked,) = listener.asked
    assert asked.settings.max_tokens == 48, "however short, a long word fits"
    assert len(written(events(ears(REFUSAL, "one", "two"), sound(1, 2.0)))) == 2


@pytest.mark.parametrize(("answer", "duration_s"), [(NO_SPEECH, 16.0), ("[music]", 16.0), ("", 1.5), (NO_SPEECH, 1.5)])
def test_where_nobody_speaks_is_passed(answer: str, duration_s: float) -> None:
    found = events(ears("One", list(answer), "three"), sound(3, duration_s))
    assert texts(found) == ["One", "three"]
    assert len(heard_s(found)) == 3
    if answer == NO_SPEECH:
        assert not any(isinstance(event, PassageGrew) and "(" in event.passage.text for event in found), (
            "it is not even seen while it comes"
        )


def test_no_pieces_are_nothing_written() -> None:
    assert events(ears(), []) == []


@pytest.mark.parametrize(
    ("layers_type", "longest_s"), [("Q4_K", 15.0), ("IQ3_S", 15.0), ("Q4_0", 29.5), ("Q8_0", 29.5), ("", 29.5)]
)
def test_models_that_go_in_circles_on_long_clips_get_short_ones(layers_type: str, longest_s: float) -> None:
    assert cutting_for(layers_type).longest_s == longest_s
    assert cutting_for(layers_type).target_s <= longest_s - 7, "there is room to look for a silence"


# --- translation ------------------------------------------------------------------------------------------------


def test_text_and_translation_come_in_one_answer_and_are_kept_apart() -> None:
    listener = ears(["hola", " amigo\n", "Ger", "man: hallo", " Freund"])
    found = events(listener, sound(1), TO_GERMAN)
    grown = [(e.passage.text, e.passage.translation) for e in found if isinstance(e, PassageGrew)]
    assert grown == [("hola", ""), ("hola amigo", ""), ("hola amigo", "hallo"), ("hola amigo", "hallo Freund")]
    assert [(passage.text, passage.translation) for passage in written(found)] == [("hola amigo", "hallo Freund")]
    assert listener.asked[0].prompt == translation_prompt("Spanish", "German")
    assert listener.asked[0].settings.max_tokens == 2 * 12 * 16


@pytest.mark.parametrize("answer", ["hola", "hola\nGerman:", "hola\nGerman: " + LOOP, "hola\nGerman: " + REFUSAL])
def test_a_missing_or_bad_translation_is_asked_for_once_more_as_text(answer: str) -> None:
    listener = ears(answer, ["German: ha", "llo"])
    (passage,) = written(events(listener, sound(1), TO_GERMAN))
    assert (passage.text, passage.translation, passage.state) == ("hola", "hallo", PassageState.HEARD)
    again = listener.asked[1]
    assert (again.duration_s, again.prompt) == (None, text_translation_prompt("hola", "Spanish", "German"))


@pytest.mark.parametrize("second", ["", REFUSAL, LOOP], ids=["nothing", "refusal", "loop"])
def test_a_translation_that_does_not_come_is_marked(second: str) -> None:
    (passage,) = written(events(ears("hola", second), sound(1), TO_GERMAN))
    assert (passage.text, passage.translation, passage.state) == ("hola", "", PassageState.UNCLEAR)


def test_an_unclear_passage_keeps_the_translation_of_what_it_keeps() -> None:
    kept, dropped = written(
        events(ears(LOOP, f"hola {LOOP}\nGerman: hallo", f"{REFUSAL}\nGerman: nein"), sound(1), TO_GERMAN)
    )
    assert (kept.text, kept.translation, kept.state) == ("hola and so on", "hallo", PassageState.UNCLEAR)
    assert (dropped.text, dropped.translation, dropped.state) == ("", "", PassageState.UNCLEAR)


def test_a_colon_is_said_where_no_translation_was_asked_for() -> None:
    assert texts(events(ears("Il dit : oui"), sound(1), SpeechWish("French"))) == ["Il dit : oui"]


def test_stopping_in_a_second_translation_writes_nothing() -> None:
    stop, found = threading.Event(), []
    for event in write_down(sound(1), ears("hola", "hallo"), TO_GERMAN, stopped=stop.is_set):
        found.append(event)
        if isinstance(event, PassageGrew) and event.passage.translation:
            stop.set()
    assert written(found) == []


def test_a_language_is_not_translated_into_itself() -> None:
    listener = ears("hola")
    (passage,) = written(events(listener, sound(1), SpeechWish("Spanish", "Spanish")))
    assert (passage.text, passage.translation) == ("hola", "")
    assert listener.asked[0].prompt == transcription_prompt("Spanish")


# --- the language -----------------------------------------------------------------------------------------------

UNKNOWN = SpeechWish()


def test_a_language_that_two_pieces_agree_on_is_pinned() -> None:
    listener = ears("Spanish", "uno", "Spanish.", "dos", "tres")
    found = events(listener, sound(3), UNKNOWN)
    assert [asked.prompt for asked in listener.asked] == [
        LANGUAGE_QUESTION,
        transcription_prompt(""),
        LANGUAGE_QUESTION,
        transcription_prompt("Spanish"),
        transcription_prompt("Spanish"),
    ]
    assert listener.asked[0].settings.max_tokens == 12
    assert found[2] == LanguageFound("Spanish")
    assert texts(found) == ["uno", "dos", "tres"]
    assert sum(isinstance(event, LanguageFound) for event in found) == 1


def test_one_wrong_answer_of_three_is_outvoted() -> None:
    found = events(ears("Spanish", "uno", "Portuguese", "dos", "Spanish", "tres"), sound(3), UNKNOWN)
    assert LanguageFound("Spanish") in found
    assert LanguageFound("Portuguese") not in found


def test_a_recording_of_one_piece_has_the_language_of_its_one_answer() -> None:
    assert events(ears("Spanish", "uno"), sound(1), UNKNOWN)[-1] == LanguageFound("Spanish")


def test_answers_that_are_no_language_keep_the_original_language_and_end_the_questions() -> None:
    answers = [each for number in range(9) for each in ("one two three", f"text {number}")]
    listener = ears(*answers, "text 9", "text 10")
    found = events(listener, sound(11), UNKNOWN)
    assert texts(found) == [f"text {number}" for number in range(11)]
    assert sum(asked.prompt == LANGUAGE_QUESTION for asked in listener.asked) == 9
    assert {asked.prompt for asked in listener.asked} == {LANGUAGE_QUESTION, transcription_prompt("")}
    assert not any(isinstance(event, LanguageFound) for event in found)


def test_what_an_earlier_run_found_is_not_asked_again() -> None:
    listener = ears("uno")
    found = list(write_down(sound(1), listener, UNKNOWN, "Spanish"))
    assert listener.asked[0].prompt == transcription_prompt("Spanish")
    assert texts(found) == ["uno"]


def test_what_the_user_says_goes_before_what_was_found() -> None:
    listener = ears("uno")
    list(write_down(sound(1), listener, SpeechWish("Catalan"), "Spanish"))
    assert listener.asked[0].prompt == transcription_prompt("Catalan")


# --- stopping ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "stop_at", "n_asked", "stay"),
    [
        (["One", ["two", " three"], "four"], "two", 2, ["One"]),
        ([LOOP, "one", "two"], "and", 1, []),
        ([LOOP, "one", "two"], "one", 2, []),
    ],
    ids=["in a piece", "in circles: no second hearing", "in a half: no other half"],
)
def test_stopping_writes_nothing_unfinished_and_asks_no_more(
    answers: list[Answer | str], stop_at: str, n_asked: int, stay: list[str]
) -> None:
    listener, stop, found = ears(*answers), threading.Event(), []
    for event in write_down(sound(3), listener, ENGLISH, stopped=stop.is_set):
        found.append(event)
        if isinstance(event, PassageGrew) and event.passage.text.startswith(stop_at):
            stop.set()
    assert len(listener.asked) == n_asked
    assert texts(found) == stay


def test_stopping_in_the_question_about_the_language_writes_nothing() -> None:
    stop = threading.Event()

    def stopping(*_: object) -> Sequence[str]:
        stop.set()
        return iter(["Span"])  # type: ignore[return-value]

    assert list(write_down(sound(1), stopping, UNKNOWN, stopped=stop.is_set)) == []  # type: ignore[arg-type]


def test_trouble_passes_through_after_what_was_written() -> None:
    found: deque[SpeechEvent] = deque()
    with pytest.raises(EngineTrouble):
        found.extend(write_down(sound(2), ears("One", ["two", EngineTrouble("gone")]), ENGLISH))
    assert texts(list(found)) == ["One"]
