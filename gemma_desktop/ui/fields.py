"""Fields to choose and count in, with marks of our own icons: colours from the palette, sizes from the font."""

import sys

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QWidget,
)

from gemma_desktop.ui.icons import pixmap

INSET_PX = 6
_RING_PX = 2


class Choice(QComboBox):
    """One of several.

    Where Qt speaks to screen readers over AT-SPI, it gives the chosen text for the name of such a box: what is chosen
    here stands in the description too.
    """

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        # The delegate that a style sheet can give room to.
        self.setItemDelegate(QStyledItemDelegate(self))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._describe()

    def setAccessibleDescription(self, description: str) -> None:
        self._words = description
        self._describe()

    def _describe(self) -> None:
        parts = [self.accessibleName(), self._words] if sys.platform == "linux" else [self._words]
        super().setAccessibleDescription(". ".join(part.rstrip(".") for part in parts if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxArrow
        _mark(self, "chevron-down", self.style().subControlRect(control, option, part, self))


class NumberField(QDoubleSpinBox):
    """A number to type, or to step through."""

    def __init__(self) -> None:
        super().__init__()
        # A style sheet's padding does not reach the text of a spin box.
        self.lineEdit().setTextMargins(INSET_PX, 0, INSET_PX, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        for icon_name, part in (
            ("chevron-up", QStyle.SubControl.SC_SpinBoxUp),
            ("chevron-down", QStyle.SubControl.SC_SpinBoxDown),
        ):
            rect = self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, self)
            _mark(self, icon_name, rect, share=0.75)


class CheckBox(QCheckBox):
    """On or off."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            rect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            if self.hasFocus():
                _ring(self, rect)
            _mark(self, "check", rect, role=QPalette.ColorRole.HighlightedText, share=0.9)


def _ring(field: QWidget, rect: QRect) -> None:
    """Paint a line inside the edge of a part that is filled: a frame in the colour of the filling would not be seen."""
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(field.palette().color(QPalette.ColorRole.HighlightedText), _RING_PX))
    inside = 1.5 * _RING_PX
    painter.drawRoundedRect(QRectF(rect).adjusted(inside, inside, -inside, -inside), _RING_PX, _RING_PX)
    painter.end()


def _mark(
    field: QWidget,
    icon_name: str,
    rect: QRect,
    *,
    role: QPalette.ColorRole = QPalette.ColorRole.PlaceholderText,
    share: float = 1.0,
) -> None:
    """Paint an icon in the middle of a part of the field. share: of the height of a line of text."""
    side = round(field.fontMetrics().height() * share)
    painter = QPainter(field)
    color = QColor(field.palette().color(role))
    if not field.isEnabled():
        color = QColor(field.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
    painter.drawPixmap(rect.center() - QPoint(side // 2, side // 2) + QPoint(1, 1), pixmap(icon_name, color, side))
    painter.end()
