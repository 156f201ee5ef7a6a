import pytest

from gemma_desktop.session.desktop.key_names import Keys, keys_of
from gemma_desktop.ui.setting_pages import QUICK_KEYS


@pytest.mark.parametrize(
    ("text", "portal", "x11", "windows"),
    [
        ("Ctrl+Alt+Space", "CTRL+ALT+space", (4 | 8, 0x20), (2 | 1, 0x20)),
        ("Meta+Shift+G", "SHIFT+LOGO+g", (64 | 1, ord("g")), (8 | 4, ord("G"))),
        ("Ctrl+7", "CTRL+7", (4, ord("7")), (2, ord("7"))),
    ],
)
def test_every_system_is_told_in_its_own_words(
    text: str, portal: str, x11: tuple[int, int], windows: tuple[int, int]
) -> None:
    keys = keys_of(text)
    assert keys is not None
    assert keys.portal_trigger == portal
    assert (keys.x11_modifiers, keys.keysym) == x11
    assert (keys.windows_modifiers, keys.virtual_key) == windows


@pytest.mark.parametrize(
    "text", ["", "G", "Space", "Ctrl+", "Hyper+G", "Ctrl+Delete", "Ctrl+g", "Ctrl+ü", "Ctrl+Ü", "Ctrl+Alt+"]
)
def test_what_is_no_shortcut_of_ours_is_none(text: str) -> None:
    assert keys_of(text) is None


def test_every_choice_of_the_settings_is_one() -> None:
    assert all(isinstance(keys_of(text), Keys) for text in QUICK_KEYS)
