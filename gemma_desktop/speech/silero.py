"""Silero VAD, run by numpy: how likely it is that somebody speaks, for every 32 ms.

Weights and architecture: Silero VAD 6.2.3 for 16 kHz (MIT, resources/speech_detector). packaging/SPEECH.md tells why
this detector, and why it is run here: many windows at once through matrix products, and only the recurrent layer one
by one, take a fifth of the time of ONNX Runtime, which is 25 MB.
"""

from functools import cache
from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from gemma_desktop.paths import resources

WINDOW: Final = 512
"""Samples of one probability: 32 ms at 16 kHz."""
_CONTEXT: Final = 64  # of the window before
_PADDING: Final = 64  # mirrored at the end
_FFT, _HOP = 256, 128
_STEPS: Final = 4  # spectra of a window
_BINS: Final = _FFT // 2 + 1
_UNITS: Final = 128
_AT_ONCE: Final = 64  # windows; more would not be quicker

_Floats = NDArray[np.float32]


class Silero:
    """State goes from one call to the next; one object for each sound."""

    def __init__(self) -> None:
        self._layers = _layers()
        self._context = np.zeros(_CONTEXT, np.float32)
        self._hidden = np.zeros(_UNITS, np.float32)
        self._cell = np.zeros(_UNITS, np.float32)

    def feed(self, windows: _Floats) -> _Floats:
        """The probability of speech in each of these windows; shape (windows, WINDOW), values in [-1, 1]."""
        parts = [self._probabilities(windows[at : at + _AT_ONCE]) for at in range(0, len(windows), _AT_ONCE)]
        return np.concatenate([np.zeros(0, np.float32), *parts])

    def _probabilities(self, windows: _Floats) -> _Floats:
        hidden = self._remembered(self._layers.encoded(self._magnitudes(windows)))
        return self._layers.output(hidden)

    def _magnitudes(self, windows: _Floats) -> _Floats:
        """Short-time spectra; shape (windows, _STEPS, _BINS)."""
        n = len(windows)
        padded = np.empty((n, _CONTEXT + WINDOW + _PADDING), np.float32)
        padded[0, :_CONTEXT] = self._context
        padded[1:, :_CONTEXT] = windows[:-1, -_CONTEXT:]
        padded[:, _CONTEXT:-_PADDING] = windows
        padded[:, -_PADDING:] = padded[:, -_PADDING - 2 : -2 * _PADDING - 2 : -1]
        self._context = windows[-1, -_CONTEXT:].copy()
        framed = sliding_window_view(padded, _FFT, axis=1)[:, ::_HOP]
        return np.abs(np.fft.rfft(framed * self._layers.hann, axis=2))

    def _remembered(self, gates: _Floats) -> _Floats:
        """The long short-term memory, window by window. gates: what the windows themselves say of each gate."""
        hidden, cell = self._hidden, self._cell
        outputs = np.empty((len(gates), _UNITS), np.float32)
        total = np.empty(4 * _UNITS, np.float32)
        recurrent = self._layers.recurrent
        for at, gate in enumerate(gates):
            np.dot(recurrent, hidden, out=total)
            np.add(total, gate, out=total)
            np.tanh(total, out=total)
            opened = total[: 3 * _UNITS]  # a sigmoid is a tanh of half, from 0 to 1
            opened *= 0.5
            opened += 0.5
            cell = opened[_UNITS : 2 * _UNITS] * cell
            cell += opened[:_UNITS] * total[3 * _UNITS :]
            hidden = outputs[at]
            np.tanh(cell, out=hidden)
            hidden *= opened[2 * _UNITS :]
        self._hidden, self._cell = hidden.copy(), cell
        return outputs


class _Layers:
    """The weights, laid out so that every layer is one matrix product over all windows."""

    def __init__(self, weights: dict[str, _Floats]) -> None:
        self.hann = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(_FFT) / _FFT)).astype(np.float32)
        self._first, self._second = (_as_matrix(weights[f"conv{layer}.weight"]) for layer in (1, 2))
        # Of a convolution over one or two steps with padding, some taps only ever meet zeros.
        self._third = _as_matrix(weights["conv3.weight"][:, :, 1:])
        self._fourth = _as_matrix(weights["conv4.weight"][:, :, 1:2])
        self._biases = [weights[f"conv{layer}.bias"] for layer in (1, 2, 3, 4)]
        # Gates come as input, forget, cell, output; the three sigmoids stand together here, and are halved for tanh.
        order = np.r_[0 : 2 * _UNITS, 3 * _UNITS : 4 * _UNITS, 2 * _UNITS : 3 * _UNITS]
        halved = np.repeat(np.array([0.5, 0.5, 0.5, 1.0], np.float32), _UNITS)
        self._input = np.ascontiguousarray((weights["lstm.weight_ih"][order] * halved[:, None]).T)
        self._gate_bias = (weights["lstm.bias_ih"] + weights["lstm.bias_hh"])[order] * halved
        self.recurrent = weights["lstm.weight_hh"][order] * halved[:, None]
        self._output, self._output_bias = weights["output.weight"][0, :, 0], weights["output.bias"]

    def encoded(self, magnitudes: _Floats) -> _Floats:
        """What the four convolutions make of it, times the memory's input weights; shape (windows, 4 * _UNITS)."""
        n = len(magnitudes)
        padded = np.zeros((n, _STEPS + 2, _BINS), np.float32)
        padded[:, 1:-1] = magnitudes
        taps = np.concatenate([padded[:, tap : tap + _STEPS] for tap in range(3)], axis=2)
        padded = np.zeros((n, _STEPS + 1, _UNITS), np.float32)
        padded[:, 1:] = _relu(taps.reshape(n * _STEPS, -1) @ self._first + self._biases[0]).reshape(n, _STEPS, -1)
        taps = np.stack([padded[:, 0:3].reshape(n, -1), padded[:, 2:5].reshape(n, -1)], axis=1)  # every other step
        second = _relu(taps.reshape(2 * n, -1) @ self._second + self._biases[1]).reshape(n, -1)
        third = _relu(second @ self._third + self._biases[2])
        fourth = _relu(third @ self._fourth + self._biases[3])
        return np.asarray(fourth @ self._input + self._gate_bias, np.float32)

    def output(self, hidden: _Floats) -> _Floats:
        return np.asarray(1 / (1 + np.exp(-(_relu(hidden) @ self._output + self._output_bias))), np.float32)


@cache
def _layers() -> _Layers:
    with np.load(resources() / "speech_detector" / "silero_vad_16k.npz", allow_pickle=False) as kept:
        return _Layers({name: np.asarray(kept[name], np.float32) for name in kept.files})


def _as_matrix(weight: _Floats) -> _Floats:
    """A convolution's weight (outputs, inputs, taps) for rows that hold tap after tap."""
    return np.ascontiguousarray(weight.transpose(2, 1, 0).reshape(-1, len(weight)))


def _relu(values: _Floats) -> _Floats:
    return np.maximum(values, 0, out=values)
