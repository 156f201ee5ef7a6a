"""Live captions: a microphone that gives whole talks at once, phrases really cut, a model that answers by script."""

import threading
from collections.abc import Iterator

import msgspec
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.errors import EngineTrouble
from gemma_desktop.paths import Paths
from gemma_desktop.recording.values import JobState, Passage, SpeechWish
from gemma_desktop.session.caption_notes import notes_of, read_notes
from gemma_desktop.session.caption_values import CaptionState
from gemma_desktop.session.recording_values import Written
from gemma_desktop.session.sound_device import SoundBlock
from gemma_desktop.session.values import NoticeAction, RecorderState
from gemma_desktop.session.wav_file import WavFile
from gemma_desktop.speech.prompts import transcription_prompt, translation_prompt
from tests.fakes import FakeEngine, Hold, model_info
from tests.helpers.scripted_application import ScriptedApplication
from tests.helpers.speakers import talk
from tests.media.sounds import tone
from tests.session.caption_room import BLOCK, CaptionRoom
from tests.session.sound_room import pcm


@pytest.fixture
def room(application: ScriptedApplication, paths: Paths) -> Iterator[CaptionRoom]:
    paths.recordings.mkdir(parents=True, exist_ok=True)
    room = CaptionRoom(application, paths.recordings, talk("English", 2, pause_s=1.2).samples)
    yield room
    room.close()


@pytest.fixture
def hasty_room(application: ScriptedApplication, paths: Paths) -> Iterator[CaptionRoom]:
    """More is said in it than may wait."""
    paths.recordings.mkdir(parents=True, exist_ok=True)
    room = CaptionRoom(application, paths.recordings, talk("English", 3, pause_s=1.2).samples, most_waiting_s=3.0)
    yield room
    room.close()


def test_phrases_become_lines_one_after_another_with_their_times(room: CaptionRoom) -> None:
    room.engine.replies += [["one ", "two"], ["three"]]
    room.captions.start()
    assert room.captions.state is CaptionState.LISTENING
    room.until_written("one two", "three")
    first, second = room.captions.lines
    assert 0.9 < first.start_s < 1.4 < 2.2 < first.end_s < second.start_s < 3.6
    prompts = [asked.messages[-1].text for asked in room.engine.asked]
    assert prompts == [transcription_prompt("English")] * 2


def test_what_was_recorded_is_kept_with_its_text(room: CaptionRoom) -> None:
    room.engine.replies += [["one two"], ["three"]]
    room.captions.start()
    room.until_written("one two", "three")
    room.captions.stop()
    room.until_state(CaptionState.OFF)
    assert room.captions.can_keep
    assert room.recorder.state is RecorderState.IDLE, "the panel beside the chat has nothing to attach"
    room.captions.keep()
    recording = room.until_listed()
    room.until(lambda: room.until_listed().job is JobState.DONE)
    assert recording.duration_s > 4
    transcript = room.application.parts.transcript
    transcript.open(recording.id)
    assert [passage.text for passage in transcript.passages()] == ["one two", "three"]
    assert not room.captions.can_keep


def test_what_is_said_right_before_stop_is_written_too(room: CaptionRoom) -> None:
    spoken = talk("English", 2, pause_s=1.2)
    room.say(spoken.samples[: round((spoken.spans_s[-1][1] + 0.1) * 16_000)])
    room.captions.start()
    room.until(lambda: room.recorder.duration_s > spoken.spans_s[-1][1] and len(room.writer.written) == 1)
    room.captions.stop()
    room.until_state(CaptionState.OFF)
    assert len(room.writer.written) == 2


def test_discarded_sound_is_gone(room: CaptionRoom, paths: Paths) -> None:
    room.captions.start()
    room.until(lambda: len(room.writer.written) == 2)
    room.captions.stop()
    room.until(lambda: room.captions.can_keep)
    room.captions.discard()
    assert room.application.parts.store_worker.flush(5)
    assert list(paths.recordings.iterdir()) == []
    assert len(room.captions.lines) == 2, "the words can still be read"


