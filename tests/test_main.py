"""How the command begins."""

import os
import sys

import pytest

from gemma_desktop import __main__ as command


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere bundles need no such variable")
@pytest.mark.parametrize("before", ["", "/opt/lib"])
def test_programs_that_a_bundle_starts_find_the_systems_libraries(before: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/gemma-desktop/_internal")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    command._give_back_library_path()
    assert os.environ.get("LD_LIBRARY_PATH", "") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"  # for the engine process, which needs it again


def test_from_source_the_users_own_path_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/lib")
    command._give_back_library_path()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/lib"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere bundles need no such variable")
def test_what_is_inherited_is_settled_before_anything_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/gemma-desktop/_internal")
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "")
    monkeypatch.delenv("OPENBLAS_NUM_THREADS")
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["gemma-desktop", "--help"])
    with pytest.raises(SystemExit):
        command.main()
    assert "LD_LIBRARY_PATH" not in os.environ
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"
