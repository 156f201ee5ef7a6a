"""The pipeline from a recording to text, on a model that answers by script."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pytest
from numpy.typing import NDArray

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import PcmAudio
from gemma_desktop.errors import EngineTrouble
from gemma_desktop.speech.prompts import transcription_prompt, translation_prompt
from gemma_desktop.speech.segments import LONGEST_S
from gemma_desktop.speech.transcription import NO_SPEECH, SpeechProgress, parted, problem, write_down
from tests.speech.test_segments import joined, silence, voice

LOOP = "and so on " * 10
REFUSAL = "I'm sorry, but I cannot transcribe the audio you sent."


@dataclass
class Ears:
    """A speech.transcription.Ask: one answer after another, each in pieces; an exception is raised."""

    answers: list[list[str | Exception]]
    heard: list[tuple[float, str, GenerationSettings]] = field(default_factory=list)

    def __call__(self, audio: PcmAudio, prompt: str, settings: GenerationSettings) -> Iterator[str]:
        self.heard.append((audio.duration_s, prompt, settings))
        for piece in self.answers.pop(0):
            if isinstance(piece, Exception):
                raise piece
            yield piece


def recording(n_segments: int) -> PcmAudio:
    """So many sentences of 16 s, each a segment."""
    return pcm_audio(joined(*[joined(voice(16), silence(1)) for _ in range(n_segments)]))


def pcm_audio(samples: NDArray[np.float32]) -> PcmAudio:
    return PcmAudio(samples.astype("<f4").tobytes())


def written(ears: Ears, n_segments: int, translate_to: str = "") -> list[SpeechProgress]:
    return list(write_down(recording(n_segments), ears, "English", translate_to))


def test_segments_are_written_down_in_order_with_progress() -> None:
    steps = written(Ears([["One", " two"], ["three"], ["four"]]), 3)
    assert [(step.text, step.done, step.count) for step in steps] == [
        ("", 0, 3),
        ("One", 0, 3),
        ("One two", 0, 3),
        ("One two", 1, 3),
        ("One two three", 1, 3),
        ("One two three", 2, 3),
        ("One two three four", 2, 3),
        ("One two three four", 3, 3),
    ]


def test_each_segment_is_asked_about_greedily_without_thoughts_in_googles_words() -> None:
    ears = Ears([["a"], ["b"]])
    written(ears, 2)
    for duration_s, prompt, settings in ears.heard:
        assert 16 <= duration_s <= LONGEST_S
        assert prompt == transcription_prompt("English")
        assert (settings.temperature, settings.thinking) == (0.0, False)
        assert settings.max_tokens >= int(12 * duration_s)


def test_translations_are_kept_apart() -> None:
    ears = Ears([["hola\n", "English: hello"], ["adiós\nEnglish: goodbye"]])
    steps = written(ears, 2, "English")
    assert (steps[-1].text, steps[-1].translation) == ("hola adiós", "hello goodbye")
    assert ears.heard[0][1] == translation_prompt("English", "English")


@pytest.mark.parametrize(
    ("answer", "parts"),
    [
        ("hola", ("hola", "")),
        ("hola\nEnglish:", ("hola", "")),
        ("hola\nEnglish: hello\n", ("hola", "hello")),
        ("", ("", "")),
    ],
)
def test_an_answer_is_parted_as_far_as_it_has_come(answer: str, parts: tuple[str, str]) -> None:
    assert parted(answer, "English") == parts


@pytest.mark.parametrize("bad", [LOOP, REFUSAL, "x" * 700], ids=["loop", "refusal", "far too long"])
def test_what_cannot_have_been_said_is_heard_again_in_halves(bad: str) -> None:
    ears = Ears([["One"], [bad], ["two"], ["three"], ["four"]])
    steps = written(ears, 3)
    assert steps[-1].text == "One two three four"
    halves_s = [duration_s for duration_s, _, _ in ears.heard[2:4]]
    assert sum(halves_s) == pytest.approx(ears.heard[1][0])


def test_a_half_that_is_still_wrong_is_marked_with_its_time_and_never_dropped() -> None:
    steps = written(Ears([["One"], [REFUSAL], [REFUSAL], ["three"]]), 2)
    text = steps[-1].text
    assert text.startswith("One [unclear 0:16-0:2")
    assert text.endswith("] three")


def test_a_bad_translation_is_heard_again_too() -> None:
    ears = Ears([["hola\nEnglish: " + LOOP], ["hola\nEnglish: hello"], [""]])
    assert written(ears, 1, "English")[-1].translation == "hello"


def test_a_second_hearing_shows_its_text_as_it_grows() -> None:
    texts = [step.text for step in written(Ears([[LOOP], ["one", " two"], ["three"]]), 1)]
    assert texts[-5:] == ["one two", "one two", "one two three", "one two three", "one two three"]


@pytest.mark.parametrize("nothing", [[], [""], [NO_SPEECH]], ids=["no answer", "empty", "no speech"])
def test_a_segment_without_speech_leaves_no_gap(nothing: list[str | Exception]) -> None:
    assert written(Ears([["One"], nothing, ["three"]]), 3)[-1].text == "One three"


def test_a_silent_recording_asks_nothing() -> None:
    ears = Ears([])
    (step,) = write_down(pcm_audio(silence(40)), ears, "English")
    assert (step, ears.heard) == (SpeechProgress("", "", 0, 0), [])


def test_stopping_in_a_segment_keeps_what_was_written_and_asks_no_more() -> None:
    ears = Ears([["One"], ["two", " three"], ["four"]])
    stop = threading.Event()
    texts = []
    for step in write_down(recording(3), ears, "English", stopped=stop.is_set):
        texts.append(step.text)
        if step.text == "One two":
            stop.set()
    assert texts[-1] == "One two three", "the model's side of a stop is the engine's"
    assert len(ears.heard) == 2


def test_stopping_in_an_answer_that_goes_in_circles_asks_for_no_second_hearing() -> None:
    ears = Ears([[LOOP], ["one"], ["two"]])
    stop = threading.Event()
    for step in write_down(recording(1), ears, "English", stopped=stop.is_set):
        if step.text:
            stop.set()
    assert len(ears.heard) == 1


def test_stopping_in_a_second_hearing_asks_for_no_other_half() -> None:
    ears = Ears([[LOOP], ["one"], ["two"]])
    stop = threading.Event()
    for step in write_down(recording(1), ears, "English", stopped=stop.is_set):
        if step.text == "one":
            stop.set()
    assert len(ears.heard) == 2


def test_trouble_passes_through_after_what_was_written() -> None:
    steps: list[SpeechProgress] = []
    with pytest.raises(EngineTrouble):
        steps.extend(write_down(recording(2), Ears([["One"], ["two", EngineTrouble("gone")]]), "English"))
    assert steps[-1].text == "One two"


@pytest.mark.parametrize(
    "text",
    [
        "I can't hear you, please speak up.",
        "We were not able to come to the meeting, the trains did not run.",
        "no no no no",
        "He cannot access the building.",
    ],
)
def test_what_people_say_is_no_problem(text: str) -> None:
    assert not problem(text, 5.0)


@pytest.mark.parametrize(
    "text",
    [
        "I am unable to process audio files.",
        "As a text model I can't listen to recordings.",
        "I cannot translate this speech segment.",
    ],
)
def test_what_models_say_instead_is_a_problem(text: str) -> None:
    assert problem(text, 5.0)
