"""With the offline switch on everything that is installed works, and no socket opens: in no process, by no library."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from gemma_desktop.library.origin import remember_origin
from gemma_desktop.library.part_file import sha256_of
from gemma_desktop.settings import LibrarySettings, Settings
from gemma_desktop.settings_file import SettingsFile
from tests.helpers import gguf_models
from tests.offline.window_process import REPOSITORY
from tests.store.samples import paths_in

SOURCE = Path(__file__).with_name("no_network.c")
TIMEOUT_S = 100


@pytest.fixture
def watched(tmp_path: Path) -> dict[str, str]:
    """The environment of processes that get no socket; who wanted one stands in a file."""
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("needs Linux and a C compiler")
    guard = tmp_path / "no_network.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", str(SOURCE), "-o", str(guard), "-ldl"], check=True)
    plain = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
    return {
        **plain,
        "LD_PRELOAD": str(guard),
        "NO_NETWORK_LOG": str(tmp_path / "sockets"),
        "GEMMA_DESKTOP_HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "HF_HOME": str(tmp_path / "hf"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "QT_QPA_PLATFORM": "offscreen",
    }


def wanted(environment: dict[str, str]) -> str:
    """Who wanted a socket, line by line."""
    log = Path(environment["NO_NETWORK_LOG"])
    return log.read_text() if log.exists() else ""


def install_model(home: Path) -> Path:
    """One that came from the Hub."""
    path = paths_in(home).models / REPOSITORY / "gemma-3-small.gguf"
    path.parent.mkdir(parents=True)
    gguf_models.write_gemma3(path)
    remember_origin(path, REPOSITORY, path.name, "c0ffee" * 6 + "c0ff", sha256_of(path))
    return path


def test_the_guard_sees_who_wants_a_socket(watched: dict[str, str]) -> None:
    for line in ("socket.create_connection(('127.0.0.1', 9))", "socket.getaddrinfo('example.org', 443)"):
        done = subprocess.run([sys.executable, "-c", f"import socket; {line}"], env=watched, check=False)
        assert done.returncode != 0
    told = [line.partition(" ")[2] for line in wanted(watched).splitlines()]
    assert told == ["getaddrinfo 127.0.0.1", "getaddrinfo example.org"]


def test_offline_the_whole_window_works_and_no_socket_opens(watched: dict[str, str]) -> None:
    home = Path(watched["GEMMA_DESKTOP_HOME"])
    model = install_model(home)
    library = LibrarySettings(offline=True)
    SettingsFile(paths_in(home).settings).save(msgspec.structs.replace(Settings(), library=library))
    command = [sys.executable, "-m", "tests.offline.window_process", str(model)]
    done = subprocess.run(command, env=watched, check=False, capture_output=True, text=True, timeout=TIMEOUT_S)
    assert done.returncode == 0, done.stderr
    assert wanted(watched) == ""
    assert done.stdout.splitlines() == [
        "the demo model answers",
        "gemma-3-small.gguf answers",
        "both processes are watched",
        "Get says that the network is off",
        "what is installed is checked",
        "the Hub's page says that the network is off",
        "the Hub is not asked",
        "downloads wait",
        "every page is opened",
    ]
