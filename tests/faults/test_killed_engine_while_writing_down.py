"""The engine process is killed while it writes a recording down: the recording goes on by itself."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from gemma_desktop import app
from gemma_desktop.recording.values import JobState, Passage, SpeechWish
from tests.helpers.speakers import share_of_words_right, talk
from tests.media.sounds import write_wav
from tests.store.samples import paths_in

pytestmark = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is the speaker")


class Killer(QObject):
    """Kills the engine processes of this process when the second passage is there."""

    def __init__(self) -> None:
        super().__init__()
        self.starts: list[float] = []
        self.n_killed = 0

    @Slot(str, object)
    def on_written(self, _recording_id: str, passage: Passage) -> None:
        self.starts.append(passage.start_s)
        if len(self.starts) != 2:
            return
        for task in Path("/proc/self/task").iterdir():
            for pid in map(int, (task / "children").read_text().split()):
                if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes():
                    os.kill(pid, signal.SIGKILL)
                    self.n_killed += 1


@pytest.fixture
def application(tmp_path: Path, qtbot: QtBot) -> Iterator[app.Application]:
    application = app.build(paths_in(tmp_path))
    application.start()
    qtbot.waitUntil(lambda: application.models.info is not None, timeout=60_000)
    yield application
    assert application.close()


@pytest.mark.soak
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the engine in /proc")
def test_a_killed_engine_costs_no_passage(application: app.Application, qtbot: QtBot, tmp_path: Path) -> None:
    spoken = talk("English", 12, pause_s=2.5)
    recordings, transcript = application.recordings, application.transcript
    recordings.import_files([write_wav(tmp_path / "Talk.wav", spoken.samples, 16_000)])
    qtbot.waitUntil(lambda: len(recordings.ids()) == 1)
    [recording_id] = recordings.ids()
    killer = Killer()
    recordings.passage_written.connect(killer.on_written)
    recordings.write_down(recording_id, SpeechWish("English"))
    qtbot.waitUntil(lambda: recordings.data(recordings.index(0), recordings.ProgressRole) == 1.0, timeout=60_000)
    assert killer.n_killed == 1
    found = recordings.recording(recording_id)
    assert found is not None
    assert found.job is JobState.DONE
    transcript.open(recording_id)
    assert [passage.start_s for passage in transcript.passages()] == killer.starts, "none was heard twice"
    assert share_of_words_right(spoken.text, " ".join(one.text for one in transcript.passages())) >= 0.9
