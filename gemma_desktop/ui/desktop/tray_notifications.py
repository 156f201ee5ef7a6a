"""Notifications of Windows and macOS, which come from an icon in the tray."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from gemma_desktop.session.desktop.news import News
from gemma_desktop.ui.icons import application_icon

_SHOWN_MS: Final = 20_000


class TrayNotifications(QObject):
    """The icon is there only as long as its message.

    Signals:
        clicked(News)
    """

    clicked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(application_icon(), self)
        self._icon.messageClicked.connect(self._on_message_clicked)
        self._shown: News | None = None
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(_SHOWN_MS)
        self._time.timeout.connect(self._icon.hide)

    def show(self, news: News) -> None:
        self._shown = news
        self._icon.show()
        self._icon.showMessage(news.title, news.text, application_icon(), _SHOWN_MS)
        self._time.start()

    def _on_message_clicked(self) -> None:
        self._icon.hide()
        if self._shown is not None:
            self.clicked.emit(self._shown)
