"""A page that is scrolled up and down where there is too little room for it."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_SHARE_OF_SCREEN: Final = 0.5


class ScrollPage(QScrollArea):
    """Shows `page` on whatever ground it lies.

    keeps_width: it cannot be made narrower than the page can be, up to half of the screen.
    """

    def __init__(self, page: QWidget, *, keeps_width: bool = False) -> None:
        super().__init__()
        self._keeps_width = keeps_width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        # QScrollArea lets its page fill itself with the window's colour.
        page.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        page = self.widget()
        if page is None or not self._keeps_width:
            return least
        wanted = page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        room = round(self.screen().availableGeometry().width() * _SHARE_OF_SCREEN)
        return QSize(max(least.width(), min(wanted, room)), least.height())
