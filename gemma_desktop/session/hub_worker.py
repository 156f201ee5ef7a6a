"""Asks the Hub, off the GUI thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.session.notices import as_ours

if TYPE_CHECKING:  # importing it costs what a window that is being opened does not have
    from gemma_desktop.library.hub import Hub
    from gemma_desktop.library.repository import FoundRepository, Repository


class SearchHub(msgspec.Struct, frozen=True):
    """Answered by a list of FoundRepository."""

    words: str


class LookInto(msgspec.Struct, frozen=True):
    """Answered by a Repository. id: owner/name."""

    id: str


class ReadCard(msgspec.Struct, frozen=True):
    """Answered by Markdown. id: owner/name."""

    id: str


class CheckToken(msgspec.Struct, frozen=True):
    """Answered by the name of the account that the token belongs to."""

    token: str

    def __repr__(self) -> str:
        return "CheckToken(...)"  # a token is not for logs


HubQuestion: TypeAlias = SearchHub | LookInto | ReadCard | CheckToken
HubValue: TypeAlias = "list[FoundRepository] | Repository | str"


class HubAnswer(msgspec.Struct, frozen=True):
    """The question, and either its value or why there is none."""

    question: HubQuestion
    value: "HubValue | None" = None
    error: GemmaDesktopError | None = None


class HubWorker(QObject):
    """Lives on the "hub" thread; a question takes as long as the network does.

    Signals:
        answered(HubAnswer): one for each ask(), in order.
    """

    answered = Signal(object)

    def __init__(self, make_hub: "Callable[[], Hub]") -> None:
        """make_hub: called once, at the first question."""
        super().__init__()
        self._make_hub = make_hub
        self._hub: Hub | None = None

    @Slot(object)
    def ask(self, question: HubQuestion) -> None:
        try:
            self._hub = self._hub or self._make_hub()
            self.answered.emit(HubAnswer(question, _ask(self._hub, question)))
        except Exception as error:  # noqa: BLE001 - a worker's slot: the window must hear of whatever is wrong
            self.answered.emit(HubAnswer(question, error=as_ours(error)))

    def close(self) -> None:
        """Nothing is held open between two questions."""


def _ask(hub: "Hub", question: HubQuestion) -> "HubValue":
    match question:
        case SearchHub(words):
            return hub.search(words)
        case LookInto(id_):
            return hub.repository(id_)
        case ReadCard(id_):
            return hub.model_card(hub.repository(id_))
        case CheckToken(token):
            return hub.owner_of(token)
