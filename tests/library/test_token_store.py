"""Where the token for the Hub is kept."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringError

from gemma_desktop.library.token_store import TokenPlace, TokenStore
from tests.fakes import MemoryKeyring

TOKEN = "hf_secret"
ROOT = Path(__file__).parents[2]

_WITH_A_REAL_KEYRING = """
import sys
from pathlib import Path
from gemma_desktop.library.token_store import TokenStore

file = Path(sys.argv[1])
print(TokenStore(file).keep("hf_first"))
TokenStore(file).keep("hf_second")
print(TokenStore(file).token(), repr(TokenStore(file.with_name("other")).token()), file.exists())
TokenStore(file).forget()
print(repr(TokenStore(file).token()), TokenStore(file).place())
"""
_UNLOCKED = """echo password | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@" """
_LOCKED = """gnome-keyring-daemon --start --components=secrets >/dev/null && exec "$@" """
"""Nobody is there to be asked for its password."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "hub-token"


def test_the_keyring_keeps_the_token_and_no_file_does(file: Path) -> None:
    keyring = MemoryKeyring()
    assert TokenStore(file, keyring).keep(TOKEN) is TokenPlace.KEYRING
    store = TokenStore(file, keyring)
    assert (store.token(), store.place()) == (TOKEN, TokenPlace.KEYRING)
    assert not file.exists()


def test_without_a_keyring_a_file_of_the_user_alone_keeps_it(file: Path) -> None:
    store = TokenStore(file, fail.Keyring())
    assert store.keep(TOKEN) is TokenPlace.FILE
    assert (store.token(), store.place()) == (TOKEN, TokenPlace.FILE)
    assert file.stat().st_mode & 0o077 == 0


def test_a_keyring_that_refuses_is_no_reason_to_lose_the_token(file: Path) -> None:
    store = TokenStore(file, MemoryKeyring(KeyringError("locked")))
    assert store.keep(TOKEN) is TokenPlace.FILE
    assert store.token() == TOKEN


def test_a_keyring_that_stays_locked_is_asked_once(file: Path) -> None:
    keyring = MemoryKeyring()
    TokenStore(file, keyring).keep(TOKEN)
    keyring.trouble, keyring.asked = KeyringError("locked"), 0
    store = TokenStore(file, keyring)
    assert (store.token(), store.token(), store.place()) == ("", "", TokenPlace.LOCKED)
    assert keyring.asked == 1
    keyring.trouble = None
    assert store.token() == ""
    store.look_again()
    assert (store.token(), store.place()) == (TOKEN, TokenPlace.KEYRING)


def test_a_token_that_is_entered_is_offered_to_a_keyring_that_was_locked(file: Path) -> None:
    keyring = MemoryKeyring(KeyringError("locked"))
    store = TokenStore(file, keyring)
    assert store.keep("hf_first") is TokenPlace.FILE
    assert keyring.asked == 1  # whoever dismisses its question is not asked once more
    keyring.trouble = None
    assert store.keep(TOKEN) is TokenPlace.KEYRING
    assert not file.exists()


@pytest.mark.parametrize("keyring", [MemoryKeyring(), fail.Keyring()], ids=["keyring", "file"])
def test_a_token_is_forgotten(file: Path, keyring: KeyringBackend) -> None:
    store = TokenStore(file, keyring)
    store.keep(TOKEN)
    store.forget()
    assert (store.token(), store.place()) == ("", TokenPlace.NONE)


def test_two_installations_do_not_see_each_others_token(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    TokenStore(tmp_path / "one", keyring).keep(TOKEN)
    assert TokenStore(tmp_path / "two", keyring).token() == ""


@pytest.mark.skipif(
    not shutil.which("gnome-keyring-daemon") or not shutil.which("dbus-run-session"),
    reason="no Secret Service (gnome-keyring, dbus) is installed",
)
@pytest.mark.parametrize(
    ("keyring", "said"),
    [
        (_UNLOCKED, ["keyring", "hf_second '' False", "'' none"]),
        (_LOCKED, ["file", "hf_second '' True", "'' locked"]),
    ],
    ids=["unlocked", "locked"],
)
def test_a_real_secret_service_keeps_the_token(file: Path, tmp_path: Path, keyring: str, said: list[str]) -> None:
    """On a bus of its own, and in a home of its own: the user's keyring is left alone."""
    file.parent.mkdir()
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(ROOT),
    }
    environment.pop("PYTHON_KEYRING_BACKEND", None)
    command = [
        "dbus-run-session",
        "--",
        "sh",
        "-c",
        keyring,
        "sh",
        sys.executable,
        "-c",
        _WITH_A_REAL_KEYRING,
        str(file),
    ]
    ran = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=60)
    assert ran.stdout.splitlines() == said
