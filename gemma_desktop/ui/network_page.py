"""Where models lie, and what this application has to do with the network."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, QUrl
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gemma_desktop.library.environment import DEFAULT_ENDPOINT, hub_endpoint, offline_by_environment
from gemma_desktop.library.installation import Installation
from gemma_desktop.session.installed_models import InstalledModels
from gemma_desktop.session.network_desk import NetworkDesk
from gemma_desktop.session.notices import sentence_of
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.values import Notice, NoticeLevel
from gemma_desktop.ui.controls import Button, ElidedLabel, Kind, Label
from gemma_desktop.ui.link_question import LinkQuestion
from gemma_desktop.ui.models.task_line import TaskLine
from gemma_desktop.ui.models.token_panel import TokenPanel
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import bytes_text, number_text, path_text

MOST_LISTED = 1000
LEDGER_LINES = 10


class FolderPart(QWidget):
    """Where models lie, and the way to another place."""

    def __init__(
        self, library: Installation, installed: InstalledModels, preferences: Preferences, theme: Theme
    ) -> None:
        super().__init__()
        self._library = library
        self._installed = installed
        self._place = ElidedLabel(tone="quiet_text")
        self._place.setObjectName("models_folder")
        self._move = Button(theme, self.tr("Move\u2026"), "move_folder_button", icon_name="folder-open")
        self._move.setAccessibleName(self.tr("Move the models to another folder"))
        self._trouble = Label(tone="warning", wrap=True)
        self._trouble.setObjectName("move_trouble")
        self._trouble.hide()
        line = QHBoxLayout()
        space_out(line, theme, spacing=1)
        line.addWidget(self._place, 1)
        line.addWidget(self._move)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=0.5)
        column.addWidget(Label(self.tr("Models folder"), heading=True))
        column.addLayout(line)
        column.addWidget(
            Label(
                self.tr("Models are copied, checked, and only then removed from the old place."),
                size=TextSize.NOTE,
                tone="quiet_text",
                wrap=True,
            )
        )
        column.addWidget(self._trouble)
        column.addWidget(TaskLine(installed, theme, self))
        self._move.clicked.connect(self._on_move_clicked)
        preferences.changed.connect(self._on_changed)
        installed.changed.connect(self._on_changed)
        installed.noticed.connect(self._on_noticed)
        self._on_changed()

    def _on_changed(self, _settings: object = None) -> None:
        self._place.set_text(path_text(self._library.folder.path))
        self._move.setEnabled(self._installed.task() is None)

    def _on_move_clicked(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Where models are to lie"))
        dialog.setObjectName("move_folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_folder_selected(self, folder: str) -> None:
        self._trouble.hide()
        self._installed.move_folder(Path(folder))

    def _on_noticed(self, notice: Notice) -> None:
        """Why it is not moved: here, as the notices of the window are behind this dialog."""
        if notice.level is not NoticeLevel.INFO:
            self._trouble.setText(sentence_of(notice))
            self._trouble.show()


class LedgerPart(QWidget):
    """Every connection that this application has made."""

    def __init__(self, network: NetworkDesk, theme: Theme) -> None:
        super().__init__()
        self._network = network
        self._theme = theme
        self._words = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        self._list = QListWidget()
        self._list.setObjectName("ledger")
        self._list.setAccessibleName(self.tr("Connections, the newest first"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._again = Button(
            theme, self.tr("Read again"), "read_ledger_button", kind=Kind.QUIET, icon_name="refresh-cw"
        )
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Every connection"), heading=True), 1)
        top.addWidget(self._again)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=0.5)
        column.addLayout(top)
        column.addWidget(self._words)
        column.addWidget(self._list)
        self._again.clicked.connect(network.read_ledger)
        network.ledger_read.connect(self._on_ledger_read)
        self._list.hide()

    def _on_ledger_read(self) -> None:
        connections = self._network.connections or ()
        self._list.clear()
        for connection in connections[:MOST_LISTED]:
            at = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(connection.at)), QLocale.FormatType.ShortFormat)
            amount = (
                bytes_text(connection.received_bytes) if connection.received_bytes is not None else self.tr("not ended")
            )
            text = self.tr("{at}  {host}  {why}, {amount}").format(
                at=at, host=connection.host, why=connection.why, amount=amount
            )
            self._list.addItem(QListWidgetItem(text))
        lines = min(len(connections), LEDGER_LINES)
        self._list.setFixedHeight(lines * max(1, self._list.sizeHintForRow(0)) + 4)
        self._list.setVisible(bool(connections))
        if not connections:
            self._words.setText(self.tr("None was ever made."))
        elif len(connections) > MOST_LISTED:
            self._words.setText(
                self.tr("The newest {n} of {all}: when, to whom, why, and how much came.").format(
                    n=MOST_LISTED, all=number_text(len(connections))
                )
            )
        else:
            self._words.setText(self.tr("When, to whom, why, and how much came."))


class NetworkPage(QWidget):
    """Stands below the switches of the settings page about models and the network. Looks when it is seen."""

    def __init__(
        self,
        library: Installation,
        installed: InstalledModels,
        network: NetworkDesk,
        preferences: Preferences,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._network = network
        self._installed = installed
        self._theme = theme
        self.setObjectName("network_page")
        self._around = Label(size=TextSize.NOTE, tone="warning", wrap=True)
        self._around.setObjectName("network_environment")
        token = TokenPanel(network, theme)
        token.page_requested.connect(self._on_page_requested)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=2.5)
        column.addWidget(self._around)
        column.addWidget(FolderPart(library, installed, preferences, theme))
        told = QVBoxLayout()
        space_out(told, theme, spacing=0.5)
        told.addWidget(Label(self.tr("Token for the Hub"), heading=True))
        told.addWidget(token)
        column.addLayout(told)
        column.addWidget(LedgerPart(network, theme))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._around.setText(" ".join(self._environment()))
        self._around.setVisible(bool(self._around.text()))
        self._network.read_ledger()
        self._installed.refresh()

    def _environment(self) -> list[str]:
        """What is set outside of this application and holds for this run."""
        said = []
        if hub_endpoint() != DEFAULT_ENDPOINT:
            said.append(self.tr("HF_ENDPOINT is set: models come from {0}.").format(hub_endpoint()))
        if offline_by_environment():
            said.append(self.tr("HF_HUB_OFFLINE is set: the network is off for this run."))
        return said

    def _on_page_requested(self, path: str) -> None:
        LinkQuestion(QUrl(f"{hub_endpoint()}/{path}"), self._theme, self).open()