def test_words_are_noted_beside_the_sound_until_both_are_kept(room: CaptionRoom, paths: Paths) -> None:
    room.engine.replies += [["one two"], ["three"]]
    room.captions.start()
    room.until_written("one two", "three")
    assert room.application.parts.store_worker.flush(5)
    (wav,) = paths.recordings.glob("*.wav")
    noted = read_notes(wav)
    assert noted is not None
    assert noted.passages == room.writer.written
    assert (noted.heard_s, noted.language) == (room.writer.heard_s, "English")
    room.captions.stop()
    room.until_state(CaptionState.OFF)
    room.captions.keep()
    room.until_listed()
    assert room.application.parts.store_worker.flush(5)
    assert list(paths.recordings.iterdir()) == []


def test_a_run_that_was_killed_leaves_its_words_with_the_sound_but_for_half_a_line(paths: Paths, qtbot: QtBot) -> None:
    wav = paths.recordings / "Recording 2026-11-03 21.00.58.1.wav"
    with WavFile(wav, 16_000, 1) as file:
        file.write(pcm(tone(3.0, 16_000)))
    (paths.recordings / "Recording 2026-11-02 21.00.58.1.captions").write_bytes(b"of a recording that is gone")
    first, second = Passage("a", 0.2, 1.0, "hola", "hello"), Passage("b", 1.2, 2.0, "adiós")
    wish = SpeechWish("Spanish", "English")
    lines = [msgspec.json.encode(Written((one,), wish, "Spanish", one.end_s)) + b"\n" for one in (first, second)]
    notes_of(wav).write_bytes(b"".join(lines) + lines[0][:-9])
    application = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        recordings = application.parts.recordings
        application.until(lambda: len(recordings.ids()) == 1)
        recording = recordings.recording(recordings.ids()[0])
        assert recording is not None
        assert (recording.job, recording.heard_s, recording.wish) == (JobState.PAUSED, 2.0, wish)
        application.parts.transcript.open(recording.id)
        assert application.parts.transcript.passages() == (first, second)
        assert application.parts.store_worker.flush(5)
        assert list(paths.recordings.iterdir()) == []
    finally:
        application.close()


def test_words_that_come_late_are_said_to_be_late(room: CaptionRoom) -> None:
    go_on = threading.Event()
    room.engine.replies += [[Hold(go_on), "one"], ["two"]]
    room.captions.start()
    room.until(lambda: room.writer.late_since is not None)
    assert room.captions.behind_s == 0
    room.now += 12.5
    room.until_state(CaptionState.BEHIND)
    assert room.captions.behind_s in (12, 13)
    go_on.set()
    room.until_state(CaptionState.LISTENING)
    assert [passage.text for passage in room.writer.written] == ["one", "two"]


def test_a_machine_that_is_far_too_slow_says_so_and_what_is_left_is_written_later(hasty_room: CaptionRoom) -> None:
    room, go_on = hasty_room, threading.Event()
    room.engine.replies.append([Hold(go_on), "one"])
    room.captions.start()
    room.until_state(CaptionState.LATE)
    go_on.set()
    room.until_written("one")
    room.captions.stop()
    room.until_state(CaptionState.OFF)
    assert room.captions.has_unwritten
    room.captions.keep()
    recording = room.until_listed()
    room.until(lambda: room.until_listed().job is JobState.DONE)
    transcript = room.application.parts.transcript
    transcript.open(recording.id)
    first, *later = (passage.text for passage in transcript.passages())
    assert first == "one"
    assert later, "written down from where captions came to"


def test_a_reply_waits_for_one_phrase_at_most(room: CaptionRoom) -> None:
    go_on = threading.Event()
    room.engine.replies += [[Hold(go_on), "one"], ["hello"], ["two"]]
    room.captions.start()
    room.until(lambda: len(room.engine.asked) == 1 and len(room.writer._waiting) == 2)
    room.application.send("Hi")
    go_on.set()
    room.until_written("one", "two")
    assert [asked.messages[-1].text for asked in room.engine.asked][1] == "Hi"


