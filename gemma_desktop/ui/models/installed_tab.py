"""The models on this computer: ours, those that were opened from elsewhere, and those of other applications."""

from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.library.doctor import Finding
from gemma_desktop.library.inventory import ModelElsewhere, ModelOnDisk
from gemma_desktop.session.installed_models import InstalledModels
from gemma_desktop.session.installed_worker import Deleted
from gemma_desktop.texts import listed, translated
from gemma_desktop.ui.controls import Button, ElidedLabel, Ground, Kind, Label, Panel
from gemma_desktop.ui.file_choice import choosing_dialog
from gemma_desktop.ui.flow_layout import FlowLayout
from gemma_desktop.ui.models.empty_state import EmptyState
from gemma_desktop.ui.models.installed_row import InstalledRow
from gemma_desktop.ui.models.tab_page import TabPage, empty_out
from gemma_desktop.ui.models.task_line import TaskLine
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import bytes_text

UNDO_MS = 12_000


class UndoLine(Panel):
    """What was deleted just now, and the way back, for some seconds.

    Signals:
        undo_requested(Deleted)
    """

    undo_requested = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(Ground.CARD, "undo_line")
        self._deleted: Deleted | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(UNDO_MS)
        self._clock.timeout.connect(self.hide)
        self._words = Label(wrap=True)  # what happened stands behind a name that may be long
        self._undo = Button(theme, self.tr("Undo"), "undo_delete_model_button", icon_name="undo-2")
        line = QHBoxLayout(self)
        space_out(line, theme, margins=(2, 1, 1, 1), spacing=1)
        line.addWidget(self._words, 1)
        line.addWidget(self._undo)
        self._undo.clicked.connect(self._on_undo_clicked)
        self.hide()

    def offer(self, deleted: Deleted) -> None:
        self._deleted = deleted
        if deleted.is_link_alone:
            text = self.tr("{name} is off the list; its file stays")
        elif deleted.can_come_back:
            text = self.tr("{name} is in the wastebasket")
        else:
            text = self.tr("{name} is deleted")
        self._words.setText(text.format(name=deleted.name))
        self._undo.setVisible(deleted.can_come_back)
        self.show()
        self._clock.start()

    def take_keyboard(self) -> None:
        if not self._undo.isHidden():
            self._undo.setFocus()

    def _on_undo_clicked(self) -> None:
        self._clock.stop()
        self.hide()
        if self._deleted is not None:
            self.undo_requested.emit(self._deleted)


