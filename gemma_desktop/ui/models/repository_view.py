"""One repository of the Hub: what it is, how to have it, and its model card."""

from PySide6.QtCore import QDate, QLocale, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.errors import GemmaDesktopError, UnusableRepository
from gemma_desktop.library.environment import hub_endpoint
from gemma_desktop.library.installation import Installation
from gemma_desktop.library.repository import Repository
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.hub_desk import HubDesk
from gemma_desktop.session.network_desk import NetworkDesk
from gemma_desktop.session.notices import sentence_of
from gemma_desktop.texts import listed
from gemma_desktop.ui.controls import Button, Ground, Kind, Label, Panel
from gemma_desktop.ui.link_question import LinkQuestion
from gemma_desktop.ui.models.empty_state import EmptyState
from gemma_desktop.ui.models.licence_note import LicenceNote
from gemma_desktop.ui.models.markdown_page import MarkdownPage, readable_card
from gemma_desktop.ui.models.token_panel import TokenPanel
from gemma_desktop.ui.models.variant_row import VariantRow, VariantToGet
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import number_text


class AccessPanel(Panel):
    """The two steps to a model whose licence must be accepted.

    Signals:
        page_requested(str): path of a page of the Hub.
    """

    page_requested = Signal(str)

    def __init__(self, repository_id: str, network: NetworkDesk, theme: Theme) -> None:
        super().__init__(Ground.CARD, "access_panel")
        self._id = repository_id
        page = Button(theme, self.tr("Open its page"), "accept_licence_button", icon_name="external-link")
        page.clicked.connect(self._on_page_clicked)
        token = TokenPanel(network, theme)
        token.page_requested.connect(self.page_requested)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=2, spacing=1)
        column.addWidget(Label(self.tr("Two steps to this model"), heading=True))
        column.addWidget(
            Label(self.tr("1. Its owner wants the licence accepted: sign in on its page and agree there."), wrap=True)
        )
        line = QHBoxLayout()
        line.addWidget(page)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(
            Label(self.tr("2. Give this application a token of the same account, so that it may fetch."), wrap=True)
        )
        column.addWidget(token)

    def _on_page_clicked(self) -> None:
        self.page_requested.emit(self._id)


