"""Speech written down by the demo model through the whole application: real engine, real segments, real files."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop import app
from gemma_desktop.chat.tree import NodeState
from gemma_desktop.session.values import ActivityKind
from gemma_desktop.settings import Settings, SpeechSettings
from tests.helpers.speakers import Language, Talk, in_english, long_talk, share_of_words_right, talk
from tests.media.sounds import write_wav
from tests.store.samples import paths_in

pytestmark = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is the speaker")

# Measured: all words right, in English and in Spanish. What is asserted leaves room for another demo model.
LEAST_RIGHT = 0.75


@pytest.fixture
def application(tmp_path: Path, qtbot: QtBot) -> Iterator[app.Application]:
    application = app.build(paths_in(tmp_path))
    application.start()
    qtbot.waitUntil(lambda: application.models.info is not None, timeout=60_000)
    yield application
    assert application.close()


def begin(application: app.Application, spoken: Talk, language: Language, path: Path, translate_to: str = "") -> None:
    application.preferences.update(Settings(speech=SpeechSettings(language=language)))
    application.chat.attach_files([write_wav(path, spoken.samples, 16_000)])
    application.chat.write_down(translate_to)


def written(application: app.Application, qtbot: QtBot) -> str:
    """The answer, when it is there."""
    chat = application.chat
    qtbot.waitUntil(lambda: len(chat.path()) == 2 and chat.activity.kind is ActivityKind.IDLE, timeout=60_000)
    assert chat.path()[1].state is NodeState.COMPLETE
    return chat.path()[1].message.text


@pytest.mark.parametrize("language", ["English", "Spanish"])
def test_a_minute_of_speech_is_written_down_in_order(
    application: app.Application, qtbot: QtBot, tmp_path: Path, language: Language
) -> None:
    spoken = talk(language, 12, pause_s=4.0)
    assert len(spoken.samples) > 60 * 16_000
    begin(application, spoken, language, tmp_path / "talk.wav")
    assert share_of_words_right(spoken.text, written(application, qtbot)) >= LEAST_RIGHT


def test_spanish_is_translated_phrase_by_phrase(application: app.Application, qtbot: QtBot, tmp_path: Path) -> None:
    spoken = talk("Spanish", 5, pause_s=2.5)
    begin(application, spoken, "Spanish", tmp_path / "talk.wav", translate_to="English")
    transcript, translation = written(application, qtbot).split("\n\n**English:** ")
    assert share_of_words_right(spoken.text, transcript) >= LEAST_RIGHT
    assert share_of_words_right(in_english(spoken), translation) >= LEAST_RIGHT


@pytest.mark.soak
@pytest.mark.parametrize(("language", "translate_to"), [("English", ""), ("Spanish", ""), ("Spanish", "English")])
def test_ten_minutes_are_written_down_with_nine_words_of_ten_right(
    tmp_path: Path, language: Language, translate_to: str
) -> None:
    """Measured: no word wrong in English, 0.3% in Spanish, 1.0% in its translation."""
    spoken = long_talk(language, 600)
    command = [sys.executable, "-m", "gemma_desktop", "transcribe", "--json", "--language", language]
    command += ["--translate-to", translate_to] if translate_to else []
    done = subprocess.run(
        [*command, str(write_wav(tmp_path / "talk.wav", spoken.samples, 16_000))],
        env={**os.environ, "GEMMA_DESKTOP_HOME": str(tmp_path)},
        capture_output=True,
        check=True,
    )
    passages = json.loads(done.stdout)["passages"]
    text = " ".join(passage["text"] for passage in passages)
    assert share_of_words_right(spoken.text, text) >= 0.9
    if translate_to:
        translation = " ".join(passage["translation"] for passage in passages)
        assert share_of_words_right(in_english(spoken), translation) >= 0.9
    for start_s, end_s in spoken.spans_s:
        assert sum(p["start_s"] <= start_s + 0.05 and end_s - 0.15 <= p["end_s"] for p in passages) == 1


def test_stopping_midway_keeps_what_was_written_down(
    application: app.Application, qtbot: QtBot, tmp_path: Path
) -> None:
    spoken = talk("English", 12, pause_s=4.0)
    begin(application, spoken, "English", tmp_path / "talk.wav")
    chat = application.chat
    qtbot.waitUntil(lambda: chat.activity.kind is ActivityKind.HEARING and chat.activity.done >= 9, timeout=60_000)
    chat.stop()
    qtbot.waitUntil(lambda: chat.activity.kind is ActivityKind.IDLE, timeout=60_000)
    answer = chat.path()[1]
    assert answer.state is NodeState.STOPPED
    heard = answer.message.text.split()
    assert 4 <= len(heard) < len(spoken.text.split())
    assert share_of_words_right(" ".join(spoken.text.split()[: len(heard)]), answer.message.text) >= LEAST_RIGHT


def test_a_room_in_which_nobody_speaks_is_not_written_about(
    application: app.Application, qtbot: QtBot, tmp_path: Path
) -> None:
    nobody = talk("English", 0, pause_s=0.0)
    begin(application, nobody, "English", tmp_path / "room.wav")
    assert written(application, qtbot) == "No speech was heard in this recording."
