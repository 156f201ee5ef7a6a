"""Dictation: what is said while a key is held comes into the draft."""

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.chat.media import SPEECH_RATE_HZ, PcmAudio
from gemma_desktop.errors import EngineTrouble, MicrophoneTrouble
from gemma_desktop.paths import Paths, resources
from gemma_desktop.session.capture import Capture, OnSamples
from gemma_desktop.session.dictated_text import spaced
from gemma_desktop.session.dictation import Dictation, DictationState
from gemma_desktop.session.phrases import Phrase
from gemma_desktop.session.sound_device import SoundBlock
from gemma_desktop.session.spoken import Spoken
from gemma_desktop.session.values import NoticeAction, RecorderState
from tests.fakes import FakeEngine, Hold, ScriptedMicrophone, Step
from tests.helpers.gguf_models import write_gemma3
from tests.helpers.scripted_application import ScriptedApplication
from tests.session.test_capture import read_samples

SPOKEN = read_samples(resources() / "samples" / "uno-dos-tres.wav")
SILENCE = bytes(2 * 32_000)


class Room:
    """The application with a microphone that hears what the test says, each time that it is opened."""

    def __init__(
        self, paths: Paths, engine: FakeEngine, qtbot: QtBot, openings: Sequence[Sequence[SoundBlock] | Exception]
    ) -> None:
        self.microphone = ScriptedMicrophone(*openings)
        self.application = ScriptedApplication(paths, engine, qtbot, self.microphone)
        self.dictation: Dictation = self.application.parts.dictation
        self.chat = self.application.chat
        self.written: list[str] = []
        self.folder = paths.recordings
        self.dictation.written.connect(self.written.append)

    def dictate(self, *answers: Sequence[Step]) -> None:
        """Hold the key until the microphone has given all that it has."""
        self.application.engine.replies.extend(answers)
        self.dictation.begin()
        assert self.microphone.given.wait(20)
        self.dictation.finish()

    def until_idle(self) -> None:
        self.application.until(lambda: self.dictation.state is DictationState.IDLE)

    def titles(self) -> list[str]:
        return [notice.title for notice in self.application.notices]

    def files(self) -> list[Path]:
        return list(self.folder.glob("*.wav"))


@pytest.fixture
def hear(paths: Paths, engine: FakeEngine, qtbot: QtBot) -> Iterator[Callable[..., Room]]:
    rooms: list[Room] = []

    def hear(*sounds: bytes | Exception) -> Room:
        openings = [sound if isinstance(sound, Exception) else [SoundBlock(sound)] for sound in sounds]
        rooms.append(Room(paths, engine, qtbot, openings))
        return rooms[-1]

    yield hear
    for room in rooms:
        room.application.close()


def test_what_is_said_is_written_and_its_sound_is_let_go(hear: Callable[..., Room]) -> None:
    room = hear(SPOKEN)
    room.dictate(["Uno, dos, tres."])
    assert room.dictation.state is DictationState.LISTENING
    room.until_idle()
    assert room.written == ["Uno, dos, tres."]
    assert room.application.notices == []
    assert room.files() == []
    assert room.microphone.n_open == 0


def test_the_language_of_the_settings_is_what_the_model_is_told(hear: Callable[..., Room], engine: FakeEngine) -> None:
    room = hear(SPOKEN)
    room.dictate(["One, two, three."])
    room.until_idle()
    assert "speech segment in English" in engine.asked[-1].messages[-1].text


def test_silence_says_that_nothing_was_heard(hear: Callable[..., Room], engine: FakeEngine) -> None:
    room = hear(SILENCE[:-2] + b"\1\0")
    room.dictate()
    room.until_idle()
    assert room.titles() == ["No speech was heard"]
    assert engine.asked == []


def test_a_muted_microphone_is_told_once(hear: Callable[..., Room]) -> None:
    room = hear(SILENCE)
    room.dictate()
    room.until_idle()
    assert room.titles() == ["The recording is silent"]


def test_a_microphone_that_is_taken_is_told(hear: Callable[..., Room]) -> None:
    room = hear(MicrophoneTrouble("Taken", "Close the other program."))
    room.dictate()
    room.until_idle()
    assert room.titles() == ["Taken"]


def test_cancelled_it_is_forgotten_and_the_next_one_is_heard(hear: Callable[..., Room]) -> None:
    room = hear(SPOKEN, SPOKEN)
    room.dictation.begin()
    room.dictation.cancel()
    assert room.dictation.state is DictationState.IDLE
    room.application.until(lambda: room.files() == [] and room.microphone.n_open == 0)
    room.dictate(["Tres."])
    room.until_idle()
    assert room.written == ["Tres."]
    assert room.application.notices == []


def test_what_the_microphone_still_gives_after_that_is_not_heard(tmp_path: Path) -> None:
    heard: list[bytes] = []
    hears: list[OnSamples] = []

    def capture_with(hear: OnSamples) -> Capture:
        hears.append(hear)
        return Capture(ScriptedMicrophone(), "", tmp_path / "a.wav", on_samples=hear)

    spoken = Spoken(1, "chat", heard.append, capture_with)
    hears[0](b"before")
    spoken.is_cancelled = True
    hears[0](b"after")
    assert heard == [b"before"]