class RepositoryView(QWidget):
    """Shows what HubDesk looks into.

    Signals:
        back_requested: to the results.
        use_requested(str): path of a model.
    """

    back_requested = Signal()
    use_requested = Signal(str)

    def __init__(
        self, hub: HubDesk, network: NetworkDesk, downloads: Downloads, library: Installation, theme: Theme
    ) -> None:
        super().__init__()
        self._hub = hub
        self._network = network
        self._downloads = downloads
        self._library = library
        self._theme = theme
        self._shown: object = None
        self._content: QWidget | None = None
        self._rows: list[VariantRow] = []
        self._card: MarkdownPage | None = None
        self._card_words: Label | None = None
        self._back = Button(theme, self.tr("Results"), "repository_back_button", kind=Kind.QUIET)
        self._back.set_icon("chevron-left" if self.isLeftToRight() else "chevron-right")
        self._again = Button(theme, self.tr("Try again"), "repository_again_button")
        self._empty = EmptyState(theme, self._again)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addStretch(1)
        self._column = QVBoxLayout(self)
        space_out(self._column, theme, margins=0, spacing=1.5)
        self._column.addLayout(top)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setFocusProxy(self._back)
        self._back.clicked.connect(self.back_requested)
        self._again.clicked.connect(self._on_again_clicked)
        hub.looked_into.connect(self._on_looked_into)
        network.token_changed.connect(self._on_token_changed)
        self._on_looked_into()

    def card_text(self) -> str:
        """What is read of the card."""
        return "" if self._card is None else "\n".join(view.whole_text() for view in self._card.text_views())

    def _on_looked_into(self) -> None:
        asked = self._hub.repository
        if asked is None:
            return
        if asked is not self._shown:
            self._shown = asked
            self._clear()
            repository = self._hub.repository_value()
            self._empty.setVisible(repository is None)
            self._again.setVisible(asked.error is not None)
            if asked.error is not None:
                self._empty.say("circle-alert", asked.error.title, asked.error.hint, role="bad")
            elif repository is None:
                self._empty.say("clock", self.tr("Looking into {name}\u2026").format(name=asked.what))
            else:
                self._fill(repository)
        for row in self._rows:
            row.show_needs(self._hub.needs)
        self._show_card()

    def _clear(self) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = self._card = self._card_words = None
        self._rows = []

    def _fill(self, repository: Repository) -> None:
        theme = self._theme
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        space_out(column, theme, margins=0, spacing=1)
        column.addWidget(Label(repository.id, size=TextSize.TITLE, wrap=True))
        column.addWidget(Label(self._facts(repository), tone="quiet_text", wrap=True))
        column.addWidget(LicenceNote(repository.licence, theme))
        if repository.gated:
            access = AccessPanel(repository.id, self._network, theme)
            access.page_requested.connect(self._on_page_requested)
            column.addWidget(access)
        self._add_variants(repository, column)
        self._card_words = Label(tone="quiet_text", wrap=True)
        self._card = MarkdownPage(theme)
        self._card.link_requested.connect(self._on_link_requested)
        page = Button(theme, self.tr("Open its page"), "repository_page_button", icon_name="external-link")
        page.clicked.connect(self._on_own_page_clicked)
        heading = QHBoxLayout()
        heading.addWidget(Label(self.tr("Model card"), heading=True), 1)
        heading.addWidget(page)
        column.addLayout(heading)
        column.addWidget(self._card_words)
        column.addWidget(self._card)
        self._column.insertWidget(1, self._content)

    def _facts(self, repository: Repository) -> str:
        facts = [
            self.tr("{n} downloads").format(n=number_text(repository.downloads)),
            self.tr("licence {name}").format(name=repository.licence)
            if repository.licence
            else self.tr("no licence named"),
        ]
        if repository.updated:
            date = QLocale().toString(
                QDate.fromString(repository.updated, "yyyy-MM-dd"), QLocale.FormatType.ShortFormat
            )
            facts.append(self.tr("changed on {date}").format(date=date))
        return listed(facts)

    def _add_variants(self, repository: Repository, column: QVBoxLayout) -> None:
        variants = repository.variants()
        column.addWidget(Label(self.tr("Ways to have it"), heading=True))
        try:
            best = repository.variant("")
        except UnusableRepository as error:
            column.addWidget(Label(sentence_of(error), tone="warning", wrap=True))
            return
        for variant in sorted(variants, key=lambda variant: variant != best):
            wanted = VariantToGet(repository, variant, self._hub, self._library.folder.path)
            row = VariantRow(
                wanted, variant, self._theme, downloads=self._downloads, hub=self._hub, best=variant == best
            )
            row.control.use_requested.connect(self.use_requested)
            row.control.access_requested.connect(self._hub.look_into)
            column.addWidget(row)
            self._rows.append(row)

    def _show_card(self) -> None:
        if self._card is None or self._card_words is None:
            return
        card = self._hub.card
        text = card.as_a(str) if card is not None else None
        error: GemmaDesktopError | None = card.error if card is not None else None
        if error is not None:
            self._card_words.setText(sentence_of(error))
        elif text is None:
            self._card_words.setText(self.tr("Reading it\u2026"))
        else:
            self._card_words.setText("" if text else self.tr("It has none."))
        self._card_words.setVisible(bool(self._card_words.text()))
        self._card.set_text(readable_card(text or ""))

    def _on_again_clicked(self) -> None:
        if self._hub.repository is not None:
            self._hub.look_into(self._hub.repository.what)

    def _on_token_changed(self) -> None:
        """One that was entered just now, whose owner the Hub has told."""
        token = self._network.token
        if token is not None and token.owner and not self._network.is_checking_token:
            self._hub.read_again()

    def _on_own_page_clicked(self) -> None:
        repository = self._hub.repository_value()
        if repository is not None:
            self._on_page_requested(repository.id)

    def _on_page_requested(self, path: str) -> None:
        LinkQuestion(QUrl(f"{hub_endpoint()}/{path}"), self._theme, self).open()

    def _on_link_requested(self, address: str) -> None:
        url = QUrl(address)
        if url.scheme().lower() in ("http", "https", "mailto"):
            LinkQuestion(url, self._theme, self).open()
