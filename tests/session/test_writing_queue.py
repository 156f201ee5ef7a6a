"""Recordings written down one after another: a real store, real files, real segments; only the engine is scripted."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.errors import EngineTrouble
from gemma_desktop.paths import Paths
from gemma_desktop.recording.values import JobState, PassageState, Recording, SpeechWish
from gemma_desktop.session.recordings import Recordings
from gemma_desktop.session.transcript import Transcript
from gemma_desktop.session.values import NoticeAction
from gemma_desktop.speech.prompts import LANGUAGE_QUESTION
from tests.fakes import FakeEngine, Hold, model_info
from tests.helpers.gguf_models import write_gemma3
from tests.helpers.scripted_application import ScriptedApplication
from tests.helpers.speakers import talk
from tests.media.sounds import write_wav

pytestmark = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is the speaker")

ENGLISH = SpeechWish("English")
CRASH = EngineTrouble("The engine ended", "It starts again by itself.")


@pytest.fixture(scope="module")
def speech(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three phrases, far enough from each other to be heard one by one."""
    return write_wav(tmp_path_factory.mktemp("speech") / "Meeting.wav", talk("English", 3, pause_s=4.0).samples, 16_000)


class Office(ScriptedApplication):
    """An application with recordings on its list."""

    def take_in(self, *paths: Path) -> list[str]:
        before = set(self.recordings.ids())
        self.recordings.import_files(paths)
        self.until(lambda: len(self.recordings.ids()) == len(before) + len(paths))
        return [one for one in reversed(self.recordings.ids()) if one not in before]

    @property
    def recordings(self) -> Recordings:
        return self.parts.recordings

    @property
    def transcript(self) -> Transcript:
        return self.parts.transcript

    def get(self, recording_id: str) -> Recording:
        recording = self.recordings.recording(recording_id)
        assert recording is not None
        return recording

    def until_job(self, recording_id: str, job: JobState) -> None:
        self.until(lambda: self.get(recording_id).job is job)

    def words(self, recording_id: str) -> list[str]:
        self.transcript.open(recording_id)
        return [passage.text for passage in self.transcript.passages()]


@pytest.fixture
def office(paths: Paths, engine: FakeEngine, qtbot: QtBot) -> Iterator[Office]:
    office = Office(paths, engine, qtbot)
    yield office
    office.close()


@pytest.fixture
def held(engine: FakeEngine) -> Callable[[], threading.Event]:
    """The next answer waits in the middle until the event is set."""

    def held() -> threading.Event:
        event = threading.Event()
        engine.replies.append(["Held ", Hold(event), "on."])
        return event

    return held


def test_a_recording_is_written_down_passage_by_passage_and_found_again_by_its_words(
    office: Office, speech: Path, paths: Paths, qtbot: QtBot
) -> None:
    [meeting] = office.take_in(speech)
    office.engine.replies.extend([["Hello there."], ["The kettle is on."], ["Goodbye."]])
    office.recordings.write_down(meeting, ENGLISH)
    office.until_job(meeting, JobState.DONE)
    assert office.words(meeting) == ["Hello there.", "The kettle is on.", "Goodbye."]
    starts = [passage.start_s for passage in office.transcript.passages()]
    assert starts == sorted(starts)
    assert office.get(meeting).heard_s == office.get(meeting).duration_s
    office.parts.store_worker.flush(5)
    office.recordings.set_search("kettl")
    office.until(lambda: office.recordings.searched == "kettl")
    index = office.recordings.index(0)
    assert office.recordings.data(index, office.recordings.SnippetRole) == "The kettle is on."
    office.recordings.set_search("teapot")
    office.until(lambda: office.recordings.searched == "teapot")
    assert office.recordings.rowCount() == 0


def test_closing_in_the_middle_goes_on_at_the_next_start_where_it_was(paths: Paths, qtbot: QtBot, speech: Path) -> None:
    first = Office(paths, FakeEngine(), qtbot)
    [meeting] = first.take_in(speech)
    first.engine.replies.extend([["One."], ["Tw", Hold(threading.Event())]])
    first.recordings.write_down(meeting, ENGLISH)
    with qtbot.waitSignal(first.recordings.passage_grew, check_params_cb=lambda _id, one: one.text == "Tw"):
        pass
    first.close()
    second = Office(paths, FakeEngine(), qtbot)
    try:
        second.until_job(meeting, JobState.DONE)
        assert second.words(meeting) == ["One.", "Answer 1.", "Answer 2."]
    finally:
        second.close()


