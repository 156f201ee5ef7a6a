r"""Makes a training checkpoint of the two exported files, so that training can go on from the shipped model.

    python -m demo_model.restore RUN.pt --text DEMO.gguf --projector DEMO-MMPROJ.gguf --llama-cpp LLAMA_CPP \
        --tokenizer FOLDER

FOLDER gets the files' own tokenizer. What export.py throws away begins anew: the auxiliary heads, which a few hundred
steps bring back, and the optimiser's averages.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from demo_model import tokenizer
from demo_model.export import convert, use_converter
from demo_model.model import new_model, save_for_conversion
from demo_model.pictures import PATCH_PX
from demo_model.train import Learner

Values = NDArray[np.float32]
Tensors = dict[str, Values]


def _as_patches(flat: torch.Tensor) -> torch.Tensor:
    return flat.reshape(-1, PATCH_PX, PATCH_PX, 3).permute(0, 3, 1, 2).reshape(-1)


def _from_patches(flat: torch.Tensor) -> torch.Tensor:
    return flat.reshape(-1, 3, PATCH_PX, PATCH_PX).permute(0, 2, 3, 1).reshape(-1)


def _softplus_inverse(flat: torch.Tensor) -> torch.Tensor:
    return flat + torch.log(-torch.expm1(-flat))


Change = Callable[[torch.Tensor], torch.Tensor]
CHANGES: Final[tuple[tuple[Change, Change], ...]] = (
    (torch.clone, torch.clone),
    (functional.softplus, _softplus_inverse),
    (_as_patches, _from_patches),
)
"""What the converter does to the flattened values of a weight, and how to undo it."""


def tensors(*files: Path) -> Tensors:
    """The flattened values of all tensors of some GGUF files in F32 or F16."""
    from gguf import GGUFReader  # here and below: only once use_converter has said which gguf

    return {
        tensor.name: np.asarray(tensor.data, np.float32).reshape(-1)
        for file in files
        for tensor in GGUFReader(file).tensors
    }


def stored_tokenizer(text: Path, folder: Path) -> None:
    """Write the tokenizer of a GGUF file as tokenizer.py would."""
    from gguf import GGUFReader, GGUFValueType

    fields = GGUFReader(text).fields

    def texts(key: str) -> list[str]:
        field = fields[key]
        if field.types != [GGUFValueType.ARRAY, GGUFValueType.STRING]:
            raise ValueError(f"{key} is no list of texts")
        return [bytes(field.parts[i]).decode() for i in field.data]

    vocabulary = {token: i for i, token in enumerate(texts("tokenizer.ggml.tokens"))}
    merges = [(left, right) for left, right in (merge.split(" ") for merge in texts("tokenizer.ggml.merges"))]
    tokenizer.write(tokenizer.assembled(vocabulary, merges), folder)


def restored(text: Path, projector: Path, llama_cpp: Path, tokenizer_folder: Path) -> Learner:
    """A learner with the weights of the files.

    Which tensor is which weight is found by converting a model whose weights all have values of their own.
    """
    learner = Learner()
    probe = new_model(seed=1)
    with torch.no_grad():
        for weight in probe.state_dict().values():
            if weight.is_floating_point():
                weight.copy_(torch.rand_like(weight) + 0.5)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        save_for_conversion(probe, out / "hf")
        for file in tokenizer_folder.iterdir():
            shutil.copy(file, out / "hf")
        convert(out / "hf", out, llama_cpp, "f32")
        probed = tensors(out / "demo.gguf", out / "demo-mmproj.gguf")
    stored = tensors(text, projector)
    weights = learner.model.state_dict()
    missed = []
    for name, values in probe.state_dict().items():
        found = _found(values.reshape(-1), probed)
        if found is None:
            missed.append(name)
            continue
        tensor, undo = found
        weights[name].copy_(undo(torch.from_numpy(stored[tensor].copy())).reshape(values.shape))
    print("not in the files:", *missed)
    return learner


def _found(values: torch.Tensor, probed: Tensors) -> tuple[str, Change] | None:
    for change, undo in CHANGES:
        if change is _as_patches and len(values) % (3 * PATCH_PX**2):
            continue
        wanted = change(values).numpy()
        for name, flat in probed.items():
            if flat.shape == wanted.shape and np.allclose(flat, wanted, rtol=1e-3, atol=1e-5):
                return name, undo
    return None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--projector", type=Path, required=True)
    parser.add_argument("--llama-cpp", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    options = parser.parse_args()
    use_converter(options.llama_cpp)
    stored_tokenizer(options.text, options.tokenizer)
    learner = restored(options.text, options.projector, options.llama_cpp, options.tokenizer)
    torch.save({"learner": learner.state_dict(), "optimiser": None, "step": 0, "spent": 0.0}, options.run)


if __name__ == "__main__":
    main()
