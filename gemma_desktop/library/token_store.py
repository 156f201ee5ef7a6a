"""The user's token for the Hub: in the operating system's keyring, or in a file that only the user can read.

It is never logged, and goes to the Hub itself and to nobody else (transfer.py, hub.py).
"""

import logging
import threading
from enum import StrEnum
from pathlib import Path
from typing import Final

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringError

from gemma_desktop.durable import os_errors, write_whole
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.texts import say

log = logging.getLogger(__name__)

_SERVICE: Final = "Gemma Desktop: Hub token"


class TokenPlace(StrEnum):
    """Where the token is kept; NONE: there is none. LOCKED: the keyring stays locked, and nobody knows."""

    NONE = "none"
    KEYRING = "keyring"
    FILE = "file"
    LOCKED = "locked"


class TokenStore:
    """Keeps one token. May be used on any thread.

    A keyring that is locked asks the user for its password. Where that leads to nothing it is not asked again, for a
    download would ask for each of its files: until look_again(), or a token is entered.

    file: used where there is no keyring, and names this installation in it. backend: the system's keyring by default.
    """

    def __init__(self, file: Path, backend: KeyringBackend | None = None) -> None:
        self._file = file
        self._backend = backend
        self._asking = threading.Lock()  # two threads would ask the user at the same time
        self._stays_locked = False

    def look_again(self) -> None:
        """Ask a keyring that stayed locked once more, the next time."""
        self._stays_locked = False

    def token(self) -> str:
        """The token; "" where there is none, or where the keyring is locked."""
        return self._of_keyring() or self._of_file()

    def place(self) -> TokenPlace:
        if self._of_keyring():
            return TokenPlace.KEYRING
        if self._of_file():
            return TokenPlace.FILE
        return TokenPlace.LOCKED if self._stays_locked else TokenPlace.NONE

    def keep(self, token: str) -> TokenPlace:
        """Keep it; returns where, so that the user can be told. Raises StorageTrouble."""
        self.look_again()
        self.forget()
        backend = self._keyring()
        if backend is not None and not self._stays_locked:
            try:
                backend.set_password(_SERVICE, str(self._file), token)
            except (KeyringError, RuntimeError, OSError) as error:
                log.warning("the keyring took no token: %r", error)
            else:
                return TokenPlace.KEYRING
        write_whole(self._file, token.encode())  # made for this user only
        return TokenPlace.FILE

    def forget(self) -> None:
        """Raises StorageTrouble."""
        backend = self._keyring()
        if backend is not None and self._of_keyring():
            try:
                backend.delete_password(_SERVICE, str(self._file))
            except (KeyringError, RuntimeError, OSError) as error:
                raise StorageTrouble(
                    say("The token could not be removed"), say("Remove it in your system's keyring."), repr(error)
                ) from error
        with os_errors(self._file):
            self._file.unlink(missing_ok=True)

    def _keyring(self) -> KeyringBackend | None:
        backend = self._backend or keyring.get_keyring()
        return None if isinstance(backend, fail.Keyring) else backend

    def _of_keyring(self) -> str:
        backend = self._keyring()
        if backend is None:
            return ""
        with self._asking:
            if self._stays_locked:
                return ""
            try:
                return backend.get_password(_SERVICE, str(self._file)) or ""
            except (KeyringError, RuntimeError, OSError) as error:  # back ends raise what their libraries do
                log.warning("the keyring gives no token: %r", error)
                self._stays_locked = True
                return ""

    def _of_file(self) -> str:
        try:
            return self._file.read_text(encoding="utf-8").strip()
        except OSError:
            return ""
