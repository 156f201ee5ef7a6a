"""Live captions on real parts: PortAudio captures a file, the demo model writes, the database keeps."""

import shutil
import signal
from pathlib import Path

import pytest

from gemma_desktop.session.caption_notes import read_notes
from tests.helpers.processes import kill_and_wait
from tests.helpers.speakers import share_of_words_right, talk
from tests.session.sound_room import SoundRoom, needs_alsa
from tests.store.samples import paths_in

pytestmark = [needs_alsa, pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is the speaker")]


def test_what_is_said_into_the_microphone_is_read_phrase_by_phrase_and_kept(tmp_path: Path) -> None:
    room, spoken = SoundRoom(tmp_path), talk("English", 3, pause_s=1.5)
    with (
        room.microphone_that_hangs_after(spoken.samples),
        room.module("tests.session.caption_process", str(tmp_path / "data"), "3") as captions,
    ):
        kept = captions.until(lambda news: "kept" in news)
        lines = [news for news in captions.news if "text" in news]
    assert len(lines) == 3
    assert share_of_words_right(spoken.text, " ".join(str(line["text"]) for line in lines)) >= 0.75
    for line, (start_s, end_s) in zip(lines, spoken.spans_s, strict=True):
        assert float(str(line["start_s"])) <= start_s + 0.05
        assert float(str(line["end_s"])) >= end_s - 0.2
    assert (kept["texts"], kept["job"]) == ([line["text"] for line in lines], "done")
    assert float(str(kept["kept"])) >= len(spoken.samples) / 16_000 - 0.1


@pytest.mark.soak
def test_a_kill_loses_no_more_than_the_last_phrase(tmp_path: Path) -> None:
    room, spoken = SoundRoom(tmp_path), talk("English", 3, pause_s=1.5)
    with (
        room.microphone_that_hangs_after(spoken.samples),
        room.module("tests.session.caption_process", str(tmp_path / "data"), "9") as captions,
    ):
        captions.until(lambda _: sum("text" in news for news in captions.news) == 3)
        kill_and_wait(captions.pid, signal.SIGKILL)
        told = [news["text"] for news in captions.news if "text" in news]
    (wav,) = paths_in(tmp_path / "data").recordings.glob("*.wav")
    noted = read_notes(wav)
    assert noted is not None
    assert [passage.text for passage in noted.passages] in (told, told[:-1])
