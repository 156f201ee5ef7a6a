"""Dictation on real parts: PortAudio captures a file, the demo model writes."""

import shutil
from pathlib import Path

import pytest

from tests.helpers.speakers import share_of_words_right, talk
from tests.session.sound_room import SoundRoom, needs_alsa

pytestmark = [
    pytest.mark.soak,
    needs_alsa,
    pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is the speaker"),
]


def test_what_is_said_while_the_key_is_held_is_written(tmp_path: Path) -> None:
    room, spoken = SoundRoom(tmp_path), talk("English", 3, pause_s=1.0)
    spoken_s = len(spoken.samples) / 16_000
    with (
        room.microphone_that_hangs_after(spoken.samples),
        room.module("tests.session.dictation_process", str(tmp_path / "data"), str(spoken_s - 0.3)) as process,
    ):
        assert process.until(lambda news: "left" in news)["left"] == []
    written = " ".join(str(news["written"]) for news in process.news if "written" in news)
    assert share_of_words_right(spoken.text, written) >= 0.75
    assert [news["notice"] for news in process.news if "notice" in news] == []
