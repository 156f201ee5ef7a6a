"""Model files for the tests of the engine, written once a session."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gemma_desktop.engine.native import CancelFlag, Libraries
from tests.helpers import gguf_models, gguf_projectors

DEMO_FOLDER = Path(__file__).parents[2] / "resources" / "models"

_WRITERS: dict[str, Callable[[Path], None]] = {
    "gemma": gguf_models.write_gemma,
    "gemma2": gguf_models.write_gemma2,
    "gemma3": gguf_models.write_gemma3,
    "gemma3n": gguf_models.write_gemma3n,
    "gemma4": gguf_models.write_gemma4,
    "gemma2-ending": lambda path: gguf_models.write_gemma2(path, end_weight=50.0),
    "gemma3-ending": lambda path: gguf_models.write_gemma3(path, end_weight=50.0),
    "gemma3n-ending": lambda path: gguf_models.write_gemma3n(path, end_weight=50.0),
    "gemma4-ending": lambda path: gguf_models.write_gemma4(path, end_weight=50.0),
    "gemma4-q4_0": lambda path: gguf_models.write_gemma4(path, shape=gguf_models.Shape(is_q4_0=True)),
    "gemma4-experts": lambda path: gguf_models.write_gemma4(path, n_experts=4),
    "gemma4-per-layer": lambda path: gguf_models.write_gemma4(path, layer_width=32, n_shared_kv=2),
    "gemma4-e2b": lambda path: gguf_models.write_gemma4(
        path, layer_width=32, n_shared_kv=2, shape=gguf_models.Shape(width=1536)
    ),
    "gemma3-projector": gguf_projectors.write_gemma3_projector,
    "gemma3n-projector": gguf_projectors.write_gemma3n_projector,
    "gemma4-projector": gguf_projectors.write_unified_projector,
    "gemma4v-projector": gguf_projectors.write_gemma4_projector,
    "gemma4-e2b-projector": lambda path: gguf_projectors.write_gemma4_projector(path, text_width=1536),
}


@pytest.fixture(scope="session")
def libraries() -> Libraries:
    """llama.cpp in this process; its warnings go to stderr."""
    return Libraries(CancelFlag())


@pytest.fixture(scope="session")
def random_model(tmp_path_factory: pytest.TempPathFactory, libraries: Libraries) -> Callable[[str], Path]:
    """By name: a randomly initialised model or projector."""
    folder = tmp_path_factory.mktemp("random-models")

    def path_of(name: str) -> Path:
        path = folder / f"{name}.gguf"
        if not path.exists():
            _WRITERS[name](path)
        return path

    return path_of


@pytest.fixture(scope="session")
def demo_model(libraries: Libraries) -> Path:
    return DEMO_FOLDER / "demo.gguf"


@pytest.fixture(scope="session")
def demo_projector(libraries: Libraries) -> Path:
    return DEMO_FOLDER / "demo-mmproj.gguf"
