"""A field to search in."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gemma_desktop.ui.controls import IconButton, IconLabel
from gemma_desktop.ui.theme import Theme

CLEAR_PX = 14


class SearchField(QLineEdit):
    """Down goes to the list, Esc empties it.

    Its glass and its button are not QLineEdit's own, which have the same size beside text of every size.

    Signals:
        list_requested: the keyboard is to go on in the list.
    """

    list_requested = Signal()

    def __init__(self, theme: Theme, object_name: str, *, label: str, placeholder: str) -> None:
        """label: its name for screen readers."""
        super().__init__()
        self._theme = theme
        self.setObjectName(object_name)
        self.setAccessibleName(label)
        self.setPlaceholderText(placeholder)
        self._glass = IconLabel(theme, "search")
        self._glass.setParent(self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clear = IconButton(
            theme, "x", self.tr("Clear the search"), "clear_search_button", icon_px=CLEAR_PX, parent=self
        )
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # for the keyboard there is Esc
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._arrange)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Esc empties the field before it means anything else in the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.list_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _arrange(self) -> None:
        """The glass before the text, the button behind it."""
        gap, leading, trailing = self._theme.space(1), self._glass.width(), self._clear.width()
        before, behind = leading + gap + gap // 4, trailing
        left, right = (before, behind) if self.isLeftToRight() else (behind, before)
        self.setTextMargins(left, 0, right, 0)
        self._put(self._glass, gap)
        self._put(self._clear, self.width() - trailing - gap // 4)

    def _put(self, part: QWidget, start: int) -> None:
        """In the middle of the height, so far from where lines begin."""
        place = QRect(QPoint(start, (self.height() - part.height()) // 2), QSize(part.width(), part.height()))
        if self.isRightToLeft():
            place.moveRight(self.width() - 1 - start)
        part.move(place.topLeft())

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
