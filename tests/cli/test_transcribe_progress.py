import io
from pathlib import Path

import numpy as np
import pytest

from gemma_desktop.cli.transcribe_progress import TranscribeProgress
from tests.media.sounds import write_wav


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def minute(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "a\x1b[2Jtalk.wav", np.zeros(60 * 16_000, np.float32), 16_000)


def test_a_terminal_is_told_how_far_it_has_come_in_a_line_that_goes_away(minute: Path) -> None:
    terminal = Terminal()
    progress = TranscribeProgress(terminal)
    with progress.of(minute, 30.0):
        progress.show(30.0)
        assert terminal.getvalue() == "\r\x1b[Ka?[2Jtalk.wav  0:30 of 1:00  50%"
        progress.show(45.0)
        assert terminal.getvalue().endswith(" left")
        assert "0:45 of 1:00  75%  0:00 left" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_nothing_is_told_where_nobody_watches(minute: Path) -> None:
    file = io.StringIO()
    progress = TranscribeProgress(file)
    progress.say("loading")
    with progress.of(minute, 0.0):
        progress.show(30.0)
    assert file.getvalue() == ""
