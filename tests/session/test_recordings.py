"""The list of recordings over a real store, with real files."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from gemma_desktop.paths import Paths
from gemma_desktop.recording.values import JobState, Passage, SpeechWish
from gemma_desktop.session.recording_values import Written
from gemma_desktop.session.wav_file import WavFile
from tests.fakes import FakeEngine
from tests.helpers.scripted_application import ScriptedApplication
from tests.media.sounds import tone
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
