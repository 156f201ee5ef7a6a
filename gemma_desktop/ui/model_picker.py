"""The button that says which model answers, and the list that opens from it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.values import ModelStatusKind
from gemma_desktop.ui.controls import Button, ElidedLabel, Ground, IconButton, IconLabel, Kind, Panel
from gemma_desktop.ui.model_line import ModelLine
from gemma_desktop.ui.scroll_page import ScrollPage
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import bytes_text, percent_text

LIST_WIDTH_STEPS = 46
PROGRESS_STEPS = 1000


class ModelList(Panel):
    """All models to choose from, and ways to more of them; a popup.

    Signals:
        file_requested: a model file is to be chosen from the disk.
        manager_requested: the page about models is to be opened.
    """

    file_requested = Signal()
    manager_requested = Signal()

    def __init__(self, models: ModelShelf, theme: Theme, parent: QWidget) -> None:
        super().__init__(Ground.CARD, "model_list", parent)
        self._models = models
        self._theme = theme
        self.setWindowFlags(Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAccessibleName(self.tr("Models"))
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        space_out(self._column, theme, spacing=0.25)
        self._open = Button(theme, self.tr("Open a file\u2026"), "open_model_button", icon_name="folder-open")
        self._real = Button(theme, self.tr("Get a real Gemma"), "get_model_button", kind=Kind.LINK)
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addStretch(1)
        buttons.addWidget(self._real)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=1, spacing=1)
        column.addWidget(ScrollPage(self._lines), 1)
        column.addLayout(buttons)
        self._open.clicked.connect(self._on_open_clicked)
        self._real.clicked.connect(self._on_real_clicked)
        models.changed.connect(self._fill)
        models.current_changed.connect(self._fill)
        self._fill()

    def show_above(self, button: QWidget) -> None:
        """Open with the lower edge on the button's upper one, inside the screen."""
        theme = self._theme
        screen = button.screen().availableGeometry()
        room = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
        wanted = self._lines.sizeHint().height() + self._open.sizeHint().height() + theme.space(4)
        size = QSize(theme.space(LIST_WIDTH_STEPS), wanted).boundedTo(screen.size() * 0.9)
        beginning = room.left() if self.isLeftToRight() else room.right() + 1 - size.width()
        left = min(max(screen.left(), beginning), screen.right() + 1 - size.width())
        top = max(screen.top(), room.top() - size.height() - theme.space(0.5))
        self.setGeometry(QRect(QPoint(left, top), size))
        self.show()
        for line in self._lines.findChildren(ModelLine):
            if line.property("chosen"):
                line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        current = self._models.current
        for entry in self._models.entries():
            is_current = current is not None and entry.id == current.id
            line = ModelLine(entry, self._theme, is_current=is_current, can_forget=entry.missing)
            line.chosen.connect(self._on_line_chosen)
            line.forget_requested.connect(self._models.forget)
            self._column.addWidget(line)
        self._column.addStretch(1)

    def _on_line_chosen(self, entry_id: str) -> None:
        self.hide()
        self._models.choose(entry_id)

    def _on_open_clicked(self) -> None:
        self.hide()
        self.file_requested.emit()

    def _on_real_clicked(self) -> None:
        self.hide()
        self.manager_requested.emit()


class ModelPicker(QToolButton):
    """Shows the chosen model and how its loading goes; opens the list.

    Signals:
        file_requested, manager_requested: as of the list.
    """

    file_requested = Signal()
    manager_requested = Signal()

    def __init__(self, models: ModelShelf, theme: Theme) -> None:
        super().__init__()
        self._models = models
        self._theme = theme
        self._list: ModelList | None = None
        self.setObjectName("model_picker")
        self.setProperty("kind", "field")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name = ElidedLabel()
        self._state = ElidedLabel(size=TextSize.NOTE, tone="quiet_text")
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setRange(0, PROGRESS_STEPS)
        self._cancel = IconButton(theme, "x", self.tr("Stop loading"), "cancel_loading_button", icon_px=14)
        self._arrow = IconLabel(theme, "chevron-up")
        words = QVBoxLayout()
        space_out(words, theme, spacing=0.25)
        words.addWidget(self._name)
        words.addWidget(self._state)
        line = QHBoxLayout(self)
        space_out(line, theme, margins=(1.25, 0.75, 1, 0.75))
        line.addLayout(words, 1)
        line.addWidget(self._cancel)
        line.addWidget(self._arrow)
        for part in (self._name, self._state, self._progress, self._arrow):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self.open_list)
        self._cancel.clicked.connect(models.cancel_loading)
        models.status_changed.connect(self._on_model_changed)
        models.current_changed.connect(self._on_model_changed)
        models.changed.connect(self._on_model_changed)
        self._on_model_changed()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.space(10), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The progress lies over the lower edge, so that nothing moves when loading begins and ends."""
        super().resizeEvent(event)
        side, above = self._theme.space(1.25), self._theme.space(0.75)
        self._progress.setGeometry(side, self.height() - above, self.width() - 2 * side, above // 2)

    def open_list(self) -> None:
        if self._list is None:
            self._list = ModelList(self._models, self._theme, self)
            self._list.file_requested.connect(self.file_requested)
            self._list.manager_requested.connect(self.manager_requested)
        self._list.show_above(self)

    def _on_model_changed(self, _status: object = None) -> None:
        current, status = self._models.current, self._models.status
        loading = status.kind is ModelStatusKind.LOADING
        name = current.name if current else self.tr("Opening a model") if loading else self.tr("No model")
        tone = "quiet_text"
        match status.kind:
            case ModelStatusKind.LOADING:
                state = self.tr("Loading {percent}").format(percent=percent_text(status.fraction))
            case ModelStatusKind.FAILED:
                state, tone = status.trouble or self.tr("Could not be loaded"), "bad"
            case ModelStatusKind.READY:
                state = self.tr("For trying things out") if current and current.is_demo else self._ready()
            case ModelStatusKind.NONE:
                state = self.tr("Choose a model") if current is None else self.tr("Not loaded")
        self._name.set_text(name)
        self._state.set_text(state)
        self._state.set_tone(tone)
        self._progress.setVisible(loading)
        self._progress.setValue(round(status.fraction * PROGRESS_STEPS))
        self._cancel.setVisible(loading)
        self._arrow.setVisible(not loading)
        self.setAccessibleName(self.tr("Model: {name}, {state}").format(name=name, state=state))
        self.setToolTip(self.tr("Choose another model"))
        self.updateGeometry()
        self.update()  # after a popup it is drawn as if the mouse were still here, and its words as if not

    def _ready(self) -> str:
        info = self._models.info
        if info is None or not info.memory_bytes:
            return self.tr("Ready")
        return self.tr("Ready, takes about {memory}").format(memory=bytes_text(info.memory_bytes))
