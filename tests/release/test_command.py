"""The command, as the Makefile and the workflows call it: with any Python, without the project's packages."""

import subprocess
import sys

from release.changelog import release
from release.facts import PACKAGING

from gemma_desktop import __version__


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    # -I -S: as a machine has it that has only Python
    started = "import runpy, sys; sys.path.insert(0, '.'); runpy.run_module('release', run_name='__main__')"
    command = [sys.executable, "-I", "-S", "-c", started, *arguments]
    return subprocess.run(command, check=False, cwd=PACKAGING, capture_output=True, text=True)


def test_it_tells_the_version_and_what_is_new_without_any_package() -> None:
    assert run("version").stdout == f"{__version__}\n"
    assert run("notes").stdout == release(__version__).text


def test_what_it_does_not_know_is_wrong_usage() -> None:
    assert run("publish").returncode == 2