def test_pausing_stops_and_going_on_hears_nothing_twice(
    office: Office, speech: Path, held: Callable[[], threading.Event]
) -> None:
    [meeting] = office.take_in(speech)
    office.engine.replies.append(["One."])
    held()
    office.recordings.write_down(meeting, ENGLISH)
    office.until(lambda: len(office.engine.asked) == 2)
    office.recordings.pause(meeting)
    assert office.get(meeting).job is JobState.PAUSED
    assert office.recordings.place(meeting) == -1
    office.recordings.resume(meeting)
    office.until_job(meeting, JobState.DONE)
    assert office.words(meeting) == ["One.", "Answer 3.", "Answer 4."]


def test_one_is_written_down_at_a_time_in_the_order_that_the_user_gives(
    office: Office, speech: Path, held: Callable[[], threading.Event]
) -> None:
    first, second, third = (office.take_in(speech)[0] for _ in range(3))
    held()
    for meeting in (first, second, third):
        office.recordings.write_down(meeting, ENGLISH)
    assert [office.recordings.place(one) for one in (first, second, third)] == [0, 1, 2]
    office.until(lambda: len(office.engine.asked) == 1)
    done: list[str] = []
    office.recordings.written_down.connect(done.append)
    office.recordings.move_up(third)
    office.recordings.move_up(third)
    office.until(lambda: len(done) == 3)
    assert done == [third, first, second]


def test_a_chat_goes_first_and_the_recording_goes_on_after_it(office: Office, speech: Path) -> None:
    [meeting] = office.take_in(speech)
    office.engine.replies.extend([["One."], ["Tw", Hold(threading.Event())]])
    office.recordings.write_down(meeting, ENGLISH)
    office.until(lambda: len(office.engine.asked) == 2)
    assert office.ask("Hello").message.text == "Answer 3."
    office.until_job(meeting, JobState.DONE)
    assert office.words(meeting) == ["One.", "Answer 4.", "Answer 5."]


def test_an_engine_that_ends_is_asked_again_but_not_for_ever(office: Office, speech: Path) -> None:
    [meeting] = office.take_in(speech)
    office.engine.replies.extend([["One."], [CRASH], ["Two."], [CRASH], [CRASH], [CRASH]])
    office.recordings.write_down(meeting, ENGLISH)
    office.until_job(meeting, JobState.FAILED)
    assert office.words(meeting) == ["One.", "Two."]
    assert "The engine ended" in office.get(meeting).trouble
    office.recordings.resume(meeting)
    office.until_job(meeting, JobState.DONE)
    assert office.words(meeting)[:2] == ["One.", "Two."]


def test_what_an_engine_left_that_crashed_too_often_goes_on_when_the_user_restarts_it(
    office: Office, speech: Path
) -> None:
    [meeting] = office.take_in(speech)
    office.engine.waits_for_restart = True
    office.engine.replies.extend([["One."], [CRASH]])
    office.recordings.write_down(meeting, ENGLISH)
    office.until_job(meeting, JobState.FAILED)
    assert office.notices[-1].action is NoticeAction.RESTART_ENGINE
    office.chat.restart_engine()
    office.until_job(meeting, JobState.DONE)
    assert office.words(meeting) == ["One.", "Answer 3.", "Answer 4."]


def test_without_ears_it_fails_in_words_and_goes_on_when_a_model_hears(
    office: Office, speech: Path, tmp_path: Path
) -> None:
    write_gemma3(tmp_path / "reader.gguf")
    office.engine.infos["reader.gguf"] = model_info("reader", takes_audio=False)
    office.models.open_file(tmp_path / "reader.gguf")
    office.until(lambda: office.models.info is not None and office.models.info.name == "reader")
    [meeting] = office.take_in(speech)
    office.recordings.write_down(meeting, ENGLISH)
    assert office.get(meeting).job is JobState.FAILED
    assert "reader has no ears" in office.get(meeting).trouble
    assert office.notices[-1].action is NoticeAction.CHOOSE_MODEL
    office.models.choose("demo")
    office.recordings.write_down(office.take_in(speech)[0], ENGLISH)  # waits for that model
    office.until(lambda: [office.get(one).job for one in office.recordings.ids()] == [JobState.DONE] * 2)
    assert len(office.notices) == 1


def test_a_model_that_is_chosen_in_the_middle_writes_the_rest(
    office: Office, speech: Path, held: Callable[[], threading.Event], tmp_path: Path
) -> None:
    [meeting] = office.take_in(speech)
    office.engine.replies.append(["One."])
    held()
    office.recordings.write_down(meeting, ENGLISH)
    office.until(lambda: len(office.engine.asked) == 2)
    write_gemma3(tmp_path / "other.gguf")
    office.models.open_file(tmp_path / "other.gguf")
    office.until_job(meeting, JobState.DONE)
    assert [model.stem for model, _projector, _options in office.engine.loads[1:]] == ["other"]
    assert office.words(meeting) == ["One.", "Answer 3.", "Answer 4."]


