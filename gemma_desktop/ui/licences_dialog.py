"""All parts of the application and their licences, to look through."""

from bisect import bisect, insort
from collections.abc import Iterable, Iterator

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gemma_desktop.licences import Part, text_of
from gemma_desktop.ui.answer.idle import IdleWork
from gemma_desktop.ui.controls import Ground, Label, Panel
from gemma_desktop.ui.licence_text import LicenceField
from gemma_desktop.ui.roomy_dialog import RoomyDialog
from gemma_desktop.ui.search_field import SearchField
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme

_PART = Qt.ItemDataRole.UserRole
_LIST_STEPS = 30


class LicencesDialog(RoomyDialog):
    """Parts at the left, the chosen one's texts at the right. parts: read piece by piece while it is open."""

    def __init__(self, parts: Iterable[Part], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_steps=110, height_steps=80)
        self.setObjectName("licences_dialog")
        self.setWindowTitle(self.tr("Licences"))
        self._search = SearchField(
            theme, "licences_search_field", label=self.tr("Search the parts"), placeholder=self.tr("Search")
        )
        self._list = QListWidget()
        self._list.setObjectName("licences_list")
        self._list.setAccessibleName(self.tr("Parts"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name = Label(size=TextSize.TITLE, wrap=True)
        self._facts = Label(tone="quiet_text", wrap=True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text = LicenceField()
        self._arrange()
        self._search.textChanged.connect(self._on_search_changed)
        self._search.list_requested.connect(self._list.setFocus)
        self._list.currentItemChanged.connect(self._on_current_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        IdleWork(self).add(self._fill(parts))

    def _arrange(self) -> None:
        theme = self._theme
        self._side = Panel(Ground.SURFACE)
        left = QVBoxLayout(self._side)
        space_out(left, theme, margins=1.25, spacing=1)
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        right = QVBoxLayout()
        space_out(right, theme, margins=3, spacing=1)
        right.addWidget(self._name)
        right.addWidget(self._facts)
        right.addWidget(self._text, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._side)
        line.addLayout(right, 1)

    def _fill(self, parts: Iterable[Part]) -> Iterator[None]:
        names: list[str] = []
        try:
            for part in parts:
                name = part.name.casefold()
                item = QListWidgetItem(part.name)
                item.setData(_PART, part)
                self._list.insertItem(bisect(names, name), item)
                insort(names, name)
                item.setHidden(not _fits(part, self._search.text()))
                if self._list.currentRow() < 0:
                    self._list.setCurrentItem(item)
                yield
        except (OSError, msgspec.MsgspecError) as error:
            self._text.setPlainText(str(error))

    def _on_search_changed(self, text: str) -> None:
        items = [self._list.item(row) for row in range(self._list.count())]
        for item in items:
            item.setHidden(not _fits(item.data(_PART), text))
        current = self._list.currentItem()
        if current is None or current.isHidden():
            shown = next((item for item in items if not item.isHidden()), None)
            if shown is not None:
                self._list.setCurrentItem(shown)

    def _on_current_changed(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is None:
            return
        part: Part = item.data(_PART)
        self._name.setText(f"{part.name} {part.version}".strip())
        facts = [self.tr("Licence: {name}").format(name=part.licence)] if part.licence else []
        if part.source:
            facts.append(self.tr("Source code: {address}").format(address=part.source))
        self._facts.setText("\n".join(facts))
        self._facts.setVisible(bool(facts))
        self._text.setPlainText(text_of(part) or self.tr("Its package brings no text of its licence."))

    def _on_theme_changed(self) -> None:
        self._side.setFixedWidth(min(self._theme.space(_LIST_STEPS), self.width() // 2))


def _fits(part: Part, searched: str) -> bool:
    return all(word in f"{part.name} {part.licence}".casefold() for word in searched.casefold().split())
