"""The user's session bus (D-Bus), where Linux desktops offer notifications and global shortcuts."""

import itertools
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from jeepney import DBusAddress, HeaderFields, Message, MessageType, Parser, new_method_call
from jeepney.bus import get_bus
from jeepney.io.blocking import prep_socket
from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

log = logging.getLogger(__name__)

Body: TypeAlias = tuple[Any, ...]
_ADDRESS: Final = "DBUS_SESSION_BUS_ADDRESS"
_CONNECT_S: Final = 0.5
"""The bus is a program on this computer, and answers within a millisecond."""
_READ_BYTES: Final = 65_536


@dataclass(frozen=True)
class Place:
    """An object of somebody on the bus, and what it is asked as. path: "" is any, where signals are listened to."""

    name: str
    path: str
    interface: str


_BUS: Final = Place("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


class BusTrouble(Exception):
    """There is no session bus, or it does not answer."""


class SessionBus(QObject):
    """A connection to the bus. Nothing here waits for an answer. Lives on the GUI thread.

    Not QtDBus, which sends only types that Qt knows: a shortcut of the portal is none (a(sa{sv})). jeepney comes with
    keyring on Linux. Values are as jeepney has them: a variant is (signature, value).

    Signals:
        closed: the bus has gone, and with it all answers.
    """

    closed = Signal()

    def __init__(self) -> None:
        """Raises BusTrouble."""
        super().__init__()
        try:
            self._socket = prep_socket(get_bus(_address()), timeout=_CONNECT_S)
        except (OSError, RuntimeError, ValueError) as error:  # what jeepney makes of addresses and of refusals
            raise BusTrouble(f"no session bus: {error}") from error
        self._socket.settimeout(_CONNECT_S)
        self._parser = Parser()
        self._serials = itertools.count(1)
        self._waiting: dict[int, Callable[[Body | None], None]] = {}
        self._listeners: list[tuple[Place, str, Callable[[str, Body], None]]] = []
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self.call(_BUS, "Hello")

    def call(
        self,
        place: Place,
        member: str,
        signature: str = "",
        body: Body = (),
        then: Callable[[Body | None], None] | None = None,
    ) -> None:
        """Ask for something. then: hears the answer later, or None if it was refused; not at all if the bus goes."""
        address = DBusAddress(place.path, place.name, place.interface)
        message = new_method_call(address, member, signature or None, body)
        serial = next(self._serials)
        if then is not None:
            self._waiting[serial] = then
        try:
            self._socket.sendall(message.serialise(serial))
        except OSError as error:
            self._give_up(error)

    def listen(self, place: Place, member: str, heard: Callable[[str, Body], None]) -> None:
        """heard: is told the path and the values of each such signal from now on."""
        rule = f"type='signal',sender='{place.name}',interface='{place.interface}',member='{member}'"
        self._listeners.append((place, member, heard))
        self.call(_BUS, "AddMatch", "s", (rule,))

    def close(self) -> None:
        """Harmless where it has gone."""
        self._notifier.setEnabled(False)
        self._socket.close()
        self._waiting.clear()
        self._listeners.clear()

    @Slot()
    def _on_readable(self) -> None:
        try:
            data = self._socket.recv(_READ_BYTES)
        except OSError as error:
            self._give_up(error)
            return
        if not data:
            self._give_up(None)
            return
        self._parser.add_data(data)
        while (message := self._parser.get_next_message()) is not None:
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal:
            path, interface, member = (
                fields.get(field) for field in (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
            )
            for place, wanted, heard in tuple(self._listeners):
                if (interface, member) == (place.interface, wanted) and place.path in ("", path):
                    heard(path, message.body)
            return
        then = self._waiting.pop(fields.get(HeaderFields.reply_serial, 0), None)
        is_refused = message.header.message_type is MessageType.error
        if is_refused:
            log.info("refused on the bus: %s %s", fields.get(HeaderFields.error_name), message.body)
        if then is not None:
            then(None if is_refused else message.body)

    def _give_up(self, error: OSError | None) -> None:
        log.warning("the session bus has gone: %s", error or "it closed the connection")
        self.close()
        self.closed.emit()


def _address() -> str:
    """Of this user's bus: as the session says, else where systemd keeps it. Raises BusTrouble."""
    if address := os.environ.get(_ADDRESS, ""):
        return address
    usual = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / "bus"
    if usual.is_absolute() and usual.is_socket():
        return f"unix:path={usual}"
    raise BusTrouble("no session bus: no address")
