"""The icon in the tray."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from gemma_desktop.ui.icons import application_icon


class Tray(QObject):
    """A click opens the window, its menu has the rest.

    Signals:
        quick_requested, window_requested, new_chat_requested, quit_requested
    """

    quick_requested = Signal()
    window_requested = Signal()
    new_chat_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._menu.setObjectName("tray_menu")
        for label, wanted in (
            (self.tr("Quick question"), self.quick_requested),
            (self.tr("Open Gemma Desktop"), self.window_requested),
            (self.tr("New chat"), self.new_chat_requested),
        ):
            self._menu.addAction(label).triggered.connect(wanted)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit")).triggered.connect(self.quit_requested)
        self.icon = QSystemTrayIcon(application_icon(), self)
        self.icon.setToolTip(self.tr("Gemma Desktop"))
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.show()

    @property
    def menu(self) -> QMenu:
        return self._menu

    @property
    def is_available(self) -> bool:
        """Whether the desktop has a place for it now."""
        return has_tray()

    def close(self) -> None:
        """Take it out of the tray."""
        self.icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        match reason:
            case QSystemTrayIcon.ActivationReason.Trigger | QSystemTrayIcon.ActivationReason.DoubleClick:
                self.window_requested.emit()
            case QSystemTrayIcon.ActivationReason.MiddleClick:
                self.quick_requested.emit()
            case _:
                pass


def has_tray() -> bool:
    """Whether this desktop has a place for the icon now."""
    return QSystemTrayIcon.isSystemTrayAvailable()
