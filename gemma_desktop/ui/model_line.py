"""One model in a list: its name, what it takes, its size and context."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.session.values import ModelEntry
from gemma_desktop.texts import listed
from gemma_desktop.ui.controls import ElidedLabel, Ground, IconButton, IconLabel, Panel
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import bytes_text, tokens_text, tooltip_text


class ModelLine(Panel):
    """A line that can be chosen with a click, Enter or Space. A model whose file is gone can only be forgotten.

    Signals:
        chosen(str), forget_requested(str): id of the entry.
    """

    chosen = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, entry: ModelEntry, theme: Theme, *, is_current: bool, can_forget: bool) -> None:
        super().__init__(Ground.CHOICE, "model_line")
        self._entry = entry
        self._theme = theme
        self.setProperty("chosen", is_current)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        taken = "" if entry.missing else listed(label for _, label, is_taken in self._takes() if is_taken)
        self.setAccessibleName(listed(filter(None, (entry.name, self._facts(), taken))))
        self.setToolTip(tooltip_text(entry.description))
        if not entry.missing:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        line = QHBoxLayout(self)
        space_out(line, theme, margins=(1.25, 0.75, 0.75, 0.75), spacing=1)
        words = QVBoxLayout()
        space_out(words, theme, spacing=0.25)
        words.addWidget(ElidedLabel(entry.name, tone="quiet_text" if entry.missing else "text"))
        words.addWidget(ElidedLabel(self._facts(), size=TextSize.NOTE, tone="quiet_text"))
        line.addLayout(words, 1)
        if not entry.missing:
            for icon_name, label, takes in self._takes():
                _add(line, IconLabel(theme, icon_name, label=label), shown=takes)
        _add(line, IconLabel(theme, "check", role="accent", label=self.tr("In use")), shown=is_current)
        if can_forget:
            label = self.tr("Take {name} off the list; the file stays").format(name=entry.name)
            forget = IconButton(theme, "x", label, "forget_button", icon_px=14)
            forget.clicked.connect(self._on_forget_clicked)
            _add(line, forget, shown=not entry.is_demo)

    @property
    def entry(self) -> ModelEntry:
        return self._entry

    def _facts(self) -> str:
        entry = self._entry
        if entry.missing:
            return self.tr("The file is gone")
        size, context = bytes_text(entry.size_bytes), tokens_text(entry.context_tokens)
        return self.tr("{size}, remembers up to {context} tokens").format(size=size, context=context)

    def _takes(self) -> list[tuple[str, str, bool]]:
        return [
            ("type", self.tr("Takes text"), True),
            ("image", self.tr("Takes pictures"), self._entry.takes_images),
            ("mic", self.tr("Takes speech"), self._entry.takes_audio),
        ]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._choose()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)

    def _choose(self) -> None:
        if not self._entry.missing:
            self.chosen.emit(self._entry.id)

    def _on_forget_clicked(self) -> None:
        self.forget_requested.emit(self._entry.id)


def _add(line: QHBoxLayout, mark: QWidget, *, shown: bool) -> None:
    """A mark that is not shown keeps its place, so that the marks of all lines stand in columns."""
    policy = mark.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    mark.setSizePolicy(policy)
    line.addWidget(mark)
    mark.setVisible(shown)
