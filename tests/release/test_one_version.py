"""The version stands in gemma_desktop/__init__.py, and everything else takes it from there."""

import tomllib
from pathlib import Path

import pytest
from release.facts import PACKAGING, ROOT, git, version
from release.linux_packages import control
from release.windows_installer import numeric

from gemma_desktop import __version__


def test_packages_are_called_after_the_version_of_the_application() -> None:
    assert version() == __version__
    assert f"\nVersion: {__version__}\n" in control(version(), "amd64", 1)


def test_the_wheel_takes_the_version_from_the_application() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "gemma_desktop/__init__.py"


def test_no_recipe_has_a_version_written_into_it() -> None:
    recipes = [ROOT / name for name in git("ls-files", "packaging", ".github", "Makefile").splitlines()]
    texts = [path for path in recipes if path.suffix not in (".md", ".png") and path.is_file()]
    assert len(texts) > 20
    assert [path.name for path in texts if __version__ in path.read_text("utf-8")] == []


def test_the_application_for_macos_says_the_version() -> None:
    spec = (PACKAGING / "macos" / "application.spec").read_text("utf-8")
    assert "version=facts.version()," in spec
    assert '"CFBundleVersion": facts.version(),' in spec


def test_the_application_does_not_ask_its_installation_which_version_it_is() -> None:
    """An editable one says what it was when it was installed."""
    sources = [path for path in (ROOT / "gemma_desktop").rglob("*.py") if path.is_file()]
    assert [path.name for path in sources if 'version("gemma-desktop")' in path.read_text("utf-8")] == []


@pytest.mark.parametrize(("told", "numbers"), [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("0.2.0rc1", "0.2.0.0")])
def test_windows_gets_four_numbers(told: str, numbers: str) -> None:
    assert numeric(told) == numbers


def test_a_package_without_a_version_is_refused(tmp_path: Path) -> None:
    (tmp_path / "gemma_desktop").mkdir()
    (tmp_path / "gemma_desktop" / "__init__.py").write_text("")
    with pytest.raises(ValueError, match="__version__"):
        version(tmp_path)
