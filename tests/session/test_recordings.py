"""The list of recordings over a real store, with real files."""

import contextlib
import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.paths import Paths
from gemma_desktop.recording.values import JobState, Passage, SpeechWish
from gemma_desktop.session.recording_values import Written
from gemma_desktop.session.recording_worker import RecordingWorker, SoundToTake
from gemma_desktop.session.values import NoticeLevel
from gemma_desktop.session.wav_file import WavFile
from gemma_desktop.store.schema import MIGRATIONS
from gemma_desktop.store.sounds import SoundFolder
from tests.fakes import FakeEngine
from tests.helpers.scripted_application import ScriptedApplication
from tests.media.sounds import tone, write_video, write_wav
from tests.session.sound_room import pcm


def record(path: Path, seconds: float) -> Path:
    """What the microphone would have left there."""
    with WavFile(path, 16_000, 1) as file:
        file.write(pcm(tone(seconds, 16_000)))
    return path


def test_a_recording_that_was_left_over_is_listed_at_the_next_start(paths: Paths, qtbot: QtBot) -> None:
    record(paths.recordings / "Recording 1.wav", 2.0)
    record(paths.recordings / "Recording 2.wav", 0.0)
    application = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        recordings = application.parts.recordings
        application.until(lambda: len(recordings.ids()) == 1)
        found = recordings.recording(recordings.ids()[0])
        assert found is not None
        assert (found.title, found.duration_s) == ("Recording 1", 2.0)
        assert list(paths.recordings.iterdir()) == []
        assert [notice.title for notice in application.notices] == ["A recording from last time was kept"]
    finally:
        application.close()


def test_what_captions_wrote_comes_with_their_sound_and_the_rest_can_be_written_later(
    application: ScriptedApplication, tmp_path: Path
) -> None:
    recordings, passage = application.parts.recordings, Passage("p", 0.2, 1.0, "hola", "hello")
    for heard_s in (1.0, 2.0):
        written = Written((passage,), SpeechWish("Spanish", "English"), "Spanish", heard_s)
        recording_id = recordings.keep(record(tmp_path / f"{heard_s}.wav", 2.0), written)
        application.until(lambda id_=recording_id: recordings.recording(id_) is not None)
    jobs = [(one.job, one.heard_s, one.language) for one in map(recordings.recording, recordings.ids()) if one]
    assert sorted(jobs) == [(JobState.DONE, 2.0, "Spanish"), (JobState.PAUSED, 1.0, "Spanish")]
    application.parts.transcript.open(recording_id)
    assert application.parts.transcript.passages() == (passage,)


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "Talk about kettles.wav", tone(2.0, 44_100), 44_100)


def title_of(application: ScriptedApplication, recording_id: str) -> str:
    recording = application.parts.recordings.recording(recording_id)
    assert recording is not None
    return recording.title


def test_files_are_taken_in_under_their_names_and_what_is_no_sound_is_named(
    application: ScriptedApplication, sound: Path, tmp_path: Path
) -> None:
    recordings = application.parts.recordings
    text = tmp_path / "notes.txt"
    text.write_text("This is no sound.")
    video = write_video(tmp_path / "Lecture.mp4", tone(1.0, 48_000))
    recordings.import_files([sound, text, video])
    assert [one.name for one in recordings.imports()] == ["Talk about kettles", "notes", "Lecture"]
    application.until(lambda: not recordings.imports())
    assert sorted(title_of(application, one) for one in recordings.ids()) == ["Lecture", "Talk about kettles"]
    assert sound.exists()
    [notice] = application.notices
    assert (notice.level, "notes.txt" in notice.title, bool(notice.hint)) == (NoticeLevel.WARNING, True, True)
    paths = application.parts.paths
    assert sorted(path.suffix for path in paths.sounds.iterdir()) == [".peaks", ".peaks", ".wav", ".wav"]


def test_a_file_that_is_not_wanted_any_more_leaves_nothing(
    application: ScriptedApplication, sound: Path, paths: Paths
) -> None:
    recordings = application.parts.recordings
    recordings.import_files([sound, sound])
    recordings.cancel_import(recordings.imports()[1].id)
    application.until(lambda: not recordings.imports())
    assert len(recordings.ids()) == len(list(paths.sounds.glob("*.wav"))) == 1
    assert application.notices == []


