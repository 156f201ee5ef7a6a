"""Recordings of a chat written down and translated."""

import threading
from pathlib import Path

import numpy as np
import pytest

from gemma_desktop.chat.message import AudioPart, ImagePart
from gemma_desktop.chat.tree import NodeState
from gemma_desktop.engine.interface import Restarting, Stalled
from gemma_desktop.errors import EngineTrouble, TooLong
from gemma_desktop.session.values import ActivityKind
from gemma_desktop.speech.prompts import transcription_prompt, translation_prompt
from tests.fakes import Hold, Send
from tests.helpers.scripted_application import ScriptedApplication
from tests.helpers.speakers import talk
from tests.media.sounds import write_wav

NEVER = threading.Event()


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """One segment."""
    return write_wav(tmp_path / "note.wav", talk("English", 1, pause_s=0.2).samples, 16_000)


@pytest.fixture
def long_sound(tmp_path: Path) -> Path:
    """Three segments, half a minute."""
    return write_wav(tmp_path / "talk.wav", talk("English", 3, pause_s=9.0).samples, 16_000)


def test_writing_down_works_right_after_the_recording_was_attached(
    application: ScriptedApplication, sound: Path
) -> None:
    application.engine.replies.append(["one two"])
    application.chat.attach_recording(sound)
    application.chat.write_down()
    application.until(lambda: len(application.chat.path()) == 2)
    application.until_idle()
    assert application.texts() == ["Write this down", "one two"]
    assert not sound.exists(), "the recorder's file was moved in"
    assert application.chat.title == "note.wav"


def test_a_wish_is_taken_back_when_another_chat_is_opened(application: ScriptedApplication, sound: Path) -> None:
    chat = application.chat
    application.ask("Hello")
    talking = chat.conversation_id
    chat.attach_recording(sound)
    chat.write_down()
    chat.new_chat()
    application.ask("Meanwhile")
    chat.open(talking)
    application.until(lambda: [kept.part is not None for kept in chat.attachments()] == [True])
    assert len(chat.path()) == 2
    assert len(application.engine.asked) == 2


def test_text_and_pictures_stay_in_the_draft(application: ScriptedApplication, sound: Path, picture: Path) -> None:
    chat = application.chat
    application.attach(sound, picture)
    chat.set_draft_text("What is this?")
    application.engine.replies.append(["one two"])
    chat.write_down()
    application.until_idle()
    assert chat.draft_text == "What is this?"
    assert [type(kept.part) for kept in chat.attachments()] == [ImagePart]
    assert [type(part) for part in chat.path()[0].message.media] == [AudioPart]


def test_each_segment_is_asked_about_in_a_fresh_context(application: ScriptedApplication, long_sound: Path) -> None:
    application.attach(long_sound)
    application.engine.replies += [["one"], ["two"], ["three"]]
    application.chat.write_down()
    application.until_idle()
    assert application.growing() == "one two three"
    assert application.chat.path()[-1].state is NodeState.COMPLETE
    for asked in application.engine.asked:
        (message,) = asked.messages
        assert [type(part) for part in message.media] == [AudioPart]
        assert message.text == transcription_prompt("English")
        assert (asked.settings.temperature, asked.settings.thinking, asked.continue_last) == (0.0, False, False)
    assert len({asked.messages[0].media[0].media_id for asked in application.engine.asked}) == 3


def test_seconds_are_counted_while_it_hears(application: ScriptedApplication, long_sound: Path) -> None:
    application.attach(long_sound)
    application.engine.replies += [["one"], ["two", Hold(NEVER)]]
    application.chat.write_down()
    application.until(lambda: application.growing() == "one two")
    activity = application.chat.activity
    assert activity.kind is ActivityKind.HEARING
    assert 9 <= activity.done < activity.total / 2
    assert 30 < activity.total < 40
    application.chat.stop()
    application.until_idle()


def test_stopping_keeps_what_was_written_down(application: ScriptedApplication, long_sound: Path) -> None:
    application.attach(long_sound)
    application.engine.replies += [["one"], ["two", Hold(NEVER)], ["three"]]
    application.chat.write_down()
    application.until(lambda: application.growing() == "one two")
    application.chat.stop()
    application.until_idle()
    node = application.chat.path()[-1]
    assert (node.state, node.message.text) == (NodeState.STOPPED, "one two")
    assert len(application.engine.asked) == 2


def test_continuing_hears_all_again_and_shows_no_less_meanwhile(
    application: ScriptedApplication, long_sound: Path
) -> None:
    application.attach(long_sound)
    go_on = threading.Event()
    application.engine.replies += [["one"], ["two", Hold(NEVER)]]
    application.chat.write_down()
    application.until(lambda: application.growing() == "one two")
    application.chat.stop()
    application.until_idle()
    application.engine.replies += [["one", Hold(go_on)], ["two"], ["three"]]
    application.chat.continue_reply(application.chat.path()[-1].id)
    application.until(lambda: application.chat.activity.kind is ActivityKind.HEARING)
    assert application.growing() == "one two"
    go_on.set()
    application.until_idle()
    assert application.growing() == "one two three"


