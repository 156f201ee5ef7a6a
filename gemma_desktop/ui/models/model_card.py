"""One model that is suggested: why, what it takes, what it costs, and one button to have it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.library.catalogue import CatalogueEntry
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.hub_desk import HubDesk
from gemma_desktop.texts import listed, translated
from gemma_desktop.ui.controls import Ground, IconLabel, Kind, Label, Panel
from gemma_desktop.ui.flow_layout import FlowLayout
from gemma_desktop.ui.models.get_control import GetControl
from gemma_desktop.ui.models.licence_note import LicenceNote
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import tokens_text


class EntryToGet:
    """A model of the catalogue; see Gettable."""

    def __init__(self, entry: CatalogueEntry, hub: HubDesk, installed_path: str = "") -> None:
        self._entry = entry
        self._hub = hub
        self.title = f"{entry.model} {entry.quantisation}".strip()
        self.repository = entry.repository
        self.installed_path = installed_path

    @property
    def download_id(self) -> str:
        return self._hub.download_id_of(self._entry)

    @property
    def is_preparing(self) -> bool:
        return self._hub.is_preparing(self._entry)

    @property
    def trouble(self) -> GemmaDesktopError | None:
        return self._hub.trouble_of(self._entry)

    def get(self) -> None:
        self._hub.get(self._entry)


class ModelCard(Panel):
    """facts: further ones, for example how fast it should be. extra: stands below the facts."""

    def __init__(
        self,
        wanted: EntryToGet,
        entry: CatalogueEntry,
        reason: str,
        theme: Theme,
        *,
        downloads: Downloads,
        hub: HubDesk,
        is_best: bool,
        facts: list[str],
        extra: QWidget | None = None,
    ) -> None:
        super().__init__(Ground.CARD, "model_card")
        self.setAccessibleName(f"{wanted.title}. {reason}")
        self.control = GetControl(wanted, downloads, hub, theme, kind=Kind.PRIMARY if is_best else Kind.PLAIN)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=2 if is_best else (2, 1.25, 2, 1.25), spacing=0.75)
        if is_best:
            column.addWidget(Label(self.tr("Recommended"), size=TextSize.NOTE, tone="accent"))
        name = FlowLayout()
        space_out(name, theme, spacing=1)
        for part in filter(None, (entry.model, entry.quantisation)):  # two, where there is no room for one line
            name.addWidget(Label(part, size=TextSize.TITLE if is_best else TextSize.CONTROL, heading=not is_best))
        for icon_name, label in self._takes(entry):
            name.addWidget(IconLabel(theme, icon_name, label=label))
        column.addLayout(name)
        column.addWidget(Label(reason, wrap=True))
        context = tokens_text(entry.context_tokens) if entry.context_tokens else ""
        remembers = self.tr("remembers up to {n} tokens").format(n=context) if context else ""
        licence = LicenceNote(entry.licence, theme)
        shown = [*facts, remembers, "" if licence.says_something else translated(entry.licence)]
        if entry.gated:
            shown.append(self.tr("licence to be accepted first"))
        told = listed(filter(None, shown))
        column.addWidget(Label(told[:1].upper() + told[1:], size=TextSize.NOTE, tone="quiet_text", wrap=True))
        column.addWidget(licence)
        if extra is not None:
            column.addWidget(extra)
        column.addWidget(self.control)

    def _takes(self, entry: CatalogueEntry) -> list[tuple[str, str]]:
        known = {
            "text": ("type", self.tr("Takes text")),
            "image": ("image", self.tr("Takes pictures")),
            "audio": ("mic", self.tr("Takes speech")),
        }
        return [known[kind] for kind in entry.takes]
