"""A global shortcut of Windows: RegisterHotKey. Written by its documentation, and not yet run on Windows."""

import ctypes
import sys
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from gemma_desktop.session.desktop.global_keys import GlobalKeys, KeysState
from gemma_desktop.session.desktop.key_names import Keys

_WM_HOTKEY: Final = 0x0312
_MOD_NOREPEAT: Final = 0x4000
_ID: Final = 1


class WindowsKeys(GlobalKeys):
    """Without asking anybody; keys that another program has are told apart."""

    def __init__(self) -> None:
        super().__init__()
        self._filter = _HotKeyFilter(self)

    def bind(self, keys: Keys, description: str) -> None:
        self._unregister()
        is_heard = _register(keys.windows_modifiers | _MOD_NOREPEAT, keys.virtual_key)
        if is_heard:
            _application().installNativeEventFilter(self._filter)
        self._set_state(KeysState.HEARD if is_heard else KeysState.TAKEN)

    def release(self) -> None:
        self._unregister()
        self._set_state(KeysState.OFF)

    def _unregister(self) -> None:
        if self._state is KeysState.HEARD and sys.platform == "win32":
            ctypes.windll.user32.UnregisterHotKey(None, _ID)
            _application().removeNativeEventFilter(self._filter)


class _HotKeyFilter(QAbstractNativeEventFilter):
    """The message comes to the thread, and to no window of it."""

    def __init__(self, keys: WindowsKeys) -> None:
        super().__init__()
        self._keys = keys

    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if event_type == b"windows_dispatcher_MSG" and sys.platform == "win32":
            from ctypes import wintypes

            told = wintypes.MSG.from_address(int(message))
            if told.message == _WM_HOTKEY and told.wParam == _ID:
                self._keys.pressed.emit()
                return True, 0
        return False, 0


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application


def _register(modifiers: int, virtual_key: int) -> bool:
    """For the GUI thread, whatever window it has."""
    return sys.platform == "win32" and bool(ctypes.windll.user32.RegisterHotKey(None, _ID, modifiers, virtual_key))
