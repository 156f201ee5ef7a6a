"""The picture of a sound: how loud it is where."""

from pathlib import Path

import numpy as np
import pytest

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.errors import UnusableSound
from gemma_desktop.media.envelope import (
    LOUDEST,
    STEP_SAMPLES,
    Envelope,
    envelope_of,
    levels,
    read_envelope,
    write_envelope,
)

HOURS_3_S = 3 * 3600


def quiet_then_loud(quiet_s: float = 1.0, loud_s: float = 1.0) -> np.ndarray:
    quiet = np.full(round(quiet_s * SPEECH_RATE_HZ), 0.1, np.float32)
    loud = np.full(round(loud_s * SPEECH_RATE_HZ), -0.8, np.float32)
    return np.concatenate((quiet, loud))


def test_it_is_the_same_in_whatever_blocks_the_sound_comes() -> None:
    sound = np.random.default_rng(1).uniform(-1, 1, 10 * STEP_SAMPLES + 7).astype(np.float32)
    whole = envelope_of([sound])
    pieces = envelope_of(np.array_split(sound, 37))
    assert len(whole.peaks) == 11
    assert np.array_equal(whole.peaks, pieces.peaks)


def test_columns_show_where_it_is_loud() -> None:
    shown = levels(envelope_of([quiet_then_loud()]), 10, 0.0, 2.0)
    assert shown[:5, 1].tolist() == [round(0.1 * LOUDEST)] * 5
    assert shown[6:, 0].tolist() == [round(-0.8 * LOUDEST)] * 4


def test_beyond_its_end_is_silence() -> None:
    shown = levels(envelope_of([quiet_then_loud()]), 10, 0.0, 4.0)
    assert not shown[6:].any()
    assert shown[:5].any()


def test_a_short_cry_is_seen_in_the_picture_of_three_hours() -> None:
    peaks = np.zeros((HOURS_3_S * 50, 2), np.int8)
    peaks[5000 * 50] = (-100, 100)
    shown = levels(Envelope(peaks), 600, 0.0, HOURS_3_S)
    assert np.flatnonzero(shown[:, 1]).tolist() == [5000 * 600 // HOURS_3_S]


def test_more_columns_than_steps_show_every_step() -> None:
    assert levels(envelope_of([quiet_then_loud(0.1, 0.1)]), 100, 0.0, 0.2)[:, 1].any()


def test_it_comes_back_from_its_file(tmp_path: Path) -> None:
    envelope = envelope_of([quiet_then_loud()])
    write_envelope(envelope, tmp_path / "one.peaks")
    assert np.array_equal(read_envelope(tmp_path / "one.peaks").peaks, envelope.peaks)


@pytest.mark.parametrize("data", [b"", b"RIFF1234", b"GDPEAKS1\0"])
def test_another_file_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "other.peaks").write_bytes(data)
    with pytest.raises(UnusableSound):
        read_envelope(tmp_path / "other.peaks")


def test_of_no_sound_there_is_nothing_to_see() -> None:
    assert levels(envelope_of([]), 5, 0.0, 1.0).tolist() == [[0, 0]] * 5
