import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.session.log_files import LogFiles
from tests.helpers.permissions import as_anybody
from tests.store.limits import limited_file_size

_CRASH = """
import os, signal, sys
from pathlib import Path
from gemma_desktop.session.log_files import LogFiles
logs = LogFiles(Path(sys.argv[1]))
print(repr(logs.open()))
sys.stdout.flush()
if sys.argv[2] != "end":
    os.kill(os.getpid(), getattr(signal, sys.argv[2]))
logs.close()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "logs"


@pytest.fixture
def quiet_faulthandler() -> Iterator[None]:
    """pytest has one of its own, which LogFiles takes over and gives up."""
    import faulthandler

    was_enabled = faulthandler.is_enabled()
    yield
    if was_enabled:
        faulthandler.enable(sys.__stderr__)


def run(folder: Path, how: str) -> str:
    """Another run of the application; what it was told of the one before."""
    found = subprocess.run(
        [sys.executable, "-c", _CRASH, str(folder), how], capture_output=True, text=True, check=False, timeout=60
    )
    assert (found.returncode == 0) == (how == "end"), found.stderr
    return found.stdout


@pytest.mark.skipif(not hasattr(signal, "SIGSEGV") or os.name == "nt", reason="POSIX signals")
def test_the_run_after_a_crash_is_told_its_last_words_once(folder: Path) -> None:
    assert run(folder, "end").strip() == "None"
    assert run(folder, "SIGSEGV").strip() == "None"
    assert "Segmentation fault" in run(folder, "end")
    assert run(folder, "end").strip() == "None"


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_the_run_after_one_that_was_killed_is_told_of_an_end_without_words(folder: Path) -> None:
    """As by a system that has no memory left."""
    run(folder, "SIGKILL")
    assert run(folder, "end").strip() == "''"
    assert run(folder, "end").strip() == "None"


def test_warnings_of_every_library_are_written_and_our_own_news(folder: Path, quiet_faulthandler: None) -> None:
    logs = LogFiles(folder)
    logs.open()
    logging.getLogger("some.library").warning("theirs \udcff")
    logging.getLogger("some.library").info("chatter")
    logging.getLogger("gemma_desktop.x").info("ours")
    logs.close()
    logging.getLogger("some.library").warning("afterwards")
    text = (folder / "window.log").read_text("utf-8")
    assert "theirs" in text
    assert "ours" in text
    assert "chatter" not in text
    assert "afterwards" not in text


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_folder_that_cannot_be_written_is_trouble(tmp_path: Path, folder: Path) -> None:
    tmp_path.chmod(0o500)
    with as_anybody(), pytest.raises(StorageTrouble, match="cannot be written"):
        LogFiles(folder).open()


def test_a_full_disk_is_no_news_of_the_log_and_no_obstacle_to_the_end(
    folder: Path, quiet_faulthandler: None, capsys: pytest.CaptureFixture[str]
) -> None:
    logs = LogFiles(folder)
    with limited_file_size(0):
        logs.open()
        logging.getLogger("some.library").warning("not written")
        logs.close()
    assert capsys.readouterr().err == ""
