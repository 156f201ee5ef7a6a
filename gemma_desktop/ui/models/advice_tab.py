"""Which Gemma suits this computer and this wish."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gemma_desktop.library.advice import Advice, Suggestion
from gemma_desktop.library.machine import Machine
from gemma_desktop.session.adviser import Adviser
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.hub_desk import HubDesk
from gemma_desktop.texts import listed
from gemma_desktop.ui.controls import Button, Kind, Label
from gemma_desktop.ui.models.empty_state import EmptyState
from gemma_desktop.ui.models.memory_view import MemoryView
from gemma_desktop.ui.models.model_card import EntryToGet, ModelCard
from gemma_desktop.ui.models.tab_page import TabPage, empty_out
from gemma_desktop.ui.models.wish_form import WishForm
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import bytes_text, number_text

SHOWN_AT_FIRST: Final = 4
AT_A_TIME: Final = 2


class AdviceTab(TabPage):
    """Looks at the computer when it is seen: the recommended model, some others, and on demand all.

    Signals:
        use_requested(str): path of a model.
        access_requested(str): repository whose licence must be accepted first.
        search_requested(str): what to look for on the Hub.
    """

    use_requested = Signal(str)
    access_requested = Signal(str)
    search_requested = Signal(str)

    def __init__(self, adviser: Adviser, downloads: Downloads, hub: HubDesk, theme: Theme) -> None:
        super().__init__(theme)
        self._adviser = adviser
        self._downloads = downloads
        self._hub = hub
        self._theme = theme
        self.setObjectName("advice_tab")
        self._form = WishForm(adviser.kept_wish, theme)
        self._machine = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        self._machine.setObjectName("machine_words")
        self._empty = EmptyState(theme)
        self._cards = QVBoxLayout()
        space_out(self._cards, theme, spacing=1)
        self._rest = QWidget()
        self._rest_cards = QVBoxLayout(self._rest)
        space_out(self._rest_cards, theme, margins=0, spacing=1)
        self._all = Button(theme, self.tr("Show all"), "all_models_button", kind=Kind.QUIET)
        column = self.column
        column.addWidget(self._form)
        column.addWidget(self._empty)
        column.addLayout(self._cards)
        column.addWidget(self._all)
        column.addWidget(self._rest)
        column.addWidget(self._machine)
        column.addStretch(1)
        self._empty.say("monitor", self.tr("Looking at this computer\u2026"))
        for part in (self._all, self._rest, self._machine):
            part.hide()
        self._waiting: tuple[Suggestion, ...] = ()
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._add_some)
        self._form.changed.connect(self._on_form_changed)
        self._all.clicked.connect(self._on_all_clicked)
        adviser.advised.connect(self._on_advised)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_form_changed()

    def _on_form_changed(self) -> None:
        self._adviser.ask(self._form.wish)

    def _on_advised(self, advice: Advice) -> None:
        suggestions = advice.suggestions
        suitable = [suggestion for suggestion in suggestions if suggestion.is_suitable]
        empty_out(self._cards)
        empty_out(self._rest_cards)
        self._rest.hide()
        self._more.stop()
        self._empty.setVisible(not suitable)
        self._empty.say(
            "info",
            self.tr("No Gemma does all of that on this computer"),
            self.tr("Ask for less, or see below what each one lacks."),
        )
        at_first = suitable[:SHOWN_AT_FIRST]
        for suggestion in at_first:
            self._cards.addWidget(self._card(suggestion, is_best=suggestion is suggestions[0]))
        self._waiting = suggestions[len(at_first) :]
        self._all.setVisible(bool(self._waiting))
        self._all.set_text(self.tr("Show {n} others").format(n=number_text(len(self._waiting))))
        self._machine.setText(self._machine_text(advice.machine))
        self._machine.show()

    def _on_all_clicked(self) -> None:
        """Made only now, as most people need the first few, and two at a time: all of them take a tenth of a second."""
        self._all.hide()
        self._rest.show()
        self._more.start()

    def _add_some(self) -> None:
        now, self._waiting = self._waiting[:AT_A_TIME], self._waiting[AT_A_TIME:]
        for suggestion in now:
            self._rest_cards.addWidget(self._card(suggestion, is_best=False))
        if self._waiting:
            self._more.start()

    def _card(self, suggestion: Suggestion, *, is_best: bool) -> ModelCard:
        entry = suggestion.entry
        card = ModelCard(
            EntryToGet(entry, self._hub, suggestion.installed_id),
            entry,
            suggestion.reason,
            self._theme,
            downloads=self._downloads,
            hub=self._hub,
            is_best=is_best,
            facts=self._facts(suggestion),
            extra=MemoryView(suggestion.memory, suggestion.basis, self._theme),
        )
        card.control.use_requested.connect(self.use_requested)
        card.control.access_requested.connect(self.access_requested)
        card.control.search_requested.connect(self.search_requested)
        return card

    def _facts(self, suggestion: Suggestion) -> list[str]:
        facts = [bytes_text(suggestion.download_bytes)] if suggestion.download_bytes else []
        measured, expected = suggestion.measured_tokens_per_s, suggestion.tokens_per_s
        if measured:
            text = self.tr("{n} tokens a second measured here").format(n=_speed_text(measured))
            facts.append(f"{text} ({self._expected(expected)})" if expected else text)
        elif expected:
            facts.append(self._expected(expected))
        return facts

    def _expected(self, tokens_per_s: float) -> str:
        return self.tr("about {n} tokens a second expected").format(n=_speed_text(tokens_per_s))

    def _machine_text(self, machine: Machine) -> str:
        facts = [machine.processor]
        if machine.memory_bytes:
            facts.append(self.tr("{n} of memory").format(n=bytes_text(machine.memory_bytes)))
        if machine.disk_free_bytes is not None:
            facts.append(self.tr("{n} free on the disk").format(n=bytes_text(machine.disk_free_bytes)))
        facts += [card.name for card in machine.cards or ()]
        return self.tr("This computer: {facts}.").format(facts=listed(filter(None, facts)))


def _speed_text(tokens_per_s: float) -> str:
    return number_text(tokens_per_s, 1 if tokens_per_s < 10 else 0)
