"""Writes the two GGUF files of a training checkpoint with llama.cpp's own converter.

    python -m demo_model.export RUN.pt --tokenizer FOLDER --llama-cpp LLAMA_CPP --out FOLDER [--type f16]

LLAMA_CPP is the source tree inside the llama-cpp-python sdist (vendor/llama.cpp). FOLDER gets demo.gguf and
demo-mmproj.gguf, and hf/ with the same weights for transformers.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path
from typing import Any, Final, Protocol

from demo_model.model import save_for_conversion
from demo_model.pictures import MAX_TOKENS, MIN_TOKENS
from demo_model.template import TEMPLATE_FILE
from demo_model.train import trained_model

NAME: Final = "Gemma Desktop demo model"
LICENCE: Final = "Apache-2.0"
DESCRIPTION: Final = (
    "A tiny model in Gemma 4's architecture, trained from random weights on synthetic data to show what Gemma Desktop"
    " can do. It knows a few fixed tasks and is not a language model for real use."
)


class Converter(Protocol):
    """What is used of llama.cpp's converter classes: the writer, and the projector's parameters."""

    gguf_writer: Any
    hparams_vision: dict[str, int]


def use_converter(llama_cpp: Path) -> None:
    """Make the converter importable, and the gguf package that belongs to it; before anything imports gguf."""
    sys.path[:0] = [str(llama_cpp), str(llama_cpp / "gguf-py")]


def convert(hf: Path, out: Path, llama_cpp: Path, kind: str) -> None:
    """Runs the converter in this process, with the keys it does not write by itself."""
    use_converter(llama_cpp)
    import convert_hf_to_gguf
    from conversion import gemma

    projector, text = gemma.Gemma4VisionAudioModel, gemma.Gemma4Model
    projector_keys, text_keys = projector.set_gguf_parameters, text.set_gguf_parameters

    def with_pooling(self: Converter) -> None:
        projector_keys(self)
        # Without it llama.cpp assumes a pooling kernel of 3.
        self.gguf_writer.add_vision_projector_scale_factor(self.hparams_vision["pooling_kernel_size"])
        self.gguf_writer.add_license(LICENCE)

    def with_demo_keys(self: Converter) -> None:
        text_keys(self)
        self.gguf_writer.add_license(LICENCE)
        self.gguf_writer.add_bool("gemma_desktop.demo", True)
        self.gguf_writer.add_uint32("gemma_desktop.image_min_tokens", MIN_TOKENS)
        self.gguf_writer.add_uint32("gemma_desktop.image_max_tokens", MAX_TOKENS)

    projector.set_gguf_parameters = with_pooling
    text.set_gguf_parameters = with_demo_keys
    metadata = hf / "general.json"
    metadata.write_text(json.dumps({"general.name": NAME, "general.description": DESCRIPTION}))
    for arguments, name in (([], "demo.gguf"), (["--mmproj"], "demo-mmproj.gguf")):
        sys.argv = ["convert", str(hf), "--outfile", str(out / name), "--outtype", kind, "--metadata", str(metadata)]
        sys.argv += arguments
        convert_hf_to_gguf.main()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--llama-cpp", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--type", choices=["f16", "f32", "q8_0"], default="f16")
    options = parser.parse_args()
    hf = options.out / "hf"
    hf.mkdir(parents=True, exist_ok=True)
    save_for_conversion(trained_model(options.run), hf)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(options.tokenizer / name, hf)
    shutil.copy(TEMPLATE_FILE, hf / "chat_template.jinja")
    convert(hf, options.out, options.llama_cpp, options.type)


if __name__ == "__main__":
    main()
