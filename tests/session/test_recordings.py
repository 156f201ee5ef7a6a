"""The list of recordings over a real store, with real files."""

import contextlib
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale
from pytestqt.qtbot import QtBot

from gemma_desktop.paths import Paths
from gemma_desktop.recording.values import JobState, Passage, SpeechWish
from gemma_desktop.session.recording_names import day_format
from gemma_desktop.session.recording_search import Found
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
        assert (found.title.split(",")[0], found.duration_s) == ("Recording", 2.0)
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
    wav = record(paths.recordings / "Recording 2026-11-03 21.00.58.1.wav", 1.0)
    number = wav.stat().st_ino
    recording_id = application.parts.recordings.keep(wav)
    application.until(lambda: recording_id in application.parts.recordings.ids())
    assert not wav.exists()
    assert (paths.sounds / f"{recording_id}.wav").stat().st_ino == number
    assert title_of(application, recording_id) == "Recording, 3 Nov, 21:00"


def test_closing_at_once_after_recording_loses_nothing(paths: Paths, qtbot: QtBot) -> None:
    first = ScriptedApplication(paths, FakeEngine(), qtbot)
    first.parts.recordings.keep(record(paths.recordings / "Recording 4.wav", 1.0))
    first.close()
    second = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        recordings = second.parts.recordings
        second.until(lambda: len(recordings.ids()) == 1)
        assert title_of(second, recordings.ids()[0]).startswith("Recording, ")
    finally:
        second.close()


def test_a_sound_without_its_recording_is_listed_again(paths: Paths, qtbot: QtBot) -> None:
    record(paths.sounds / f"{'a' * 32}.wav", 2.0)
    application = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        assert application.parts.recordings.ids() == ["a" * 32]
        assert title_of(application, "a" * 32).startswith("Recording, ")
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


def test_a_view_may_ask_of_a_row_that_is_being_taken_away(application: ScriptedApplication, sound: Path) -> None:
    recordings = application.parts.recordings
    recordings.import_files([sound])
    application.until(lambda: recordings.rowCount() == 1)
    asked: list[object] = []
    recordings.rowsAboutToBeRemoved.connect(
        lambda _parent, first, _last: asked.append(recordings.index(first).data(recordings.RecordingRole))
    )
    deleted = recordings.recording(recordings.ids()[0])
    recordings.delete(recordings.ids()[0])
    assert deleted is not None
    assert asked == [deleted]


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


def test_recordings_of_the_same_minute_can_be_told_apart_and_keep_the_moment_at_which_they_began(
    application: ScriptedApplication, tmp_path: Path
) -> None:
    recordings = application.parts.recordings
    for second in (1, 2, 3):
        recordings.keep(record(tmp_path / f"Recording 2026-11-03 21.00.0{second}.0.wav", 1.0))
    assert [one.name for one in recordings.imports()][1:] == [
        "Recording, 3 Nov, 21:00 (2)",
        "Recording, 3 Nov, 21:00 (3)",
    ]
    application.until(lambda: len(recordings.ids()) == 3)
    found = [recordings.recording(one) for one in recordings.ids()]
    began = [datetime.fromtimestamp(one.created_at).second for one in found if one is not None]  # noqa: DTZ006
    assert began == [3, 2, 1]


@pytest.mark.parametrize(
    ("locale", "day"),
    [
        ("en_GB", "3 Nov"),
        ("en_US", "Nov 3"),
        ("es_ES", "3 de nov"),
        ("de_DE", "3. Nov."),
        ("fr_FR", "3 nov."),
        ("bg_BG", "3 ное"),
        ("ar_EG", "٣ نوفمبر"),
        ("ja_JP", "11月3日"),
        ("hu_HU", "nov. 3."),
    ],
)
def test_a_title_has_the_day_as_it_is_written_there(locale: str, day: str) -> None:
    there = QLocale(locale)
    assert there.toString(QDate(2026, 11, 3), day_format(there)) == day


def test_a_new_title_is_found_and_kept(application: ScriptedApplication, sound: Path, paths: Paths) -> None:
    recordings = application.parts.recordings
    recordings.import_files([sound])
    application.until(lambda: len(recordings.ids()) == 1)
    recordings.rename(recordings.ids()[0], "  Tea   time ")
    recordings.set_search("tea")
    application.until(lambda: recordings.searched == "tea")
    assert recordings.data(recordings.index(0)) == "Tea time"
    application.parts.store_worker.flush(5)
    recordings.set_search("kettles")
    application.until(lambda: recordings.searched == "kettles")
    assert recordings.rowCount() == 0
    recordings.set_search("")
    assert recordings.rowCount() == 1


def test_of_words_that_are_typed_quickly_the_last_are_answered_and_nobody_waits(
    application: ScriptedApplication, sound: Path
) -> None:
    recordings, answers = application.parts.recordings, []
    recordings.import_files([sound])
    application.until(lambda: len(recordings.ids()) == 1)
    recordings.modelReset.connect(lambda: answers.append(recordings.searched))
    for words in ("x", "k", "kettles"):
        recordings.set_search(words)
    assert answers == [], "the GUI thread only asks"
    recordings._search._worker.found.emit(Found("k", {}))  # it was at it already
    application.until(lambda: recordings.searched == "kettles")
    assert answers == ["kettles"]
    assert recordings.rowCount() == 1
    recordings.set_search("x")
    recordings.set_search("")
    assert recordings.rowCount() == 1


def test_what_is_taken_in_during_a_search_is_listed_if_it_has_the_words(
    application: ScriptedApplication, sound: Path, tmp_path: Path
) -> None:
    recordings = application.parts.recordings
    recordings.set_search("kettles")
    application.until(lambda: recordings.searched == "kettles")
    assert recordings.rowCount() == 0
    recordings.import_files([write_wav(tmp_path / "Tea.wav", tone(1.0, 16_000), 16_000), sound])
    application.until(lambda: len(recordings.ids()) == 2)
    application.until(lambda: recordings.rowCount() == 1)
    assert recordings.data(recordings.index(0)) == "Talk about kettles"


def test_while_the_database_cannot_be_used_its_copy_is_searched(paths: Paths, sound: Path, qtbot: QtBot) -> None:
    paths.data.mkdir(parents=True)
    with contextlib.closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("PRAGMA user_version = 99")
    application = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        recordings = application.parts.recordings
        recordings.import_files([sound])
        application.until(lambda: len(recordings.ids()) == 1)
        n_notices = len(application.notices)
        recordings.set_search("kettles")
        assert (recordings.searched, recordings.rowCount()) == ("kettles", 1)
        assert len(application.notices) == n_notices
    finally:
        application.close()


def test_without_room_on_the_disk_nothing_is_taken_in_and_the_sentence_says_how_much_to_free(
    sound: Path, paths: Paths, qtbot: QtBot
) -> None:
    worker = RecordingWorker(SoundFolder(paths.sounds), reserve_bytes=10**18)
    with qtbot.waitSignal(worker.refused) as refused:
        worker.take(SoundToTake("a" * 32, sound))
    assert "too little space" in refused.args[0].error.title
    assert "GB" in refused.args[0].error.hint
    assert list(paths.sounds.iterdir()) == []
