"""A model on this computer: what it is, how it does, and what can be done with it."""

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout

from gemma_desktop.library.doctor import Finding, Severity
from gemma_desktop.library.inventory import ModelOnDisk
from gemma_desktop.texts import listed, translated
from gemma_desktop.ui.controls import Button, ElidedLabel, Ground, IconButton, IconLabel, Label, Panel
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import bytes_text, path_text, translate


class NameField(QLineEdit):
    """Enter keeps what was typed, Esc leaves it.

    Signals:
        left: nothing is to be changed.
    """

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Esc ends the renaming before it means anything else in the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class InstalledRow(Panel):
    """Made anew when something of it changes.

    Signals:
        use_requested(str), verify_requested(str), reveal_requested(str), copy_requested(str), delete_requested(str),
        update_requested(str): id of the model.
        rename_requested(str, str): id and the new name.
        mend_requested(str, Finding): a finding's button was pressed.
    """

    use_requested = Signal(str)
    verify_requested = Signal(str)
    reveal_requested = Signal(str)
    copy_requested = Signal(str)
    delete_requested = Signal(str)
    update_requested = Signal(str)
    rename_requested = Signal(str, str)
    mend_requested = Signal(str, object)

    def __init__(self, model: ModelOnDisk, theme: Theme) -> None:
        super().__init__(Ground.CARD, "installed_row")
        self.model = model
        self._theme = theme
        self._name = ElidedLabel(model.name, tone="quiet_text" if model.trouble else "text")
        self._field = NameField(model.name)
        self._field.setObjectName("model_name_field")
        self._field.setAccessibleName(self.tr("New name"))
        self._field.hide()
        self._use = Button(theme, self.tr("Use"), "use_installed_button")
        self._use.setAccessibleName(self.tr("Use {name}").format(name=model.name))
        self._more = IconButton(
            theme, "ellipsis", self.tr("More about {name}").format(name=model.name), "installed_menu_button"
        )
        self._menu = self._new_menu()
        self._mends: list[tuple[Button, str]] = []
        facts = listed(filter(None, self._facts()))
        self.setAccessibleName(f"{model.name}, {facts}")
        top = QHBoxLayout()
        space_out(top, theme, spacing=0.75)
        top.addWidget(self._name, 1)
        top.addWidget(self._field, 1)
        for icon_name, label in self._takes():
            top.addWidget(IconLabel(theme, icon_name, label=label))
        if model.is_loaded:
            top.addWidget(Label(self.tr("In use"), size=TextSize.NOTE, tone="accent"))
        top.addWidget(self._use)
        top.addWidget(self._more)
        self._column = QVBoxLayout(self)
        space_out(self._column, theme, margins=(2, 1, 1, 1), spacing=0.25)
        self._column.addLayout(top)
        self._column.addWidget(Label(facts, size=TextSize.NOTE, tone="quiet_text", wrap=True))
        middle = Qt.TextElideMode.ElideMiddle  # whose the file is stands at the end
        self._column.addWidget(ElidedLabel(self._place(), size=TextSize.NOTE, tone="quiet_text", gives_way=middle))
        self._add_remarks()
        self._use.setVisible(not model.is_loaded and not model.trouble)
        self._use.clicked.connect(partial(self.use_requested.emit, model.id))
        self._more.clicked.connect(self._on_more_clicked)
        self._field.returnPressed.connect(self._on_name_entered)
        self._field.left.connect(self._on_name_left)

    def take_keyboard(self) -> None:
        self._more.setFocus()

    def show_mending(self, mends: bool) -> None:
        """Whether what this model lacks is being asked for. The buttons stay enabled: one may have the keyboard."""
        for button, text in self._mends:
            button.set_text(self.tr("Asking the Hub for it\u2026") if mends else text)

    def _new_menu(self) -> QMenu:
        model = self.model
        menu = QMenu(self)
        menu.setObjectName("installed_menu")
        for label, slot in (
            (self.tr("Rename"), self._on_rename_requested),
            (self.tr("Check every byte"), partial(self.verify_requested.emit, model.id)),
            (self.tr("Show in the file manager"), partial(self.reveal_requested.emit, model.id)),
        ):
            menu.addAction(label).triggered.connect(slot)
        if model.is_linked and model.in_folder:
            copy = menu.addAction(self.tr("Copy it into the models folder"))
            copy.triggered.connect(partial(self.copy_requested.emit, model.id))
        menu.addSeparator()
        is_ours = model.in_folder and not model.is_linked
        text = self.tr("Move to the wastebasket") if is_ours else self.tr("Take off the list; the file stays")
        delete = menu.addAction(text)
        delete.triggered.connect(partial(self.delete_requested.emit, model.id))
        if model.is_loaded:
            delete.setText(self.tr("In use: choose another model, then delete this one"))
            delete.setEnabled(False)
        return menu

    def _takes(self) -> list[tuple[str, str]]:
        takes = [("type", self.tr("Takes text"), not self.model.trouble)]
        takes.append(("image", self.tr("Takes pictures"), self.model.takes_images))
        takes.append(("mic", self.tr("Takes speech"), self.model.takes_audio))
        return [(icon_name, label) for icon_name, label, does in takes if does]

    def _facts(self) -> list[str]:
        model = self.model
        return [
            model.description,
            bytes_text(model.size_bytes) if model.size_bytes else "",
            last_used_text(model.last_used_at, time.time()),
        ]

    def _place(self) -> str:
        model = self.model
        where = path_text(Path(model.where))
        if model.application:
            owner = translated(model.application)
            return self.tr("{where}, belongs to {application}").format(where=where, application=owner)
        return self.tr("{where}, linked").format(where=where) if model.is_linked else where

    def _add_remarks(self) -> None:
        model = self.model
        if model.trouble:
            self._remark("circle-alert", "bad", model.trouble)
        if model.proven is False:
            self._remark("circle-alert", "bad", self.tr("Its bytes are not as they should be: get it again."))
        elif model.proven:
            self._remark("circle-check", "good", self.tr("Every byte was checked."))
        if model.update:
            update = Button(self._theme, self.tr("Get the newer one"), "update_model_button")
            update.clicked.connect(partial(self.update_requested.emit, model.id))
            self._remark("download", "accent", self.tr("The Hub has a newer file."), update)
        for finding in model.findings:
            self._add_finding(finding)

    def _add_finding(self, finding: Finding) -> None:
        mend = None
        if finding.mend:
            mend = Button(self._theme, finding.mend, "mend_button")
            mend.clicked.connect(partial(self.mend_requested.emit, self.model.id, finding))
            self._mends.append((mend, finding.mend))
        is_wrong = finding.severity is Severity.WRONG
        icon_name, role = ("triangle-alert", "warning") if is_wrong else ("lightbulb", "quiet_text")
        self._remark(icon_name, role, finding.sentence, mend)

    def _remark(self, icon_name: str, role: str, text: str, button: Button | None = None) -> None:
        grid = QGridLayout()
        space_out(grid, self._theme, margins=(0, 0.5, 0, 0), spacing=0.5, across=1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(IconLabel(self._theme, icon_name, role=role), 0, 0)
        grid.addWidget(Label(text, size=TextSize.NOTE, tone=role, wrap=True), 0, 1)
        if button is not None:
            grid.addWidget(button, 0, 2)
        self._column.addLayout(grid)

    def _on_more_clicked(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _on_rename_requested(self) -> None:
        self._name.hide()
        self._field.show()
        self._field.setFocus()
        self._field.selectAll()

    def _on_name_entered(self) -> None:
        name = self._field.text().strip()
        self._on_name_left()
        if name != self.model.name:
            self.rename_requested.emit(self.model.id, name)

    def _on_name_left(self) -> None:
        self._more.setFocus()
        self._field.hide()
        self._field.setText(self.model.name)
        self._name.show()


def last_used_text(at: float, now: float) -> str:
    """When a model answered last; at: 0 is never."""
    if not at:
        return translate("InstalledRow", "never used")
    then, today = QDateTime.fromSecsSinceEpoch(int(at)).date(), QDateTime.fromSecsSinceEpoch(int(now)).date()
    days = then.daysTo(today)
    if days <= 0:
        return translate("InstalledRow", "used today")
    if days == 1:
        return translate("InstalledRow", "used yesterday")
    date = QLocale().toString(then, QLocale.FormatType.ShortFormat)
    return translate("InstalledRow", "used on {date}").format(date=date)
