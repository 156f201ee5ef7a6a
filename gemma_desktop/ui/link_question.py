"""Before a link leaves the window, its whole address is shown."""

import unicodedata

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextOption
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from gemma_desktop.ui.controls import Button, Kind, Label
from gemma_desktop.ui.theme import Theme

WIDTH_STEPS = 55
MOST_LINES = 8
"""Of the address, before it scrolls."""


class LinkQuestion(QDialog):
    """Asks whether the browser may open an address."""

    def __init__(self, url: QUrl, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._url = url
        self.setObjectName("link_question")
        self.setWindowTitle(self.tr("Open a link"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_mail = url.scheme().lower() == "mailto"
        go_text = self.tr("Open in the mail program") if is_mail else self.tr("Open in the browser")
        go = Button(theme, go_text, "open_link_button", kind=Kind.PRIMARY)
        copy = Button(theme, self.tr("Copy the address"), "copy_link_button")
        back = Button(theme, self.tr("Cancel"), "cancel_link_button")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (back, copy, go):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space(3)] * 4)
        column.setSpacing(theme.space(2))
        column.addWidget(Label(self._question(is_mail=is_mail), wrap=True))
        column.addWidget(self._address_field(theme))
        column.addLayout(buttons)
        go.clicked.connect(self._on_go_clicked)
        copy.clicked.connect(self._on_copy_clicked)
        back.clicked.connect(self.reject)
        back.setFocus()

    def _address_field(self, theme: Theme) -> QPlainTextEdit:
        """A label would not break a word that is wider than the window."""
        field = QPlainTextEdit(readable_address(self._url))
        field.setObjectName("link_address")
        field.setAccessibleName(self.tr("Address"))
        field.setProperty("bare", True)
        field.setFrameShape(QFrame.Shape.NoFrame)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        field.document().setDocumentMargin(0)
        metrics, room = field.fontMetrics(), theme.space(WIDTH_STEPS)
        lines = 1 + metrics.horizontalAdvance(field.toPlainText()) // (room - metrics.averageCharWidth())
        field.setMinimumWidth(room)
        field.setFixedHeight(min(lines, MOST_LINES) * metrics.lineSpacing() + 4)
        return field

    def _question(self, *, is_mail: bool) -> str:
        if is_mail:
            return self.tr("This leaves Gemma Desktop and begins a message to:")
        host = self._url.host(QUrl.ComponentFormattingOption.FullyEncoded)
        return self.tr("This leaves Gemma Desktop and opens a page of {0} on the network:").format(host)

    def _on_go_clicked(self) -> None:
        self.accept()
        QDesktopServices.openUrl(self._url)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(bytes(self._url.toEncoded().data()).decode("ascii"))
        self.reject()


def readable_address(url: QUrl) -> str:
    """The whole address; letters as they are read, unless some of them are not seen or turn others around."""
    text = url.toString()
    if all(unicodedata.category(letter)[0] != "C" for letter in text):
        return text
    return bytes(url.toEncoded().data()).decode("ascii")
