"""The application in a desktop: an X server, a tray, a portal and notifications, each real enough to be spoken with."""

import contextlib
import ctypes
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from gemma_desktop.paths import Paths
from gemma_desktop.settings import DesktopSettings, Settings
from gemma_desktop.settings_file import SettingsFile
from tests.helpers.private_bus import Call, PrivateBus, Program, private_bus
from tests.store.samples import paths_in

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(
        not all(map(shutil.which, ("Xvfb", "xdotool", "dbus-daemon"))), reason="no Xvfb, xdotool or dbus-daemon"
    ),
]
COMMAND = [sys.executable, "-m", "gemma_desktop"]
PORTAL, SCHEME = "org.freedesktop.portal.Desktop", "org.freedesktop.appearance"
MAIN, QUICK = "^Gemma Desktop$", "^Quick question"


class Desk:
    """The screen with what a desktop has around it. told: titles of notifications."""

    def __init__(self, bus: PrivateBus, environment: dict[str, str]) -> None:
        self.environment = environment
        self.told: list[str] = []
        self._item = ""
        self.programs = [
            Program(bus, "org.kde.StatusNotifierWatcher", self._watch),
            Program(bus, "org.freedesktop.Notifications", self._notify),
            Program(bus, PORTAL, self._portal),
        ]
        self._bus = bus

    def _watch(self, call: Call) -> tuple[str, tuple[Any, ...]]:
        _path, member, body = call
        if member == "RegisterStatusNotifierItem":
            self._item = body[0]
            return "", ()
        return {"Get": ("v", (("b", True),))}[member]

    def _notify(self, call: Call) -> tuple[str, tuple[Any, ...]]:
        self.told += [call[2][3]] if call[1] == "Notify" else []
        return {"Notify": ("u", (1,)), "GetCapabilities": ("as", ([],))}[call[1]]

    def _portal(self, call: Call) -> tuple[str, tuple[Any, ...]]:
        return {"ReadAll": ("a{sa{sv}}", ({SCHEME: {"color-scheme": ("u", 2)}},))}[call[1]]

    def turn_dark(self) -> None:
        body = (SCHEME, "color-scheme", ("u", 1))
        self.programs[2].emit(
            "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged", "ssv", body
        )

    def click_in_tray(self, label: str) -> None:
        """An entry of the icon's menu, as a panel does it."""
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        with open_dbus_connection(self._bus.address) as panel:
            menu = DBusAddress("/MenuBar", self._item, "com.canonical.dbusmenu")
            asked = new_method_call(menu, "GetLayout", "iias", (0, -1, []))
            _revision, (_root, _properties, entries) = panel.send_and_get_reply(asked, timeout=5).body
            labels = {values.get("label", ("s", ""))[1].replace("_", ""): id_ for _, (id_, values, _) in entries}
            clicked = (labels[label], "clicked", ("s", ""), 0)
            panel.send_and_get_reply(new_method_call(menu, "Event", "isvu", clicked), timeout=5)

    def seen(self, title: str) -> list[str]:
        return self._xdotool("search", "--onlyvisible", "--name", title).split()

    def press(self, keys: str) -> None:
        self._xdotool("key", keys)

    def type(self, window: str, text: str) -> None:
        self._xdotool("windowfocus", "--sync", window)
        self._xdotool("type", "--delay", "15", text)
        self.press("Return")

    def is_dark(self) -> bool:
        program = (
            "from PySide6.QtWidgets import QApplication; qt = QApplication([]);"
            "print(qt.primaryScreen().grabWindow(0).toImage().pixelColor(700, 60).lightness())"
        )
        plain = {**self.environment, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        told = subprocess.run([sys.executable, "-c", program], env=plain, capture_output=True, text=True, check=True)
        return int(told.stdout) < 80

    def close_window(self, window: str) -> None:
        """As its frame's button does: WM_DELETE_WINDOW."""
        xcb = ctypes.CDLL("libxcb.so.1")
        xcb.xcb_connect.restype = ctypes.c_void_p
        xcb.xcb_intern_atom_reply.restype = ctypes.POINTER(ctypes.c_uint32)
        connection = ctypes.c_void_p(xcb.xcb_connect(self.environment["DISPLAY"].encode(), None))
        atoms = []
        for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"):
            cookie = xcb.xcb_intern_atom(connection, 0, len(name), name)
            atoms.append(xcb.xcb_intern_atom_reply(connection, cookie, None)[2])
        event = struct.pack("=BBHII5I", 33, 32, 0, int(window), atoms[0], atoms[1], 0, 0, 0, 0)
        cookie = xcb.xcb_send_event_checked(connection, 0, int(window), 0, event)
        xcb.xcb_request_check(connection, cookie)  # what is sent just before the connection ends may be lost
        xcb.xcb_disconnect(connection)

    def _xdotool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False
        ).stdout


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with private_bus(tmp_path, monkeypatch) as bus:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CURRENT_DESKTOP": "GNOME",
            "GEMMA_DESKTOP_HOME": str(tmp_path),
            "NO_AT_BRIDGE": "1",
        }
        desk = Desk(bus, environment)
        yield desk
        for program in desk.programs:
            program.close()
    screen.kill()
    screen.wait()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = paths_in(tmp_path)
    desktop = DesktopSettings(tray=True, quick_keys="Ctrl+Alt+Space")
    SettingsFile(paths.settings).save(msgspec.structs.replace(Settings(), desktop=desktop))
    return paths


