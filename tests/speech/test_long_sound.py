"""Sound of any length passes through in little memory: from the file to the pieces that the model hears."""

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

from gemma_desktop.media.sound import blocks
from gemma_desktop.speech.segments import LONGEST_S, pieces
from tests.helpers.memory import peak_growth_bytes
from tests.helpers.timed_speech import RATE_HZ, recording
from tests.media.sounds import write_encoded, write_wav

pytestmark = [
    pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is the speaker"),
    pytest.mark.skipif(sys.platform != "linux", reason="/proc tells how much memory is used"),
]

SETUP = """
import pathlib
from gemma_desktop.media.sound import blocks, convert_to_wav
from gemma_desktop.speech.segments import pieces
path = pathlib.Path(sys.argv[1])
for piece in pieces(block for block, _ in zip(blocks(path), range(9))): pass
"""
HEAR = "for piece in pieces(blocks(path)): pass"
CONVERT = "convert_to_wav(path, path.with_suffix('.copy'))"
MIB = 2**20


def write_minutes(path: Path, minutes: int) -> Path:
    """The same minute again and again."""
    spoken = recording(60, 51).samples[: 60 * RATE_HZ]
    return write_wav(path, np.tile(spoken, minutes), RATE_HZ)


def test_ten_minutes_take_little_memory(tmp_path: Path) -> None:
    path = write_minutes(tmp_path / "a.wav", 10)
    assert peak_growth_bytes(SETUP, HEAR, str(path)) < 20 * MIB, "whole it is 38 MB"


@pytest.mark.soak
@pytest.mark.parametrize("ending", ["wav", "mp3", "m4a", "mkv"])
@pytest.mark.parametrize("statement", [HEAR, CONVERT], ids=["hear", "convert"])
def test_three_hours_take_little_memory(tmp_path: Path, ending: str, statement: str) -> None:
    path = write_minutes(tmp_path / "a.wav", 180)
    if ending != "wav":
        path = encoded(path, tmp_path / f"a.{ending}")
    assert peak_growth_bytes(SETUP, statement, str(path)) < 200 * MIB


def encoded(wav: Path, target: Path) -> Path:
    codec = "libmp3lame" if target.suffix == ".mp3" else "aac"
    return write_encoded(target, np.concatenate(list(blocks(wav))), RATE_HZ, codec, "mono", "fltp")


@pytest.mark.soak
def test_three_hours_are_cut_to_their_end(tmp_path: Path) -> None:
    path = write_minutes(tmp_path / "a.wav", 180)
    segments = [piece.segment for piece in pieces(blocks(path))]
    assert max(segment.duration_s for segment in segments) <= LONGEST_S
    # The same minutes are cut alike at the end as at the beginning, but for what the detector remembers.
    for hour in range(3):
        heard_s = sum(segment.duration_s for segment in segments if hour <= segment.start_s / 3600 < hour + 1)
        assert heard_s == pytest.approx(sum(segment.duration_s for segment in segments) / 3, rel=0.02)
