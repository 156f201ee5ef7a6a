"""Keys for a global shortcut, as each system writes them."""

from dataclasses import dataclass
from typing import Final

_MODIFIERS: Final = ("Ctrl", "Alt", "Shift", "Meta")
_X11: Final = {"Shift": 1, "Ctrl": 4, "Alt": 8, "Meta": 64}  # ShiftMask, ControlMask, Mod1Mask, Mod4Mask
_WINDOWS: Final = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Meta": 8}  # MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN
_PORTAL: Final = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}


@dataclass(frozen=True)
class Keys:
    """A letter, a digit or Space, held together with modifiers."""

    modifiers: tuple[str, ...]
    key: str

    @property
    def portal_trigger(self) -> str:
        """By the XDG shortcuts specification: CTRL+ALT+space."""
        return "+".join((*(_PORTAL[modifier] for modifier in self.modifiers), self._keysym_name))

    @property
    def keysym(self) -> int:
        """Of X11: Latin letters are their own code points."""
        return ord(" " if self.key == "Space" else self.key.lower())

    @property
    def x11_modifiers(self) -> int:
        return sum(_X11[modifier] for modifier in self.modifiers)

    @property
    def virtual_key(self) -> int:
        """Of Windows, where a letter has the code of its capital."""
        return ord(" " if self.key == "Space" else self.key)

    @property
    def windows_modifiers(self) -> int:
        return sum(_WINDOWS[modifier] for modifier in self.modifiers)

    @property
    def _keysym_name(self) -> str:
        return "space" if self.key == "Space" else self.key.lower()


def keys_of(text: str) -> Keys | None:
    """As QKeySequence writes them in portable text; None for what no shortcut of ours can be."""
    *modifiers, key = text.split("+")
    is_simple = key == "Space" or (len(key) == 1 and key.isascii() and key.isalnum() and key == key.upper())
    if not modifiers or not is_simple or any(modifier not in _MODIFIERS for modifier in modifiers):
        return None
    return Keys(tuple(sorted(modifiers, key=_MODIFIERS.index)), key)
