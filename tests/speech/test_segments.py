"""Cutting sound at silences: the rules, on sound whose speech is what is loud."""

import itertools
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from gemma_desktop.speech.activity import FRAME, levels_of
from gemma_desktop.speech.segments import (
    FOR_CAPTIONS,
    FOR_RECORDINGS,
    LONGEST_S,
    Cutter,
    Cutting,
    Piece,
    Segment,
    halves,
)

RATE_HZ = 16_000
NOISE = np.random.default_rng(1).uniform(-1, 1, 80 * RATE_HZ).astype(np.float32)


class Loud:
    """An ActivityDetector: what is louder than -60 dB is speech."""

    def __init__(self) -> None:
        self._rest = np.zeros(0, np.float32)

    def feed(self, samples: NDArray[np.float32]) -> NDArray[np.bool_]:
        waiting = np.concatenate([self._rest, samples])
        whole = len(waiting) // FRAME * FRAME
        self._rest = waiting[whole:]
        return np.asarray(levels_of(waiting[:whole].reshape(-1, FRAME)) > 1e-3)

    def flush(self) -> NDArray[np.bool_]:
        return np.full(min(1, len(self._rest)), np.abs(self._rest).max(initial=0) > 1e-3)


def voice(duration_s: float, loudness: float = 0.3) -> NDArray[np.float32]:
    """Noise as loud as a voice: no zero crossings that would look like silence."""
    return NOISE[: round(duration_s * RATE_HZ)] * np.float32(loudness)


def silence(duration_s: float) -> NDArray[np.float32]:
    return np.zeros(round(duration_s * RATE_HZ), np.float32)


