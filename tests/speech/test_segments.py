"""Cutting a recording at silences."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from gemma_desktop.speech.segments import FOR_RECORDINGS, LONGEST_S, Piece, Segment, halves, segments

RATE_HZ = 16_000


def voice(duration_s: float, loudness: float = 0.3) -> NDArray[np.float32]:
    """Noise as loud as a voice: no zero crossings that would look like silence."""
    noise = np.random.default_rng(1).uniform(-1, 1, round(duration_s * RATE_HZ))
    return (loudness * noise).astype(np.float32)


def silence(duration_s: float) -> NDArray[np.float32]:
    return np.zeros(round(duration_s * RATE_HZ), np.float32)


def joined(*parts: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.concatenate(parts)


def test_a_short_recording_is_one_piece_without_its_silent_ends() -> None:
    (piece,) = segments(joined(silence(3), voice(4), silence(5)))
    assert piece.start_s == pytest.approx(2.8, abs=0.02)
    assert piece.end_s == pytest.approx(7.2, abs=0.02)


@pytest.mark.parametrize("samples", [silence(0), silence(0.01), silence(10), np.full(160_000, 5e-4, np.float32)])
def test_silence_is_no_piece(samples: NDArray[np.float32]) -> None:
    assert segments(samples) == []


def test_a_click_is_no_speech() -> None:
    assert segments(joined(silence(3), voice(0.03), silence(3))) == []


def test_a_long_recording_is_cut_in_its_pauses() -> None:
    sentences = [joined(voice(6), silence(0.5)) for _ in range(12)]
    pieces = segments(joined(*sentences))
    assert len(pieces) == 4
    for piece in pieces:
        assert FOR_RECORDINGS.target_s <= piece.duration_s <= LONGEST_S
        assert piece.end_s % 6.5 == pytest.approx(6.2, abs=0.1), "in a pause, with a little of it"


def test_a_long_silence_is_in_no_piece() -> None:
    first, second = segments(joined(voice(4), silence(6), voice(3), silence(1)))
    assert first.end_s == pytest.approx(4.2, abs=0.02)
    assert second.start_s == pytest.approx(9.8, abs=0.02)


def test_a_speaker_who_thinks_for_a_second_is_in_one_piece() -> None:
    assert len(segments(joined(voice(4), silence(1.2), voice(3)))) == 1


def test_speech_without_any_pause_is_cut_at_its_quietest_place() -> None:
    samples = voice(70)
    dip_s = 21.0
    samples[round(dip_s * RATE_HZ) : round((dip_s + 0.12) * RATE_HZ)] *= 0.4  # a breath: no silence
    first, second, *_ = segments(samples)
    assert first.end_s == second.start_s == pytest.approx(dip_s + 0.06, abs=0.05)


def test_a_voice_over_steady_noise_is_still_cut_in_its_pauses() -> None:
    samples = joined(*[joined(voice(7), silence(0.6)) for _ in range(5)])
    noise = np.random.default_rng(2).normal(0, 0.01, len(samples)).astype(np.float32)
    first, *_ = segments(samples + noise)
    assert first.end_s % 7.6 == pytest.approx(7.3, abs=0.3)
    assert first.duration_s > FOR_RECORDINGS.target_s


def test_a_quiet_speaker_after_a_loud_one_is_heard() -> None:
    quiet = joined(silence(1), voice(3, loudness=0.02), silence(1))
    pieces = segments(joined(voice(3, loudness=0.9), quiet))
    assert pieces[-1].end_s == pytest.approx(7.2, abs=0.05)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(0.06, 40), st.floats(0, 20)), min_size=1, max_size=6))
def test_nothing_spoken_is_left_out_and_every_piece_can_be_heard_at_once(stretches: list[tuple[float, float]]) -> None:
    samples = joined(*[joined(silence(pause), voice(speech)) for speech, pause in stretches])
    pieces = segments(samples)
    assert all(0 < piece.duration_s <= LONGEST_S for piece in pieces)
    assert all(earlier.end_s <= later.start_s for earlier, later in itertools.pairwise(pieces))
    heard = np.zeros(len(samples), np.bool_)
    for piece in pieces:
        heard[round(piece.start_s * RATE_HZ) : round(piece.end_s * RATE_HZ)] = True
    missed = (np.abs(samples) > 0) & ~heard
    assert missed.sum() <= 0.06 * RATE_HZ * len(pieces), "no more than clicks at the edges"


def test_halves_meet_where_it_is_quietest() -> None:
    samples = joined(voice(12), silence(0.4), voice(7))
    first, second = halves(Piece(Segment(3.0, 22.4), samples))
    assert first.segment.end_s == second.segment.start_s == pytest.approx(15.2, abs=0.2)
    assert (first.segment.start_s, second.segment.end_s) == (3.0, 22.4)
    assert np.array_equal(np.concatenate([first.samples, second.samples]), samples)


def test_even_the_shortest_piece_has_halves() -> None:
    first, second = halves(Piece(Segment(0.0, 0.06), voice(0.06)))
    assert 0.0 < first.segment.end_s < second.segment.end_s
