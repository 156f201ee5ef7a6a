"""A global shortcut of a Linux desktop that has the portal for it: KDE, GNOME from 48 on, Hyprland.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
"""

import os
import uuid
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication

from gemma_desktop.session.desktop.bus import Body, Place, SessionBus
from gemma_desktop.session.desktop.global_keys import GlobalKeys, KeysState
from gemma_desktop.session.desktop.key_names import Keys

_NAME: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_SHORTCUTS: Final = Place(_NAME, _PATH, "org.freedesktop.portal.GlobalShortcuts")
_REGISTRY: Final = Place(_NAME, _PATH, "org.freedesktop.host.portal.Registry")
_REQUESTS: Final = Place(_NAME, "", "org.freedesktop.portal.Request")
_SESSION: Final = "org.freedesktop.portal.Session"
_ID: Final = "quick-question"
_GRANTED: Final = 0

Values: TypeAlias = Mapping[str, tuple[str, object]]
"""By their names: signature and value."""


class PortalKeys(GlobalKeys):
    """The desktop asks the user, remembers what it was told, and says which keys it listens to."""

    def __init__(self, bus: SessionBus) -> None:
        super().__init__()
        self._bus = bus
        self._session = ""
        self._requests: dict[str, Callable[[int, Values], None]] = {}
        bus.closed.connect(self._on_bus_closed)
        bus.listen(_REQUESTS, "Response", self._on_response)
        bus.listen(_SHORTCUTS, "Activated", self._on_activated)
        bus.listen(_SHORTCUTS, "ShortcutsChanged", self._on_shortcuts_changed)
        # Without a name of an application the portal grants nothing to one that is not in a sandbox. Older ones do
        # not have this call, and find the name by how the desktop started us.
        bus.call(_REGISTRY, "Register", "sa{sv}", (QGuiApplication.desktopFileName(), {}))

    def bind(self, keys: Keys, description: str) -> None:
        self._close_session()
        self._set_state(KeysState.ASKING)
        options = {"session_handle_token": ("s", f"gemma_{uuid.uuid4().hex}")}
        self._ask("CreateSession", "a{sv}", (), options, partial(self._on_session_created, keys, description))

    def release(self) -> None:
        self._close_session()
        self._set_state(KeysState.OFF)

    def _close_session(self) -> None:
        self._requests.clear()
        if self._session:
            self._bus.call(Place(_NAME, self._session, _SESSION), "Close")
            self._session = ""

    def _ask(
        self,
        member: str,
        signature: str,
        body: Body,
        options: Values,
        then: Callable[[int, Values], None],
    ) -> None:
        """Call a method whose answer comes as a signal of a request, which bears a token of ours."""
        token = f"gemma_{uuid.uuid4().hex}"
        self._requests[token] = then

        def hear(answer: Body | None) -> None:
            if answer is None and self._requests.pop(token, None) is not None:
                self._set_state(KeysState.REFUSED)

        self._bus.call(_SHORTCUTS, member, signature, (*body, {**options, "handle_token": ("s", token)}), hear)

    def _on_response(self, path: str, body: Body) -> None:
        then = self._requests.pop(path.rpartition("/")[2], None)
        if then is not None:
            then(*body)

    def _on_session_created(self, keys: Keys, description: str, response: int, results: Values) -> None:
        if response != _GRANTED:
            self._set_state(KeysState.REFUSED)
            return
        self._session = str(results["session_handle"][1])
        shortcut = {"description": ("s", description), "preferred_trigger": ("s", keys.portal_trigger)}
        body = (self._session, [(_ID, shortcut)], "")
        self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", body, {}, self._on_bound)

    def _on_bound(self, response: int, results: Values) -> None:
        if response != _GRANTED:
            self._set_state(KeysState.REFUSED)
            return
        self._take(results.get("shortcuts", ("", []))[1])

    def _take(self, shortcuts: object) -> None:
        """shortcuts: as the portal lists them; with none, or without keys, nothing is heard."""
        assert isinstance(shortcuts, list)
        known = next((values for id_, values in shortcuts if id_ == _ID), None)
        if known is None:
            self._set_state(KeysState.REFUSED)
        else:
            self._set_state(KeysState.HEARD, str(known.get("trigger_description", ("s", ""))[1]))

    def _on_activated(self, _path: str, body: Body) -> None:
        session, id_, _time, options = body
        if (session, id_) == (self._session, _ID):
            if token := options.get("activation_token"):
                os.environ["XDG_ACTIVATION_TOKEN"] = str(token[1])
            self.pressed.emit()

    def _on_shortcuts_changed(self, _path: str, body: Body) -> None:
        session, shortcuts = body
        if session == self._session:
            self._take(shortcuts)

    @Slot()
    def _on_bus_closed(self) -> None:
        self._session = ""
        self._set_state(KeysState.REFUSED)
