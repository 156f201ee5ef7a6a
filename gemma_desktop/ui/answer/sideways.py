"""A wide text in a narrow place: scrolled sideways, never up and down."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from gemma_desktop.ui.answer.style import Style
from gemma_desktop.ui.answer.text_view import TextView, place


class Sideways(QWidget):
    """Clips a text view and moves it, with a bar in the room that the owner leaves below the text.

    Reached with Tab where there is something to scroll; the arrow keys move it.
    """

    def __init__(self, view: TextView, style: Style, object_name: str, name: str) -> None:
        super().__init__()
        self._view = view
        self._style = style
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        view.setParent(self)
        self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._bar.setObjectName(f"{object_name}_bar")
        self._bar.setAccessibleName(name)
        self._bar.hide()
        self._bar.valueChanged.connect(self._on_bar_value_changed)

    @property
    def offset(self) -> int:
        return self._bar.value()

    @property
    def hidden_px(self) -> int:
        """How far it can be scrolled."""
        return self._bar.maximum()

    def lay_out(self, width: int, natural_px: int, text_height: int, below_px: int, *, mirrored: bool = False) -> int:
        """natural_px: the width of the text. below_px: room for the bar. mirrored: it begins at the right side.

        Returns the height of all.
        """
        inner = max(width, natural_px)
        was_at_start = mirrored and (self._bar.isHidden() or self._bar.value() == self._bar.maximum())
        bar_height = self._bar.sizeHint().height()
        self._bar.setRange(0, inner - width)
        if was_at_start:
            self._bar.setValue(inner - width)
        self._bar.setPageStep(width)
        self._bar.setSingleStep(max(8, width // 20))
        self._bar.setVisible(inner > width)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if inner > width else Qt.FocusPolicy.NoFocus)
        indent = inner - natural_px if mirrored else 0
        place(self._view, indent - self._bar.value(), 0, inner - indent, text_height)
        place(self._bar, 0, text_height + below_px - bar_height, width, bar_height)
        return text_height + below_px

    def reveal(self, x: int) -> None:
        """Bring a column of the text into view."""
        if x < self._bar.value():
            self._bar.setValue(x)
        elif x > self._bar.value() + self.width():
            self._bar.setValue(x - self.width())

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        sideways, upright = delta.x(), delta.y()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not sideways:
            sideways, upright = upright, 0
        if self._bar.maximum() == 0 or abs(sideways) <= abs(upright):
            event.ignore()  # the transcript's
            return
        self._bar.setValue(self._bar.value() - sideways)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._bar.setValue(self._bar.value() + steps[Qt.Key(event.key())] * self._bar.singleStep())
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._style.accent, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.end()

    def _on_bar_value_changed(self, value: int) -> None:
        self._view.move(-value, self._view.y())
