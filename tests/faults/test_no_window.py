"""`gemma-desktop` where no window can be shown: a sentence and exit status 1, never Qt's abort or a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="others always have a screen")

ROOT = Path(__file__).parents[2]
_LACKS_EGL = 'raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")'


def started(home: Path, **variables: str) -> "subprocess.CompletedProcess[str]":
    unset = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES")
    environment = {name: value for name, value in os.environ.items() if name not in unset}
    return subprocess.run(
        [sys.executable, "-m", "gemma_desktop"],
        env={**environment, "GEMMA_DESKTOP_HOME": str(home), **variables},
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_without_a_display_it_says_so(tmp_path: Path) -> None:
    done = started(tmp_path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("gemma-desktop: There is no display to open a window on: ")
    assert not list(tmp_path.iterdir())


def test_it_says_so_in_the_language_of_the_system(tmp_path: Path) -> None:
    done = started(tmp_path, LC_ALL="de_DE.UTF-8", LANGUAGE="", PYTHONUTF8="1")
    assert done.stderr.startswith("gemma-desktop: Es gibt keinen Bildschirm für ein Fenster: ")


def test_a_display_that_does_not_answer_is_named(tmp_path: Path) -> None:
    done = started(tmp_path, DISPLAY=":54321", QT_QPA_PLATFORM="xcb")
    assert done.returncode == 1
    assert done.stderr.startswith("gemma-desktop: The display :54321 cannot be used: ")


def test_a_library_that_qt_lacks_is_named_on_stderr_and_in_a_window_of_the_desktops_own(tmp_path: Path) -> None:
    lacking, programs, home = tmp_path / "lacking" / "PySide6", tmp_path / "programs", tmp_path / "home"
    lacking.mkdir(parents=True)
    (lacking / "__init__.py").write_text(_LACKS_EGL)
    programs.mkdir()
    dialog = programs / "zenity"
    dialog.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >"{tmp_path}/shown"\n')
    dialog.chmod(0o755)
    path = f"{lacking.parent}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"
    done = started(home, PYTHONPATH=path, PATH=f"{programs}{os.pathsep}{os.environ['PATH']}", DISPLAY=":0")
    assert done.returncode == 1
    assert done.stderr.startswith("gemma-desktop: libEGL.so.1 is missing on this system: ")
    assert done.stderr.count("\n") == 1
    assert "libEGL.so.1 is missing on this system." in (tmp_path / "shown").read_text()
