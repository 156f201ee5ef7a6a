"""What a person corrects in a transcript: found, replaced, undone, and saved."""

import contextlib
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.paths import Paths
from gemma_desktop.recording.finding import Field, Match
from gemma_desktop.recording.values import Passage, PassageState, Recording
from gemma_desktop.session.edit_history import MOST_STEPS
from gemma_desktop.session.transcript import Transcript
from gemma_desktop.store.conversations import ConversationStore
from tests.fakes import FakeEngine
from tests.helpers.scripted_application import ScriptedApplication

MEETING, OTHER = (Recording(letter * 32, letter, 1.0, 60.0, f"{letter * 32}.wav") for letter in "ab")
PASSAGES = (
    Passage("1", 0.0, 4.0, "The cat sat. A Cat?", "Die Katze saß.", "S1"),
    Passage("2", 5.0, 9.0, "No cat (a dog).", "Keine cat.", "S2", PassageState.UNCLEAR),
    Passage("3", 10.0, 14.0, "Bye.", "", "S1"),
)


@pytest.fixture
def application(paths: Paths, qtbot: QtBot) -> Iterator[ScriptedApplication]:
    paths.data.mkdir(parents=True)
    with contextlib.closing(ConversationStore.open(paths.database)) as store:
        store.recordings.put(MEETING, PASSAGES)
        store.recordings.put(OTHER)
    application = ScriptedApplication(paths, FakeEngine(), qtbot)
    yield application
    application.close()


@pytest.fixture
def transcript(application: ScriptedApplication) -> Transcript:
    transcript = application.parts.transcript
    transcript.open(MEETING.id)
    return transcript


def texts(transcript: Transcript) -> list[str]:
    return [passage.text for passage in transcript.passages()]


def test_what_is_searched_is_found_in_texts_and_translations(transcript: Transcript) -> None:
    assert transcript.find("cat") == [
        Match("1", Field.TEXT, 4, 3),
        Match("1", Field.TEXT, 15, 3),
        Match("2", Field.TEXT, 3, 3),
        Match("2", Field.TRANSLATION, 6, 3),
    ]
    assert [match.start for match in transcript.find("Cat", match_case=True)] == [15]
    assert transcript.find("(a dog).") == [Match("2", Field.TEXT, 7, 8)], "its signs mean themselves"
    assert transcript.find("") == []


def test_one_place_is_replaced(transcript: Transcript) -> None:
    first, _second, _third, last = transcript.find("cat")
    transcript.replace(first, "dog")
    transcript.replace(last, "Katze")
    assert texts(transcript)[0] == "The dog sat. A Cat?"
    assert transcript.passages()[1].translation == "Keine Katze."


def test_all_places_are_replaced_as_one_step(transcript: Transcript) -> None:
    assert transcript.replace_all("cat", r"\1 fox") == 4
    assert texts(transcript)[:2] == [r"The \1 fox sat. A \1 fox?", r"No \1 fox (a dog)."]
    assert transcript.passages()[0].state is PassageState.EDITED
    assert transcript.replace_all("zebra", "horse") == 0
    transcript.undo()
    assert transcript.passages() == PASSAGES
    assert not transcript.can_undo


def test_every_correction_is_undone_and_done_again(transcript: Transcript, qtbot: QtBot) -> None:
    with qtbot.waitSignal(transcript.passage_changed):
        transcript.edit("1", text=" The cat\nsat. ")
    transcript.give_speaker({"1"}, "Anna")
    transcript.mark_clear({"2"})
    with qtbot.waitSignal(transcript.passages_changed):
        transcript.split("1", 5)
    transcript.merge({"2"})
    transcript.rename_speaker("S2", "Ben")
    after = transcript.passages()
    assert [(one.text, one.speaker, one.state) for one in after] == [
        ("The", "Anna", PassageState.EDITED),
        ("cat sat.", "Anna", PassageState.EDITED),
        ("No cat (a dog). Bye.", "Ben", PassageState.EDITED),
    ]
    assert transcript.speakers() == ["Anna", "Ben"]
    assert transcript.unclear() == []
    for _ in range(6):
        assert transcript.can_undo
        transcript.undo()
    assert transcript.passages() == PASSAGES
    assert not transcript.can_undo
    for _ in range(6):
        transcript.redo()
    assert transcript.passages() == after
    transcript.undo()
    transcript.edit("1", text="Other.")
    assert not transcript.can_redo, "something else was done since"


def test_what_is_done_to_several_passages_is_one_step(transcript: Transcript) -> None:
    everything = {passage.id for passage in transcript.passages()}
    transcript.give_speaker(everything, "Anna")
    assert transcript.speakers() == ["Anna"]
    transcript.undo()
    transcript.merge(everything)
    assert len(transcript.passages()) == 1
    transcript.undo()
    assert transcript.passages() == PASSAGES
    assert not transcript.can_undo


def test_each_recording_has_its_own_steps(transcript: Transcript) -> None:
    transcript.edit("1", text="Other.")
    transcript.open(OTHER.id)
    assert not transcript.can_undo
    transcript.open(MEETING.id)
    transcript.undo()
    assert transcript.passages() == PASSAGES


def test_the_oldest_steps_are_forgotten(transcript: Transcript) -> None:
    for number in range(MOST_STEPS + 5):
        transcript.edit("1", text=f"{number}.")
    while transcript.can_undo:
        transcript.undo()
    assert texts(transcript)[0] == "4."


def test_nothing_is_a_step_that_changes_nothing(transcript: Transcript) -> None:
    transcript.edit("3", text="Bye. ")
    transcript.mark_clear({"1"})
    transcript.split("3", 2)
    transcript.merge({"3"})
    transcript.merge(set())
    transcript.give_speaker({"1"}, transcript.passages()[0].speaker)
    transcript.rename_speaker("nobody", "x")
    assert not transcript.can_undo


def test_corrections_are_saved_at_once(application: ScriptedApplication, transcript: Transcript) -> None:
    transcript.split("1", 12)
    transcript.merge({"2"})
    transcript.undo()
    transcript.edit("3", text="Good bye.")
    transcript.merge({"2"})
    assert application.parts.store_worker.flush(1.0)
    with contextlib.closing(ConversationStore.open(application.parts.paths.database)) as store:
        assert store.recordings.passages(MEETING.id) == transcript.passages()
    assert texts(transcript) == ["The cat sat.", "A Cat?", "No cat (a dog). Good bye."]


def test_a_deleted_recording_is_shown_no_longer(application: ScriptedApplication, transcript: Transcript) -> None:
    application.parts.recordings.delete(MEETING.id)
    assert transcript.recording is None
    assert transcript.passages() == ()
    transcript.edit("1", text="x")
    transcript.undo()
    application.parts.recordings.restore(MEETING.id)
    transcript.open(MEETING.id)
    assert transcript.passages() == PASSAGES
