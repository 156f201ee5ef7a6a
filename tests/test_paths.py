import sys
from pathlib import Path

import pytest

from gemma_desktop import paths
from gemma_desktop.cli import run


def test_one_variable_moves_all_of_the_application_s_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMMA_DESKTOP_HOME", str(tmp_path))
    here = paths.user_paths()
    for folder in (here.data, here.config, here.cache, here.logs, here.database, here.settings, here.lock):
        assert folder.is_relative_to(tmp_path)
    assert not any(tmp_path.iterdir()), "nothing is created before it is needed"


@pytest.mark.skipif(sys.platform == "win32", reason="everybody has a home folder there")
@pytest.mark.parametrize("home", ["", "~/elsewhere"])
def test_a_user_without_a_home_folder_is_told(
    home: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a service has it, or a container with a user that it does not know."""

    def unknown(_uid: int) -> None:
        raise KeyError

    monkeypatch.setattr("pwd.getpwuid", unknown)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GEMMA_DESKTOP_HOME", home)
    for command in ([], ["ask", "hello"]):
        assert run(command) == 1
        assert capsys.readouterr().err.startswith("gemma-desktop: There is no home folder: Set HOME")


def test_the_demo_model_is_found_beside_the_package() -> None:
    models = paths.resources() / "models"
    assert (models / "demo.gguf").stat().st_size + (models / "demo-mmproj.gguf").stat().st_size <= 12_000_000