def test_a_model_that_fails_is_asked_again_about_the_same_phrase(room: CaptionRoom) -> None:
    room.engine.replies += [[EngineTrouble("The engine ended")], ["one"], ["two"]]
    room.captions.start()
    room.until_state(CaptionState.STUCK)
    assert room.captions.trouble is not None
    assert room.captions.trouble.title == "The engine ended"
    assert room.captions.is_listening
    room.captions.go_on()
    room.until_written("one", "two")


def test_a_model_without_ears_is_refused_before_anything_is_recorded(room: CaptionRoom, paths: Paths) -> None:
    room.engine.infos["demo.gguf"] = model_info("reader", takes_audio=False)
    room.application.models.choose("demo")
    room.application.models._info = room.engine.infos["demo.gguf"]
    room.captions.start()
    assert room.captions.state is CaptionState.FAILED
    assert room.captions.trouble is not None
    assert room.captions.trouble.action is NoticeAction.CHOOSE_MODEL
    assert list(paths.recordings.iterdir()) == []


def test_a_closed_window_keeps_what_was_said(room: CaptionRoom) -> None:
    room.captions.start()
    room.until(lambda: len(room.writer.written) == 1)
    room.captions.close()
    recording = room.until_listed()
    room.until(lambda: room.until_listed().job is JobState.DONE)
    transcript = room.application.parts.transcript
    transcript.open(recording.id)
    assert len(transcript.passages()) == 2
    assert room.captions.state is CaptionState.OFF


def test_a_closed_window_keeps_no_silence(room: CaptionRoom, paths: Paths) -> None:
    room.say(np.zeros(30 * BLOCK, np.float32))
    room.captions.start()
    room.until(lambda: room.recorder.duration_s >= 2.9)
    room.captions.close()
    room.until_state(CaptionState.FAILED)  # the recorder says that it is silent
    assert list(paths.recordings.iterdir()) == []
    assert room.application.parts.recordings.imports() == ()


def test_captions_listen_in_on_a_recording_and_leave_it_alone(room: CaptionRoom) -> None:
    room.microphone._openings.appendleft([SoundBlock(bytes(2 * BLOCK))])
    room.recorder.start()
    room.until(lambda: room.recorder.duration_s > 0)
    room.recorder.pause()
    room.until(lambda: room.recorder.state is RecorderState.PAUSED)
    room.captions.start()
    assert room.captions.state is CaptionState.PAUSED
    room.recorder.resume()
    room.until(lambda: len(room.writer.written) == 2)
    room.captions.stop()
    room.until_state(CaptionState.OFF)
    assert not room.captions.can_keep
    assert room.recorder.state in (RecorderState.RECORDING, RecorderState.PAUSED)
    room.recorder.discard()


def test_a_lost_microphone_pauses_and_can_go_on(room: CaptionRoom) -> None:
    room.captions.start()
    room.until_state(CaptionState.PAUSED)
    assert room.captions.trouble is not None
    room.captions.go_on()
    room.until_state(CaptionState.LISTENING)


def test_the_wished_translation_stands_below_its_line(room: CaptionRoom) -> None:
    preferences = room.application.parts.preferences
    captions = msgspec.structs.replace(preferences.settings.captions, translate_to="Spanish")
    preferences.update(msgspec.structs.replace(preferences.settings, captions=captions))
    room.engine.replies += [["one\n", "Spanish: uno"], ["two\nSpanish: dos"]]
    room.captions.start()
    room.until_written("one", "two")
    assert [passage.translation for passage in room.captions.lines] == ["uno", "dos"]
    assert room.engine.asked[0].messages[-1].text == translation_prompt("English", "Spanish")


def test_a_recording_that_is_discarded_elsewhere_ends_captions(room: CaptionRoom) -> None:
    room.captions.start()
    room.until(lambda: len(room.writer.written) == 1)
    room.captions.stop()
    room.recorder.discard()  # the panel beside the chat can
    room.until_state(CaptionState.OFF)
    assert not room.captions.can_keep
