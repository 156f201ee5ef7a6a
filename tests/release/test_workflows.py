"""The workflows call what is there; they themselves run only on their own machines."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from release.facts import PACKAGING, ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
COMMANDS = set(re.findall(r'add_parser\("([a-z]+)"', (PACKAGING / "release" / "__main__.py").read_text("utf-8")))


def jobs(path: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = yaml.safe_load(path.read_text("utf-8"))["jobs"]
    return found


def steps() -> list[Any]:
    return [
        pytest.param(step, id=f"{path.stem}-{name}-{n}")
        for path in WORKFLOWS
        for name, job in jobs(path).items()
        for n, step in enumerate(job["steps"])
    ]


def test_there_is_one_for_changes_and_one_for_releases() -> None:
    assert [path.stem for path in WORKFLOWS] == ["ci", "release"]


@pytest.mark.parametrize("step", steps())
def test_a_step_calls_only_what_is_there(step: dict[str, Any]) -> None:
    script = step.get("run", "")
    for target in re.findall(r"(?:^|&& )make ([a-z-]+)", script, re.MULTILINE):
        assert target in TARGETS
    for command in re.findall(r"python3? -m release ([a-z]+)", script):
        assert command in COMMANDS
        assert step.get("working-directory") == "packaging" or "cd packaging" in script
    for path in re.findall(r"(?:\.ci|packaging)/[\w./-]+\w", script):
        assert (ROOT / path).is_file()
    for key in ("manifest-path",):
        if key in step.get("with", {}):
            assert (ROOT / step["with"][key]).is_file()
    if "uses" in step:
        assert re.fullmatch(r"[\w.-]+/[\w./-]+@(v\d+|[0-9a-f]{40})", step["uses"])


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_scripts_are_scripts(path: Path) -> None:
    for name, job in jobs(path).items():
        for step in job["steps"]:
            if "run" in step and step.get("shell") != "pwsh":
                # What GitHub fills in before the shell sees it
                script = re.sub(r"\$\{\{.*?\}\}", "value", step["run"])
                done = subprocess.run(["bash", "-n"], input=script, check=False, capture_output=True, text=True)
                assert done.returncode == 0, (name, done.stderr)


def test_only_the_draft_may_write_and_it_waits_for_every_job() -> None:
    release = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8"))
    assert release["permissions"] == {"contents": "read"}
    writers = {name for name, job in release["jobs"].items() if "permissions" in job}
    assert writers == {"draft"}
    assert set(release["jobs"]["draft"]["needs"]) == set(release["jobs"]) - {"draft"}


def test_everything_that_a_person_must_set_is_in_the_release_steps() -> None:
    told = (PACKAGING / "RELEASE.md").read_text("utf-8")
    for path in WORKFLOWS:
        for name in set(re.findall(r"\b(?:secrets|vars)\.(\w+)", path.read_text("utf-8"))):
            assert f"`{name}`" in told


def test_what_is_uploaded_is_what_the_packages_are_called() -> None:
    """Each artifact's patterns against the names that release/ gives."""
    names = (
        *(
            "gemma-desktop-0.1.0-linux-x86_64.tar.gz",
            "gemma-desktop_0.1.0_amd64.deb",
            "Gemma_Desktop-0.1.0-x86_64.AppImage",
        ),
        *("gemma-desktop-0.1.0-linux-x86_64.cdx.json", "Gemma-Desktop-0.1.0-windows-x86_64-setup.exe"),
        "Gemma-Desktop-0.1.0-macos-arm64.dmg",
    )
    uploads = [
        pattern
        for job in jobs(ROOT / ".github" / "workflows" / "release.yml").values()
        for step in job["steps"]
        if "upload-artifact" in step.get("uses", "")
        for pattern in step["with"]["path"].split()
        if pattern.startswith("dist/")
    ]
    for name in names:
        assert any(Path("dist", name).match(pattern) for pattern in uploads), name
