"""The user's token for the Hub: where to get one, the field to enter it, where it is kept, and how it goes away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gemma_desktop.library.environment import token_of_environment
from gemma_desktop.session.network_desk import NetworkDesk
from gemma_desktop.session.notices import sentence_of
from gemma_desktop.ui.controls import Button, Label
from gemma_desktop.ui.flow_layout import FlowLayout
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme


class TokenPanel(QWidget):
    """Looks whether a token is kept when it is first seen. A token that was entered is never shown again.

    Signals:
        page_requested(str): path of a page of the Hub.
    """

    page_requested = Signal(str)

    def __init__(self, network: NetworkDesk, theme: Theme) -> None:
        super().__init__()
        self._network = network
        self.setObjectName("token_panel")
        self._state = Label(wrap=True)
        self._state.setObjectName("token_state")
        self._where = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        self._field = QLineEdit()
        self._field.setObjectName("token_field")
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setAccessibleName(self.tr("Token for the Hub"))
        self._field.setPlaceholderText(self.tr("Paste a token; it begins with hf_"))
        self._keep = Button(theme, self.tr("Check and keep"), "keep_token_button", gives_way=True)
        self._forget = Button(theme, self.tr("Remove it"), "forget_token_button")
        self._unlock = Button(theme, self.tr("Ask the keyring again"), "unlock_keyring_button")
        self._make = Button(
            *(theme, self.tr("Make a token on the Hub"), "make_token_button"), icon_name="external-link", gives_way=True
        )
        self._entry = QWidget()
        line = QHBoxLayout(self._entry)
        space_out(line, theme, margins=0, spacing=1)
        line.addWidget(self._field, 1)
        line.addWidget(self._keep)
        buttons = FlowLayout()
        space_out(buttons, theme, spacing=1)
        buttons.addWidget(self._forget)
        buttons.addWidget(self._unlock)
        buttons.addWidget(self._make)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=0.75)
        for part in (self._state, self._entry, self._where):
            column.addWidget(part)
        column.addLayout(buttons)
        self._field.returnPressed.connect(self._on_entered)
        self._field.textChanged.connect(self._on_token_changed)
        self._keep.clicked.connect(self._on_entered)
        self._forget.clicked.connect(network.forget_token)
        self._unlock.clicked.connect(self._on_unlock_clicked)
        self._make.clicked.connect(self._on_make_clicked)
        network.token_changed.connect(self._on_token_changed)
        if network.token is None:
            network.find_token()
        self._on_token_changed()

    def _on_entered(self) -> None:
        if self._field.text().strip() and not self._network.is_checking_token:
            self._network.enter_token(self._field.text())

    def _on_token_changed(self, _text: str = "") -> None:
        network, token = self._network, self._network.token
        is_kept = token is not None and token.is_kept
        given = bool(token_of_environment())
        checking = network.is_checking_token
        had_keyboard = any(part.hasFocus() for part in (self._field, self._keep, self._forget))
        if is_kept:
            self._field.clear()
        self._field.setReadOnly(checking)  # not disabled, which would take the keyboard from it
        self._keep.setEnabled(not checking and bool(self._field.text().strip()))
        self._entry.setVisible(not is_kept and not given)
        self._make.setVisible(not is_kept and not given)
        self._forget.setVisible(is_kept)
        self._unlock.setVisible(token is not None and token.is_locked and not given)
        if had_keyboard:
            (self._forget if is_kept else self._field).setFocus()
        tone = "text"
        if network.token_error is not None:
            text, tone = sentence_of(network.token_error), "bad"
        elif given:
            text = self.tr("HF_TOKEN gives a token for this run.")
        elif checking:
            text = self.tr("Asking the Hub whose token that is\u2026")
        elif token is not None and is_kept:
            owner = self.tr("The token of {owner} is kept.").format(owner=token.owner)
            text = owner if token.owner else self.tr("A token is kept.")
            tone = "good"
        elif token is not None and token.is_locked:
            text = self.tr("This system\u2019s keyring stays locked; a token in it cannot be used.")
        else:
            text = self.tr("No token is kept. Most models need none.")
        self._state.setText(text)
        self._state.set_tone(tone)
        self._where.setText(self._where_text(is_kept=is_kept, in_keyring=token is not None and token.in_keyring))

    def _where_text(self, *, is_kept: bool, in_keyring: bool) -> str:
        if not is_kept:
            return self.tr(
                "It is kept in this system's keyring, or where there is none in a file that only you can read. "
                "It goes to the Hub and to nobody else, and is not shown again."
            )
        if in_keyring:
            return self.tr("It lies in this system's keyring, and goes to the Hub and to nobody else.")
        return self.tr(
            "This system has no keyring that could be used: it lies in a file that only you can read, and goes to the "
            "Hub and to nobody else."
        )

    def _on_unlock_clicked(self) -> None:
        self._network.find_token(again=True)

    def _on_make_clicked(self) -> None:
        self.page_requested.emit("settings/tokens")
