"""One way to have a model of a repository: how its weights are stored, how large it is, whether it fits."""

from pathlib import Path

from PySide6.QtWidgets import QGridLayout

from gemma_desktop.errors import GemmaDesktopError, UnusableRepository
from gemma_desktop.fit.free_memory import free_bytes, usable_bytes
from gemma_desktop.library.repository import Repository, Variant
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.hub_desk import HubDesk
from gemma_desktop.ui.controls import Ground, Kind, Label, Panel
from gemma_desktop.ui.models.get_control import GetControl
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import bytes_text

BESIDE_WEIGHTS_BYTES = 700_000_000
"""What a context of 8K tokens, tables and buffers take beside the weights, as fit/need.py says of small Gemmas."""


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
        title = self.tr("{name}, recommended").format(name=name) if best else name
        facts = [bytes_text(variant.size_bytes)]
        facts.append(self.tr("with pictures or speech") if variant.projector else self.tr("text alone"))
        fits, tone = self._fit_text(variant)
        grid = QGridLayout(self)
        space_out(grid, theme, margins=(1.5, 1, 1, 1), spacing=0.25, across=2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(title, heading=best, wrap=True), 0, 0)
        grid.addWidget(Label(", ".join(facts), size=TextSize.NOTE, tone="quiet_text", wrap=True), 1, 0)
        grid.addWidget(Label(fits, size=TextSize.NOTE, tone=tone, wrap=True), 2, 0)
        grid.addWidget(self.control, 0, 1, 3, 1)

    def _fit_text(self, variant: Variant) -> tuple[str, str]:
        """From the files' size alone: nothing is known of its shape before it is here."""
        free = free_bytes()
        if free is None:
            return self.tr("How much memory is free is not known"), "quiet_text"
        needed = variant.size_bytes + BESIDE_WEIGHTS_BYTES
        if needed <= usable_bytes(free):
            return self.tr("Fits: takes about {need}").format(need=bytes_text(needed)), "good"
        return (
            self.tr("Takes about {need}, and {free} are free now").format(
                need=bytes_text(needed), free=bytes_text(free)
            ),
            "warning",
        )
