"""Under which terms a model may be used, where it is fetched."""

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gemma_desktop.paths import resources
from gemma_desktop.ui.controls import Button, Kind, Label
from gemma_desktop.ui.licence_text import LicenceText
from gemma_desktop.ui.link_question import LinkQuestion
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme


class _Terms(NamedTuple):
    """file: within resources/licences, where the text is here; else it stands at `address`."""

    sentence: str
    file: str = ""
    address: str = ""


_APACHE: Final = ("apache-2.0",)
_GEMMA: Final = ("gemma", "gemma terms")
_HEALTH: Final = ("hai-def terms", "health-ai-developer-foundations")


def _terms_of(licence: str) -> _Terms | None:
    """licence: as the Hub or the catalogue names it. None for one that is not known here."""
    translate = QCoreApplication.translate
    if licence.lower() in _APACHE:
        return _Terms(
            translate("LicenceNote", "Apache License 2.0: you may use it, change it and pass it on."), "Apache-2.0.txt"
        )
    if licence.lower() in _GEMMA:
        return _Terms(
            translate(
                "LicenceNote",
                "Who fetches it accepts the Gemma Terms of Use and the list of uses that they prohibit.",
            ),
            address="https://ai.google.dev/gemma/terms",
        )
    if licence.lower() in _HEALTH:
        return _Terms(
            translate(
                "LicenceNote",
                "Who fetches it accepts the terms of the Health AI Developer Foundations; it is no medical device.",
            ),
            address="https://developers.google.com/health-ai-developer-foundations/terms",
        )
    return None


class LicenceNote(QWidget):
    """A sentence, and a link to the whole text. Hidden for a licence that is not known here."""

    def __init__(self, licence: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._terms = terms = _terms_of(licence)
        self.says_something = terms is not None
        if terms is None:
            self.hide()
            return
        line = QHBoxLayout(self)
        space_out(line, theme, margins=0, spacing=0.5)
        line.addWidget(Label(terms.sentence, size=TextSize.NOTE, tone="quiet_text", wrap=True), 1)
        read = Button(theme, self.tr("Read them"), "read_terms_button", kind=Kind.NOTE_LINK)
        if terms.file:
            read.set_text(self.tr("Read it"))
        read.clicked.connect(self._on_read_clicked)
        line.addWidget(read, 0, Qt.AlignmentFlag.AlignVCenter)

    def _on_read_clicked(self) -> None:
        if self._terms is None:
            return
        if self._terms.file:
            text = (resources() / "licences" / self._terms.file).read_text("utf-8")
            LicenceText(self.tr("Apache License 2.0"), text, self._theme, self.window()).open()
        else:
            LinkQuestion(QUrl(self._terms.address), self._theme, self.window()).open()
