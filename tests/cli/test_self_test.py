"""`gemma-desktop self-test`: whole where everything is there, and by name where something is not."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gemma_desktop.cli.self_checks import CheckFailed, check_files, check_languages
from gemma_desktop.cli.self_test import self_test
from gemma_desktop.paths import Paths, resources


def test_a_whole_installation_works_and_the_users_data_stay_untouched(tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = subprocess.run(
        [sys.executable, "-m", "gemma_desktop", "self-test", "--json"],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "GEMMA_DESKTOP_HOME": str(home)},
    )
    report = json.loads(done.stdout)
    found = {check["name"]: check["found"] for check in report["checks"] if check["ok"]}
    assert list(found) == [
        "files",
        "speech",
        "pictures",
        "model",
        "text",
        "picture",
        "sound",
        "store",
        "export",
        "hub",
        "languages",
        "window",
    ]
    assert (report["ok"], done.returncode, done.stderr) == (True, 0, "")
    assert ("Paris" in found["text"], "star" in found["picture"], "tres" in found["sound"]) == (True, True, True)
    assert [path.name for path in home.iterdir()] == ["logs"]


@pytest.mark.parametrize("name", ["models/demo.gguf", "samples/red-star.png", "speech_detector/silero_vad_16k.npz"])
def test_a_file_that_is_missing_is_named(tmp_path: Path, name: str) -> None:
    shutil.copytree(resources(), tmp_path / "resources", copy_function=os.link)
    (tmp_path / "resources" / name).unlink()
    with pytest.raises(CheckFailed, match=name):
        check_files(tmp_path / "resources")


def test_a_translation_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(CheckFailed, match="gemma_desktop_ar"):
        check_languages(tmp_path)
    assert "fr" in check_languages(resources())


def test_what_fails_is_printed_and_the_rest_is_checked_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr("gemma_desktop.cli.self_test.resources", lambda: tmp_path / "empty")
    monkeypatch.setattr("gemma_desktop.cli.self_test._check_window", lambda _home: "not looked at")
    home = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache", tmp_path / "logs")
    assert self_test(json=False, paths=home) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines if line.startswith("FAILED")][:3] == ["files", "speech", "model"]
    assert [line.split()[1] for line in lines if line.startswith("ok")] == ["pictures", "store", "export", "window"]
    assert lines[-1] == "Something does not work here."
