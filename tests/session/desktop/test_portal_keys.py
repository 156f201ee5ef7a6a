"""Keys that the desktop's portal listens to, on a real bus with a portal that answers as the test says."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gemma_desktop.session.desktop.global_keys import KeysState, global_keys_here
from gemma_desktop.session.desktop.key_names import Keys
from tests.helpers.keys_portal import CANCELLED, GRANTED, PATH, SESSION, SHORTCUTS, Portal, bound
from tests.helpers.private_bus import PrivateBus

from gemma_desktop.session.desktop.bus import SessionBus  # isort: skip - only Linux has it
from gemma_desktop.session.desktop.portal_keys import PortalKeys  # isort: skip

KEYS = Keys(("Ctrl", "Alt"), "Space")


@pytest.fixture
def portal(bus: PrivateBus) -> Iterator[Portal]:
    portal = Portal(bus)
    yield portal
    portal.program.close()


@pytest.fixture
def keys(portal: Portal) -> Iterator[PortalKeys]:
    bus = SessionBus()
    yield PortalKeys(bus)
    bus.close()


def bind(keys: PortalKeys, qtbot: QtBot, expected: KeysState = KeysState.HEARD) -> None:
    keys.bind(KEYS, "Ask a quick question")
    assert keys.state is KeysState.ASKING
    qtbot.waitUntil(lambda: keys.state is expected)


def test_what_the_desktop_grants_is_heard(
    keys: PortalKeys, portal: Portal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    bind(keys, qtbot)
    assert keys.keys_text == "Ctrl+Alt+Space"
    qtbot.waitUntil(lambda: bool(portal.program.asked("BindShortcuts")))
    session, shortcuts, _window, _options = portal.program.asked("BindShortcuts")[0]
    assert session == SESSION
    assert shortcuts == [
        (
            "quick-question",
            {"description": ("s", "Ask a quick question"), "preferred_trigger": ("s", "CTRL+ALT+space")},
        )
    ]
    with qtbot.waitSignal(keys.pressed):
        portal.press()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token of the keys"


def test_an_application_says_who_it_is_before_it_asks(keys: PortalKeys, portal: Portal, qtbot: QtBot) -> None:
    bind(keys, qtbot)
    assert [call[1] for call in portal.program.calls][:2] == ["Register", "CreateSession"]
    assert portal.program.asked("Register") == [(QGuiApplication.desktopFileName(), {})]


def test_keys_of_others_are_not_ours(keys: PortalKeys, portal: Portal, qtbot: QtBot) -> None:
    bind(keys, qtbot)
    heard: list[int] = []
    keys.pressed.connect(lambda: heard.append(1))
    portal.press(session=f"{PATH}/session/1_1/other")
    portal.press(shortcut="other")
    portal.press()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [1]


@pytest.mark.parametrize(
    ("member", "answer"),
    [
        ("CreateSession", (CANCELLED, {})),
        ("BindShortcuts", (CANCELLED, {"shortcuts": ("a(sa{sv})", [bound("Ctrl+Alt+Space")])})),
        ("BindShortcuts", (GRANTED, {"shortcuts": ("a(sa{sv})", [])})),
    ],
    ids=["no session", "the user says no", "none is bound"],
)
def test_what_is_refused_is_said(
    member: str, answer: tuple[int, dict[str, Any]], keys: PortalKeys, portal: Portal, qtbot: QtBot
) -> None:
    portal.answers[member] = answer
    bind(keys, qtbot, KeysState.REFUSED)


def test_a_portal_without_shortcuts_refuses(keys: PortalKeys, portal: Portal, qtbot: QtBot) -> None:
    portal.answers.clear()
    bind(keys, qtbot, KeysState.REFUSED)


def test_keys_that_the_user_changes_in_the_desktop_are_told(keys: PortalKeys, portal: Portal, qtbot: QtBot) -> None:
    bind(keys, qtbot)
    told: list[tuple[KeysState, str]] = []
    keys.changed.connect(lambda: told.append((keys.state, keys.keys_text)))
    for session, trigger in ((f"{PATH}/session/1_1/other", "Meta+H"), (SESSION, "Meta+G")):
        body = (session, [bound(trigger)])
        portal.program.emit(PATH, SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", body)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(KeysState.HEARD, "Meta+G")]


def test_after_the_release_nothing_is_heard(keys: PortalKeys, portal: Portal, qtbot: QtBot) -> None:
    bind(keys, qtbot)
    keys.release()
    assert keys.state is KeysState.OFF
    qtbot.waitUntil(lambda: (SESSION, "Close", ()) in portal.program.calls)
    with qtbot.assertNotEmitted(keys.pressed):
        portal.press()
        keys.bind(KEYS, "Ask")
        qtbot.waitUntil(lambda: keys.state is KeysState.HEARD)


def test_other_keys_take_the_place_of_the_first(keys: PortalKeys, portal: Portal, qtbot: QtBot) -> None:
    bind(keys, qtbot)
    bind(keys, qtbot)
    asked = [call[:2] for call in portal.program.calls if call[1] in ("CreateSession", "Close")]
    assert asked == [(PATH, "CreateSession"), (SESSION, "Close"), (PATH, "CreateSession")]


def test_what_is_granted_after_the_release_is_not_ours_any_more(keys: PortalKeys, portal: Portal, qtbot: QtBot) -> None:
    states: list[KeysState] = []
    keys.bind(KEYS, "Ask")
    keys.release()
    keys.changed.connect(lambda: states.append(keys.state))
    bind(keys, qtbot)
    assert states == [KeysState.ASKING, KeysState.HEARD]
    assert len(portal.program.asked("BindShortcuts")) == 1


def test_where_the_bus_goes_nothing_is_heard_any_more(keys: PortalKeys, bus: PrivateBus, qtbot: QtBot) -> None:
    bind(keys, qtbot)
    bus.end()
    qtbot.waitUntil(lambda: keys.state is KeysState.REFUSED)


@pytest.mark.parametrize("platform", ["wayland", "xcb"])
def test_under_wayland_the_portal_is_asked_whatever_qt_speaks(
    platform: str, bus: PrivateBus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    found = global_keys_here(platform)
    assert isinstance(found, PortalKeys)
    with qtbot.waitSignal(found.changed):
        bus.end()
    assert global_keys_here(platform) is None
