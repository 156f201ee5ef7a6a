"""Chats about a recording: what the model is told, what is said, and what stays when the application starts again."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from gemma_desktop.chat.message import Role
from gemma_desktop.paths import Paths
from gemma_desktop.recording.values import Passage, Recording, SpeechWish
from gemma_desktop.session.recording_chat import clock_time, n_tokens, told_of
from gemma_desktop.session.recording_values import Question
from gemma_desktop.store.conversations import ConversationStore
from tests.fakes import FakeEngine
from tests.helpers.scripted_application import ScriptedApplication

MEETING = Recording("a" * 32, "Meeting", 1.0, 3700.0, f"{'a' * 32}.wav", SpeechWish(), "German")
PASSAGES = (
    Passage("1", 0.0, 4.0, "Guten Tag.", speaker="Anna"),
    Passage("2", 65.0, 70.0, "Der Kessel ist an."),
)


def keep(paths: Paths, recording: Recording, passages: tuple[Passage, ...]) -> None:
    paths.data.mkdir(parents=True)
    store = ConversationStore.open(paths.database)
    store.recordings.put(recording, passages)
    store.close()


@pytest.fixture
def application(paths: Paths, engine: FakeEngine, qtbot: QtBot) -> Iterator[ScriptedApplication]:
    keep(paths, MEETING, PASSAGES)
    application = ScriptedApplication(paths, engine, qtbot)
    application.parts.transcript.open(MEETING.id)
    yield application
    application.close()


def test_a_summary_is_asked_for_in_a_new_chat_that_knows_the_transcript(
    application: ScriptedApplication, qtbot: QtBot
) -> None:
    application.ask("Hello")
    with qtbot.waitSignal(application.parts.transcript.asked):
        application.parts.transcript.ask_about(Question.SUMMARY)
    application.until_idle()
    assert application.texts() == ["Summarise this recording", "Answer 2."]
    assert application.chat.title == "Meeting"
    about = application.chat.conversation_settings.about
    assert about is not None
    assert (about.recording_id, about.title) == (MEETING.id, "Meeting")
    system, question = application.engine.asked[-1].messages
    assert system.role is Role.SYSTEM
    assert "“Meeting”, 1:01:40 long, in German" in system.text
    assert "[0:00] Anna: Guten Tag.\n[1:05] Der Kessel ist an." in system.text
    assert "Answer in German." in question.parts[0].for_model  # type: ignore[union-attr]


def test_a_later_question_knows_it_too_also_after_a_restart(
    application: ScriptedApplication, paths: Paths, qtbot: QtBot
) -> None:
    application.parts.transcript.ask_about(Question.TASKS)
    application.until_idle()
    application.close()
    again = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        again.ask("And who was there?")
        assert "Guten Tag." in again.engine.asked[-1].messages[0].text
    finally:
        again.close()


def test_for_a_question_of_ones_own_an_empty_chat_waits_and_a_new_chat_is_another_one(
    application: ScriptedApplication,
) -> None:
    application.parts.transcript.ask_about(Question.OWN)
    assert application.chat.path() == []
    assert application.chat.conversation_settings.about is not None
    application.chat.new_chat()
    assert application.chat.conversation_settings.about is None
    application.ask("Hello")
    assert [message.role for message in application.engine.asked[-1].messages] == [Role.USER]


def test_of_a_recording_longer_than_the_context_the_beginning_is_told_and_the_user_hears_of_it(
    paths: Paths, qtbot: QtBot
) -> None:
    long = tuple(Passage(str(n), 30.0 * n, 30.0 * n + 29, "words and more words " * 20) for n in range(120))
    keep(paths, MEETING, long)
    application = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        application.parts.transcript.open(MEETING.id)
        application.parts.transcript.ask_about(Question.MINUTES)
        application.until_idle()
        system = application.engine.asked[-1].messages[0].text
        assert n_tokens(system) < 4096
        assert "the transcript was cut" in system
        assert application.notices[-1].title == "The chat knows the recording up to 9:30"
    finally:
        application.close()


def test_before_anything_is_written_down_there_is_nothing_to_ask(paths: Paths, qtbot: QtBot) -> None:
    keep(paths, MEETING, ())
    application = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        application.parts.transcript.open(MEETING.id)
        application.parts.transcript.ask_about(Question.SUMMARY)
        assert application.notices[-1].title == "Nothing is written down yet"
        assert application.chat.conversation_settings.about is None
    finally:
        application.close()


@settings(max_examples=20)
@given(st.lists(st.text(max_size=80), max_size=20), st.integers(0, 600))
def test_what_is_told_fits_and_is_a_beginning(texts: list[str], room_tokens: int) -> None:
    passages = tuple(Passage(str(n), float(n), n + 0.5, text) for n, text in enumerate(texts))
    told = told_of(MEETING, passages, 200 + room_tokens)
    assert n_tokens(told.about.text) <= 200 + room_tokens
    n_told = len(passages) if told.until_s is None else int(told.until_s)
    assert all(text in told.about.text for text in texts[:n_told])


def test_times_are_read_as_on_a_clock() -> None:
    assert [clock_time(seconds) for seconds in (0, 65.9, 3725)] == ["0:00", "1:05", "1:02:05"]
