from pathlib import Path

import pytest

from gemma_desktop import paths


def test_one_variable_moves_all_of_the_application_s_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMMA_DESKTOP_HOME", str(tmp_path))
    here = paths.user_paths()
    for folder in (here.data, here.config, here.cache, here.logs, here.database, here.settings, here.lock):
        assert folder.is_relative_to(tmp_path)
    assert not any(tmp_path.iterdir()), "nothing is created before it is needed"


def test_the_demo_model_is_found_beside_the_package() -> None:
    models = paths.resources() / "models"
    assert (models / "demo.gguf").stat().st_size + (models / "demo-mmproj.gguf").stat().st_size <= 12_000_000
