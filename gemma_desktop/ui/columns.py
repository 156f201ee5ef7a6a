"""Three columns side by side, or the outer ones laid over the middle where there is too little room."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from gemma_desktop.ui.theme import Theme

NARROW_STEPS = 112.5
"""900 px: below, the outer columns are overlays."""

LEFT_STEPS, RIGHT_STEPS = 32.5, 37.5


class Veil(QWidget):
    """Dims what lies under an overlay; a click on it closes the overlay.

    Signals:
        clicked
    """

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("veil")
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 90))
        painter.end()


class Columns(QWidget):
    """Left, middle and right.

    In the narrow arrangement the columns that were open are closed, and opening one is for now: it closes with a
    click beside it. What is wanted of the wide arrangement is kept until there is room again.

    Signals:
        changed: a column came or went.
    """

    changed = Signal()

    def __init__(self, left: QWidget, middle: QWidget, right: QWidget, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._left, self._middle, self._right = left, middle, right
        self._wants_left, self._wants_right = True, False
        self._overlay: QWidget | None = None
        self._narrow = False
        self._veil = Veil(self)
        for column in (middle, left, right):
            column.setParent(self)
        self._veil.clicked.connect(self.close_overlay)
        theme.changed.connect(self.arrange)

    @property
    def is_narrow(self) -> bool:
        return self._narrow

    @property
    def left_shown(self) -> bool:
        return self._overlay is self._left if self._narrow else self._wants_left

    @property
    def right_shown(self) -> bool:
        return self._overlay is self._right if self._narrow else self._wants_right

    @property
    def wanted(self) -> tuple[bool, bool]:
        """Left and right as they are to be where there is room."""
        return self._wants_left, self._wants_right

    def restore(self, *, left: bool, right: bool) -> None:
        """How the columns are to be where there is room."""
        self._wants_left, self._wants_right = left, right
        self.arrange()

    def show_left(self, shown: bool) -> None:
        if self._narrow:
            self._overlay = self._left if shown else None
        else:
            self._wants_left = shown
        self.arrange()

    def show_right(self, shown: bool) -> None:
        if self._narrow:
            self._overlay = self._right if shown else None
        else:
            self._wants_right = shown
        self.arrange()

    def close_overlay(self) -> bool:
        """Returns whether there was one."""
        was_open = self._overlay is not None
        self._overlay = None
        if was_open:
            self.arrange()
        return was_open

    def minimumSizeHint(self) -> QSize:
        return QSize(self._middle.minimumSizeHint().width(), self._middle.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place the columns."""
        width, height = self.width(), self.height()
        self._narrow = width < self._theme.space(NARROW_STEPS)
        if not self._narrow:
            self._overlay = None
        left_px = min(self._theme.space(LEFT_STEPS), width * 85 // 100)
        right_px = min(self._theme.space(RIGHT_STEPS), width * 85 // 100)
        beside_left = left_px if self.left_shown and not self._narrow else 0
        beside_right = right_px if self.right_shown and not self._narrow else 0
        mirrored = self.isRightToLeft()

        def place(widget: QWidget, start: int, extent: int) -> None:
            widget.setGeometry(QRect(width - start - extent if mirrored else start, 0, extent, height))

        place(self._middle, beside_left, width - beside_left - beside_right)
        place(self._left, 0, left_px)
        place(self._right, width - right_px, right_px)
        self._veil.setGeometry(self.rect())
        self._veil.setVisible(self._overlay is not None)
        shown = (self.left_shown, self.right_shown)
        came_or_went = shown != (not self._left.isHidden(), not self._right.isHidden())
        self._show_column(self._left, shown[0])
        self._show_column(self._right, shown[1])
        if self._overlay is not None:
            self._veil.raise_()
            self._overlay.raise_()
            if came_or_went:
                self._overlay.setFocus(Qt.FocusReason.PopupFocusReason)
        if came_or_went:
            self.changed.emit()

    def _show_column(self, column: QWidget, shown: bool) -> None:
        """Where the keyboard was in a column that goes, it goes on in the middle."""
        focused = self.window().focusWidget()
        if not shown and focused is not None and (focused is column or column.isAncestorOf(focused)):
            self._middle.setFocus(Qt.FocusReason.OtherFocusReason)
        column.setVisible(shown)
