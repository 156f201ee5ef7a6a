"""Controls for one value of the settings. Each has `set_value`, and emits `edited` only for what the user does."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QSlider,
    QWidget,
)

from gemma_desktop.ui.controls import Label
from gemma_desktop.ui.fields import CheckBox, Choice, NumberField
from gemma_desktop.ui.theme import Theme
from gemma_desktop.ui.words import percent_text

TYPING_PAUSE_MS = 400


class Editor(QWidget):
    """One control in a row.

    Signals:
        edited(object): the user chose this value.
    """

    edited = Signal(object)
    is_wide = False
    """Whether it stands beneath its title instead of beside it."""

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self.control = control
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(control)
        self.setFocusProxy(control)
        # A wheel that scrolls the page must not change a value that passes under the pointer.
        control.installEventFilter(self)
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_value(self, value: object) -> None:
        raise NotImplementedError

    def text_of(self, value: object) -> str:
        """The value as it is shown."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and watched is self.control and not self.control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class ChoiceEditor(Editor):
    """One of a few values."""

    def __init__(self, choices: Sequence[tuple[object, str]]) -> None:
        self._box = Choice()
        super().__init__(self._box)
        self._choices = list(choices)
        self._box.addItems([label for _, label in choices])
        self._box.activated.connect(self._on_activated)

    def set_value(self, value: object) -> None:
        if value not in [choice for choice, _ in self._choices]:
            self._choices.append((value, str(value)))
            self._box.addItem(str(value))
        self._box.setCurrentIndex([choice for choice, _ in self._choices].index(value))

    def text_of(self, value: object) -> str:
        return dict(self._choices).get(value, str(value))

    def _on_activated(self, at: int) -> None:
        self.edited.emit(self._choices[at][0])


class NumberEditor(Editor):
    """A number. special: what the lowest value is called, for example "Automatic"; it stands for `special_value`."""

    def __init__(
        self,
        low: float,
        high: float,
        *,
        step: float = 1,
        decimals: int = 0,
        special: str = "",
        special_value: object = None,
    ) -> None:
        self._box = NumberField()
        super().__init__(self._box)
        self._low = low
        self._decimals = decimals
        self._special = special
        self._special_value = low if special_value is None and decimals else special_value
        self._box.setDecimals(decimals)
        self._box.setRange(low, high)
        self._box.setSingleStep(step)
        self._box.setSpecialValueText(special)
        self._box.setKeyboardTracking(False)
        self._box.setGroupSeparatorShown(high > 9999)
        self._box.valueChanged.connect(self._on_value_changed)

    def set_value(self, value: object) -> None:
        with QSignalBlocker(self._box):
            special = self._special and value == self._special_value
            self._box.setValue(self._low if special else float(str(value)))

    def text_of(self, value: object) -> str:
        if self._special and value == self._special_value:
            return self._special
        return self._box.textFromValue(float(str(value)))

    def _on_value_changed(self, number: float) -> None:
        if self._special and number == self._low:
            self.edited.emit(self._special_value)
        else:
            self.edited.emit(number if self._decimals else round(number))


class ToggleEditor(Editor):
    """On or off."""

    def __init__(self) -> None:
        self._box = CheckBox()
        super().__init__(self._box)
        self._box.clicked.connect(self._on_clicked)

    def set_value(self, value: object) -> None:
        self._box.setChecked(bool(value))

    def text_of(self, value: object) -> str:
        return self.tr("on") if value else self.tr("off")

    def _on_clicked(self, on: bool) -> None:
        self.edited.emit(on)


class ShareEditor(Editor):
    """A factor as a slider of percents."""

    def __init__(self, low: float, high: float, step: float) -> None:
        self._slider = QSlider(Qt.Orientation.Horizontal)
        super().__init__(self._slider)
        self._step = step
        self._slider.setRange(round(low / step), round(high / step))
        self._slider.setPageStep(1)
        self._slider.setMinimumWidth(120)
        self._number = Label()
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance(percent_text(2.0)))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._number)
        self._slider.valueChanged.connect(self._on_value_changed)

    def set_value(self, value: object) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(float(str(value)) / self._step))
        self._number.setText(self.text_of(value))

    def text_of(self, value: object) -> str:
        return percent_text(float(str(value)))

    def _on_value_changed(self, step: int) -> None:
        value = round(step * self._step, 4)
        self._number.setText(self.text_of(value))
        self.edited.emit(value)


class TextEditor(Editor):
    """Several lines of text; emitted after a pause in typing, and when the page is closed."""

    is_wide = True

    def __init__(self, theme: Theme, placeholder: str, lines: int = 5) -> None:
        self._box = QPlainTextEdit()
        super().__init__(self._box)
        self._box.setPlaceholderText(placeholder)
        self._box.setTabChangesFocus(True)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box.setFixedHeight(self._box.fontMetrics().lineSpacing() * lines + theme.space(2))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self._box.textChanged.connect(self._pause.start)

    def set_value(self, value: object) -> None:
        text = str(value or "")
        if text != self._box.toPlainText() and not self._pause.isActive():
            with QSignalBlocker(self._box):
                self._box.setPlainText(text)

    def text_of(self, value: object) -> str:
        return str(value) or self.tr("empty")

    def commit(self) -> None:
        """Emit what was typed, if something was."""
        self._pause.stop()
        self.edited.emit(self._box.toPlainText())

    def hideEvent(self, event: QHideEvent) -> None:
        if self._pause.isActive():
            self.commit()
        super().hideEvent(event)
