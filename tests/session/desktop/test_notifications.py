"""What a desktop is told, on a real bus."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gemma_desktop.session.desktop.news import News, NewsKind
from tests.helpers.private_bus import PrivateBus, Program

from gemma_desktop.session.desktop.bus import Place, SessionBus  # isort: skip - only Linux has it
from gemma_desktop.session.desktop.notifications import BusNotifications  # isort: skip

PATH, INTERFACE = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
NEWS = News(NewsKind.RECORDING, "A <b>talk</b> is written down", "Open the recording", "id-7")


@pytest.fixture
def server(bus: PrivateBus) -> Iterator[Program]:
    server = Program(bus, INTERFACE, lambda call: {"Notify": ("u", (7,))}[call[1]])
    yield server
    server.close()


@pytest.fixture
def notifications(server: Program) -> Iterator[BusNotifications]:
    bus = SessionBus()
    yield BusNotifications(bus, "Gemma Desktop")
    bus.close()


def test_names_stand_in_the_title_which_no_desktop_reads_as_markup(
    notifications: BusNotifications, server: Program, qtbot: QtBot
) -> None:
    notifications.show(NEWS)
    qtbot.waitUntil(lambda: bool(server.calls))
    application, replaces, icon, title, text, actions, hints, lasts_ms = server.asked("Notify")[0]
    assert (application, replaces, icon, title) == ("Gemma Desktop", 0, QGuiApplication.desktopFileName(), NEWS.title)
    assert (text, actions, lasts_ms) == (NEWS.text, ["default", NEWS.text], -1)
    assert hints["desktop-entry"] == ("s", QGuiApplication.desktopFileName())


def test_a_click_tells_which_news_it_was_and_lets_the_window_come_to_the_front(
    notifications: BusNotifications, server: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    notifications.show(NEWS)
    qtbot.waitUntil(lambda: bool(server.calls))
    with qtbot.waitSignal(notifications.clicked) as clicked:
        server.emit(PATH, INTERFACE, "ActionInvoked", "us", (6, "default"))  # of another program
        server.emit(PATH, INTERFACE, "ActivationToken", "us", (7, "token of the click"))
        server.emit(PATH, INTERFACE, "ActivationToken", "us", (6, "token of another program"))
        server.emit(PATH, INTERFACE, "ActionInvoked", "us", (7, "default"))
    assert clicked.args == [NEWS]
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token of the click"


def test_one_that_was_closed_is_not_clicked_any_more(
    notifications: BusNotifications, server: Program, qtbot: QtBot
) -> None:
    for _ in range(2):
        notifications.show(NEWS)
    qtbot.waitUntil(lambda: len(server.calls) == 2)
    with qtbot.assertNotEmitted(notifications.clicked):
        server.emit(PATH, INTERFACE, "NotificationClosed", "uu", (7, 2))
        server.emit(PATH, INTERFACE, "ActionInvoked", "us", (7, "default"))
        notifications.show(NEWS)
        qtbot.waitUntil(lambda: len(server.calls) == 3)


def test_a_desktop_that_refuses_is_no_trouble(bus: PrivateBus, qtbot: QtBot) -> None:
    server = Program(bus, INTERFACE, lambda call: {}[call[1]])
    ours = SessionBus()
    notifications = BusNotifications(ours, "Gemma Desktop")
    refusals: list[object] = []
    notifications.show(NEWS)
    ours.call(Place(INTERFACE, PATH, INTERFACE), "Notify", then=refusals.append)
    qtbot.waitUntil(lambda: refusals == [None])  # the one before it has come, too
    ours.close()
    server.close()
