"""The page about models: those that are here, and how to get a real one."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.ui.controls import Button, ElidedLabel, Ground, Kind, Label, Panel
from gemma_desktop.ui.link_question import LinkQuestion
from gemma_desktop.ui.model_line import ModelLine
from gemma_desktop.ui.real_models import RealModel, real_models
from gemma_desktop.ui.roomy_dialog import RoomyDialog
from gemma_desktop.ui.scroll_page import ScrollPage
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import bytes_text


class RealModelCard(Panel):
    """One model to get: for whom it is, its two files, and the page that has them.

    Signals:
        page_requested(str): the address.
    """

    page_requested = Signal(str)

    def __init__(self, model: RealModel, theme: Theme) -> None:
        super().__init__(Ground.CARD, "real_model")
        self._model = model
        column = QVBoxLayout(self)
        space_out(column, theme, margins=2, spacing=0.75)
        column.addWidget(Label(f"{model.name}, {bytes_text(model.size_bytes)}", heading=True))
        column.addWidget(Label(model.words, tone="quiet_text", wrap=True))
        for label, file in ((self.tr("Model"), model.weights), (self.tr("Pictures and speech"), model.projector)):
            line = QHBoxLayout()
            name = ElidedLabel(file)
            name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.addWidget(Label(label, size=TextSize.NOTE, tone="quiet_text"))
            line.addWidget(name, 1)
            column.addLayout(line)
        page = Button(theme, self.tr("Open its page"), "open_model_page_button", icon_name="external-link")
        page.clicked.connect(self._on_page_clicked)
        column.addWidget(page, 0, Qt.AlignmentFlag.AlignLeading)

    def _on_page_clicked(self) -> None:
        self.page_requested.emit(self._model.url)


class ModelManager(RoomyDialog):
    """Models that were opened before, and which files to get.

    Signals:
        file_requested: a model file is to be chosen from the disk.
    """

    file_requested = Signal()

    def __init__(self, models: ModelShelf, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_steps=80, height_steps=80)
        self._models = models
        self.setObjectName("model_manager")
        self.setWindowTitle(self.tr("Models"))
        self._lines = QVBoxLayout()
        space_out(self._lines, theme, spacing=0.25)
        page = QWidget()
        column = QVBoxLayout(page)
        space_out(column, theme, margins=3, spacing=2)
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Models"), size=TextSize.TITLE), 1)
        file = Button(
            theme, self.tr("Open a file\u2026"), "open_file_button", kind=Kind.PRIMARY, icon_name="folder-open"
        )
        file.clicked.connect(self.file_requested)
        top.addWidget(file)
        column.addLayout(top)
        column.addLayout(self._lines)
        column.addWidget(Label(self.tr("Get a real Gemma"), heading=True))
        column.addWidget(
            Label(
                self.tr(
                    "Gemma Desktop opens Gemma models in GGUF files. Fetch both files of one of these with your "
                    "browser, put them into the same folder, and open the first of them here. The second lets the "
                    "model see pictures and hear speech; it is found by itself."
                ),
                tone="quiet_text",
                wrap=True,
            )
        )
        for model in real_models(
            self.tr("For most computers: 8 GB of memory are enough."),
            self.tr("Better answers, and the one for speech. For computers with 16 GB of memory."),
        ):
            card = RealModelCard(model, theme)
            card.page_requested.connect(self._on_page_requested)
            column.addWidget(card)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(ScrollPage(page))
        models.changed.connect(self._fill)
        models.current_changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        current = self._models.current
        for entry in self._models.entries():
            is_current = current is not None and entry.id == current.id
            line = ModelLine(entry, self._theme, is_current=is_current, can_forget=True)
            line.chosen.connect(self._models.choose)
            line.forget_requested.connect(self._models.forget)
            self._lines.addWidget(line)

    def _on_page_requested(self, address: str) -> None:
        LinkQuestion(QUrl(address), self._theme, self).open()
