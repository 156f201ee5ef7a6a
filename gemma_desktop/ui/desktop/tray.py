"""The icon in the tray."""

from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.values import RecorderState
from gemma_desktop.ui.icons import application_icon
from gemma_desktop.ui.theme import Theme

_ICON_PX: Final = 64
_DOT_SHARE: Final = 0.45


class Tray(QObject):
    """A click opens the window, its menu has the rest. It shows that a microphone is listened to, whatever is hidden.

    Signals:
        quick_requested, window_requested, new_chat_requested, quit_requested
    """

    quick_requested = Signal()
    window_requested = Signal()
    new_chat_requested = Signal()
    quit_requested = Signal()

    def __init__(self, recorder: Recorder, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._theme = theme
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
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._on_activated)
        recorder.state_changed.connect(self._show_state)
        self._show_state()
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

    def _show_state(self) -> None:
        recording = self._recorder.state is RecorderState.RECORDING
        self.icon.setIcon(_with_dot(self._theme.color("bad")) if recording else application_icon())
        self.icon.setToolTip(self.tr("Gemma Desktop is recording") if recording else self.tr("Gemma Desktop"))

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


def _with_dot(color: QColor) -> QIcon:
    """The application's icon with a dot in its corner."""
    drawn = application_icon().pixmap(_ICON_PX, _ICON_PX)
    side = _ICON_PX * _DOT_SHARE
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QRectF(_ICON_PX - side, _ICON_PX - side, side, side))
    painter.end()
    return QIcon(drawn)
