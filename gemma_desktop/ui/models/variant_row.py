"""One way to have a model of a repository: how its weights are stored, how large it is, whether it fits."""

from pathlib import Path

from PySide6.QtWidgets import QGridLayout

from gemma_desktop.errors import GemmaDesktopError, UnusableRepository
from gemma_desktop.fit.free_memory import free_bytes, usable_bytes
from gemma_desktop.library.repository import Repository, Variant
from gemma_desktop.library.variant_needs import VariantNeeds
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.hub_desk import Asked, HubDesk
from gemma_desktop.session.notices import sentence_of
from gemma_desktop.texts import listed
from gemma_desktop.ui.controls import Ground, Kind, Label, Panel
from gemma_desktop.ui.models.get_control import GetControl
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import bytes_text

BESIDE_WEIGHTS_BYTES = 700_000_000
"""What a chat, tables and buffers take beside the weights of small Gemmas: where nothing better is known."""


class VariantToGet:
    """A variant of the repository that is looked into; see Gettable."""

    def __init__(self, repository: Repository, variant: Variant, hub: HubDesk, folder: Path) -> None:
        self._variant = variant
        self._hub = hub
        request = repository.request(variant)
        self.title = request.title
        self.repository = repository.id
        self.download_id = request.id
        self.installed_path = self._find(repository, folder)

    is_preparing = False
    trouble: GemmaDesktopError | None = None

    def get(self) -> None:
        self._hub.get_variant(self._variant)

    def _find(self, repository: Repository, folder: Path) -> str:
        from gemma_desktop.library.download import targets  # the network is there already: a repository was read

        try:
            path = targets(folder, repository.request(self._variant))[0]
        except UnusableRepository:
            return ""
        return str(path) if path.is_file() else ""


class VariantRow(Panel):
    """The recommended one says so."""

    def __init__(
        self, wanted: VariantToGet, variant: Variant, theme: Theme, *, downloads: Downloads, hub: HubDesk, best: bool
    ) -> None:
        super().__init__(Ground.CARD, "variant_row")
        name = variant.quantisation or variant.weights[0].name
        self.setAccessibleName(f"{name}, {bytes_text(variant.size_bytes)}")
        self.control = GetControl(wanted, downloads, hub, theme, kind=Kind.PRIMARY if best else Kind.PLAIN, at_end=True)
        facts = [bytes_text(variant.size_bytes)]
        facts.append(self.tr("with pictures or speech") if variant.projector else self.tr("text alone"))
        self._variant = variant
        self._name = name
        self._is_best = best
        self._title = Label(heading=best, wrap=True)
        self._fit = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        self._fit.setObjectName("variant_fit")
        grid = QGridLayout(self)
        space_out(grid, theme, margins=(1.5, 1, 1, 1), spacing=0.25, across=2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(Label(listed(facts), size=TextSize.NOTE, tone="quiet_text", wrap=True), 1, 0)
        grid.addWidget(self._fit, 2, 0)
        grid.addWidget(self.control, 0, 1, 3, 1)
        self._recommend(is_usable=True, is_warned_of=False)

    def show_needs(self, asked: Asked | None) -> None:
        """Whether it fits; asked: VariantNeeds of its repository."""
        needs = asked.as_a(VariantNeeds) if asked is not None else None
        first = self._variant.weights[0].path
        trouble = needs.troubles.get(first) if needs is not None else None
        if asked is not None and asked.is_waiting:
            text, tone = self.tr("Looking at how much memory it takes\u2026"), "quiet_text"
        elif trouble is not None:
            text, tone = sentence_of(trouble), "warning"
        elif needs is not None and first in needs.estimates:
            text, tone = self._fit_text(needs.estimates[first].needed_bytes)
        else:
            text, tone = self._fit_text(self._variant.size_bytes + BESIDE_WEIGHTS_BYTES)
            text = self.tr("{text} (told by its size alone)").format(text=text)
        self._fit.setText(text)
        self._fit.set_tone(tone)
        self._recommend(is_usable=trouble is None, is_warned_of=tone == "warning")

    def _recommend(self, *, is_usable: bool, is_warned_of: bool) -> None:
        """Nothing stands out beside a warning, and what is of no use here is not offered."""
        best = self._is_best and is_usable
        self._title.setText(self.tr("{name}, recommended").format(name=self._name) if best else self._name)
        self.control.set_kind(Kind.PRIMARY if best and not is_warned_of else Kind.PLAIN)
        self.control.set_offered(is_usable)

    def _fit_text(self, needed: int) -> tuple[str, str]:
        free = free_bytes()
        need = bytes_text(needed)
        if free is None:
            return self.tr("Takes about {need} of memory; how much is free is not known").format(
                need=need
            ), "quiet_text"
        if needed <= usable_bytes(free):
            return self.tr("Fits: takes about {need} of memory").format(need=need), "good"
        return self.tr("Takes about {need} of memory, and {free} are free now").format(
            need=need, free=bytes_text(free)
        ), "warning"
