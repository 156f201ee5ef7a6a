"""Keys that an X server sends us, whatever window has the keyboard; pressed by the server itself (XTEST)."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.session.desktop.global_keys import GlobalKeys, KeysState, global_keys_here
from gemma_desktop.session.desktop.key_names import Keys

pytestmark = pytest.mark.skipif(
    shutil.which("Xvfb") is None or shutil.which("xdotool") is None, reason="there is no Xvfb, or no xdotool"
)
KEYS = Keys(("Ctrl", "Alt"), "Space")


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
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
    yield
    server.kill()
    server.wait()


def listener() -> GlobalKeys:
    keys = global_keys_here("xcb")
    assert keys is not None
    return keys


def press(keys: str) -> None:
    subprocess.run(["xdotool", "key", keys], check=True)


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
    another.bind(KEYS, "")
    assert (keys.state, another.state) == (KeysState.OFF, KeysState.HEARD)


def test_without_a_server_there_is_no_way(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setenv("DISPLAY", ":99999")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert global_keys_here("xcb") is None
