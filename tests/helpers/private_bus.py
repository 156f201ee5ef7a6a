"""A real D-Bus daemon of a test's own, and programs on it that offer what a desktop would."""

import contextlib
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

jeepney = pytest.importorskip("jeepney")
from jeepney.bus_messages import message_bus  # noqa: E402 - only Linux has it
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # noqa: E402

Call = tuple[str, str, tuple[Any, ...]]
"""Path, member, values."""

_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""


class PrivateBus:
    """address: for DBUS_SESSION_BUS_ADDRESS."""

    def __init__(self, folder: Path) -> None:
        socket, config = folder / "bus", folder / "bus.conf"
        config.write_text(_CONFIG.format(socket=socket))
        self._daemon = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        assert self.address, "dbus-daemon did not start"

    def end(self) -> None:
        self._daemon.kill()
        self._daemon.wait()
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()


class Program:
    """Owns a name on the bus, answers calls by `answer` on a thread of its own, and says what it wants.

    answer: returns signature and values, or raises KeyError for a call that is refused. calls: what was asked.
    """

    def __init__(self, bus: PrivateBus, name: str, answer: Callable[[Call], tuple[str, tuple[Any, ...]]]) -> None:
        self.calls: list[Call] = []
        self._answer = answer
        self._connection: DBusConnection = open_dbus_connection(bus.address)
        self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def emit(self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
        address = jeepney.DBusAddress(path, interface=interface)
        self._connection.send(jeepney.new_signal(address, member, signature, body))

    def asked(self, member: str) -> list[tuple[Any, ...]]:
        """The values of each such call."""
        return [body for _path, name, body in self.calls if name == member]

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._connection.sock.shutdown(2)
        self._thread.join(5)
        self._connection.close()

    def _serve(self) -> None:
        fields = jeepney.HeaderFields
        with contextlib.suppress(OSError):
            while True:
                message = self._connection.receive()
                if message.header.message_type is not jeepney.MessageType.method_call:
                    continue
                told = message.header.fields
                call = (told[fields.path], told[fields.member], message.body)
                try:
                    signature, body = self._answer(call)
                    reply = jeepney.new_method_return(message, signature or None, body)
                except KeyError:
                    reply = jeepney.new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
                self._connection.send(reply)
                self.calls.append(call)


@contextlib.contextmanager
def private_bus(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    """The session's bus for the time of a test."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon")
    bus = PrivateBus(folder)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    try:
        yield bus
    finally:
        bus.end()
