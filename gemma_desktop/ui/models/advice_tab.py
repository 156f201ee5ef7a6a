"""Which Gemma suits this computer and this wish."""

from PySide6.QtCore import Signal

from gemma_desktop.library.catalogue import CatalogueEntry
from gemma_desktop.ui.models.model_card import EntryToGet, ModelCard
from gemma_desktop.ui.models.tab_page import TabPage
from gemma_desktop.ui.parts import Parts
from gemma_desktop.ui.theme import Theme
from gemma_desktop.ui.words import bytes_text


class AdviceTab(TabPage):
    """The catalogue, the best first.

    Signals:
        use_requested(str): path of a model.
        access_requested(str): repository whose licence must be accepted first.
    """

    use_requested = Signal(str)
    access_requested = Signal(str)

    def __init__(self, parts: Parts, theme: Theme) -> None:
        super().__init__(theme)
        self._parts = parts
        self._theme = theme
        seen: set[str] = set()
        for entry in parts.library.catalogue().entries:
            if entry.model not in seen and entry.repository:
                self.column.addWidget(self._card(entry, is_best=not seen))
                seen.add(entry.model)
        self.column.addStretch(1)

    def _card(self, entry: CatalogueEntry, *, is_best: bool) -> ModelCard:
        parts = self._parts
        card = ModelCard(
            EntryToGet(entry, parts.hub),
            entry,
            " ".join(filter(None, (entry.purpose, entry.limits))),
            self._theme,
            downloads=parts.downloads,
            hub=parts.hub,
            is_best=is_best,
            facts=[bytes_text(entry.size_bytes)] if entry.size_bytes else [],
        )
        card.control.use_requested.connect(self.use_requested)
        card.control.access_requested.connect(self.access_requested)
        return card
