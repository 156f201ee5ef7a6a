"""What the desktop shows in a corner of the screen while nobody looks at the window."""

import os
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from gemma_desktop.session.desktop.bus import Body, Place, SessionBus
from gemma_desktop.session.desktop.news import News

_SERVICE: Final = Place(
    "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
)
_CLICK: Final = "default"
"""The action of a click on the whole, by the specification."""


class BusNotifications(QObject):
    """Notifications of a Linux desktop. Lives on the GUI thread.

    Signals:
        clicked(News)
    """

    clicked = Signal(object)

    def __init__(self, bus: SessionBus, application: str) -> None:
        """application: its name, as people read it."""
        super().__init__()
        self._bus = bus
        self._application = application
        self._shown: dict[int, News] = {}
        bus.listen(_SERVICE, "ActionInvoked", self._on_action_invoked)
        bus.listen(_SERVICE, "ActivationToken", self._on_activation_token)
        bus.listen(_SERVICE, "NotificationClosed", self._on_notification_closed)

    def show(self, news: News) -> None:
        """The title is plain text to every desktop, the text is markup to some: names belong into the title."""
        us = QGuiApplication.desktopFileName()
        hints = {"desktop-entry": ("s", us), "category": ("s", "transfer.complete")}
        body = (
            *(self._application, 0, us, news.title, news.text),
            *([_CLICK, news.text], hints, -1),
        )

        def remember(answer: Body | None) -> None:
            if answer is not None:
                self._shown[answer[0]] = news

        self._bus.call(_SERVICE, "Notify", "susssasa{sv}i", body, remember)

    def _on_action_invoked(self, _path: str, body: Body) -> None:
        id_, _action = body
        if id_ in self._shown:
            self.clicked.emit(self._shown[id_])

    def _on_activation_token(self, _path: str, body: Body) -> None:
        """Comes before the click; with it a compositor of Wayland lets the window come to the front."""
        id_, token = body
        if id_ in self._shown:
            os.environ["XDG_ACTIVATION_TOKEN"] = token

    def _on_notification_closed(self, _path: str, body: Body) -> None:
        self._shown.pop(body[0], None)
