"""The detector and the cuts on people who speak, in noise: when each word is said is known."""

import itertools
import shutil

import numpy as np
import pytest

from gemma_desktop.speech.activity import SpeechDetector
from gemma_desktop.speech.segments import FOR_CAPTIONS, FOR_RECORDINGS, LONGEST_S, Cutting, Segment, pieces
from tests.helpers.timed_speech import RATE_HZ, Noise, Samples, Timed, noises, recording, said, say, with_noise

pytestmark = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is the speaker")

NOISES: tuple[Noise, ...] = ("white", "pink", "hum", "babble")


def share_of_whole_words(spoken: Timed, segments: list[Segment]) -> float:
    """Of words that are in one segment, to 20 ms."""
    whole = [
        any(segment.start_s <= start_s + 0.02 and end_s - 0.02 <= segment.end_s for segment in segments)
        for start_s, end_s in spoken.words
    ]
    return float(np.mean(whole))


def segments_of(samples: Samples, cutting: Cutting = FOR_RECORDINGS, start_s: float = 0.0) -> list[Segment]:
    return [piece.segment for piece in pieces([samples], cutting, start_s)]


def assert_well_cut(spoken: Timed, cutting: Cutting, least_whole: float = 0.98) -> None:
    segments = segments_of(spoken.samples, cutting)
    assert max(segment.duration_s for segment in segments) <= LONGEST_S
    assert all(earlier.end_s <= later.start_s for earlier, later in itertools.pairwise(segments))
    assert share_of_whole_words(spoken, segments) >= least_whole


@pytest.fixture(scope="module")
def talk() -> Timed:
    return recording(60, seed=21)


@pytest.fixture(scope="module")
def talk_without_pauses() -> Timed:
    return recording(60, seed=22, pauses_s=(0.02, 0.12))


@pytest.mark.parametrize("cutting", [FOR_RECORDINGS, FOR_CAPTIONS], ids=["recordings", "captions"])
def test_words_fall_whole_into_segments(talk: Timed, talk_without_pauses: Timed, cutting: Cutting) -> None:
    assert_well_cut(with_noise(talk, "pink", 10), cutting)
    assert_well_cut(talk_without_pauses, cutting)


@pytest.mark.soak
@pytest.mark.parametrize("pauses_s", [(0.15, 4.0), (0.02, 0.12), (0.3, 0.8)])
@pytest.mark.parametrize("seed", [31, 32])
def test_words_fall_whole_into_segments_in_any_noise(pauses_s: tuple[float, float], seed: int) -> None:
    spoken = recording(300, seed, pauses_s)
    assert_well_cut(spoken, FOR_RECORDINGS, 0.995)
    assert_well_cut(spoken, FOR_CAPTIONS, 0.995)
    for noise, snr_db in itertools.product(NOISES, (20, 10, 5)):
        # Eight people who are almost as loud as the speaker are speech too; how many words they cost (2 to 4% seen)
        # depends on what espeak-ng said before, whose noises go on from one sentence to the next.
        assert_well_cut(
            with_noise(spoken, noise, snr_db), FOR_RECORDINGS, 0.95 if (noise, snr_db) == ("babble", 5) else 0.98
        )


def test_a_faint_voice_is_heard(talk: Timed) -> None:
    """-50 dB, in the noise of a good microphone."""
    faint = with_noise(Timed(talk.samples * np.float32(0.003), talk.words), "white", 20)
    assert share_of_whole_words(faint, segments_of(faint.samples)) >= 0.98


def test_a_faint_voice_is_heard_soon_after_a_loud_one(talk: Timed) -> None:
    loud, faint = talk.samples[: 10 * RATE_HZ], talk.samples[: 20 * RATE_HZ] * np.float32(0.003)
    pause_s = 25.0
    samples = np.concatenate([loud, np.zeros(round(pause_s * RATE_HZ), np.float32), faint])
    samples += noises("white", len(samples), 1) * np.float32(3e-5)
    words = tuple((10 + pause_s + start_s, 10 + pause_s + end_s) for start_s, end_s in talk.words if end_s < 20)
    assert share_of_whole_words(Timed(samples, words), segments_of(samples)) >= 0.98


