"""kill -9 while a recording is written down: no passage is lost, only the one in the making is heard again."""

import contextlib
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.recording.values import JobState, Recording, SpeechWish
from gemma_desktop.speech.segments import pieces
from gemma_desktop.store.conversations import ConversationStore
from tests.fakes import FakeEngine
from tests.faults.writing_process import Told
from tests.helpers.scripted_application import ScriptedApplication
from tests.helpers.speakers import talk
from tests.media.sounds import write_wav
from tests.store.samples import paths_in

pytestmark = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is the speaker")

ID = "a" * 32


def prepare(home: Path, n_phrases: int) -> list[float]:
    """A recording that waits to be written down. Returns where its segments begin."""
    spoken = talk("English", n_phrases, pause_s=4.0)
    paths = paths_in(home)
    for folder in (paths.data, paths.sounds):
        folder.mkdir(parents=True)
    write_wav(paths.sounds / f"{ID}.wav", spoken.samples, 16_000)
    store = ConversationStore.open(paths.database)
    store.recordings.put(
        Recording(
            ID, "Talk", 1.0, len(spoken.samples) / 16_000, f"{ID}.wav", SpeechWish("English"), job=JobState.WAITING
        )
    )
    store.close()
    return [piece.segment.start_s for piece in pieces([spoken.samples])]


@contextlib.contextmanager
def writing(home: Path, stays_at: int = 0) -> Iterator[subprocess.Popen[bytes]]:
    environment = {**os.environ, "GEMMA_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.faults.writing_process", str(stays_at)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        try:
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[bytes]) -> Iterator[Told]:
    output: IO[bytes] | None = process.stdout
    assert output is not None
    for line in output:
        if line.endswith(b"\n"):
            yield msgspec.json.decode(line, type=Told)


def stored(home: Path) -> tuple[Recording, list[float]]:
    """The recording, and where its passages begin."""
    store = ConversationStore.open(paths_in(home).database)
    [recording] = store.recordings.recordings()
    starts = [passage.start_s for passage in store.recordings.passages(ID)]
    store.close()
    return recording, starts


def test_a_killed_job_goes_on_with_the_passage_that_was_in_the_making(tmp_path: Path, qtbot: QtBot) -> None:
    segments = prepare(tmp_path, 4)
    with writing(tmp_path, stays_at=3) as process:
        assert any(told == Told("grew", segments[2]) for told in said(process))
        # An engine that answers by script is quicker than any disk.
        qtbot.waitUntil(lambda: stored(tmp_path)[1] == segments[:2], timeout=20_000)
        process.kill()
    recording, starts = stored(tmp_path)
    assert starts == segments[:2]
    application = ScriptedApplication(paths_in(tmp_path), FakeEngine(), qtbot)
    try:
        recordings = application.parts.recordings
        application.until(lambda: [recordings.data(recordings.index(0), recordings.ProgressRole)] == [1.0])
        assert len(application.engine.asked) == 2
    finally:
        application.close()
    recording, starts = stored(tmp_path)
    assert recording.job is JobState.DONE
    assert starts[:2] == segments[:2]
    assert len(starts) == 4


@pytest.mark.soak
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(4))
def test_kills_at_any_moment_lose_no_passage_and_double_none(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    segments = prepare(tmp_path, 40)
    for _ in range(10):
        recording, before = stored(tmp_path)
        if recording.job is JobState.DONE:
            break
        n_heard = chance.randint(0, 6)
        with writing(tmp_path) as process:
            for told in said(process):
                if told.what == "written":
                    n_heard -= 1
                if told.what == "done" or n_heard < 0:
                    break
            time.sleep(chance.random() * 0.01)  # anywhere between two passages
            process.kill()
        recording, starts = stored(tmp_path)
        assert starts[: len(before)] == before
        assert len(starts) <= len(segments)
        assert recording.heard_s >= (starts[-1] if starts else 0.0)
    with writing(tmp_path) as process:
        if stored(tmp_path)[0].job is not JobState.DONE:
            assert Told("done") in said(process)
        assert process.stdin is not None
        process.stdin.close()  # so that it saves what it has said, and ends
        assert process.wait(60) == 0
    assert stored(tmp_path)[0].job is JobState.DONE
    assert len(stored(tmp_path)[1]) == len(segments)
