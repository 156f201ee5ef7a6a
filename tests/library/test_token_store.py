"""Where the token for the Hub is kept."""

from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringError

from gemma_desktop.library.token_store import TokenPlace, TokenStore
from tests.fakes import MemoryKeyring

TOKEN = "hf_secret"


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