def joined(*parts: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.concatenate(parts)


def cut(samples: NDArray[np.float32], cutting: Cutting = FOR_RECORDINGS, start_s: float = 0.0) -> list[Piece]:
    cutter = Cutter(cutting, start_s, Loud)
    return [*cutter.feed(samples), *cutter.flush()]


def segments(samples: NDArray[np.float32], cutting: Cutting = FOR_RECORDINGS) -> list[Segment]:
    return [piece.segment for piece in cut(samples, cutting)]


def test_a_short_recording_is_one_piece_without_its_silent_ends() -> None:
    (segment,) = segments(joined(silence(3), voice(4), silence(5)))
    assert (segment.start_s, segment.end_s) == pytest.approx((2.8, 7.2), abs=0.001)


@pytest.mark.parametrize("samples", [silence(0), silence(0.01), silence(10), np.full(160_000, 5e-4, np.float32)])
def test_silence_is_no_piece(samples: NDArray[np.float32]) -> None:
    assert segments(samples) == []


def test_a_click_is_no_speech() -> None:
    assert segments(joined(silence(3), voice(0.03), silence(3))) == []


def test_a_long_recording_is_cut_in_its_pauses() -> None:
    sentences = [joined(voice(6), silence(0.5)) for _ in range(12)]
    found = segments(joined(*sentences))
    assert len(found) == 4
    for segment in found:
        assert FOR_RECORDINGS.target_s <= segment.duration_s <= LONGEST_S
        assert segment.end_s % 6.5 == pytest.approx(6.2, abs=0.1), "in a pause, with a little of it"


def test_a_long_silence_is_in_no_piece() -> None:
    first, second = segments(joined(voice(4), silence(6), voice(3), silence(1)))
    assert first.end_s == pytest.approx(4.2, abs=0.02)
    assert second.start_s == pytest.approx(9.8, abs=0.02)


def test_a_speaker_who_thinks_for_a_second_is_in_one_piece() -> None:
    assert len(segments(joined(voice(4), silence(1.2), voice(3)))) == 1


def test_a_caption_ends_with_the_phrase() -> None:
    cutter = Cutter(FOR_CAPTIONS, detector=Loud)
    assert cutter.feed(joined(silence(1), voice(2))) == []
    assert cutter.open_s == pytest.approx(2.0, abs=0.04)
    (piece,) = cutter.feed(silence(0.7))
    assert (piece.segment.start_s, piece.segment.end_s) == pytest.approx((0.8, 3.2), abs=0.02)
    assert cutter.open_s == 0.0


def test_speech_with_short_pauses_only_is_cut_in_the_longest() -> None:
    spoken = [joined(voice(5), silence(0.2)) for _ in range(3)]
    first, second = segments(joined(*spoken, voice(2), silence(0.3), voice(5), silence(0.2), voice(8)))
    assert first.end_s == pytest.approx(17.6 + 0.15, abs=0.03), "half of the pause"
    assert second.start_s == pytest.approx(17.9 - 0.15, abs=0.03)


def test_speech_without_any_pause_is_cut_at_its_quietest_place() -> None:
    samples = voice(70)
    dip_s = 21.0
    samples[round(dip_s * RATE_HZ) : round((dip_s + 0.12) * RATE_HZ)] *= 0.4  # a breath: no silence
    first, second, *_ = segments(samples)
    assert first.end_s == second.start_s == pytest.approx(dip_s + 0.06, abs=0.05)


@settings(max_examples=20)
@given(st.lists(st.tuples(st.floats(0.06, 40), st.floats(0, 20)), min_size=1, max_size=6))
def test_nothing_spoken_is_left_out_and_every_piece_can_be_heard_at_once(stretches: list[tuple[float, float]]) -> None:
    samples = joined(*[joined(silence(pause), voice(speech)) for speech, pause in stretches])
    found = segments(samples)
    assert all(0 < segment.duration_s <= LONGEST_S for segment in found)
    assert all(earlier.end_s <= later.start_s for earlier, later in itertools.pairwise(found))
    heard = np.zeros(len(samples), np.bool_)
    for segment in found:
        heard[round(segment.start_s * RATE_HZ) : round(segment.end_s * RATE_HZ)] = True
    missed = (np.abs(samples) > 0) & ~heard
    assert missed.sum() <= 0.06 * RATE_HZ * len(found), "no more than clicks at the edges"


@settings(max_examples=10)
@given(st.integers(0, 2**32 - 1))
def test_pieces_do_not_depend_on_how_the_sound_comes(seed: int) -> None:
    chance = random.Random(seed)
    parts = [joined(voice(chance.uniform(0.02, 20)), silence(chance.uniform(0, 3))) for _ in range(6)]
    samples = joined(*parts)
    cutter, found, at = Cutter(detector=Loud), [], 0
    while at < len(samples):
        size = chance.randint(1, 40_000)
        found += cutter.feed(samples[at : at + size])
        at += size
    found += cutter.flush()
    assert [piece.segment for piece in found] == segments(samples)
    for piece in found:
        first = round(piece.segment.start_s * RATE_HZ)
        assert np.array_equal(piece.samples, samples[first : first + len(piece.samples)]), "the sound of that time"
        assert len(piece.samples) == pytest.approx(piece.segment.duration_s * RATE_HZ, abs=FRAME)


def test_what_begins_later_has_the_times_of_the_recording() -> None:
    (piece,) = cut(joined(silence(1), voice(2), silence(1)), start_s=3600.04)
    assert (piece.segment.start_s, piece.segment.end_s) == pytest.approx((3600.84, 3603.24), abs=0.001)


def test_hours_of_silence_hold_no_memory() -> None:
    cutter = Cutter(detector=Loud)
    for _ in range(600):
        assert cutter.feed(silence(1)) == []
    assert cutter.held_bytes < 500_000


def test_hours_of_speech_hold_a_segment() -> None:
    cutter = Cutter(detector=Loud)
    for _ in range(300):
        cutter.feed(voice(1))
    assert cutter.held_bytes < 3 * LONGEST_S * RATE_HZ * 4


def test_halves_meet_where_it_is_quietest() -> None:
    samples = joined(voice(12), silence(0.4), voice(7))
    first, second = halves(Piece(Segment(3.0, 22.4), samples))
    assert first.segment.end_s == second.segment.start_s == pytest.approx(15.2, abs=0.2)
    assert (first.segment.start_s, second.segment.end_s) == (3.0, 22.4)
    assert np.array_equal(np.concatenate([first.samples, second.samples]), samples)


def test_even_the_shortest_piece_has_halves() -> None:
    first, second = halves(Piece(Segment(0.0, 0.06), voice(0.06)))
    assert 0.0 < first.segment.end_s < second.segment.end_s