def test_an_engine_that_dies_leaves_what_was_written_down(application: ScriptedApplication, long_sound: Path) -> None:
    application.attach(long_sound)
    application.engine.replies += [["one"], [EngineTrouble("The engine stopped", "Send it again.")]]
    application.chat.write_down()
    application.until_idle()
    node = application.chat.path()[-1]
    assert (node.state, node.message.text) == (NodeState.INTERRUPTED, "one")
    assert node.facts is not None
    assert node.facts.stop_reason is None
    assert application.notices[-1].title == "The engine stopped"


def test_a_restart_and_a_silent_engine_are_shown_meanwhile(application: ScriptedApplication, sound: Path) -> None:
    application.attach(sound)
    restarted = threading.Event()
    application.engine.replies.append([Send(Restarting(0.5)), Hold(restarted), Send(Stalled(15.0)), Hold(NEVER)])
    application.chat.write_down()
    application.until(lambda: application.chat.activity.kind is ActivityKind.RESTARTING)
    restarted.set()
    application.until(lambda: application.chat.activity.stalled_s == 15.0)
    application.chat.stop()
    application.until_idle()


def test_a_translation_stands_beneath_what_was_said(application: ScriptedApplication, sound: Path) -> None:
    application.attach(sound)
    application.engine.replies.append(["uno dos\nGerman: eins zwei"])
    application.chat.write_down("German")
    application.until_idle()
    assert application.texts() == ["Write this down and translate it into German", "uno dos\n\n**German:** eins zwei"]
    assert application.engine.asked[0].messages[0].text == translation_prompt("English", "German")


def test_several_recordings_are_written_down_one_after_another(
    application: ScriptedApplication, tmp_path: Path
) -> None:
    application.attach(
        write_wav(tmp_path / "a.wav", talk("English", 1, 0.2, seed=1).samples, 16_000),
        write_wav(tmp_path / "b.wav", talk("Spanish", 1, 0.2, seed=2).samples, 16_000),
    )
    application.engine.replies += [["one"], ["two"]]
    application.chat.write_down()
    application.until_idle()
    assert application.growing() == "one\n\ntwo"


def test_silence_is_answered_without_asking_the_model(application: ScriptedApplication, tmp_path: Path) -> None:
    application.attach(write_wav(tmp_path / "quiet.wav", np.zeros(16_000, np.float32), 16_000))
    application.chat.write_down()
    application.until_idle()
    assert application.growing() == "No speech was heard in this recording."
    assert not application.engine.asked


def test_asking_again_is_writing_down_again(application: ScriptedApplication, sound: Path) -> None:
    application.attach(sound)
    application.engine.replies += [["one"], ["two"]]
    application.chat.write_down()
    application.until_idle()
    application.chat.regenerate(application.chat.path()[-1].id)
    application.until_idle()
    assert application.growing() == "two"
    assert application.engine.asked[-1].messages[0].text == transcription_prompt("English")


def test_the_same_words_edited_stay_a_wish_to_write_down_and_others_become_a_question(
    application: ScriptedApplication, sound: Path
) -> None:
    chat = application.chat
    application.attach(sound)
    chat.write_down()
    application.until_idle()
    chat.edit_and_send(chat.path()[0].id, "Write this down")
    application.until_idle()
    assert application.engine.asked[-1].messages[-1].parts[-1].for_model == transcription_prompt("English")  # type: ignore[union-attr]
    chat.edit_and_send(chat.path()[0].id, "Who is speaking?")
    application.until_idle()
    question = application.engine.asked[-1].messages[-1]
    assert question.text == "Who is speaking?"
    assert [part.name for part in question.media] == ["note.wav"]


def test_a_question_after_it_is_asked_with_the_recording(application: ScriptedApplication, sound: Path) -> None:
    application.attach(sound)
    application.engine.replies.append(["one two"])
    application.chat.write_down()
    application.until_idle()
    application.ask("Shorter, please")
    first, answer, question = application.engine.asked[-1].messages
    assert [part.name for part in first.media] == ["note.wav"]
    assert (answer.text, question.text) == ("one two", "Shorter, please")


def test_a_question_after_a_long_recording_is_asked_with_its_text_only(
    application: ScriptedApplication, long_sound: Path
) -> None:
    application.attach(long_sound)
    application.engine.replies += [["one"], ["two"], ["three"]]
    application.chat.write_down()
    application.until_idle()
    application.ask("Shorter, please")
    first, answer, _ = application.engine.asked[-1].messages
    assert first.media == ()
    assert "A recording of 31 seconds, talk.wav, was here" in first.text
    assert "Write this down" in first.text
    assert answer.text == "one two three"


def test_a_long_recording_that_does_not_fit_is_answered_with_what_to_do(
    application: ScriptedApplication, long_sound: Path
) -> None:
    application.attach(long_sound)
    answer = application.ask("Who is speaking?", [TooLong("This needs 5,000 of 4,096 tokens", "Shorten it.")])
    assert answer.state is NodeState.FAILED
    assert application.notices[-1].hint == "Shorten it. Write the recording down first, then ask about the text."


def test_a_short_recording_that_does_not_fit_is_not_to_be_written_down(
    application: ScriptedApplication, sound: Path
) -> None:
    application.attach(sound)
    application.ask("Who is speaking?", [TooLong("This needs 5,000 of 4,096 tokens", "Shorten it.")])
    assert application.notices[-1].hint == "Shorten it."
