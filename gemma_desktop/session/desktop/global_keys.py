"""Keys that are heard whatever window is in front: what every system's way has in common, and which way is here."""

import logging
import os
import sys
from enum import Enum

from PySide6.QtCore import QObject, Signal

from gemma_desktop.session.desktop.key_names import Keys

log = logging.getLogger(__name__)


class KeysState(Enum):
    """Where it stands."""

    OFF = "off"
    ASKING = "asking"  # the desktop asks the user
    HEARD = "heard"
    TAKEN = "taken"  # another program has these keys
    REFUSED = "refused"  # by the desktop, or by the user there


class GlobalKeys(QObject):
    """One shortcut. Lives on the GUI thread.

    Signals:
        pressed: the keys, wherever.
        changed: `state` or `keys_text`.
    """

    pressed = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = KeysState.OFF
        self._keys_text = ""

    @property
    def state(self) -> KeysState:
        return self._state

    @property
    def keys_text(self) -> str:
        """As the desktop writes the keys that it listens to, where it chose them with the user; else ""."""
        return self._keys_text

    def bind(self, keys: Keys, description: str) -> None:
        """Hear these instead of others. description: what they do, for a desktop that asks the user."""
        raise NotImplementedError

    def release(self) -> None:
        """Hear nothing any more."""
        raise NotImplementedError

    def _set_state(self, state: KeysState, keys_text: str = "") -> None:
        if (state, keys_text) != (self._state, self._keys_text):
            self._state, self._keys_text = state, keys_text
            self.changed.emit()


def global_keys_here(platform: str) -> GlobalKeys | None:
    """By the way that this desktop has for it; None where it has none. platform: as Qt names it."""
    if sys.platform == "win32":
        from gemma_desktop.session.desktop.windows_keys import WindowsKeys

        return WindowsKeys()
    if sys.platform != "linux":
        return None  # on macOS only a program may that the user has allowed to watch all keys
    if platform == "xcb" and not os.environ.get("WAYLAND_DISPLAY"):
        from gemma_desktop.session.desktop.x11_keys import X11Keys, X11Trouble

        try:
            return X11Keys()
        except X11Trouble as trouble:
            log.info("no global keys: %s", trouble)
            return None
    from gemma_desktop.session.desktop.bus import BusTrouble, SessionBus
    from gemma_desktop.session.desktop.portal_keys import PortalKeys

    try:
        return PortalKeys(SessionBus())
    except BusTrouble as trouble:
        log.info("no global keys: %s", trouble)
        return None
