"""One running application for one data folder; a second one raises the first window and ends."""

import hashlib
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gemma_desktop import __version__
from gemma_desktop.durable import make_private_folder
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.session.values import Notice, NoticeLevel
from gemma_desktop.texts import say

log = logging.getLogger(__name__)

_LOCK_TRY_MS = 100
_ANSWER_MS = 1000
_CALLER_MS = 5000
_MAX_MESSAGE_BYTES = 1024 * 1024
_LENGTH_BYTES = 4
_HEARD = b"ok"
_OPEN, _QUICK = b"open", b"quick"
_LEAST_NULS = 2
"""Wish, version, token, and then paths."""
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the name of a variable
"""A compositor of Wayland lets a window come to the front with the token that it gave to what the user clicked; it
reaches the second start in this variable, where Qt looks for it when it activates a window."""


class SingleInstance(QObject):
    """The right to be the one application that writes to a data folder. Lives on the GUI thread.

    A lock file says who that is (the operating system lets go of it when its process ends, however it ends), and a
    local socket, open to this user only, carries the wish of later ones.

    Signals:
        raise_requested(list[Path]): somebody started the application again, maybe to open these files.
        quick_requested: somebody wants to ask a quick question.
        noticed(Notice): what was started was another version of the application.
    """

    raise_requested = Signal(list)
    quick_requested = Signal()
    noticed = Signal(object)

    def __init__(
        self, data: Path, patience_s: float = 5.0, parent: QObject | None = None, version: str = __version__
    ) -> None:
        """patience_s: how long claim() waits for one that is ending or does not answer. version: this one's."""
        super().__init__(parent)
        self._data = data
        self._version = version
        self._other_version = version
        self._patience_ms = round(patience_s * 1000)
        self._lock = QLockFile(str(data / "lock"))
        self._lock.setStaleLockTime(0)  # a lock of a living process is never too old
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_new_connection)

    def claim(self, paths: Sequence[Path] = (), *, quick: bool = False) -> bool:
        """Become the one. False: there is one already; it was asked to come to the front and to open these files.

        quick: it was asked for a quick question instead.

        Where no lock can be written (a full disk) and nobody answers, this is the one. Raises StorageTrouble if
        another one runs and does not answer.
        """
        try:
            make_private_folder(self._data)
        except StorageTrouble as trouble:
            log.warning("%s (%s)", trouble, trouble.detail)
        deadline = QDeadlineTimer(self._patience_ms)
        while not self._lock.tryLock(_LOCK_TRY_MS):
            if self._ask_the_other(paths, quick=quick):
                return False
            if self._lock.error() != QLockFile.LockError.LockFailedError:
                log.warning("no lock can be written in %s (%s)", self._data, self._lock.error())
                break
            # Whoever left this file behind is gone if it can be taken away: a living one holds it open and locked.
            # (QLockFile itself trusts the process number in it, which may be another program's by now, or missing.)
            if not self._lock.removeStaleLockFile() and deadline.hasExpired():
                raise StorageTrouble(
                    say("Gemma Desktop is running already"),
                    say("It does not answer. End it, then start it again."),
                    self.socket_name,
                )
        self._listen()
        return True

    @property
    def other_version(self) -> str:
        """Of the one that was asked by claim(), where it is another one; else ""."""
        return "" if self._other_version == self._version else self._other_version

    @property
    def is_locked(self) -> bool:
        """Whether this is surely the only one; not on a disk that was too full for a lock."""
        return self._lock.isLocked()

    def release(self) -> None:
        """Let another one become the one."""
        self._server.close()
        self._lock.unlock()

    def _ask_the_other(self, paths: Sequence[Path], *, quick: bool) -> bool:
        token = os.environ.get(_TOKEN, "").encode(errors="replace")
        words = [_QUICK if quick else _OPEN, self._version.encode(), token]
        message = b"\0".join((*words, *(os.fsencode(path.absolute()) for path in paths)))
        socket = QLocalSocket()
        socket.connectToServer(self.socket_name)
        if not socket.waitForConnected(_ANSWER_MS):
            return False
        socket.write(len(message).to_bytes(_LENGTH_BYTES, "big") + message)
        told = bytes(socket.readAll().data()) if socket.waitForReadyRead(_ANSWER_MS) else b""
        answer, _, version = told.partition(b" ")
        socket.abort()
        if answer != _HEARD:
            return False
        self._other_version = version.decode(errors="replace")
        return True

    def _listen(self) -> None:
        QLocalServer.removeServer(self.socket_name)  # a killed one leaves its socket behind
        if not self._server.listen(self.socket_name):
            log.warning("later starts cannot raise this window: %s", self._server.errorString())

    @property
    def socket_name(self) -> str:
        """The same for everybody who means the same folder. Sockets have short names, so it is not inside of it."""
        name = f"gemma-desktop-{hashlib.sha256(os.fsencode(self._data.absolute())).hexdigest()[:16]}"
        own_folder = os.environ.get("XDG_RUNTIME_DIR", "")
        if sys.platform != "win32" and Path(own_folder).is_absolute():
            return str(Path(own_folder) / name)
        return name

    @Slot()
    def _on_server_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            caller = _Caller(socket, self._version, self)
            caller.spoke.connect(self._on_caller_spoke)

    @Slot(object)
    def _on_caller_spoke(self, message: bytes) -> None:
        wish, version, token, *paths = message.split(b"\0")
        if (other := version.decode(errors="replace")) != self._version:
            self.noticed.emit(
                Notice(
                    NoticeLevel.WARNING,
                    say("Gemma Desktop {other} was started, and this is {version}", other=other, version=self._version),
                    say("Quit this one, then start the other one: both use the same chats."),
                )
            )
        if token:
            os.environ[_TOKEN] = token.decode(errors="replace")
        if wish == _QUICK:
            self.quick_requested.emit()
        else:
            self.raise_requested.emit([Path(os.fsdecode(path)) for path in paths])


class _Caller(QObject):
    """One start of the application that found this one; or anything else that connects, which is not believed.

    Signals:
        spoke(bytes): it said what it wants.
    """

    spoke = Signal(object)

    def __init__(self, socket: QLocalSocket, version: str, parent: QObject) -> None:
        """version: what it is told in answer."""
        super().__init__(parent)
        self._socket = socket
        self._version = version
        self._received = b""
        socket.setParent(self)
        socket.readyRead.connect(self._on_socket_ready_read)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(_CALLER_MS, self, self._on_time_out)

    @Slot()
    def _on_socket_ready_read(self) -> None:
        self._received += self._socket.readAll().data()
        length = int.from_bytes(self._received[:_LENGTH_BYTES], "big")
        message = self._received[_LENGTH_BYTES:]
        if len(self._received) < _LENGTH_BYTES or (len(message) < length <= _MAX_MESSAGE_BYTES):
            return
        is_ours = message.startswith((_OPEN + b"\0", _QUICK + b"\0")) and message.count(b"\0") >= _LEAST_NULS
        if len(message) != length or not is_ours:
            log.warning("something else than Gemma Desktop spoke to its socket")
            self._socket.abort()
            return
        self._socket.write(_HEARD + b" " + self._version.encode())
        self._socket.flush()
        self.spoke.emit(message)

    @Slot()
    def _on_time_out(self) -> None:
        self._socket.abort()
