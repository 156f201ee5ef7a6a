"""The shipped demo model in the application's real engine, loaded once."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))  # the recipe is no part of the installed package

from demo_model import heldout  # noqa: E402
from demo_model.application import Application, loaded  # noqa: E402


@pytest.fixture(scope="session")
def ask() -> Iterator[heldout.Ask]:
    models = ROOT / "resources" / "models"
    with loaded(models / "demo.gguf", models / "demo-mmproj.gguf") as engine:
        yield Application(engine).ask