def test_the_next_one_can_begin_while_the_one_before_is_written(hear: Callable[..., Room]) -> None:
    room = hear(SPOKEN, SPOKEN)
    gate = threading.Event()
    room.application.engine.replies.extend([[Hold(gate), "Uno."], ["Dos."]])
    room.dictation.begin()
    room.application.until(lambda: bool(room.files()))
    room.dictation.finish()
    room.application.until(lambda: room.dictation.state is DictationState.WRITING)
    room.dictation.begin()
    assert room.dictation.state is DictationState.LISTENING
    gate.set()
    assert room.microphone.given.wait(20)
    room.dictation.finish()
    room.until_idle()
    assert room.written == ["Uno.", "Dos."]


def test_what_is_said_belongs_to_its_own_dictation_while_the_one_before_still_waits_for_words(
    hear: Callable[..., Room],
) -> None:
    room, gate = hear(SPOKEN, SPOKEN), threading.Event()
    heard: list[int] = []
    room.dictation._phrases.phrase_heard.connect(lambda phrase: heard.append(phrase.session))
    room.application.engine.replies.extend([[Hold(gate), "Uno."], ["Dos."]])
    for session in (1, 2):
        room.dictation.begin()
        room.application.until(lambda: room.dictation.heard_s > 0.9 * len(SPOKEN) / 32_000)
        room.dictation.finish()
        room.application.until(lambda session=session: heard[-1:] == [session])
    gate.set()
    room.until_idle()
    assert room.written == ["Uno.", "Dos."]
    assert len(room.application.engine.asked) == 2


def test_a_phrase_that_comes_after_it_was_cancelled_is_not_written(hear: Callable[..., Room]) -> None:
    room = hear(SPOKEN)
    room.dictation.begin()
    phrase = Phrase(1, PcmAudio(bytes(4 * SPEECH_RATE_HZ)), 0.0, 0.0)
    room.dictation._phrases.phrase_heard.emit(phrase)  # its news is taken after what follows
    room.dictation.cancel()
    room.application.until(lambda: room.files() == [] and room.microphone.n_open == 0)
    assert room.application.engine.asked == []


def test_words_for_a_chat_that_is_not_open_any_more_stand_in_its_draft(hear: Callable[..., Room]) -> None:
    room = hear(SPOKEN)
    room.application.ask("Hello")
    there = room.chat.conversation_id
    room.chat.set_draft_text("I said")
    room.dictation.begin()
    room.chat.new_chat()
    room.dictate(["uno, dos, tres."])
    room.until_idle()
    assert room.written == []
    assert room.titles() == ["What you dictated stands in the other chat"]
    room.chat.open(there)
    assert room.chat.draft_text == "I said uno, dos, tres."


def test_words_for_a_chat_that_was_deleted_can_be_copied(hear: Callable[..., Room]) -> None:
    room = hear(SPOKEN)
    room.application.ask("Hello")
    there = room.chat.conversation_id
    room.dictation.begin()
    room.application.conversations.delete(there)
    room.dictate(["Uno, dos, tres."])
    room.until_idle()
    (notice,) = [one for one in room.application.notices if "dictated" in one.title]
    assert notice.detail == "Uno, dos, tres."


def test_what_cannot_be_written_down_is_kept_among_the_recordings(hear: Callable[..., Room]) -> None:
    room = hear(SPOKEN)
    recordings = room.application.parts.recordings
    room.dictate([EngineTrouble("The engine stopped", "It is started again.")])
    room.until_idle()
    assert room.titles() == ["What you dictated could not be written down"]
    room.application.until(lambda: len(recordings.ids()) == 1)
    assert room.files() == []


def test_unclear_words_are_written_and_the_sound_is_kept(hear: Callable[..., Room]) -> None:
    room = hear(SPOKEN)
    room.application.engine.replies.extend([["one two " * 40]] * 3)
    room.dictate()
    room.until_idle()
    assert room.titles() == ["Some of what you dictated was unclear"]
    room.application.until(lambda: len(room.application.parts.recordings.ids()) == 1)


def test_a_model_that_cannot_hear_offers_others(hear: Callable[..., Room], tmp_path: Path) -> None:
    room = hear()
    write_gemma3(tmp_path / "gemma-3.gguf")
    room.application.models.open_file(tmp_path / "gemma-3.gguf")
    current = room.application.models
    room.application.until(lambda: current.current is not None and not current.current.takes_audio)
    room.dictation.begin()
    assert room.dictation.state is DictationState.IDLE
    assert "cannot hear" in room.titles()[-1]
    assert room.application.notices[-1].action is NoticeAction.CHOOSE_MODEL


def test_while_a_recording_is_made_it_waits_for_its_end(hear: Callable[..., Room]) -> None:
    room = hear(SPOKEN)
    recorder = room.application.parts.recorder
    recorder.start()
    room.dictation.begin()
    assert room.titles() == ["A recording is being made"]
    recorder.discard()
    room.application.until(lambda: recorder.state is RecorderState.IDLE)


@pytest.mark.parametrize(
    ("before", "words", "after", "expected"),
    [
        ("", "Hello.", "", "Hello."),
        ("I said", "hello", "", " hello"),
        ("I said ", "hello", "world", "hello "),
        ("(", "hello", ")", "hello"),
        ("Hi", "there", ", you", " there"),
        ("line\n", "next", "\nline", "next"),
        ("\u4f60\u597d", "\u4e16\u754c", "\u3002", "\u4e16\u754c"),
        ("\uc548\ub155", "\uc138\uacc4", "", " \uc138\uacc4"),
        ("\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35", "\u0e0a\u0e32\u0e27", "", "\u0e0a\u0e32\u0e27"),
        ("I said", "  ", "", ""),
    ],
)
def test_words_are_parted_from_what_stands_around_them(before: str, words: str, after: str, expected: str) -> None:
    assert spaced(before, words, after) == expected
