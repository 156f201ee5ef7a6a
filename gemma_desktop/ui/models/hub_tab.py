"""Searching the Hub. Nothing is asked of it before the user does something here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from gemma_desktop.library.installation import Installation
from gemma_desktop.library.repository import FoundRepository
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.hub_desk import HubDesk
from gemma_desktop.session.network_desk import NetworkDesk
from gemma_desktop.texts import listed
from gemma_desktop.ui.controls import Button, ElidedLabel, Ground, IconLabel, Kind, Label, Panel
from gemma_desktop.ui.models.empty_state import EmptyState
from gemma_desktop.ui.models.repository_view import RepositoryView
from gemma_desktop.ui.models.tab_page import TabPage, empty_out
from gemma_desktop.ui.search_field import SearchField
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import number_text


class FoundLine(Panel):
    """A result; a click, Enter or Space looks into it.

    Signals:
        chosen(str): id of the repository.
    """

    chosen = Signal(str)

    def __init__(self, found: FoundRepository, theme: Theme) -> None:
        super().__init__(Ground.CHOICE, "found_line")
        self._found = found
        facts = [
            self.tr("{n} downloads").format(n=number_text(found.downloads)),
            found.licence or self.tr("no licence named"),
        ]
        if found.gated:
            facts.append(self.tr("licence to be accepted first"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(listed([found.id, *facts]))
        words = QVBoxLayout()
        space_out(words, theme, spacing=0.25)
        words.addWidget(ElidedLabel(found.id))
        words.addWidget(ElidedLabel(listed(facts), size=TextSize.NOTE, tone="quiet_text"))
        line = QHBoxLayout(self)
        space_out(line, theme, margins=(1.25, 0.75, 0.75, 0.75), spacing=1)
        line.addLayout(words, 1)
        if found.gated:
            line.addWidget(IconLabel(theme, "lock", label=self.tr("Its licence must be accepted first")))
        line.addWidget(IconLabel(theme, "chevron-right" if self.isLeftToRight() else "chevron-left"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._found.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.chosen.emit(self._found.id)
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)


class HubTab(QStackedWidget):
    """The search, or one repository.

    Signals:
        use_requested(str): path of a model.
    """

    use_requested = Signal(str)

    def __init__(
        self, hub: HubDesk, network: NetworkDesk, downloads: Downloads, library: Installation, theme: Theme
    ) -> None:
        super().__init__()
        self._hub = hub
        self._theme = theme
        self.setObjectName("hub_tab")
        self._field = SearchField(
            theme,
            "hub_search_field",
            label=self.tr("Search the Hub"),
            placeholder=self.tr("Gemma models on the Hub, for example: 12b"),
        )
        self._search = Button(theme, self.tr("Search"), "hub_search_button", kind=Kind.PRIMARY)
        self._again = Button(theme, "", "hub_again_button")
        self._empty = EmptyState(theme, self._again)
        self._lines = QVBoxLayout()
        space_out(self._lines, theme, spacing=0.25)
        self._shown: object = None
        line = QHBoxLayout()
        space_out(line, theme, spacing=1)
        line.addWidget(self._field, 1)
        line.addWidget(self._search)
        search = TabPage(theme)
        search.column.addWidget(
            Label(
                self.tr("The Hub knows what you search for and fetch, and this computer's address; nothing else."),
                size=TextSize.NOTE,
                tone="quiet_text",
                wrap=True,
            )
        )
        search.column.insertLayout(0, line)
        search.column.addWidget(self._empty)
        search.column.addLayout(self._lines)
        search.column.addStretch(1)
        self.repository = RepositoryView(hub, network, downloads, library, theme)
        one = TabPage(theme)
        one.column.addWidget(self.repository)
        self.addWidget(search)
        self.addWidget(one)
        self._field.returnPressed.connect(self._on_search_requested)
        self._field.list_requested.connect(self._on_list_requested)
        self._search.clicked.connect(self._on_search_requested)
        self._again.clicked.connect(self._on_again_clicked)
        self.repository.back_requested.connect(hub.close_repository)
        self.repository.use_requested.connect(self.use_requested)
        hub.searched.connect(self._on_searched)
        hub.looked_into.connect(self._on_looked_into)
        hub.offline_changed.connect(self._on_searched)
        self._on_searched()
        self._on_looked_into()

    def look_into(self, repository_id: str) -> None:
        self._hub.look_into(repository_id)

    def search_for(self, words: str) -> None:
        """As if it were typed."""
        self._hub.close_repository()
        self._field.setText(words)
        self._field.setFocus()
        self._on_search_requested()

    def step_back(self) -> bool:
        """From a repository to the results; returns whether there was one."""
        if self._hub.repository is None:
            return False
        self._hub.close_repository()
        return True

    def _on_search_requested(self) -> None:
        if not self._hub.is_offline:
            self._hub.search_for(self._field.text().strip())

    def _on_list_requested(self) -> None:
        item = self._lines.itemAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_again_clicked(self) -> None:
        hub = self._hub
        if hub.is_offline:
            hub.set_offline(False)
        elif hub.search is not None and hub.search.error is not None:
            hub.search_for(hub.search.what)
        else:
            self._field.clear()
            hub.search_for("")

    def _on_searched(self) -> None:
        hub, asked = self._hub, self._hub.search
        for control in (self._field, self._search):
            control.setEnabled(not hub.is_offline)
        found = [] if hub.is_offline else hub.found()
        self._fill(found)
        self._empty.setVisible(not found)
        self._again.show()
        if hub.is_offline_by_environment:
            self._again.hide()
            self._empty.say("lock", self.tr("The network is off"), self.tr("HF_HUB_OFFLINE is set for this run."))
        elif hub.is_offline:
            self._again.set_text(self.tr("Use the network again"))
            self._empty.say(
                "lock",
                self.tr("The network is off"),
                self.tr(
                    "\u201cNever use the network\u201d is on in the settings. Models that are here work without it."
                ),
            )
        elif asked is None:
            self._again.set_text(self.tr("Show what is fetched most"))
            self._empty.say(
                "search",
                self.tr("Thousands of Gemma models"),
                self.tr("People have converted and trained them for many purposes. Search by size, language or use."),
            )
        elif asked.is_waiting:
            self._again.hide()
            self._empty.say("clock", self.tr("Asking the Hub\u2026"))
        elif asked.error is not None:
            self._again.set_text(self.tr("Try again"))
            self._empty.say("circle-alert", asked.error.title, asked.error.hint, role="bad")
        else:
            self._again.set_text(self.tr("Show what is fetched most"))
            words = asked.what
            self._empty.say(
                "search",
                self.tr("Nothing was found for \u201c{words}\u201d").format(words=words),
                self.tr("Try fewer words, for example only the size: 4b."),
            )

    def _fill(self, found: list[FoundRepository]) -> None:
        if found == self._shown:
            return
        self._shown = found
        empty_out(self._lines)
        for one in found:
            line = FoundLine(one, self._theme)
            line.chosen.connect(self._hub.look_into)
            self._lines.addWidget(line)

    def _on_looked_into(self) -> None:
        """The keyboard goes along, where it was here."""
        at = 0 if self._hub.repository is None else 1
        if at != self.currentIndex():
            focused = self.window().focusWidget()
            was_here = focused is not None and self.isAncestorOf(focused)
            self.setCurrentIndex(at)
            if was_here:
                (self.repository if at else self._field).setFocus()