class InstalledTab(TabPage):
    """Looks at the disk when it is first seen.

    Signals:
        use_requested(str): path of a model.
        get_requested: there is none yet, and one is wanted.
    """

    use_requested = Signal(str)
    get_requested = Signal()

    def __init__(self, installed: InstalledModels, theme: Theme) -> None:
        super().__init__(theme)
        self._installed = installed
        self._theme = theme
        self._shown: tuple[ModelOnDisk, ...] | None = None
        self._shown_elsewhere: tuple[ModelElsewhere, ...] = ()
        self._has_looked_elsewhere = False
        self.setObjectName("installed_tab")
        self._files = Button(theme, self.tr("Add files\u2026"), "add_files_button", icon_name="file-plus")
        self._folder = Button(theme, self.tr("Add a folder\u2026"), "add_folder_button", icon_name="folder-open")
        self._newer = Button(
            theme, self.tr("Look for newer files"), "look_for_newer_button", icon_name="refresh-cw", kind=Kind.QUIET
        )
        self._get = Button(theme, self.tr("See which one suits"), "installed_get_button", kind=Kind.PRIMARY)
        self._empty = EmptyState(theme, self._get)
        self._undo = UndoLine(theme)
        self._rows = QVBoxLayout()
        space_out(self._rows, theme, spacing=1)
        self._others = QVBoxLayout()
        space_out(self._others, theme, spacing=0.75)
        self._look = Button(theme, self.tr("Look for them"), "look_elsewhere_button")
        self._others_words = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        space_out(buttons, self._theme, spacing=1)
        for button in (self._files, self._folder, self._newer):
            buttons.addWidget(button)
        heading = QHBoxLayout()
        heading.addWidget(Label(self.tr("In other applications"), heading=True, wrap=True), 1)
        heading.addWidget(self._look)
        column = self.column
        column.addLayout(buttons)
        column.addWidget(TaskLine(self._installed, self._theme, self.middle))
        column.addWidget(self._undo)
        column.addWidget(self._empty)
        column.addLayout(self._rows)
        column.addLayout(heading)
        column.addWidget(self._others_words)
        column.addLayout(self._others)
        column.addStretch(1)

    def _connect(self) -> None:
        installed = self._installed
        self._files.clicked.connect(self._on_files_clicked)
        self._folder.clicked.connect(self._on_folder_clicked)
        self._newer.clicked.connect(installed.look_for_updates)
        self._get.clicked.connect(self.get_requested)
        self._look.clicked.connect(self._on_look_clicked)
        self._undo.undo_requested.connect(installed.restore)
        installed.changed.connect(self._on_changed)
        installed.looking_changed.connect(self._on_looking_changed)
        installed.deleted.connect(self._undo.offer)
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._installed.refresh()

    # --- what is shown -----------------------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        models = self._installed.models()
        if models != self._shown:
            self._fill(models)
        self._empty.setVisible(not models)
        self._empty.say(
            "box",
            self.tr("No model of yours yet"),
            self.tr("The demo model is always there. Get a real Gemma, drop a .gguf file here, or add a folder."),
        )
        self._newer.setVisible(any(model.origin is not None for model in models))
        self._show_elsewhere()

    def _on_looking_changed(self) -> None:
        """The button stays enabled, for it has the keyboard; pressed again, it asks anew."""
        looks = self._installed.is_looking_for_updates
        self._newer.set_text(self.tr("Asking the Hub\u2026") if looks else self.tr("Look for newer files"))
        for row in self.findChildren(InstalledRow):
            row.show_mending(self._installed.is_mending(row.model.id))

    def _fill(self, models: tuple[ModelOnDisk, ...]) -> None:
        """The keyboard stays with its model, and goes to "Undo" where that was deleted."""
        had = self._with_keyboard()
        self._shown = models
        empty_out(self._rows)
        for model in models:
            row = self._row(model)
            self._rows.addWidget(row)
            if had is not None and model.id == had.model.id:
                row.take_keyboard()
                had = None
        if had is not None:
            self._undo.take_keyboard()

    def _with_keyboard(self) -> InstalledRow | None:
        at: QWidget | None = self.window().focusWidget()
        while at is not None and not isinstance(at, InstalledRow):
            at = at.parentWidget()
        return at

    def _row(self, model: ModelOnDisk) -> InstalledRow:
        row = InstalledRow(model, self._theme)
        row.use_requested.connect(self.use_requested)
        row.verify_requested.connect(self._installed.verify)
        row.reveal_requested.connect(self._on_reveal_requested)
        row.copy_requested.connect(self._installed.make_own)
        row.delete_requested.connect(self._installed.delete)
        row.update_requested.connect(self._installed.update)
        row.rename_requested.connect(self._installed.rename)
        row.mend_requested.connect(self._on_mend_requested)
        row.show_mending(self._installed.is_mending(model.id))
        return row

    def _show_elsewhere(self) -> None:
        models = self._installed.elsewhere()
        if models != self._shown_elsewhere:
            self._shown_elsewhere = models
            empty_out(self._others)
            for model in models:
                self._others.addWidget(self._other(model))
        if models:
            text = self.tr("They are used where they lie; the other application keeps them.")
        elif self._has_looked_elsewhere:
            text = self.tr("None of LM Studio, Ollama, Jan, GPT4All and the Hub's own cache has a Gemma here.")
        else:
            text = self.tr("Gemmas that LM Studio, Ollama, Jan, GPT4All or the Hub's own tools have fetched already.")
        self._others_words.setText(text)

    def _other(self, model: ModelElsewhere) -> QWidget:
        row = Panel(Ground.CARD, "elsewhere_row")
        use = Button(self._theme, self.tr("Add"), "use_elsewhere_button")
        use.setAccessibleName(self.tr("Add {name}").format(name=model.name))
        use.setProperty("path", str(model.path))
        use.clicked.connect(self._on_use_elsewhere_clicked)
        words = QVBoxLayout()
        space_out(words, self._theme, spacing=0.25)
        words.addWidget(ElidedLabel(model.name))
        facts = listed(filter(None, (translated(model.application), model.description, bytes_text(model.size_bytes))))
        words.addWidget(ElidedLabel(facts, size=TextSize.NOTE, tone="quiet_text"))
        line = QHBoxLayout(row)
        space_out(line, self._theme, margins=(2, 1, 1, 1), spacing=1)
        line.addLayout(words, 1)
        line.addWidget(use)
        return row

    # --- what is done ------------------------------------------------------------------------------------------------

    def _on_files_clicked(self) -> None:
        dialog = self._dialog(self.tr("Add models"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Models (*.gguf)"), self.tr("All files (*)")])
        dialog.open()

    def _on_folder_clicked(self) -> None:
        self._dialog(self.tr("Add a folder of models"), QFileDialog.FileMode.Directory).open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = choosing_dialog(self.window(), title, "add_models_dialog", mode)
        dialog.filesSelected.connect(self._on_files_selected)
        return dialog

    def _on_files_selected(self, files: list[str]) -> None:
        self._installed.bring_in([Path(file) for file in files])

    def _on_reveal_requested(self, id_: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(id_).parent)))

    def _on_mend_requested(self, id_: str, finding: Finding) -> None:
        self._installed.mend(id_, finding)

    def _on_look_clicked(self) -> None:
        self._has_looked_elsewhere = True
        self._installed.look_elsewhere()

    def _on_use_elsewhere_clicked(self) -> None:
        sender = self.sender()
        assert sender is not None
        self._installed.use_elsewhere(sender.property("path"))