def until(is_so: Callable[[], object], timeout_s: float = 40.0) -> None:
    deadline = time.monotonic() + timeout_s
    while not is_so():
        assert time.monotonic() < deadline, "it never came so"
        time.sleep(0.1)


def answers(paths: Paths) -> list[str]:
    with contextlib.closing(sqlite3.connect(paths.database)) as connection, contextlib.suppress(sqlite3.Error):
        return [row[0] for row in connection.execute("SELECT text FROM message WHERE role = 'assistant'")]
    return []


def test_a_day_in_the_desktop(desk: Desk, paths: Paths) -> None:
    with subprocess.Popen(COMMAND, env=desk.environment) as application:
        try:
            until(lambda: desk.seen(MAIN))
            assert not desk.is_dark()
            desk.turn_dark()
            until(desk.is_dark)
            desk.close_window(desk.seen(MAIN)[0])
            until(lambda: not desk.seen(MAIN))
            until(lambda: desk.told == ["Gemma Desktop is still here, in the tray"])
            desk.press("ctrl+alt+space")
            until(lambda: desk.seen(QUICK))
            desk.type(desk.seen(QUICK)[0], "What is the capital of Japan?")
            until(lambda: any("Tokyo" in answer for answer in answers(paths)))
            desk.press("Escape")
            until(lambda: not desk.seen(QUICK))
            subprocess.run([*COMMAND, "quick"], env=desk.environment, check=True, timeout=40)
            until(lambda: desk.seen(QUICK))
            desk.click_in_tray("Open Gemma Desktop")
            until(lambda: desk.seen(MAIN))
            desk.close_window(desk.seen(MAIN)[0])
            until(lambda: not desk.seen(MAIN))
            desk.click_in_tray("Quit")
            assert application.wait(30) == 0
            assert len(desk.told) == 1
        finally:
            application.kill()


def test_started_for_a_quick_question_it_waits_in_the_tray_for_the_next(desk: Desk, paths: Paths) -> None:
    with subprocess.Popen([*COMMAND, "quick"], env=desk.environment) as application:
        try:
            until(lambda: desk.seen(QUICK))
            assert not desk.seen(MAIN)
            desk.press("Escape")
            until(lambda: not desk.seen(QUICK))
            desk.press("ctrl+alt+space")
            until(lambda: desk.seen(QUICK))
            application.terminate()
            assert application.wait(30) == 0
        finally:
            application.kill()
