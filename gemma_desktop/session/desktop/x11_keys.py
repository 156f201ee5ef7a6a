"""A global shortcut of X11: the server is asked to send one key to us, whatever window has the keyboard.

By the C library that Qt's own plugin for X11 is linked to (libxcb, and its helper for the names of keys), on a
connection of our own. Not Xlib, which ends the process when another program has the keys already.
"""

import ctypes
from typing import Final

from PySide6.QtCore import QSocketNotifier, QTimer, Slot

from gemma_desktop.session.desktop.global_keys import GlobalKeys, KeysState
from gemma_desktop.session.desktop.key_names import Keys

_KEY_PRESS: Final = 2
_MAPPING_NOTIFY: Final = 34
_EVENT_TYPE: Final = 0x7F  # the other bit says that another program sent it
_ASYNC: Final = 1
_LOCKS: Final = (0, 2, 16, 18)
"""Caps Lock, Num Lock (Mod2 everywhere), both: to the server, keys with a lock are other keys."""


class X11Trouble(Exception):
    """There is no X server, or no library to speak with it."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class X11Keys(GlobalKeys):
    """Without asking anybody; keys that another program has are told apart."""

    def __init__(self) -> None:
        """Raises X11Trouble."""
        super().__init__()
        try:
            self._xcb, self._keysyms = _libraries()
        except OSError as error:
            raise X11Trouble(str(error)) from error
        self._connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise X11Trouble("no X server")
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        self._root = screens.data[0]
        self._keys: Keys | None = None
        self._grabbed: list[tuple[int, int]] = []
        descriptor = self._xcb.xcb_get_file_descriptor(self._connection)
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)

    def bind(self, keys: Keys, description: str) -> None:
        self._ungrab()
        self._keys = keys
        codes = self._codes(keys.keysym)
        is_heard = bool(codes) and all(
            self._grab(code, keys.x11_modifiers | locks) for code in codes for locks in _LOCKS
        )
        if not is_heard:
            self._ungrab()
        self._set_state(KeysState.HEARD if is_heard else KeysState.TAKEN)
        # With the answers of the server xcb has read what came between them, for which the notifier is silent.
        QTimer.singleShot(0, self, self._on_readable)

    def release(self) -> None:
        self._ungrab()
        self._keys = None
        self._set_state(KeysState.OFF)

    def _codes(self, keysym: int) -> list[int]:
        """Of the keys on this keyboard that have this sign."""
        symbols = self._keysyms.xcb_key_symbols_alloc(self._connection)
        found = self._keysyms.xcb_key_symbols_get_keycode(symbols, keysym)
        codes: list[int] = []
        while found and found[len(codes)]:
            codes.append(found[len(codes)])
        _free(found)
        self._keysyms.xcb_key_symbols_free(symbols)
        return codes

    def _grab(self, code: int, modifiers: int) -> bool:
        xcb = self._xcb
        cookie = xcb.xcb_grab_key_checked(self._connection, 1, self._root, modifiers, code, _ASYNC, _ASYNC)
        error = xcb.xcb_request_check(self._connection, cookie)
        if error:
            _free(error)
            return False
        self._grabbed.append((code, modifiers))
        return True

    def _ungrab(self) -> None:
        for code, modifiers in self._grabbed:
            self._xcb.xcb_ungrab_key(self._connection, code, self._root, modifiers)
        self._grabbed.clear()
        self._xcb.xcb_flush(self._connection)

    @Slot()
    def _on_readable(self) -> None:
        kinds = []
        while event := self._xcb.xcb_poll_for_event(self._connection):
            kinds.append(event[0] & _EVENT_TYPE)
            _free(event)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._notifier.setEnabled(False)
            self._grabbed.clear()
            self._set_state(KeysState.REFUSED)
            return
        if _MAPPING_NOTIFY in kinds and self._keys is not None:
            self.bind(self._keys, "")  # another keyboard layout has the sign at another place
        if _KEY_PRESS in kinds:
            self.pressed.emit()


def _libraries() -> tuple[ctypes.CDLL, ctypes.CDLL]:
    """Raises OSError where one is missing."""
    xcb, keysyms = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-keysyms.so.1")
    pointer, byte, word, long = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
    for function, result, arguments in (
        (xcb.xcb_connect, pointer, (pointer, pointer)),
        (xcb.xcb_disconnect, None, (pointer,)),
        (xcb.xcb_connection_has_error, ctypes.c_int, (pointer,)),
        (xcb.xcb_get_setup, pointer, (pointer,)),
        (xcb.xcb_setup_roots_iterator, _Screens, (pointer,)),
        (xcb.xcb_get_file_descriptor, ctypes.c_int, (pointer,)),
        (xcb.xcb_grab_key_checked, _Cookie, (pointer, byte, long, word, byte, byte, byte)),
        (xcb.xcb_request_check, pointer, (pointer, _Cookie)),
        (xcb.xcb_ungrab_key, _Cookie, (pointer, byte, long, word)),
        (xcb.xcb_flush, ctypes.c_int, (pointer,)),
        (xcb.xcb_poll_for_event, ctypes.POINTER(ctypes.c_uint8), (pointer,)),
        (keysyms.xcb_key_symbols_alloc, pointer, (pointer,)),
        (keysyms.xcb_key_symbols_free, None, (pointer,)),
        (keysyms.xcb_key_symbols_get_keycode, ctypes.POINTER(ctypes.c_uint8), (pointer, long)),
    ):
        function.restype = result
        function.argtypes = arguments
    return xcb, keysyms


def _free(block: object) -> None:
    """What xcb gave us to keep; nothing is harmless."""
    free = ctypes.CDLL(None).free
    free.argtypes = (ctypes.c_void_p,)
    free.restype = None
    free(block)
