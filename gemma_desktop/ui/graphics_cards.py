"""The graphics cards of this computer, as llama.cpp sees them."""

from PySide6.QtCore import QCoreApplication

from gemma_desktop.fit.offload import Device, cards
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.ui.controls import Label
from gemma_desktop.ui.theme import TextSize
from gemma_desktop.ui.words import bytes_text, number_text


class GraphicsCards(Label):
    """A line for each card, with its memory as it was before the model was loaded, and how much of the model it has."""

    def __init__(self, models: ModelShelf) -> None:
        super().__init__("", size=TextSize.NOTE, tone="quiet_text")
        self._models = models
        self.setObjectName("graphics_cards")
        self.setWordWrap(True)
        models.current_changed.connect(self._on_current_changed)
        self._on_current_changed()

    def _on_current_changed(self) -> None:
        info = self._models.info
        if info is None:
            self.setText(self.tr("Graphics cards are listed when a model has been loaded."))
            return
        lines = [_line(device) for device in cards(info.devices)]
        if not lines:
            self.setText(self.tr("No graphics card that llama.cpp can use was found."))
            return
        self.setText("\n".join([*lines, self.tr("{n} layers are there now.").format(n=number_text(info.gpu_layers))]))


def _line(device: Device) -> str:
    text = QCoreApplication.translate("GraphicsCards", "{name}: {free} of {total} were free")
    return text.format(
        name=device.description or device.name, free=bytes_text(device.free_bytes), total=bytes_text(device.total_bytes)
    )
