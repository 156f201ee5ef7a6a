"""The report of a run that ended badly: read it, copy it, throw it away."""

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from gemma_desktop.session.crash_report import CrashReport
from gemma_desktop.ui.controls import Button, Kind, Label
from gemma_desktop.ui.roomy_dialog import RoomyDialog
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme


class ReportDialog(RoomyDialog):
    """Nothing of it leaves this computer unless the user copies it somewhere."""

    def __init__(self, report: CrashReport, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_steps=88, height_steps=68)
        self._report = report
        self.setObjectName("report_dialog")
        self.setWindowTitle(self.tr("Last report"))
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(round(report.at)), QLocale.FormatType.ShortFormat)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=3, spacing=1.5)
        column.addWidget(Label(self.tr("Gemma Desktop ended badly"), size=TextSize.TITLE))
        column.addWidget(
            Label(
                self.tr(
                    "This report was made on {date}. It stays on this computer, and nothing of it was sent. It holds "
                    "versions, the system, and the last lines of the logs, but nothing of your chats. Copy it if you "
                    "want to show it to somebody who can help."
                ).format(date=when),
                tone="quiet_text",
                wrap=True,
            )
        )
        self._text = QPlainTextEdit(report.text)
        self._text.setObjectName("report_text")
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # what programs write, in every language
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        column.addWidget(self._text, 1)
        copy = Button(theme, self.tr("Copy"), "report_copy_button", kind=Kind.PRIMARY, icon_name="copy")
        copy.clicked.connect(self._on_copy_clicked)
        close = Button(theme, self.tr("Close"), "report_close_button")
        close.clicked.connect(self.close)
        self._copied = Label(tone="good")
        self._copied.setObjectName("report_copied")
        buttons = QHBoxLayout()
        space_out(buttons, theme, spacing=1)
        buttons.addWidget(copy)
        buttons.addWidget(self._copied)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column.addLayout(buttons)
        self._theme = theme
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)
        copy.setFocus()

    def _on_theme_changed(self) -> None:
        self._text.setFont(self._theme.code_font(TextSize.NOTE))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report.text)
        self._copied.setText(self.tr("Copied"))
