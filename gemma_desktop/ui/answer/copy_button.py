"""A button that copies, and says so."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip

from gemma_desktop.ui.controls import IconButton
from gemma_desktop.ui.theme import Theme

FEEDBACK_MS = 1500


class CopyButton(IconButton):
    """Puts a text on the clipboard; shows a tick and "Copied" for a moment."""

    def __init__(
        self, theme: Theme, label: str, object_name: str, text: Callable[[], str], *, icon_px: int = 16
    ) -> None:
        super().__init__(theme, "copy", label, object_name, icon_px=icon_px)
        self._label = label
        self._text = text
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FEEDBACK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text())
        self.set_icon("check", "good")
        self.set_label(self.tr("Copied"))
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height() // 2)), self.tr("Copied"), self)
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        self.set_icon("copy", "quiet_text")
        self.set_label(self._label)
