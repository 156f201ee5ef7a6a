"""Layers on the graphics card: a failure is tried again with fewer of them, each time in a fresh process."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.protocol import Loaded, LoadOptions, ModelInfo
from gemma_desktop.errors import EngineTrouble
from tests.engine import scripted_child
from tests.engine.engine_subject import ask


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[LocalEngine]:
    with closing(LocalEngine(tmp_path / "engine.log", child_main=scripted_child.main)) as engine:
        yield engine


def load(engine: LocalEngine, name: str, gpu_layers: int = -1) -> ModelInfo:
    events = list(engine.load(Path(f"{name}.gguf"), None, LoadOptions(gpu_layers=gpu_layers)))
    assert isinstance(events[-1], Loaded)
    return events[-1].model


@pytest.mark.parametrize("card", ["refusing-card", "killing-card"])
@pytest.mark.parametrize(("room", "layers"), [(24, 24), (20, 12), (0, 0)])
def test_fewer_layers_are_tried_until_they_work(engine: LocalEngine, card: str, room: int, layers: int) -> None:
    assert load(engine, f"{card} {room}").gpu_layers == layers


def test_layers_that_the_user_set_are_not_changed(engine: LocalEngine) -> None:
    with pytest.raises(EngineTrouble, match="30 layers do not fit"):
        load(engine, "refusing-card 20", gpu_layers=30)


def test_a_crash_later_does_not_begin_with_too_many_layers_again(engine: LocalEngine) -> None:
    load(engine, "killing-card 24")
    with pytest.raises(EngineTrouble):
        ask(engine, "crash")
    assert ask(engine, "say hello").text == "hello "
