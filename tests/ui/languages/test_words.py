"""Every window in a language in which each text is marked: what is not marked was not translated."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import FakeEngine
from tests.helpers.scripted_application import ScriptedApplication
from tests.helpers.translations import spoken
from tests.library.download_room import DownloadRoom
from tests.store.samples import paths_in
from tests.ui.languages.shown import outside_marks, words_of
from tests.ui.languages.walk import walk
from tests.ui.open_window import OpenWindow

WORDS_OF_OTHERS = re.compile(
    r"gemma-desktop quick|Gemma \d\w* [A-Z0-9_. -]+|Gemma 3\b|random gemma3|(google/)?gemma-[\w.-]+|\bF32\b"
    r"|\b(QAT )?(UD-)?Q\d\w*"
    r"|\bApache-2\.0\b|[~/]\S+|red-star\.png|uno-dos-tres\.wav|\bdefault\b|\b1 2 3\b"
    r"|\bhello\b|\bagain\b|Some code and|print\(1\)|\bpython\b|\b[ab]\b|\n"
    r"|The ferry leaves at eight|Anna said the ferry is late|Nobody saw it|Harbour|Silence"
)
"""What the user, the model, files and this computer say in these windows."""


@pytest.fixture
def opened(
    tmp_path: Path, engine: FakeEngine, room: DownloadRoom, qtbot: QtBot, qapp: QApplication, marked: Path
) -> Iterator[OpenWindow]:
    with spoken(qapp, "de", marked) as (of_qt, _):
        qapp.removeTranslator(of_qt)  # its words, as those of keys, are not marked
        opened = OpenWindow(ScriptedApplication(paths_in(tmp_path), engine, qtbot), qtbot)
        yield opened
        opened.close()


def test_all_words_that_are_shown_are_translated(opened: OpenWindow) -> None:
    found = {
        f"{place}: {text!r}"
        for _, window in walk(opened)
        for place, text in words_of(window)
        if outside_marks(WORDS_OF_OTHERS.sub("", text))
    }
    assert sorted(found) == []
