"""What would happen to the things that are dragged over the window, said over the conversation."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gemma_desktop.library.installed import is_model_file, sort_out
from gemma_desktop.ui.controls import ElidedLabel, Ground, IconLabel, Label, Panel
from gemma_desktop.ui.message_edit import files_in
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme

WIDTH_STEPS = 60


class DropOverlay(QWidget):
    """Covers its parent while it is shown; the pointer goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._covered = parent
        self.setObjectName("drop_overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._card = Panel(Ground.DROP, "drop_card")
        self._card.setProperty("focused", True)
        self._sign = IconLabel(theme, "paperclip", role="accent", icon_px=28)
        self._title = Label(size=TextSize.READING, wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._names = ElidedLabel(tone="quiet_text")
        self._names.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QVBoxLayout(self._card)
        space_out(inside, theme, margins=3, spacing=1)
        inside.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self._title)
        inside.addWidget(self._names)
        around = QVBoxLayout(self)
        around.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        parent.installEventFilter(self)
        self.hide()

    def show_for(self, mime: QMimeData, sentence: str = "") -> None:
        """Say what dropping these does; sentence: where that is another thing than usual."""
        files = files_in(mime)
        models, projectors = sort_out(path for path in files if is_model_file(path))
        attached = [path for path in files if not is_model_file(path)]
        opened = (models or projectors)[:1]
        self._sign.set_icon("box" if opened else "paperclip", "accent")
        self._title.setText(sentence or self._sentence(bool(opened), len(attached)))
        self._title.setAccessibleName(self._title.text())
        self._names.set_text(_names([*opened, *attached]))
        self._names.setVisible(bool(files))
        self._fit()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self._covered.rect()
        self.setGeometry(room)
        self._card.setFixedWidth(min(self._theme.space(WIDTH_STEPS), room.width() - self._theme.space(4)))

    def _sentence(self, opens: bool, attached: int) -> str:
        if opens and attached:
            return self.tr("Drop to open the model and attach the rest")
        if opens:
            return self.tr("Drop to open the model")
        return self.tr("Drop to attach to your message")


def _names(paths: list[Path]) -> str:
    return ", ".join(path.name for path in paths)
