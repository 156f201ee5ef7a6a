"""Silero VAD's weights for gemma_desktop/speech/silero.py, from the ONNX file of its own package (MIT licence).

    pip install onnx numpy && pip download --no-deps silero-vad==6.2.3
    python packaging/speech_detector/convert.py silero_vad-6.2.3-py3-none-any.whl

That package's .safetensors file holds other, older weights (its outputs differ by up to 0.48).
"""

import sys
import zipfile
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

SOURCE = "silero_vad/data/silero_vad_16k_op15.onnx"
TARGET = Path(__file__).parents[2] / "resources" / "speech_detector"
NAMES = {f"model.encoder.{layer}.reparam_conv": f"conv{layer + 1}" for layer in range(4)}
NAMES |= {"model.decoder.rnn": "lstm", "model.decoder.decoder.2": "output"}


def main(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as package:
        graph = onnx.load_model_from_string(package.read(SOURCE)).graph
        licence = next(name for name in package.namelist() if name.endswith("licenses/LICENSE"))
        (TARGET / "LICENSE.silero-vad.txt").write_bytes(package.read(licence))
    weights = {}
    for tensor in graph.initializer:
        room, _, name = tensor.name.rpartition(".")
        if room in NAMES:  # all but the Fourier transform, which numpy has
            # Half precision: no decision of a thousand changes (largest difference of a probability: 0.003).
            weights[f"{NAMES[room]}.{name}"] = numpy_helper.to_array(tensor).astype(np.float16)
    np.savez_compressed(TARGET / "silero_vad_16k.npz", allow_pickle=False, **weights)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
