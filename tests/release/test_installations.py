"""The wheel is the same application as the checkout."""

from pathlib import Path

import pytest
from release.installations import differences, install_wheel, self_test


@pytest.mark.soak
def test_the_wheel_behaves_as_the_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert differences(tmp_path) == []


@pytest.mark.soak
def test_a_wheel_that_lacks_a_resource_is_found(tmp_path: Path) -> None:
    python = install_wheel(tmp_path)
    site = next((tmp_path / "environment" / "lib").glob("python*/site-packages"))
    assert (site / "gemma_desktop" / "resources" / "models" / "demo.gguf").is_file()
    (site / "gemma_desktop" / "resources" / "samples" / "red-star.png").unlink()
    found = self_test([str(python), "-m", "gemma_desktop"], tmp_path, tmp_path / "home")
    assert found["files"].startswith("FAILED: Files are missing: samples/red-star.png")


def test_what_cannot_even_be_started_is_told(tmp_path: Path) -> None:
    command = tmp_path / "gemma-desktop"
    command.write_text("#!/bin/sh\necho broken >&2\nexit 3\n")
    command.chmod(0o755)
    assert self_test([str(command)], tmp_path, tmp_path) == {"self-test": "3:  broken\n"}
