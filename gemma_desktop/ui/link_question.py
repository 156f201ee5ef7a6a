"""Before a link leaves the window, its whole address is shown."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.ui.controls import Button, Kind, Label
from gemma_desktop.ui.theme import Theme


class LinkQuestion(QDialog):
    """Asks whether the browser may open an address."""

    def __init__(self, url: QUrl, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._url = url
        self.setObjectName("link_question")
        self.setWindowTitle(self.tr("Open a link"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        address = Label(url.toString(), wrap=True)
        address.setObjectName("link_address")
        address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        go = Button(theme, self.tr("Open in the browser"), "open_link_button", kind=Kind.PRIMARY)
        copy = Button(theme, self.tr("Copy the address"), "copy_link_button")
        back = Button(theme, self.tr("Cancel"), "cancel_link_button")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (back, copy, go):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space(3)] * 4)
        column.setSpacing(theme.space(2))
        column.addWidget(Label(self.tr("This leaves Gemma Desktop and opens a page on the network:"), wrap=True))
        column.addWidget(address)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.space(55))
        go.clicked.connect(self._on_go_clicked)
        copy.clicked.connect(self._on_copy_clicked)
        back.clicked.connect(self.reject)

    def _on_go_clicked(self) -> None:
        self.accept()
        QDesktopServices.openUrl(self._url)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._url.toString())
        self.reject()
