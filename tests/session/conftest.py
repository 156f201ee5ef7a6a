"""The sessions, wired as in the application, on an engine that answers by script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from gemma_desktop.paths import Paths
from tests.fakes import FakeEngine
from tests.helpers.scripted_application import ScriptedApplication
from tests.store.samples import paths_in


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_in(tmp_path)


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def application(paths: Paths, engine: FakeEngine, qtbot: QtBot) -> Iterator[ScriptedApplication]:
    application = ScriptedApplication(paths, engine, qtbot)
    yield application
    application.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "red.png"
    Image.new("RGB", (64, 48), "red").save(path)
    return path
