"""The dialogs of the window, each made when it is first asked for."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from gemma_desktop.chat.message import ImagePart
from gemma_desktop.ui.desktop.desk import DesktopDesk
from gemma_desktop.ui.parts import Parts
from gemma_desktop.ui.picture_view import PictureView
from gemma_desktop.ui.shortcuts import ShortcutList
from gemma_desktop.ui.theme import Theme


class Dialogs(QObject):
    """Opens dialogs over the window; none of them holds it up."""

    def __init__(self, parts: Parts, desk: DesktopDesk, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._desk = desk
        self._theme = theme
        self._window = window
        self._settings: QDialog | None = None

    def show_settings(self) -> None:
        # Imported here: the pages are not needed for the first window, which has to come quickly.
        from gemma_desktop.ui.settings_dialog import SettingsDialog

        if self._settings is None:
            self._settings = SettingsDialog(self._parts, self._desk, self._theme, self._window)
        self._raise(self._settings)

    def show_chat_settings(self) -> None:
        from gemma_desktop.ui.chat_settings_dialog import ChatSettingsDialog

        dialog = ChatSettingsDialog(self._parts.chat, self._parts.preferences, self._theme, self._window)
        self._show_once(dialog)

    def show_shortcuts(self) -> None:
        self._show_once(ShortcutList(self._theme, self._window))

    def show_report(self) -> None:
        """Of the last run that ended badly, if it is still there."""
        from gemma_desktop.session.crash_report import CrashReports
        from gemma_desktop.ui.report_dialog import ReportDialog

        report = CrashReports(self._parts.paths.logs).last()
        if report is not None:
            self._show_once(ReportDialog(report, self._theme, self._window))

    def show_picture(self, part: ImagePart) -> None:
        self._show_once(PictureView(part, self._parts.chat.thumbnails, self._theme, self._window))

    def _show_once(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _raise(self, dialog: QDialog) -> None:
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