def test_a_recording_of_the_microphone_is_moved_not_copied(application: ScriptedApplication, paths: Paths) -> None:
    wav = record(paths.recordings / "Recording 3.wav", 1.0)
    number = wav.stat().st_ino
    recording_id = application.parts.recordings.keep(wav)
    application.until(lambda: recording_id in application.parts.recordings.ids())
    assert not wav.exists()
    assert (paths.sounds / f"{recording_id}.wav").stat().st_ino == number
    assert title_of(application, recording_id) == "Recording 3"


def test_closing_at_once_after_recording_loses_nothing(paths: Paths, qtbot: QtBot) -> None:
    first = ScriptedApplication(paths, FakeEngine(), qtbot)
    first.parts.recordings.keep(record(paths.recordings / "Recording 4.wav", 1.0))
    first.close()
    second = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        recordings = second.parts.recordings
        second.until(lambda: len(recordings.ids()) == 1)
        assert title_of(second, recordings.ids()[0]) == "Recording 4"
    finally:
        second.close()


def test_a_sound_without_its_recording_is_listed_again(paths: Paths, qtbot: QtBot) -> None:
    record(paths.sounds / f"{'a' * 32}.wav", 2.0)
    application = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        assert application.parts.recordings.ids() == ["a" * 32]
        assert title_of(application, "a" * 32).startswith("Recording 20")
        assert application.notices[0].title == "A recording from last time was kept"
    finally:
        application.close()


def test_while_the_database_cannot_be_used_no_sound_is_taken_for_a_lost_one(
    application: ScriptedApplication, sound: Path, paths: Paths, qtbot: QtBot
) -> None:
    application.parts.recordings.import_files([sound])
    application.until(lambda: len(application.parts.recordings.ids()) == 1)
    application.close()
    with contextlib.closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("PRAGMA user_version = 99")
    newer = ScriptedApplication(paths, FakeEngine(), qtbot)
    assert newer.parts.recordings.ids() == []
    newer.close()
    with contextlib.closing(sqlite3.connect(paths.database)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    again = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        assert title_of(again, again.parts.recordings.ids()[0]) == "Talk about kettles"
    finally:
        again.close()


def test_a_deleted_recording_does_not_come_back_by_itself(
    application: ScriptedApplication, sound: Path, paths: Paths, qtbot: QtBot
) -> None:
    recordings = application.parts.recordings
    recordings.import_files([sound])
    application.until(lambda: len(recordings.ids()) == 1)
    recordings.delete(recordings.ids()[0])
    application.close()
    again = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        assert again.parts.recordings.ids() == []
        assert again.notices == []
        assert len(list(paths.sounds.glob("*.wav"))) == 1, "for a day"
    finally:
        again.close()


def test_the_waveform_of_the_open_recording_is_there_also_where_its_file_is_gone(
    application: ScriptedApplication, sound: Path, paths: Paths, qtbot: QtBot
) -> None:
    parts = application.parts
    parts.recordings.import_files([sound])
    application.until(lambda: len(parts.recordings.ids()) == 1)
    [recording_id] = parts.recordings.ids()
    peaks = paths.sounds / f"{recording_id}.peaks"
    application.until(peaks.exists)
    size = peaks.stat().st_size
    peaks.unlink()
    with qtbot.waitSignal(parts.transcript.envelope_changed):
        parts.transcript.open(recording_id)
    assert parts.transcript.envelope is not None
    assert parts.transcript.envelope.duration_s == pytest.approx(2.0, abs=0.03)
    assert peaks.stat().st_size == size


def test_a_new_title_is_found_and_kept(application: ScriptedApplication, sound: Path, paths: Paths) -> None:
    recordings = application.parts.recordings
    recordings.import_files([sound])
    application.until(lambda: len(recordings.ids()) == 1)
    recordings.rename(recordings.ids()[0], "  Tea   time ")
    recordings.set_search("tea")
    assert recordings.data(recordings.index(0)) == "Tea time"
    recordings.set_search("kettles")
    application.parts.store_worker.flush(5)
    recordings.set_search("kettles")
    assert recordings.rowCount() == 0


def test_without_room_on_the_disk_nothing_is_taken_in_and_the_sentence_says_how_much_to_free(
    sound: Path, paths: Paths, qtbot: QtBot
) -> None:
    worker = RecordingWorker(SoundFolder(paths.sounds), reserve_bytes=10**18)
    with qtbot.waitSignal(worker.refused) as refused:
        worker.take(SoundToTake("a" * 32, sound))
    assert "too little space" in refused.args[0].error.title
    assert "MB" in refused.args[0].error.hint
    assert list(paths.sounds.iterdir()) == []
