"""SQLite's own way: the n-th change of a file fails, for every n, and nothing acknowledged is lost (failing_io.c)."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.io_process import EVER_SINCE, KILLED, ONCE

SOURCE = Path(__file__).with_name("failing_io.c")
MODES = pytest.mark.parametrize("mode", [ONCE, EVER_SINCE, KILLED], ids=["once", "ever-since", "killed"])


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("needs Linux and a C compiler")
    path = tmp_path_factory.mktemp("failing_io") / "failing_io.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", str(SOURCE), "-o", str(path), "-ldl"], check=True)
    return path


def save_with_trouble(library: Path, mode: int, step: int) -> int:
    """How many changes of files saving takes; each of them, or every step-th, has failed once."""
    found = subprocess.run(
        [sys.executable, "-m", "tests.faults.io_process", str(mode), str(step)],
        env={**os.environ, "LD_PRELOAD": str(library)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stderr
    return int(found.stdout)


@MODES
def test_whatever_write_fails_nothing_acknowledged_is_lost(library: Path, mode: int) -> None:
    assert save_with_trouble(library, mode, step=7) > 100


@pytest.mark.soak
@MODES
def test_each_write_fails_once(library: Path, mode: int) -> None:
    assert save_with_trouble(library, mode, step=1) > 100
