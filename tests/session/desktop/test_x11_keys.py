"""Keys that an X server sends us, whatever window has the keyboard; pressed by the server itself (XTEST)."""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.session.desktop.global_keys import KeysState, global_keys_here
from gemma_desktop.session.desktop.key_names import Keys
from gemma_desktop.session.desktop.x11_keys import X11Keys

pytestmark = pytest.mark.skipif(
    shutil.which("Xvfb") is None or shutil.which("xdotool") is None, reason="there is no Xvfb, or no xdotool"
)
KEYS = Keys(("Ctrl", "Alt"), "Space")


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> "Iterator[subprocess.Popen[bytes]]":
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "64x64x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        monkeypatch.setenv("DISPLAY", f":{told.readline().strip()}")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    yield server
    server.kill()
    server.wait()


def listener() -> X11Keys:
    keys = global_keys_here("xcb")
    assert isinstance(keys, X11Keys)
    return keys


def press(keys: str) -> None:
    subprocess.run(["xdotool", "key", keys], check=True)


def settle(keys: X11Keys) -> None:
    """Until the server has done what it was told: it answers a question that comes behind it."""
    keys._codes(KEYS.keysym)


def test_keys_are_heard_with_every_lock_until_they_are_released(screen: None, qtbot: QtBot) -> None:
    keys = listener()
    keys.bind(KEYS, "")
    assert keys.state is KeysState.HEARD
    with qtbot.waitSignal(keys.pressed):
        press("ctrl+alt+space")
    press("Num_Lock")
    with qtbot.waitSignal(keys.pressed):
        press("ctrl+alt+space")
    another = listener()
    another.bind(KEYS, "")
    assert another.state is KeysState.TAKEN
    another.bind(Keys(("Ctrl", "Shift"), "G"), "")
    assert another.state is KeysState.HEARD
    with qtbot.assertNotEmitted(keys.pressed), qtbot.waitSignal(another.pressed):
        press("ctrl+shift+g")
    keys.release()
    settle(keys)
    another.bind(KEYS, "")
    assert (keys.state, another.state) == (KeysState.OFF, KeysState.HEARD)


@pytest.mark.usefixtures("screen")
def test_other_keys_leave_the_first_to_others(qapp: object) -> None:
    keys, another = listener(), listener()
    keys.bind(KEYS, "")
    keys.bind(Keys(("Ctrl",), "G"), "")
    another.bind(KEYS, "")
    assert (keys.state, another.state) == (KeysState.HEARD, KeysState.HEARD)


@pytest.mark.usefixtures("screen")
def test_keys_that_another_has_with_one_lock_are_left_with_all(qapp: object) -> None:
    keys, another, third = listener(), listener(), listener()
    (code,) = another._codes(KEYS.keysym)
    another._grab(code, KEYS.x11_modifiers | 18)
    keys.bind(KEYS, "")
    another.release()
    settle(another)
    third.bind(KEYS, "")
    assert (keys.state, third.state) == (KeysState.TAKEN, KeysState.HEARD)


@pytest.mark.usefixtures("screen")
def test_a_key_that_the_keyboard_lacks_is_not_heard(qapp: object) -> None:
    keys = listener()
    keys.bind(Keys(("Ctrl",), "\u03a9"), "")
    assert keys.state is KeysState.TAKEN


@pytest.mark.usefixtures("screen")
def test_keys_that_are_pressed_while_the_server_is_asked_are_heard(qtbot: QtBot) -> None:
    keys = listener()
    keys.bind(KEYS, "")
    press("ctrl+alt+space")
    with qtbot.waitSignal(keys.pressed):
        keys.bind(KEYS, "")


@pytest.mark.skipif(shutil.which("setxkbmap") is None, reason="there is no setxkbmap")
def test_on_another_keyboard_layout_the_letter_is_heard_where_it_is_now(screen: object, qtbot: QtBot) -> None:
    keys = listener()
    keys.bind(Keys(("Ctrl", "Alt"), "Y"), "")
    before = list(keys._grabbed)
    subprocess.run(["setxkbmap", "de"], check=True)
    qtbot.waitUntil(lambda: keys._grabbed not in ([], before))
    with qtbot.waitSignal(keys.pressed):
        press("ctrl+alt+y")


def test_where_the_server_goes_nothing_is_heard_any_more(screen: "subprocess.Popen[bytes]", qtbot: QtBot) -> None:
    keys = listener()
    keys.bind(KEYS, "")
    screen.kill()
    qtbot.waitUntil(lambda: keys.state is KeysState.REFUSED)


def test_without_the_library_there_is_no_way(screen: object, monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    def missing(name: str) -> object:
        raise OSError(f"{name}: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert global_keys_here("xcb") is None


def test_without_a_server_there_is_no_way(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setenv("DISPLAY", ":99999")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert global_keys_here("xcb") is None