def test_a_language_that_was_found_out_is_kept(office: Office, speech: Path) -> None:
    [meeting] = office.take_in(speech)
    office.engine.answers[LANGUAGE_QUESTION] = ["Spanish"]
    office.recordings.write_down(meeting, SpeechWish())
    office.until_job(meeting, JobState.DONE)
    assert (office.get(meeting).language, office.get(meeting).wish) == ("Spanish", SpeechWish())


def test_words_of_a_person_are_never_overwritten_and_all_comes_back_by_undoing(office: Office, speech: Path) -> None:
    [meeting] = office.take_in(speech)
    office.engine.replies.extend([["One."], ["Tow."], ["Three."]])
    office.recordings.write_down(meeting, ENGLISH)
    office.until_job(meeting, JobState.DONE)
    office.transcript.open(meeting)
    before = office.transcript.passages()
    office.transcript.edit(before[1].id, text="Two.")
    office.recordings.write_down(meeting, SpeechWish("English", glossary=("Kettle",)))
    assert [passage.text for passage in office.transcript.passages()] == ["Two."]
    office.until_job(meeting, JobState.DONE)
    assert office.words(meeting) == ["Answer 4.", "Two.", "Answer 6."]
    office.transcript.undo()
    assert office.words(meeting) == ["One.", "Two.", "Three."]
    assert (office.get(meeting).job, office.get(meeting).wish) == (JobState.DONE, ENGLISH)
    office.transcript.redo()
    assert office.words(meeting) == ["Answer 4.", "Two.", "Answer 6."]
    office.transcript.undo()
    office.transcript.undo()
    assert office.transcript.passages() == before
    assert not office.transcript.can_undo


class Reached(threading.Event):
    """An engine holds here; `reached` says that it does."""

    def __init__(self) -> None:
        super().__init__()
        self.reached = threading.Event()

    def wait(self, timeout: float | None = None) -> bool:
        self.reached.set()
        return super().wait(timeout)


def test_what_was_said_before_a_recording_is_written_down_again_comes_too_late(office: Office, speech: Path) -> None:
    [meeting] = office.take_in(speech)
    second, third = Reached(), Reached()
    office.engine.replies.extend([["One."], ["Two ", Hold(second), "late."], ["Three", Hold(third)]])
    office.recordings.write_down(meeting, ENGLISH)
    office.until(lambda: second.reached.is_set() and office.get(meeting).heard_s > 0)
    second.set()
    assert third.reached.wait(10)  # so the second passage is finished, and this thread has not heard of it
    office.recordings.write_down(meeting, ENGLISH)
    office.until_job(meeting, JobState.DONE)
    assert office.words(meeting) == ["Answer 4.", "Answer 5.", "Answer 6."]


def test_a_correction_while_the_job_goes_on_is_not_disturbed(
    office: Office, speech: Path, held: Callable[[], threading.Event]
) -> None:
    [meeting] = office.take_in(speech)
    office.engine.replies.append(["One."])
    event = held()
    office.recordings.write_down(meeting, ENGLISH)
    office.until(lambda: len(office.engine.asked) == 2)
    office.transcript.open(meeting)
    office.until(lambda: len(office.transcript.passages()) == 1)
    office.transcript.edit(office.transcript.passages()[0].id, text="Won.")
    event.set()
    office.until_job(meeting, JobState.DONE)
    assert office.words(meeting) == ["Won.", "Held on.", "Answer 3."]
    assert office.transcript.passages()[0].state is PassageState.EDITED
    office.transcript.undo()
    assert office.words(meeting) == ["One.", "Held on.", "Answer 3."]


def test_deleting_stops_the_job_and_undoing_that_goes_on(
    office: Office, speech: Path, held: Callable[[], threading.Event]
) -> None:
    [meeting] = office.take_in(speech)
    office.engine.replies.append(["One."])
    held()
    office.recordings.write_down(meeting, ENGLISH)
    office.until(lambda: len(office.engine.asked) == 2)
    office.recordings.delete(meeting)
    assert office.recordings.ids() == []
    assert office.recordings.place(meeting) == -1
    assert office.ask("Hello").message.text == "Answer 3."
    notice = office.notices[-1]
    assert (notice.action, notice.target, notice.lasts_s) == (NoticeAction.UNDO_DELETE_RECORDING, meeting, 8.0)
    office.recordings.restore(meeting)
    office.until_job(meeting, JobState.DONE)
    assert office.words(meeting) == ["One.", "Answer 4.", "Answer 5."]


def test_a_recording_in_which_nobody_speaks_is_done_and_says_so(office: Office, tmp_path: Path) -> None:
    room = write_wav(tmp_path / "Room.wav", np.zeros(48_000, np.float32), 16_000)
    [recording] = office.take_in(room)
    office.recordings.write_down(recording, ENGLISH)
    office.until_job(recording, JobState.DONE)
    assert office.words(recording) == []
    assert office.notices[-1].title == "No speech was heard in “Room”"
    assert office.engine.asked == []
