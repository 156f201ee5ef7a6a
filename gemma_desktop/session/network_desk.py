"""The user's token for the Hub, and the ledger of connections, as the window sees them."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.session.hub_worker import (
    FindToken,
    ForgetToken,
    HubAnswer,
    HubQuestion,
    HubWorker,
    KeepToken,
    ReadLedger,
    TokenState,
)

if TYPE_CHECKING:
    from gemma_desktop.library.connections import Connection


class NetworkDesk(QObject):
    """Lives on the GUI thread. The token itself passes through once, when it is entered, and never comes back.

    Signals:
        token_changed: `token`, `is_checking_token` or `token_error` is another one.
        ledger_read: `connections` are there, as they were when they were asked for.
    """

    token_changed = Signal()
    ledger_read = Signal()
    _ask_wanted = Signal(object)

    def __init__(self, worker: HubWorker) -> None:
        """worker: may be on its thread already."""
        super().__init__()
        self._token: TokenState | None = None
        self._token_question: HubQuestion | None = None
        self._token_error: GemmaDesktopError | None = None
        self._connections: tuple[Connection, ...] | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._ask_wanted.connect(worker.ask, queued)
        worker.answered.connect(self._on_worker_answered, queued)

    @property
    def token(self) -> TokenState | None:
        """None while nobody has looked."""
        return self._token

    @property
    def is_checking_token(self) -> bool:
        return isinstance(self._token_question, KeepToken)

    @property
    def token_error(self) -> GemmaDesktopError | None:
        """Why the token that was entered last is not kept, or why the one that is kept could not be removed."""
        return self._token_error

    def find_token(self, *, again: bool = False) -> None:
        """Look whether one is kept. again: ask also a keyring that stayed locked."""
        self._ask(FindToken(again))

    def enter_token(self, token: str) -> None:
        """Ask the Hub whose it is, and keep it if it is somebody's."""
        self._ask(KeepToken(token.strip()))

    def forget_token(self) -> None:
        self._ask(ForgetToken())

    @property
    def connections(self) -> "tuple[Connection, ...] | None":
        """The newest first; None while nobody has looked."""
        return self._connections

    def read_ledger(self) -> None:
        self._ask_wanted.emit(ReadLedger())

    def _ask(self, question: HubQuestion) -> None:
        self._token_question, self._token_error = question, None
        self._ask_wanted.emit(question)
        self.token_changed.emit()

    @Slot(object)
    def _on_worker_answered(self, answer: HubAnswer) -> None:
        match answer:
            case HubAnswer(ReadLedger(), value, None):
                self._connections = tuple(cast("list[Connection]", value))
                self.ledger_read.emit()
            case HubAnswer(question, value, error) if question is self._token_question:
                self._token_question, self._token_error = None, error
                if isinstance(value, TokenState):
                    self._token = value
                self.token_changed.emit()
            case _:
                pass