@pytest.mark.parametrize("noise", ["white", "pink", "hum"])
@pytest.mark.parametrize("level", [1e-3, 1e-1])
def test_noise_is_no_speech(noise: Noise, level: float) -> None:
    assert segments_of(noises(noise, 20 * RATE_HZ, 5) * np.float32(level)) == []


def music(duration_s: float) -> Samples:
    """Plucked strings and a drum, four notes a second."""
    chance = np.random.default_rng(2)
    sound = np.zeros(round(duration_s * RATE_HZ) + RATE_HZ, np.float32)
    times_s = np.arange(RATE_HZ // 2) / RATE_HZ
    for beat in range(round(duration_s * 4)):
        pitch_hz = 220 * 2 ** (chance.integers(0, 24) / 12)
        tones = sum(np.sin(2 * np.pi * pitch_hz * n * times_s) / n for n in range(1, 6))
        at = beat * RATE_HZ // 4
        sound[at : at + len(times_s)] += tones * np.exp(-4 * times_s)
        sound[at : at + 800] += chance.normal(0, 1, 800) * np.exp(-np.arange(800) / 200)
    return sound / np.abs(sound).max() * np.float32(0.5)


def test_music_is_no_speech() -> None:
    assert segments_of(music(20)) == []


def test_a_restart_hears_all_that_is_left(talk: Timed) -> None:
    segments = segments_of(talk.samples)
    assert len(segments) >= 3
    for done in segments[:-1]:
        rest = talk.samples[round(done.end_s * RATE_HZ) :]
        left = segments_of(rest, start_s=done.end_s)
        words = tuple(word for word in talk.words if word[0] >= done.end_s)
        assert min(segment.start_s for segment in left) >= done.end_s
        assert share_of_whole_words(Timed(talk.samples, words), left) >= 0.98


def test_decisions_do_not_depend_on_how_the_sound_comes(talk: Timed) -> None:
    samples = talk.samples[: 10 * RATE_HZ + 123]
    whole, parts = SpeechDetector(), SpeechDetector()
    expected = [*whole.feed(samples), *whole.flush()]
    found, at = [], 0
    for size in itertools.cycle((1, 319, 512, 7000, 0)):
        found += [*parts.feed(samples[at : at + size])]
        at += size
        if at >= len(samples):
            break
    assert [*found, *parts.flush()] == expected
    assert len(expected) == -(-len(samples) // 320)


def test_speech_is_told_from_silence_frame_by_frame(talk: Timed) -> None:
    spoken = with_noise(talk, "pink", 10)
    detector = SpeechDetector()
    decided = np.array([*detector.feed(spoken.samples), *detector.flush()])
    words = said(spoken)[: len(decided) * 320]
    share = np.pad(words, (0, len(decided) * 320 - len(words))).reshape(-1, 320).mean(axis=1)
    near = np.convolve(share, np.ones(21), "same") > 0  # within 0.2 s of a word
    assert decided[share > 0.5].mean() > 0.97
    assert decided[~near].mean() < 0.03


def test_a_lone_yes_is_heard() -> None:
    parts, words, at = [], [], 0
    for text, voice in itertools.product(("Yes.", "No."), ("en", "en-us+f5", "en+m7")):
        spoken = say(text, voice, 220, 50)
        parts += [np.zeros(3 * RATE_HZ, np.float32), spoken.samples * np.float32(0.3)]
        at += 3 * RATE_HZ
        words += [(at / RATE_HZ + start_s, at / RATE_HZ + end_s) for start_s, end_s in spoken.words]
        at += len(spoken.samples)
    answers = Timed(np.concatenate([*parts, np.zeros(RATE_HZ, np.float32)]), tuple(words))
    segments = segments_of(with_noise(answers, "pink", 20).samples)
    assert len(segments) == 6
    assert share_of_whole_words(answers, segments) == 1.0
