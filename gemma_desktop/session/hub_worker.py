"""Asks the Hub, and what this computer keeps about it, off the GUI thread."""

import threading
from typing import TYPE_CHECKING, TypeAlias

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.fit.presets import Preset
from gemma_desktop.library.catalogue import CatalogueEntry
from gemma_desktop.library.download_request import DownloadRequest
from gemma_desktop.session.notices import as_ours

if TYPE_CHECKING:  # importing it costs what a window that is being opened does not have
    from gemma_desktop.library.connections import Connection
    from gemma_desktop.library.hub import Hub
    from gemma_desktop.library.installation import Installation
    from gemma_desktop.library.repository import FoundRepository, Repository
    from gemma_desktop.library.variant_needs import VariantNeeds


class SearchHub(msgspec.Struct, frozen=True):
    """Answered by a list of FoundRepository."""

    words: str


class LookInto(msgspec.Struct, frozen=True):
    """Answered by a Repository. id: owner/name."""

    id: str


class ReadCard(msgspec.Struct, frozen=True):
    """Answered by Markdown; "" where there is none."""

    repository: "Repository"


class EstimateNeeds(msgspec.Struct, frozen=True):
    """Answered by VariantNeeds. context_tokens: of a chat."""

    repository: "Repository"
    preset: Preset
    context_tokens: int


class Prepare(msgspec.Struct, frozen=True):
    """Answered by the DownloadRequest of this model, as the Hub has it now."""

    entry: CatalogueEntry


class KeepToken(msgspec.Struct, frozen=True):
    """Check a token that was entered, and keep it if the Hub knows it. Answered by a TokenState."""

    token: str

    def __repr__(self) -> str:
        return "KeepToken(...)"  # a token is not for logs


class ForgetToken(msgspec.Struct, frozen=True):
    """Answered by a TokenState."""


class FindToken(msgspec.Struct, frozen=True):
    """Whether one is kept; asks nobody outside. Answered by a TokenState.

    again: also a keyring that stayed locked.
    """

    again: bool = False


class ReadLedger(msgspec.Struct, frozen=True):
    """Answered by a list of Connection, the newest first."""


class TokenState(msgspec.Struct, frozen=True):
    """in_keyring: of the operating system; else in a file that only the user can read. owner: "" where nobody asked.

    is_locked: the keyring stays locked, so that a token in it would not be found.
    """

    is_kept: bool = False
    in_keyring: bool = False
    is_locked: bool = False
    owner: str = ""


HubQuestion: TypeAlias = (
    SearchHub | LookInto | ReadCard | EstimateNeeds | Prepare | KeepToken | ForgetToken | FindToken | ReadLedger
)
HubValue: TypeAlias = (
    "list[FoundRepository] | Repository | str | VariantNeeds | DownloadRequest | TokenState | list[Connection]"
)


class HubAnswer(msgspec.Struct, frozen=True):
    """The question, and either its value or why there is none."""

    question: HubQuestion
    value: "HubValue | None" = None
    error: GemmaDesktopError | None = None


class HubWorker(QObject):
    """Lives on the "hub" thread, where nothing waits: each question has a thread of its own.

    A Hub that says nothing holds up no other question; whoever has many asks one after the other.

    Signals:
        answered(HubAnswer): one for each ask(), in no certain order.
    """

    answered = Signal(object)

    def __init__(self, library: "Installation") -> None:
        super().__init__()
        self._library = library
        self._made: Hub | None = None
        self._making = threading.Lock()
        self._telling = threading.Lock()
        self._is_closed = False

    @Slot(object)
    def ask(self, question: HubQuestion) -> None:
        threading.Thread(target=self._answer, args=(question,), name="hub question", daemon=True).start()

    def close(self) -> None:
        """What is still asked ends with the process, or by itself, and is told to nobody."""
        with self._telling:
            self._is_closed = True

    def _answer(self, question: HubQuestion) -> None:
        """On a thread of its own."""
        try:
            answer = HubAnswer(question, self._value(question))
        except Exception as error:  # noqa: BLE001 - the edge of a thread: the window must hear of whatever is wrong
            answer = HubAnswer(question, error=as_ours(error))
        with self._telling:  # a worker that is closed may be gone
            if not self._is_closed:
                self.answered.emit(answer)

    def _value(self, question: HubQuestion) -> "HubValue":
        match question:
            case SearchHub(words):
                return self._hub().search(words)
            case LookInto(id_):
                return self._hub().repository(id_)
            case ReadCard(repository):
                return self._hub().model_card(repository)
            case EstimateNeeds():
                return self._needs(question)
            case Prepare(entry):
                return self._prepare(entry)
            case KeepToken(token):
                return self._keep_token(token)
            case ForgetToken():
                self._library.tokens().forget()
                return self._token_state()
            case FindToken(again):
                if again:
                    self._library.tokens().look_again()
                return self._token_state()
            case ReadLedger():
                return self._library.ledger().connections()

    def _hub(self) -> "Hub":
        """Made at the first question that needs it: its library takes half a second."""
        with self._making:
            self._made = self._made or self._library.hub()
            return self._made

    def _needs(self, question: EstimateNeeds) -> "VariantNeeds":
        from gemma_desktop.library.variant_needs import variant_needs

        hub, repository = self._hub(), question.repository
        return variant_needs(
            repository,
            self._library.catalogue(),
            lambda file: hub.header(repository, file),
            question.preset,
            question.context_tokens,
        )

    def _prepare(self, entry: CatalogueEntry) -> DownloadRequest:
        from gemma_desktop.library.catalogue_request import repository_of, request_of

        return request_of(entry, self._hub().repository(repository_of(entry)))

    def _keep_token(self, token: str) -> TokenState:
        owner = self._hub().owner_of(token)
        self._library.tokens().keep(token)
        return msgspec.structs.replace(self._token_state(), owner=owner)

    def _token_state(self) -> TokenState:
        place = self._library.tokens().place()
        is_kept = place in ("keyring", "file")
        return TokenState(is_kept=is_kept, in_keyring=place == "keyring", is_locked=place == "locked")
