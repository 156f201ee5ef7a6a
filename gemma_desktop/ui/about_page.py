"""What this application is, which versions it is made of, and where it keeps things."""

import importlib.metadata
import platform

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gemma_desktop import __version__
from gemma_desktop.licences import parts
from gemma_desktop.paths import Paths, resources
from gemma_desktop.session.crash_report import CrashReports
from gemma_desktop.ui.controls import Button, ElidedLabel, Label
from gemma_desktop.ui.licences_dialog import LicencesDialog
from gemma_desktop.ui.report_dialog import ReportDialog
from gemma_desktop.ui.shortcuts import Keys, ShortcutList
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme
from gemma_desktop.ui.words import path_text


class AboutPage(QWidget):
    """The last page of the settings."""

    def __init__(self, paths: Paths, theme: Theme) -> None:
        super().__init__()
        self._paths = paths
        self._theme = theme
        self.setObjectName("about_page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        space_out(column, theme, spacing=2)
        column.addWidget(Label(self.tr("Gemma Desktop"), heading=True))
        column.addWidget(
            Label(self.tr("Chat, pictures and speech with Gemma, on your own computer, without a network."), wrap=True)
        )
        column.addWidget(
            Label(
                self.tr(
                    "Not affiliated with Google. Gemma is a trademark of Google LLC. "
                    "Apache License 2.0. Icons: Lucide, ISC License."
                ),
                tone="quiet_text",
                wrap=True,
            )
        )
        grid = QGridLayout()
        space_out(grid, theme, across=2)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._facts()):
            grid.addWidget(Label(name, tone="quiet_text"), row, 0)
            grid.addWidget(ElidedLabel(value), row, 1)
        column.addLayout(grid)
        keys = Button(
            *(theme, self.tr("Keyboard shortcuts"), "shortcuts_button"),
            icon_name="keyboard",
            shortcut=Keys.SHORTCUTS.keys,
        )
        keys.clicked.connect(self._on_keys_clicked)
        folder = Button(theme, self.tr("Open the data folder"), "open_data_folder_button", icon_name="folder-open")
        folder.clicked.connect(self._on_folder_clicked)
        licences = Button(theme, self.tr("Licences of all parts"), "licences_button", icon_name="info")
        licences.clicked.connect(self._on_licences_clicked)
        self._report = Button(theme, self.tr("Last report"), "last_report_button", icon_name="triangle-alert")
        self._report.setToolTip(self.tr("Of a run that ended badly"))
        self._report.clicked.connect(self._on_report_clicked)
        for button in (keys, folder, licences, self._report):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        self._report.setVisible(CrashReports(self._paths.logs).last() is not None)
        super().showEvent(event)

    def _facts(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Version"), __version__),
            (self.tr("llama-cpp-python"), importlib.metadata.version("llama-cpp-python")),
            (self.tr("Qt"), qVersion()),
            (self.tr("Python"), platform.python_version()),
            (self.tr("Your chats"), path_text(self._paths.data)),
            (self.tr("Settings"), path_text(self._paths.config)),
            (self.tr("Logs"), path_text(self._paths.logs)),
        ]

    def _on_keys_clicked(self) -> None:
        dialog = ShortcutList(self._theme, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_report_clicked(self) -> None:
        report = CrashReports(self._paths.logs).last()
        if report is not None:
            dialog = ReportDialog(report, self._theme, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.data)))

    def _on_licences_clicked(self) -> None:
        dialog = LicencesDialog(parts(resources()), self._theme, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
