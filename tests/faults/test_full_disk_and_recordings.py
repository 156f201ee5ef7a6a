"""A disk that runs full while sounds are taken in or written down."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.paths import Paths
from gemma_desktop.recording.values import JobState, Passage, SpeechWish
from gemma_desktop.session.recording_worker import RecordingWorker, SoundToTake
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.sounds import SoundFolder
from tests.fakes import FakeEngine
from tests.faults.small_disk import SmallDisk, limited_files
from tests.helpers.scripted_application import ScriptedApplication
from tests.helpers.speakers import talk
from tests.media.sounds import tone, write_wav
from tests.store.samples import paths_in


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with limited_files(tmp_path) as disk:
        yield disk


def test_an_import_that_fills_the_disk_leaves_nothing_and_says_so(
    disk: SmallDisk, tmp_path: Path, qtbot: QtBot
) -> None:
    sound = write_wav(tmp_path / "Talk.wav", tone(2.0, 48_000), 48_000)
    folder = tmp_path / "sounds"
    worker = RecordingWorker(SoundFolder(folder))
    disk.fill()
    with qtbot.waitSignal(worker.refused) as refused:
        worker.take(SoundToTake("a" * 32, sound))
    disk.free()
    assert refused.args[0].error.title == "The disk is full"
    assert list(folder.iterdir()) == []
    with qtbot.waitSignal(worker.taken):
        worker.take(SoundToTake("a" * 32, sound))


def stored(paths: Paths, recording_id: str) -> tuple[Passage, ...]:
    with contextlib.closing(ConversationStore.open(paths.database)) as store:
        return store.recordings.passages(recording_id)


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is the speaker")
def test_what_is_written_down_and_corrected_on_a_full_disk_is_kept_and_saved_when_there_is_space(
    disk: SmallDisk, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = paths_in(tmp_path)
    application = ScriptedApplication(paths, FakeEngine(), qtbot)
    parts = application.parts
    try:
        parts.recordings.import_files([write_wav(tmp_path / "a.wav", talk("English", 2, 4.0).samples, 16_000)])
        application.until(lambda: len(parts.recordings.ids()) == 1)
        [recording_id] = parts.recordings.ids()
        assert parts.store_worker.flush(10)
        disk.fill()
        with qtbot.waitSignal(parts.store_worker.failed):
            parts.recordings.write_down(recording_id, SpeechWish("English"))
            parts.transcript.open(recording_id)
            application.until(lambda: parts.recordings.recording(recording_id).job is JobState.DONE)  # type: ignore[union-attr]
        parts.transcript.edit(parts.transcript.passages()[0].id, text="Corrected.")
        words = parts.transcript.passages()
        assert [passage.text for passage in words] == ["Corrected.", "Answer 2."]
        assert not parts.store_worker.flush(10)
        disk.free()
        parts.recordings.rename(recording_id, "Later")  # whatever is asked next tries everything again
        assert parts.store_worker.flush(10)
        assert stored(paths, recording_id) == words
    finally:
        application.close()
