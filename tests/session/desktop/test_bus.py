"""Our end of D-Bus, on a real daemon."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.private_bus import PrivateBus, Program

from gemma_desktop.session.desktop.bus import BusTrouble, Place, SessionBus  # isort: skip - only Linux has it

ECHO = Place("org.example.Echo", "/echo", "org.example.Echo")


def test_answers_and_refusals_come_later_in_the_order_of_asking(bus: PrivateBus, qtbot: QtBot) -> None:
    program = Program(bus, ECHO.name, lambda call: {"Twice": ("i", (2 * sum(call[2]),))}[call[1]])
    ours = SessionBus()
    heard: list[object] = []
    nobody: list[object] = []
    ours.call(ECHO, "Twice", "i", (21,), heard.append)
    ours.call(ECHO, "Thrice", "i", (21,), heard.append)
    ours.call(Place("org.example.Nobody", "/", "org.example.Nobody"), "Hello", then=nobody.append)
    assert heard == nobody == []
    qtbot.waitUntil(lambda: len(heard) == 2 and len(nobody) == 1)
    assert heard == [(42,), None]
    assert nobody == [None]
    ours.close()
    program.close()


def test_signals_are_heard_of_that_object_or_of_any(bus: PrivateBus, qtbot: QtBot) -> None:
    program = Program(bus, ECHO.name, lambda call: {"Ready": ("", ())}[call[1]])
    ours = SessionBus()
    one: list[object] = []
    every: list[object] = []
    another: list[object] = []
    ours.listen(ECHO, "Said", lambda path, body: one.append((path, body)))
    ours.listen(Place(ECHO.name, "", ECHO.interface), "Said", lambda path, body: every.append((path, body)))
    ours.listen(Place(ECHO.name, "/echo", "org.example.Another"), "Said", lambda path, body: another.append(path))
    ours.call(ECHO, "Ready")
    qtbot.waitUntil(lambda: bool(program.calls))  # by then the bus knows what we listen to
    for path in ("/elsewhere", "/echo"):
        program.emit(path, ECHO.interface, "Said", "s", (path,))
    program.emit("/echo", ECHO.interface, "Sang", "s", ("/echo",))
    qtbot.waitUntil(lambda: len(one) == 1)
    assert one == [("/echo", ("/echo",))]
    assert every == [("/elsewhere", ("/elsewhere",)), ("/echo", ("/echo",))]
    assert another == []
    ours.close()
    program.close()


def test_a_bus_that_goes_is_told_once(bus: PrivateBus, qtbot: QtBot) -> None:
    ours = SessionBus()
    with qtbot.waitSignal(ours.closed):
        bus.end()
    ours.call(ECHO, "Twice", "i", (1,))  # nobody hears it, and nothing breaks


@pytest.mark.parametrize("address", ["unix:path=/nowhere/at/all", "nonsense", "tcp:host=localhost,port=1"])
def test_without_a_bus_there_is_none(address: str, monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(BusTrouble):
        SessionBus()


def test_the_bus_of_a_session_that_names_none_is_found_where_systemd_keeps_it(
    bus: PrivateBus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    SessionBus().close()
    monkeypatch.chdir(tmp_path)
    for other in (str(tmp_path / "other"), ""):
        monkeypatch.setenv("XDG_RUNTIME_DIR", other)
        with pytest.raises(BusTrouble):
            SessionBus()
